import { describe, expect, it } from 'vitest'
import YAML from 'yaml'
import { parseCampaigns, parseCommemorations, parseIssuer, validateData } from '../../src/schema.js'
import { problemsOf } from '../problems-of.js'
import { CAMPAIGN } from './records.js'

const doors = { parseCommemorations, parseCampaigns, parseIssuer, validateData }

function cyclic(): object {
  const value: Record<string, unknown> = {}
  value.a = value
  value.b = value
  return value
}

/** As many floors, each held twice by the one above. */
function twice(floors: number, lowest: object = { text: 'x' }): object {
  let floor = lowest
  for (let index = 0; index < floors; index++) floor = { text: 'x', points: [floor, floor] }
  return floor
}

describe('data that holds a part in several places', () => {
  it.each(Object.entries(doors))('is told at once where it holds itself, by %s', (_, parse) => {
    for (const value of [
      [{ id: 'x', title: 'x', period: cyclic() }],
      { system: 'state', name: cyclic(), place: 'x' },
    ])
      expect(() => parse(value)).toThrow()
    expect(() => parse(YAML.parse('&a [*a, *a]'))).toThrow()
  })

  it('has that at the place where it comes back', () => {
    expect(problemsOf(() => parseCampaigns([{ ...CAMPAIGN, extra: cyclic() }]))).toMatchObject([
      { code: 'too-deep', field: 'extra.a' },
      { code: 'too-deep', field: 'extra.b' },
      { code: 'unknown-field', field: 'extra' },
    ])
  })

  it('is looked at once for each part, and refused where all its repetitions are too many', () => {
    const [parsed] = parseCampaigns([{ ...CAMPAIGN, contents: [twice(8)] }])
    expect(parsed!.contents![0]!.points).toHaveLength(2)
    expect(problemsOf(() => parseCampaigns([{ ...CAMPAIGN, contents: [twice(18)] }]))[0]).toMatchObject({
      code: 'too-large',
      field: expect.stringContaining('contents[0].points'),
    })
  })

  it('is as deep as it is on its longest way', () => {
    const shallow = twice(15)
    const deep = {
      ...CAMPAIGN,
      contents: [shallow, { text: 'x', points: [{ text: 'x', points: [shallow] }] }],
    }
    const found = problemsOf(() =>
      parseCampaigns([{ ...deep, contents: [twice(6, twice(6)), ...deep.contents] }]),
    )
    expect(found.map(({ code }) => code)).toContain('too-large')
    const line = Array.from({ length: 30 }).reduce<object>((floor) => ({ in: floor }), {})
    const [first] = problemsOf(() =>
      parseCampaigns([
        {
          ...CAMPAIGN,
          a: line,
          b: { c: { d: { e: { f: { g: { h: { i: { j: { k: { l: line } } } } } } } } } },
        },
      ]),
    )
    expect(first).toMatchObject({ code: 'too-deep', field: 'b.c.d.e.f.g.h.i.j.k.l' })
  })

  it('has no holes', () => {
    expect(problemsOf(() => parseCommemorations(new Array(3)))).toHaveLength(3)
    expect(problemsOf(() => parseCampaigns(new Array(1)))).toMatchObject([{ record: '#1' }])
  })
})

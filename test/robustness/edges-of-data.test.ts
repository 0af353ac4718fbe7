import { describe, expect, it } from 'vitest'
import { type Check, options } from '../../src/arguments.js'
import { commemoration } from '../../src/commemorations/record-check.js'
import { outline } from '../../src/document/tree-check.js'
import { LAYOUT_OPTIONS, type LayoutOptions } from '../../src/guidance/options.js'
import { plan } from '../../src/planner/plan-check.js'
import { DOCUMENT, LAYOUT, PLAN, RECORDS } from './full-data.js'

/** Numbers on and beside the ends of every range that a field has. */
const EDGES = [1, 5, 6, 12, 30, 31, 366, 1440, 1500, 9999, 99_999, 4_000_000, 1e9]
const NUMBERS = [...new Set(EDGES.flatMap((edge) => [-edge - 1, -edge, 0, 0.5, edge, edge + 1]))].sort(
  (a, b) => a - b,
)
const OTHERS: readonly unknown[] = [null, true, 'chữ', [], {}]

type Path = readonly (string | number)[]

/** The values of a piece of data, with the way to each. */
function* placesIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    yield* placesIn(part, [...path, Array.isArray(value) ? Number(key) : key])
  }
}

const at = (data: unknown, path: Path): unknown =>
  path.reduce((value: unknown, key) => (value as Record<string | number, unknown>)[key], data)

/** The data with another value at a place; `undefined` leaves it out. */
function put(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  const inner = put((data as Record<string | number, unknown>)[key], rest, value)
  if (Array.isArray(data))
    return inner === undefined ? data.toSpliced(key as number, 1) : data.with(key as number, inner)
  const { [key]: _, ...others } = data as Record<string | number, unknown>
  return inner === undefined ? others : { ...others, [key]: inner }
}

/** The place without its counts, and with the kinds of what it stands in. */
function nameOf(data: unknown, path: Path): string {
  return path
    .map((key, index) => {
      const inside = at(data, path.slice(0, index)) as { kind?: string; type?: string }
      const kind = /^(?:rule|period|season|start|end)$/.test(`${path[index - 1]}`) && inside.kind
      const type = typeof path[index - 1] === 'number' && key !== 'type' && inside.type
      return `${kind || type ? `<${kind || type}>` : ''}${typeof key === 'number' ? '[]' : `.${key}`}`
    })
    .join('')
    .slice(1)
}

/** What may stand at a place, in a line. */
function takenAt(data: unknown, path: Path, check: Check<unknown>): string {
  const takes = (value: unknown) => check.faults(put(data, path, value)) === undefined
  const others = OTHERS.filter(takes)
  if (others.length === OTHERS.length) return 'anything'
  const [word] = check.faults(put(data, path, '?')) ?? []
  const numbers = NUMBERS.filter(takes)
  return [
    ...(typeof path.at(-1) === 'number' ? [] : [takes(undefined) ? 'may be left out' : 'needed']),
    ...(word?.code === 'unknown-value'
      ? [`one of ${word.allowed}`]
      : numbers.length > 0
        ? [`numbers ${numbers.length > 12 ? `${numbers[0]} to ${numbers.at(-1)}` : numbers.join(' ')}`]
        : []),
    ...(others.length > 0 ? [others.map((value) => JSON.stringify(value)).join(' ')] : []),
  ].join('; ')
}

function pageOf(samples: readonly unknown[], check: Check<unknown>): string {
  const lines = new Map<string, string>()
  for (const data of samples) {
    expect(check.faults(data)).toBeUndefined()
    for (const path of placesIn(data)) {
      const name = nameOf(data, path)
      if (!lines.has(name)) lines.set(name, takenAt(data, path, check) || 'no word, number or list')
    }
  }
  return [...lines].map(([name, taken]) => `${name}: ${taken}`).join('\n')
}

describe('what functions take of data', () => {
  it.each<[string, readonly unknown[], Check<unknown>]>([
    ['records', RECORDS, commemoration],
    ['plans', [PLAN], plan],
    ['documents', [DOCUMENT], outline],
    ['options of layouts', [LAYOUT], options<LayoutOptions>(LAYOUT_OPTIONS)],
  ])('of %s, field by field, is written down', async (what, samples, check) => {
    await expect(`${pageOf(samples, check)}\n`).toMatchFileSnapshot(
      `../golden/edges/${what.replaceAll(' ', '-')}.txt`,
    )
  })
})

/** A value below so many lists of that name. */
const below = (list: string, levels: number, value: object, around: object): object =>
  levels === 0 ? value : { ...around, [list]: [below(list, levels - 1, value, around)] }

describe('how deep functions look', () => {
  const [run] = PLAN.campaigns
  const taken = (more: object) =>
    plan.faults({ ...PLAN, campaigns: [{ ...run, campaign: { ...run!.campaign, ...more } }] }) === undefined
  const around = { text: { vi: 'Ý' } }
  const citing = { citation: run!.campaign.sources![0]!.citation }

  it('is eight levels for points and documents of a campaign', () => {
    for (const depth of [1, 2, 7, 8, 9]) {
      const point = below('points', depth - 1, { text: 5 }, around)
      const source = below('implementing', depth - 1, { citation: 5 }, citing)
      const takes = [taken({ contents: [point] }), taken({ text: point }), taken({ sources: [source] })]
      expect([depth, ...takes]).toEqual([depth, depth > 8, depth > 8, depth > 8])
    }
  })

  it('is forty levels for a document, and no deeper one is taken', () => {
    const text = { type: 'text', value: 'chữ' }
    for (const depth of [39, 40, 41]) {
      const paragraph = {
        type: 'paragraph',
        children: [below('children', depth - 1, text, { type: 'strong' })],
      }
      expect([depth, outline.faults({ ...DOCUMENT, children: [paragraph] })?.[0]?.code]).toEqual([
        depth,
        depth > 40 ? 'too-deep' : undefined,
      ])
    }
  })
})

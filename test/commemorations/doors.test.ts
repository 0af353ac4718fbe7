import { describe, expect, it } from 'vitest'
import { anniversary, milestoneOf, nameIn } from '../../src/commemorations/anniversary.js'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { milestoneAdvice } from '../../src/commemorations/milestone-advice.js'
import { parseCommemorations } from '../../src/schema.js'
import { problemOf } from '../problems-of.js'
import { record } from './records.js'

const fixed = (month: number, day: number) => ({ kind: 'fixed', month, day })
const nth = (more: object) => ({ kind: 'nth-weekday', month: 5, weekday: 'monday', ...more })
const made = (more: object) => () => createCatalog([record('a', more as never)])

describe('a record that is handed to the catalog as it is', () => {
  it.each<[object]>([
    [{ rule: fixed(2, 29) }],
    [{ rule: fixed(12, 31) }],
    [{ rule: nth({ n: -5 }) }],
    [{ rule: nth({ n: 1, from: 31 }) }],
    [{ rule: { kind: 'dates', dates: ['2023-01-01', { start: '2023-01-02', end: '2023-01-02' }] } }],
    [{ rule: { kind: 'period', start: fixed(1, 1), days: 366 } }],
    [{ origin: '1976-02-29' }],
    [{ origin: '1976-02' }],
    [{ origin: '0040' }],
    [{ id: `a${'-b'.repeat(39)}` }],
  ])('is taken as parsing takes it: %j', (more) => {
    expect(made(more)).not.toThrow()
    expect(() => parseCommemorations([record('a', more as never)])).not.toThrow()
  })

  it.each<[object, string, string]>([
    [{ rule: fixed(2, 30) }, 'rule.day', 'a whole number from 1 to 29'],
    [{ rule: fixed(6, 31) }, 'rule.day', 'a whole number from 1 to 30'],
    [{ rule: nth({ n: 0 }) }, 'rule.n', '-5, -4, -3, -2, -1, 1, 2, 3, 4, 5'],
    [{ rule: nth({ n: -1, from: 3 }) }, 'rule.n', 'from 1 to 5'],
    [{ rule: nth({ month: 4, n: 5, from: 3 }) }, 'rule.n', 'from 1 to 4'],
    [{ rule: nth({ month: 4, n: 1, from: 31 }) }, 'rule.from', 'a whole number from 1 to 30'],
    [
      { rule: { kind: 'dates', dates: [{ start: '2027-05-06', end: '2027-05-01' }] } },
      'rule.dates[0].end',
      '2027-05-06 or later',
    ],
    [{ rule: { kind: 'dates', dates: ['2027-05-06', '2027-05-06'] } }, 'rule.dates[1]', 'after 2027-05-06'],
    [{ rule: { kind: 'period', start: fixed(1, 1), end: fixed(1, 2), days: 2 } }, 'rule', 'end or days'],
    [{ rule: { kind: 'period', start: fixed(1, 1) } }, 'rule', 'end or days'],
    [
      { rule: { kind: 'period', start: fixed(2, 31), days: 2 } },
      'rule.start.day',
      'a whole number from 1 to 29',
    ],
    [{ rule: { kind: 'period', start: fixed(1, 1), days: -5 } }, 'rule.days', 'a whole number from 1 to 366'],
    [
      { rule: { kind: 'period', start: fixed(1, 1), days: 400 } },
      'rule.days',
      'a whole number from 1 to 366',
    ],
    [{ rule: { kind: 'relative', to: 'a', days: 400 } }, 'rule.days', 'a whole number from -366 to 366'],
    [{ id: '' }, 'id', 'at most 80 characters'],
    [{ id: '__proto__' }, 'id', 'at most 80 characters'],
    [{ id: 'A b' }, 'id', 'at most 80 characters'],
    [{ id: `a${'-b'.repeat(40)}` }, 'id', 'at most 80 characters'],
    [{ origin: '1976-02-30' }, 'origin', 'an existing day, month or year'],
    [{ origin: '1976-13' }, 'origin', 'an existing day, month or year'],
    [{ origin: '1976-1' }, 'origin', 'an existing day, month or year'],
    [{ origin: '19761' }, 'origin', 'an existing day, month or year'],
    [{ provinces: ['zz'] }, 'provinces[0]', 'hai-phong'],
    [{ provinces: ['Hải Phòng'] }, 'provinces[0]', 'hai-phong'],
    [{ firstObserved: 2000, endedAfter: 1999 }, 'endedAfter', '2000 or later'],
    [{ formerNames: [{ vi: 'A', from: 2000, until: 1999 }] }, 'formerNames[0].until', '2000 or later'],
  ])('is refused as parsing refuses it: %j', (more, field, allowed) => {
    const problem = problemOf(made(more))
    expect(problem).toMatchObject({
      function: 'createCatalog',
      argument: 'entries',
      field: `entries[0].${field}`,
      allowed: expect.stringContaining(allowed),
    })
    expect(() => parseCommemorations([record('a', more as never)])).toThrow()
  })
})

describe('what a catalog is handed', () => {
  const extra = (value: unknown) => createCatalog([{ ...record('a'), extra: value } as never])
  const cyclic: Record<string, unknown> = {}
  cyclic.a = cyclic
  cyclic.b = cyclic

  it('is refused by its place where it holds itself or cannot be read', () => {
    expect(problemOf(() => extra(cyclic))).toMatchObject({
      code: 'too-deep',
      function: 'createCatalog',
      argument: 'entries',
      field: expect.stringMatching(/^entries\[0\]\.extra\.a\.a/),
    })
    const throwing = {
      get x(): never {
        throw 1
      },
    }
    expect(problemOf(() => extra(throwing))).toMatchObject({
      code: 'unreadable-value',
      field: 'entries[0].extra.x',
    })
  })

  it('may have fields of its own, which stay what they are', () => {
    const [day, map] = [new Date(0), new Map([['a', 1]])]
    const list = ['x']
    const own = extra({ day, map, list }).get('a') as unknown as { extra: Record<string, unknown> }
    expect(own.extra).toEqual({ day, map, list })
    expect([own.extra.day, own.extra.map]).toEqual([day, map])
    expect(own.extra.day).toBe(day)
    expect(own.extra.map).toBe(map)
    list.push('y')
    expect(own.extra.list).toEqual(['x'])
    expect(Object.isFrozen(own.extra.list)).toBe(true)
  })

  it('is copied once where it stands in many places', () => {
    let floor: unknown = {}
    for (let index = 0; index < 28; index++) floor = { a: floor, b: floor }
    expect(extra(floor).entries).toHaveLength(1)
  })

  it('is looked at as it is kept: own fields alone', () => {
    const inherited = Object.create(record('a')) as never
    expect(problemOf(() => createCatalog([inherited]))).toMatchObject({ field: 'entries[0].id' })
    class Day {
      id = 'a'
      get rule() {
        return { kind: 'fixed', month: 7, day: 10 }
      }
    }
    const { rule: _, ...rest } = record('a')
    const given = Object.assign(new Day(), rest) as never
    expect(problemOf(() => createCatalog([given]))).toMatchObject({
      code: 'missing-argument',
      field: 'entries[0].rule',
    })
  })

  it('is a unit and a day when it asks what is local', () => {
    const { isLocal } = createCatalog([], { province: 'hai-phong' })
    expect(problemOf(() => isLocal('hai-phong' as never, '2026-01-01'))).toMatchObject({
      function: 'catalog.isLocal',
      field: 'provinces',
    })
    expect(problemOf(() => isLocal(['hai-phong'], '2026-02-30'))).toMatchObject({
      function: 'catalog.isLocal',
      field: 'date',
    })
  })
})

describe('the numbers of years', () => {
  const day = { kind: 'founding', level: 'province' } as const

  it.each([
    ['anniversary', (year: number) => anniversary(record('a', { origin: '1947' }), year), '1 to 9999'],
    ['nameIn', (year: number) => nameIn(record('a'), year), '1 to 9999'],
    ['milestoneOf', milestoneOf, '1 to 99999'],
    ['milestoneAdvice', (number: number) => milestoneAdvice(day, number), '1 to 99999'],
  ] as const)('have one range at the door of %s', (name, act, allowed) => {
    expect(() => act(1)).not.toThrow()
    for (const number of [0, -1, 1e21])
      expect(problemOf(() => act(number))).toMatchObject({
        code: 'out-of-range',
        function: name,
        value: number,
        allowed: expect.stringContaining(allowed),
      })
  })

  it('are bounded in an occurrence too', () => {
    expect(problemOf(() => milestoneAdvice({ ...day, anniversary: { number: 0 } }))).toMatchObject({
      field: 'day.anniversary.number',
    })
  })
})

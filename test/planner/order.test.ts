import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../src/dates/plain-date.js'
import { byDate, byImportance, sortByDate, sortByImportance, weight } from '../../src/planner/order.js'
import type { Occurrence } from '../../src/planner/plan.js'
import { occurrenceOf } from './records.js'

const numbered = (milestone: 'round' | 'five' | 'other'): Partial<Occurrence> => ({
  anniversary: { number: 1, milestone, origin: '2022' },
})

/** Pairs of which the first comes first, by importance. */
const PAIRS: [string, Partial<Occurrence>, Partial<Occurrence>][] = [
  ['a holiday before a more important day', { publicHoliday: true, importance: 5 }, { importance: 1 }],
  ['the more important', { importance: 2, ...numbered('other') }, { importance: 3, ...numbered('round') }],
  ['a round number before a five', numbered('round'), numbered('five')],
  ['a five before another', numbered('five'), numbered('other')],
  ['a five before none', numbered('five'), {}],
  ['the earlier', { date: '2023-07-09', id: 'z' }, { date: '2023-07-10', id: 'a' }],
  ['the earlier of two years', { date: '2022-12-31' }, { date: '2023-01-01' }],
  ['the lower id', { id: 'a' }, { id: 'b' }],
  ['the first part before the second', {}, { part: 2 }],
  ['the second part before the third', { part: 2 }, { part: 3 }],
]

const begun = (item: Occurrence) => {
  const [year = 0, month = 0, day = 0] = item.date.split('-').map(Number)
  return { item, weight: weight(item), start: dayNumber(year, month, day) }
}

describe('the order of a plan', () => {
  it.each(PAIRS)('puts %s first', (_name, one, other) => {
    const [a, b] = [occurrenceOf('x', one), occurrenceOf('x', other)]
    expect(byImportance(a, b)).toBeLessThan(0)
    expect(byImportance(b, a)).toBeGreaterThan(0)
    expect(sortByImportance([begun(b), begun(a)])).toEqual([a, b])
    expect(sortByImportance([begun(a), begun(b)])).toEqual([a, b])
  })

  it('takes a number of no class and none as one', () => {
    expect(byImportance(occurrenceOf('x', numbered('other')), occurrenceOf('x'))).toBe(0)
  })

  it('by date asks the date, then id and part', () => {
    const [first, second] = [
      occurrenceOf('z', { date: '2023-07-09', importance: 5 }),
      occurrenceOf('a', { importance: 1 }),
    ]
    expect(byDate(first, second)).toBeLessThan(0)
    expect(byDate(second, first)).toBeGreaterThan(0)
    expect(sortByDate([begun(second), begun(first)])).toEqual([first, second])
    expect(byDate(occurrenceOf('a'), occurrenceOf('b'))).toBeLessThan(0)
    expect(byDate(occurrenceOf('a', { part: 2 }), occurrenceOf('a'))).toBeGreaterThan(0)
    expect(byDate(first, first)).toBe(0)
  })

  it.each([
    ['byImportance', byImportance],
    ['byDate', byDate],
  ] as const)('is told of what is no occurrence: %s', (name, order) => {
    const wrong = { ...occurrenceOf('x'), importance: 9 } as unknown as Occurrence
    expect(() => order(occurrenceOf('x'), wrong)).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({ function: name, argument: 'b', field: 'b.importance', value: 9 }),
        ],
      }),
    )
    expect(() => order(wrong, occurrenceOf('x'))).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ argument: 'a' })] }),
    )
  })
})

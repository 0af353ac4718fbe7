import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, fromDayNumber, partsOfDay } from '../../src/dates/plain-date.js'
import type { DayRule, SingleDayRule } from '../../src/dates/rule.js'
import {
  countsLunarYears,
  namedDay,
  namedStart,
  reachOf,
  seasonInYear,
  seasonOf,
  spansInYear,
} from '../../src/dates/rule-kinds.js'

const rules: Record<string, DayRule> = {
  tet: { kind: 'lunar', month: 1, day: 1 },
  eve: { kind: 'relative', to: 'tet', days: -1 },
  games: { kind: 'dates', dates: ['2021-05-23', { start: '2022-12-30', end: '2024-01-02' }] },
}
const lookup = (id: string) => rules[id]

const fixed = (month: number, day: number, leapDay?: 'skip'): SingleDayRule => ({
  kind: 'fixed',
  month,
  day,
  ...(leapDay ? { leapDay } : {}),
})
const lunar = (month: number, day: number): SingleDayRule => ({ kind: 'lunar', month, day })
const fifthSunday: SingleDayRule = { kind: 'nth-weekday', month: 2, weekday: 'sunday', n: 5 }

describe('the reach of a rule', () => {
  it.each<[string, DayRule, number, number]>([
    ['a day', fixed(7, 27), 0, 0],
    ['a weekday', fifthSunday, 0, 0],
    ['a lunar day, which falls in the next year too', lunar(12, 23), 1, 0],
    ['a month', { kind: 'month', month: 12 }, 0, 0],
    ['one day', { kind: 'once', date: '2021-05-23' }, 0, 0],
    ['a table of days', { kind: 'dates', dates: ['2021-05-23'] }, 0, 0],
    ['a table with a span over two New Years', rules['games']!, 2, 0],
    ['dates of an rrule', { kind: 'rrule', rrule: 'FREQ=DAILY', start: '2021-01-01', dates: [] }, 0, 0],
    ['days from a day on', { kind: 'period', start: fixed(12, 30), days: 5 }, 1, 0],
    ['days from a lunar day on', { kind: 'period', start: lunar(12, 23), days: 5 }, 2, 0],
    ['a period of one year', { kind: 'period', start: fixed(11, 15), end: fixed(12, 15) }, 0, 0],
    ['a period over New Year', { kind: 'period', start: fixed(12, 20), end: fixed(1, 10) }, 1, 0],
    ['a period in a month', { kind: 'period', start: fixed(5, 20), end: fixed(5, 10) }, 1, 0],
    [
      'a period to a day that a year may lack',
      { kind: 'period', start: fixed(1, 1), end: fixed(2, 29, 'skip') },
      1,
      0,
    ],
    ['a period to a weekday', { kind: 'period', start: fixed(1, 1), end: fifthSunday }, 1, 0],
    ['a period from a weekday', { kind: 'period', start: fifthSunday, end: fixed(3, 1) }, 1, 0],
    ['a period to a lunar day', { kind: 'period', start: fixed(1, 1), end: lunar(12, 23) }, 2, 0],
    ['a period from a lunar day', { kind: 'period', start: lunar(12, 23), end: fixed(1, 10) }, 2, 0],
    ['a day before a lunar one', { kind: 'relative', to: 'eve', days: -7 }, 1, -8],
    ['a day after a table', { kind: 'relative', to: 'games', days: 3 }, 2, 3],
  ])('%s', (_, rule, years, days) => expect(reachOf(rule, lookup)).toEqual({ years, days }))

  const month = fc.integer({ min: 1, max: 12 })
  const single: fc.Arbitrary<SingleDayRule> = fc.oneof(
    fc.record({ kind: fc.constant('fixed' as const), month, day: fc.integer({ min: 1, max: 28 }) }),
    fc.constantFrom(fixed(2, 29, 'skip'), fixed(2, 29), fixed(12, 31), fixed(1, 1)),
    fc.record({ kind: fc.constant('lunar' as const), month, day: fc.integer({ min: 1, max: 30 }) }),
    fc.record({
      kind: fc.constant('nth-weekday' as const),
      month,
      weekday: fc.constantFrom('monday' as const, 'sunday' as const),
      n: fc.constantFrom(-5, -1, 1, 5),
    }),
  )
  const any: fc.Arbitrary<DayRule> = fc.oneof(
    single,
    fc.record({ kind: fc.constant('period' as const), start: single, end: single }),
    fc.record({
      kind: fc.constant('period' as const),
      start: single,
      days: fc.integer({ min: 1, max: 366 }),
    }),
    fc.record({
      kind: fc.constant('relative' as const),
      to: fc.constantFrom('tet', 'eve', 'games'),
      days: fc.integer({ min: -366, max: 366 }),
    }),
  )

  it('holds every day that the rule gives', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 1890, max: 2099 }), (rule, year) => {
        const { years, days } = reachOf(rule, lookup)
        for (const { start, end } of spansInYear(rule, year, lookup)) {
          expect(start).toBeLessThanOrEqual(end)
          expect(start).toBeGreaterThanOrEqual(dayNumber(year, 1, 1) + days)
          expect(end).toBeLessThanOrEqual(dayNumber(year + years, 12, 31) + days)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('of a period is from its first day to the first day by the second rule, at most two years on', () => {
    fc.assert(
      fc.property(single, single, fc.integer({ min: 1900, max: 2090 }), (start, end, year) => {
        const [span] = spansInYear({ kind: 'period', start, end }, year, lookup)
        if (!span) return
        const ends = [0, 1, 2]
          .flatMap((on) => spansInYear(end, year + on, lookup))
          .map((one) => one.start)
          .filter((day) => day >= span.start)
        expect(span.start).toBe(spansInYear(start, year, lookup)[0]?.start)
        expect(span.end).toBe(Math.min(...ends))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the day that a rule names', () => {
  const gregorian = { calendar: 'gregorian', month: 7, day: 27 }
  const inLunar = { calendar: 'lunar', month: 12, day: 23 }
  it.each<[string, DayRule, object | undefined, object | undefined]>([
    ['a day', fixed(7, 27), gregorian, gregorian],
    ['a lunar day', lunar(12, 23), inLunar, inLunar],
    ['a period: where it begins', { kind: 'period', start: fixed(7, 27), days: 3 }, undefined, gregorian],
    ['a lunar period', { kind: 'period', start: lunar(12, 23), end: lunar(1, 7) }, undefined, inLunar],
    ['a period from a weekday', { kind: 'period', start: fifthSunday, days: 3 }, undefined, undefined],
    ['a weekday, which moves', fifthSunday, undefined, undefined],
    ['a month', { kind: 'month', month: 7 }, undefined, undefined],
    ['one day', { kind: 'once', date: '2021-05-23' }, undefined, undefined],
    ['a table', rules['games']!, undefined, undefined],
    ['a day tied to another', rules['eve']!, undefined, undefined],
    ['an rrule', { kind: 'rrule', rrule: 'FREQ=DAILY', start: '2021-01-01' }, undefined, undefined],
  ])('%s', (_, rule, day, start) => {
    expect(namedDay(rule)).toEqual(day)
    expect(namedStart(rule)).toEqual(start)
    expect(countsLunarYears(rule)).toBe(start === inLunar)
  })
})

describe('the season of a table', () => {
  const may = { kind: 'month', month: 5 } as const
  const table: DayRule = { kind: 'dates', dates: ['2021-05-23'], season: may }
  const shown = (rule: DayRule, year: number) => {
    const span = seasonInYear(rule, year)
    return span && [fromDayNumber(span.start), fromDayNumber(span.end)]
  }

  it('stands in for a year without a row', () => {
    expect(seasonOf(table)).toBe(may)
    expect(shown(table, 2022)).toEqual(['2022-05-01', '2022-05-31'])
    expect(shown(table, 2021)).toBeUndefined()
  })

  it('may be a table of its own, for what comes in some years only', () => {
    const some: DayRule = {
      kind: 'dates',
      dates: [],
      season: { kind: 'dates', dates: [{ start: '2026-03-01', end: '2026-04-30' }] },
    }
    expect(shown(some, 2026)).toEqual(['2026-03-01', '2026-04-30'])
    expect(shown(some, 2027)).toBeUndefined()
  })

  it('is nothing for other rules', () => {
    for (const rule of [fixed(7, 27), may, rules['games']!]) {
      expect(seasonOf(rule)).toBeUndefined()
      expect(seasonInYear(rule, 2030)).toBeUndefined()
    }
    expect(partsOfDay(seasonInYear(table, 2030)!.start).month).toBe(5)
  })
})

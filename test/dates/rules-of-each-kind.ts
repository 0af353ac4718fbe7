import fc from 'fast-check'
import { dayNumber, daysInMonth, fromDayNumber } from '../../src/dates/plain-date.js'
import { type DayRule, type DayRuleKind, type SingleDayRule, WEEKDAYS } from '../../src/dates/rule.js'

const month = fc.integer({ min: 1, max: 12 })
const date = fc
  .integer({ min: dayNumber(2014, 1, 1), max: dayNumber(2034, 12, 31) })
  .map((day) => fromDayNumber(day))

const fixed = fc
  .tuple(month, fc.integer({ min: 1, max: 31 }), fc.constantFrom('feb28', 'mar1', 'skip'))
  .map(([inMonth, day, leapDay]) => ({
    kind: 'fixed' as const,
    month: inMonth,
    day: Math.min(day, daysInMonth(2024, inMonth)),
    leapDay: leapDay as 'feb28',
  }))
const leapDay = fc
  .constantFrom<'feb28' | 'mar1' | 'skip'>('feb28', 'mar1', 'skip')
  .map((policy) => ({ kind: 'fixed' as const, month: 2, day: 29, leapDay: policy }))
const nthWeekday = fc.record({
  kind: fc.constant('nth-weekday' as const),
  month,
  weekday: fc.constantFrom(...WEEKDAYS),
  n: fc.constantFrom(1, 2, 3, 4, 5, -1, -2, -5),
})
const lunar = fc.record({
  kind: fc.constant('lunar' as const),
  month: fc.oneof(month, fc.constantFrom(1, 11, 12)),
  day: fc.integer({ min: 1, max: 30 }),
})
const single: fc.Arbitrary<SingleDayRule> = fc.oneof(fixed, leapDay, nthWeekday, lunar)

/** As parsing leaves it: the days of the recipe beside it. */
const recurrence = fc
  .tuple(
    fc.constantFrom(1, 7, 30, 400),
    fc.integer({ min: dayNumber(2014, 1, 1), max: dayNumber(2026, 12, 31) }),
  )
  .map(([interval, first]) => ({
    kind: 'rrule' as const,
    rrule: `FREQ=DAILY;INTERVAL=${interval};COUNT=50`,
    start: fromDayNumber(first),
    dates: Array.from({ length: 50 }, (_, index) => fromDayNumber(first + index * interval)),
  }))

/** Spans in order, some of them over several years. */
const table = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 1500 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((steps) => {
    let day = dayNumber(2012, 1, 1)
    return {
      kind: 'dates' as const,
      dates: steps.map(([gap, length]) => {
        const start = fromDayNumber(day + gap)
        day += gap + length
        return length === 0 ? start : { start, end: fromDayNumber(day) }
      }),
    }
  })

/** Rules of each kind, at random. */
export const RULES: Readonly<Record<DayRuleKind, fc.Arbitrary<DayRule>>> = {
  fixed: fc.oneof(fixed, leapDay),
  'nth-weekday': nthWeekday,
  lunar,
  once: fc.record({ kind: fc.constant('once' as const), date }),
  dates: table,
  month: fc.record({ kind: fc.constant('month' as const), month }),
  period: fc.oneof(
    fc.record({ kind: fc.constant('period' as const), start: single, end: single }),
    fc.record({
      kind: fc.constant('period' as const),
      start: single,
      days: fc.integer({ min: 1, max: 366 }),
    }),
  ),
  // The id is for the test to put in.
  relative: fc.record({
    kind: fc.constant('relative' as const),
    to: fc.constant(''),
    days: fc.oneof(fc.integer({ min: -366, max: 366 }), fc.constantFrom(-366, 366)),
  }),
  rrule: recurrence,
}

/** All kinds. */
export const KINDS = Object.keys(RULES) as DayRuleKind[]

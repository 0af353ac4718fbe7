import { describe, expect, it } from 'vitest'
import type { DayRule, Weekday } from '../../../src/dates/rule.js'
import { occurrenceEvent } from '../../../src/ical/events/occurrence.js'
import { joinSeries } from '../../../src/ical/events/series.js'
import type { Occurrence } from '../../../src/planner/plan.js'
import { day } from '../fixtures.js'

const nth = (n: number, more: { month?: number; weekday?: Weekday; from?: number } = {}): DayRule => ({
  kind: 'nth-weekday',
  month: 5,
  weekday: 'sunday',
  n,
  ...more,
})

const series = (rule: DayRule, days: readonly Occurrence[]) =>
  joinSeries(
    days.map((occurrence) => ({
      occurrence,
      event: occurrenceEvent(occurrence, { domain: 'example.org', series: true }),
    })),
    (id) => (id === 'x' ? rule : undefined),
  )

const years = (first: number, last: number, more: Partial<Occurrence> = {}) =>
  Array.from({ length: last - first + 1 }, (_, index) => day('x', `${first + index}-05-10`, more))

/** The recurrence of a rule without its end, undefined if the years stay apart. */
const recurrence = (rule: DayRule) => series(rule, years(2026, 2028))[0]?.rule?.replace(/;UNTIL=.*/, '')

describe('a series', () => {
  it('reaches from its first day to its last, both included', () => {
    const [one, ...others] = series({ kind: 'fixed', month: 5, day: 10 }, years(2026, 2027))
    expect(one).toMatchObject({
      uid: 'x@example.org',
      start: '2026-05-10',
      end: '2026-05-10',
      rule: 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=10;UNTIL=20270510',
      sequence: 27,
    })
    expect(others).toEqual([])
  })

  it('is the same whatever the order of the days', () => {
    const rule: DayRule = { kind: 'fixed', month: 5, day: 10 }
    const days = years(2026, 2029)
    expect(series(rule, [...days].reverse())).toEqual(series(rule, days))
  })

  it.each<[string, DayRule, string | undefined]>([
    ['28 February', { kind: 'fixed', month: 2, day: 28 }, 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28'],
    ['29 February', { kind: 'fixed', month: 2, day: 29 }, undefined],
    ['29 March', { kind: 'fixed', month: 3, day: 29 }, 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=29'],
    ['the first weekday', nth(1), 'FREQ=YEARLY;BYMONTH=5;BYDAY=1SU'],
    ['the fourth weekday', nth(4), 'FREQ=YEARLY;BYMONTH=5;BYDAY=4SU'],
    ['the fifth weekday', nth(5), undefined],
    ['the last weekday', nth(-1), 'FREQ=YEARLY;BYMONTH=5;BYDAY=-1SU'],
    ['the fourth last weekday', nth(-4), 'FREQ=YEARLY;BYMONTH=5;BYDAY=-4SU'],
    ['the fifth last weekday', nth(-5), undefined],
    ['the first from the 1st', nth(1, { from: 1 }), 'FREQ=YEARLY;BYMONTH=5;BYDAY=1SU'],
    [
      'the first from the 2nd',
      nth(1, { from: 2 }),
      'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU',
    ],
    [
      'the second from the 5th',
      nth(2, { from: 5 }),
      'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=12,13,14,15,16,17,18;BYDAY=SU',
    ],
    [
      'the first from the 22nd',
      nth(1, { from: 22 }),
      'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=22,23,24,25,26,27,28;BYDAY=SU',
    ],
    ['the first from the 23rd, which February may lack', nth(1, { from: 23 }), undefined],
    ['the last from the 5th', nth(-1, { from: 5 }), undefined],
    ['a lunar day', { kind: 'lunar', month: 5, day: 10 }, undefined],
    ['a month', { kind: 'month', month: 5 }, undefined],
  ])('of %s has the recurrence that every reader expands alike', (_name, rule, wanted) => {
    expect(recurrence(rule)).toBe(wanted)
  })

  it.each<[Weekday, string]>([
    ['monday', 'MO'],
    ['tuesday', 'TU'],
    ['wednesday', 'WE'],
    ['thursday', 'TH'],
    ['friday', 'FR'],
    ['saturday', 'SA'],
    ['sunday', 'SU'],
  ])('on a %s is one on %s', (weekday, code) => {
    expect(recurrence(nth(2, { weekday }))).toBe(`FREQ=YEARLY;BYMONTH=5;BYDAY=2${code}`)
  })

  it.each<[string, readonly Occurrence[]]>([
    ['one year alone', years(2026, 2026)],
    ['two years with one between them', [day('x', '2026-05-10'), day('x', '2028-05-10')]],
    [
      'the last year numbered',
      [
        ...years(2026, 2027),
        ...years(2028, 2028, { anniversary: { number: 1, milestone: 'other', origin: '2027' } }),
      ],
    ],
    [
      'the first year numbered',
      [
        ...years(2026, 2026, { anniversary: { number: 1, milestone: 'other', origin: '2025' } }),
        ...years(2027, 2028),
      ],
    ],
    ['a period', years(2026, 2027, { end: '2026-05-12' })],
    ['another name in one year', [...years(2026, 2027), ...years(2028, 2028, { name: { vi: 'Ngày khác' } })]],
    ['another text in one year', [...years(2026, 2027), ...years(2028, 2028, { organisation: 'Bộ Y tế' })]],
  ])('is not made of %s', (_name, days) => {
    const events = series({ kind: 'fixed', month: 5, day: 10 }, days)
    expect(events.map(({ uid, rule }) => [uid, rule])).toEqual(
      days.map(({ year }) => [`x-${year}@example.org`, undefined]),
    )
  })

  it('leaves days without a known rule as they came', () => {
    const others = [day('y', '2026-05-10'), day('y', '2027-05-10')]
    const events = series({ kind: 'fixed', month: 5, day: 10 }, [...others, ...years(2026, 2027)])
    expect(events.map(({ uid }) => uid)).toEqual([
      'y-2026@example.org',
      'y-2027@example.org',
      'x@example.org',
    ])
  })
})

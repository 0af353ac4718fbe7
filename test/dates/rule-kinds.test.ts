import { describe, expect, it } from 'vitest'
import { fromDayNumber } from '../../src/dates/plain-date.js'
import type { DayRule } from '../../src/dates/rule.js'
import { recurrenceOf, ruleText, spansInYear } from '../../src/dates/rule-kinds.js'

const rules: Record<string, DayRule> = {
  tet: { kind: 'lunar', month: 1, day: 1 },
  before: { kind: 'relative', to: 'tet', days: -7 },
  early: { kind: 'dates', dates: ['0001-01-01', '0001-06-01'] },
  late: { kind: 'dates', dates: ['9999-06-01', '9999-12-31'] },
}

function spans(rule: DayRule, year: number): string[] {
  return spansInYear(rule, year, (id) => rules[id]).map(({ start, end }) =>
    start === end ? fromDayNumber(start) : `${fromDayNumber(start)}/${fromDayNumber(end)}`,
  )
}

describe('spansInYear', () => {
  it.each<[string, DayRule, number, string[]]>([
    ['a fixed day', { kind: 'fixed', month: 7, day: 27 }, 2023, ['2023-07-27']],
    ['a 29th of another month in a common year', { kind: 'fixed', month: 3, day: 29 }, 2023, ['2023-03-29']],
    ['another day of February', { kind: 'fixed', month: 2, day: 3, leapDay: 'mar1' }, 2023, ['2023-02-03']],
    ['29 February, by default', { kind: 'fixed', month: 2, day: 29 }, 2023, ['2023-02-28']],
    ['29 February as 1 March', { kind: 'fixed', month: 2, day: 29, leapDay: 'mar1' }, 2023, ['2023-03-01']],
    ['29 February skipped', { kind: 'fixed', month: 2, day: 29, leapDay: 'skip' }, 2023, []],
    [
      '29 February in a leap year',
      { kind: 'fixed', month: 2, day: 29, leapDay: 'skip' },
      2024,
      ['2024-02-29'],
    ],
    [
      'the third Sunday of November',
      { kind: 'nth-weekday', month: 11, weekday: 'sunday', n: 3 },
      2023,
      ['2023-11-19'],
    ],
    [
      'the last Saturday of March',
      { kind: 'nth-weekday', month: 3, weekday: 'saturday', n: -1 },
      2026,
      ['2026-03-28'],
    ],
    [
      'the Tuesday with day 5-11',
      { kind: 'nth-weekday', month: 2, weekday: 'tuesday', n: 1, from: 5 },
      2026,
      ['2026-02-10'],
    ],
    ['a fifth Monday that is missing', { kind: 'nth-weekday', month: 2, weekday: 'monday', n: 5 }, 2023, []],
    [
      'a fifth Monday from the end that is missing',
      { kind: 'nth-weekday', month: 2, weekday: 'monday', n: -5 },
      2023,
      [],
    ],
    [
      'a fifth Monday on the last day',
      { kind: 'nth-weekday', month: 2, weekday: 'monday', n: 5 },
      2044,
      ['2044-02-29'],
    ],
    [
      'a fifth last Monday on the first day',
      { kind: 'nth-weekday', month: 2, weekday: 'monday', n: -5 },
      2044,
      ['2044-02-01'],
    ],
    [
      'the second Tuesday from day 5',
      { kind: 'nth-weekday', month: 2, weekday: 'tuesday', n: 2, from: 5 },
      2026,
      ['2026-02-17'],
    ],
    ['the first day of the lunar year', { kind: 'lunar', month: 1, day: 1 }, 2026, ['2026-02-17']],
    ['day 30 of a 29-day lunar month', { kind: 'lunar', month: 12, day: 30 }, 2025, ['2026-02-16']],
    ['a lunar month that has a leap twin', { kind: 'lunar', month: 6, day: 1 }, 2025, ['2025-06-25']],
    ['a lunar year outside the table', { kind: 'lunar', month: 1, day: 1 }, 1500, []],
    ['a single day', { kind: 'once', date: '2021-05-23' }, 2021, ['2021-05-23']],
    ['a single day in another year', { kind: 'once', date: '2021-05-23' }, 2022, []],
    [
      'a table of days and spans',
      { kind: 'dates', dates: ['2024-03-23', { start: '2024-12-30', end: '2025-01-03' }] },
      2024,
      ['2024-03-23', '2024-12-30/2025-01-03'],
    ],
    ['a month', { kind: 'month', month: 2 }, 2024, ['2024-02-01/2024-02-29']],
    [
      'a period',
      {
        kind: 'period',
        start: { kind: 'fixed', month: 11, day: 15 },
        end: { kind: 'fixed', month: 12, day: 15 },
      },
      2023,
      ['2023-11-15/2023-12-15'],
    ],
    [
      'a period over New Year',
      {
        kind: 'period',
        start: { kind: 'fixed', month: 12, day: 20 },
        end: { kind: 'fixed', month: 1, day: 10 },
      },
      2023,
      ['2023-12-20/2024-01-10'],
    ],
    [
      'a period of one day',
      {
        kind: 'period',
        start: { kind: 'fixed', month: 5, day: 1 },
        end: { kind: 'fixed', month: 5, day: 1 },
      },
      2023,
      ['2023-05-01'],
    ],
    [
      'a period that ends where it starts, a year on',
      {
        kind: 'period',
        start: { kind: 'lunar', month: 12, day: 1 },
        end: { kind: 'fixed', month: 1, day: 19 },
      },
      2025,
      ['2026-01-19'],
    ],
    [
      'a period from late in the lunar year to a day that is over in the next common year',
      {
        kind: 'period',
        start: { kind: 'lunar', month: 12, day: 23 },
        end: { kind: 'fixed', month: 1, day: 10 },
      },
      2025,
      ['2026-02-10/2027-01-10'],
    ],
    [
      'no period whose first day the year lacks',
      { kind: 'period', start: { kind: 'fixed', month: 2, day: 29, leapDay: 'skip' }, days: 3 },
      2023,
      [],
    ],
    [
      'no period whose last day both years lack',
      {
        kind: 'period',
        start: { kind: 'fixed', month: 12, day: 1 },
        end: { kind: 'nth-weekday', month: 2, weekday: 'monday', n: 5 },
      },
      2042,
      [],
    ],
    [
      'a period past the year 9999, as far as the calendar goes',
      { kind: 'period', start: { kind: 'fixed', month: 12, day: 30 }, days: 3 },
      9999,
      ['9999-12-30/9999-12-31'],
    ],
    ['a month at the end of the calendar', { kind: 'month', month: 12 }, 9999, ['9999-12-01/9999-12-31']],
    ['a month at its beginning', { kind: 'month', month: 1 }, 1, ['0001-01-01/0001-01-31']],
    [
      'days before a table, but for those before the first day of the calendar',
      { kind: 'relative', to: 'early', days: -1 },
      1,
      ['0001-05-31'],
    ],
    [
      'days after a table, but for those after its last',
      { kind: 'relative', to: 'late', days: 1 },
      9999,
      ['9999-06-02'],
    ],
    [
      'a period of days',
      { kind: 'period', start: { kind: 'nth-weekday', month: 9, weekday: 'friday', n: 3 }, days: 3 },
      2023,
      ['2023-09-15/2023-09-17'],
    ],
    [
      'a lunar period over the lunar New Year',
      {
        kind: 'period',
        start: { kind: 'lunar', month: 12, day: 23 },
        end: { kind: 'lunar', month: 1, day: 7 },
      },
      2025,
      ['2026-02-10/2026-02-23'],
    ],
    ['days before another day', { kind: 'relative', to: 'tet', days: -7 }, 2026, ['2026-02-10']],
    ['days after a relative day', { kind: 'relative', to: 'before', days: 1 }, 2026, ['2026-02-11']],
    [
      'an rrule that parsing expanded',
      {
        kind: 'rrule',
        rrule: 'FREQ=MONTHLY;BYMONTHDAY=1',
        start: '2023-01-01',
        dates: ['2023-12-01', '2024-01-01'],
      },
      2024,
      ['2024-01-01'],
    ],
  ])('gives %s', (_, rule, year, expected) => {
    expect(spans(rule, year)).toEqual(expected)
  })

  it('refuses a relative rule that points nowhere, and an rrule that was not expanded', () => {
    expect(() => spans({ kind: 'relative', to: 'nobody', days: 1 }, 2023)).toThrow(/"nobody"/)
    const unexpanded = () => spans({ kind: 'rrule', rrule: 'FREQ=DAILY', start: '2023-01-01' }, 2023)
    expect(unexpanded).toThrow(/parseCommemorations/)
    expect(unexpanded).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({ code: 'rrule-not-expanded', field: 'rule.dates', value: 'FREQ=DAILY' }),
        ],
      }),
    )
  })
})

describe('ruleText', () => {
  const nth = (n: number, more = {}) =>
    ({ kind: 'nth-weekday', month: 11, weekday: 'sunday', n, ...more }) as const
  it.each<[DayRule, string, string]>([
    [{ kind: 'fixed', month: 7, day: 27 }, '27/7', '27/7'],
    [{ kind: 'lunar', month: 3, day: 10 }, '10/3 ÂL', '10/3 lunar'],
    [nth(3), 'CN thứ 3, tháng 11', '3rd Sunday of November'],
    [nth(-1), 'CN cuối, tháng 11', 'last Sunday of November'],
    [nth(-2), 'CN thứ 2 từ cuối, tháng 11', '2nd last Sunday of November'],
    [
      nth(1, { weekday: 'tuesday', from: 5 }),
      'thứ Ba thứ 1 từ ngày 5, tháng 11',
      '1st Tuesday from the 5th of November',
    ],
    [{ kind: 'month', month: 5 }, 'tháng 5', 'month 5'],
    [{ kind: 'once', date: '2021-05-23' }, '2021-05-23', '2021-05-23'],
    [{ kind: 'dates', dates: ['2021-05-23'] }, 'theo năm', 'by year'],
    [{ kind: 'relative', to: 'tet', days: -7 }, 'tet -7', 'tet -7'],
    [{ kind: 'relative', to: 'tet', days: 0 }, 'tet +0', 'tet +0'],
    [{ kind: 'relative', to: 'tet', days: 7 }, 'tet +7', 'tet +7'],
    [{ kind: 'rrule', rrule: 'FREQ=DAILY', start: '2023-01-01' }, 'FREQ=DAILY', 'FREQ=DAILY'],
    [{ kind: 'period', start: { kind: 'lunar', month: 1, day: 1 }, days: 3 }, '1/1 ÂL +2', '1/1 lunar +2'],
    [
      {
        kind: 'period',
        start: { kind: 'fixed', month: 1, day: 1 },
        end: { kind: 'fixed', month: 1, day: 7 },
      },
      '1/1 - 7/1',
      '1/1 - 7/1',
    ],
  ])('%j', (rule, vi, en) => {
    expect([ruleText(rule, 'vi'), ruleText(rule, 'en')]).toEqual([vi, en])
  })
})

describe('recurrenceOf', () => {
  const nth = (n: number, from?: number) =>
    recurrenceOf({ kind: 'nth-weekday', month: 2, weekday: 'tuesday', n, ...(from ? { from } : {}) })
  it('is there for what all calendars expand alike, and for nothing else', () => {
    expect(recurrenceOf({ kind: 'fixed', month: 7, day: 27 })).toBe('FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=27')
    expect(recurrenceOf({ kind: 'fixed', month: 2, day: 28 })).toBe('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28')
    expect(recurrenceOf({ kind: 'fixed', month: 2, day: 29 })).toBeUndefined()
    expect(recurrenceOf({ kind: 'fixed', month: 3, day: 29 })).toBe('FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=29')
    expect([nth(4), nth(-4), nth(5), nth(-5)]).toEqual([
      'FREQ=YEARLY;BYMONTH=2;BYDAY=4TU',
      'FREQ=YEARLY;BYMONTH=2;BYDAY=-4TU',
      undefined,
      undefined,
    ])
    expect(nth(1, 22)).toBe('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=22,23,24,25,26,27,28;BYDAY=TU')
    expect(nth(1, 23)).toBeUndefined()
    expect(nth(2, 5)).toBe('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=12,13,14,15,16,17,18;BYDAY=TU')
    expect(nth(-1, 5)).toBeUndefined()
    expect(recurrenceOf({ kind: 'lunar', month: 1, day: 1 })).toBeUndefined()
  })
})

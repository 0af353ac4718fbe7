import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { datedSpans, datesBetween, newYearsWithin } from '../../src/dates/dated.js'
import { type DateInput, givenDate, partialDate, plainDate } from '../../src/dates/given-date.js'
import { type PlainDate, toDayNumber } from '../../src/dates/plain-date.js'
import type { DatesRule } from '../../src/dates/rule.js'
import { minutesOfDay, timeOfDay } from '../../src/dates/time-of-day.js'
import { problemOf } from '../problems-of.js'

const takes = (check: { faults(value: unknown): unknown }, values: readonly unknown[]) =>
  values.map((value) => check.faults(value) === undefined)

describe('a date that is handed in', () => {
  it('is a day that exists, written out', () => {
    expect(takes(plainDate, ['2023-07-27', '2023-02-29', '2023-07', 20230727, null])).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
    expect(plainDate.faults('2023-02-29')).toMatchObject([
      { path: '', code: 'invalid-date', value: '2023-02-29', allowed: 'YYYY-MM-DD' },
    ])
  })

  it('may want its day where it says so', () => {
    expect(takes(partialDate, ['2023-07-27', '2023-07'])).toEqual([true, true])
    const others = ['2023-13', '2023', '2023-07-', 'x2023-07', '2023-077', 7, ['2023-07'], ['2023-07-27']]
    expect(takes(partialDate, others)).not.toContain(true)
    expect(partialDate.faults('2023-13')).toMatchObject([{ code: 'invalid-date', value: '2023-13' }])
  })
})

describe('a time of day', () => {
  it.each([
    ['00:00', 0],
    ['00:59', 59],
    ['01:00', 60],
    ['19:05', 1145],
    ['23:59', 1439],
    ['24:00', undefined],
    ['12:60', undefined],
    ['7:30', undefined],
    ['x07:30', undefined],
    ['07:300', undefined],
  ])('%s is %s minutes past midnight', (text, minutes) => {
    expect(minutesOfDay(text)).toBe(minutes)
    expect(timeOfDay.faults(text) === undefined).toBe(minutes !== undefined)
  })

  it('is a text', () => {
    expect(timeOfDay.faults(730)).toMatchObject([{ code: 'invalid-time', value: 730 }])
    expect(timeOfDay.faults(['07:30'])).toMatchObject([{ code: 'invalid-time' }])
  })
})

describe('a table of days', () => {
  const span = { start: '2023-12-30', end: '2024-01-02' } as const
  const entries: DatesRule['dates'] = ['2022-12-31', '2023-01-01', '2023-05-05', span, '2024-06-01']
  const starts = (year: number) => datedSpans(entries, year).map(({ start }) => start)

  it('gives what starts in a year, from its first day to its last', () => {
    expect(starts(2022)).toEqual([toDayNumber('2022-12-31')])
    expect(starts(2023)).toEqual((['2023-01-01', '2023-05-05', '2023-12-30'] as const).map(toDayNumber))
    expect(starts(2024)).toEqual([toDayNumber('2024-06-01')])
    expect([2021, 2025, 20].flatMap(starts)).toEqual([])
    expect(datedSpans(entries, 2023).at(-1)?.end).toBe(toDayNumber('2024-01-02'))
    expect(datedSpans(entries, 2023)[0]?.end).toBe(toDayNumber('2023-01-01'))
  })

  it('gives the dates between two days, both included', () => {
    const dates: PlainDate[] = ['2023-01-01', '2023-01-02', '2023-01-03', '2023-01-04']
    expect(datesBetween(dates, '2023-01-02', '2023-01-03')).toEqual(['2023-01-02', '2023-01-03'])
    expect(datesBetween(dates, '2022-01-01', '2023-01-01')).toEqual(['2023-01-01'])
    expect(datesBetween(dates, '2023-01-04', '2024-01-01')).toEqual(['2023-01-04'])
    expect(datesBetween(dates, '2023-01-05', '2024-01-01')).toEqual([])
    expect(datesBetween([], '2023-01-05', '2024-01-01')).toEqual([])
  })

  it('knows the most New Years that one of its spans goes over', () => {
    expect(newYearsWithin(['2023-01-01'])).toBe(0)
    expect(newYearsWithin(entries)).toBe(1)
    expect(newYearsWithin([{ start: '2020-05-01', end: '2023-01-01' }, span])).toBe(3)
  })
})

/** A value of Temporal, which writes itself alike in JSON and as text, has no day as a number and refuses to be compared. */
const temporal = (written: string) => ({
  toJSON: () => written,
  toString: () => written,
  valueOf() {
    throw new TypeError('do not compare')
  },
})

describe('a date handed in by another library', () => {
  const given = (value: unknown) => givenDate('isDayOff', 'date', value as DateInput)
  it.each<[string, unknown]>([
    ['a text', '2023-07-27'],
    ['a day of Temporal', temporal('2023-07-27')],
    ['an object that writes itself so in JSON', { toJSON: () => '2023-07-27', toString: () => '27/7/2023' }],
    ['an object that writes itself so as text', { toString: () => '2023-07-27' }],
    [
      'an object that writes its own field',
      {
        day: '2023-07-27',
        toJSON: function (this: { day: string }) {
          return this.day
        },
      },
    ],
  ])('is taken as %s', (_, value) => expect(given(value)).toBe('2023-07-27'))

  it.each<[string, unknown]>([
    ['of the platform', new Date(0)],
    ['of luxon', DateTime.utc(2023, 7, 27)],
    ['of Temporal in a zone', temporal('2023-07-27T00:00:00+07:00[Asia/Ho_Chi_Minh]')],
    ['without a zone', temporal('2023-07-27T00:00:00')],
  ])('is refused as an instant, with the reason: %s', (_, value) => {
    expect(problemOf(() => given(value))).toMatchObject({
      code: 'invalid-date',
      function: 'isDayOff',
      argument: 'date',
      field: 'date',
      allowed: 'YYYY-MM-DD',
      message: {
        vi: expect.stringMatching(/^Đây là một thời điểm/),
        en: expect.stringMatching(/^This is an instant/),
      },
    })
  })

  it.each<[unknown]>([
    ['2023-02-29'],
    ['2023-07-27T00:00:00'],
    ['T7'],
    [20230727],
    [null],
    [true],
    [['2023-07-27']],
    [[]],
    [() => '2023-07-27'],
    [{ toJSON: () => 20230727 }],
    [{ toJSON: () => '27/7/2023' }],
    [{ toJSON: () => 'T27' }],
    [{ toJSON: '2023-07-27' }],
    [{}],
  ])('is refused where it is no day: %j', (value) => {
    expect(problemOf(() => given(value))).toMatchObject({
      code: 'invalid-date',
      field: 'date',
      value,
      allowed: 'YYYY-MM-DD',
      message: {
        vi: expect.stringMatching(
          / không phải là một ngày có thật theo dạng YYYY-MM-DD, ví dụ 2023-07-27\.$/,
        ),
        en: expect.stringMatching(
          / is not an existing day in the form YYYY-MM-DD, for example 2023-07-27\.$/,
        ),
      },
    })
  })

  it('is refused where it cannot be read', () => {
    const broken = {
      toJSON() {
        throw new Error('not today')
      },
    }
    expect(problemOf(() => given(broken))).toMatchObject({ code: 'unreadable-value', field: 'date' })
    expect(problemOf(() => given(undefined))).toMatchObject({ code: 'missing-argument', field: 'date' })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dayNumber,
  daysInMonth,
  formatDate,
  fromDayNumber,
  isLeapYear,
  isoWeekday,
  isValidDate,
  parseDate,
  partsOfDay,
  toDayNumber,
  tryParseDate,
} from '../../src/dates/plain-date.js'

const day = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) })

describe('plain dates', () => {
  it('count days from 1970-01-01', () => {
    expect(toDayNumber('1970-01-01')).toBe(0)
    expect(toDayNumber('2000-03-01')).toBe(11017)
    expect(toDayNumber('0001-01-01')).toBe(-719162)
  })

  it('agree with the UTC calendar of the platform on every day', () => {
    fc.assert(
      fc.property(day, (days) => {
        const utc = new Date(days * 86_400_000)
        expect(fromDayNumber(days)).toBe(
          formatDate(utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate()),
        )
        expect(isoWeekday(days)).toBe(utc.getUTCDay() === 0 ? 7 : utc.getUTCDay())
      }),
    )
  })

  it('survive the round trip through strings', () => {
    fc.assert(fc.property(day, (days) => toDayNumber(fromDayNumber(days)) === days))
  })

  it('add days over month, year and leap day', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01')
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2023-03-01', -1)).toBe('2023-02-28')
  })

  it('have the first and the last day that can be written', () => {
    expect(['0001-01-01', '9999-12-31'].map(tryParseDate)).toEqual([
      { year: 1, month: 1, day: 1 },
      { year: 9999, month: 12, day: 31 },
    ])
    expect([0, 1, 9999, 10_000, 2023.5].map((year) => isValidDate(year, 1, 1))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
    expect([0, 1, 1.5, 30, 31].map((day) => isValidDate(2023, 4, day))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ])
  })

  it.each([
    [1, 1, 1, '0001-01-01'],
    [999, 9, 9, '0999-09-09'],
    [1000, 10, 10, '1000-10-10'],
    [2023, 12, 31, '2023-12-31'],
  ])('are written with four, two and two digits: %i %i %i', (year, month, day, text) => {
    expect(formatDate(year, month, day)).toBe(text)
    expect(parseDate(text)).toEqual({ year, month, day })
  })

  it('have every month from its first day to its last, in common years and leap years', () => {
    const lengths = (year: number) => Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1))
    expect(lengths(2023)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    expect(lengths(2024)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    for (const year of [1900, 1970, 2000, 2023, 2024]) {
      for (let month = 1; month <= 12; month++) {
        const last = daysInMonth(year, month)
        expect(partsOfDay(dayNumber(year, month, 1))).toEqual({ year, month, day: 1 })
        expect(partsOfDay(dayNumber(year, month, last))).toEqual({ year, month, day: last })
      }
    }
  })

  it('keep the weekday over the turn of the week and before 1970', () => {
    expect([-4, -3, -1, 0, 3, 4].map(isoWeekday)).toEqual([7, 1, 3, 4, 7, 1])
  })

  it('know leap years and month lengths', () => {
    expect([1900, 2000, 2023, 2024].map(isLeapYear)).toEqual([false, true, false, true])
    expect([daysInMonth(2024, 2), daysInMonth(2023, 2), daysInMonth(2023, 13), daysInMonth(2023, 0)]).toEqual(
      [29, 28, 0, 0],
    )
  })

  it.each([
    '2023-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-1-1',
    '',
    '2023-01-01T00:00',
    '0000-01-01',
    '２０２３-01-01',
    '12023-01-01',
    'x2023-01-01',
    '2023-01-011',
    '2023-01-32',
    '2023-04-31',
    '2023-01-00',
    '1900-02-29',
  ])('refuse %s', (text) => {
    expect(tryParseDate(text)).toBeUndefined()
    expect(() => parseDate(text)).toThrow(
      expect.objectContaining({
        problems: [
          {
            code: 'invalid-date',
            value: text,
            allowed: 'YYYY-MM-DD',
            message: {
              vi: `"${text}" không phải là ngày có thật theo dạng YYYY-MM-DD, ví dụ 2023-07-27.`,
              en: `"${text}" is not an existing day in the form YYYY-MM-DD, for example 2023-07-27.`,
            },
          },
        ],
      }),
    )
  })

  it('take digits and hyphens only, each at its place', () => {
    const text = '2023-11-11'
    for (let place = 0; place < text.length; place++) {
      for (const other of ['/', ':', '.', ' ', '-', '0', 'a']) {
        const changed = text.slice(0, place) + other + text.slice(place + 1)
        expect(tryParseDate(changed) !== undefined, changed).toBe(
          /^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(changed),
        )
      }
    }
    for (const value of [
      undefined,
      null,
      20231010,
      ['2023-10-10'],
      [...text],
      { length: 10, 4: '-', 7: '-' },
    ]) {
      expect(tryParseDate(value as unknown as string)).toBeUndefined()
    }
  })
})

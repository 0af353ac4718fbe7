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
  parseDate,
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
  ])('refuse %s', (text) => {
    expect(tryParseDate(text)).toBeUndefined()
    expect(() => parseDate(text)).toThrow(/YYYY-MM-DD/)
  })
})

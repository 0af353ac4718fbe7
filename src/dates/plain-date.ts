import { refuse } from '../errors.js'

/**
 * A day of the proleptic Gregorian calendar as `YYYY-MM-DD`, years 0001 to 9999. It has no time and no zone:
 * Asia/Ho_Chi_Minh was at +08:00 in 1954 and in April 1975, so an instant cannot stand for a Vietnamese day.
 */
export type PlainDate = `${number}-${number}-${number}`

/** A date known to the day, the month or the year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY` (`0040` for the year 40). */
export type PartialDate = PlainDate | `${number}-${number}` | `${number}`

/** Year, month (1-12) and day (1-31) of a plain date. */
export interface DateParts {
  year: number
  month: number
  day: number
}

const ZERO = '0'.charCodeAt(0)
const DAYS_BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const
const MONTH_LENGTHS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** True for a leap year of the Gregorian calendar. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Number of days (28-31) of a month (1-12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month] ?? 0)
}

/** True if the three numbers name a day that exists. */
export function isValidDate(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(day) &&
    year >= 1 &&
    year <= 9999 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  )
}

const twoPlaces = (value: number): string => `-${`${value}`.padStart(2, '0')}`

/** `-07-27` by month and day: joining two texts is a third of the work of building one. */
const AFTER_YEAR = Array.from({ length: 13 }, (_, month) =>
  Array.from({ length: 32 }, (_, day) => twoPlaces(month) + twoPlaces(day)),
)

/** The date as a string; the caller vouches that the day exists. */
export function formatDate(year: number, month: number, day: number): PlainDate {
  const y = year > 999 ? `${year}` : `${year}`.padStart(4, '0')
  return (y + AFTER_YEAR[month]![day]!) as PlainDate
}

/** A month as plans take it: `2023-07`. */
export function formatMonth(year: number, month: number): `${number}-${number}` {
  return (`${year}`.padStart(4, '0') + twoPlaces(month)) as `${number}-${number}`
}

/** The parts of a date string, or undefined if it is not `YYYY-MM-DD` or names a day that does not exist. */
export function tryParseDate(text: string): DateParts | undefined {
  if (typeof text !== 'string' || text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined
  const century = twoDigits(text, 0)
  const ofCentury = twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  if (century < 0 || ofCentury < 0 || day < 1) return undefined
  const year = century * 100 + ofCentury
  return year >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined
}

/** True for a text that names an existing day, `YYYY-MM-DD`. */
export function isPlainDate(text: string): text is PlainDate {
  return tryParseDate(text) !== undefined
}

/** True for an existing day, month or year: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`. */
export function isPartialDate(text: string): text is PartialDate {
  // What a shorter form lacks is that of a first of January.
  return text.length % 3 === 1 && isPlainDate(text + '-01-01'.slice(text.length - 4))
}

/** A date to its year, its month or its day: as many places (4, 7 or 10) as are wanted and known. */
export function cutDate(date: PartialDate, places: number): PartialDate {
  return date.slice(0, places) as PartialDate
}

/** The number of two digits of a text, -1 if they are none: a quarter of the time of a pattern. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO
  const units = text.charCodeAt(at + 1) - ZERO
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -1
}

/**
 * Returns the parts of a date string.
 *
 * @throws InputError if the text is not `YYYY-MM-DD` or the day does not exist.
 * @example
 * parseDate('2023-07-27') // { year: 2023, month: 7, day: 27 }
 */
export function parseDate(text: string): DateParts {
  return (
    tryParseDate(text) ??
    refuse({
      code: 'invalid-date',
      value: text,
      allowed: 'YYYY-MM-DD',
      message: {
        vi: `"${text}" không phải là ngày có thật theo dạng YYYY-MM-DD, ví dụ 2023-07-27.`,
        en: `"${text}" is not an existing day in the form YYYY-MM-DD, for example 2023-07-27.`,
      },
    })
  )
}

/** Days since 1970-01-01 (negative before it); the caller vouches that the day exists. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = year - 1
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0
  return (
    y * 365 +
    ((y / 4) | 0) -
    ((y / 100) | 0) +
    ((y / 400) | 0) +
    DAYS_BEFORE_MONTH[month]! +
    leapDay +
    day -
    719163
  )
}

/** The parts of a day given as days since 1970-01-01. */
export function partsOfDay(days: number): DateParts {
  // Civil-from-days on a year that starts in March, so that the leap day is the last one.
  const shifted = days + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  // Nothing below is negative, so that cutting off is rounding down; it is done in whole numbers, twice as fast.
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36524) | 0) - ((dayOfEra / 146096) | 0)) / 365) | 0
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0))
  const marchMonth = ((5 * dayOfYear + 2) / 153) | 0
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - (((153 * marchMonth + 2) / 5) | 0) + 1,
  }
}

/** Days since 1970-01-01 of a date string. */
export function toDayNumber(date: PlainDate): number {
  const { year, month, day } = parseDate(date)
  return dayNumber(year, month, day)
}

/** The date string of days since 1970-01-01. */
export function fromDayNumber(days: number): PlainDate {
  const { year, month, day } = partsOfDay(days)
  return formatDate(year, month, day)
}

/**
 * The date that many days later (earlier if negative).
 *
 * @example
 * addDays('2023-12-31', 1) // '2024-01-01'
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days)
}

/** Weekday of a day number: 1 Monday to 7 Sunday (ISO 8601). */
export function isoWeekday(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1
}

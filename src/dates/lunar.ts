import { type Check, check, flag, integer, maybe, needed, shape } from '../arguments.js'
import { type DateInput, givenDate } from './given-date.js'
import { dateOutOfRange, noSuchDay, noSuchMonth, yearInTable } from './lunar-checks.js'
import { daysCovered, isCovered, leapOf, lengthAt, monthAt, placeOf, startAt } from './lunar-months.js'
import { LUNAR_YEARS as YEARS } from './lunar-table.js'
import {
  type DateParts,
  dayNumber,
  formatDate,
  fromDayNumber,
  type PlainDate,
  parseDate,
  tryParseDate,
} from './plain-date.js'

/** First and last lunar year that the calendar covers. */
export const LUNAR_YEARS = Object.freeze(YEARS)

/** A day of the Vietnamese lunar calendar. */
export interface LunarDate {
  /** Lunar year, numbered after the Gregorian year in which it begins: 1890 to 2100. */
  year: number
  /** 1 to 12. */
  month: number
  /** 1 to 29 or 30. */
  day: number
  /** True in a leap month, which follows the regular month of the same number. */
  leap: boolean
}

/**
 * Converts a Gregorian date to the Vietnamese lunar calendar.
 *
 * The calendar is the one in force on that day, as printed in Vietnam: by UTC+7 since 1 January 1968 (decision
 * 121-CP of 8 August 1967), before that the calendar shared with China, by UTC+8 from 1929 and by the mean time of
 * Beijing (UTC+7:45:40) earlier. From 1968 to 1975 this is the calendar of the North; the South went by UTC+8 until
 * 1975, and kept Tết 1968 on 30 January. `docs/lunar-calendar.md` gives the sources and the doubtful days.
 *
 * @param given `YYYY-MM-DD`, 1890-01-21 to 2101-01-28 (lunar years 1890 to 2100).
 * @throws InputError if the text is not an existing date.
 * @throws DateRangeError (a RangeError) if the date is outside the range.
 * @example
 * toLunar('2026-02-17') // { year: 2026, month: 1, day: 1, leap: false }
 */
export function toLunar(given: DateInput): LunarDate {
  // What is a date already is read once.
  const parts =
    (typeof given === 'string' ? tryParseDate(given) : undefined) ??
    parseDate(givenDate('toLunar', 'date', given))
  const lunar = lunarOf(parts)
  if (lunar) return lunar
  const { first, last } = daysCovered()
  return dateOutOfRange(
    formatDate(parts.year, parts.month, parts.day),
    fromDayNumber(first),
    fromDayNumber(last),
  )
}

/** The lunar day of a date, as far as the calendar is known: undefined before lunar year 1890 and after 2100. */
export function lunarOn(date: PlainDate): LunarDate | undefined {
  return lunarOf(parseDate(date))
}

function lunarOf(parts: DateParts): LunarDate | undefined {
  const day = dayNumber(parts.year, parts.month, parts.day)
  if (!isCovered(day)) return undefined
  const inNewYear = parts.year <= LUNAR_YEARS.last && day >= startAt(parts.year, 0)
  const year = inNewYear ? parts.year : parts.year - 1
  // A month has at least 29 days, so this is the right place or the one after it.
  let place = Math.min(Math.floor((day - startAt(year, 0)) / 29), 12)
  while (startAt(year, place) > day) place--
  const { month, leap } = monthAt(year, place)
  return { year, month, day: day - startAt(year, place) + 1, leap }
}

type GivenLunarDate = Omit<LunarDate, 'leap'> & { leap?: boolean | undefined }

const LUNAR_FIELDS = shape<GivenLunarDate>(
  { vi: 'một ngày âm lịch { year, month, day, leap }', en: 'a lunar day { year, month, day, leap }' },
  { year: needed(integer), month: needed(integer), day: needed(integer), leap: flag },
)

/** Most lunar days are as they should be, and are seen to be so in a fifth of the time. */
const LUNAR_DATE: Check<GivenLunarDate> = {
  ...LUNAR_FIELDS,
  faults: (value) => (isLunarDate(value) ? undefined : LUNAR_FIELDS.faults(value)),
}

function isLunarDate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return false
  const { year, month, day, leap } = value as Record<string, unknown>
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    (typeof leap === 'boolean' || leap === undefined)
  )
}

/**
 * Converts a day of the Vietnamese lunar calendar to the Gregorian date; see {@link toLunar} for the convention.
 *
 * @param date lunar year 1890 to 2100, month, day, and `leap: true` for a day of a leap month.
 * @throws InputError if a field is not a whole number, and for a day that does not exist: day 30 of a month of 29
 *   days, a leap month that the year does not have.
 * @throws DateRangeError (a RangeError) if the year is outside the range.
 * @example
 * fromLunar({ year: 2026, month: 3, day: 10 }) // '2026-04-26'
 */
export function fromLunar(date: {
  year: number
  month: number
  day: number
  leap?: boolean | undefined
}): PlainDate {
  check('fromLunar', 'date', date, LUNAR_DATE)
  const { year, month, day, leap } = date
  yearInTable('fromLunar', year)
  const place = placeOf(year, month, leap === true)
  if (place < 0) noSuchMonth(year, month, leap === true, leapOf(year))
  const length = lengthAt(year, place)
  if (day < 1 || day > length) noSuchDay(year, month, day, leap === true, length)
  return fromDayNumber(startAt(year, place) + day - 1)
}

/**
 * Returns the number of days (29 or 30) of a lunar month, or undefined if the year has no such month.
 *
 * @throws InputError if an argument is not of its type; DateRangeError if the year is outside 1890 to 2100.
 * @example
 * lunarMonthLength(2033, 11, true) // 29
 */
export function lunarMonthLength(year: number, month: number, leap?: boolean): 29 | 30 | undefined {
  check('lunarMonthLength', 'year', year, integer)
  check('lunarMonthLength', 'month', month, integer)
  check('lunarMonthLength', 'leap', leap, maybe(flag))
  yearInTable('lunarMonthLength', year)
  const place = placeOf(year, month, leap === true)
  return place < 0 ? undefined : (lengthAt(year, place) as 29 | 30)
}

/**
 * Returns the number of the month that a lunar year has twice, or undefined if it has no leap month.
 *
 * @throws InputError if the year is not a whole number; DateRangeError if it is outside 1890 to 2100.
 * @example
 * leapMonthOf(2033) // 11
 */
export function leapMonthOf(year: number): number | undefined {
  check('leapMonthOf', 'year', year, integer)
  yearInTable('leapMonthOf', year)
  return leapOf(year) || undefined
}

/**
 * The day number (days since 1970-01-01) of a lunar day, for code that asks a hundred of them for a year's plan.
 *
 * It looks at regular months only, and takes day 30 of a month of 29 days as day 29, the last of the month. The
 * caller vouches for a day of 1 to 30. Undefined if the year is outside the table or there is no such month.
 *
 * @example
 * fromDayNumber(lunarDayNumber(2026, 3, 10)) // '2026-04-26'
 */
export function lunarDayNumber(year: number, month: number, day: number): number | undefined {
  if (!Number.isInteger(year) || year < LUNAR_YEARS.first || year > LUNAR_YEARS.last) return undefined
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined
  const place = placeOf(year, month, false)
  return startAt(year, place) + Math.min(day, lengthAt(year, place)) - 1
}

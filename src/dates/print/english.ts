import { isoWeekday, type PartialDate, type PlainDate, parseDate, toDayNumber } from '../plain-date.js'
import { parsePartialDate } from './vietnamese.js'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** The name of a month, 1 to 12. */
export function englishMonth(month: number): string {
  return MONTHS[month - 1] ?? `${month}`
}

/**
 * A date in English, as far as it is known.
 *
 * @example
 * englishDate('1947-07-27') // '27 July 1947'
 */
export function englishDate(date: PartialDate): string {
  const { year, month, day } = parsePartialDate(date)
  return [day, month === undefined ? undefined : englishMonth(month), year]
    .filter((part) => part !== undefined)
    .join(' ')
}

/** Day and month in English: `27 July`. */
export function englishDay(date: PlainDate): string {
  const { month, day } = parseDate(date)
  return `${day} ${englishMonth(month)}`
}

/**
 * Two days in English; a year and a month that both share are printed once.
 *
 * @example
 * englishSpan('2026-01-19', '2026-01-23') // '19 - 23 January 2026'
 */
export function englishSpan(start: PlainDate, end: PlainDate): string {
  if (start === end) return englishDate(start)
  const [first, last] = [parseDate(start), parseDate(end)]
  if (first.year !== last.year) return `${englishDate(start)} - ${englishDate(end)}`
  return `${first.month === last.month ? first.day : englishDay(start)} - ${englishDate(end)}`
}

/** The weekday of a date in English. */
export function englishWeekday(date: PlainDate): string {
  return englishWeekdayName(isoWeekday(toDayNumber(date)))
}

/** The name of a weekday, 1 Monday to 7 Sunday. */
export function englishWeekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1]!
}

/**
 * A number as an ordinal.
 *
 * @example
 * ordinal(76) // '76th'
 * @example
 * ordinal(111) // '111th'
 */
export function ordinal(value: number): string {
  const lastTwo = value % 100
  const suffix = lastTwo > 10 && lastTwo < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${suffix}`
}

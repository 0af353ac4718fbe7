import { type Problem, type ProblemCode, refuse } from '../errors.js'
import { shown } from '../text/shown.js'
import { dayNumber, daysInMonth, isoWeekday, tryParseDate } from './plain-date.js'

/** Days from `from` to `to`, both included, as days since 1970-01-01. */
export interface Interval {
  from: number
  to: number
}

/** First and last day (both included) of what a rule gives, as days since 1970-01-01. */
export interface Span {
  start: number
  end: number
}

/** The days that there are, those of the years 1 to 9999: every stretch of time lies among them. */
export const CALENDAR: Interval = Object.freeze({ from: dayNumber(1, 1, 1), to: dayNumber(9999, 12, 31) })

/** The part of a stretch of days that lies in the calendar. */
export function inCalendar<Stretch extends { start: number; end?: number }>(span: Stretch): Stretch {
  const { start, end = start } = span
  if (start >= CALENDAR.from && end <= CALENDAR.to) return span
  return {
    ...span,
    start: Math.max(start, CALENDAR.from),
    ...(span.end === undefined ? {} : { end: Math.min(end, CALENDAR.to) }),
  }
}

/** Where a stretch of time was given, for the problem of one that is none. */
export type Given = Pick<Problem, 'function' | 'argument' | 'field'>

function refuseRef(
  code: ProblemCode,
  value: unknown,
  vi: string,
  en: string,
  form: string,
  given: Given = {},
): never {
  return refuse({
    code,
    ...given,
    value,
    allowed: form,
    message: {
      vi: `${shown(value)} không phải là ${vi}; viết theo dạng ${form}.`,
      en: `${shown(value)} is not ${en}; write it as ${form}.`,
    },
  })
}

/** True for a year that plain dates cover: an integer from 1 to 9999. */
function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1 && year <= 9999
}

/** The days of a month of the years 1 to 9999 given as `2023-07`. */
export function monthInterval(ref: string, given?: Given): Interval {
  const match = /^(\d{4})-(\d{2})$/.exec(ref)
  const [year, month] = [Number(match?.[1]), Number(match?.[2])]
  if (!isYear(year) || daysInMonth(year, month) === 0) {
    refuseRef('invalid-month', ref, 'một tháng', 'a month', 'YYYY-MM (2023-07)', given)
  }
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month, daysInMonth(year, month)) }
}

/** The days, Monday to Sunday, of an ISO 8601 week given as `2021-W10`; 9999-W51 is the last whole one. */
export function weekInterval(ref: string, given?: Given): Interval {
  const match = /^(\d{4})-W(\d{2})$/.exec(ref)
  const [year, week] = [Number(match?.[1]), Number(match?.[2])]
  if (!isYear(year) || week < 1 || week > weeksInYear(year)) {
    refuseRef('invalid-week', ref, 'một tuần', 'an ISO week of that year', 'YYYY-Www (2021-W10)', given)
  }
  const from = mondayOfWeekOne(year) + (week - 1) * 7
  if (from + 6 > CALENDAR.to) {
    refuseRef(
      'invalid-week',
      ref,
      'một tuần trước hết năm 9999',
      'a week within the year 9999',
      'YYYY-Www (2021-W10)',
      given,
    )
  }
  return { from, to: from + 6 }
}

/** The days of a quarter given as `2023-Q3`. */
export function quarterInterval(ref: string, given?: Given): Interval {
  const match = /^(\d{4})-Q([1-4])$/.exec(ref)
  const [year, quarter] = [Number(match?.[1]), Number(match?.[2])]
  if (!isYear(year)) refuseRef('invalid-quarter', ref, 'một quý', 'a quarter', 'YYYY-Qn (2023-Q3)', given)
  const last = quarter * 3
  return { from: dayNumber(year, last - 2, 1), to: dayNumber(year, last, daysInMonth(year, last)) }
}

/** The days of a year, 1 to 9999: as a number or in four digits. */
export function yearInterval(ref: number | string, given?: Given): Interval {
  const year = typeof ref === 'string' && /^\d{4}$/.test(ref) ? Number(ref) : ref
  if (typeof year === 'string' || !isYear(year)) {
    return refuseRef('invalid-year', ref, 'một năm', 'a year', 'YYYY, 0001-9999 (2027)', given)
  }
  return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) }
}

/** The days between two dates, both included. */
export function dateInterval(from: string, to: string, given: Given = {}): Interval {
  const days = [from, to].map((date) => {
    const parts = tryParseDate(date)
    if (!parts) return refuseRef('invalid-date', date, 'một ngày có thật', 'an existing day', 'YYYY-MM-DD')
    return dayNumber(parts.year, parts.month, parts.day)
  }) as [number, number]
  if (days[1] < days[0]) {
    refuse({
      code: 'reversed-interval',
      ...given,
      value: `${from}/${to}`,
      message: {
        vi: `Ngày kết thúc ${to} đứng trước ngày bắt đầu ${from}.`,
        en: `The last day ${to} comes before the first day ${from}.`,
      },
    })
  }
  return { from: days[0], to: days[1] }
}

function mondayOfWeekOne(year: number): number {
  const fourth = dayNumber(year, 1, 4)
  return fourth - isoWeekday(fourth) + 1
}

function weeksInYear(year: number): number {
  return Math.round((mondayOfWeekOne(year + 1) - mondayOfWeekOne(year)) / 7)
}

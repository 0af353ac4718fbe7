import type { DateMark } from './marks.js'

/** A date that names a day of a month. */
export type DayMark = DateMark & { day: number; month: number }

/** True for a date with a day; no form of a date has one without its month. */
export function namesDay(date: DateMark): date is DayMark {
  return date.day !== undefined
}

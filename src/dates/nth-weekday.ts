import type { Language } from '../text/language.js'
import { dayNumber, daysInMonth, isoWeekday } from './plain-date.js'
import { englishMonth, englishWeekdayName, ordinal } from './print/english.js'
import { weekdayNameOf } from './print/vietnamese.js'
import { type NthWeekdayRule, WEEKDAYS } from './rule.js'

/** Days of the week as RFC 5545 names them, Monday first. */
const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

const placeOf = ({ weekday }: NthWeekdayRule): number => WEEKDAYS.indexOf(weekday) + 1

/** The day of the rule in a year, undefined where the month has no such weekday. */
export function nthWeekday(rule: NthWeekdayRule, year: number): number | undefined {
  const { month, n } = rule
  const weekday = placeOf(rule)
  const lastOfMonth = dayNumber(year, month, daysInMonth(year, month))
  if (n < 0) {
    const last = lastOfMonth - ((isoWeekday(lastOfMonth) - weekday + 7) % 7)
    const day = last + (n + 1) * 7
    return day < dayNumber(year, month, 1) ? undefined : day
  }
  const from = dayNumber(year, month, rule.from ?? 1)
  const day = from + ((weekday - isoWeekday(from) + 7) % 7) + (n - 1) * 7
  return day > lastOfMonth ? undefined : day
}

/** `CN thứ 3, tháng 11`, `3rd Sunday of November`; from the end of the month and from a day of it too. */
export function weekdayText(rule: NthWeekdayRule, language: Language): string {
  const { month, n, from = 1 } = rule
  const count = Math.abs(n)
  if (language === 'en') {
    const which = n > 0 ? ordinal(count) : count === 1 ? 'last' : `${ordinal(count)} last`
    const after = from === 1 ? '' : ` from the ${ordinal(from)}`
    return `${which} ${englishWeekdayName(placeOf(rule))}${after} of ${englishMonth(month)}`
  }
  const name = rule.weekday === 'sunday' ? 'CN' : weekdayNameOf(placeOf(rule)).replace('T', 't')
  const which = n > 0 ? `thứ ${count}` : count === 1 ? 'cuối' : `thứ ${count} từ cuối`
  return `${name} ${which}${from === 1 ? '' : ` từ ngày ${from}`}, tháng ${month}`
}

/**
 * The rule by RFC 5545, where twenty readers expand it alike: the first to fourth, or last to fourth last, weekday of a
 * month. From a later day on: the first Tuesday from the 5th is the Tuesday among the 5th to the 11th.
 */
export function weekdayRecurrence(rule: NthWeekdayRule): string | undefined {
  const { month, n, from = 1 } = rule
  const code = CODES[placeOf(rule) - 1]
  if (from === 1) return Math.abs(n) < 5 ? `FREQ=YEARLY;BYMONTH=${month};BYDAY=${n}${code}` : undefined
  const first = from + (n - 1) * 7
  if (n < 1 || first + 6 > 28) return undefined
  const days = Array.from({ length: 7 }, (_, index) => first + index).join(',')
  return `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${days};BYDAY=${code}`
}

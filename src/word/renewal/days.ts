import type { Commemoration } from '../../commemorations/commemoration.js'
import { partsOfDay } from '../../dates/plain-date.js'
import { type Day, daysIn, fixedDay } from '../../proofread/catalog-facts.js'
import type { DateMark } from '../../proofread/reading/marks.js'
import type { Step } from './ledger.js'

/** True for a year that the document may mean by "this year" or, around New Year, by the one beside it. */
export function isCurrent({ from }: Step, year: number, month?: number): boolean {
  if (year === from.year) return true
  if (from.month === undefined || month === undefined) return false
  if (year === from.year + 1) return from.month >= 10 && month <= 3
  return year === from.year - 1 && from.month <= 2 && month >= 11
}

/** The day of a record that a printed date means, with that of the year renewed to; undefined if it is not the record's. */
export function nextDay(
  { catalog, from, to }: Step,
  entry: Commemoration,
  date: DateMark,
): (Day & { year: number }) | undefined {
  const { day, month } = date
  if (day === undefined || month === undefined) return undefined
  const year = date.year ?? from.year
  const wanted = year + to.year - from.year
  const fixed = fixedDay(entry)
  if (fixed) return fixed.day === day && fixed.month === month ? { day, month, year: wanted } : undefined
  const at = daysIn(entry, catalog, year).findIndex((number) => {
    const parts = partsOfDay(number)
    return parts.day === day && parts.month === month
  })
  const next = at < 0 ? undefined : daysIn(entry, catalog, wanted)[at]
  return next === undefined ? undefined : partsOfDay(next)
}

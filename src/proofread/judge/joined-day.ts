import type { Commemoration } from '../../commemorations/commemoration.js'
import { arePaired } from '../../commemorations/names/pairs.js'
import { fallsOn } from '../catalog-facts.js'
import type { Claim, DateMark } from '../reading/marks.js'
import type { Evidence } from './verdict.js'

const JOINED = /\b(?:va|and)\b/

/**
 * "Cách mạng Tháng Tám và Quốc khánh 2/9": true if the date is that of a day which offices print as one with the day named, and a
 * word joins the two names.
 */
export function isJoinedDay(
  { catalog, reading }: Evidence,
  { names }: Claim,
  entry: Commemoration,
  date: DateMark,
  year: number,
): boolean {
  const start = names[0]?.start ?? date.start
  if (!JOINED.test(reading.page.text.slice(start, date.start))) return false
  return catalog.entries.some((other) => arePaired(entry, other) && fallsOn(other, catalog, date, year))
}

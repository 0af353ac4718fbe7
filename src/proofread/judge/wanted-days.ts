import type { Commemoration } from '../../commemorations/commemoration.js'
import { dayNumber, partsOfDay } from '../../dates/plain-date.js'
import { type Day, daysIn, fallsOn, firstDay, fixedDay, isDay } from '../catalog-facts.js'
import { namesDay } from '../reading/day-mark.js'
import type { DateMark, RangeMark } from '../reading/marks.js'
import { isListed } from '../reading/ranges.js'
import type { Pair } from './claim-pair.js'
import { isJoinedDay } from './joined-day.js'
import type { Evidence } from './verdict.js'

/** Days wanted at both ends, and in front of two years; absent where the printed one is right. */
export interface WantedDays {
  first?: Day
  last?: Day
  day?: Day
}

/** By what the catalog knows of the record, in the year that the claim ends in. */
export function daysBy(
  context: Evidence,
  { claim, range, from, to }: Pair,
  entry: Commemoration,
  year: number,
): WantedDays {
  const { catalog, reading } = context
  const wanted: WantedDays = {}
  // "02 và 05/8/1964": one of several days.
  if (isListed(reading.page, from)) return wanted
  const fixed = fixedDay(entry)
  const first = firstDay(entry)
  const last = fixed ?? nearer(entry, dayIn(entry, catalog, year), from, { ...to, year })
  const begins = first ?? fixed ?? dayIn(entry, catalog, from.year)
  if (!isDay(entry)) return wanted
  if (begins && !isFirstDay(context, entry, range)) wanted.first = begins
  if (to.month !== undefined && last && !fallsOn(entry, catalog, to, year)) wanted.last = last
  const { day } = range
  if (day && last && !fallsOn(entry, catalog, day, year) && !isJoinedDay(context, claim, entry, day, year))
    wanted.day = last
  return wanted
}

function dayIn(entry: Commemoration, catalog: Evidence['catalog'], year: number): Day | undefined {
  const [place] = daysIn(entry, catalog, year)
  return place === undefined ? undefined : partsOfDay(place)
}

/** A death is kept by either calendar: that of its two days in the year which is nearer to the printed date is meant. */
function nearer(
  { kind }: Commemoration,
  kept: Day | undefined,
  from: DateMark,
  to: Pair['to'],
): Day | undefined {
  if (kind !== 'death' || !kept || !namesDay(from) || !namesDay(to)) return kept
  const place = ({ day, month }: Day) => dayNumber(to.year, month, day)
  const off = (each: Day) => Math.abs(place(each) - place(to))
  return off(from) < off(kept) ? { day: from.day, month: from.month } : kept
}

/** True if one of the first dates is the record's first day, or its day in that year, as far as they are printed. */
export function isFirstDay({ catalog }: Evidence, entry: Commemoration, { from }: RangeMark): boolean {
  const first = firstDay(entry)
  return from.some(
    (date) =>
      date.month === undefined ||
      (first !== undefined && isOn(first, date)) ||
      fallsOn(entry, catalog, date, date.year ?? 2000),
  )
}

function isOn(day: Day, date: DateMark): boolean {
  return day.month === date.month && (date.day === undefined || day.day === date.day)
}

/** Without a catalog one of two different days is right. */
export function daysAlone({ from, to, oneDay }: Pair): WantedDays[] {
  if (oneDay || from.day === undefined || to.day === undefined) return [{}]
  return [{ last: { day: from.day, month: from.month! } }, { first: { day: to.day, month: to.month! } }]
}

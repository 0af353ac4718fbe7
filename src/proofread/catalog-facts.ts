import { originYear } from '../commemorations/anniversary.js'
import type { Catalog } from '../commemorations/catalog.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import { LUNAR_YEARS, lunarDayNumber, toLunar } from '../dates/lunar.js'
import { dayNumber, formatDate, isLeapYear, isValidDate, parseDate, partsOfDay } from '../dates/plain-date.js'
import { countsLunarYears, isSingleDay, namedDay, spansInYear } from '../dates/rule-kinds.js'
import { namesDay } from './reading/day-mark.js'
import type { Claim, DateMark, Known } from './reading/marks.js'

/**
 * Origins that many offices print for a day although it is a neighbour's: the Union's 1930 for the women's day of 2010, the
 * charter day's 1958 for the teachers' day of 1982. Told as a warning, not as an error.
 */
const IN_COMMON_USE: Readonly<Record<string, readonly number[]>> = {
  'vietnamese-womens-day': [1930],
  'vietnamese-teachers-day': [1958],
}

/** Day and month. */
export interface Day {
  day: number
  month: number
}

/**
 * Days that histories print for an event beside that of the record: it began in the night before, was proclaimed a day later, ended on
 * two days by two clocks, or had another day up to some year.
 */
const PRINTED_TOO: Readonly<Record<string, readonly Day[]>> = {
  'southern-uprising-1940': [{ day: 22, month: 11 }],
  'national-resistance-day': [{ day: 20, month: 12 }],
  'victory-over-fascism-day': [{ day: 8, month: 5 }],
  'death-ho-chi-minh': [{ day: 3, month: 9 }],
  'phat-dan': [{ day: 8, month: 4 }],
}
/** So many days the Julian calendar, in force in Russia up to 1918, was behind in its last centuries. */
const BEHIND = [12, 13]
const OLD_CALENDAR_UNTIL = 1918

/** The years that a record is counted from in print: its origin by either calendar, and the first year in which it was kept. */
export function originsInUse(entry: Commemoration): number[] {
  const { origin, firstObserved } = entry
  const years = new Set<number>()
  const year = originYear(entry)
  if (year !== undefined) years.add(year)
  if (origin !== undefined) years.add(Number(origin.slice(0, 4)))
  // One year beside the origin it is rather a slip than another way of counting.
  if (firstObserved !== undefined && (year === undefined || Math.abs(year - firstObserved) > 1))
    years.add(firstObserved)
  return [...years]
}

/** True if many offices print that origin, rightly or not. */
export function isCommonOrigin({ entries }: Known, year: number): boolean {
  return entries.some((entry) => IN_COMMON_USE[entry.id]?.includes(year))
}

/** Records of which the catalog is sure enough to call another number or origin an error. */
export function isSure(entry: Commemoration): boolean {
  return entry.confidence === 'high' && entry.counted !== false && originYear(entry) !== undefined
}

/** True for a record that is one day in each year. */
export function isDay({ rule }: Commemoration): boolean {
  return isSingleDay(rule)
}

/** The first day of all, where it is known to the day. */
export function firstDay({ origin, lunarOrigin }: Commemoration): (Day & { year: number }) | undefined {
  if (origin?.length === 10) return parseDate(origin)
  if (lunarOrigin?.length !== 10) return undefined
  const [year, month, day] = lunarOrigin.split('-').map(Number) as [number, number, number]
  const place = lunarDayNumber(year, month, day)
  return place === undefined ? undefined : partsOfDay(place)
}

/** True if histories print that day for the event too: another of its days, or the same one by the calendar of then. */
export function isPrintedToo(entry: Commemoration, date: DateMark): boolean {
  if (!namesDay(date)) return false
  const { day, month, year } = date
  if (PRINTED_TOO[entry.id]?.some((other) => same(other, { day, month }))) return true
  const { origin } = entry
  // An event of which the month alone is known lasted longer than a day.
  if (origin?.length === 7) return `${year}-${String(month).padStart(2, '0')}` === origin
  const first = firstDay(entry)
  if (!first || first.year >= OLD_CALENDAR_UNTIL || (year ?? first.year) !== first.year) return false
  const [kept, printed] = [dayNumber(first.year, first.month, first.day), dayNumber(first.year, month, day)]
  return BEHIND.includes(kept - printed)
}

/** Days since 1970-01-01 on which a record falls in a year of the solar calendar: one of a day, first and last of a span. */
export function daysIn(entry: Commemoration, catalog: Catalog, year: number): number[] {
  const [from, to] = [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]
  // A lunar year ends in the next one, and so may a period.
  return [year - 1, year]
    .flatMap((each) => spansInYear(entry.rule, each, (id) => catalog.ruleOf(id)))
    .flatMap(({ start, end }) => (start === end ? [start] : [start, end]))
    .filter((day) => day >= from && day <= to)
}

/**
 * The years by a record's own count in which it falls in a year of the solar calendar: that year, and for a lunar day late in its
 * year the one before, which ends in it. The solar year comes last.
 */
export function countedYears(entry: Commemoration, catalog: Catalog, year: number): number[] {
  if (!countsLunarYears(entry.rule)) return [year]
  const [from, to] = [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]
  const before = spansInYear(entry.rule, year - 1, (id) => catalog.ruleOf(id))
  return before.some(({ start, end }) => end >= from && start <= to) ? [year - 1, year] : [year]
}

/** The day of a record that has the same one in every year. */
export function fixedDay({ rule }: Commemoration): Day | undefined {
  const named = namedDay(rule)
  return named?.calendar === 'gregorian' ? named : undefined
}

/** Another day of the same date that is counted from that year. */
export function neighbourOf(
  { entries }: Catalog,
  entry: Commemoration,
  year: number,
): Commemoration | undefined {
  const day = fixedDay(entry)
  // The years are asked for first: they part more records than the days do.
  return (
    day &&
    entries.find((other) => {
      if (other.id === entry.id || !originsInUse(other).includes(year)) return false
      const fixed = fixedDay(other)
      return fixed !== undefined && same(fixed, day)
    })
  )
}

/** The day of the lunar calendar on which a record is kept. */
export function lunarDay({ rule }: Commemoration): Day | undefined {
  const named = namedDay(rule)
  return named?.calendar === 'lunar' ? named : undefined
}

/**
 * True if day and month of the date are the record's in that year: by its rule, and for a death also by the lunar
 * calendar, by which families keep it. A span is kept on any of its days.
 */
export function fallsOn(entry: Commemoration, catalog: Catalog, date: DateMark, year: number): boolean {
  const { day, month } = date
  if (month === undefined) return true
  const fixed = fixedDay(entry)
  if (
    fixed &&
    day !== undefined &&
    (same(fixed, { day, month }) || isLeapDayKept(fixed, { day, month }, year))
  )
    return true
  const days = daysIn(entry, catalog, year).map(partsOfDay)
  if (day === undefined) return days.length === 0 || days.some((other) => other.month === month)
  if (days.some((other) => other.day === day && other.month === month)) return true
  // A year outside the lunar table, a year without the day: nothing is known of it.
  if (!isDay(entry) || (days.length === 0 && !fixed)) return true
  const first = firstDay(entry)
  // A death is kept by either calendar, whichever the record has.
  if (entry.kind !== 'death' || first === undefined) return false
  return same(first, { day, month }) || isLunarAnniversary(first, { day, month, year })
}

function same(left: Day, right: Day): boolean {
  return left.day === right.day && left.month === right.month
}

/** 29 February is kept on the day before or after in a common year. */
function isLeapDayKept(leap: Day, kept: Day, year: number): boolean {
  if (leap.month !== 2 || leap.day !== 29 || isLeapYear(year)) return false
  return (kept.month === 2 && kept.day === 28) || (kept.month === 3 && kept.day === 1)
}

/** True if the second day is the lunar anniversary of the first: 21/7 âm lịch was 02/9/1969 and 12/9/2025. */
function isLunarAnniversary(first: Day & { year: number }, last: Day & { year: number }): boolean {
  if (!isInTable(first) || !isInTable(last)) return false
  const { month, day } = toLunar(formatDate(first.year, first.month, first.day))
  const place = dayNumber(last.year, last.month, last.day)
  return [last.year - 1, last.year].some((year) => lunarDayNumber(year, month, day) === place)
}

function isInTable({ year, month, day }: Day & { year: number }): boolean {
  return year > LUNAR_YEARS.first && year <= LUNAR_YEARS.last && isValidDate(year, month, day)
}

/** True if a pair of dates is on one day, as far as both are printed: by day and month, by 29 February, by the lunar calendar unless the day is a solar one. */
export function onOneDay(from: DateMark, to: DateMark, solar = false): boolean {
  if (from.month === undefined || to.month === undefined) return true
  if (from.day === undefined || to.day === undefined) return from.month === to.month
  const [first, last] = [from as Day & { year: number }, to as Day & { year: number }]
  if (same(first, last) || isLeapDayKept(first, last, to.year ?? 2001)) return true
  return !solar && from.year !== undefined && to.year !== undefined && isLunarAnniversary(first, last)
}

/** True if the pair of dates counts years: the last one is later, and on the day of the first as far as both are printed. */
export function countsYears({ range }: Claim): boolean {
  if (!range) return false
  const [from] = range.from
  const { to } = range
  return from!.year !== undefined && to.year !== undefined && to.year > from!.year && onOneDay(from!, to)
}

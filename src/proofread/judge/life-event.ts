import { originYear } from '../../commemorations/anniversary.js'
import type { Commemoration } from '../../commemorations/commemoration.js'
import { nameIndexOf } from '../../commemorations/names/index.js'
import { formatDate, parseDate } from '../../dates/plain-date.js'
import type { Day } from '../catalog-facts.js'
import type { DateMark } from '../reading/marks.js'
import { printedDay, withDate } from '../repair.js'
import { type Evidence, mendedBy, named, type Verdict } from './verdict.js'

/** A birth or a death of the catalog, and the date that a text prints for it. */
export interface LifeEvent {
  entry: Commemoration
  date: DateMark
}

/** A person's name with its title in front is no longer. */
const REACH = 60
/** Years alone that are further off are another person's. */
const NEAR = 10
/** Of older times sources have different years. */
const SETTLED = 1850

/** Birth and death of the person whose name ends at a place. */
export function personAt({ reading, catalog }: Evidence, end: number): readonly Commemoration[] {
  const start = Math.max(0, end - REACH)
  const source = reading.marked ? reading.text.slice(start, end) : undefined
  return nameIndexOf(catalog).ofPersonAtEnd(reading.folded.slice(start, end), source)
}

/** The record that knows the day, where one of the two calendars has one of its own. */
export function eventOf(days: readonly Commemoration[], kind: 'birth' | 'death'): Commemoration | undefined {
  const events = days.filter((day) => day.kind === kind)
  return events.find(({ origin }) => origin?.length === 10) ?? events[0]
}

/** True for a date of the solar calendar that is undamaged and has its year. */
export function isWhole({ exists, fault, lunar, year }: DateMark): boolean {
  return exists && fault === undefined && !lunar && year !== undefined
}

/** What the record has to set against the date, as far as that is printed; undefined where it has less. */
function recorded({ entry, date }: LifeEvent): { year: number; month?: number; day?: number } | undefined {
  const { origin } = entry
  if (origin?.length === 10) return parseDate(origin)
  const year = originYear(entry)
  return date.month === undefined && year !== undefined ? { year } : undefined
}

/** True if the date is the record's, as far as it is printed. */
export function isRight(event: LifeEvent): boolean {
  const right = recorded(event)
  const { day, month, year } = event.date
  return (
    right !== undefined &&
    right.year === year &&
    (month === undefined || right.month === month) &&
    (day === undefined || right.day === day)
  )
}

/** Other days and years that school books and encyclopedias have for a birth: papers of the person, of a prison and of the family differ. */
const PRINTED_TOO: Readonly<Record<string, readonly string[]>> = {
  'birth-nam-cao': ['1917', '1914'],
  'birth-pham-hong-thai': ['1896', '1893'],
  'birth-vo-van-tan': ['1894'],
  'birth-hoang-van-thu': ['1906'],
  'ha-huy-tap-birth': ['1902'],
  'birth-xuan-dieu': ['1917'],
  'birth-huy-can': ['1917'],
  'birth-le-trong-tan': ['1914-10-03'],
}

function isPrintedToo({ entry, date: { year, month, day } }: LifeEvent): boolean {
  const printed = day === undefined ? `${year}` : formatDate(year!, month!, day)
  return PRINTED_TOO[entry.id]?.some((other) => printed.startsWith(other)) ?? false
}

/**
 * True for a date that is meant for the record's: its day and month in another year, or its year with one piece of the day another, or day
 * and month in each other's place; a year alone not far off. Of a record that is not sure other sources have another day, and of old times
 * another year.
 */
export function isSlip(event: LifeEvent): boolean {
  const right = recorded(event)
  const { day, month, year } = event.date
  if (!right || isRight(event) || isPrintedToo(event)) return false
  const sure = event.entry.confidence === 'high'
  if (!sure && right.year < SETTLED) return false
  if (day === undefined)
    return month === right.month || month === undefined ? isNearYear(year!, right.year) : false
  // Another person may have the same birthday.
  if (day === right.day && month === right.month) return isLikeYear(year!, right.year)
  if (year !== right.year) return false
  return (
    isTurned(right as Day, { day, month: month! }) || (sure && (day === right.day || month === right.month))
  )
}

/** "28/5" for 25/8: the same digits in other places. */
export function isTurned(right: Day, printed: Day): boolean {
  const digits = ({ day, month }: Day) => [...`${day}${month}`].sort().join('')
  return digits(right) === digits(printed)
}

/** A few years off, one digit another one, or the same digits in other places. */
export function isLikeYear(printed: number, right: number): boolean {
  const [one, two] = [String(printed), String(right)]
  const others = [...one].filter((digit, at) => digit !== two[at]).length
  return isNearYear(printed, right) || others === 1 || [...one].sort().join('') === [...two].sort().join('')
}

/** A few years off, or two digits in each other's place. */
function isNearYear(printed: number, right: number): boolean {
  if (Math.abs(printed - right) <= NEAR) return true
  const sorted = (year: number) => [...String(year)].sort().join('')
  return sorted(printed) === sorted(right) && Math.floor(printed / 100) === Math.floor(right / 100)
}

/** What is said of a date that is not the record's. */
export function lifeVerdict({ reading }: Evidence, event: LifeEvent, severity: 'error' | 'warning'): Verdict {
  const { entry, date } = event
  const right = recorded(event)!
  const repair = withDate(reading.text, date, right)
  const name = named(entry)
  const { day, month, year } = right
  const full = date.day !== undefined && day !== undefined && month !== undefined
  return {
    rule: date.year === year ? 'wrong-day' : 'number-vs-catalog',
    ...mendedBy(repair),
    severity,
    commemoration: entry.id,
    message: {
      vi: `${name.vi}: ${full ? `ngày ${printedDay({ day, month })}/${year}` : `năm ${year}`}, không phải ${reading.text.slice(date.start, date.end)}.`,
      en: `${name.en}: ${full ? `${day}/${month}/${year} (day/month/year)` : year}, not ${reading.text.slice(date.start, date.end)}.`,
    },
  }
}

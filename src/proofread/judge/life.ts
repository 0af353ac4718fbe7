import { originYear } from '../../commemorations/anniversary.js'
import type { Commemoration } from '../../commemorations/commemoration.js'
import { nameIndexOf } from '../../commemorations/names/index.js'
import { parseDate } from '../../dates/plain-date.js'
import type { DateMark, RangeMark } from '../reading/marks.js'
import { textBefore } from '../reading/page.js'
import { isInName } from '../reading/reading.js'
import { printedDay, withDate } from '../repair.js'
import { type Evidence, mendedBy, named, type Verdict } from './verdict.js'

/** A person's name with its title in front is no longer. */
const REACH = 60
const BRACKET = / ?\( ?(?:ngay |nam )?$/
/** "đồng chí Trần Phú sinh ngày …": what is told by the date behind. */
const TOLD = / (?:(sinh)|hy sinh|hi sinh|mat|tu tran|qua doi)(?: vao)?(?: ngay)? $/

interface Event {
  entry: Commemoration
  date: DateMark
}

/**
 * "Chủ tịch Hồ Chí Minh (19/5/1980 - 02/9/1969)": a life behind a person's name of which one end is what the catalog has, and the
 * other a slip of the pen away from it. Where neither end is right another person of that name is meant.
 */
export function judgeLife(context: Evidence, range: RangeMark): Verdict | undefined {
  const { reading } = context
  const [from, other] = range.from
  const { to } = range
  if (!from || other || range.day || !range.bracketed || !isWhole(from) || !isWhole(to)) return undefined
  const before = BRACKET.exec(textBefore(reading.page, range.start, 8))
  if (!before) return undefined
  const end = range.start - before[0].length
  if (isInName(reading, { start: end - 1, end })) return undefined
  const days = personAt(context, end)
  const birth = eventOf(days, 'birth')
  const death = eventOf(days, 'death')
  if (!birth || !death) return undefined
  const wrong = wrongEnd({ entry: birth, date: from }, { entry: death, date: to })
  if (!wrong) return undefined
  const full = from.day !== undefined && to.day !== undefined
  return verdictOf(context, wrong, full ? 'error' : 'warning')
}

/** "Đồng chí Trần Phú sinh ngày 01/5/1905": one of day, month and year is not the record's. */
export function judgeLifeDate(context: Evidence, date: DateMark): Verdict | undefined {
  const { reading } = context
  if (date.day === undefined || date.year === undefined || !isWhole(date)) return undefined
  const told = TOLD.exec(textBefore(reading.page, date.start, 24))
  if (!told) return undefined
  const kind = told[1] ? 'birth' : 'death'
  const entry = eventOf(personAt(context, date.start - told[0].length), kind)
  return entry && isSlip({ entry, date }) ? verdictOf(context, { entry, date }, 'warning') : undefined
}

function personAt({ reading, catalog }: Evidence, end: number): readonly Commemoration[] {
  const start = Math.max(0, end - REACH)
  const source = reading.marked ? reading.text.slice(start, end) : undefined
  return nameIndexOf(catalog).ofPersonAtEnd(reading.folded.slice(start, end), source)
}

/** The record that knows the day, where one of the two calendars has one of its own. */
function eventOf(days: readonly Commemoration[], kind: 'birth' | 'death'): Commemoration | undefined {
  const events = days.filter((day) => day.kind === kind)
  return events.find(({ origin }) => origin?.length === 10) ?? events[0]
}

function isWhole({ exists, fault, lunar, year }: DateMark): boolean {
  return exists && fault === undefined && !lunar && year !== undefined
}

function wrongEnd(birth: Event, death: Event): Event | undefined {
  if (isRight(birth) && isSlip(death)) return death
  return isRight(death) && isSlip(birth) ? birth : undefined
}

/** What the record has to set against the date, as far as that is printed; undefined where it has less. */
function recorded({ entry, date }: Event): { year: number; month?: number; day?: number } | undefined {
  const { origin } = entry
  if (origin?.length === 10) return parseDate(origin)
  const year = originYear(entry)
  return date.month === undefined && year !== undefined ? { year } : undefined
}

function isRight(event: Event): boolean {
  const right = recorded(event)
  const { day, month, year } = event.date
  return (
    right !== undefined &&
    right.year === year &&
    (month === undefined || right.month === month) &&
    (day === undefined || right.day === day)
  )
}

/** One piece of the date is not the record's, or day and month stand in each other's place; of the year one digit, or two that stand so. */
function isSlip(event: Event): boolean {
  const right = recorded(event)
  // Of a record that is not sure other sources have another day.
  if (!right || event.entry.confidence !== 'high') return false
  const { day, month, year } = event.date
  const sameDay = (month === undefined || month === right.month) && (day === undefined || day === right.day)
  if (year !== right.year) return sameDay && isYearSlip(String(year), String(right.year))
  if (sameDay || day === undefined) return false
  return day === right.day || month === right.month || (day === right.month && month === right.day)
}

function isYearSlip(printed: string, right: string): boolean {
  if (printed.length !== right.length) return false
  const off = [...printed].flatMap((digit, at) => (digit === right[at] ? [] : [at]))
  const [one, two] = off
  if (off.length === 1) return true
  return off.length === 2 && two === one! + 1 && printed[one!] === right[two] && printed[two] === right[one!]
}

function verdictOf({ reading }: Evidence, { entry, date }: Event, severity: 'error' | 'warning'): Verdict {
  const right = recorded({ entry, date })!
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

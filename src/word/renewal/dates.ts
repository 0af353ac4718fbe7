import { partsOfDay } from '../../dates/plain-date.js'
import { daysIn, isDay } from '../../proofread/catalog-facts.js'
import { clauseStart } from '../../proofread/reading/clause.js'
import type { CountMark, DateMark } from '../../proofread/reading/marks.js'
import { printedDay, type Repair, withDate, withNumber, withYear } from '../../proofread/repair.js'
import type { Bilingual } from '../../text/language.js'
import { markBoundPair } from './bound-pairs.js'
import { isCurrent, nextDay } from './days.js'
import { isBeginning, isNear, isQuoted } from './doubts.js'
import type { Ledger, Step } from './ledger.js'
import { reasons } from './reasons.js'
import { renewMonth } from './years.js'

/** Between the ends of a stretch of time. */
const TO = /^ ?(?:-|den)(?: het)? ?(?:(?:ngay|thang) )?$/

/** How far behind its date the name of a day stands. */
const BEHIND = 80

/** Renews the dates that stand outside of claims and citations: the date line, days that the catalog tells, months. */
export function renewDates(step: Step, ledger: Ledger): void {
  const { dates, folded, subject } = step.reading
  dates.forEach((date, at) => {
    if (date.year === undefined || date.form === 'year' || date.lunar || ledger.fateOf(date) !== 'open')
      return
    const last = dates[at + 1]
    const first = dates[at - 1]
    if (date.start === subject.dateLine?.start) renewDateLine(step, ledger, date)
    else if (last?.year !== undefined && TO.test(folded.slice(date.end, last.start)))
      renewStretch(step, ledger, date, last)
    else if (first && first.year === undefined && TO.test(folded.slice(first.end, date.start)))
      renewStretch(step, ledger, first, date)
    else renewDate(step, ledger, date)
  })
}

/** The day is left to the clerk; guidance that was signed in the month before its own is so again. */
function renewDateLine({ reading, from, to }: Step, ledger: Ledger, date: DateMark): void {
  const year = isNear({ from }, date.year!) ? date.year! + to.year - from.year : to.year
  const moved = withYear(reading.text, date, year)
  ledger.change({ ...moved, text: moved.text.replace(/^\d{1,2}/, '…') }, reasons.dateLine)
}

/** "từ ngày 20/7/2026 đến ngày 27/7/2026": both ends move, or neither. */
function renewStretch(step: Step, ledger: Ledger, first: DateMark, last: DateMark): void {
  const moved = ownPeriod(step, first, last) ?? [first, last].map((date) => ownDay(step, date))
  const isOneYear = first.year === undefined || first.year === last.year
  if (first.day === undefined && last.day === undefined && isOneYear) {
    for (const date of [first, last]) if (date.year !== undefined) renewDate(step, ledger, date)
  } else if (isAnniversary(step, first, last)) {
    renewAnniversary(step, ledger, first, last)
  } else if (moved.every((day) => day !== undefined)) {
    for (const { repair, reason } of moved) ledger.change(repair, reason)
  } else if (ledger.fateOf(first) !== 'open' || (first.year !== undefined && !isNear(step, first.year)))
    renewLast(step, ledger, first, last)
  else if (!isNear(step, last.year!)) ledger.keep(last)
  else
    ledger.mark(
      { start: first.start, end: last.end },
      first.day === undefined ? reasons.period : reasons.event,
    )
}

/** "sơ kết 5 năm thực hiện Nghị quyết (7/2021 - 7/2026)": the first date is history. */
function renewLast(step: Step, ledger: Ledger, first: DateMark, last: DateMark): void {
  if (isBound(step, ledger, first, last)) return
  ledger.keep(first)
  renewDate(step, ledger, last)
}

/** Years from which on a pair of one day is taken for an anniversary where nothing says so: below it may be a term of work. */
const ANNIVERSARY = 10

/** "(01/7/1915 - 01/7/2026)" behind a name that the catalog does not hold. */
function isAnniversary(step: Step, first: DateMark, last: DateMark): boolean {
  return (
    first.day !== undefined &&
    first.day === last.day &&
    first.month === last.month &&
    isCurrent(step, last.year!, last.month) &&
    yearsOf(first, last) >= ANNIVERSARY
  )
}

/** "59 năm ASEAN (08/8/1967 - 08/8/2026)": the number in front of the pair, in one clause with it, goes with its last year. */
function renewAnniversary(step: Step, ledger: Ledger, first: DateMark, last: DateMark): void {
  const { reading, from, to } = step
  const { counts, page, text } = reading
  const begins = clauseStart(page, first.start, 0)
  const near = counts.findLast(({ start, end }) => start >= begins && end <= first.start)
  const own = near?.value === yearsOf(first, last) ? near : undefined
  if (isBound(step, ledger, first, last, own)) return
  const year = last.year! + to.year - from.year
  const number = year - first.year!
  ledger.keep(first)
  ledger.change(withYear(text, last, year), reasons.endYear(year))
  if (own) ledger.change(withNumber(text, own, number), reasons.number(year, first.year!, number))
}

const yearsOf = (first: DateMark, last: DateMark): number => last.year! - (first.year ?? last.year!)

function isBound(step: Step, ledger: Ledger, first: DateMark, last: DateMark, own?: CountMark): boolean {
  const pair = { start: first.start, end: last.end, years: yearsOf(first, last) }
  return markBoundPair(step, ledger, pair, own)
}

/** Both ends of a period that the text names, wherever it does: no two dates are so by chance. */
export function ownPeriod({ reading, catalog, from, to }: Step, first: DateMark, last: DateMark) {
  const year = last.year!
  if (Math.abs(year - from.year) > 1 || first.day === undefined || first.month === undefined) return undefined
  for (const entry of reading.names.flatMap(({ entries }) => entries)) {
    if (isDay(entry)) continue
    const [now, next] = [year, year + to.year - from.year].map((each) =>
      daysIn(entry, catalog, each).map(partsOfDay),
    )
    const isEnd = (date: DateMark, at: number) =>
      now![at]?.day === date.day && now![at]?.month === date.month && next![at] !== undefined
    if (now!.length !== 2 || !isEnd(first, 0) || !isEnd(last, 1)) continue
    return [first, last].map((date, at) => ({
      repair: withDate(reading.text, date, next![at]!),
      reason: reasons.day(entry.name.vi, `${printedDay(next![at]!)}/${next![at]!.year}`),
    }))
  }
  return undefined
}

/** "tháng 7/2026", "12/7/2026". */
function renewDate(step: Step, ledger: Ledger, date: DateMark): void {
  if (!isNear(step, date.year!) || isBeginning(step, date)) ledger.keep(date)
  else if (isQuoted(step, date)) ledger.mark(date, reasons.theme)
  else if (date.day === undefined) renewMonth(step, ledger, date)
  else {
    const own = ownDay(step, date)
    if (own) ledger.change(own.repair, own.reason)
    else ledger.mark(date, reasons.event)
  }
}

/** A date that is the day of a record named in front of it in its clause, or in the line above or below. */
function ownDay(step: Step, date: DateMark): { repair: Repair; reason: Bilingual } | undefined {
  const { reading, from } = step
  if (!isCurrent(step, date.year ?? from.year, date.month)) return undefined
  const inClause = clauseStart(reading.page, date.start, 0)
  const named = reading.names.filter(
    ({ start, end, whole }) => whole && start >= inClause && end <= date.start,
  )
  const beside = isAlone(step, date) ? besideLine(step, date) : behind(step, date)
  for (const entry of [...named.reverse(), ...beside].flatMap(({ entries }) => entries)) {
    const next = nextDay(step, entry, date)
    if (!next) continue
    const reason = reasons.day(entry.name.vi, `${printedDay(next)}/${next.year}`)
    return { repair: withDate(reading.text, date, next), reason }
  }
  return undefined
}

/** True for a date that fills its line but for its weekday, as in the cell of a table. */
function isAlone({ reading }: Step, { start, end }: DateMark): boolean {
  const line = lineAround(reading.text, start)
  const rest = reading.folded.slice(line.start, start) + reading.folded.slice(end, line.end)
  return rest.replace(/\b(?:thu [a-z0-9]{1,5}|chu nhat|ngay)\b|[, ]/g, '') === ''
}

/** "27/7/2026: Ngày Thương binh - Liệt sĩ", in one line. */
function behind({ reading }: Step, { end }: DateMark) {
  const line = lineAround(reading.text, end)
  return reading.names.filter(
    (name) => name.whole && name.start >= end && name.start < end + BEHIND && name.end <= line.end,
  )
}

function besideLine({ reading }: Step, { start }: DateMark) {
  const { text, names } = reading
  const lines = [NEXT, LAST].map((step) => pastDates(reading, step(text, lineAround(text, start)), step))
  return lines.flatMap((other) => names.filter((name) => name.start >= other.start && name.end <= other.end))
}

interface Line {
  start: number
  end: number
}

type Beside = (text: string, line: Line) => Line

const NEXT: Beside = (text, { end }) => lineAround(text, Math.min(end + 1, text.length))
const LAST: Beside = (text, { start }) => lineAround(text, Math.max(start - 1, 0))

/** So many cells of dates may stand in a row. */
const CELLS = 3

/** The first line that holds more than dates and weekdays, as other cells of a row do. */
function pastDates({ text, folded }: Step['reading'], line: Line, step: Beside): Line {
  let at = line
  for (let cells = 0; cells < CELLS && isOfDates(folded.slice(at.start, at.end)); cells++) at = step(text, at)
  return at
}

const isOfDates = (line: string): boolean => line.length < 60 && line.replace(OF_DATES, '') === ''
const OF_DATES = /\b(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|ngay|thang|nam)\b|[\d/.,() -]/g

function lineAround(text: string, at: number): Line {
  const end = text.indexOf('\n', at)
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end }
}

import { clauseStart } from '../../proofread/reading/clause.js'
import type { DateMark, DigitRun, Mark } from '../../proofread/reading/marks.js'
import { textAfter, textBefore } from '../../proofread/reading/page.js'
import { printedDay, withDate, withYear } from '../../proofread/repair.js'
import type { Bilingual } from '../../text/language.js'
import { isCurrent, nextDay } from './days.js'
import type { Ledger, Step } from './ledger.js'
import { reasons } from './reasons.js'

const SCHOOL_YEAR = /(?:nam|nien) hoc $/
const TERM = /(?:nhiem ky|giai doan|thoi ky|khoa [ivx0-9]{1,6},?|chien luoc)(?: cac nam)? ?\(?$/
const JOINT = /^ ?[-/] ?$/
const THEME = /(?:chu de|chuyen de|khau hieu|thong diep)/
const CAMPAIGN =
  /(?:cuoc thi|hoi thi|hoi thao|hoi nghi|toa dam|trien lam|lien hoan|dai hoi|ngay hoi|chien dich|hanh trinh|ky hop|phien hop|lan thu|\bgiai\b|\bdot\b|cuoc van dong)/
const SAME_PERIOD = /(?:cung ky|so voi)[^.;\n]{0,30}$/
const UNTIL = /(?:den|den het|den cuoi|tam nhin|truoc|toi) (?:nam |thang )?$/
const SINCE = /(?:tu|ke tu|sau|tu sau) (?:nam |thang )?$/

/** Renews the years that stand outside of claims and citations: those of the document itself; the rest is marked. */
export function renewYears(step: Step, ledger: Ledger): void {
  const { reading } = step
  const { dateLine } = reading.subject
  for (const date of reading.dates)
    if (date.year !== undefined && date.form !== 'year' && !date.lunar && ledger.fateOf(date) === 'open') {
      if (date.start === dateLine?.start) renewDateLine(step, ledger, date)
      else if (isNear(step, date.year)) renewDate(step, ledger, date)
      else ledger.keep(date)
    }
  reading.page.digits.forEach((run, at) => {
    if (run.length !== 4 || ledger.fateOf(run) !== 'open') return
    const next = reading.page.digits[at + 1]
    if (next?.length === 4 && JOINT.test(reading.folded.slice(run.end, next.start)))
      renewSpan(step, ledger, run, next)
    else if (isNear(step, run.value) && isYearWord(step, run)) renewYear(step, ledger, run)
  })
}

function isNear({ from }: Step, year: number): boolean {
  return Math.abs(year - from.year) <= 1
}

/** A run of four digits that is a year: "năm 2026", "quý III/2026", "6/2026". */
function isYearWord({ reading }: Step, { start, end }: DigitRun): boolean {
  const before = textBefore(reading.page, start, 12)
  return (
    /(?:nam |(?:quy )?[ivx]{1,4} ?\/ ?|\( ?|[a-z] )$/.test(before) &&
    !/^[./-]?\d/.test(textAfter(reading.page, end, 2))
  )
}

function renewDateLine({ reading, to }: Step, ledger: Ledger, date: DateMark): void {
  const moved = withDate(reading.text, date, { month: to.month, year: to.year })
  ledger.change({ ...moved, text: moved.text.replace(/^\d{1,2}/, '…') }, reasons.dateLine)
}

/** "tháng 7/2026", "12/7/2026". */
function renewDate(step: Step, ledger: Ledger, date: DateMark): void {
  if (isQuoted(step, date)) ledger.mark(date, reasons.theme)
  else if (date.day !== undefined) renewDay(step, ledger, date)
  else renewMonth(step, ledger, date)
}

function renewDay(step: Step, ledger: Ledger, date: DateMark): void {
  const entry = entryOf(step, date)
  if (!entry) {
    ledger.mark(date, reasons.event)
    return
  }
  const { name, next } = entry
  const day = `${printedDay(next)}/${next.year}`
  ledger.change(withDate(step.reading.text, date, next), reasons.day(name, day))
}

/** The document's own month and those beside it move; another one is that of something else. */
function renewMonth(step: Step, ledger: Ledger, date: DateMark): void {
  const { from, to, reading } = step
  const { year = from.year, month = 1 } = date
  const away = from.month === undefined ? 0 : (year - from.year) * 12 + month - from.month
  const wanted = year + to.year - from.year
  if (Math.abs(away) > 1 || isHistory(step, date)) ledger.mark(date, reasons.period)
  else ledger.change(withYear(reading.text, date, wanted), reasons.year(wanted))
}

function isHistory({ reading }: Step, { start }: Mark): boolean {
  return SINCE.test(textBefore(reading.page, start, 16))
}

/** The day named in front of a date in the same clause whose date it is. */
function entryOf(step: Step, date: DateMark) {
  const { reading } = step
  const from = clauseStart(reading.page, date.start, 0)
  const names = reading.names
    .filter(({ start, end, whole }) => whole && start >= from && end <= date.start)
    .reverse()
  for (const entry of names.flatMap(({ entries }) => entries)) {
    const next = isCurrent(step, date.year!, date.month) ? nextDay(step, entry, date) : undefined
    if (next) return { name: entry.name.vi, next }
  }
  return undefined
}

/** "năm học 2025 - 2026", "nhiệm kỳ 2021 - 2026". */
function renewSpan(step: Step, ledger: Ledger, first: DigitRun, last: DigitRun): void {
  const { reading, from, to } = step
  const before = textBefore(reading.page, first.start, 40)
  const whole = { start: first.start, end: last.end }
  const delta = to.year - from.year
  const school = SCHOOL_YEAR.test(before) && last.value === first.value + 1
  if (school && [first.value, last.value].includes(from.year) && !isQuoted(step, whole)) {
    for (const run of [first, last])
      ledger.change({ start: run.start, end: run.end, text: String(run.value + delta) }, reasons.schoolYear)
  } else if (TERM.test(before) && last.value < to.year && last.value >= from.year - 1) {
    const next = `${last.value} - ${2 * last.value - first.value}`
    ledger.mark(whole, reasons.term(next))
  } else if (!TERM.test(before) && isNear(step, last.value)) ledger.mark(whole, reasons.period)
  else ledger.keep(whole)
}

/** "năm 2026" alone. */
function renewYear(step: Step, ledger: Ledger, run: DigitRun): void {
  const { reading, from, to } = step
  const { page } = reading
  const before = page.text.slice(clauseStart(page, run.start, 0), run.start)
  const wanted = run.value + to.year - from.year
  const change = () =>
    ledger.change({ start: run.start, end: run.end, text: String(wanted) }, reasons.year(wanted))
  const doubt = doubtOf(step, run, before.slice(-80))
  if (doubt === 'keep') ledger.keep(run)
  else if (doubt) ledger.mark(run, doubt)
  else if (run.value === from.year || SAME_PERIOD.test(before)) change()
  else if (run.value > from.year && (from.month ?? 0) >= 10) change()
  else ledger.mark(run, reasons.period)
}

/** Why a year is not simply the document's. */
function doubtOf(step: Step, run: DigitRun, before: string): Bilingual | 'keep' | undefined {
  const { reading, to } = step
  if (isQuoted(step, run)) return reasons.theme
  if (SINCE.test(before)) return 'keep'
  if (UNTIL.test(before)) return run.value < to.year ? reasons.goal : 'keep'
  const after = textAfter(reading.page, run.end, 14)
  if (THEME.test(before) || /^[ ,:]{0,3}(?:la|voi)?[ :]{0,2}"/.test(after)) return reasons.theme
  return CAMPAIGN.test(before) ? reasons.campaign : undefined
}

/** True between quotation marks of one line; folding makes all of them alike, the source tells which open. */
function isQuoted({ reading }: Step, { start }: Mark): boolean {
  const line = reading.text.slice(reading.text.lastIndexOf('\n', start - 1) + 1, start)
  const curly = line.lastIndexOf('“') > line.lastIndexOf('”') || line.lastIndexOf('«') > line.lastIndexOf('»')
  return curly || (line.split('"').length - 1) % 2 === 1
}

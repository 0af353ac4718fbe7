import { dayNumber, isoWeekday, isValidDate } from '../../dates/plain-date.js'
import type { Day } from '../../proofread/catalog-facts.js'
import { weekdayLike } from '../../proofread/judge/weekday-like.js'
import type { DateMark, Mark, WeekdayMark } from '../../proofread/reading/marks.js'
import { printedDay } from '../../proofread/repair.js'
import type { Ledger, Step } from './ledger.js'
import { reasons } from './reasons.js'

type ToldDay = Day & { year: number }

/** Renews the weekdays of days that are told; those of other days of last year are marked. */
export function renewWeekdays(step: Step, ledger: Ledger): void {
  const told = step.reading.weekdays.map((mark) => ({ mark, day: dayMeant(step, ledger, mark) }))
  // A weekday between two dates is that of the one that is told.
  for (const { mark, day } of [...told.filter((each) => each.day), ...told.filter((each) => !each.day)]) {
    if (ledger.fateOf(mark) !== 'open') continue
    // A date that is marked says it for its weekday too.
    if (day === 'past' || ledger.fateOf(mark.date) === 'marked') ledger.keep(mark)
    else if (!day) ledger.mark(withDate(mark), reasons.event)
    else {
      const right = isoWeekday(dayNumber(day.year, day.month, day.day))
      const text = weekdayLike(right, mark, step.reading)
      ledger.change(
        { start: mark.start, end: mark.end, text },
        reasons.weekday(`${printedDay(day)}/${day.year}`),
      )
    }
  }
}

/** "11/7/2026 | thứ Bảy | Ngày …": a weekday that fills the cell beside its date goes with it. */
export function renewWeekdayCells({ reading }: Step, ledger: Ledger): void {
  for (const date of reading.dates) {
    const day = changedDay(ledger, date)
    if (!day || date.year === undefined || date.month === undefined || date.day === undefined) continue
    const old = isoWeekday(dayNumber(date.year, date.month, date.day))
    const right = isoWeekday(dayNumber(day.year, day.month, day.day))
    for (const cell of linesBeside(reading.text, date)) {
      const printed = { ...cell, language: 'vi' } as const
      if (weekdayLike(old, printed, reading) !== reading.text.slice(cell.start, cell.end)) continue
      const reason = reasons.weekday(`${printedDay(day)}/${day.year}`)
      ledger.change({ ...cell, text: weekdayLike(right, printed, reading) }, reason)
    }
  }
}

/** The day that was written in place of a date. */
function changedDay({ entries }: Ledger, { start }: DateMark) {
  const next = entries.find((entry) => entry.start === start && entry.text !== undefined)?.text
  const [day, month, year] = next?.match(/\d+/g)?.map(Number) ?? []
  if (day === undefined || month === undefined || year === undefined) return undefined
  return isValidDate(year, month, day) ? { day, month, year } : undefined
}

/** The lines in front of a place and behind it, without the blanks around them. */
function linesBeside(text: string, { start, end }: Mark): Mark[] {
  const begins = text.lastIndexOf('\n', start - 1)
  const ends = text.indexOf('\n', end)
  const lines = [
    ...(begins < 0 ? [] : [{ start: text.lastIndexOf('\n', begins - 1) + 1, end: begins }]),
    ...(ends < 0
      ? []
      : [{ start: ends + 1, end: (text.indexOf('\n', ends + 1) + 1 || text.length + 1) - 1 }]),
  ]
  return lines.map((line) => {
    const content = text.slice(line.start, line.end)
    const first = line.start + content.length - content.trimStart().length
    return { start: first, end: first + content.trim().length }
  })
}

/** A weekday and its date, whichever stands in front. */
function withDate({ start, end, date }: WeekdayMark): Mark {
  return { start: Math.min(start, date.start), end: Math.max(end, date.end) }
}

/** The day that stands behind a weekday in the renewed text; undefined where that cannot be told. */
function dayMeant({ to }: Step, ledger: Ledger, { date }: WeekdayMark): ToldDay | 'past' | undefined {
  const fate = ledger.fateOf(date)
  if (fate === 'kept' && date.year !== undefined) return 'past'
  const changed = ledger.entries.find(({ start, text }) => start === date.start && text !== undefined)
  const printed = changed?.text?.match(/\d+/g)?.map(Number)
  const [day, month, year = to.year] = printed ?? (fate === 'kept' ? [date.day, date.month] : [])
  if (changed?.text?.startsWith('…') || day === undefined || month === undefined) return undefined
  return isValidDate(year, month, day) ? { day, month, year } : undefined
}

import { dayNumber, isoWeekday, isValidDate } from '../../dates/plain-date.js'
import type { Day } from '../../proofread/catalog-facts.js'
import { weekdayLike } from '../../proofread/judge/weekday.js'
import type { DateMark, Mark, WeekdayMark } from '../../proofread/reading/marks.js'
import { textBefore } from '../../proofread/reading/page.js'
import { inCaseOf, printedDay } from '../../proofread/repair.js'
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
      const text = inItsPlace(
        step,
        mark,
        weekdayLike(right, mark, step.reading.text.slice(mark.start, mark.end)),
      )
      ledger.change(
        { start: mark.start, end: mark.end, text },
        reasons.weekday(`${printedDay(day)}/${day.year}`),
      )
    }
  }
}

/** "11/7/2026 | thứ Bảy | Ngày …": a weekday that fills the cell beside its date goes with it. */
export function renewWeekdayCells({ reading: { text, dates } }: Step, ledger: Ledger): void {
  for (const date of dates) {
    const day = changedDay(ledger, date)
    if (!day || date.year === undefined || date.month === undefined || date.day === undefined) continue
    const old = isoWeekday(dayNumber(date.year, date.month, date.day))
    const right = isoWeekday(dayNumber(day.year, day.month, day.day))
    for (const cell of linesBeside(text, date)) {
      const printed = text.slice(cell.start, cell.end)
      if (weekdayLike(old, VIETNAMESE, printed) !== printed) continue
      const reason = reasons.weekday(`${printedDay(day)}/${day.year}`)
      ledger.change({ ...cell, text: weekdayLike(right, VIETNAMESE, printed) }, reason)
    }
  }
}

const VIETNAMESE = { language: 'vi' } as const

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

const SMALL = /^thứ \p{Ll}/u
const BEGINS = /(?:^|[\n\t|]|[.!?:] |(?:^|\n) ?[-+*•–] )$/

/** "Chủ nhật" has its capital anywhere; the other days have theirs as the text writes them, "thứ Năm", and "Thứ" where something begins. */
function inItsPlace({ reading: { text, page, weekdays } }: Step, { start, end }: Mark, next: string): string {
  const printed = text.slice(start, end)
  if (/^thứ \p{Lu}/u.test(printed) && next === 'chủ nhật') return 'Chủ nhật'
  if (!/^chủ nhật$/i.test(printed) || !printed.startsWith('C')) return next
  if (printed.endsWith('T')) return inCaseOf(printed, next)
  const isSmall = weekdays.some((each) => SMALL.test(text.slice(each.start, each.end)))
  const day = isSmall ? next : next.replace(/(?<=^Thứ )\p{Ll}/u, (letter) => letter.toUpperCase())
  return BEGINS.test(textBefore(page, start, 4)) ? day : day.replace(/^T(?=hứ )/, 't')
}

import { dayNumber, isoWeekday, isValidDate } from '../../dates/plain-date.js'
import { weekdayLike } from '../../proofread/judge/weekday.js'
import type { Mark, WeekdayMark } from '../../proofread/reading/marks.js'
import { textBefore } from '../../proofread/reading/page.js'
import { inCaseOf, printedDay } from '../../proofread/repair.js'
import type { Ledger, Step } from './ledger.js'
import { reasons } from './reasons.js'

/** Renews the weekdays of days that are told; those of other days of last year are marked. */
export function renewWeekdays(step: Step, ledger: Ledger): void {
  for (const mark of step.reading.weekdays) {
    const day = dayMeant(step, ledger, mark)
    // A date that is marked says it for its weekday too.
    if (day === 'past' || ledger.fateOf(mark.date) === 'marked') ledger.keep(mark)
    else if (!day) ledger.mark({ start: mark.start, end: mark.date.end }, reasons.event)
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

/** The day that stands behind a weekday in the renewed text; undefined where that cannot be told. */
function dayMeant({ to }: Step, ledger: Ledger, { date }: WeekdayMark) {
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

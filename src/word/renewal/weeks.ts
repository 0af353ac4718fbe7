import { weekInterval } from '../../dates/interval.js'
import { dayNumber, isValidDate, partsOfDay } from '../../dates/plain-date.js'
import type { DateMark, Mark } from '../../proofread/reading/marks.js'
import { printedDay, withDate } from '../../proofread/repair.js'
import { isCurrent } from './days.js'
import { isQuoted } from './doubts.js'
import type { Ledger, Step } from './ledger.js'
import { reasons } from './reasons.js'

const WEEK = /(?<![a-z])tuan (?:thu |so |lam viec )?(\d{1,2})(?!\d)(?:( ?\/ ?|,? nam )(\d{4})(?!\d))?/g
const TO = /^ ?(?:-|den)(?: het)? ?(?:ngay )?$/
/** Every year has so many; a few have one more. */
const WEEKS = 52
/** How far behind the week its days stand. */
const REACH = 40

interface Week {
  year: number
  week: number
}

/** Renews weeks by their numbers (ISO 8601): "tuần 27/2026" is "tuần 27/2027", with the days printed behind it if they are its days. */
export function renewWeeks(step: Step, ledger: Ledger): void {
  const { reading, from, to } = step
  for (const { index, 0: printed, 1: number, 3: told } of reading.folded.matchAll(WEEK)) {
    const end = index + printed.length
    const week = { week: Number(number), year: Number(told ?? from.year) }
    const next = { ...week, year: week.year + to.year - from.year }
    const place = { start: end - 4, end }
    if (week.week < 1 || !isCurrent(step, week.year) || isQuoted(step, place)) continue
    if (week.week > WEEKS) {
      if (told) ledger.mark({ start: index, end }, reasons.lastWeek)
      continue
    }
    if (told) ledger.change({ ...place, text: String(next.year) }, reasons.year(next.year))
    for (const { date, offset } of daysBehind(step, end, week)) renewDay(step, ledger, date, next, offset)
  }
}

function renewDay(step: Step, ledger: Ledger, date: DateMark, { year, week }: Week, offset: number): void {
  const { from } = spanOf({ year, week })
  const [first, last] = [from, from + 6].map((day) => printedDay(partsOfDay(day)))
  const day = partsOfDay(from + offset)
  ledger.change(withDate(step.reading.text, date, day), reasons.week(week, `${first} - ${last}/${year}`))
}

/** First and last day of the week where they are printed behind it, as days from its Monday. */
function daysBehind({ reading }: Step, at: number, week: Week): { date: DateMark; offset: number }[] {
  const first = reading.dates.findIndex(({ start }) => start >= at)
  const pair = first < 0 ? [] : reading.dates.slice(first, first + 2)
  const [one, two] = pair
  if (!one || !two || one.start - at > REACH || !isStretch(reading.folded, one, two)) return []
  const span = spanOf(week)
  const offsets = pair.map((date) => dayOf(date, two.year ?? week.year) - span.from)
  return offsets[0] === 0 && offsets[1]! > 0 && offsets[1]! < 7
    ? pair.map((date, i) => ({ date, offset: offsets[i]! }))
    : []
}

function isStretch(folded: string, one: Mark, two: Mark): boolean {
  return TO.test(folded.slice(one.end, two.start))
}

function spanOf({ year, week }: Week): { from: number; to: number } {
  return weekInterval(`${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`)
}

function dayOf({ day = 0, month = 0, year }: DateMark, usual: number): number {
  const in_ = year ?? usual
  return isValidDate(in_, month, day) ? dayNumber(in_, month, day) : Number.NaN
}

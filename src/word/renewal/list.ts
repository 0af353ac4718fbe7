import { formatMonth } from '../../dates/plain-date.js'
import { printDate, printDay } from '../../dates/print/vietnamese.js'
import { countedYears } from '../../planner/counted-years.js'
import type { Occurrence } from '../../planner/plan.js'
import { createPlanner } from '../../planner/planner.js'
import { type Bilingual, local } from '../../text/language.js'
import type { Entry, Step } from './ledger.js'
import { reasons } from './reasons.js'

/** A document that names fewer days holds no list of them. */
const LIST = 3
/** Importance up to which layouts print a day. */
const LISTED = 2

/** At the last day of the list, what a list of this month would hold beside; undefined if nothing, or if there is no list. */
export function proposeDays(step: Step): Entry | undefined {
  const { reading } = step
  const named = reading.claims.filter(({ known }) => known)
  const last = named.at(-1)
  if (!last || named.length < LIST) return undefined
  const months = monthsOf(step)
  // Guidance of a whole year names a few of its days.
  if (months.length > QUARTER) return undefined
  const ids = new Set(reading.names.flatMap(({ entries }) => entries.map(({ id }) => id)))
  const missing = daysOf(step, months).filter(({ id }) => !ids.has(id))
  if (missing.length === 0) return undefined
  return { start: last.start, end: last.end, reason: reasons.missing(missing.map(printed), months.length) }
}

/** What a list of the months holds. */
export function daysOf(
  { catalog, to }: Pick<Step, 'catalog' | 'to'>,
  months: readonly number[],
): Occurrence[] {
  const planner = createPlanner({ catalog })
  return months
    .flatMap((month) => planner.month(formatMonth(to.year, month)).occurrences)
    .filter(({ importance }) => importance <= LISTED)
}

const QUARTER = 3
const HEAD = 1500
const MONTHS = /\bthang (\d{1,2})(?:, | va | - |-| den )(?:thang )?(\d{1,2})(?: nam |\/|-)(\d{4})/
const QUARTER_OF = /\bquy (i|ii|iii|iv)(?: nam |\/|-)(\d{4})/
const HEADING = /\b(?:tuyen truyen|huong dan|dinh huong|ke hoach|cong tac|hoat dong)\b/
const SENTENCE = /[\d.;]/
const ROMAN = ['i', 'ii', 'iii', 'iv']

/** The months that a text is about: that of its heading, those of two months or a quarter; all twelve where its days are of many. */
export function monthsOf({ reading, from, to }: Step): number[] {
  if (from.month !== undefined && reading.subject.title) return [to.month]
  const head = reading.folded.slice(0, HEAD)
  const { 1: first, 2: last, 3: year } = MONTHS.exec(head) ?? []
  const isPair = Number(year) === from.year && Number(first) < Number(last) && Number(last) <= 12
  if (isPair) return upTo(Number(first), Number(last))
  const quarter = QUARTER_OF.exec(head)
  const line = quarter && head.slice(head.lastIndexOf('\n', quarter.index) + 1, quarter.index)
  const isHeading = line && HEADING.test(line) && !SENTENCE.test(line) && Number(quarter[2]) === from.year
  const at = isHeading ? ROMAN.indexOf(quarter[1]!) : -1
  const named = new Set(reading.claims.map(({ range, date }) => (range?.to ?? date)?.month))
  named.delete(undefined)
  if (at >= 0 && from.month === undefined && named.size > 1) return upTo(at * 3 + 1, at * 3 + 3)
  return from.month === undefined && named.size > QUARTER ? upTo(1, 12) : [to.month]
}

function upTo(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** "80 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027)". */
export function printed(day: Occurrence): Bilingual {
  const { name, date, anniversary, lunar } = day
  const { number } = anniversary ?? {}
  const span = !anniversary
    ? printDay(date)
    : lunar
      ? countedYears({ ...day, anniversary }).join(' - ')
      : `${printDate(anniversary.origin)} - ${printDate(date)}`
  return {
    vi: `${number === undefined ? '' : `${number} năm `}${name.vi} (${span})`,
    en: `${local(name, 'en')} (${number === undefined ? '' : `${number} years, `}${span})`,
  }
}

import type { Commemoration } from '../../commemorations/commemoration.js'
import { isSingleDay } from '../../dates/rule-kinds.js'
import { daysOf, type Known, knownOf } from '../catalog-facts.js'
import type { Claim, DateMark } from '../reading/marks.js'
import { isListed } from '../reading/ranges.js'
import { inStyleOf, printedDay, type Repair } from '../repair.js'
import type { ProofreadContext, ProofreadRule, Report } from '../rule.js'
import { checkYearsDay } from './movable-day.js'

/** A known day is printed on another date. */
export const wrongDay: ProofreadRule = {
  id: 'wrong-day',
  summary: {
    vi: 'Ngày kỷ niệm đã biết nhưng in sai ngày, tháng.',
    en: 'A known day is printed on another date.',
  },
  check(context) {
    for (const claim of context.reading.claims) {
      const known = knownOf(claim.names)
      if (!known?.exact) continue
      const { range, date } = claim
      const mark = range ? (range.day ?? dayOfRange(claim)) : date
      if (!mark || mark.day === undefined || mark.month === undefined || mark.fault) continue
      // "02 và 05/8/1964": one of several days.
      if (isListed(context.reading.page, mark)) continue
      const finding = range || isFixed(known) ? checkDate(context, claim, known, mark) : undefined
      const report = finding ?? (range ? undefined : checkYearsDay(context, known, mark, claim.lunar))
      if (report) context.report(report)
    }
  },
}

/** The first date of a pair on one day; a pair that disagrees with itself is the business of end-year. */
function dayOfRange({ range }: Claim): DateMark | undefined {
  const from = range!.from[range!.from.length - 1]!
  const { to } = range!
  if (to.fault || (to.day !== undefined && (to.day !== from.day || to.month !== from.month))) return undefined
  return from
}

function isFixed({ entries }: Known): boolean {
  return entries.every(({ rule }) => rule.kind === 'fixed')
}

function isDay({ rule }: Commemoration): boolean {
  return isSingleDay(rule)
}

/** A date whose day is the same in every year, or the first day of one that moves. */
function checkDate(
  context: ProofreadContext,
  claim: Claim,
  known: Known,
  date: DateMark,
): Report | undefined {
  const { catalog } = context
  const { range } = claim
  const { day, month } = date as { day: number; month: number }
  if (date.lunar || !known.entries.every(isDay)) return undefined
  const days = known.entries.flatMap((entry) => daysOf(entry, catalog, undefined))
  if (days.length === 0 || days.some((other) => other.day === day && other.month === month)) return undefined
  if (isMovableOrigin(known, date.year)) return undefined
  const right = days.find((other) => isNear(other, day, month)) ?? days[0]!
  const swapped = right.day === month && right.month === day
  const near = swapped || right.month === month || right.day === day
  // "Ngày Quốc khánh (31/8/2023)": a date in the year of the document may be that of a ceremony.
  const ceremony = !range && date.year !== undefined && !known.origins.includes(date.year)
  if (ceremony && !swapped) return undefined
  const entry =
    known.entries.find((record) => daysOf(record, catalog, undefined).includes(right)) ?? known.entries[0]!
  const originRight = date.year === undefined || known.origins.includes(date.year)
  const repairs = repairsOf(context, claim, date, originRight ? right : (originOf(entry) ?? right), right)
  const sure = known.entries.every(({ confidence }) => confidence === 'high')
  return {
    start: date.start,
    end: date.end,
    severity: sure && near && originRight ? 'error' : 'warning',
    expected: repairs[0]!.text,
    suggestions: repairs,
    commemoration: entry.id,
    message: {
      vi: `${entry.name.vi} là ngày ${printedDay(right)}, không phải ${printedDay({ day, month })}.`,
      en: `${entry.name.en ?? entry.name.vi} is on ${right.day}/${right.month} (day/month), not ${day}/${month}.`,
    },
  }
}

interface Day {
  day: number
  month: number
  year?: number
}

/** Where day and year are another's, the whole origin; its day alone with a strange year would be no date of anything. */
function originOf({ origin }: Commemoration): Day | undefined {
  if (origin?.length !== 10) return undefined
  const [year, month, day] = origin.split('-').map(Number) as [number, number, number]
  return { day, month, year }
}

function repairsOf(
  { reading }: ProofreadContext,
  { range }: Claim,
  date: DateMark,
  first: Day,
  last: Day,
): Repair[] {
  const repair = (mark: DateMark, day: Day) => ({
    start: mark.start,
    end: mark.end,
    text: inStyleOf(reading.text, mark, { ...(mark.year === undefined ? {} : { year: mark.year }), ...day }),
  })
  const year = date.year === undefined ? {} : { year: first.year ?? date.year }
  const repairs = [repair(date, { day: first.day, month: first.month, ...year })]
  if (range && !range.day && range.to.day !== undefined)
    repairs.push(repair(range.to, { day: last.day, month: last.month }))
  return repairs
}

/** The first day of a movable or lunar one may stand on its own date of the solar calendar. */
function isMovableOrigin({ entries }: Known, year: number | undefined): boolean {
  return entries.some(
    ({ rule, origin }) =>
      rule.kind !== 'fixed' && origin !== undefined && Number(origin.slice(0, 4)) === year,
  )
}

/** A slip of the pen: exchanged, or one of the two right. */
function isNear(right: Day, day: number, month: number): boolean {
  return (right.day === month && right.month === day) || right.month === month || right.day === day
}

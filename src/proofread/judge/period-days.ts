import type { Commemoration } from '../../commemorations/commemoration.js'
import type { NameHit } from '../../commemorations/names/index.js'
import { type DateParts, daysInMonth, partsOfDay } from '../../dates/plain-date.js'
import { spansInYear } from '../../dates/rule-kinds.js'
import { firstWhere } from '../../text/first-where.js'
import { isDay } from '../catalog-facts.js'
import { namesDay } from '../reading/day-mark.js'
import type { CountMark, DateMark, SpanMark } from '../reading/marks.js'
import { textBefore } from '../reading/page.js'
import { daysOfSpan, type SpanDays } from '../reading/spans.js'
import { inStyleOf, printedDay, type Repair, withDate } from '../repair.js'
import { isAmongHeld } from './ceremony.js'
import { type Evidence, mendedBy, named, type Verdict } from './verdict.js'

/** Months and weeks that are the same for everybody; a drive or a campaign has days of its own in each place. */
const COMMON = /^(?:thang|tuan(?: le)?|16 ngay) /
/** Words that lead to a period itself. */
const LEADING = /(?:^|[^a-z])(?:huong ung|nhan|chao mung|trong|dip) $/
/** "Tháng X (", "Tuần lễ X năm 2026 (từ ngày ": the bracket of the name tells the period itself. */
const BRACKET = /^"?(?:,? nam \d{4})?,? ?\((?:(?:tu|from) )?(?:ngay )?$/
/** "Tuần lễ X diễn ra từ ngày ". */
const FROM = /^"?(?:,? nam \d{4})?,? (?:duoc |se )?(?:dien ra |bat dau |keo dai )?(?:tu|from) (?:ngay )?$/
const LONGEST_GAP = 48
/** ", ", " và ", " và Ngày ". */
const JOINED = 10
/** Any year without a leap day. */
const ANY_YEAR = 2025
/** Two tens exchanged: 25/11 for 15/11. */
const TEN = 10

/**
 * "Tháng hành động … (25/11 - 15/12/2026)": first and last day behind a period's name against those of the catalog. Days within the period may be
 * those that an office keeps.
 */
export function judgePeriodDays(
  context: Evidence,
  told: ReadonlySet<DateMark | CountMark>,
): readonly Verdict[] {
  const { names, spans } = context.reading
  if (spans.length === 0) return []
  return names.flatMap((hit, at) => {
    // "Tháng X, Tháng Y (01/3 - 31/5)": the days of both together.
    const before = names[at - 1]
    const entry = before && hit.start - before.end < JOINED ? undefined : periodOf(context, hit)
    const span = entry && spans[firstWhere(spans, ({ start }) => start >= hit.end)]
    if (!span || told.has(span.from) || told.has(span.to)) return []
    return verdictOf(context, hit, entry, span) ?? []
  })
}

function periodOf({ reading }: Evidence, { own: [entry, other], whole, start, end }: NameHit) {
  if (!entry || other || isDay(entry)) return undefined
  if (!whole && !LEADING.test(textBefore(reading.page, start, 12))) return undefined
  const { kind } = entry.rule
  if (kind !== 'period' && kind !== 'month') return undefined
  return COMMON.test(reading.folded.slice(start, end)) ? entry : undefined
}

function verdictOf(
  context: Evidence,
  hit: NameHit,
  entry: Commemoration,
  span: SpanMark,
): Verdict | undefined {
  const { reading, catalog } = context
  if (span.start - hit.end > LONGEST_GAP) return undefined
  const gap = reading.folded.slice(hit.end, span.start)
  const bracketed = BRACKET.test(gap)
  if (!bracketed && !FROM.test(gap)) return undefined
  const printed = printedDays(span, reading.subject.year ?? ANY_YEAR)
  // The days of a weekday's week are asked of a year.
  const dated = span.to.year ?? span.from.year ?? reading.subject.year
  if (!printed || (dated === undefined && !isFixed(entry)) || isAmongHeld(reading.page, hit.start))
    return undefined
  const year = partsOfDay(printed.start).year
  if (entry.firstObserved !== undefined && year < entry.firstObserved) return undefined
  const [right] = spansInYear(entry.rule, year, (id) => catalog.ruleOf(id))
  if (!right || !isMeant(printed, right, bracketed, entry)) return undefined
  const repair = repairOf(reading.text, span, printed, right)
  const name = named(entry)
  const [from, to] = [partsOfDay(right.start), partsOfDay(right.end)]
  return {
    rule: 'wrong-day',
    ...mendedBy(repair),
    severity: 'warning',
    commemoration: entry.id,
    message: {
      vi: `${name.vi} là từ ${printedDay(from)} đến ${printedDay(to)}.`,
      en: `${name.en} is from ${from.day}/${from.month} to ${to.day}/${to.month} (day/month).`,
    },
  }
}

function isFixed({ rule }: Commemoration): boolean {
  return rule.kind === 'month' || (rule.kind === 'period' && rule.start.kind === 'fixed')
}

/** The days of the span, of which both ends are days; undefined where they are not in order. */
function printedDays(span: SpanMark, year: number): SpanDays | undefined {
  if (!namesDay(span.from) || !namesDay(span.to)) return undefined
  const days = daysOfSpan(span, year)
  return days && days.start <= days.end ? days : undefined
}

/** True for days that are meant for the period and are not its own. */
function isMeant(printed: SpanDays, right: SpanDays, bracketed: boolean, { rule }: Commemoration): boolean {
  const [late, early] = [printed.start - right.start, right.end - printed.end]
  if (late === 0 && early === 0) return false
  const oneRight = late === 0 || early === 0
  // Inside the period: days of an office's own, unless one figure parts them from the period's.
  if (late >= 0 && early >= 0) return bracketed && oneRight && rule.kind === 'period' && late + early === TEN
  if (!bracketed) return oneRight
  const overlaps = printed.start <= right.end && printed.end >= right.start
  return overlaps || isMoved(printed, right)
}

/** "(01/4 - 08/4)" for 01/3 - 08/3: the same days of another month; a whole month is as long as that one is. */
function isMoved(printed: SpanDays, right: SpanDays): boolean {
  const [first, last] = [partsOfDay(printed.start), partsOfDay(printed.end)]
  const [from, to] = [partsOfDay(right.start), partsOfDay(right.end)]
  if (first.day !== from.day || last.month - first.month !== to.month - from.month) return false
  const isWhole = to.day === daysInMonth(to.year, to.month)
  return last.day === to.day || (isWhole && last.day === daysInMonth(last.year, last.month))
}

function repairOf(text: string, span: SpanMark, printed: SpanDays, right: SpanDays): Repair {
  const [first, last] = [partsOfDay(right.start), partsOfDay(right.end)]
  const pieces = [
    ...(printed.start === right.start ? [] : [firstRepair(text, span, first, last)]),
    ...(printed.end === right.end ? [] : [withDate(text, span.to, last)]),
  ]
  const [piece, other] = pieces as [Repair, Repair?]
  return other ? { ...piece, also: [other] } : piece
}

/** The first day with as much of it printed as before: "01" of "(01 - 07/10)". */
function firstRepair(text: string, { from, to, bare }: SpanMark, first: DateParts, last: DateParts): Repair {
  if (!bare) return withDate(text, from, first)
  const { start, end } = from
  const { day, month } = first
  if (month !== last.month) return { start, end, text: inStyleOf(text, to, { day, month }) }
  return { start, end, text: `${day}`.padStart(text[start] === '0' ? 2 : 1, '0') }
}

import type { Catalog } from '../../commemorations/catalog.js'
import type { Commemoration } from '../../commemorations/commemoration.js'
import { dayNumber, fromDayNumber, isValidDate, partsOfDay } from '../../dates/plain-date.js'
import { printDate } from '../../dates/print/vietnamese.js'
import { daysIn } from '../catalog-facts.js'
import type { Claim, DateMark } from '../reading/marks.js'
import { textAfter, textBefore } from '../reading/page.js'
import { isNamedYear } from '../reading/subject.js'
import { withDate } from '../repair.js'
import { type Evidence, mendedBy, named, type Verdict } from './verdict.js'

/** Further off than this, a step on the way to the event is meant: a list of candidates, a preparatory session. */
const NEAR = 3
/** Work for an event and its parts have days of their own: "bầu cử sớm ngày 14/3", "Hội nghị triển khai bầu cử … ngày 16/3". */
const OTHER_DAYS = new RegExp(
  '(?:^|[^a-z])(?:som|them|lai|tru bi|khai mac|be mac|cong bo|hop bao|truoc|sau|den|tu|hoi nghi|hoi thao|toa dam|le|mit tinh|tap huan|trien khai|' +
    'ke hoach|huong dan|chi thi|nghi quyet|tong ket|so ket|van dong|tiep xuc)[^a-z]',
)
/** "15/3, 16/3", "15/3 - 16/3": more than one day. */
const MORE_DAYS = /^ ?(?:-|den|,|va) ?\d/

/** True for a record that happens once, such as a congress or an election. */
export function isEvent({ kind, rule }: Commemoration): boolean {
  return kind === 'event' && (rule.kind === 'once' || (rule.kind === 'dates' && rule.dates.length === 1))
}

/**
 * Weighs a date beside the name of an event against its days: a slip of a few days, or the day of another event of the kind ("khóa XVI …
 * 23/5/2021"). Behind the last day of a span nothing is said: a congress may end before the day for which it was called.
 */
export function judgeEventDay(
  context: Evidence,
  claim: Claim,
  entry: Commemoration,
  date: DateMark,
): Verdict | undefined {
  const { reading, catalog } = context
  if (date.lunar) return undefined
  const year = date.year ?? (isNamedYear(reading.subject) ? reading.subject.year : undefined)
  const span = spanOf(entry, catalog)
  if (year === undefined || !span || !isValidDate(year, date.month!, date.day!)) return undefined
  if (isOfAnotherDay(context, claim, date)) return undefined
  const { start, end } = span
  const place = dayNumber(year, date.month!, date.day!)
  if (place === start || (start !== end && place > start)) return undefined
  const isSlip = Math.abs(place - start) <= NEAR
  if (!isSlip && !isDayOfAnother(catalog, entry, place)) return undefined
  const right = partsOfDay(start)
  const repair = withDate(reading.text, date, right)
  const name = named(entry)
  const printed = { day: date.day!, month: date.month! }
  const [vi, en] = start === end ? ['là', 'is on'] : ['bắt đầu', 'begins on']
  return {
    rule: 'wrong-day',
    claim,
    ...mendedBy(repair),
    severity: entry.confidence === 'high' && isSlip && start === end ? 'error' : 'warning',
    commemoration: entry.id,
    message: {
      vi: `${name.vi} ${vi} ngày ${printDate(fromDayNumber(start))}, không phải ${printDate(fromDayNumber(place))}.`,
      en: `${name.en} ${en} ${right.day}/${right.month}/${right.year} (day/month/year), not ${printed.day}/${printed.month}/${year}.`,
    },
  }
}

/** First and last day of an event, in days since 1970-01-01. */
function spanOf(entry: Commemoration, catalog: Catalog): { start: number; end: number } | undefined {
  const { rule } = entry
  const [row] = rule.kind === 'once' ? [rule.date] : rule.kind === 'dates' ? rule.dates : []
  if (row === undefined) return undefined
  const days = daysIn(entry, catalog, Number((typeof row === 'string' ? row : row.start).slice(0, 4)))
  const [start, end = start] = days
  return start === undefined || end === undefined ? undefined : { start, end }
}

/** True if another event of that name but for its number begins on the day: an election, a congress. */
function isDayOfAnother(catalog: Catalog, entry: Commemoration, place: number): boolean {
  const series = seriesOf(entry)
  return catalog.entries.some(
    (other) =>
      other.id !== entry.id &&
      seriesOf(other) === series &&
      isEvent(other) &&
      spanOf(other, catalog)?.start === place,
  )
}

/** `national-assembly-election-16` is of the series `national-assembly-election-`. */
const seriesOf = ({ id }: Commemoration): string => id.slice(0, id.lastIndexOf('-') + 1)

/** True if words between name and date, or right in front of the name, say that the date is of something else. */
function isOfAnotherDay({ reading }: Evidence, { names }: Claim, date: DateMark): boolean {
  const [name] = names
  if (!name) return true
  const { page } = reading
  const gap =
    date.start >= name.end ? page.text.slice(name.end, date.start) : page.text.slice(date.end, name.start)
  const before = textBefore(page, name.start, 40)
    .split(/[;.(\n]/)
    .pop()
  return (
    OTHER_DAYS.test(`${gap} `) ||
    OTHER_DAYS.test(`${before} `) ||
    MORE_DAYS.test(textAfter(page, date.end, 6))
  )
}

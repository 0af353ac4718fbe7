import { beginsWith, phrases } from '../../text/phrases.js'
import { countedYears, type Day, fallsOn } from '../catalog-facts.js'
import { clauseEnd, leadTo } from '../reading/clause.js'
import { isWithin } from '../reading/periods.js'
import type { Reading } from '../reading/reading.js'
import { HEAD } from '../reading/subject.js'
import { withDate, withNumber } from '../repair.js'
import type { Pair } from './claim-pair.js'
import { type Evidence, mendedBy, type Verdict } from './verdict.js'
import { daysBy } from './wanted-days.js'

/** A last date longer ago than this is history; where the document's year is only inferred, one year ago. */
const STALE_YEARS = { named: 9, inferred: 1 } as const
/** What was held, given or opened is told of its own year, in front of the claim or behind it. */
const OVER = /(?<![a-z])(?:da|vua|tung|duoc) /g
const DONE = phrases(
  'to chuc, dien ra, duoc to chuc, duoc dien ra, long trong to chuc, tang, trao, truy tang, phong, vinh danh, khanh thanh, khoi cong, ra mat, xuat ban, phat hanh, ' +
    'dang cai, cong bo, khai mac, don nhan, sang tac, bieu dien, duoc tang, duoc trao, duoc nhan, vinh du don nhan, vinh du duoc',
)
/** "xuất bản nhân 77 năm …": what was made for the day. */
const MADE =
  / (?:ra mat|xuat ban|phat hanh|sang tac|khanh thanh|khoi cong|khai truong) (?:nhan|dip|vao|dung) /

function isPast(words: string): boolean {
  const done = [...words.matchAll(OVER)].some(({ index, 0: { length } }) =>
    beginsWith(words.slice(index + length), DONE),
  )
  return done || MADE.test(words)
}

/** A claim that is right in itself and tells of a year before the document's: last year's line was kept. */
export function staleLine(context: Evidence, pair: Pair): Verdict | undefined {
  const { reading } = context
  const { claim, from, to, count } = pair
  const { year, basis } = reading.subject
  const { known, inherited } = claim
  const last = to.year
  if (year === undefined || last >= year || from.year >= last) return undefined
  if (year - last > (basis === 'inferred' ? STALE_YEARS.inferred : STALE_YEARS.named)) return undefined
  // A text of this year has the year somewhere; one that has it nowhere is of an older time.
  if (year - last > 1 && !reading.dates.some((date) => date.year === year)) return undefined
  if (!isAnniversary(pair, year) || isKeptIn(context, pair, year) || isOfText(reading, to)) return undefined
  const before = leadTo(reading.page, claim.start)
  const behind = reading.folded.slice(claim.end, clauseEnd(reading.page, claim.end))
  if (tellsOf(before, last) || tellsOf(behind, last) || isPast(before) || isPast(behind)) return undefined
  const number = count && !inherited ? [withNumber(reading.text, count, year - from.year)] : []
  const repair = {
    ...withDate(reading.text, to, { ...dayOf(context, pair, year), year }),
    ...(number.length > 0 ? { also: number } : {}),
  }
  return {
    rule: 'end-year',
    claim,
    ...mendedBy(repair),
    severity: 'warning',
    ...(known ? { commemoration: known.entries[0]!.id } : {}),
    message: {
      vi: `Văn bản ${basis === 'given' ? '' : 'có vẻ '}nói về năm ${year} nhưng mốc sau là năm ${last}; năm ${year} là ${year - from.year} năm.`,
      en: `The document ${basis === 'given' ? 'is' : 'seems to be'} about ${year}, yet the last date is in ${last}; ${year} makes ${year - from.year} years.`,
    },
  }
}

/** The day on which what moves falls in a year; undefined for what has one day every year. */
function dayOf(context: Evidence, pair: Pair, year: number): Day | undefined {
  const { claim, to } = pair
  const entry = claim.known?.entries.find((each) => fallsOn(each, context.catalog, to, to.year))
  return entry && daysBy(context, pair, entry, year).last
}

/** True if the claim is an anniversary's, as its name or its number tells; years alone may tell a span of time that ended, or a life. */
function isAnniversary({ claim, to, numbers, counted }: Pair, year: number): boolean {
  const firm = claim.count?.firm ?? false
  if (to.day === undefined && (!firm || to.year < year - 1)) return false
  return (claim.known !== undefined || firm) && (numbers.length === 0 || claim.inherited || counted)
}

/**
 * A text of a school year, or of "12/2026 - 5/2027", has two years; so has one that was signed in December, where its year is only read from its
 * pairs: a day yet to come when it was signed is not last year's.
 */
function isOfText({ periods, subject }: Reading, { year, month, day }: Pair['to']): boolean {
  const { basis, dateLine } = subject
  if (periods.some((period) => period.start < HEAD && isWithin(period, year, month, day))) return true
  if (basis !== 'inferred' || dateLine?.year !== year || month === undefined) return false
  return month > dateLine.month! || (month === dateLine.month && (day ?? 31) >= dateLine.day!)
}

/** A lunar day late in its year is kept in January or February of the next, and printed with its own. */
function isKeptIn({ catalog }: Evidence, { claim, to }: Pair, year: number): boolean {
  return claim.known?.entries.some((entry) => countedYears(entry, catalog, year).includes(to.year)) ?? false
}

const TOLD_YEAR =
  /(?:nam |thang \d{1,2}[/.-]|quy [ivx\d]{1,3}[/.-]|(?:^|[^a-z])(?:in|during|throughout) )(\d{4})(?!\d)/g
/** "Ngày 30/4/2025, thành phố …", "On 30 April 2025, …": what was done on a day of that year. */
const TOLD_DAY =
  /(?:^|[\n.;:] ?)(?:(?:sang|chieu|toi|vao) )?(?:ngay \d{1,2}[/.-]\d{1,2}[/.-]|ngay \d{1,2} thang \d{1,2} nam |on \d{1,2} [a-z]{3,9} |on [a-z]{3,9} \d{1,2}, )(\d{4}), ?[a-z]/g

/** "Năm 2022, huyện …", "Tháng 12/2022 …", "… trong năm 2022", "In 2022 …": the clause is about the year of the last date. */
function tellsOf(before: string, year: number): boolean {
  return [TOLD_YEAR, TOLD_DAY].some((told) =>
    [...before.matchAll(told)].some(([, printed]) => Number(printed) === year),
  )
}

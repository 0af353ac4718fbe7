import { originYear } from '../../commemorations/anniversary.js'
import type { Commemoration } from '../../commemorations/commemoration.js'
import { partsOfDay } from '../../dates/plain-date.js'
import { countedYears, daysIn, fallsOn, isSure, neighbourOf, originsInUse } from '../catalog-facts.js'
import { clauseStart } from '../reading/clause.js'
import type { Claim, CountMark, DateMark, Known } from '../reading/marks.js'
import { textBefore } from '../reading/page.js'
import type { Reading } from '../reading/reading.js'
import { isNamedYear } from '../reading/subject.js'
import { withNumber, withYear } from '../repair.js'
import { looksBackOnRoundYear } from './looked-back.js'
import { ownYear } from './own-year.js'
import { type Evidence, mendedBy, named, type Verdict } from './verdict.js'

/** Words that look ahead to a year to come; "đơn vị" without marks is none of them. */
const AHEAD =
  /(?<![a-z])(?:huong toi|tien toi|chuan bi|nam toi|nam sau|sap toi|chao don|don(?! vi(?![a-z]))|dip|den nam)(?![a-z])/
/** Words that look back on a year that is over. */
const PAST = /(?<![a-z])(?:vua qua|thang qua|nam qua|thang truoc|nam truoc|da to chuc|da ky niem)(?![a-z])/
/** Look-ahead to a round year reaches some years; a number further off is another mistake. */
const REACH_AHEAD = 5
/** A number further off from the right one is rather about something else than a slip. */
const SLIP = 3
/** Last decade's number, or one a few years old; what is further off must look like the right number, or be a neighbour's. */
const OLD_NUMBER = 11
/** Nothing but the words for a commemoration: the claim is an item of the days of its year. */
const HEAD_WORDS: ReadonlySet<string> = new Set(
  'tuyen truyen huong ung chao mung ky niem le to chuc nhan dip va ve cac hoat dong'.split(' '),
)
const BULLET = /^ ?(?:[-+*•●▪◦]|\d{1,3}[.)]|[a-z][.)]) /
/** Days of the last months are told of in January, those of the first ones in December. */
const YEAR_EDGE = { early: 3, late: 10, apart: 6 } as const
/** A document says what it is within so many letters. */
const TITLE_REACH = 600
const PLANS = /(?<![a-z])(?:ke hoach|huong dan|chuong trinh|tuyen truyen|kh(?=-))(?![a-z])/
const LOOKS_BACK = /(?<![a-z])(?:bao cao|tong ket|so ket|ket qua|danh gia|nam qua|bc(?=-))(?![a-z])/
/** Other years within so many letters may be the claim's own. */
const AROUND = 160

/** Weighs a number against the year that the claim or the document is about, where no pair of dates shows it. */
export function judgeNumber(
  context: Evidence,
  claim: Claim,
  known: Known,
  count: CountMark,
): Verdict | undefined {
  const { reading } = context
  const own = ownYear(context, claim, known)
  const year = own ?? reading.subject.year ?? reading.subject.least
  if (year === undefined || !count.firm || count.form === 'empty' || count.form === 'bare') return undefined
  const years = own === undefined ? [year, ...yearsAround(reading.folded, claim)] : [year]
  const entries = known.entries.filter(({ counted }) => counted !== false)
  const isCounted = (entry: Commemoration) =>
    years
      .flatMap((each) => countedYears(entry, context.catalog, each))
      .some((each) => originsInUse(entry).includes(each - count.value))
  if (entries.some(isCounted)) return undefined
  const entry = entries.find((record) => originYear(record) !== undefined)
  if (!entry) return undefined
  const expected = countedYears(entry, context.catalog, year)[0]! - originYear(entry)!
  if (expected < 1 || (entry.firstObserved ?? 0) > year) return undefined
  if (own === undefined && count.value < expected && looksBackOnRoundYear(reading, claim, count.value))
    return undefined
  if (own === undefined && isOfAnotherYear(context, claim, entry, count.value - expected, count.value))
    return undefined
  if (
    !isLikelySlip(context, entry, count.value, expected, year) &&
    !isBesideItsDay(context, claim, entry, { value: count.value, expected, year })
  )
    return undefined
  const verdict = verdictOf(context, claim, entry, { year, expected, own: own !== undefined })
  const dated = own === undefined ? undefined : yearOfDocument(context, claim, entries, count)
  return dated === undefined ? verdict : withYearFirst(context, verdict, claim.date!, dated)
}

/** The document's year, where the number is right for it and the date behind the name has another one: "81 năm Quốc khánh (02/9/2062)". */
function yearOfDocument(
  { reading: { subject }, catalog }: Evidence,
  { date }: Claim,
  entries: readonly Commemoration[],
  { value }: CountMark,
): number | undefined {
  const { year } = subject
  if (year === undefined || !isNamedYear(subject) || date?.year === undefined) return undefined
  if (Math.abs(date.year - year) <= SLIP) return undefined
  const isRight = (entry: Commemoration) =>
    countedYears(entry, catalog, year).some((each) => originsInUse(entry).includes(each - value))
  return entries.some(isRight) ? year : undefined
}

/** The verdict with the year of the date as the first repair, and the number behind it. */
function withYearFirst({ reading }: Evidence, verdict: Verdict, date: DateMark, year: number): Verdict {
  const repair = withYear(reading.text, date, year)
  return { ...verdict, ...mendedBy(repair), suggestions: [repair, ...(verdict.suggestions ?? [])] }
}

/** True for a number that may stand in the place of the right one: not far from it, a digit of it another one or two exchanged, or a neighbour's. */
function isLikelySlip(
  { catalog }: Evidence,
  entry: Commemoration,
  value: number,
  right: number,
  year: number,
): boolean {
  if (Math.abs(value - right) <= OLD_NUMBER) return true
  const [printed, wanted] = [String(value), String(right)]
  const others = [...printed].filter((digit, at) => digit !== wanted[at]).length
  const exchanged = [...printed].sort().join('') === [...wanted].sort().join('')
  if (printed.length === wanted.length && printed.length > 1 && (others === 1 || exchanged)) return true
  return neighbourOf(catalog, entry, year - value) !== undefined
}

/**
 * "98 năm Ngày X (27/7)": with its own day beside it the name is no other body's, and a number however far off is wrong, unless it is that of
 * a round year to which the text looks, or of one that is told of.
 */
function isBesideItsDay(
  { reading, catalog }: Evidence,
  { known, date, start, end }: Claim,
  entry: Commemoration,
  { value, expected, year }: { value: number; expected: number; year: number },
): boolean {
  if (!known?.exact || !isSure(entry)) return false
  if (!isNamedYear(reading.subject) && (reading.subject.year !== undefined || date?.year === undefined))
    return false
  if (date?.day === undefined || date.fault || !fallsOn(entry, catalog, date, date.year ?? year)) return false
  if (date.year !== undefined && date.year !== year) return false
  const clause = reading.folded.slice(clauseStart(reading.page, start, 0), start)
  if (value > expected) return !AHEAD.test(clause + reading.folded.slice(end, end + 40))
  // A round number of years that are over is told of without its year: what was written, built or opened then.
  return !PAST.test(clause) && (value % 5 !== 0 || isHead(clause))
}

function isHead(clause: string): boolean {
  const words = clause.replace(BULLET, '').split(/[ :]/)
  return words.every((word) => word === '' || HEAD_WORDS.has(word))
}

function yearsAround(folded: string, { start, end }: Claim): number[] {
  const around = folded.slice(Math.max(0, start - AROUND), end + AROUND)
  return [...around.matchAll(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g)].map(([text]) => Number(text))
}

/** True if the number may well be that of a year before or after the document's. */
function isOfAnotherYear(
  context: Evidence,
  claim: Claim,
  entry: Commemoration,
  ahead: number,
  value: number,
): boolean {
  const { reading, catalog } = context
  const { month, basis, year, least } = reading.subject
  // A year that nobody named is not sure enough for more than last year's number left behind.
  if (!isNamedYear(reading.subject) && Math.abs(ahead) > 1) return true
  if (year === undefined && ahead > 0) return true
  const [place] = daysIn(entry, catalog, (year ?? least)!)
  const day = place === undefined ? undefined : partsOfDay(place)
  const clause = textBefore(reading.page, claim.start, AROUND)
  const past = PAST.test(clause)
  const certain =
    !past && ((basis === 'given' && month === undefined) || (isNamedYear(reading.subject) && isPlan(reading)))
  if (isNeighbouringYear(ahead, day, month, certain)) return true
  const around = clause + reading.folded.slice(claim.end, claim.end + 40)
  // A round number is looked forward to from as far as one likes.
  if (ahead > 0 && value % 10 === 0 && AHEAD.test(around)) return true
  if (ahead <= 0 || ahead > REACH_AHEAD) return false
  return AHEAD.test(around) || (value % 5 === 0 && (ahead > 1 || !isNamedYear(reading.subject)))
}

/** What is planned at the beginning of a year is for the year; what looks back on the one before says so. */
function isPlan({ page }: Reading): boolean {
  const head = page.text.slice(0, TITLE_REACH)
  return PLANS.test(head) && !LOOKS_BACK.test(head)
}

/** Around New Year the days of the year before and after are told of too. */
function isNeighbouringYear(
  ahead: number,
  day: { month: number } | undefined,
  month: number | undefined,
  certain: boolean,
): boolean {
  if (ahead === 1)
    return (
      day === undefined ||
      (month === undefined ? day.month <= YEAR_EDGE.early : month - day.month >= YEAR_EDGE.apart)
    )
  if (ahead !== -1) return false
  if (day === undefined) return true
  // Last year's number is the slip most often made: where the caller names the year, or a plan is made for it, it is told.
  return (
    !certain && (month === undefined ? day.month >= YEAR_EDGE.late : day.month - month >= YEAR_EDGE.apart)
  )
}

function verdictOf(
  context: Evidence,
  claim: Claim,
  entry: Commemoration,
  { year, expected, own }: { year: number; expected: number; own: boolean },
): Verdict {
  const { reading, catalog } = context
  const { basis, month } = reading.subject
  const known = claim.known!
  const count = claim.count!
  const ahead = count.value - expected
  const repair = withNumber(reading.text, count, expected)
  const [place] = daysIn(entry, catalog, year)
  const late = place !== undefined && partsOfDay(place).month >= YEAR_EDGE.late
  const certain =
    known.exact &&
    known.entries.every(isSure) &&
    (basis === 'given' || own) &&
    Math.abs(ahead) <= SLIP &&
    !(ahead === -1 && month === undefined && late && !own) &&
    known.origins.length === 1
  const name = named(entry)
  const origin = year - expected
  return {
    rule: 'number-vs-catalog',
    claim,
    ...mendedBy(repair),
    severity: certain ? 'error' : 'warning',
    commemoration: entry.id,
    message: {
      vi: `Năm ${year}, ${name.vi} (${origin}) là ${expected} năm, không phải ${count.value}.`,
      en: `In ${year}, ${name.en} (${origin}) makes ${expected} years, not ${count.value}.`,
    },
  }
}

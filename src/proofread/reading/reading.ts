import { type FoundCitation, findCitations } from '../../citations/find.js'
import type { Catalog } from '../../commemorations/catalog.js'
import { type NameHit, nameIndexOf } from '../../commemorations/names/index.js'
import { firstWhere } from '../../text/first-where.js'
import { givenOffset } from '../../text/fold.js'
import { joinClaims } from './claims.js'
import { readCounts } from './counts.js'
import { datesWithin, readDates } from './dates.js'
import { foundedClaims } from './founded.js'
import { isOfSomebodyElse, knownOf } from './known.js'
import { bracketedFeasts, readLunarPairs, toldDates } from './lunar-dates.js'
import type {
  Claim,
  CountMark,
  DateMark,
  LunarPair,
  Mark,
  Page,
  PeriodMark,
  RangeMark,
  SpanMark,
  Subject,
  WeekdayMark,
} from './marks.js'
import { openPage, textBefore } from './page.js'
import { readPeriods } from './periods.js'
import { readRanges } from './ranges.js'
import { withRows } from './row-claims.js'
import { readSpans } from './spans.js'
import { readSubject } from './subject.js'
import { readWeekdays } from './weekdays.js'

/**
 * Everything that the rules ask about a text, read once. Positions count in `text`, the given text in NFC without invisible
 * characters; findings are reported with these positions and come out with those of the text as given.
 */
export interface Reading {
  /** The given text in NFC, without invisible characters. */
  text: string
  /** `text` folded (see `fold`), as long as it. */
  folded: string
  /** False for a text typed without Vietnamese marks. */
  marked: boolean
  /** Dates, in order of place, those in citations left out. */
  dates: readonly DateMark[]
  /** Pairs of a first and a last date. */
  ranges: readonly RangeMark[]
  /** Stretches of time that the text gives by both ends, in order of place. */
  periods: readonly PeriodMark[]
  /** Stretches of time as they are printed, also with parts left out. */
  spans: readonly SpanMark[]
  /** Numbers of years. */
  counts: readonly CountMark[]
  /** Names of days of the catalog. */
  names: readonly NameHit[]
  /** What is said of each day, put together. */
  claims: readonly Claim[]
  /** Weekdays printed next to dates. */
  weekdays: readonly WeekdayMark[]
  /** Days printed by both calendars. */
  lunarPairs: readonly LunarPair[]
  /** Citations of official documents. */
  citations: readonly FoundCitation[]
  /** The year and month that the text is about. */
  subject: Subject
  /** The text in working form. */
  page: Page
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/gi

/** Reads a text once for all rules; takes time in proportion to its length. */
export function read(
  text: string,
  catalog: Catalog,
  given: { year?: number | undefined; month?: number | undefined } = {},
): Reading {
  const page = openPage(text)
  // What stands in an address of the web is nobody's wording.
  const addresses = [...page.source.matchAll(ADDRESS)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  const citations = outside(findCitations(page.source), addresses)
  // The year in "30/2020/NĐ-CP" and digits inside numbers of documents are no dates of their own.
  const numbers = citations.map(({ pieces }) => pieces.number)
  const names = nameIndexOf(catalog)
    .findIn(page.text, page.folded.marked ? page.source : undefined)
    .filter((name) => !isOfSomebodyElse(page, name))
  const dates = outside(outside(readDates(page, names), addresses), numbers)
  const ranges = readRanges(page, dates)
  const spans = readSpans(page, dates)
  const counts = readCounts(page, dates, names)
  const weekdays = readWeekdays(page, dates, names)
  const told = toldDates(page)
  const feasts = bracketedFeasts(page, told)
  return {
    text: page.source,
    folded: page.text,
    marked: page.folded.marked,
    dates,
    ranges,
    periods: readPeriods(page, dates, ranges, spans),
    spans,
    counts,
    names,
    claims: [
      ...withRows(page, joinClaims(page, names, counts, ranges, { dates, feasts }), { names, dates, counts }),
      ...foundedClaims(page, dates, nameIndexOf(catalog)),
    ]
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map((claim) => withKnown(claim, weekdays)),
    weekdays,
    lunarPairs: readLunarPairs(page, dates, told),
    citations,
    subject: readSubject(page, dates, ranges, citations, given),
    page,
  }
}

/** The claim with what the catalog knows of it, asked once, when the text is read, and with the weekday of its date. */
function withKnown(claim: Claim, weekdays: readonly WeekdayMark[]): Claim {
  const known = knownOf(claim.names)
  const weekday = claim.date && weekdayOf(claim.date, weekdays)
  if (known) claim.known = known
  if (weekday) claim.weekday = weekday
  return claim
}

/** The weekday beside a date; they stand in order of place. */
export function weekdayOf(date: DateMark, weekdays: readonly WeekdayMark[]): WeekdayMark | undefined {
  const found = weekdays[firstWhere(weekdays, (weekday) => weekday.date.start >= date.start)]
  return found?.date === date ? found : undefined
}

/** The marks that touch none of the others; both stand in order of place. */
function outside<Each extends Mark>(marks: readonly Each[], others: readonly Mark[]): Each[] {
  let at = 0
  return marks.filter(({ start, end }) => {
    while (at < others.length && others[at]!.end <= start) at++
    const other = others[at]
    return !other || end <= other.start
  })
}

/** The position in the text as given. */
export function offsetOf(reading: Reading, position: number): number {
  return givenOffset(reading.page.folded, position)
}

/** The citations that end at most `reach` characters before a position or begin at most as many behind it. */
export function citationsNear(
  { citations }: Pick<Reading, 'citations'>,
  position: number,
  reach: number,
): readonly FoundCitation[] {
  const first = firstWhere(citations, ({ end }) => end >= position - reach)
  const near: FoundCitation[] = []
  for (let at = first; at < citations.length && citations[at]!.start <= position + reach; at++)
    near.push(citations[at]!)
  return near
}

/** Letters or a slash right beside it make it part of a symbol or an address: "31-02-2023-XK", "/2021/02/31/tin", "IMG_31-04-2023.jpg". */
export function isInSymbol({ page, dates }: Pick<Reading, 'page' | 'dates'>, { start, end }: Mark): boolean {
  // The dash of "27/7/1947-27/7/2023" joins two dates.
  const near = datesWithin(dates, start - REACH, end + REACH)
  const joined = (place: keyof Mark, at: number) => near.some((date) => date[place] === at)
  return (
    (/(?:[a-z0-9_][/-]|_)$/.test(textBefore(page, start, 2)) && !joined('end', start - 1)) ||
    (/^(?:[/_-][a-z0-9]|\.[a-z]{3,4}(?![a-z]))/.test(page.source.slice(end, end + 6)) &&
      !joined('start', end + 1))
  )
}

/** A date is no longer. */
const REACH = 60

/** True if a name of the catalog stands over that place; names stand in order and apart. */
export function isInName({ names }: Pick<Reading, 'names'>, { start, end }: Mark): boolean {
  const name = names[firstWhere(names, (each) => each.end >= end)]
  return name !== undefined && name.start <= start
}

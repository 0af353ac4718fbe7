import type { Catalog } from '../commemorations/catalog.js'
import type { Interval, Span } from '../dates/interval.js'
import { seasonInYear, seasonOf, spansInYear } from '../dates/rule-kinds.js'
import { firstWhere } from '../text/first-where.js'
import { keepLast } from '../text/keep-last.js'
import { isAwaited, type Scheduled } from './scheduled.js'

/** A span of a commemoration's year; `index` counts the spans of that year from 0. */
export interface DatedSpan {
  scheduled: Scheduled
  span: Span
  index: number
}

/** What falls in a year of days that move. */
export interface Year {
  /** In the order of their first days. */
  days: readonly DatedSpan[]
  /** Those among them that are awaited. */
  awaited: readonly DatedSpan[]
  /** Days from the first to the last of the longest of them. */
  longest: number
  /** The usual seasons of tables that have no day for the year. */
  seasons: readonly DatedSpan[]
}

/** Gives the spans of a year. */
export type YearSpans = (year: number) => Year

/** Twelve plans of one year's months ask for the years around it twelve times, and an app shows some ten years. */
const YEARS_KEPT = 16

/** The spans that commemorations give in a year; the last years asked for are kept. */
export function yearSpans(moving: readonly Scheduled[], catalog: Catalog): YearSpans {
  const tables = withSeason(moving)
  return keepLast(YEARS_KEPT, (year) => {
    const days = daysIn(moving, year, catalog).sort((a, b) => a.span.start - b.span.start)
    const longest = days.reduce((most, { span }) => Math.max(most, span.end - span.start), 0)
    const awaited = days.filter(({ scheduled }) => isAwaited(scheduled.commemoration, year))
    return { days, awaited, longest, seasons: seasonsIn(tables, year) }
  })
}

/** Visits those of a year's days in order that overlap an interval. */
export function visitDays(
  days: readonly DatedSpan[],
  longest: number,
  { from, to }: Interval,
  visit: (day: DatedSpan) => void,
): void {
  let place = firstWhere(days, ({ span }) => span.start >= from - longest)
  for (; place < days.length && days[place]!.span.start <= to; place++) {
    if (days[place]!.span.end >= from) visit(days[place]!)
  }
}

function daysIn(moving: readonly Scheduled[], year: number, catalog: Catalog): DatedSpan[] {
  const days: DatedSpan[] = []
  for (const scheduled of moving) {
    if (year < scheduled.first || year > scheduled.last) continue
    const spans = spansInYear(scheduled.commemoration.rule, year, catalog.ruleOf)
    for (let index = 0; index < spans.length; index++) days.push({ scheduled, span: spans[index]!, index })
  }
  return days
}

/** The tables that say when their days usually fall. */
export function withSeason(all: readonly Scheduled[]): Scheduled[] {
  return all.filter(({ commemoration }) => seasonOf(commemoration.rule) !== undefined)
}

/** The usual season of every table that has no day for a year. */
export function seasonsIn(tables: readonly Scheduled[], year: number): DatedSpan[] {
  return tables.flatMap((scheduled) => {
    if (year < scheduled.first || year > scheduled.last) return []
    const span = seasonInYear(scheduled.commemoration.rule, year)
    return span ? [{ scheduled, span, index: 0 }] : []
  })
}

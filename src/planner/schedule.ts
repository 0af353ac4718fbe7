import { firstYear, originYear } from '../commemorations/anniversary.js'
import type { Catalog } from '../commemorations/catalog.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import type { Interval, Span } from '../dates/interval.js'
import { dayNumber, partsOfDay } from '../dates/plain-date.js'
import { namedDay, type Reach, reachOf, seasonInYear, seasonOf, spansInYear } from '../dates/rule-kinds.js'

/** What of a commemoration does not change from plan to plan, worked out once for a planner. */
export interface Scheduled {
  commemoration: Commemoration
  /** The year that anniversaries are counted from. */
  origin: number | undefined
  /** First and last year in which the day is kept. */
  first: number
  last: number
  reach: Reach
}

/** A day that is the same in every year. */
interface SameDay {
  day: number
  scheduled: Scheduled
}

/** The records of a catalog, ready to be planned. */
export interface Schedule {
  /** Days that are the same in every year, nine records in ten, by their month; place 0 is empty. */
  months: readonly (readonly SameDay[])[]
  others: readonly Scheduled[]
  /** Those of `others` that are events, which plans look far ahead to. */
  events: readonly Scheduled[]
  /** Those of `others` that have a usual season in years without a day. */
  seasonal: readonly Scheduled[]
}

/** Takes a span of a commemoration's year; `index` counts the spans of that year from 0. */
export type Visit = (scheduled: Scheduled, year: number, span: Span, index: number) => void

/** A commemoration, ready to be planned. */
export function scheduled(commemoration: Commemoration, catalog: Catalog): Scheduled {
  return {
    commemoration,
    origin: originYear(commemoration),
    first: Math.max(1, firstYear(commemoration)),
    last: commemoration.endedAfter ?? 9999,
    reach: reachOf(commemoration.rule, catalog.ruleOf),
  }
}

/** The records of a catalog, ready to be planned. */
export function scheduleOf(catalog: Catalog): Schedule {
  const months: SameDay[][] = Array.from({ length: 13 }, () => [])
  const others: Scheduled[] = []
  for (const commemoration of catalog.entries) {
    const ready = scheduled(commemoration, catalog)
    const named = namedDay(commemoration.rule)
    // 29 February moves in common years.
    if (named?.calendar !== 'gregorian' || (named.month === 2 && named.day === 29)) others.push(ready)
    else months[named.month]!.push({ day: named.day, scheduled: ready })
  }
  const events = others.filter(({ commemoration }) => commemoration.kind === 'event')
  const seasonal = others.filter(({ commemoration: { rule } }) => seasonOf(rule))
  return { months, others, events, seasonal }
}

/** Visits every span of a schedule that overlaps an interval. */
export function visitSpans(schedule: Schedule, catalog: Catalog, interval: Interval, visit: Visit): void {
  const { from, to } = interval
  const start = partsOfDay(from)
  const last = partsOfDay(to)
  for (let { year, month } = start; year < last.year || (year === last.year && month <= last.month); ) {
    const before = dayNumber(year, month, 1) - 1
    for (const { day, scheduled } of schedule.months[month]!) {
      const place = before + day
      if (place < from || place > to || year < scheduled.first || year > scheduled.last) continue
      visit(scheduled, year, { start: place, end: place }, 0)
    }
    if (month < 12) month++
    else [year, month] = [year + 1, 1]
  }
  for (const each of schedule.others) visitSpansOf(each, catalog, interval, visit)
}

/** Visits every span of one commemoration that overlaps an interval. */
export function visitSpansOf(each: Scheduled, catalog: Catalog, { from, to }: Interval, visit: Visit): void {
  const { commemoration, first, last, reach } = each
  const until = Math.min(last, partsOfDay(to - reach.days).year)
  for (let year = Math.max(first, partsOfDay(from - reach.days).year - reach.years); year <= until; year++) {
    const spans = spansInYear(commemoration.rule, year, catalog.ruleOf)
    for (let index = 0; index < spans.length; index++) {
      const span = spans[index]!
      if (span.end >= from && span.start <= to) visit(each, year, span, index)
    }
  }
}

/** Visits the usual season of every table that has no day for a year, where it overlaps an interval. */
export function visitSeasons(seasonal: readonly Scheduled[], { from, to }: Interval, visit: Visit): void {
  const last = partsOfDay(to).year
  for (const each of seasonal) {
    // A season may go over New Year.
    for (
      let year = Math.max(each.first, partsOfDay(from).year - 1);
      year <= Math.min(each.last, last);
      year++
    ) {
      const season = seasonInYear(each.commemoration.rule, year)
      if (season && season.end >= from && season.start <= to) visit(each, year, season, 0)
    }
  }
}

import type { Catalog } from '../commemorations/catalog.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import type { Interval, Span } from '../dates/interval.js'
import { dayNumber, partsOfDay } from '../dates/plain-date.js'
import { namedDay, reachOf, seasonOf, spansInYear } from '../dates/rule-kinds.js'
import { compare } from '../text/compare.js'
import { keepLast } from '../text/keep-last.js'
import { isAwaited, type Scheduled, scheduled } from './scheduled.js'
import {
  type DatedSpan,
  seasonsIn,
  visitDays,
  withSeason,
  type Year,
  type YearSpans,
  yearSpans,
} from './year-spans.js'

/** A day that is the same in every year. */
interface SameDay {
  day: number
  scheduled: Scheduled
}

/** A record of such a day. */
interface Named {
  day: number
  commemoration: Commemoration
}

/** The records of a catalog, ready to be planned. */
export interface Schedule {
  /** Days of a month (1-12) that are the same in every year, nine records in ten, in order; made ready when first asked for. */
  sameDays(month: number): readonly SameDay[]
  /** Those among them that are awaited in a year. */
  awaitedDays(month: number, year: number): readonly SameDay[]
  /** The days of those that move, by the year that they are of. */
  moving: YearSpans
  /** Those whose days fall years from the year that they are of. */
  distant: readonly Scheduled[]
  /** Tables among these that say when their days usually fall. */
  distantTables: readonly Scheduled[]
  /** Years from the year that a usual season is of to the last one that any of them falls in. */
  seasonsBack: number
}

/** Takes a span of a commemoration's year; `index` counts the spans of that year from 0. */
export type Visit = (scheduled: Scheduled, year: number, span: Span, index: number) => void

/** Years from the year that a day is of to the one that it falls in, as far as plans look back for all days at once. */
const YEARS_BACK = 2

/** The records of a catalog, ready to be planned. */
export function scheduleOf(catalog: Catalog): Schedule {
  const months: Named[][] = Array.from({ length: 13 }, () => [])
  const moving: Scheduled[] = []
  const distant: Scheduled[] = []
  for (const commemoration of catalog.entries) {
    const named = namedDay(commemoration.rule)
    // 29 February moves in common years.
    if (named?.calendar === 'gregorian' && !(named.month === 2 && named.day === 29)) {
      months[named.month]!.push({ day: named.day, commemoration })
      continue
    }
    const ready = scheduled(commemoration, catalog)
    if (ready.reach.days === 0 && ready.reach.years <= YEARS_BACK) moving.push(ready)
    else distant.push(ready)
  }
  const ready = (days: readonly Named[]): SameDay[] =>
    days
      .map(({ day, commemoration }) => ({ day, scheduled: scheduled(commemoration, catalog) }))
      .sort((a, b) => a.day - b.day || compare(a.scheduled.commemoration.id, b.scheduled.commemoration.id))
  // What is awaited in a year is told by its last digit.
  const awaited = keepLast(120, (key: number) =>
    ready(months[Math.floor(key / 10)]!.filter(({ commemoration }) => isAwaited(commemoration, key % 10))),
  )
  const seasons = catalog.entries.flatMap(({ rule }) => seasonOf(rule) ?? [])
  return {
    sameDays: keepLast(12, (month) => ready(months[month]!)),
    awaitedDays: (month, year) => awaited(month * 10 + (year % 10)),
    moving: yearSpans(moving, catalog),
    distant,
    distantTables: withSeason(distant),
    seasonsBack: Math.max(0, ...seasons.map((season) => reachOf(season).years)),
  }
}

/** Visits every span of a schedule that overlaps an interval. */
export function visitSpans(schedule: Schedule, catalog: Catalog, interval: Interval, visit: Visit): void {
  visitSameDays(schedule.sameDays, interval, visit)
  visitMoving(schedule, interval, ({ days }) => days, visit)
  for (const each of schedule.distant) visitSpansOf(each, catalog, interval, visit)
}

/**
 * Visits at least every awaited span of a schedule that overlaps an interval: one day in ten, so that looking far ahead costs less than
 * what lies near.
 */
export function visitAwaited(schedule: Schedule, catalog: Catalog, interval: Interval, visit: Visit): void {
  visitSameDays(schedule.awaitedDays, interval, visit)
  visitMoving(schedule, interval, ({ awaited }) => awaited, visit)
  for (const each of schedule.distant) visitSpansOf(each, catalog, interval, visit)
}

/** Visits every event of an interval that does not come back on the same day each year. */
export function visitEvents(schedule: Schedule, catalog: Catalog, interval: Interval, visit: Visit): void {
  const isEvent = ({ commemoration }: Scheduled) => commemoration.kind === 'event'
  visitMoving(
    schedule,
    interval,
    ({ awaited }) => awaited,
    (each, ...rest) => {
      if (isEvent(each)) visit(each, ...rest)
    },
  )
  for (const each of schedule.distant) if (isEvent(each)) visitSpansOf(each, catalog, interval, visit)
}

function visitSameDays(
  daysOf: (month: number, year: number) => readonly SameDay[],
  { from, to }: Interval,
  visit: Visit,
): void {
  const start = partsOfDay(from)
  const last = partsOfDay(to)
  for (let { year, month } = start; year < last.year || (year === last.year && month <= last.month); ) {
    const before = dayNumber(year, month, 1) - 1
    for (const { day, scheduled } of daysOf(month, year)) {
      const place = before + day
      if (place < from || place > to || year < scheduled.first || year > scheduled.last) continue
      visit(scheduled, year, { start: place, end: place }, 0)
    }
    if (month < 12) month++
    else [year, month] = [year + 1, 1]
  }
}

function visitMoving(
  { moving }: Schedule,
  interval: Interval,
  listOf: (year: Year) => readonly DatedSpan[],
  visit: Visit,
): void {
  const last = partsOfDay(interval.to).year
  for (let year = Math.max(1, partsOfDay(interval.from).year - YEARS_BACK); year <= last; year++) {
    const spans = moving(year)
    visitDays(listOf(spans), spans.longest, interval, ({ scheduled, span, index }) =>
      visit(scheduled, year, span, index),
    )
  }
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
export function visitSeasons(
  { moving, distantTables, seasonsBack }: Schedule,
  { from, to }: Interval,
  visit: Visit,
): void {
  const last = partsOfDay(to).year
  for (let year = Math.max(1, partsOfDay(from).year - seasonsBack); year <= last; year++) {
    for (const { scheduled, span } of [...moving(year).seasons, ...seasonsIn(distantTables, year)]) {
      if (span.end >= from && span.start <= to) visit(scheduled, year, span, 0)
    }
  }
}

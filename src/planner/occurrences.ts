import { anniversary, isKeptIn, nameIn } from '../commemorations/anniversary.js'
import type { Catalog } from '../commemorations/catalog.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import { type Span, spansInYear } from '../commemorations/spans.js'
import type { Interval } from '../dates/interval.js'
import { toLunar } from '../dates/lunar.js'
import { dayNumber, fromDayNumber, partsOfDay } from '../dates/plain-date.js'
import type { DayRule } from '../dates/rule.js'
import { importanceOf } from './importance.js'
import type { Occurrence } from './plan.js'
import type { Scheduled } from './schedule.js'

/**
 * Returns the occurrences of a commemoration in a year (the lunar year for lunar rules): usually one, none where the day was
 * not kept or the rule gives nothing, several for rules with many dates.
 *
 * @example
 * occurrencesInYear(catalog.get('war-invalids-martyrs-day')!, 2023, catalog).map(({ date }) => date) // ['2023-07-27']
 */
export function occurrencesInYear(
  commemoration: Commemoration,
  year: number,
  catalog: Catalog,
): Occurrence[] {
  if (!isKeptIn(commemoration, year)) return []
  return spansInYear(commemoration.rule, year, catalog.ruleOf).map((span, index) =>
    occurrence(commemoration, year, span, index, catalog),
  )
}

/** Returns the occurrences of scheduled records that overlap an interval, in the order of the records. */
export function occurrencesIn(
  schedule: readonly Scheduled[],
  catalog: Catalog,
  { from, to }: Interval,
): Occurrence[] {
  const found: Occurrence[] = []
  const firstYear = partsOfDay(from).year
  const lastYear = partsOfDay(to).year
  for (const { commemoration, first, last, back, ahead } of schedule) {
    const until = Math.min(last, lastYear + ahead)
    for (let year = Math.max(first, firstYear - back); year <= until; year++) {
      if (isOutside(commemoration.rule, year, from, to)) continue
      const spans = spansInYear(commemoration.rule, year, catalog.ruleOf)
      for (let index = 0; index < spans.length; index++) {
        const span = spans[index]!
        if (span.end < from || span.start > to) continue
        const item = occurrence(commemoration, year, span, index, catalog)
        if (!isForeign(commemoration, item.date, catalog)) found.push(item)
      }
    }
  }
  return found
}

/** True for a fixed day outside an interval: nine records in ten, told without making spans. */
function isOutside(rule: DayRule, year: number, from: number, to: number): boolean {
  if (rule.kind !== 'fixed' || (rule.month === 2 && rule.day === 29)) return false
  const day = dayNumber(year, rule.month, rule.day)
  return day < from || day > to
}

/** A day of a province's other unit: in the catalog for the time after the merger, not before it. */
function isForeign({ level, provinces }: Commemoration, date: string, catalog: Catalog): boolean {
  return level === 'province' && catalog.province !== undefined && !catalog.isLocal(provinces, date)
}

function occurrence(
  commemoration: Commemoration,
  year: number,
  span: Span,
  index: number,
  catalog: Catalog,
): Occurrence {
  const { rule, publicHoliday } = commemoration
  const date = fromDayNumber(span.start)
  const counted = anniversary(commemoration, year)
  const { importance, raised } = importanceOf(commemoration, counted, date, catalog)
  const item: Occurrence = {
    id: commemoration.id,
    year,
    name: commemoration.formerNames ? nameIn(commemoration, year) : commemoration.name,
    date,
    kind: commemoration.kind,
    level: commemoration.level,
    rank: commemoration.rank,
    importance,
    topics: commemoration.topics,
    sources: commemoration.sources,
    confidence: commemoration.confidence,
    revision: commemoration.revision ?? 0,
  }
  if (index > 0) item.part = index + 1
  if (span.end > span.start) item.end = fromDayNumber(span.end)
  if (rule.kind === 'lunar') {
    const { year: lunarYear, month, day } = toLunar(date)
    item.lunar = { year: lunarYear, month, day }
  }
  if (counted) item.anniversary = counted
  if (raised) item.raised = raised
  if (commemoration.provinces) item.provinces = commemoration.provinces
  if (publicHoliday && year >= (publicHoliday.since ?? year)) item.publicHoliday = true
  if (commemoration.greatDay) item.greatDay = true
  if (commemoration.organisation) item.organisation = commemoration.organisation
  if (commemoration.focus) item.focus = commemoration.focus
  if (commemoration.legalBasis) item.legalBasis = commemoration.legalBasis
  if (commemoration.note) item.note = commemoration.note
  if (commemoration.updated) item.updated = commemoration.updated
  return item
}

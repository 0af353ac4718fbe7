import { anniversary, countsLunarYears, isKeptIn, nameIn } from '../commemorations/anniversary.js'
import type { Catalog } from '../commemorations/catalog.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import { type Span, spansInYear } from '../commemorations/spans.js'
import type { Interval } from '../dates/interval.js'
import { toLunar } from '../dates/lunar.js'
import { fromDayNumber, partsOfDay } from '../dates/plain-date.js'
import type { Rule } from '../dates/rule.js'
import { importanceOf } from './importance.js'
import type { Occurrence } from './plan.js'

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

/**
 * Returns the occurrences of the catalog's records that overlap an interval, in the order of the records.
 * Days of a province's units count by their date, so that a merged province keeps all its former units' days.
 */
export function occurrencesIn(catalog: Catalog, { from, to }: Interval): Occurrence[] {
  const found: Occurrence[] = []
  const firstYear = partsOfDay(from).year
  const lastYear = partsOfDay(to).year
  for (const commemoration of catalog.entries) {
    const { rule } = commemoration
    const back = reachesBack(rule, catalog.ruleOf) ? 1 : 0
    const ahead = rule.kind === 'relative' && rule.days < 0 ? 1 : 0
    for (let year = firstYear - back; year <= lastYear + ahead; year++) {
      if (year < 1 || !isKeptIn(commemoration, year)) continue
      const spans = spansInYear(rule, year, catalog.ruleOf)
      for (let index = 0; index < spans.length; index++) {
        const span = spans[index]!
        if (span.end < from || span.start > to) continue
        const item = occurrence(commemoration, year, span, index, catalog)
        if (isForeign(commemoration, item.date, catalog)) continue
        found.push(item)
      }
    }
  }
  return found
}

/** True if a rule's year can end in the next Gregorian one: lunar days, spans over New Year, days after another day. */
function reachesBack(rule: Rule, lookup: Catalog['ruleOf']): boolean {
  if (rule.kind === 'relative') return rule.days > 0 || reachesBack(lookup(rule.to) ?? rule, lookup)
  if (rule.kind === 'period')
    return 'days' in rule || rule.start.kind !== 'fixed' || crossesNewYear(rule.start, rule.end)
  return countsLunarYears(rule) || rule.kind === 'dates'
}

function crossesNewYear(
  start: { month: number; day?: number },
  end: { month: number; day?: number },
): boolean {
  return end.month < start.month || (end.month === start.month && (end.day ?? 31) < (start.day ?? 1))
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

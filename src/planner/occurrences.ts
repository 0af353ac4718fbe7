import { check, year as yearCheck } from '../arguments.js'
import { anniversaryFrom, isKeptIn, nameOf } from '../commemorations/anniversary.js'
import { type Catalog, catalog as catalogCheck } from '../commemorations/catalog.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import { commemoration as record } from '../commemorations/record-check.js'
import type { Span } from '../dates/interval.js'
import { toLunar } from '../dates/lunar.js'
import { fromDayNumber, type PlainDate } from '../dates/plain-date.js'
import { spansInYear } from '../dates/rule-kinds.js'
import { type Importance, importanceOf } from './importance.js'
import { type Begun, weight } from './order.js'
import type { Anniversary, Occurrence } from './plan.js'
import { type Scheduled, scheduled } from './scheduled.js'

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
  check('occurrencesInYear', 'commemoration', commemoration, record)
  check('occurrencesInYear', 'year', year, yearCheck)
  check('occurrencesInYear', 'catalog', catalog, catalogCheck)
  return occurrencesOf(commemoration, year, catalog)
}

/** The same of what was looked at before. */
function occurrencesOf(commemoration: Commemoration, year: number, catalog: Catalog): Occurrence[] {
  if (!isKeptIn(commemoration, year)) return []
  const each = scheduled(commemoration, catalog)
  return spansInYear(commemoration.rule, year, catalog.ruleOf).map((span, index) =>
    occurrence(each, year, span, index, weigh(each, year, span, catalog)),
  )
}

/** What a day counts for in a plan: told before the occurrence is made, because most days ahead are not wanted. */
export interface Weighed extends Importance {
  date: PlainDate
  anniversary: Anniversary | undefined
  /** A day of a province's other unit: in the catalog for the time after the merger, not before it. */
  foreign: boolean
  main: Occurrence['main']
}

/** Weighs a day of a commemoration. */
export function weigh(
  { commemoration, origin }: Scheduled,
  year: number,
  { start }: Span,
  catalog: Catalog,
): Weighed {
  const { level, provinces } = commemoration
  const date = fromDayNumber(start)
  const anniversary = anniversaryFrom(commemoration, origin, year)
  const local = provinces !== undefined && catalog.isLocal(provinces, date)
  const { importance, raised } = importanceOf(commemoration, anniversary, local, catalog)
  const foreign = level === 'province' && catalog.province !== undefined && !local
  const main = mainOf(commemoration, local, catalog)
  return { date, anniversary, importance, raised, foreign, main }
}

/** A province of today keeps the days of the units merged into it; its own are those of the unit whose name it kept. */
function mainOf(
  { mainDay, provinces }: Commemoration,
  local: boolean,
  { province }: Catalog,
): Occurrence['main'] {
  if (!mainDay) return undefined
  if (!provinces) return 'country'
  if (!local) return undefined
  return provinces.includes(province!) ? 'province' : 'merged'
}

/** Makes the occurrence of a day that has been weighed, with what lists are put in order by. */
export function begun(each: Scheduled, year: number, span: Span, index: number, weighed: Weighed): Begun {
  const { kind, level } = each.commemoration
  const { importance, anniversary, main } = weighed
  const publicHoliday = isDayOffIn(each.commemoration, year)
  return {
    item: occurrence(each, year, span, index, weighed),
    // Read from the record, of which there is one form: occurrences have a hundred, which makes reading them slow.
    weight: weight({ kind, level, importance, anniversary, main, publicHoliday }),
    start: span.start,
  }
}

function isDayOffIn({ publicHoliday }: Commemoration, year: number): boolean {
  return publicHoliday !== undefined && year >= (publicHoliday.since ?? year)
}

function occurrence(
  { commemoration, isLunar }: Scheduled,
  year: number,
  span: Span,
  index: number,
  { date, anniversary, importance, raised, main }: Weighed,
): Occurrence {
  const item: Occurrence = {
    id: commemoration.id,
    year,
    name: commemoration.formerNames ? nameOf(commemoration, year) : commemoration.name,
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
  if (commemoration.aliases) item.aliases = commemoration.aliases
  if (index > 0) item.part = index + 1
  if (span.end > span.start) item.end = fromDayNumber(span.end)
  if (isLunar) {
    const { year: lunarYear, month, day } = toLunar(date)
    item.lunar = { year: lunarYear, month, day }
  }
  if (anniversary) item.anniversary = anniversary
  if (raised) item.raised = raised
  if (commemoration.provinces) item.provinces = commemoration.provinces
  if (isDayOffIn(commemoration, year)) item.publicHoliday = true
  if (commemoration.greatDay) item.greatDay = true
  if (main) item.main = main
  if (commemoration.organisation) item.organisation = commemoration.organisation
  if (commemoration.focus) item.focus = commemoration.focus
  if (commemoration.years) setYear(item, commemoration.years)
  if (commemoration.legalBasis) item.legalBasis = commemoration.legalBasis
  if (commemoration.note) item.note = commemoration.note
  if (commemoration.updated) item.updated = commemoration.updated
  return item
}

/** What was set for the year of an occurrence: its theme, and where that was seen. */
function setYear(item: Occurrence, years: NonNullable<Commemoration['years']>): void {
  const row = years.find(({ year }) => year === item.year)
  if (!row) return
  if (row.theme) item.theme = row.theme
  item.sources = [...new Set([...row.sources, ...item.sources])]
}

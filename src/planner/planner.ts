import type { Campaign } from '../campaigns/campaign.js'
import { campaignRuns } from '../campaigns/schedule.js'
import type { Catalog, CatalogOptions } from '../commemorations/catalog.js'
import {
  dateInterval,
  type Interval,
  monthInterval,
  quarterInterval,
  weekInterval,
  yearInterval,
} from '../dates/interval.js'
import { fromDayNumber } from '../dates/plain-date.js'
import { type OccurrenceFilter, occurrenceFilter } from './filter.js'
import { type LookAheadReach, lookAhead } from './look-ahead.js'
import { occurrencesIn, occurrencesInYear } from './occurrences.js'
import { byDate, type CompareOccurrences, sortByImportance } from './order.js'
import type { Occurrence, Plan, PlanSpan } from './plan.js'
import { scheduleOf } from './schedule.js'

/** What a planner plans from. */
export interface PlannerOptions {
  catalog: Catalog
  campaigns?: readonly Campaign[]
  /** How far plans look ahead: 10 days for all listed days, 120 for round years if not said. */
  lookAhead?: LookAheadReach
  /** Order of a plan's days; most important first if not said. */
  compare?: CompareOccurrences
}

/** Makes plans for stretches of time. All methods are pure; a filter narrows days, periods and look-ahead alike. */
export interface Planner {
  readonly catalog: Catalog
  readonly campaigns: readonly Campaign[]
  /** Plan of a month: `2023-07`. */
  month(ref: string, filter?: OccurrenceFilter): Plan
  /** Plan of an ISO 8601 week, Monday to Sunday: `2021-W10`. */
  week(ref: string, filter?: OccurrenceFilter): Plan
  /** Plan of a quarter: `2023-Q3`. */
  quarter(ref: string, filter?: OccurrenceFilter): Plan
  /** Plan of a calendar year. */
  year(year: number, filter?: OccurrenceFilter): Plan
  /** Plan of the days from one date to another, both included. */
  between(from: string, to: string, filter?: OccurrenceFilter): Plan
  /** First occurrence of a commemoration on or after a date, undefined if there is none within 100 years. */
  next(id: string, from: string): Occurrence | undefined
  /** The same planner for another scope, such as a province. */
  with(options: CatalogOptions): Planner
}

/**
 * Returns a planner over a catalog and, if given, campaigns.
 *
 * @example
 * createPlanner({ catalog }).month('2023-07').to // '2023-07-31'
 */
export function createPlanner(options: PlannerOptions): Planner {
  const { catalog, campaigns = [], compare, lookAhead: reach = {} } = options
  const schedule = scheduleOf(catalog)
  const sort = (found: Occurrence[]) => (compare ? found.sort(compare) : sortByImportance(found))

  function plan(span: PlanSpan, ref: string, interval: Interval, filter: OccurrenceFilter = {}): Plan {
    const keep = occurrenceFilter(filter)
    const narrow = (found: Occurrence[]) => (Object.keys(filter).length === 0 ? found : found.filter(keep))
    const from = fromDayNumber(interval.from)
    const to = fromDayNumber(interval.to)
    const found = narrow(occurrencesIn(schedule, catalog, interval))
    return {
      span,
      ref,
      from,
      to,
      ...(catalog.province === undefined ? {} : { province: catalog.province }),
      occurrences: sort(found.filter(({ end }) => end === undefined)),
      periods: sort(found.filter(({ end }) => end !== undefined)),
      lookAhead: narrow(lookAhead(schedule, catalog, interval, to, reach)),
      campaigns: campaignRuns(campaigns, from, to, catalog, { cancelled: true }),
    }
  }

  return {
    catalog,
    campaigns,
    month: (ref, filter) => plan('month', ref, monthInterval(ref), filter),
    week: (ref, filter) => plan('week', ref, weekInterval(ref), filter),
    quarter: (ref, filter) => plan('quarter', ref, quarterInterval(ref), filter),
    year: (year, filter) => plan('year', `${year}`, yearInterval(year), filter),
    between: (from, to, filter) => plan('interval', `${from}/${to}`, dateInterval(from, to), filter),
    next: (id, from) => next(catalog, id, from),
    with: (others) => createPlanner({ ...options, catalog: catalog.with(others) }),
  }
}

function next(catalog: Catalog, id: string, from: string): Occurrence | undefined {
  const commemoration = catalog.get(id)
  if (!commemoration) return undefined
  dateInterval(from, from)
  const first = Number(from.slice(0, 4))
  for (let year = Math.max(1, first - 1); year <= first + 100; year++) {
    const [soonest] = occurrencesInYear(commemoration, year, catalog)
      .filter(({ date, end }) => (end ?? date) >= from)
      .sort(byDate)
    if (soonest) return soonest
  }
  return undefined
}

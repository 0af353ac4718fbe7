import {
  callback,
  check,
  listOf,
  needed,
  options as optionsOf,
  shape,
  text,
  wholeNumber,
} from '../arguments.js'
import type { Campaign } from '../campaigns/campaign.js'
import { campaign } from '../campaigns/campaign-check.js'
import { campaignRuns } from '../campaigns/schedule.js'
import { type Catalog, type CatalogOptions, catalog as catalogCheck } from '../commemorations/catalog.js'
import { type DateInput, givenDate } from '../dates/given-date.js'
import {
  CALENDAR,
  dateInterval,
  type Given,
  type Interval,
  monthInterval,
  quarterInterval,
  weekInterval,
  yearInterval,
} from '../dates/interval.js'
import { dayNumber, fromDayNumber, partsOfDay } from '../dates/plain-date.js'
import { refuse } from '../errors.js'
import { daysOffForPlans } from '../holidays/working-days.js'
import { taken } from '../taken.js'
import { filter as filterCheck, keepsDaysOff, type OccurrenceFilter, occurrenceFilter } from './filter.js'
import { aheadOf, type LookAheadReach, weighAhead } from './look-ahead.js'
import { begun, weigh } from './occurrences.js'
import { type Begun, type CompareOccurrences, sortByDate, sortByImportance } from './order.js'
import type { Occurrence, PendingDay, Plan, PlanSpan } from './plan.js'
import { vouchFor } from './plan-check.js'
import {
  scheduleOf,
  type Visit,
  visitAwaited,
  visitEvents,
  visitSeasons,
  visitSpans,
  visitSpansOf,
} from './schedule.js'
import { scheduled } from './scheduled.js'

/** What a planner plans from. */
export interface PlannerOptions {
  /** The records, made by `createCatalog`. */
  catalog: Catalog
  /** Campaigns beside the days; none if not said. */
  campaigns?: readonly Campaign[]
  /** How far plans look ahead: 10 days for all listed days, 120 for round years, 365 for great events if not said. */
  lookAhead?: LookAheadReach
  /** Order of a plan's days; most important first if not said, and among those that it calls equal. */
  compare?: CompareOccurrences
}

const OPTIONS = optionsOf<PlannerOptions>({
  catalog: needed(catalogCheck),
  campaigns: listOf(campaign),
  lookAhead: optionsOf<LookAheadReach>({
    days: wholeNumber(0, 3660),
    roundDays: wholeNumber(0, 3660),
    eventDays: wholeNumber(0, 3660),
  }),
  compare: callback,
})

const CAMPAIGNS = shape<{ campaigns: readonly Campaign[] }>(OPTIONS.allowed, { campaigns: listOf(campaign) })

/** Makes plans for stretches of time in the years 1 to 9999. All methods are pure; a filter narrows days, periods and look-ahead alike. */
export interface Planner {
  /** What it plans from, with its scope. */
  readonly catalog: Catalog
  /** The campaigns that plans hold where they run. */
  readonly campaigns: readonly Campaign[]
  /** Plan of a month: `2023-07`. */
  month(ref: string, filter?: OccurrenceFilter): Plan
  /** Plan of an ISO 8601 week, Monday to Sunday: `2021-W10`. */
  week(ref: string, filter?: OccurrenceFilter): Plan
  /** Plan of a quarter: `2023-Q3`. */
  quarter(ref: string, filter?: OccurrenceFilter): Plan
  /** Plan of a calendar year, 1 to 9999: `2027` or, in four digits, `'2027'`. */
  year(year: number | string, filter?: OccurrenceFilter): Plan
  /** Plan of the days from one date to another, both included, at most 400 years. */
  between(from: DateInput, to: DateInput, filter?: OccurrenceFilter): Plan
  /**
   * The occurrence of a commemoration that runs on a date, or the first after it; undefined if there is none up to the end of
   * the hundredth year after.
   */
  next(id: string, from: DateInput): Occurrence | undefined
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
  check('createPlanner', 'options', options, OPTIONS)
  const { catalog, compare } = options
  const { campaigns } = taken('createPlanner', 'options', { campaigns: options.campaigns ?? [] }, CAMPAIGNS)
  const schedule = scheduleOf(catalog)
  const daysOffBetween = daysOffForPlans()
  const ahead = aheadOf(options.lookAhead ?? {})
  const sort = (found: readonly Begun[]) => {
    const sorted = sortByImportance(found)
    return compare ? sorted.sort(compare) : sorted
  }

  function plan(span: PlanSpan, ref: string, { from, to }: Interval, filter: OccurrenceFilter = {}): Plan {
    check(`planner.${span === 'interval' ? 'between' : span}`, 'filter', filter, filterCheck)
    const keep = occurrenceFilter(filter)
    const days: Begun[] = []
    const periods: Begun[] = []
    const next: Begun[] = []
    const until = (days: number) => Math.min(to + days, CALENDAR.to)
    const add = (list: Begun[], one: Begun) => {
      if (keep(one.item)) list.push(one)
    }
    const visit: Visit = (each, year, part, index) => {
      const { start, end } = part
      const isEvent = each.commemoration.kind === 'event'
      if (start > to) {
        const weighed = weighAhead(each, year, part, catalog, start - to, ahead)
        if (!weighed) return
        const one = begun(each, year, part, index, weighed)
        if (isEvent) one.item.daysUntil = start - from
        add(next, one)
        return
      }
      const weighed = weigh(each, year, part, catalog)
      if (weighed.foreign) return
      const list = end > start && !each.amongDays ? periods : days
      add(list, begun(each, year, part, index, weighed))
    }
    const visitFrom =
      (first: number): Visit =>
      (each, year, part, index) => {
        // What began before was visited there.
        if (part.start >= first) visit(each, year, part, index)
      }
    const [near, far] = [until(ahead.near), until(ahead.far)]
    visitSpans(schedule, catalog, { from, to: near }, visit)
    visitAwaited(schedule, catalog, { from: near + 1, to: far }, visitFrom(near + 1))
    visitEvents(schedule, catalog, { from: far + 1, to: until(ahead.events) }, visitFrom(far + 1))
    const dates = { from: fromDayNumber(from), to: fromDayNumber(to) }
    return vouchFor({
      span,
      ref,
      ...dates,
      ...(catalog.province === undefined ? {} : { province: catalog.province }),
      occurrences: sort(days),
      periods: sort(periods),
      lookAhead: sortByDate(next),
      pending: pendingIn({ from, to }, keep),
      ...(keepsDaysOff(filter) ? daysOffBetween(dates.from, dates.to) : { daysOff: [], workedDays: [] }),
      campaigns: campaignRuns(campaigns, dates.from, dates.to, catalog, { cancelled: true }),
    })
  }

  /** The days of tables that have no row yet for the year and usually fall in the interval. */
  function pendingIn(interval: Interval, keep: (item: Occurrence) => boolean): PendingDay[] {
    const found: Begun[] = []
    const seasons = new Map<Occurrence, PendingDay['season']>()
    visitSeasons(schedule, interval, (each, year, season, index) => {
      const weighed = weigh(each, year, season, catalog)
      if (weighed.foreign) return
      const one = begun(each, year, season, index, weighed)
      const { item } = one
      if (!keep(item)) return
      seasons.set(item, { from: item.date, to: item.end ?? item.date })
      found.push(one)
    })
    return sort(found).map((item) => {
      const { date: _, end: __, ...rest } = item
      return { ...rest, season: seasons.get(item)! }
    })
  }

  return Object.freeze<Planner>({
    catalog,
    campaigns,
    month: (ref, filter) => plan('month', ref, given('month', ref, monthInterval), filter),
    week: (ref, filter) => plan('week', ref, given('week', ref, weekInterval), filter),
    quarter: (ref, filter) => plan('quarter', ref, given('quarter', ref, quarterInterval), filter),
    year: (year, filter) => {
      const interval = yearInterval(year, { function: 'planner.year', argument: 'year', field: 'year' })
      return plan('year', `${year}`.padStart(4, '0'), interval, filter)
    },
    between: (first, last, filter) => {
      const [from, to] = [
        givenDate('planner.between', 'from', first),
        givenDate('planner.between', 'to', last),
      ]
      return plan('interval', `${from}/${to}`, notTooLong(from, to, dateInterval(from, to, BETWEEN)), filter)
    },
    next: (id, from) => {
      check('planner.next', 'id', id, text)
      return next(catalog, id, givenDate('planner.next', 'from', from))
    },
    with: (others) => createPlanner({ ...options, catalog: catalog.with(others) }),
  })
}

/** The days of a month, week or quarter that is given as a text. */
function given(span: PlanSpan, ref: string, read: (ref: string, given: Given) => Interval): Interval {
  check(`planner.${span}`, 'ref', ref, text)
  return read(ref, { function: `planner.${span}`, argument: 'ref', field: 'ref' })
}

const BETWEEN: Given = { function: 'planner.between', argument: 'to', field: 'to' }
/** After 400 years the Gregorian calendar begins anew; a plan of them has half a million days. */
const MOST_YEARS = 400

function notTooLong(from: string, to: string, interval: Interval): Interval {
  const { year, month, day } = partsOfDay(interval.from)
  // The day before the same date 400 years later, which exists: 29 February comes back too.
  if (year + MOST_YEARS > 9999 || interval.to < dayNumber(year + MOST_YEARS, month, day)) return interval
  return refuse({
    code: 'interval-too-long',
    ...BETWEEN,
    value: `${from}/${to}`,
    allowed: `<= ${MOST_YEARS} years`,
    message: {
      vi: `Từ ${from} đến ${to} dài hơn ${MOST_YEARS} năm; hãy chia thành nhiều khoảng.`,
      en: `From ${from} to ${to} is more than ${MOST_YEARS} years; divide it into several stretches.`,
    },
  })
}

const YEARS_AHEAD = 100

function next(catalog: Catalog, id: string, date: string): Occurrence | undefined {
  const commemoration = catalog.get(id)
  const { from: first } = dateInterval(date, date)
  if (!commemoration) return undefined
  const each = scheduled(commemoration, catalog)
  const lastYear = Math.min(partsOfDay(first).year + YEARS_AHEAD, 9999)
  for (let { year } = partsOfDay(first); year <= lastYear; year++) {
    const found: Begun[] = []
    const interval = { from: Math.max(first, dayNumber(year, 1, 1)), to: dayNumber(year, 12, 31) }
    visitSpansOf(each, catalog, interval, (_, own, span, index) => {
      found.push(begun(each, own, span, index, weigh(each, own, span, catalog)))
    })
    const [soonest] = sortByDate(found)
    if (soonest) return soonest
  }
  return undefined
}

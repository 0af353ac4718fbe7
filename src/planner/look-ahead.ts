import type { Catalog } from '../commemorations/catalog.js'
import type { Interval } from '../dates/interval.js'
import { fromDayNumber } from '../dates/plain-date.js'
import { LISTED } from './importance.js'
import { occurrencesIn } from './occurrences.js'
import { byDate } from './order.js'
import type { Occurrence } from './plan.js'
import type { Scheduled } from './schedule.js'

/** How far a plan looks past its last day. */
export interface LookAheadReach {
  /** Days in which every listed day is named; 10 if not said. */
  days?: number
  /** Days in which listed days of a round year are named; 120 if not said. */
  roundDays?: number
}

/**
 * Returns what an office prepares for: the listed days right after an interval, and those of a round year further out, by
 * date. Periods that begin after it are in; those that already run are not.
 */
export function lookAhead(
  schedule: readonly Scheduled[],
  catalog: Catalog,
  { to }: Interval,
  lastDay: string,
  { days = 10, roundDays = 120 }: LookAheadReach,
): Occurrence[] {
  const reach = Math.max(days, roundDays)
  if (reach < 1) return []
  const lastNear = fromDayNumber(to + days)
  return occurrencesIn(schedule, catalog, { from: to + 1, to: to + reach })
    .filter(
      (item) =>
        item.importance <= LISTED &&
        item.date > lastDay &&
        (item.date <= lastNear ? days > 0 : isFarNews(item)),
    )
    .sort(byDate)
}

/** A day that only its round number made a listed one is news in its own month, not months ahead. */
function isFarNews({ anniversary, end, rank, raised }: Occurrence): boolean {
  if (anniversary?.milestone !== 'round' || end !== undefined) return false
  return rank <= LISTED || raised?.some((reason) => reason !== 'round') === true
}

import type { Catalog } from '../commemorations/catalog.js'
import type { Span } from '../dates/interval.js'
import { LISTED } from './importance.js'
import { type Weighed, weigh } from './occurrences.js'
import { isRound, type Scheduled } from './scheduled.js'

/** How far a plan looks past its last day. */
export interface LookAheadReach {
  /** Days in which every listed day is named; 10 if not said. */
  days?: number
  /** Days in which listed days of a round year are named; 120 if not said. */
  roundDays?: number
  /** Days in which the great events of the country are named: congresses of the Party, elections; 365 if not said. */
  eventDays?: number
}

/** The days after a plan's last one that it looks at: all that are near, round years in the rest, great events beyond. */
export interface Ahead {
  near: number
  far: number
  events: number
}

export function aheadOf({ days = 10, roundDays = 120, eventDays = 365 }: LookAheadReach): Ahead {
  return {
    near: Math.max(0, days),
    far: Math.max(0, days, roundDays),
    events: Math.max(0, days, eventDays),
  }
}

/**
 * Weighs a day that begins `distance` days after a plan's last one, if it is what an office prepares for: the listed days
 * right after it, those of a round year and events further out. Undefined for the rest, most of them told by their number alone.
 */
export function weighAhead(
  each: Scheduled,
  year: number,
  span: Span,
  catalog: Catalog,
  distance: number,
  ahead: Ahead,
): Weighed | undefined {
  const { kind, rank } = each.commemoration
  const isNear = distance <= ahead.near
  // The whole country works towards a great event; another one has its time as a round year has.
  const isEvent = kind === 'event' && distance <= (rank === 1 ? ahead.events : ahead.far)
  if (!isNear && !isEvent && !isRound(each.origin, year)) return undefined
  const weighed = weigh(each, year, span, catalog)
  if (weighed.foreign || weighed.importance > LISTED) return undefined
  return isNear || isEvent || isFarNews(each, span, weighed) ? weighed : undefined
}

/** A day that only its round number made a listed one is news in its own month, not months ahead. */
function isFarNews(
  { commemoration }: Scheduled,
  { start, end }: Span,
  { anniversary, raised }: Weighed,
): boolean {
  if (anniversary?.milestone !== 'round' || end > start) return false
  return commemoration.rank <= LISTED || raised?.some((reason) => reason !== 'round') === true
}

import type { Catalog } from '../commemorations/catalog.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import type { Rank } from '../commemorations/vocabulary.js'
import type { PlainDate } from '../dates/plain-date.js'
import type { Anniversary, Raise } from './plan.js'

/** Importance in a plan, and why it is more than the record's rank. */
export interface Importance {
  importance: Rank
  raised?: readonly Raise[]
}

/** Layouts print what is this important or more. */
export const LISTED: Rank = 2

/**
 * Ranks a commemoration for a plan. A round number, the catalog's own province, sector or topics each raise it by one step, a
 * full hundred by two, never above {@link LISTED}: only the law makes a great day. A province's days matter in their province;
 * a catalog without a province holds them as look-up material (4).
 */
export function importanceOf(
  commemoration: Commemoration,
  anniversary: Anniversary | undefined,
  date: PlainDate,
  catalog: Catalog,
): Importance {
  const { rank, level, provinces, topics } = commemoration
  const local = provinces !== undefined && catalog.isLocal(provinces, date)
  if (level === 'province' && !local) return { importance: rank > 4 ? rank : 4 }
  if (rank <= LISTED) return { importance: rank }

  const raised: Raise[] = []
  let steps = 0
  if (anniversary?.milestone === 'round') {
    raised.push('round')
    steps += anniversary.number % 100 === 0 ? 2 : 1
  }
  if (local) steps += raised.push('province') && 1
  if (catalog.sector !== undefined && topics.includes(catalog.sector)) steps += raised.push('sector') && 1
  if (catalog.topics.some((topic) => topics.includes(topic))) steps += raised.push('topic') && 1
  if (steps === 0) return { importance: rank }
  return { importance: Math.max(LISTED, rank - steps) as Rank, raised }
}

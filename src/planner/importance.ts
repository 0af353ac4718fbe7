import type { Catalog } from '../commemorations/catalog.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import type { Level, Rank } from '../commemorations/vocabulary.js'
import type { Anniversary, Raise } from './plan.js'

/** Importance in a plan, and why it is more than the record's rank. */
export interface Importance {
  importance: Rank
  raised?: readonly Raise[] | undefined
}

/** Layouts print what is this important or more. */
export const LISTED: Rank = 2

/**
 * Ranks a commemoration for a plan. A round number, the catalog's own province, sector or topics each raise it by one step, a
 * full hundred by two, never above {@link LISTED}: only the law makes a great day. Days of one sector or army branch need a
 * full fifty for that: so many bodies were founded in 1945 that each tenth year would double the list.
 * A province's days matter in their province (`local`); a catalog without a province holds them as look-up material (4).
 */
export function importanceOf(
  commemoration: Commemoration,
  anniversary: Anniversary | undefined,
  local: boolean,
  catalog: Catalog,
): Importance {
  const { rank, level, topics } = commemoration
  if (level === 'province' && !local) return { importance: rank > 4 ? rank : 4 }
  if (rank <= LISTED) return { importance: rank }

  const raised: Raise[] = []
  let steps = 0
  const round = anniversary ? stepsOfNumber(anniversary.number, level) : 0
  if (round > 0) raised.push('round')
  steps += round
  if (local) steps += raised.push('province') && 1
  if (catalog.sector !== undefined && topics.includes(catalog.sector)) steps += raised.push('sector') && 1
  if (catalog.topics.some((topic) => topics.includes(topic))) steps += raised.push('topic') && 1
  if (steps === 0) return { importance: rank }
  return { importance: Math.max(LISTED, rank - steps) as Rank, raised }
}

function stepsOfNumber(number: number, level: Level): number {
  if (number % 100 === 0) return 2
  const roundFor = level === 'sector' || level === 'armed-forces' ? 50 : 10
  return number % roundFor === 0 ? 1 : 0
}

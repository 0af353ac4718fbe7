import type { Milestone } from '../commemorations/vocabulary.js'
import type { Occurrence } from './plan.js'

const MILESTONE_ORDER: Record<Milestone, number> = { round: 0, five: 1, other: 2 }

/** Orders two occurrences: negative if the first comes first. */
export type CompareOccurrences = (a: Occurrence, b: Occurrence) => number

/** Most important first: public holidays, then importance, milestone, date and id. */
export const byImportance: CompareOccurrences = (a, b) => weight(a) - weight(b) || byDate(a, b)

/** The occurrences in that order; weighs each once, because a year has over a thousand. */
export function sortByImportance(occurrences: readonly Occurrence[]): Occurrence[] {
  return occurrences
    .map((item) => ({ item, weight: weight(item) }))
    .sort((a, b) => a.weight - b.weight || byDate(a.item, b.item))
    .map(({ item }) => item)
}

function weight({ publicHoliday, importance, anniversary }: Occurrence): number {
  const milestone = anniversary ? MILESTONE_ORDER[anniversary.milestone] : MILESTONE_ORDER.other
  return (publicHoliday ? 0 : 100) + importance * 10 + milestone
}

/** Earliest first, then by id. */
export const byDate: CompareOccurrences = (a, b) =>
  compare(a.date, b.date) || compare(a.id, b.id) || (a.part ?? 1) - (b.part ?? 1)

/** Code-unit order: the same under every locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

import type { Milestone } from '../commemorations/vocabulary.js'
import type { Occurrence } from './plan.js'

const MILESTONE_ORDER: Record<Milestone, number> = { round: 0, five: 1, other: 2 }

/** Orders two occurrences: negative if the first comes first. */
export type CompareOccurrences = (a: Occurrence, b: Occurrence) => number

/** Most important first: public holidays, then importance, milestone, date and id. */
export const byImportance: CompareOccurrences = (a, b) =>
  Number(b.publicHoliday === true) - Number(a.publicHoliday === true) ||
  a.importance - b.importance ||
  milestoneOrder(a) - milestoneOrder(b) ||
  byDate(a, b)

/** Earliest first, then by id. */
export const byDate: CompareOccurrences = (a, b) =>
  compare(a.date, b.date) || compare(a.id, b.id) || (a.part ?? 1) - (b.part ?? 1)

function milestoneOrder({ anniversary }: Occurrence): number {
  return anniversary ? MILESTONE_ORDER[anniversary.milestone] : MILESTONE_ORDER.other
}

/** Code-unit order: the same under every locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

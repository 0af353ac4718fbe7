import type { Milestone } from '../commemorations/vocabulary.js'
import { dayNumber } from '../dates/plain-date.js'
import type { Occurrence } from './plan.js'

const MILESTONE_ORDER: Record<Milestone, number> = { round: 0, five: 1, other: 2 }

/** Orders two occurrences: negative if the first comes first. */
export type CompareOccurrences = (a: Occurrence, b: Occurrence) => number

/** Most important first: public holidays, then importance, milestone, date and id. */
export const byImportance: CompareOccurrences = (a, b) => weight(a) - weight(b) || byDate(a, b)

/** Earliest first, then by id. */
export const byDate: CompareOccurrences = (a, b) => compare(a.date, b.date) || sameDay(a, b)

/** An occurrence and the day on which it begins. */
export interface Begun {
  item: Occurrence
  start: number
}

/** The occurrences by importance, told by one number each: a year has over a thousand, and texts compare slowly. */
export function sortByImportance(found: readonly Begun[]): Occurrence[] {
  return sortBy(found, ({ item, start }) => weight(item) * ALL_DAYS + (start - FIRST_DAY))
}

/** The occurrences by date. */
export function sortByDate(found: readonly Begun[]): Occurrence[] {
  return sortBy(found, ({ start }) => start)
}

const FIRST_DAY = dayNumber(1, 1, 1)
const ALL_DAYS = dayNumber(9999, 12, 31) - FIRST_DAY + 1

function sortBy(found: readonly Begun[], keyOf: (begun: Begun) => number): Occurrence[] {
  return found
    .map((begun) => ({ item: begun.item, key: keyOf(begun) }))
    .sort((a, b) => a.key - b.key || sameDay(a.item, b.item))
    .map(({ item }) => item)
}

function sameDay(a: Occurrence, b: Occurrence): number {
  return compare(a.id, b.id) || (a.part ?? 1) - (b.part ?? 1)
}

function weight({ publicHoliday, importance, anniversary }: Occurrence): number {
  const milestone = anniversary ? MILESTONE_ORDER[anniversary.milestone] : MILESTONE_ORDER.other
  return (publicHoliday ? 0 : 100) + importance * 10 + milestone
}

/** Code-unit order of two texts: the same under every locale. */
export function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

import { check, integer, needed, oneOf, shape, text } from '../arguments.js'
import { MILESTONES, type Milestone, RANKS } from '../commemorations/vocabulary.js'
import { plainDate } from '../dates/given-date.js'
import { compare } from '../text/compare.js'
import { LISTED } from './importance.js'
import type { Anniversary, Occurrence } from './plan.js'

const MILESTONE_ORDER: Record<Milestone, number> = { round: 0, five: 1, other: 2 }

/** Orders two occurrences: negative if the first comes first. */
export type CompareOccurrences = (a: Occurrence, b: Occurrence) => number

/**
 * Events of the year first, then the main day of the province, public holidays and great days, main days of units merged into the
 * province, the main day of the country, then importance, milestone, date and id.
 */
export const byImportance: CompareOccurrences = (a, b) => {
  checkPair('byImportance', a, b)
  return weight(a) - weight(b) || compare(a.date, b.date) || sameDay(a, b)
}

/** Earliest first, then by id. */
export const byDate: CompareOccurrences = (a, b) => {
  checkPair('byDate', a, b)
  return compare(a.date, b.date) || sameDay(a, b)
}

/** As much as an order needs: it is asked some ten times for each day. */
function checkPair(name: string, a: Occurrence, b: Occurrence): void {
  check(name, 'a', a, ordered)
  check(name, 'b', b, ordered)
}

const ordered = shape<Occurrence>(
  { vi: 'một ngày kỷ niệm của một kế hoạch', en: 'an occurrence of a plan' },
  {
    id: needed(text),
    date: needed(plainDate),
    part: integer,
    importance: needed(oneOf(RANKS)),
    anniversary: shape<Anniversary>(
      { vi: 'số năm của ngày kỷ niệm', en: 'the anniversary of an occurrence' },
      { milestone: needed(oneOf(MILESTONES)) },
    ),
  },
)

/** An occurrence and the day on which it begins. */
export interface Begun {
  item: Occurrence
  start: number
}

/**
 * The occurrences by importance. A year has over a thousand, of a few dozen weights: those of one weight come nearly in order of their
 * days, and are put in order by whole numbers.
 */
export function sortByImportance(found: readonly Begun[]): Occurrence[] {
  const byWeight = new Map<number, Begun[]>()
  for (const begun of found) {
    const of = weight(begun.item)
    const alike = byWeight.get(of)
    if (alike) alike.push(begun)
    else byWeight.set(of, [begun])
  }
  return [...byWeight].sort(([a], [b]) => a - b).flatMap(([, alike]) => sortByDate(alike))
}

/** The occurrences by date. */
export function sortByDate(found: readonly Begun[]): Occurrence[] {
  return [...found].sort((a, b) => a.start - b.start || sameDay(a.item, b.item)).map(({ item }) => item)
}

function sameDay(a: Occurrence, b: Occurrence): number {
  return compare(a.id, b.id) || (a.part ?? 1) - (b.part ?? 1)
}

function weight({ publicHoliday, importance, anniversary, main, kind, level }: Occurrence): number {
  // What happens once comes before what comes back, unless it is the affair of one body.
  if (kind === 'event' && importance <= LISTED && level !== 'organisation') return importance - EVENT_FIRST
  if (main === 'province') return 0
  if (main && importance > 1) return main === 'merged' ? MERGED_MAIN : COUNTRY_MAIN
  // A day to respond to goes by its theme, whatever its number.
  const counts = anniversary !== undefined && kind !== 'response' && kind !== 'international'
  const milestone = counts ? MILESTONE_ORDER[anniversary.milestone] : MILESTONE_ORDER.other
  return (publicHoliday ? 0 : 100) + importance * 10 + milestone
}

/** Puts events before the main day of a province, which weighs nothing. */
const EVENT_FIRST = 10

/** After whatever has importance 1, before whatever has 2. */
const COUNTRY_MAIN = 119

/** The same, but before the main day of the country. */
const MERGED_MAIN = 118

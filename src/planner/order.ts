import { check, integer, needed, oneOf, shape, text } from '../arguments.js'
import { MILESTONES, type Milestone, RANKS } from '../commemorations/vocabulary.js'
import { plainDate } from '../dates/given-date.js'
import { compare } from '../text/compare.js'
import { LISTED } from './importance.js'
import type { Anniversary, Occurrence } from './plan.js'

/** What of an occurrence makes its weight. */
interface Weighty extends Pick<Occurrence, 'importance' | 'kind' | 'level'> {
  publicHoliday?: boolean | undefined
  anniversary?: Anniversary | undefined
  main?: Occurrence['main'] | undefined
}

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

/** An occurrence with its {@link weight} and the day on which it begins. */
export interface Begun {
  item: Occurrence
  weight: number
  start: number
}

/**
 * The occurrences by importance. A year has over a thousand, of a few dozen weights: those of one weight come nearly in order of their
 * days, and are put in order by whole numbers.
 */
export function sortByImportance(found: readonly Begun[]): Occurrence[] {
  const byWeight: (Begun[] | undefined)[] = []
  for (const begun of found) {
    const alike = byWeight[begun.weight]
    if (alike) alike.push(begun)
    else byWeight[begun.weight] = [begun]
  }
  // By hand: flatMap() takes as long again as putting them in order.
  const sorted: Occurrence[] = []
  for (const alike of byWeight) {
    if (alike) for (const { item } of inOrder(alike)) sorted.push(item)
  }
  return sorted
}

/** The occurrences by date. */
export function sortByDate(found: readonly Begun[]): Occurrence[] {
  return inOrder([...found]).map(({ item }) => item)
}

function inOrder(found: Begun[]): Begun[] {
  return found.sort((a, b) => a.start - b.start || sameDay(a.item, b.item))
}

function sameDay(a: Occurrence, b: Occurrence): number {
  return compare(a.id, b.id) || (a.part ?? 1) - (b.part ?? 1)
}

/** What an occurrence weighs; a whole number, the least comes first. */
export function weight({ publicHoliday, importance, anniversary, main, kind, level }: Weighty): number {
  // What happens once comes before what comes back, unless it is the affair of one body.
  if (kind === 'event' && importance <= LISTED && level !== 'organisation') return importance
  if (main === 'province') return PROVINCE_MAIN
  if (main && importance > 1) return main === 'merged' ? MERGED_MAIN : COUNTRY_MAIN
  // A day to respond to goes by its theme, whatever its number.
  const counts = anniversary !== undefined && kind !== 'response' && kind !== 'international'
  const milestone = counts ? MILESTONE_ORDER[anniversary.milestone] : MILESTONE_ORDER.other
  return (publicHoliday ? HOLIDAYS : OTHERS) + importance * 10 + milestone
}

/** After the events. */
const PROVINCE_MAIN = 10
const HOLIDAYS = PROVINCE_MAIN
const OTHERS = HOLIDAYS + 100

/** After whatever has importance 1, before whatever has 2. */
const COUNTRY_MAIN = OTHERS + 19

/** The same, but before the main day of the country. */
const MERGED_MAIN = OTHERS + 18

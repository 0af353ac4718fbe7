import { check, listOf } from '../arguments.js'
import type { Topic } from '../commemorations/vocabulary.js'
import type { Occurrence, PendingDay, Plan } from '../planner/plan.js'
import { occurrence as occurrenceCheck } from '../planner/plan-check.js'
import type { LayoutOptions } from './options.js'

/** What a document prints of a list of occurrences, in the order of the plan. */
export function selected<Day extends Pick<Occurrence, 'importance' | 'anniversary'>>(
  occurrences: readonly Day[],
  options: LayoutOptions,
): Day[] {
  const { milestone } = options
  const max = options.all ? 5 : (options.importanceUpTo ?? 2)
  return occurrences.filter(
    ({ importance, anniversary }) =>
      importance <= max && (milestone === undefined || anniversary?.milestone === milestone),
  )
}

/** The periods that a document prints, without those that a campaign of the plan stands for under the same name. */
export function printedPeriods(plan: Plan, options: LayoutOptions): Occurrence[] {
  const campaigns = plan.campaigns
    .map(({ campaign }) => campaign)
    .filter(({ status }) => status !== 'cancelled')
  const titles = campaigns.map(({ title }) => title.vi.toLowerCase())
  const tied = campaigns.map(({ period }) => (period.kind === 'commemoration' ? period.to : undefined))
  return selected(plan.periods, options).filter(
    ({ id, name }) => !tied.includes(id) && !titles.some((title) => title.includes(name.vi.toLowerCase())),
  )
}

/** The days without a date yet that a document prints. */
export function printedPending({ pending = [] }: Plan, options: LayoutOptions): PendingDay[] {
  return selected(pending, options)
}

/** Occurrences that are printed as one: two counts of one date, or a pair that shares its number. */
export type DayGroup = readonly [Occurrence, ...Occurrence[]]

/** Topics too wide to make two days belong together. */
const WIDE: readonly Topic[] = ['history', 'local', 'party', 'leaders']

/**
 * Groups occurrences that a document prints as one, each group at the place of its first member.
 *
 * @throws InputError for what is no list of occurrences.
 */
export function groupDays(occurrences: readonly Occurrence[]): DayGroup[] {
  check('groupDays', 'occurrences', occurrences, listOf(occurrenceCheck))
  return grouped(occurrences)
}

/** The same of a plan's own occurrences. Only days of one date or of one count are held against each other: a plan of years has thousands. */
export function grouped(occurrences: readonly Occurrence[]): DayGroup[] {
  const groups: [Occurrence, ...Occurrence[]][] = []
  const alike = new Map<string, number[]>()
  for (const day of occurrences) {
    const keys = keysOf(day)
    const places = keys.flatMap((key) => alike.get(key) ?? []).sort((a, b) => a - b)
    const place = places.find((at) => isTwoCounts(groups[at]![0], day) || isPair(groups[at]![0], day))
    if (place !== undefined) {
      groups[place]!.push(day)
      continue
    }
    for (const key of keys) {
      const known = alike.get(key)
      if (known) known.push(groups.length)
      else alike.set(key, [groups.length])
    }
    groups.push([day])
  }
  return groups.map((group) => group.sort(byOrigin))
}

/** What two days of one group have in common: the date of two counts, the count of a pair. */
function keysOf({ date, anniversary, greatDay }: Occurrence): string[] {
  if (!anniversary) return []
  const { number, origin } = anniversary
  return greatDay ? [date, `${number} ${origin.slice(0, 4)}`] : [date]
}

/** 3 March 1959 and 1989 (border guard, all-people border defence): one date, one matter, two counts. */
function isTwoCounts(a: Occurrence, b: Occurrence): boolean {
  return (
    a.date === b.date &&
    a.anniversary !== undefined &&
    b.anniversary !== undefined &&
    a.anniversary.origin.slice(0, 4) !== b.anniversary.origin.slice(0, 4) &&
    a.kind !== 'birth' &&
    b.kind !== 'birth' &&
    a.topics.some((topic) => !WIDE.includes(topic) && b.topics.includes(topic))
  )
}

/** The days of a plan and what it looks ahead to, as a document prints them. */
export interface PrintedDays {
  days: Occurrence[]
  ahead: Occurrence[]
}

/**
 * The days that a document prints, with the second of a pair moved beside the first: August's guidance names National Day
 * of 2 September with the August Revolution. Without look-ahead nothing is moved.
 */
export function printedDays(plan: Plan, options: LayoutOptions, lookAhead: boolean): PrintedDays {
  const days = selected(plan.occurrences, options)
  if (!lookAhead) return { days, ahead: [] }
  const upcoming = selected(plan.lookAhead, options)
  const great = days.filter(({ greatDay }) => greatDay)
  const joins = (day: Occurrence) => great.some((first) => isPair(first, day))
  return {
    days: [...days, ...upcoming.filter(joins)],
    ahead: upcoming.filter((day) => !joins(day)),
  }
}

/** The August Revolution and National Day: two great days of one year, printed with one number. */
function isPair(a: Occurrence, b: Occurrence): boolean {
  return (
    a.greatDay === true &&
    b.greatDay === true &&
    a.anniversary !== undefined &&
    a.anniversary.number === b.anniversary?.number &&
    a.anniversary.origin.slice(0, 4) === b.anniversary.origin.slice(0, 4)
  )
}

function byOrigin(a: Occurrence, b: Occurrence): number {
  const [first, second] = [a.anniversary?.origin ?? a.date, b.anniversary?.origin ?? b.date]
  if (first === second) return 0
  return first < second ? -1 : 1
}

/** True for a day with a round number: printed first, and stressed. */
export function isRound({ anniversary }: Occurrence): boolean {
  return anniversary?.milestone === 'round'
}

/**
 * True if a group gets a point of its own where others share a sentence: great days, events of the year, main days of the province,
 * round years of widely kept ones.
 */
export function isMajor(group: DayGroup): boolean {
  return group.some(
    (day) =>
      day.importance === 1 ||
      day.kind === 'event' ||
      day.main === 'province' ||
      day.main === 'merged' ||
      (isRound(day) && day.rank <= 2),
  )
}

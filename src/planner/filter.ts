import {
  CONFIDENCES,
  type Confidence,
  KINDS,
  type Kind,
  LEVELS,
  type Level,
  MILESTONES,
  type Milestone,
  type Rank,
  TOPICS,
  type Topic,
} from '../commemorations/vocabulary.js'
import { InputError, type Problem, unknownValue } from '../errors.js'
import type { Occurrence } from './plan.js'

/** Which occurrences a plan holds; each list keeps what matches one of its values, all lists must match. */
export interface OccurrenceFilter {
  kinds?: readonly Kind[]
  levels?: readonly Level[]
  topics?: readonly Topic[]
  milestones?: readonly Milestone[]
  confidences?: readonly Confidence[]
  /** Slugs of units whose days are kept; national days have none and fall out. */
  provinces?: readonly string[]
  /** Keep what is this important or more (1 to 5). */
  importanceUpTo?: Rank
}

const LISTS = {
  kinds: KINDS,
  levels: LEVELS,
  topics: TOPICS,
  milestones: MILESTONES,
  confidences: CONFIDENCES,
} as const satisfies Record<string, readonly string[]>

/**
 * Returns a function that tells whether an occurrence matches a filter.
 *
 * @throws InputError that lists the allowed values if a filter value is not known.
 */
export function occurrenceFilter(filter: OccurrenceFilter): (occurrence: Occurrence) => boolean {
  checkFilter(filter)
  const { kinds, levels, topics, milestones, confidences, provinces, importanceUpTo } = filter
  return (item) =>
    (!kinds || kinds.includes(item.kind)) &&
    (!levels || levels.includes(item.level)) &&
    (!topics || item.topics.some((topic) => topics.includes(topic))) &&
    (!milestones || (item.anniversary !== undefined && milestones.includes(item.anniversary.milestone))) &&
    (!confidences || confidences.includes(item.confidence)) &&
    (!provinces || (item.provinces?.some((slug) => provinces.includes(slug)) ?? false)) &&
    (importanceUpTo === undefined || item.importance <= importanceUpTo)
}

function checkFilter(filter: OccurrenceFilter): void {
  const problems: Problem[] = []
  for (const [field, allowed] of Object.entries(LISTS)) {
    const values: readonly string[] = filter[field as keyof typeof LISTS] ?? []
    for (const value of values) {
      if ((allowed as readonly string[]).includes(value)) continue
      problems.push(unknownValue(field, value, allowed))
    }
  }
  if (problems.length > 0) throw new InputError(problems)
}

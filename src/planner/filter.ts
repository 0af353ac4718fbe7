import { listOf, oneOf, options } from '../arguments.js'
import {
  CONFIDENCES,
  type Confidence,
  KINDS,
  type Kind,
  LEVELS,
  type Level,
  MILESTONES,
  type Milestone,
  RANKS,
  type Rank,
  TOPICS,
  type Topic,
} from '../commemorations/vocabulary.js'
import { province, provinceSlug } from '../provinces/slugs.js'
import type { Occurrence } from './plan.js'

/** Which occurrences a plan holds; each list keeps what matches one of its values, all lists must match. */
export interface OccurrenceFilter {
  /** Sorts of day, such as `founding`. */
  kinds?: readonly Kind[]
  /** Whose day it is, such as `sector`. */
  levels?: readonly Level[]
  /** Keeps what is about one of these topics. */
  topics?: readonly Topic[]
  /** Classes of the number; days without a number fall out. */
  milestones?: readonly Milestone[]
  /** How sure day and year are: `['high']` leaves doubtful days out. */
  confidences?: readonly Confidence[]
  /** Slugs or names of units whose days are kept; national days have none and fall out. */
  provinces?: readonly string[]
  /** Keep what is this important or more (1 to 5). */
  importanceUpTo?: Rank
}

/** What a filter may say. */
export const filter = options<OccurrenceFilter>({
  kinds: listOf(oneOf(KINDS)),
  levels: listOf(oneOf(LEVELS)),
  topics: listOf(oneOf(TOPICS)),
  milestones: listOf(oneOf(MILESTONES)),
  confidences: listOf(oneOf(CONFIDENCES)),
  provinces: listOf(province),
  importanceUpTo: oneOf(RANKS),
})

/** Returns a function that tells whether an occurrence matches a filter. */
export function occurrenceFilter({
  kinds,
  levels,
  topics,
  milestones,
  confidences,
  provinces,
  importanceUpTo,
}: OccurrenceFilter): (occurrence: Occurrence) => boolean {
  const units = provinces?.map(provinceSlug)
  return (item) =>
    (!kinds || kinds.includes(item.kind)) &&
    (!levels || levels.includes(item.level)) &&
    (!topics || item.topics.some((topic) => topics.includes(topic))) &&
    (!milestones || (item.anniversary !== undefined && milestones.includes(item.anniversary.milestone))) &&
    (!confidences || confidences.includes(item.confidence)) &&
    (!units || (item.provinces?.some((slug) => units.includes(slug)) ?? false)) &&
    (importanceUpTo === undefined || item.importance <= importanceUpTo)
}

/** True if a filter lets days off through, which are public holidays of the whole country and have no number. */
export function keepsDaysOff({ kinds, levels, topics, milestones, provinces }: OccurrenceFilter): boolean {
  return (
    (kinds?.includes('public-holiday') ?? true) &&
    (levels?.includes('national') ?? true) &&
    topics === undefined &&
    milestones === undefined &&
    provinces === undefined
  )
}

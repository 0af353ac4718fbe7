import type { DayRule } from '../../dates/rule.js'
import { recurrenceOf } from '../../dates/rule-kinds.js'
import type { Occurrence } from '../../planner/plan.js'
import type { FeedEvent } from './feed-event.js'

/** Year from which the last year of a series counts into its SEQUENCE. */
const SEQUENCE_FROM = 2000

/** An occurrence and its event. */
export interface Dated {
  occurrence: Occurrence
  event: FeedEvent
}

/**
 * Returns the events with every run of an unnumbered day joined into one recurring event, bounded by its last day in the feed;
 * the rest as it came. Joined is only what twenty readers expand alike: a fixed day, and the first to fourth (or last to
 * fourth last) weekday of a month. 29 February, fifth weekdays, lunar days, and days whose name or text changes within the
 * feed stay one event a year.
 */
export function joinSeries(
  items: readonly Dated[],
  ruleOf: (id: string) => DayRule | undefined,
): FeedEvent[] {
  const byId = new Map<string, Dated[]>()
  for (const item of items) {
    const group = byId.get(item.occurrence.id)
    if (group) group.push(item)
    else byId.set(item.occurrence.id, [item])
  }
  return [...byId].flatMap(([id, group]) => joined(id, group, ruleOf(id)) ?? group.map(({ event }) => event))
}

function joined(id: string, group: readonly Dated[], rule: DayRule | undefined): FeedEvent[] | undefined {
  const recurrence = rule && recurrenceOf(rule)
  const ordered = [...group].sort((a, b) => a.occurrence.year - b.occurrence.year)
  const [first] = ordered
  const last = ordered.at(-1)
  if (recurrence === undefined || !first || !last || group.length < 2) return undefined
  const alike = ordered.every(
    ({ occurrence, event }, index) =>
      occurrence.anniversary === undefined &&
      occurrence.end === undefined &&
      occurrence.year === first.occurrence.year + index &&
      event.summary === first.event.summary &&
      event.description === first.event.description,
  )
  if (!alike) return undefined
  const at = first.event.uid.slice(first.event.uid.indexOf('@'))
  const until = last.event.start.replaceAll('-', '')
  // UNTIL moves on with the window, and readers take a changed series only with a higher number (RFC 5545, 3.8.7.4).
  const sequence = first.event.sequence + Math.max(0, last.occurrence.year - SEQUENCE_FROM)
  return [{ ...first.event, uid: `${id}${at}`, sequence, rule: `${recurrence};UNTIL=${until}` }]
}

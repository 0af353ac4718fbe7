import { refuse } from '../../errors.js'
import type { Occurrence, Plan } from '../../planner/plan.js'
import { compare } from '../../text/compare.js'
import type { FeedOptions } from '../options.js'
import { campaignEvents } from './campaign.js'
import { dayOffEvents } from './day-off.js'
import type { FeedEvent } from './feed-event.js'
import { occurrenceEvent } from './occurrence.js'
import { withPreparation } from './prepare.js'
import { type Dated, joinSeries } from './series.js'
import { skyEvents } from './sky.js'

/** The events of a feed by first day, then UID. */
export function collectEvents(from: Plan | readonly Occurrence[], options: FeedOptions): FeedEvent[] {
  const { series, ruleOf, daysOff = true } = options
  const listed = isPlan(from) ? [...from.occurrences, ...from.periods] : from
  const occurrences = daysOff === 'only' ? [] : listed
  const events =
    series && ruleOf && !options.prepare
      ? joinSeries(datedEvents(occurrences, options), ruleOf)
      : [...eachEvent(occurrences, options)]
  if (isPlan(from)) events.push(...planEvents(from, options))
  return unique(events).sort((a, b) => compare(a.start, b.start) || compare(a.uid, b.uid))
}

/** What a plan holds beside its days and periods. */
function planEvents(plan: Plan, options: FeedOptions): FeedEvent[] {
  const { daysOff = true, campaigns = true, periods } = options
  // A calendar of action months stands beside one that has all this.
  if (periods === 'only') return []
  const off = daysOff === false ? [] : dayOffEvents(plan, options)
  if (daysOff === 'only') return off
  return [
    ...(campaigns ? campaignEvents(plan, options) : []),
    ...skyEvents(plan.from, plan.to, options),
    ...off,
  ]
}

function datedEvents(occurrences: readonly Occurrence[], options: FeedOptions): Dated[] {
  return occurrences
    .filter((occurrence) => isWanted(occurrence, options))
    .map((occurrence) => ({ occurrence, event: occurrenceEvent(occurrence, options) }))
}

/** The events of occurrences one by one, each with what prepares for it. */
export function* eachEvent(occurrences: Iterable<Occurrence>, options: FeedOptions): Generator<FeedEvent> {
  for (const occurrence of occurrences) {
    if (isWanted(occurrence, options)) {
      yield* withPreparation(occurrenceEvent(occurrence, options), occurrence, options)
    }
  }
}

function isWanted({ importance, end }: Occurrence, { importanceUpTo = 5, periods }: FeedOptions): boolean {
  if (importance > importanceUpTo) return false
  if (periods === 'none') return end === undefined
  return periods !== 'only' || end !== undefined
}

/** True for what is in memory as a whole, and so can be put in order. */
export function isList(from: Plan | Iterable<Occurrence>): from is Plan | readonly Occurrence[] {
  return Array.isArray(from) || isPlan(from)
}

export function isPlan(from: Plan | Iterable<Occurrence>): from is Plan {
  return 'occurrences' in from
}

/** A period that two months' plans both hold is one event; two different events with one UID would overwrite each other. */
function unique(events: readonly FeedEvent[]): FeedEvent[] {
  const byUid = new Map<string, FeedEvent>()
  for (const event of events) {
    const known = byUid.get(event.uid)
    if (
      known &&
      (known.start !== event.start || known.end !== event.end || known.summary !== event.summary)
    ) {
      refuse({
        code: 'duplicate-uid',
        record: event.uid,
        value: [known.start, event.start],
        message: {
          vi: `Hai sự kiện khác nhau có cùng UID "${event.uid}": ${known.start} và ${event.start}.`,
          en: `Two different events have the UID "${event.uid}": ${known.start} and ${event.start}.`,
        },
      })
    }
    if (!known) byUid.set(event.uid, event)
  }
  return [...byUid.values()]
}

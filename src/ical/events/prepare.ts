import { addDays } from '../../dates/plain-date.js'
import type { Occurrence } from '../../planner/plan.js'
import type { FeedOptions, Preparation } from '../options.js'
import type { FeedEvent } from './feed-event.js'
import { WORDS } from './labels.js'
import { inLanguages } from './summary.js'

/**
 * The event of an occurrence together with what prepares for it: a reminder in it, an event of its own or a task, as the
 * options say.
 */
export function withPreparation(event: FeedEvent, occurrence: Occurrence, options: FeedOptions): FeedEvent[] {
  const alarms = options.alarms?.length ? { alarms: options.alarms } : {}
  const { prepare } = options
  if (!prepare || occurrence.importance > (prepare.importanceUpTo ?? 2)) return [{ ...event, ...alarms }]
  const days = leadDays(prepare, occurrence)
  if (prepare.as === 'alarm') {
    const alarm = { daysBefore: days, ...(prepare.time === undefined ? {} : { time: prepare.time }) }
    return [{ ...event, alarms: [...(options.alarms ?? []), alarm] }]
  }
  return [{ ...event, ...alarms }, ahead(event, prepare.as, days, options)]
}

function ahead(event: FeedEvent, as: 'event' | 'todo', days: number, options: FeedOptions): FeedEvent {
  const start = addDays(event.start, -days)
  const { time: _time, rule: _rule, ...rest } = event
  return {
    ...rest,
    component: as,
    uid: event.uid.replace('@', '-prepare@'),
    summary: `${inLanguages(options.language ?? 'vi', event.language === undefined, (one) => WORDS[one].prepare)}: ${event.summary}`,
    start,
    // A task is due on the day that it prepares for (DUE is the day after `end`); an event marks when preparing begins.
    end: as === 'todo' ? addDays(event.start, -1) : start,
  }
}

function leadDays({ days, roundDays = days }: Preparation, { anniversary }: Occurrence): number {
  return anniversary?.milestone === 'round' ? roundDays : days
}

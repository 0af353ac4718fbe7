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
  const prepare = [options.prepare ?? []].flat().find((one) => isFor(one, occurrence))
  if (!prepare) return [{ ...event, ...alarms }]
  const days = leadDays(prepare, occurrence)
  if (prepare.as === 'alarm') {
    const alarm = { daysBefore: days, ...(prepare.time === undefined ? {} : { time: prepare.time }) }
    return [{ ...event, alarms: [...(options.alarms ?? []), alarm] }]
  }
  return [{ ...event, ...alarms }, ahead(event, prepare.as, days, options)]
}

/** True if a way to prepare is for days of this importance and number. */
function isFor(
  { importanceUpTo = 2, milestones }: Preparation,
  { importance, anniversary }: Occurrence,
): boolean {
  if (importance > importanceUpTo) return false
  return milestones === undefined || (anniversary !== undefined && milestones.includes(anniversary.milestone))
}

function ahead(event: FeedEvent, as: 'event' | 'todo', days: number, options: FeedOptions): FeedEvent {
  const start = addDays(event.start, -days)
  const { time: _time, rule: _rule, priority: _priority, color: _color, ...rest } = event
  return {
    ...rest,
    component: as,
    uid: event.uid.replace('@', '-prepare@'),
    summary: `${inLanguages(options.language ?? 'vi', event.language === undefined, (one) => WORDS[one].prepare)}: ${event.summary}`,
    // It is no holiday and no day of its own: what readers group by categories would count the day twice.
    categories: [WORDS[options.language === 'en' ? 'en' : 'vi'].prepare],
    start,
    // A task is due on the day that it prepares for (DUE is the day after `end`); an event marks when preparing begins.
    end: as === 'todo' ? addDays(event.start, -1) : start,
  }
}

function leadDays({ days, roundDays = days }: Preparation, { anniversary }: Occurrence): number {
  return anniversary?.milestone === 'round' ? roundDays : days
}

import { minutesOfDay } from '../../dates/time-of-day.js'
import type { FeedAlarm } from '../events/feed-event.js'

/**
 * Seconds from the start of an event to its alarm, negative before it; undefined if the alarm would ring after a timed event
 * has begun. A whole-day event starts at 00:00, so 08:00 on the day is 28800.
 *
 * @example
 * alarmSeconds({ daysBefore: 3, time: '08:00' }) // -230400
 */
export function alarmSeconds({ daysBefore, time = '08:00' }: FeedAlarm, start?: string): number | undefined {
  const seconds = (minutes(time) - (start === undefined ? 0 : minutes(start))) * 60 - daysBefore * 86_400
  return start !== undefined && seconds > 0 ? undefined : seconds
}

/** Times were looked at when they came in. */
const minutes = (time: string): number => minutesOfDay(time) ?? 0

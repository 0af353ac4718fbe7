import { refuse } from '../../errors.js'
import type { FeedAlarm } from '../events/feed-event.js'

/**
 * Seconds from the start of an event to its alarm, negative before it; undefined if the alarm would ring after a timed event
 * has begun. A whole-day event starts at 00:00, so 08:00 on the day is 28800.
 *
 * @example
 * alarmSeconds({ daysBefore: 3, time: '08:00' }) // -230400
 */
export function alarmSeconds({ daysBefore, time = '08:00' }: FeedAlarm, start?: string): number | undefined {
  if (!Number.isInteger(daysBefore) || daysBefore < 0 || daysBefore > 366) {
    refuse({
      code: 'invalid-number',
      field: 'alarms.daysBefore',
      value: daysBefore,
      allowed: '0-366',
      message: {
        vi: `Số ngày nhắc trước ${daysBefore} phải là số nguyên từ 0 đến 366.`,
        en: `An alarm ${daysBefore} days before must be a whole number from 0 to 366.`,
      },
    })
  }
  const seconds = (minutesOf(time) - (start === undefined ? 0 : minutesOf(start))) * 60 - daysBefore * 86_400
  return start !== undefined && seconds > 0 ? undefined : seconds
}

function minutesOf(time: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time)
  if (match) return Number(match[1]) * 60 + Number(match[2])
  return refuse({
    code: 'invalid-time',
    field: 'alarms.time',
    value: time,
    allowed: 'HH:MM, 00:00-23:59',
    message: {
      vi: `"${time}" không phải giờ có thật theo dạng HH:MM, ví dụ 07:30.`,
      en: `"${time}" is not a time of day in the form HH:MM, for example 07:30.`,
    },
  })
}

import { DateTime } from 'luxon'
import { type PlainDate, parseDate } from '../../dates/plain-date.js'
import { refuse } from '../../errors.js'

/** The one file of the feed that knows time zones. */
const VIETNAM = 'Asia/Ho_Chi_Minh'

/** A day as ical-generator prints it alike on every machine: midnight in UTC, in a zone that is not the machine's. */
export function utcDay(date: PlainDate): DateTime {
  const { year, month, day } = parseDate(date)
  return DateTime.utc(year, month, day)
}

/**
 * The instant of a wall time in Vietnam, `HH:MM` on a day.
 *
 * @throws InputError if the time does not exist or the machine has no data for the zone.
 */
export function vietnamInstant(date: PlainDate, time: string): Date {
  const { year, month, day } = parseDate(date)
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time)
  if (!match) return refuseTime(time)
  const at = DateTime.fromObject(
    { year, month, day, hour: Number(match[1]), minute: Number(match[2]) },
    { zone: VIETNAM },
  )
  return at.isValid ? at.toJSDate() : refuseZone()
}

/** The day that an instant belongs to in Vietnam. */
export function vietnamDay(instant: Date): PlainDate {
  const at = DateTime.fromJSDate(instant, { zone: VIETNAM })
  return at.isValid ? at.toISODate() : refuseZone()
}

function refuseTime(time: string): never {
  return refuse({
    code: 'invalid-time',
    field: 'time',
    value: time,
    allowed: 'HH:MM, 00:00-23:59',
    message: {
      vi: `"${time}" không phải giờ có thật theo dạng HH:MM, ví dụ 07:30.`,
      en: `"${time}" is not a time of day in the form HH:MM, for example 07:30.`,
    },
  })
}

function refuseZone(): never {
  return refuse({
    code: 'no-time-zone',
    allowed: VIETNAM,
    message: {
      vi: `Không đổi được giờ: máy này không có dữ liệu múi giờ ${VIETNAM}, hoặc thời điểm không hợp lệ.`,
      en: `The time cannot be converted: this machine has no data for ${VIETNAM}, or the instant is not valid.`,
    },
  })
}

import { refuse } from '../errors.js'
import { dayNumber, fromDayNumber, type PlainDate, parseDate, toDayNumber } from './plain-date.js'
import { minutesOfDay } from './time-of-day.js'

/**
 * Vietnam's time, the one zone that anything here is told in. It is UTC+7 without change since 13 June 1975 (tzdata, Asia/Ho_Chi_Minh), so one
 * number stands for it and no table of zones is needed; days before that date take whole days only.
 */
const OFFSET_MINUTES = 7 * 60
const SINCE: PlainDate = '1975-06-13'
const MS_PER_MINUTE = 60_000
const MS_PER_DAY = 1440 * MS_PER_MINUTE

/**
 * The instant of a wall time in Vietnam, `HH:MM` on a day.
 *
 * @throws InputError if the time does not exist, or the day comes before the country had one time.
 */
export function vietnamInstant(date: PlainDate, time: string): Date {
  const { year, month, day } = parseDate(date)
  const ofDay = minutesOfDay(time)
  if (ofDay === undefined) return refuseTime(time)
  if (date < SINCE) return refuseDay(date)
  return new Date(dayNumber(year, month, day) * MS_PER_DAY + (ofDay - OFFSET_MINUTES) * MS_PER_MINUTE)
}

/** The day that an instant belongs to in Vietnam, at today's offset. */
export function vietnamDay(instant: Date): PlainDate {
  return fromDayNumber(Math.floor((instant.getTime() + OFFSET_MINUTES * MS_PER_MINUTE) / MS_PER_DAY))
}

/** The instant at which a day begins in Vietnam. */
export function vietnamMidnight(date: PlainDate): Date {
  return new Date(toDayNumber(date) * MS_PER_DAY - OFFSET_MINUTES * MS_PER_MINUTE)
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

function refuseDay(date: PlainDate): never {
  return refuse({
    code: 'invalid-time',
    field: 'time',
    value: date,
    allowed: `>= ${SINCE}`,
    message: {
      vi: `Ngày ${date} không nêu giờ được: cả nước dùng một giờ (UTC+7) từ ${SINCE}. Bỏ giờ để sự kiện kéo dài cả ngày.`,
      en: `On ${date} no time of day can be given: the country has had one time (UTC+7) since ${SINCE}. Leave the time out for a whole day.`,
    },
  })
}

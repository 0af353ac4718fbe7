import { type Check, that } from '../arguments.js'

/** `HH:MM`, 00:00 to 23:59. */
export const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** Minutes since midnight of a time of day `HH:MM` (00:00 to 23:59), undefined for any other text. */
export function minutesOfDay(text: string): number | undefined {
  return TIME_OF_DAY.test(text) ? Number(text.slice(0, 2)) * 60 + Number(text.slice(3)) : undefined
}

/** A time of day, `HH:MM`. */
export const timeOfDay: Check<string> = that(
  (value) => typeof value === 'string' && minutesOfDay(value) !== undefined,
  { vi: 'giờ theo dạng HH:MM, ví dụ 07:30', en: 'a time of day in the form HH:MM, such as 07:30' },
  'invalid-time',
)

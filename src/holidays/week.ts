import { isoWeekday } from '../dates/plain-date.js'
import { refuse } from '../errors.js'

/** Days worked in a week, from Monday on: 5 as State offices do, or 6 with Sunday alone for rest. */
export type WorkingWeek = 5 | 6

/** How the week is worked. */
export interface WeekOptions {
  /** 5 if not said. Days are swapped by notice for those who rest on Saturday and Sunday, so for 5 alone. */
  week?: WorkingWeek
}

/** True for a day of weekly rest. */
export function isWeeklyRest(day: number, week: WorkingWeek): boolean {
  return isoWeekday(day) > week
}

/** The week that options name, 5 if none. */
export function weekOf({ week = 5 }: WeekOptions): WorkingWeek {
  if (week === 5 || week === 6) return week
  return refuse({
    code: 'unknown-value',
    field: 'week',
    value: week,
    allowed: '5, 6',
    message: {
      vi: `Tuần làm việc phải là 5 (thứ Hai đến thứ Sáu) hoặc 6 (thứ Hai đến thứ Bảy), không phải ${String(week)}.`,
      en: `The working week must be 5 (Monday to Friday) or 6 (Monday to Saturday), not ${String(week)}.`,
    },
  })
}

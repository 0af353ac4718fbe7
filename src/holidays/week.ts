import { oneOf, options } from '../arguments.js'
import { isoWeekday } from '../dates/plain-date.js'

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

/** What a function about days off may be told. */
export const weekOptions = options<WeekOptions>({ week: oneOf([5, 6]) })

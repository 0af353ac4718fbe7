import { check, integer } from '../arguments.js'
import { holidaysOfYear } from './days-of-year.js'
import type { Holiday } from './holiday.js'
import { knownBy, otherNames } from './papers.js'
import { type WeekOptions, weekOptions } from './week.js'

/**
 * Returns the public holidays of a year (2013 to 2100) in the order of their days: each with its paid days off, the days in
 * place of those that fall on weekly rest, the days that the year's notice swaps, and the notice. Where the notice is not out,
 * what the law alone gives is marked `expected`: the Prime Minister decides which five days are Tết and on which side of 2/9
 * the second day of National Day stands, so the usual choice is given and the others are named in `perhaps`.
 *
 * Law: Bộ luật Lao động số 45/2019/QH14, Điều 111 khoản 3 and Điều 112, earlier codes before 2021; Nghị quyết 28/2026/QH16.
 *
 * @throws InputError if the year is no whole number or the week is not known; DateRangeError outside 2013 to 2100.
 * @example
 * publicHolidays(2026).find(({ id }) => id === 'national-day').swapped // [{ off: '2026-08-31', worked: '2026-08-22' }]
 */
export function publicHolidays(year: number, options: WeekOptions = {}): Holiday[] {
  check('publicHolidays', 'year', year, integer)
  check('publicHolidays', 'options', options, weekOptions)
  const { week = 5 } = options
  return holidaysOfYear(year, week).map(({ legal, holiday: { id, name, ...days } }) => ({
    id,
    name,
    aliases: otherNames(legal),
    ...days,
    ...knownBy(legal, year),
  }))
}

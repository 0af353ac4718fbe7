import { isWeeklyRest, type WorkingWeek } from './week.js'

/**
 * The days that make up for holidays on days of weekly rest: for each, the next working day that is off by nothing else.
 * Days are given in order, as days since 1970-01-01; `taken` holds all days off so far and grows by the days found.
 */
export function madeUpDays(
  days: readonly number[],
  taken: Set<number>,
  week: WorkingWeek,
): { for: number; on: number }[] {
  return days
    .filter((day) => isWeeklyRest(day, week))
    .map((day) => {
      let on = day + 1
      while (isWeeklyRest(on, week) || taken.has(on)) on++
      taken.add(on)
      return { for: day, on }
    })
}

/** The unbroken stretch of days off that holds a day: holidays, days in their place, weekly rest that is not worked. */
export function breakAround(day: number, isOff: (day: number) => boolean): { start: number; end: number } {
  let start = day
  let end = day
  while (isOff(start - 1)) start--
  while (isOff(end + 1)) end++
  return { start, end }
}

/**
 * The choice that is to be expected of those that the law allows: the longest break, then the most working days off, then the
 * first named. So it was in every year but 2014 and 2023, whose Tết began a day later and a day earlier (test/holidays).
 */
export function expectedChoice(choices: readonly (readonly number[])[]): readonly number[] {
  const weighed = choices.map((days) => {
    const taken = new Set(days)
    madeUpDays(days, taken, 5)
    const { start, end } = breakAround(days[0]!, (day) => taken.has(day) || isWeeklyRest(day, 5))
    const working = days.filter((day) => !isWeeklyRest(day, 5)).length
    return { days, weight: (end - start) * 10 + working }
  })
  return weighed.reduce((best, next) => (next.weight > best.weight ? next : best)).days
}

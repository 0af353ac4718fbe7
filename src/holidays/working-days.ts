import { check } from '../arguments.js'
import { type DateInput, givenDate } from '../dates/given-date.js'
import { dateInterval } from '../dates/interval.js'
import { fromDayNumber, type PlainDate, partsOfDay, toDayNumber } from '../dates/plain-date.js'
import { compare } from '../text/compare.js'
import { keepLast } from '../text/keep-last.js'
import type { LocalText } from '../text/language.js'
import { HOLIDAY_YEARS, type HolidayDays, holidaysOfYear } from './days-of-year.js'
import type { HolidayStatus } from './holiday.js'
import { isWeeklyRest, type WeekOptions, weekOptions } from './week.js'

/** A day that is off beside the weekly rest. */
export interface DayOff {
  /** The day that is off. */
  date: PlainDate
  /** `holiday` by law, `made-up` in place of a holiday on a day of weekly rest, `swapped` by the year's notice. */
  reason: 'holiday' | 'made-up' | 'swapped'
  /** Id and name of the holiday. */
  holiday: string
  /** Name of the holiday. */
  name: LocalText
  /** Whether the year's notice is out, or the law alone speaks. */
  status: HolidayStatus
  /** The holiday that is made up, or the day that is worked for a swapped one. */
  for?: PlainDate
}

/** A day of weekly rest that is worked in place of a working day off. */
export interface WorkedDay {
  /** The Saturday or Sunday that is worked. */
  date: PlainDate
  /** Id of the holiday that the swap belongs to. */
  holiday: string
  /** Name of the holiday. */
  name: LocalText
  /** Whether the year's notice is out, or the law alone speaks. */
  status: HolidayStatus
  /** The working day that is off for it. */
  for: PlainDate
}

/**
 * Returns the days off from one date to another, both included: holidays, days in their place, swapped days. Days of weekly
 * rest stand in it only where they are holidays.
 *
 * @throws InputError if a date does not exist, the last comes before the first, or the week is not known; DateRangeError
 *   outside 2013 to 2100.
 * @example
 * daysOff('2026-02-18', '2026-02-18')[0].name.vi // 'Tết Nguyên đán'
 */
export function daysOff(first: DateInput, last: DateInput, options: WeekOptions = {}): DayOff[] {
  const [from, to] = [givenDate('daysOff', 'from', first), givenDate('daysOff', 'to', last)]
  check('daysOff', 'options', options, weekOptions)
  return offOf(holidaysAround(from, to, byWeek(options)), from, to)
}

function offOf(holidays: readonly HolidayDays[], from: PlainDate, to: PlainDate): DayOff[] {
  return holidays
    .flatMap((holiday) => [
      ...holiday.days.map((date) => ({ date, reason: 'holiday' as const, ...named(holiday) })),
      ...holiday.madeUp.map((day) => ({
        date: day.on,
        reason: 'made-up' as const,
        ...named(holiday),
        for: day.for,
      })),
      ...holiday.swapped.map((swap) => ({
        date: swap.off,
        reason: 'swapped' as const,
        ...named(holiday),
        for: swap.worked,
      })),
    ])
    .filter(({ date }) => date >= from && date <= to)
    .sort((a, b) => compare(a.date, b.date))
}

/**
 * Returns the days of weekly rest from one date to another, both included, that a notice has worked in place of a day off.
 *
 * @throws as {@link daysOff}.
 * @example
 * workedDays('2026-08-01', '2026-08-31').map(({ date }) => date) // ['2026-08-22']
 */
export function workedDays(first: DateInput, last: DateInput, options: WeekOptions = {}): WorkedDay[] {
  const [from, to] = [givenDate('workedDays', 'from', first), givenDate('workedDays', 'to', last)]
  check('workedDays', 'options', options, weekOptions)
  return workedOf(holidaysAround(from, to, byWeek(options)), from, to)
}

function workedOf(holidays: readonly HolidayDays[], from: PlainDate, to: PlainDate): WorkedDay[] {
  return holidays
    .flatMap((holiday) =>
      holiday.swapped.map((swap) => ({ date: swap.worked, ...named(holiday), for: swap.off })),
    )
    .filter(({ date }) => date >= from && date <= to)
    .sort((a, b) => compare(a.date, b.date))
}

/**
 * True if a day is off: weekly rest that is not worked by notice, a holiday, a day in its place, a swapped day.
 *
 * @throws as {@link daysOff}.
 * @example
 * isDayOff('2026-08-22') // false
 */
export function isDayOff(given: DateInput, options: WeekOptions = {}): boolean {
  const date = givenDate('isDayOff', 'date', given)
  check('isDayOff', 'options', options, weekOptions)
  return dayOffTest(date, date, options)(toDayNumber(date))
}

/**
 * Returns the first working day after a date.
 *
 * @throws as {@link daysOff}.
 * @example
 * nextWorkingDay('2026-02-13') // '2026-02-23'
 */
export function nextWorkingDay(given: DateInput, options: WeekOptions = {}): PlainDate {
  const date = givenDate('nextWorkingDay', 'date', given)
  check('nextWorkingDay', 'options', options, weekOptions)
  const { week = 5 } = options
  // A day of other years is told as what was given, not by the day after it.
  holidaysAround(date, date, byWeek(options))
  let day = toDayNumber(date) + 1
  while (isDayOff(fromDayNumber(day), { week })) day++
  return fromDayNumber(day)
}

/**
 * Returns the number of working days from one date to another, both included.
 *
 * @throws as {@link daysOff}.
 * @example
 * workingDaysBetween('2026-02-01', '2026-02-28') // 15
 */
export function workingDaysBetween(first: DateInput, last: DateInput, options: WeekOptions = {}): number {
  const [from, to] = [
    givenDate('workingDaysBetween', 'from', first),
    givenDate('workingDaysBetween', 'to', last),
  ]
  check('workingDaysBetween', 'options', options, weekOptions)
  const isOff = dayOffTest(from, to, options)
  let count = 0
  for (let day = toDayNumber(from); day <= toDayNumber(to); day++) if (!isOff(day)) count++
  return count
}

/** Tells of the days of an interval (as days since 1970-01-01) whether they are off. */
function dayOffTest(from: PlainDate, to: PlainDate, options: WeekOptions): (day: number) => boolean {
  const { week = 5 } = options
  const off = new Set(daysOff(from, to, options).map(({ date }) => toDayNumber(date)))
  const worked = new Set(workedDays(from, to, options).map(({ date }) => toDayNumber(date)))
  return (day) => off.has(day) || (isWeeklyRest(day, week) && !worked.has(day))
}

/** Gives the holidays of a year. */
type HolidaysOf = (year: number) => readonly HolidayDays[]

const byWeek =
  ({ week = 5 }: WeekOptions): HolidaysOf =>
  (year) =>
    holidaysOfYear(year, week).map(({ holiday }) => holiday)

/** The holidays whose days may fall into an interval: a notice of one year can swap days of the last December before it. */
function holidaysAround(from: PlainDate, to: PlainDate, holidaysOf: HolidaysOf): HolidayDays[] {
  const interval = dateInterval(from, to)
  const { year: last, month } = partsOfDay(interval.to)
  const years: number[] = []
  for (let year = partsOfDay(interval.from).year; year <= last; year++) years.push(year)
  if (month === 12 && last < HOLIDAY_YEARS.last) years.push(last + 1)
  return years.flatMap(holidaysOf)
}

function named({ id, name, status }: HolidayDays): Pick<DayOff, 'holiday' | 'name' | 'status'> {
  return { holiday: id, name, status }
}

/** Days off and worked days of an interval. */
export type DaysOffBetween = (
  from: PlainDate,
  to: PlainDate,
) => { daysOff: DayOff[]; workedDays: WorkedDay[] }

/** Twelve plans of one year's months ask for its holidays twelve times. */
const YEARS_KEPT = 8

/**
 * Gives plans the days off and the worked days of an interval of any years: what lies outside 2013 to 2100 has none. The holidays of
 * the last years asked for are kept.
 */
export function daysOffForPlans(): DaysOffBetween {
  const first: PlainDate = `${HOLIDAY_YEARS.first}-01-01`
  const last: PlainDate = `${HOLIDAY_YEARS.last}-12-31`
  const holidaysOf = keepLast(YEARS_KEPT, byWeek({}))
  return (from, to) => {
    const [start, end] = [from < first ? first : from, to > last ? last : to]
    if (start > end) return { daysOff: [], workedDays: [] }
    const holidays = holidaysAround(start, end, holidaysOf)
    return { daysOff: offOf(holidays, start, end), workedDays: workedOf(holidays, start, end) }
  }
}

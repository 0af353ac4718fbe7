import { LUNAR_YEARS } from '../dates/lunar.js'
import { fromDayNumber, toDayNumber } from '../dates/plain-date.js'
import { checkYear } from '../errors.js'
import type { Bilingual } from '../text/language.js'
import { breakAround, expectedChoice, madeUpDays } from './breaks.js'
import type { Holiday, HolidayStatus } from './holiday.js'
import { type LegalHoliday, legalHolidays } from './law.js'
import { isWeeklyRest, type WorkingWeek } from './week.js'

/** Years whose holidays are known: from the first notice in the data to the end of the lunar table. */
export const HOLIDAY_YEARS = Object.freeze({
  /** Year of the first notice. */
  first: 2013,
  /** Last year whose Tết is known. */
  last: LUNAR_YEARS.last,
} as const)

/** The days of a holiday, without its other names and the papers that they are known by. */
export type HolidayDays = Omit<Holiday, 'aliases' | 'basis' | 'notice' | 'sources' | 'confidence' | 'note'>

/** The public holidays of a year in the order of their days, each with what the law has of it. */
export function holidaysOfYear(
  year: number,
  week: WorkingWeek,
): { legal: LegalHoliday; holiday: HolidayDays }[] {
  checkYear(year, HOLIDAY_YEARS, outside)
  const legal = legalHolidays(year).map((entry) => ({ ...entry, days: daysOf(entry) }))
  const taken = new Set(legal.flatMap(({ days }) => days))
  const holidays = legal.map((entry) => ({
    entry,
    madeUp: madeUpDays(entry.law.madeUp === true ? entry.days : [], taken, week),
    swapped: week === 5 ? (entry.decision?.swapped ?? []) : [],
  }))
  const swaps = holidays.flatMap(({ swapped }) => swapped)
  const off = new Set([...taken, ...swaps.map((swap) => toDayNumber(swap.off))])
  const worked = new Set(swaps.map((swap) => toDayNumber(swap.worked)))
  const isOff = (day: number) => off.has(day) || (isWeeklyRest(day, week) && !worked.has(day))
  return holidays.map(({ entry, madeUp, swapped }) => {
    const { start, end } = breakAround(entry.days[0]!, isOff)
    const perhaps = undecided(entry, off, week)
    const holiday: HolidayDays = {
      id: entry.id,
      name: entry.name,
      year,
      status: statusOf(entry),
      start: fromDayNumber(start),
      end: fromDayNumber(end),
      days: entry.days.map(fromDayNumber),
      madeUp: madeUp.map((day) => ({ for: fromDayNumber(day.for), on: fromDayNumber(day.on) })),
      swapped,
      ...(perhaps.length === 0 ? {} : { perhaps: perhaps.map(fromDayNumber) }),
    }
    return { legal: entry, holiday }
  })
}

function daysOf({ choices, decision }: LegalHoliday): readonly number[] {
  return decision?.days?.map(toDayNumber) ?? expectedChoice(choices)
}

function statusOf({ decision, open }: LegalHoliday): HolidayStatus {
  if (decision) return 'announced'
  return open ? 'expected' : 'law'
}

/** The days of the other choices, and a day in place that the law neither gives nor refuses. */
function undecided(
  { choices, law, open, days }: LegalHoliday & { days: readonly number[] },
  off: ReadonlySet<number>,
  week: WorkingWeek,
): number[] {
  if (!open) return []
  const others = choices.flat().filter((day) => !days.includes(day))
  const inPlace = law.madeUp === 'open' ? madeUpDays(days, new Set(off), week).map(({ on }) => on) : []
  return [...new Set([...others, ...inPlace])].sort((a, b) => a - b)
}

const outside = (year: number, first: number, last: number): Bilingual => ({
  vi: `Ngày nghỉ lễ của năm ${year} nằm ngoài dữ liệu, có từ ${first} đến ${last}.`,
  en: `The days off of ${year} are outside the data, which covers ${first} to ${last}.`,
})

import { check, flag, oneOf, options as optionsOf, that } from '../arguments.js'
import { CALENDAR, monthInterval } from '../dates/interval.js'
import { type LunarDate, lunarOn } from '../dates/lunar.js'
import { formatMonth, fromDayNumber, isoWeekday, type PlainDate, parseDate } from '../dates/plain-date.js'
import { refuse } from '../errors.js'
import { dayOffPhrase } from '../holidays/phrase.js'
import type { DayOff, Plan, WorkedDay } from '../planner/plan.js'
import { plan as planCheck } from '../planner/plan-check.js'
import { LANGUAGES, type Language } from '../text/language.js'
import { type Bar, barsOfWeek, spansOf } from './bars.js'
import { type CalendarEntry, entriesByDate } from './entries.js'

/** What a month's grid holds, and in which language. */
export interface MonthGridOptions {
  /** The month, `2027-07`; that of the plan's first day if not said. */
  month?: string
  /** `vi` if not said. */
  language?: Language
  /** Takes the days and periods too that a document would not print. */
  all?: boolean
}

/** A day in the grid of a month. */
export interface GridDay {
  /** The day. */
  date: PlainDate
  /** Day of the month, 1 to 31. */
  day: number
  /** False for the days of the months before and after that fill the first and the last week. */
  inMonth: boolean
  /** Absent outside the years of the lunar calendar, 1890 to 2100. */
  lunar?: LunarDate
  /** The lunar day as calendars print it: `10`, with the month on the first of either month: `1/6`. */
  lunarLabel: string
  /** Why the day is off, if it is: "Nghỉ lễ Quốc khánh". */
  off?: string
  /** Why a Saturday or Sunday is worked, if it is. */
  worked?: string
  /** What falls on the day, most important first. */
  entries: readonly CalendarEntry[]
}

/** A week of the grid, Monday first. */
export interface GridWeek {
  /** Seven, Monday to Sunday; five in the last week of the year 9999, with which the calendar ends. */
  days: readonly GridDay[]
  /** Periods and campaigns that run in it, each on a lane of its own where they overlap. */
  bars: readonly Bar[]
}

/** A month as a wall calendar sets it out. Plain JSON. */
export interface MonthGrid {
  /** `2027-07`. */
  month: string
  /** Language of its labels. */
  language: Language
  /** The four to six weeks that have a day of the month. */
  weeks: readonly GridWeek[]
}

const MONTH = { vi: 'một tháng theo dạng YYYY-MM, ví dụ 2027-07', en: 'a month as YYYY-MM, such as 2027-07' }

const OPTIONS = optionsOf<MonthGridOptions>({
  month: that((value) => typeof value === 'string', MONTH),
  language: oneOf(LANGUAGES),
  all: flag,
})

/**
 * Sets a month of a plan out as a grid: weeks from Monday, each day with its lunar day, whether it is off, and what falls on it in
 * titles ready to show; periods and campaigns as bars with lanes. For calendars on web pages, and what the pictures are drawn from.
 *
 * @throws InputError for what is no plan, an option that is not known, or a month that the plan does not touch.
 * @example
 * monthGrid(plan).weeks[4].days[3].entries[0].title // '76 năm Ngày Thương binh - Liệt sĩ'
 */
export function monthGrid(plan: Plan, options: MonthGridOptions = {}): MonthGrid {
  check('monthGrid', 'plan', plan, planCheck)
  check('monthGrid', 'options', options, OPTIONS)
  return gridOf(plan, options)
}

/** The same of a plan that was looked at. */
export function gridOf(plan: Plan, options: MonthGridOptions): MonthGrid {
  const { month = plan.from.slice(0, 7), language = 'vi', all = false } = options
  const { from, to } = monthInterval(month, { field: 'month' })
  if (fromDayNumber(to) < plan.from || fromDayNumber(from) > plan.to) refuseMonth(month, plan)
  const entries = entriesByDate(plan, language, all)
  const spans = spansOf(plan, language, all)
  const off = new Map(plan.daysOff?.map((day) => [day.date, day]))
  const worked = new Map(plan.workedDays?.map((day) => [day.date, day]))
  const monday = from - (isoWeekday(from) - 1)
  const weeks = Array.from({ length: Math.ceil((to - monday + 1) / 7) }, (_, week): GridWeek => {
    const first = monday + week * 7
    const length = Math.min(7, CALENDAR.to - first + 1)
    const dates = Array.from({ length }, (_, day) => fromDayNumber(first + day))
    return {
      days: dates.map((date) =>
        gridDay(date, month, language, entries.get(date) ?? [], off.get(date), worked.get(date)),
      ),
      bars: barsOfWeek(spans, [dates[0]!, dates.at(-1)!], plan),
    }
  })
  return { month, language, weeks }
}

function gridDay(
  date: PlainDate,
  month: string,
  language: Language,
  entries: readonly CalendarEntry[],
  off: DayOff | undefined,
  worked: WorkedDay | undefined,
): GridDay {
  const { day } = parseDate(date)
  const lunar = lunarOn(date)
  return {
    date,
    day,
    inMonth: date.startsWith(month),
    ...(lunar ? { lunar } : {}),
    lunarLabel: lunar ? lunarLabel(lunar, day === 1) : '',
    ...(off ? { off: dayOffPhrase(off, language) } : {}),
    ...(worked ? { worked: dayOffPhrase(worked, language) } : {}),
    entries,
  }
}

function lunarLabel({ day, month, leap }: LunarDate, first: boolean): string {
  return day === 1 || first ? `${day}/${month}${leap ? 'n' : ''}` : `${day}`
}

/** The months that a plan touches, as `2027-07`. */
export function monthsOf({ from, to }: Plan): string[] {
  const [first, last] = [from, to].map(monthsBefore) as [number, number]
  return Array.from({ length: last - first + 1 }, (_, index) =>
    formatMonth(Math.floor((first + index) / 12), ((first + index) % 12) + 1),
  )
}

function monthsBefore(date: PlainDate): number {
  const { year, month } = parseDate(date)
  return year * 12 + month - 1
}

function refuseMonth(month: string, { from, to }: Plan): never {
  return refuse({
    code: 'out-of-range',
    field: 'month',
    value: month,
    allowed: `${from.slice(0, 7)} - ${to.slice(0, 7)}`,
    message: {
      vi: `Kế hoạch này đi từ ${from} đến ${to}, không có tháng ${month}.`,
      en: `This plan goes from ${from} to ${to} and has no ${month}.`,
    },
  })
}

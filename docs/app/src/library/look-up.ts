import {
  type Commemoration,
  canChi,
  fromLunar,
  type Language,
  leapMonthOf,
  type PlainDate,
  toLunar,
} from 'ky-niem'
import { publicHolidays, workingDaysBetween } from 'ky-niem/holidays'
import type { Row, Setting } from '../exchange.js'
import { rowsOf } from './lists.js'
import { planning } from './planning.js'

/** The days that a few words mean, each with its next occurrence from a date on. */
export async function search(
  query: string,
  setting: Setting,
  from: PlainDate,
  page: Language,
): Promise<{ id: string; name: string; next?: Row }[]> {
  const { planner } = await planning(setting)
  const languages = { page, document: setting.choice.language }
  return planner.catalog
    .search(query)
    .slice(0, MOST)
    .map((record) => ({ id: record.id, name: nameOf(record, page), ...nextOf(record.id) }))

  function nextOf(id: string): { next?: Row } {
    const found = planner.next(id, from)
    if (!found) return {}
    const [next] = rowsOf({ ...EMPTY, from, to: from, ref: from, occurrences: [found] }, languages)
    return next ? { next } : {}
  }
}

const MOST = 30
const EMPTY = {
  span: 'interval',
  occurrences: [],
  periods: [],
  lookAhead: [],
  daysOff: [],
  workedDays: [],
  campaigns: [],
} as const

const nameOf = ({ name }: Commemoration, language: Language) => name[language] ?? name.vi

/** The lunar day of a solar one. */
export function lunarOf(date: string): {
  day: number
  month: number
  year: number
  leap: boolean
  yearName: string
} {
  const lunar = toLunar(date)
  return { ...lunar, yearName: canChi(lunar.year) }
}

/** The solar day of a lunar one, and the leap month of its year. */
export function solarOf(lunar: { year: number; month: number; day: number; leap: boolean }): {
  date: string
  leapMonth?: number
} {
  const leapMonth = leapMonthOf(lunar.year)
  return { date: fromLunar(lunar), ...(leapMonth ? { leapMonth } : {}) }
}

/** The days off of a year. */
export function daysOffOf(year: number, language: Language) {
  const holidays = publicHolidays(year).map(
    ({ id, name, status, start, end, days, madeUp, swapped, perhaps = [], basis }) => ({
      id,
      name: name[language] ?? name.vi,
      status,
      start,
      end,
      days,
      madeUp: madeUp.map(({ on }) => on),
      swapped,
      perhaps,
      basis,
    }),
  )
  return { holidays, workingDays: workingDaysBetween(`${year}-01-01`, `${year}-12-31`) }
}

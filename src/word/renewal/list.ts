import { printDate, printDay } from '../../dates/print/vietnamese.js'
import { countedYears } from '../../planner/counted-years.js'
import type { Occurrence } from '../../planner/plan.js'
import { createPlanner } from '../../planner/planner.js'
import { type Bilingual, local } from '../../text/language.js'
import type { Entry, Step } from './ledger.js'
import { reasons } from './reasons.js'

/** A document that names fewer days holds no list of them. */
const LIST = 3
/** Importance up to which layouts print a day. */
const LISTED = 2

/** At the last day of the list, what a list of this month would hold beside; undefined if nothing, or if there is no list. */
export function proposeDays({ reading, catalog, to }: Step): Entry | undefined {
  const named = reading.claims.filter(({ known }) => known)
  const last = named.at(-1)
  if (!last || named.length < LIST) return undefined
  const ids = new Set(reading.names.flatMap(({ entries }) => entries.map(({ id }) => id)))
  const missing = daysOfMonth({ catalog, to }).filter(({ id }) => !ids.has(id))
  if (missing.length === 0) return undefined
  return { start: last.start, end: last.end, reason: reasons.missing(missing.map(printed)) }
}

/** What a list of the month holds. */
export function daysOfMonth({ catalog, to }: Pick<Step, 'catalog' | 'to'>): Occurrence[] {
  const plan = createPlanner({ catalog }).month(`${to.year}-${String(to.month).padStart(2, '0')}`)
  return plan.occurrences.filter(({ importance }) => importance <= LISTED)
}

/** "80 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027)". */
export function printed(day: Occurrence): Bilingual {
  const { name, date, anniversary, lunar } = day
  const { number } = anniversary ?? {}
  const span = !anniversary
    ? printDay(date)
    : lunar
      ? countedYears({ ...day, anniversary }).join(' - ')
      : `${printDate(anniversary.origin)} - ${printDate(date)}`
  return {
    vi: `${number === undefined ? '' : `${number} năm `}${name.vi} (${span})`,
    en: `${local(name, 'en')} (${number === undefined ? '' : `${number} years, `}${span})`,
  }
}

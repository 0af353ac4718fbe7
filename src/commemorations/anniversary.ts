import { check, wholeNumber, year as yearCheck } from '../arguments.js'
import { LUNAR_YEARS, toLunar } from '../dates/lunar.js'
import type { PartialDate } from '../dates/plain-date.js'
import { countsLunarYears } from '../dates/rule-kinds.js'
import type { LocalText } from '../text/language.js'
import type { Commemoration } from './commemoration.js'
import { counted, named } from './record-check.js'
import type { Milestone } from './vocabulary.js'

/** Which year a commemoration is in. */
export interface Anniversary {
  /** 1 or more. */
  number: number
  /** Class of the number by Nghị định 145/2013/NĐ-CP; see {@link milestoneOf}. */
  milestone: Milestone
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  origin: PartialDate
}

/** The first anniversary falls a year after the origin. */
export const ANNIVERSARY_NUMBER = wholeNumber(1, 99_999)

/**
 * Returns the class of an anniversary number by Nghị định 145/2013/NĐ-CP, Điều 3: `round` (năm tròn) if it ends in 0,
 * `five` (năm lẻ 5) if it ends in 5, `other` (năm khác) for the rest.
 *
 * @param number 1 to 99999.
 * @example
 * milestoneOf(80) // 'round'
 */
export function milestoneOf(number: number): Milestone {
  check('milestoneOf', 'number', number, ANNIVERSARY_NUMBER)
  return milestone(number)
}

/** The same of a number that was worked out here. */
function milestone(number: number): Milestone {
  if (number % 10 === 0) return 'round'
  return number % 10 === 5 ? 'five' : 'other'
}

/** The year that anniversary numbers are counted from; a lunar year for a lunar rule; undefined without an origin. */
export function originYear(
  commemoration: Pick<Commemoration, 'origin' | 'lunarOrigin' | 'rule'>,
): number | undefined {
  const { origin, lunarOrigin, rule } = commemoration
  if (lunarOrigin?.length === 10) return Number(lunarOrigin.slice(0, 4))
  if (origin === undefined) return undefined
  if (origin.length === 10 && countsLunarYears(rule)) return lunarYearOf(origin)
  return Number(origin.slice(0, 4))
}

/** The lunar year of a date; the Gregorian one outside the years of the lunar table. */
function lunarYearOf(date: string): number {
  const year = Number(date.slice(0, 4))
  return year > LUNAR_YEARS.first && year <= LUNAR_YEARS.last ? toLunar(date).year : year
}

/** First year in which the day can be kept: after its origin, and not before it was first observed. */
export function firstYear(commemoration: Commemoration): number {
  const { counted, firstObserved } = commemoration
  const origin = originYear(commemoration)
  // An origin that nothing is counted from does not bar the first observance in that very year.
  if (origin === undefined || (counted === false && firstObserved !== undefined))
    return firstObserved ?? -Infinity
  return Math.max(origin + 1, firstObserved ?? -Infinity)
}

/** True if the day is kept in that year (the lunar year for lunar rules). */
export function isKeptIn(commemoration: Commemoration, year: number): boolean {
  return year >= firstYear(commemoration) && year <= (commemoration.endedAfter ?? Infinity)
}

/** What of a commemoration its number depends on. */
export type Counted = Pick<
  Commemoration,
  'origin' | 'lunarOrigin' | 'counted' | 'firstObserved' | 'endedAfter' | 'rule'
>

/**
 * Returns the anniversary that a commemoration has in a year: the number of years since its origin (the origin's own year
 * has none, the year after it is number 1), the class of that number, and the origin. For lunar rules `year` is the lunar year.
 * Returns undefined where there is no number: no origin, an origin that offices do not count from, a year at or before the
 * origin, before the day was first observed or after it ended.
 *
 * @param year 1 to 9999.
 * @example
 * anniversary({ origin: '1947-07-27', rule: { kind: 'fixed', month: 7, day: 27 } }, 2023)
 * // { number: 76, milestone: 'other', origin: '1947-07-27' }
 */
export function anniversary(commemoration: Counted, year: number): Anniversary | undefined {
  check('anniversary', 'commemoration', commemoration, counted)
  check('anniversary', 'year', year, yearCheck)
  return anniversaryFrom(commemoration, originYear(commemoration), year)
}

/** The same, for code that asks a hundred years of one commemoration and knows its {@link originYear}. */
export function anniversaryFrom(
  { origin, counted, firstObserved, endedAfter }: Omit<Counted, 'rule' | 'lunarOrigin'>,
  start: number | undefined,
  year: number,
): Anniversary | undefined {
  if (start === undefined || counted === false) return undefined
  const number = year - start
  if (number < 1 || year < (firstObserved ?? year) || year > (endedAfter ?? year)) return undefined
  // A lunar date names its year alone: day and month are those of another calendar than the date beside it.
  return { number, milestone: milestone(number), origin: origin ?? yearText(start) }
}

function yearText(year: number): `${number}` {
  return `${year}`.padStart(4, '0') as `${number}`
}

/**
 * Returns the name that a commemoration bore in a year.
 *
 * @param year 1 to 9999.
 * @example
 * nameIn({ name: { vi: 'Ngày B' }, formerNames: [{ vi: 'Ngày A', until: 1990 }] }, 1985).vi // 'Ngày A'
 */
export function nameIn(commemoration: Pick<Commemoration, 'name' | 'formerNames'>, year: number): LocalText {
  check('nameIn', 'commemoration', commemoration, named)
  check('nameIn', 'year', year, yearCheck)
  return nameOf(commemoration, year)
}

/** The same of a record that was looked at before. */
export function nameOf(commemoration: Pick<Commemoration, 'name' | 'formerNames'>, year: number): LocalText {
  const former = commemoration.formerNames?.find(
    ({ from, until }) => (from ?? until) !== undefined && year >= (from ?? year) && year <= (until ?? year),
  )
  if (!former) return commemoration.name
  return former.en === undefined ? { vi: former.vi } : { vi: former.vi, en: former.en }
}

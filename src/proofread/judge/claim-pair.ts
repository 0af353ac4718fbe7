import type { Catalog } from '../../commemorations/catalog.js'
import type { Commemoration } from '../../commemorations/commemoration.js'
import { countedYears, fixedDay, onOneDay } from '../catalog-facts.js'
import type { Claim, CountMark, DateMark, RangeMark } from '../reading/marks.js'
import type { Evidence } from './verdict.js'

/** A claim with a pair of dates whose years are printed. */
export interface Pair {
  claim: Claim
  range: RangeMark
  from: DateMark & { year: number }
  to: DateMark & { year: number }
  /** The number, where one is printed. */
  count?: CountMark
  numbers: readonly number[]
  /** The number is what the two years make. */
  counted: boolean
  /** Both dates are on one day, as far as they are printed. */
  oneDay: boolean
}

/** The claim as a pair, if both years are printed and no date is damaged. */
export function pairOf({ catalog }: Evidence, claim: Claim): Pair | undefined {
  const { range, count } = claim
  if (!range || range.to.fault || range.from.some(({ fault }) => fault)) return undefined
  const from = range.from[range.from.length - 1]!
  const { to } = range
  if (!hasYear(from) || !hasYear(to) || !from.exists || !to.exists || from.lunar || to.lunar) return undefined
  const numbered = count !== undefined && count.form !== 'bare' && count.form !== 'empty'
  const numbers = numbered ? claim.counts.map(({ value }) => value) : []
  const ends = [
    to.year,
    ...(claim.known?.entries.flatMap((entry) => yearsCounted(entry, catalog, to, to.year)) ?? []),
  ]
  const counted = numbers.some((value) =>
    range.from.some(({ year }) => year !== undefined && ends.includes(year + value)),
  )
  // A day of the solar calendar that is the same by the lunar one is so by chance.
  const solar =
    claim.known?.entries.every((entry) => fixedDay(entry) !== undefined && entry.kind !== 'death') ?? false
  const oneDay = onOneDay(from, to, solar)
  return { claim, range, from, to, numbers, counted, oneDay, ...(numbered ? { count } : {}) }
}

/**
 * The years by which a record may be counted where the last date of a pair has that year. A lunar day early in the year is still counted
 * by the lunar year before, if its date is printed; years alone have to make the number: 440 years are "(1585 - 2025)".
 */
export function yearsCounted(entry: Commemoration, catalog: Catalog, last: DateMark, year: number): number[] {
  return last.month === undefined ? [year] : countedYears(entry, catalog, year)
}

function hasYear(date: DateMark): date is DateMark & { year: number } {
  return date.year !== undefined
}

import type { Catalog } from '../../commemorations/catalog.js'
import { formatDate } from '../../dates/plain-date.js'
import { originsInUse } from '../catalog-facts.js'
import type { Pair } from './claim-pair.js'
import { judgeNumber } from './number.js'
import type { Evidence, Verdict } from './verdict.js'

/** A drive, a contest or a project that leads up to an anniversary does not last longer. */
const LONGEST = 5
/** A slip in a first date leaves it nearer to the one that the number asks for: off by some years, or with two digits exchanged. */
const APART = 10
/** Years counted of a day that the catalog does not know: a round number of so many is not that of a few years. */
const LEAST_UNKNOWN = 20

/**
 * "chào mừng 80 năm Quốc khánh (02/9/2024 - 02/9/2025)": the two days are those between which something goes on, as the number, which tells
 * of decades, shows.
 */
export function isDrive({ catalog }: Evidence, { claim, from, to, numbers, counted }: Pair): boolean {
  const lasts = to.year - from.year
  if (counted || numbers.length === 0 || lasts < 1 || lasts > LONGEST) return false
  if (!numbers.every((number) => number - lasts > APART)) return false
  const origins = claim.known?.entries.flatMap(originsInUse) ?? []
  if (origins.length === 0) return numbers.every((number) => number >= LEAST_UNKNOWN && number % 5 === 0)
  return !origins.some((origin) => haveSameDigits(origin, from.year)) && !isOriginOfSome(catalog, from)
}

/** The first day of another record, which stands in the place of the right one. */
function isOriginOfSome({ entries }: Catalog, { year, month, day }: Pair['from']): boolean {
  if (month === undefined || day === undefined) return false
  const date = formatDate(year, month, day)
  return entries.some(({ origin }) => origin === date)
}

/** Weighs the number of a drive: it is right for a year in which the drive goes on, or wrong for the one in which it ends. */
export function judgeDrive(
  context: Evidence,
  { claim, count, from, to, numbers }: Pair,
): Verdict | undefined {
  const { known } = claim
  if (!known || !count) return undefined
  const right = known.entries
    .flatMap(originsInUse)
    .some((origin) => numbers.some((number) => origin + number >= from.year && origin + number <= to.year))
  return right ? undefined : judgeNumber(context, { ...claim, date: to }, known, count)
}

function haveSameDigits(one: number, two: number): boolean {
  const sorted = (year: number) => [...String(year)].sort().join('')
  return sorted(one) === sorted(two)
}

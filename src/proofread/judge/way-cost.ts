import type { Commemoration } from '../../commemorations/commemoration.js'
import { countedYears, fallsOn, originsInUse } from '../catalog-facts.js'
import type { Known } from '../reading/marks.js'
import type { Repair } from '../repair.js'
import type { Pair } from './claim-pair.js'
import { MODERN } from './pair-kind.js'
import type { Evidence } from './verdict.js'
import { isFirstDay } from './wanted-days.js'

export type Part = 'name' | 'number' | 'first' | 'last' | 'day'

export interface Edit {
  part: Part
  repair: Repair
  /** The date's day and month change too, or alone. */
  day: boolean
  year: boolean
  /** The wanted day is near the printed one: exchanged with its month, or one of the two right. */
  near: boolean
}

/** A way in which the claim would be right: what is counted from which year to which, and what has to change for it. */
export interface Way {
  entry?: Commemoration
  origin: number
  year: number
  edits: readonly Edit[]
  cost: number
}

/**
 * What each departure from the printed claim costs; the cheapest way to a claim that is right in itself is the repair. A number
 * is oftener wrong than a last date, and a first date is the rarest slip; last year's date left behind turns the first two round.
 */
const COSTS = {
  number: 1,
  last: 1.05,
  staleLast: 0.95,
  first: 1.1,
  name: 1.1,
  /** A number that stands with the claim before. */
  lentNumber: 1.5,
  /** Day and month in the place of another's, on top of the year; alone it is one slip like the others. */
  dayToo: 0.6,
  /** One slip in both dates: the second costs little. */
  sameSlip: 0.2,
  /** Another year than the document's. */
  otherYear: 0.5,
  nextYear: 0.1,
  /** A year or a day that is not the record's; less where the name is not its own and the day not its day. */
  notInCatalog: 2.2,
  notInCatalogLoose: 0.4,
} as const

/** What a way costs: by what it changes, whether it is of the year of the document, and what the catalog knows of the name. */
export function costOf(context: Evidence, pair: Pair, way: Omit<Way, 'cost'>): number {
  const stale =
    pair.count !== undefined && pair.numbers.some((number) => number - (pair.to.year - pair.from.year) === 1)
  const ended =
    way.entry !== undefined && way.year === pair.to.year - 1 && endsIn(context, way.entry, pair.to.year)
  const price: Record<Part, number> = {
    name: COSTS.name,
    number: pair.claim.inherited ? COSTS.lentNumber : COSTS.number,
    first: COSTS.first,
    last: stale || ended || isMistyped(pair, way) ? COSTS.staleLast : COSTS.last,
    day: COSTS.number,
  }
  let cost = 0
  for (const { part, day, year } of way.edits) cost += price[part] + (day && year ? COSTS.dayToo : 0)
  const [one, two] = way.edits.filter(({ day, year }) => day && !year)
  if (one && two) cost += COSTS.sameSlip - price[two.part]
  cost += yearCost(context, pair, way)
  const { known } = pair.claim
  return known && !way.entry ? cost + catalogCost(context, pair, known, way) : cost
}

/** A number further off from the right one than last decade's is no slip. */
const OLD_NUMBER = 11

/** "85 năm … (1941 - 2062)": the last year is a slip of the pen away from the one that the number, which is none, makes. */
function isMistyped({ to, count, numbers }: Pair, { origin, year }: Omit<Way, 'cost'>): boolean {
  if (!count || year === to.year || !isLike(to.year, year)) return false
  const right = to.year - origin
  return numbers.every((number) => Math.abs(number - right) > OLD_NUMBER && !isLike(number, right))
}

/** True for two numbers with one digit another one, or the same digits in other places. */
function isLike(one: number, two: number): boolean {
  const [first, second] = [String(one), String(two)]
  if (first.length !== second.length) return false
  const others = [...first].filter((digit, at) => digit !== second[at]).length
  return others === 1 || [...first].sort().join('') === [...second].sort().join('')
}

/** True for a lunar day that falls in a year of the calendar and is counted by the lunar year that ends in it: "(1585 - 2025)" in January 2026. */
function endsIn({ catalog }: Evidence, entry: Commemoration, year: number): boolean {
  return countedYears(entry, catalog, year).includes(year - 1)
}

function yearCost(
  context: Evidence,
  { from, to }: Pair,
  { entry, year: counted }: Omit<Way, 'cost'>,
): number {
  const { year } = context.reading.subject
  // Of two dates in the wrong order the last one is rather the wrong one than both of long ago.
  if (year === undefined) return from.year > to.year && counted < MODERN ? COSTS.otherYear : 0
  if (counted === year) return 0
  if (entry && counted === year - 1 && endsIn(context, entry, year)) return 0
  return counted === year + 1 ? COSTS.nextYear : COSTS.otherYear
}

/** What it costs that the claim, so repaired, is not what the catalog knows of its name. */
function catalogCost(
  context: Evidence,
  { claim, from, to, range }: Pair,
  known: Known,
  { origin, year, edits }: Omit<Way, 'cost'>,
): number {
  const { catalog } = context
  const { entries } = known
  const lastDay = edits.some(({ part, day }) => part === 'last' && day) ? from : to
  const onDay = lastDay.month === undefined || entries.some((entry) => fallsOn(entry, catalog, lastDay, year))
  const kept = to.day !== undefined && entries.some((entry) => fallsOn(entry, catalog, to, to.year))
  const price = known.exact || kept ? COSTS.notInCatalog : COSTS.notInCatalogLoose
  const inUse =
    entries.every(({ counted, origin: first }) => counted === false || first === undefined) ||
    entries.some((entry) => originsInUse(entry).includes(origin))
  const separate =
    range.day !== undefined && !entries.some((entry) => fallsOn(entry, catalog, range.day!, year))
  const begins = edits.some(({ day }) => day) || entries.some((entry) => isFirstDay(context, entry, range))
  const strange = claim.names.length > 0 && (!onDay || separate || !begins)
  return (inUse ? 0 : price) + (strange ? price : 0)
}

import { originYear } from '../commemorations/anniversary.js'
import type { Catalog } from '../commemorations/catalog.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import type { NameHit } from '../commemorations/names/index.js'
import { partsOfDay } from '../dates/plain-date.js'
import { namedDay, spansInYear } from '../dates/rule-kinds.js'
import type { Claim, DateMark } from './reading/marks.js'

/**
 * Origins that many offices print for a day although it is a neighbour's: the Union's 1930 for the women's day of 2010, the
 * charter day's 1958 for the teachers' day of 1982. Told as a warning, not as an error.
 */
const IN_COMMON_USE: Readonly<Record<string, readonly number[]>> = {
  'vietnamese-womens-day': [1930],
  'vietnamese-teachers-day': [1958],
}

/** What the catalog knows of the days that a claim names. */
export interface Known {
  /** Every record that the names may mean. */
  entries: readonly Commemoration[]
  /** True if one name was written, as a whole, and it is the own name of its records. */
  exact: boolean
  /** The years that the days are counted from. */
  origins: readonly number[]
}

/** What a list of records means where it is written as its own name, and where as a form of it. */
interface Meaning {
  exact: Known
  loose: Known
}

/** By the list of records that a name bears: one and the same for every place where it stands. */
const meanings = new WeakMap<readonly Commemoration[], Meaning>()
const joint = new WeakMap<readonly NameHit[], Known>()

function meaningOf(entries: readonly Commemoration[]): Meaning {
  let meaning = meanings.get(entries)
  if (!meaning) {
    const origins = [...new Set(entries.flatMap((entry) => originYear(entry) ?? []))]
    meaning = { exact: { entries, origins, exact: true }, loose: { entries, origins, exact: false } }
    meanings.set(entries, meaning)
  }
  return meaning
}

/** Collects what the catalog knows of a claim's names; undefined if it names no day as a whole. */
export function knownOf(names: readonly NameHit[]): Known | undefined {
  const [name] = names
  if (!name) return undefined
  // A name inside a longer one is another day: "thành lập Đảng" in "thành lập Đảng bộ tỉnh".
  if (names.length === 1) {
    if (!name.whole) return undefined
    const { exact, loose } = meaningOf(name.entries)
    return name.announced && name.own.length > 0 ? exact : loose
  }
  let known = joint.get(names)
  if (known) return known
  const whole = names.filter((hit) => hit.whole)
  if (whole.length === 0) return undefined
  known = meaningOf([...new Set(whole.flatMap((hit) => hit.entries))]).loose
  joint.set(names, known)
  return known
}

/** True if that year is one that the days are counted from, or the first in which one was kept. */
export function isOriginInUse({ entries }: Known, year: number): boolean {
  return entries.some((entry) => {
    const origin = originYear(entry)
    if (origin === year) return true
    // One year beside the origin it is rather a slip than another way of counting.
    return entry.firstObserved === year && (origin === undefined || Math.abs(year - origin) > 1)
  })
}

/** True if many offices print that origin, rightly or not. */
export function isCommonOrigin({ entries }: Known, year: number): boolean {
  return entries.some((entry) => IN_COMMON_USE[entry.id]?.includes(year))
}

/** Records of which the catalog is sure enough to call another number or origin an error. */
export function isSure(entry: Commemoration): boolean {
  return entry.confidence === 'high' && entry.counted !== false && entry.origin !== undefined
}

/** The days (day and month) on which a record falls in a year; several for a span. */
export function daysOf(
  entry: Commemoration,
  catalog: Catalog,
  year: number | undefined,
): { day: number; month: number }[] {
  const { rule } = entry
  const named = namedDay(rule)
  if (named?.calendar === 'gregorian') return [named]
  if (rule.kind === 'once')
    return [{ day: Number(rule.date.slice(8, 10)), month: Number(rule.date.slice(5, 7)) }]
  if (year === undefined) return []
  return spansInYear(rule, year, (id) => catalog.ruleOf(id)).flatMap(({ start, end }) =>
    end - start > 400 ? [] : [partsOfDay(start), partsOfDay(end)],
  )
}

/** True if the date's day and month are those of one of the records. */
export function fallsOn(known: Known, catalog: Catalog, date: DateMark, year: number | undefined): boolean {
  return known.entries.some((entry) =>
    daysOf(entry, catalog, year).some(
      ({ day, month }) => month === date.month && (date.day === undefined || day === date.day),
    ),
  )
}

/** True if the pair of dates counts years: day and month are the same at both ends, or are not printed. */
export function countsYears(claim: Claim): boolean {
  const { range } = claim
  if (!range) return false
  const [from] = range.from
  const { to } = range
  if (from!.year === undefined || to.year === undefined || to.year <= from!.year) return false
  return (
    (to.day === undefined || from!.day === to.day) && (to.month === undefined || from!.month === to.month)
  )
}

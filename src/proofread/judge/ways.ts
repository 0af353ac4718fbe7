import type { Commemoration } from '../../commemorations/commemoration.js'
import { partsOfDay } from '../../dates/plain-date.js'
import {
  countedYears,
  type Day,
  daysIn,
  fallsOn,
  firstDay,
  fixedDay,
  isDay,
  onOneDay,
  originsInUse,
} from '../catalog-facts.js'
import type { Claim, CountMark, DateMark, Known, RangeMark, Subject } from '../reading/marks.js'
import { isListed } from '../reading/ranges.js'
import { type Repair, withDate, withNumber } from '../repair.js'
import type { Evidence } from './verdict.js'

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
/** A year further on than this after the last date is nobody's look-ahead. */
const AHEAD = 10

export type Part = 'name' | 'number' | 'first' | 'last' | 'day'

/** The word of a person's day that tells which one it is. */
const EVENT = /hy sinh|hi sinh|sinh|mat|gio|tu tran/

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
  // A lunar day early in the year is still counted by the lunar year before.
  const ends = [
    to.year,
    ...(claim.known?.entries.flatMap((entry) => countedYears(entry, catalog, to.year)) ?? []),
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

function hasYear(date: DateMark): date is DateMark & { year: number } {
  return date.year !== undefined
}

/** Every way to make the claim right: by each record that the name may mean, or was meant for, and by its own values alone. */
export function waysOf(context: Evidence, pair: Pair): Way[] {
  const entries = pair.claim.known?.entries ?? []
  const exchanged = exchangedDates(context, pair)
  const ways = entries.flatMap((entry) => waysBy(context, pair, entry, []))
  if (ways.some(({ edits }) => edits.length === 0)) return ways
  return [
    ...ways,
    ...otherEvents(context, pair).flatMap(({ entry, edit }) => waysBy(context, pair, entry, [edit])),
    ...waysBy(context, pair, undefined, []),
    ...(exchanged ? [exchanged] : []),
  ]
}

function waysBy(
  context: Evidence,
  pair: Pair,
  entry: Commemoration | undefined,
  name: readonly Edit[],
): Way[] {
  const { from, to, numbers } = pair
  const latest = Math.max(to.year, context.reading.subject.year ?? 0) + AHEAD
  const known = entry && entry.counted !== false ? originsInUse(entry) : []
  const origins =
    known.length > 0
      ? known
      : unique([...yearsOf(pair.range.from), ...numbers.map((number) => to.year - number)])
  return origins
    .flatMap((origin) =>
      unique([to.year, ...numbers.map((number) => origin + number)])
        .filter((year) => year > origin && year <= latest)
        .flatMap((year) => wayOf(context, pair, entry, { origin, year, name })),
    )
    .filter(({ origin, year }) => known.length > 0 || origin === from.year || year === to.year)
}

/** "Ngày mất" for "Ngày sinh" of one person: the other event, and the word that would name it. */
function otherEvents(
  { reading, catalog }: Evidence,
  { claim }: Pair,
): { entry: Commemoration; edit: Edit }[] {
  const [name, other] = claim.names
  if (!name || other || !claim.known) return []
  const word = EVENT.exec(reading.folded.slice(name.start, name.end))
  if (!word) return []
  const start = name.start + word.index
  return claim.known.entries.flatMap((entry) =>
    catalog
      .names()
      .ofSamePerson(entry)
      .map((twin) => {
        const repair = { start, end: start + word[0].length, text: twin.kind === 'birth' ? 'sinh' : 'mất' }
        return { entry: twin, edit: { part: 'name' as const, repair, day: false, year: false, near: true } }
      }),
  )
}

function unique(values: readonly number[]): number[] {
  return [...new Set(values)]
}

function yearsOf(dates: readonly DateMark[]): number[] {
  return dates.flatMap(({ year }) => year ?? [])
}

function wayOf(
  context: Evidence,
  pair: Pair,
  entry: Commemoration | undefined,
  { origin, year, name }: { origin: number; year: number; name: readonly Edit[] },
): Way[] {
  const years = entry ? countedYears(entry, context.catalog, year) : [year]
  const number = numberEdit(
    context,
    pair,
    years.map((each) => each - origin),
  )
  const days = entry ? [daysBy(context, pair, entry, year)] : daysAlone(pair)
  return days.map((wanted) => {
    const edits = [...name, ...number, ...dateEdits(context, pair, { origin, year, ...wanted })]
    const way = { origin, year, edits, ...(entry ? { entry } : {}) }
    return { ...way, cost: costOf(context, pair, way) }
  })
}

/** Days wanted at both ends, and in front of two years; absent where the printed one is right. */
interface WantedDays {
  first?: Day
  last?: Day
  day?: Day
}

function daysBy(
  context: Evidence,
  { range, from, to }: Pair,
  entry: Commemoration,
  year: number,
): WantedDays {
  const { catalog, reading } = context
  const wanted: WantedDays = {}
  // "02 và 05/8/1964": one of several days.
  if (isListed(reading.page, from)) return wanted
  const fixed = fixedDay(entry)
  const first = firstDay(entry)
  const last = fixed ?? dayIn(entry, catalog, year)
  const begins = first ?? fixed ?? dayIn(entry, catalog, from.year)
  if (!isDay(entry)) return wanted
  if (begins && !isFirstDay(context, entry, range)) wanted.first = begins
  if (to.month !== undefined && last && !fallsOn(entry, catalog, to, year)) wanted.last = last
  const { day } = range
  if (day && last && !fallsOn(entry, catalog, day, year)) wanted.day = last
  return wanted
}

function dayIn(entry: Commemoration, catalog: Evidence['catalog'], year: number): Day | undefined {
  const [place] = daysIn(entry, catalog, year)
  return place === undefined ? undefined : partsOfDay(place)
}

/** True if one of the first dates is the record's first day, or its day in that year, as far as they are printed. */
function isFirstDay({ catalog }: Evidence, entry: Commemoration, { from }: RangeMark): boolean {
  const first = firstDay(entry)
  return from.some(
    (date) =>
      date.month === undefined ||
      (first !== undefined && isOn(first, date)) ||
      fallsOn(entry, catalog, date, date.year ?? 2000),
  )
}

function isOn(day: Day, date: DateMark): boolean {
  return day.month === date.month && (date.day === undefined || day.day === date.day)
}

/** Without a catalog one of two different days is right. */
function daysAlone({ from, to, oneDay }: Pair): WantedDays[] {
  if (oneDay || from.day === undefined || to.day === undefined) return [{}]
  return [{ last: { day: from.day, month: from.month! } }, { first: { day: to.day, month: to.month! } }]
}

/** No edit if one of the numbers printed is right; the first of the right ones is the repair. */
function numberEdit({ reading }: Evidence, { count, numbers }: Pair, rights: readonly number[]): Edit[] {
  if (!count || rights.some((right) => numbers.includes(right))) return []
  const [right] = rights as [number]
  return [
    { part: 'number', repair: withNumber(reading.text, count, right), day: false, year: true, near: true },
  ]
}

function dateEdits(
  { reading }: Evidence,
  { range, from, to }: Pair,
  { origin, year, first, last, day }: WantedDays & { origin: number; year: number },
): Edit[] {
  const edits: Edit[] = []
  const push = (part: Part, mark: DateMark, right: number | undefined, wanted: Day | undefined) => {
    const repair = withDate(reading.text, mark, { ...wanted, year: right })
    edits.push({
      part,
      repair,
      day: wanted !== undefined,
      year: right !== undefined && right !== mark.year,
      near: wanted === undefined || isNear(wanted, mark),
    })
  }
  if (first || !range.from.some((date) => date.year === origin)) push('first', from, origin, first)
  if (last || to.year !== year) push('last', to, year, last)
  if (day && range.day) push('day', range.day, undefined, day)
  return edits
}

/** A slip of the pen: day and month exchanged, or one of the two right. */
function isNear(right: Day, { day, month }: DateMark): boolean {
  return right.day === day || right.month === month || (right.day === month && right.month === day)
}

function costOf(context: Evidence, pair: Pair, way: Omit<Way, 'cost'>): number {
  const { subject } = context.reading
  const stale =
    pair.count !== undefined && pair.numbers.some((number) => number - (pair.to.year - pair.from.year) === 1)
  const price: Record<Part, number> = {
    name: COSTS.name,
    number: pair.claim.inherited ? COSTS.lentNumber : COSTS.number,
    first: COSTS.first,
    last: stale ? COSTS.staleLast : COSTS.last,
    day: COSTS.number,
  }
  let cost = 0
  for (const { part, day, year } of way.edits) cost += price[part] + (day && year ? COSTS.dayToo : 0)
  const [one, two] = way.edits.filter(({ day, year }) => day && !year)
  if (one && two) cost += COSTS.sameSlip - price[two.part]
  cost += yearCost(subject, way.year)
  const { known } = pair.claim
  return known && !way.entry ? cost + catalogCost(context, pair, known, way) : cost
}

function yearCost({ year }: Subject, counted: number): number {
  if (year === undefined || counted === year) return 0
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

/** "(27/7/2023 - 27/7/1947)": the two dates in each other's place. */
function exchangedDates({ reading }: Evidence, { claim, range, from, to, numbers }: Pair): Way | undefined {
  if (from.year <= to.year || range.from.length > 1) return undefined
  const fits =
    numbers.includes(from.year - to.year) ||
    (claim.known?.entries.some((entry) => originsInUse(entry).includes(to.year)) ?? false)
  if (!fits) return undefined
  const [first, last] = [reading.text.slice(to.start, to.end), reading.text.slice(from.start, from.end)]
  const repair: Repair = {
    start: from.start,
    end: from.end,
    text: first,
    also: [{ start: to.start, end: to.end, text: last }],
  }
  return {
    origin: to.year,
    year: from.year,
    edits: [{ part: 'first', repair, day: false, year: true, near: true }],
    cost: 0,
  }
}

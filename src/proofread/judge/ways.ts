import type { Commemoration } from '../../commemorations/commemoration.js'
import { nameIndexOf } from '../../commemorations/names/index.js'
import { type Day, fallsOn, onOneDay, originsInUse } from '../catalog-facts.js'
import type { DateMark } from '../reading/marks.js'
import { type Repair, withDate, withNumber } from '../repair.js'
import { type Pair, yearsCounted } from './claim-pair.js'
import type { Evidence } from './verdict.js'
import { daysAlone, daysBy, type WantedDays } from './wanted-days.js'
import { costOf, type Edit, type Part, type Way } from './way-cost.js'

/** A year further on than this after the last date is nobody's look-ahead. */
const AHEAD = 10

/** The word of a person's day that tells which one it is. */
const EVENT = /hy sinh|hi sinh|sinh|mat|gio|tu tran/

/** True if the claim is in every value what one of the records that its name may mean would make it: most claims are. */
export function isRight(context: Evidence, pair: Pair): boolean {
  const { claim, range, to, numbers } = pair
  return (claim.known?.entries ?? []).some((entry) => {
    const known = entry.counted !== false ? originsInUse(entry) : []
    const years = yearsCounted(entry, context.catalog, to, to.year)
    const fits = yearsOf(range.from).some(
      (origin) =>
        origin < to.year &&
        (known.length === 0 || known.includes(origin)) &&
        (numbers.length === 0 || years.some((year) => numbers.includes(year - origin))),
    )
    return fits && Object.keys(daysBy(context, pair, entry, to.year)).length === 0
  })
}

/** Every way to make the claim right: by each record that the name may mean, or was meant for, and by its own values alone. */
export function waysOf(context: Evidence, pair: Pair): Way[] {
  const entries = pair.claim.known?.entries ?? []
  const exchanged = exchangedDates(context, pair)
  return [
    ...entries.flatMap((entry) => waysBy(context, pair, entry, [])),
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
  // "(26/3/2001 - 26/3/1926)": the number tells how far the last date should be.
  const told = from.year > to.year ? from.year + Math.max(0, ...numbers) : to.year
  const latest = Math.max(to.year, context.reading.subject.year ?? told) + AHEAD
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
    nameIndexOf(catalog)
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
  const years = entry ? yearsCounted(entry, context.catalog, pair.to, year) : [year]
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

/** "(27/7/2023 - 27/7/1947)": the two dates in each other's place. */
function exchangedDates(
  { reading, catalog }: Evidence,
  { claim, range, from, to, numbers }: Pair,
): Way | undefined {
  if (from.year <= to.year || range.from.length > 1) return undefined
  const counted = numbers.includes(from.year - to.year)
  const entry = claim.known?.entries.find((record) => originsInUse(record).includes(to.year))
  if (!counted && !entry) return undefined
  const agrees =
    entry &&
    (counted || numbers.length === 0) &&
    onOneDay(from, to) &&
    fallsOn(entry, catalog, from, from.year)
  const [first, last] = [reading.text.slice(to.start, to.end), reading.text.slice(from.start, from.end)]
  const repair: Repair = {
    start: from.start,
    end: from.end,
    text: first,
    also: [{ start: to.start, end: to.end, text: last }],
  }
  return {
    ...(agrees ? { entry } : {}),
    origin: to.year,
    year: from.year,
    edits: [{ part: 'first', repair, day: false, year: true, near: true }],
    cost: 0,
  }
}

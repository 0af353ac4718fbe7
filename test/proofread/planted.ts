import { nameIn, originYear } from '../../src/commemorations/anniversary.js'
import type { Catalog } from '../../src/commemorations/catalog.js'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import { toLunar } from '../../src/dates/lunar.js'
import {
  formatDate,
  fromDayNumber,
  isoWeekday,
  type PartialDate,
  type PlainDate,
  parseDate,
} from '../../src/dates/plain-date.js'
import { numberInWords, printDate, printDay } from '../../src/dates/print/vietnamese.js'
import { namedDay, spansInYear } from '../../src/dates/rule-kinds.js'
import { applyFixes, type Finding, proofread } from '../../src/proofread.js'
import { provinces } from '../../src/provinces/provinces.js'

/** A line about a day in a year, right, and with one fault of a kind. */
export interface Planted {
  kind: string
  right: string
  wrong: string
}

interface Facts {
  name: string
  number: number
  first: string
  last: string
  day: string
}

const RANKS = 4
const WEEKDAYS = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'] as const

function factsOf(catalog: Catalog, entry: Commemoration, year: number): Facts | undefined {
  const first = originYear(entry)
  const { origin, counted, endedAfter = 9999, firstObserved = 0 } = entry
  if (origin === undefined || first === undefined || counted === false || first < 1000) return undefined
  if (first >= year - 2 || endedAfter < year || firstObserved > year) return undefined
  const date = dayOf(catalog, entry, year)
  if (date === undefined) return undefined
  return {
    name: nameIn(entry, year).vi,
    number: year - first,
    first: printDate(origin),
    last: printDate(date.slice(0, origin.length) as PartialDate),
    day: printDay(date),
  }
}

/** The one day of a record in a year. */
function dayOf(catalog: Catalog, entry: Commemoration, year: number): PlainDate | undefined {
  if ((entry.endedAfter ?? year) < year) return undefined
  const [span] = spansInYear(entry.rule, year, (id) => catalog.ruleOf(id))
  if (!span || span.start !== span.end) return undefined
  const date = fromDayNumber(span.start)
  return date.startsWith(`${year}`) ? date : undefined
}

const line = ({ name, number, first, last }: Facts) =>
  `Tuyên truyền kỷ niệm ${number} năm ${name} (${first} - ${last}).`
const inWords = ({ name, number, first, last }: Facts) =>
  `Kỷ niệm ${numberInWords(number)} năm ${name} (${first} - ${last}).`
const withYear = (date: string, year: number) => date.replace(/\d{4}$/, `${year}`)

/** Every counted day of the catalog as documents print it. */
export function rightLines(catalog: Catalog, year: number): string[] {
  return catalog.entries.flatMap((entry) => {
    const facts = factsOf(catalog, entry, year)
    if (!facts) return []
    const { name, number, day } = facts
    return [
      line(facts),
      inWords(facts),
      `Kỷ niệm ${number} năm ${name}`,
      `${name} (${day})`,
      `${name} ${day}`,
    ]
  })
}

/** Faults of every kind in lines about the days of ranks 1 to 4. */
export function plant(catalog: Catalog, year: number): Planted[] {
  return catalog.entries
    .filter(({ rank }) => rank <= RANKS)
    .flatMap((entry) => [
      ...inCounted(catalog, entry, year),
      ...inWeekday(catalog, entry, year),
      ...inLunar(catalog, entry, year),
    ])
    .filter(({ right, wrong }) => right !== wrong)
}

/** Number, dates, name: in the line that documents print. */
function inCounted(catalog: Catalog, entry: Commemoration, year: number): Planted[] {
  const facts = factsOf(catalog, entry, year)
  if (!facts) return []
  const { number, first, last } = facts
  const faults: [string, Partial<Facts>][] = [
    ['number -1', { number: number - 1 }],
    ['number +1', { number: number + 1 }],
    ['number -10', { number: number - 10 }],
    ['number +10', { number: number + 10 }],
    ['last of last year', { last: withYear(last, year - 1) }],
    ['first year', { first: withYear(first, year - number - 2) }],
    ['dates exchanged', { first: last, last: first }],
  ]
  const neighbour = neighbourOf(catalog, entry)
  if (neighbour?.origin && entry.origin?.length === 10)
    faults.push(['origin of a neighbour', { first: printDate(neighbour.origin) }])
  const turned = [turnedDate(first), turnedDate(last)]
  if (entry.rule.kind === 'fixed' && turned[0] && turned[1])
    faults.push(['day and month exchanged', { first: turned[0], last: turned[1] }])
  const planted = faults.map(([kind, wrong]) => ({
    kind,
    right: line(facts),
    wrong: line({ ...facts, ...wrong }),
  }))
  const words = {
    kind: 'number in words',
    right: inWords(facts),
    wrong: inWords({ ...facts, number: number - 1 }),
  }
  return [...planted, words, ...inName(facts, entry, year)].filter(
    ({ wrong }) => !/ (?:0|-\d+|không) năm/.test(wrong),
  )
}

/** "07/9/1960" for "09/7/1960". */
function turnedDate(date: string): string | undefined {
  const [day, month, year] = date.split('/').map(Number)
  return day !== undefined && year !== undefined && day <= 12 && day !== month
    ? printDate(formatDate(year, day, month!))
    : undefined
}

/** The other day of the same date, or else the day before in the list. */
function neighbourOf({ entries }: Catalog, entry: Commemoration): Commemoration | undefined {
  const day = namedDay(entry.rule)
  const others = entries.filter((other) => other !== entry && other.origin?.length === 10)
  const same = others.find((other) => {
    const own = namedDay(other.rule)
    return day && own && own.day === day.day && own.month === day.month && own.calendar === day.calendar
  })
  return same ?? others[entries.indexOf(entry) % others.length]
}

/** The name that the day bore before. */
function inName(facts: Facts, entry: Commemoration, year: number): Planted[] {
  return (entry.formerNames ?? [])
    .filter(({ vi, until }) => until !== undefined && until < year && !entry.aliases?.includes(vi))
    .map(({ vi }) => ({ kind: 'former name', right: line(facts), wrong: line({ ...facts, name: vi }) }))
}

/** "Thứ Năm, ngày 27/7/2023: Ngày …" with the weekday of the day before. */
function inWeekday(catalog: Catalog, entry: Commemoration, year: number): Planted[] {
  const date = dayOf(catalog, entry, year)
  if (date === undefined) return []
  const print = (weekday: number) =>
    `${weekday === 7 ? 'Chủ nhật' : `Thứ ${WEEKDAYS[weekday - 1]}`}, ngày ${printDate(date)}: ${nameIn(entry, year).vi}.`
  const right = isoWeekday(dayNumberOf(date))
  return [{ kind: 'weekday', right: print(right), wrong: print((right % 7) + 1) }]
}

function dayNumberOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000
}

/** "Giỗ Tổ Hùng Vương (10/3 âm lịch, tức ngày 29/4/2023)" with the next day in either calendar. */
function inLunar(catalog: Catalog, entry: Commemoration, year: number): Planted[] {
  const date = namedDay(entry.rule)?.calendar === 'lunar' ? dayOf(catalog, entry, year) : undefined
  if (date === undefined) return []
  const { day, month } = toLunar(date)
  const next = fromDayNumber(dayNumberOf(date) + 1)
  const print = (lunar: number, solar: PlainDate) =>
    `${nameIn(entry, year).vi} (ngày ${String(lunar).padStart(2, '0')}/${month < 3 ? `0${month}` : month} âm lịch, tức ngày ${printDate(solar)}).`
  const right = print(day, date)
  return parseDate(next).year !== year || day > 28
    ? []
    : [
        { kind: 'lunar day', right, wrong: print(day + 1, date) },
        { kind: 'day of a lunar day', right, wrong: print(day, next) },
      ]
}

const ISSUED = '2025-08-05'

/** The province of before the mergers of 2025 in a document of after them. */
export function plantProvinces(): Planted[] {
  const current = new Map(provinces.current.map((unit) => [unit.slug, unit]))
  return provinces.former.flatMap(({ slug, officialName, mergedInto }) => {
    const now = current.get(mergedInto ?? '')
    if (!now || current.has(slug)) return []
    const print = (name: string) =>
      `Kế hoạch số 12/KH-UBND ngày ${printDate(ISSUED)} của UBND ${name.charAt(0).toLowerCase()}${name.slice(1)}.`
    const before = now.formerNames?.find(({ until }) => until >= ISSUED)
    const right = before?.officialName ?? now.officialName
    return [{ kind: 'former province', right: print(right), wrong: print(officialName) }]
  })
}

export interface Score {
  planted: number
  found: number
  /** The first repair makes the right line. */
  repaired: number
  /** Lines that a certain fix made into something else than the right line. */
  spoilt: string[]
  /** Lines that were not found, or whose first repair is another one. */
  missed: string[]
}

/** What proofreading makes of planted faults of one year, all in one text. */
export function judged(catalog: Catalog, faults: readonly Planted[], year: number): Score {
  const score: Score = { planted: faults.length, found: 0, repaired: 0, spoilt: [], missed: [] }
  const text = faults.map(({ wrong }) => wrong).join('\n\n')
  const findings = proofread(text, { catalog, year })
  const byLine = new Map<number, Finding[]>()
  for (const finding of findings) byLine.set(finding.line, [...(byLine.get(finding.line) ?? []), finding])
  const fixed = applyFixes(text, findings).split('\n\n')
  let start = 0
  faults.forEach(({ right, wrong, kind }, at) => {
    const found = byLine.get(at * 2 + 1) ?? []
    if (found.length > 0) score.found++
    const made = found.map(({ suggestions, expected, ...place }) => {
      const repair = suggestions?.[0] ?? { ...place, text: expected ?? '' }
      return wrong.slice(0, repair.start - start) + repair.text + wrong.slice(repair.end - start)
    })
    if (made.length === 1 && made[0] === right) score.repaired++
    else score.missed.push(`${kind}: ${wrong} → ${made.join(' | ')}`)
    if (fixed[at] !== wrong && fixed[at] !== right) score.spoilt.push(`${wrong} → ${fixed[at]}`)
    start += wrong.length + 2
  })
  return score
}

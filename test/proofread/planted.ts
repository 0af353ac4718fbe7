import { nameIn, originYear } from '../../src/commemorations/anniversary.js'
import type { Catalog } from '../../src/commemorations/catalog.js'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import { cutDate, fromDayNumber } from '../../src/dates/plain-date.js'
import { printDate, printDay } from '../../src/dates/print/vietnamese.js'
import { spansInYear } from '../../src/dates/rule-kinds.js'
import { applyFixes, type Finding, proofread } from '../../src/proofread.js'

/** A line about a day in a year, right, and with one fault of a kind. */
export interface Planted {
  kind: 'number' | 'last' | 'first' | 'neighbour'
  right: string
  wrong: string
  year: number
}

interface Facts {
  name: string
  number: number
  first: string
  last: string
  day: string
}

function factsOf(catalog: Catalog, entry: Commemoration, year: number): Facts | undefined {
  const first = originYear(entry)
  const { origin, counted, endedAfter = 9999, firstObserved = 0 } = entry
  if (origin === undefined || first === undefined || counted === false || first < 1000) return undefined
  if (first >= year - 2 || endedAfter < year || firstObserved > year) return undefined
  const [span] = spansInYear(entry.rule, year, (id) => catalog.ruleOf(id))
  if (!span || span.start !== span.end) return undefined
  const date = fromDayNumber(span.start)
  if (!date.startsWith(`${year}`)) return undefined
  const last = printDate(cutDate(date, origin.length))
  return {
    name: nameIn(entry, year).vi,
    number: year - first,
    first: printDate(origin),
    last,
    day: printDay(date),
  }
}

const line = ({ name, number, first, last }: Facts) =>
  `Tuyên truyền kỷ niệm ${number} năm ${name} (${first} - ${last}).`
const withYear = (date: string, year: number) => date.replace(/\d{4}$/, `${year}`)

/** Every counted day of the catalog as documents print it. */
export function rightLines(catalog: Catalog, year: number): string[] {
  return catalog.entries.flatMap((entry) => {
    const facts = factsOf(catalog, entry, year)
    if (!facts) return []
    const { name, number, day } = facts
    return [line(facts), `Kỷ niệm ${number} năm ${name}`, `${name} (${day})`, `${name} ${day}`]
  })
}

/** Each of them with last year's number, last year's date, a wrong first year, and the first date of the day before in the list. */
export function plant(catalog: Catalog, year: number): Planted[] {
  return catalog.entries.flatMap((entry) => {
    const facts = factsOf(catalog, entry, year)
    if (!facts) return []
    const { number, first, last } = facts
    const right = line(facts)
    const faults: [Planted['kind'], Facts][] = [
      ['number', { ...facts, number: number - 1 }],
      ['last', { ...facts, last: withYear(last, year - 1) }],
      ['first', { ...facts, first: withYear(first, year - number - 2) }],
    ]
    if (entry.origin?.length === 10) faults.push(['neighbour', { ...facts, first: '26/3/1931' }])
    return faults
      .map(([kind, wrong]) => ({ kind, right, wrong: line(wrong), year }))
      .filter(({ wrong }) => wrong !== right)
  })
}

export interface Score {
  planted: number
  found: number
  /** The first repair makes the right line. */
  repaired: number
  /** Lines that a certain fix made into something else than the right line. */
  spoilt: string[]
}

/** What proofreading makes of planted faults of one year, all in one text. */
export function judged(catalog: Catalog, faults: readonly Planted[]): Score {
  const score: Score = { planted: faults.length, found: 0, repaired: 0, spoilt: [] }
  const text = faults.map(({ wrong }) => wrong).join('\n\n')
  const findings = proofread(text, { catalog, year: faults[0]!.year, rules: { name: false } })
  const byLine = new Map(findings.map((finding) => [finding.line, finding]).reverse() as [number, Finding][])
  const fixed = applyFixes(text, findings).split('\n\n')
  let start = 0
  faults.forEach(({ right, wrong }, at) => {
    const finding = byLine.get(at * 2 + 1)
    const repair = finding?.suggestions?.[0]
    if (finding) score.found++
    if (
      repair &&
      wrong.slice(0, repair.start - start) + repair.text + wrong.slice(repair.end - start) === right
    )
      score.repaired++
    if (fixed[at] !== wrong && fixed[at] !== right) score.spoilt.push(`${wrong} → ${fixed[at]}`)
    start += wrong.length + 2
  })
  return score
}

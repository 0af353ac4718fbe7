import { type PlainDate, parseDate } from '../dates/plain-date.js'

/** The terms of the National Assembly of which symbols tell (`QH15`, `UBTVQH15`), and the first day of each. */
const BEGUN: ReadonlyMap<number, PlainDate> = new Map([
  [8, '1987-06-17'],
  [9, '1992-09-19'],
  [10, '1997-09-20'],
  [11, '2002-07-19'],
  [12, '2007-07-19'],
  [13, '2011-07-21'],
  [14, '2016-07-20'],
  [15, '2021-07-20'],
  [16, '2026-04-06'],
])
/** The last term of the table is not over. */
const OPEN = '2032'

/** The term that the letters of a symbol name: 15 for `QH15`. */
export function termOf(symbol: string): number | undefined {
  const term = /(?:^|[-/])(?:UBTV)?QH([1-9]\d?)$/.exec(symbol)?.[1]
  return term === undefined ? undefined : Number(term)
}

/** True if documents of that term may be of a day, or of a year; of a term that the table has not nothing is known. */
export function isInTerm(term: number, issued: PlainDate | number): boolean {
  const begun = BEGUN.get(term)
  if (begun === undefined) return true
  const next = BEGUN.get(term + 1) ?? OPEN
  if (typeof issued === 'string') return issued >= begun && issued <= next
  return issued >= parseDate(begun).year && issued <= Number(next.slice(0, 4))
}

/** The one term that a day or a year is of; undefined for a year in which one ended. */
export function termAt(issued: PlainDate | number): number | undefined {
  const terms = [...BEGUN.keys()].filter((term) => isInTerm(term, issued))
  return terms.length === 1 ? terms[0] : undefined
}

/** Last days of the Party's congresses, from the tenth on: the Central Committee that is elected there numbers its documents anew. */
const CONGRESSES: readonly PlainDate[] = [
  '2006-04-25',
  '2011-01-19',
  '2016-01-28',
  '2021-02-01',
  '2026-01-23',
]

/** True if both days are in one term of the Party's Central Committee, of those that began since 2006. */
export function inOnePartyTerm(one: PlainDate, other: PlainDate): boolean {
  const termOfDay = (day: PlainDate) => CONGRESSES.filter((last) => day > last).length
  return termOfDay(one) > 0 && termOfDay(one) === termOfDay(other)
}

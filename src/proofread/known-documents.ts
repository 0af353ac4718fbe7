import data from '../../data/compact/documents.json'
import type { Citation } from '../citations/citation.js'
import { documentKey } from '../citations/document-key.js'
import type { PlainDate } from '../dates/plain-date.js'

/** Shape of `data/compact/documents.json`, as `json.d.ts` declares it: what is known of documents that are often cited. */
export interface KnownDocuments {
  /** Days of issue by what tells the document from others (`documentKey`); several, parted by blanks, where a number was used again. */
  sure: Readonly<Record<string, string>>
  /** The same, of documents that one source alone tells of. */
  likely: Readonly<Record<string, string>>
  /** The day on which the National Assembly passed a law, by its folded title and the year: "luat dat dai 2024". */
  passed: Readonly<Record<string, PlainDate>>
}

/** A day of issue, and whether its sources are enough to call another one an error. */
export interface KnownDate {
  date: PlainDate
  sure: boolean
}

const documents: KnownDocuments = data

/** Every day on which a document of that number and symbol is known to have been issued. */
export function knownDates(citation: Citation): readonly KnownDate[] {
  const key = documentKey(citation)
  if (key === undefined) return []
  return [
    ...of(documents.sure, key).map((date) => ({ date, sure: true })),
    ...of(documents.likely, key).map((date) => ({ date, sure: false })),
  ]
}

/** The day on which a law of that title and year was passed. */
export function passedOn(title: string, year: number): PlainDate | undefined {
  const key = `${title} ${year}`
  return Object.hasOwn(documents.passed, key) ? documents.passed[key] : undefined
}

/** The number under which the same body issued a known document of that type on that day; undefined where it issued two. */
export function numberOfDay(citation: Citation, day: PlainDate): string | undefined {
  const [number, other] = Object.entries(documents.sure).flatMap(([key, dates]) => {
    const found = dates.includes(day) ? NUMBER.exec(key)?.[1] : undefined
    return found !== undefined && documentKey({ ...citation, number: found }) === key ? [found] : []
  })
  return other === undefined ? number : undefined
}

/** The number in a key: "Luật 31/2024 QH15". */
const NUMBER = /(?:^| )(\d+[a-z]?)(?=[ /])/

function of(dates: Readonly<Record<string, string>>, key: string): readonly PlainDate[] {
  return Object.hasOwn(dates, key) ? (dates[key]!.split(' ') as PlainDate[]) : []
}

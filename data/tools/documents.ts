import { readFileSync } from 'node:fs'
import { documentKey } from '../../src/citations/document-key.js'
import { type FoundCitation, findCitations } from '../../src/citations/find.js'
import { issuerByAbbreviation } from '../../src/citations/issuers.js'
import { isInTerm, termOf } from '../../src/citations/terms.js'
import { isPlainDate, type PlainDate } from '../../src/dates/plain-date.js'
import type { KnownDocuments } from '../../src/proofread/known-documents.js'
import { compare } from '../../src/text/compare.js'
import { foldText } from '../../src/text/fold.js'
import { faults, shipped } from './records.js'
import { isAggregator, sourceFault } from './sources.js'

/** A document of `data/documents.json`: what offices cite, with its day of issue (for a law the day on which it was passed). */
export interface DocumentRecord {
  type: string
  /** Number and symbol as printed. */
  number: string
  /** What a law is called: "Luật Đất đai". */
  title?: string
  date: PlainDate
  /** What it is about, in a few words: for whoever looks after the list. */
  subject: string
  sources: readonly string[]
  confidence: 'high' | 'medium'
}

export const documents = JSON.parse(
  readFileSync(new URL('../documents.json', import.meta.url), 'utf8'),
) as readonly DocumentRecord[]

/** The document as its type, number and date are read where it is cited. */
function read({ type, number, date }: DocumentRecord): FoundCitation | undefined {
  const [year, month, day] = date.split('-')
  return findCitations(`${type} số ${number} ngày ${day}/${month}/${year}`)[0]
}

/** Letters of bodies of which there is one: numbers of others are used by every province. */
function isOfOneBody({ citation: { symbol = '', issuer } }: FoundCitation): boolean {
  const letters = symbol.split(/[-/]/)
  return (
    issuer !== undefined ||
    symbol === 'SL' ||
    letters.some((one) => issuerByAbbreviation(one)?.name === 'Trung ương Đảng')
  )
}

/** Documents with their day among the legal bases of a record. */
function citedWhole(bases: readonly string[]): FoundCitation[] {
  return bases
    .flatMap((basis) => findCitations(basis))
    .filter(
      (found) => found.citation.issuedOn !== undefined && found.deviations.length === 0 && isOfOneBody(found),
    )
}

type Days = Map<string, Set<PlainDate>>

function put(days: Days, { citation }: FoundCitation): void {
  const key = documentKey(citation)
  if (key !== undefined) days.set(key, (days.get(key) ?? new Set()).add(citation.issuedOn!))
}

/** The constitutions whose passing is a day of its own: "Ngày Quốc hội thông qua Hiến pháp năm 2013". */
function constitutions(): (readonly [key: string, date: PlainDate])[] {
  return shipped.flatMap(({ record: { name, origin, confidence } }) => {
    const title = /^Ngày Quốc hội thông qua (Hiến pháp) năm (\d{4})$/.exec(name.vi)
    if (!title || confidence !== 'high' || origin === undefined || !isPlainDate(origin)) return []
    return [[`${foldText(title[1]!)} ${title[2]}`, origin] as const]
  })
}

const inOrder = (days: Days) =>
  Object.fromEntries(
    [...days]
      .sort(([one], [other]) => compare(one, other))
      .map(([key, dates]) => [key, [...dates].sort().join(' ')] as const),
  )

/**
 * The documents of `data/documents.json` and those that the legal bases of the records cite with their day, as proofreading asks for them. A
 * basis is taken as likely: the record's sources are for the day, and the document stands beside it.
 */
export function knownDocuments(): KnownDocuments {
  const [sure, likely]: [Days, Days] = [new Map(), new Map()]
  for (const document of documents) {
    const found = read(document)
    if (found) put(document.confidence === 'high' ? sure : likely, found)
  }
  for (const { record } of shipped)
    for (const found of citedWhole(record.legalBasis ?? [])) {
      const key = documentKey(found.citation)!
      if (!sure.get(key)?.has(found.citation.issuedOn!)) put(likely, found)
    }
  const laws = documents
    .filter(({ title, confidence }) => title !== undefined && confidence === 'high')
    .map(({ title, date }) => [`${foldText(title!)} ${date.slice(0, 4)}`, date] as const)
  const passed = [...laws, ...constitutions()]
  return {
    sure: inOrder(sure),
    likely: inOrder(likely),
    passed: Object.fromEntries(passed.sort(([one], [other]) => compare(one, other))),
  }
}

/** Hosts of the State and the Party, whose page is enough for a day. */
const OFFICIAL =
  /\/\/(?:[^/]*\.)?(?:gov\.vn|dcs\.vn|dangcongsan\.vn|quochoi\.vn|chinhphu\.vn|vbpl\.vn)(?:[:/]|$)/

/** What is wrong in one document of the list. */
export function documentFault(document: DocumentRecord): string | undefined {
  const { type, number, date, sources, confidence } = document
  if (!isPlainDate(date)) return `date: no day: ${date}`
  const refused = sources.map(sourceFault).find((fault) => fault !== undefined)
  if (refused !== undefined) return `sources: ${refused}`
  if (sources.length === 0) return 'sources: none'
  const enough =
    sources.filter((source) => !isAggregator(source)).length > 1 ||
    sources.some((source) => OFFICIAL.test(source))
  if (confidence === 'high' && !enough) return 'confidence: high asks for an official page or two pages'
  const found = read(document)
  if (!found || found.pieces.number.text !== number || found.deviations.length > 0)
    return `number: not read: ${number}`
  if (found.citation.type !== type) return `type: ${type} is read as ${found.citation.type}`
  const term = termOf(found.citation.symbol ?? '')
  if (term !== undefined && !isInTerm(term, date)) return `date: not in term ${term}: ${date}`
  return isOfOneBody(found) ? undefined : 'number: of a body of which there are several'
}

/** What is wrong in `data/documents.json`, and in the legal bases beside it: one document with two days of a year. */
export function documentFaults(): string[] {
  const own = documents.flatMap((document) => {
    const fault = documentFault(document)
    return fault === undefined ? [] : [`data/documents.json: ${document.number}: ${fault}`]
  })
  const { sure, likely } = knownDocuments()
  const twice = (key: string, date: PlainDate) =>
    `${sure[key] ?? ''} ${likely[key] ?? ''}`
      .trim()
      .split(' ')
      .find((other) => other !== date && other.slice(0, 4) === date.slice(0, 4))
  return [
    ...own,
    ...faults(function* ({ legalBasis = [] }) {
      for (const { citation, pieces } of citedWhole(legalBasis)) {
        const other = twice(documentKey(citation) ?? '', citation.issuedOn!)
        if (other !== undefined)
          yield `legalBasis: ${pieces.number.text}: ${citation.issuedOn}, elsewhere ${other}`
      }
    }),
  ]
}

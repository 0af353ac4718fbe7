import type { Citation, DocumentSystem } from './citation.js'
import type { Deviation } from './deviation.js'
import { DOCUMENT_TYPES, typeByMark, typeByName, UNKNOWN_TYPE } from './document-types.js'
import { formatNumber } from './format.js'
import type { PrintedDate } from './issue-date.js'
import { foldAbbreviation, ISSUER_ABBREVIATIONS, issuerByAbbreviation } from './issuers.js'
import type { PrintedLabel } from './label.js'
import type { PrintedSymbol } from './symbol.js'

/** Types with an own mark that also serve as letters of a body or section, so that no contradiction is read into them. */
const AMBIGUOUS_MARKS = new Set(['BTT', 'PC', 'PG', 'PB', 'GM', 'DA', 'PA', 'TC', 'L', 'QH'])

/** Turns what is printed into a citation in official form, and says where print departs from it. */
export function interpret(
  label: PrintedLabel,
  symbol: PrintedSymbol,
  date: PrintedDate | undefined,
  printedNumber: string,
  printedDate: string | undefined,
): { citation: Citation; deviations: Deviation[] } {
  const printedType = label.type && typeByName(label.type.name)
  const spelling = groupsInOfficialSpelling(symbol, printedType?.name)
  const system = systemOf(symbol, spelling.groups, printedType?.name)
  const type = typeOf(label, symbol, spelling.groups, system)
  const citation: Citation = {
    type,
    number: symbol.number,
    ...(symbol.year === undefined ? {} : { year: symbol.year }),
    ...symbolOf(symbol, spelling.groups, system),
    ...(date?.date === undefined ? {} : { issuedOn: date.date }),
    ...(label.title === undefined ? {} : { subject: label.title }),
    system,
  }
  const issuer = issuerBySymbol(spelling.groups)
  if (issuer !== undefined) citation.issuer = issuer
  const old = isOld(citation)
  const structure = old
    ? []
    : structureDeviations(symbol, spelling.groups, system, citation, printedType?.name)
  // What is mended is mended whole: "27 CT-TU" is "27-CT/TU".
  const right = structure.find(({ expected }) => expected !== undefined)?.expected ?? formatNumber(citation)
  return {
    citation,
    deviations: [
      ...spellingDeviations(symbol, printedNumber, right),
      ...spelling.deviations,
      ...structure,
      ...(old ? [] : typeDeviation(label, spelling.groups, system)),
      ...dateDeviations(symbol, date, printedDate),
    ],
  }
}

/**
 * True for documents from before symbols had their present forms (11-HD/VPTW of 2004, Thông tư liên tịch 55/2005/TTLT-BNV-VPCP):
 * `34/NQ/TW` of 1953 and a decision `25/CT` of 1991 are as they should be.
 */
function isOld({ issuedOn, year }: Citation): boolean {
  const issued = issuedOn === undefined ? year : Number(issuedOn.slice(0, 4))
  return issued !== undefined && issued < 2005
}

/** The body that the letters of a symbol name for certain. */
function issuerBySymbol(groups: readonly string[]): string | undefined {
  const known = groups.map((group) => issuerByAbbreviation(group))
  const index = known.findIndex((issuer) => issuer !== undefined)
  const issuer = known[index]
  // "VPCP-KTTH" and "QĐ-TTg" name one body; "TTLT-BNV-VPCP" names two.
  return issuer?.unique && known.filter((other) => other?.unique).length === 1 ? issuer.name : undefined
}

function groupsInOfficialSpelling(
  symbol: PrintedSymbol,
  printedType: string | undefined,
): { groups: string[]; deviations: Deviation[] } {
  const deviations: Deviation[] = []
  const groups = symbol.groups.map((group, index) => {
    const expected = index === 0 ? (markFor(group, printedType) ?? issuerFor(group)) : issuerFor(group)
    if (expected === undefined || expected === group) return group
    deviations.push({ kind: 'abbreviation', found: group, expected })
    return expected
  })
  return { groups, deviations }
}

/** The mark that misspelt letters stand for: QD for QĐ, CTR for CTr. */
function markFor(group: string, printedType: string | undefined): string | undefined {
  if (typeByMark(group, 'state') || typeByMark(group, 'party')) return group
  const folded = foldAbbreviation(group)
  const marks = DOCUMENT_TYPES.filter((type) => printedType === undefined || type.name === printedType)
    .flatMap(({ state, party }) => [state, party])
    .filter((mark) => mark !== undefined && foldAbbreviation(mark) === folded)
  return marks[0]
}

const ISSUERS_BY_FOLD = new Map(Object.keys(ISSUER_ABBREVIATIONS).map((key) => [foldAbbreviation(key), key]))

/** The abbreviation that misspelt letters stand for: UBNĐ stays, HDND is HĐND, TTG is TTg, TƯ is TW. */
function issuerFor(group: string): string | undefined {
  if (issuerByAbbreviation(group)) return group
  if (group.includes('TƯ')) return group.replace('TƯ', 'TW')
  return ISSUERS_BY_FOLD.get(foldAbbreviation(group))
}

function issuerSystem(groups: readonly string[]): DocumentSystem | undefined {
  for (const group of groups) {
    const system = issuerByAbbreviation(group)?.system
    if (system) return system
  }
  return undefined
}

function systemOf(
  symbol: PrintedSymbol,
  groups: readonly string[],
  printedType: string | undefined,
): DocumentSystem {
  const known = issuerSystem(groups)
  if (known) return known
  const type = printedType === undefined ? undefined : typeByName(printedType)
  if (groups.length === 0) return type?.group === 'party' ? 'party' : 'state'
  if (type?.group === 'legal') return 'state'
  const partyForm = symbol.separator === '-' && (symbol.joiners[0] === '/' || groups.length === 1)
  return partyForm ? 'party' : 'state'
}

function symbolOf(
  symbol: PrintedSymbol,
  groups: readonly string[],
  system: DocumentSystem,
): Pick<Citation, 'symbol' | 'separator'> {
  if (groups.length === 0) return {}
  const joined = groups
    .map((group, index) => (index === 0 ? group : symbol.joiners[index - 1] + group))
    .join('')
  const { separator } = symbol
  if (separator === undefined || separator === (system === 'party' ? '-' : '/')) return { symbol: joined }
  return { symbol: joined, separator }
}

function typeOf(
  label: PrintedLabel,
  symbol: PrintedSymbol,
  groups: readonly string[],
  system: DocumentSystem,
): string {
  if (label.type) {
    const name = typeByName(label.type.name)?.name ?? UNKNOWN_TYPE
    return label.named === undefined ? name : `${name} ${label.named}`
  }
  const first = groups[0]
  if (first === undefined) return UNKNOWN_TYPE
  const marked = typeByMark(first, system)
  if (marked && !issuerByAbbreviation(first)) return marked.name
  // State letters carry no mark: issuer and drafting section stand right after the number.
  return system === 'state' && groups.length > 1 && symbol.year === undefined ? 'Công văn' : UNKNOWN_TYPE
}

function spellingDeviations(symbol: PrintedSymbol, printed: string, expected: string): Deviation[] {
  const deviation = (kind: Deviation['kind']): Deviation => ({ kind, found: printed, expected })
  return [
    ...(symbol.spaced ? [deviation('spaces')] : []),
    ...(symbol.dashed ? [deviation('dash')] : []),
    ...(symbol.lookalike ? [deviation('letter')] : []),
    ...(symbol.split ? [deviation('digits')] : []),
  ]
}

function structureDeviations(
  symbol: PrintedSymbol,
  groups: readonly string[],
  system: DocumentSystem,
  citation: Citation,
  printedType: string | undefined,
): Deviation[] {
  const first = groups[0]
  if (first === undefined) return []
  const ordered =
    turnedSymbol(groups, printedType) ??
    partedSymbol(groups, printedType) ??
    letterSymbol(groups, printedType) ??
    (symbol.displaced && system === 'state' && groups.length > 1 ? groups.join('-') : undefined)
  if (ordered !== undefined)
    return [
      {
        kind: 'separator',
        found: formatNumber(citation),
        expected: formatNumber(inFormOf(system, citation, ordered)),
      },
    ]
  const marked = typeByMark(first, system) !== undefined
  if (groups.length === 1) {
    const complete = !marked || issuerByAbbreviation(first) !== undefined || system === 'state'
    return complete ? [] : [{ kind: 'incomplete', found: formatNumber(citation) }]
  }
  // Only where the issuer is known is it certain which form belongs to it.
  if (issuerSystem(groups) === undefined || !marked) return []
  const rest = groups
    .slice(1)
    .map((group, index) => (index === 0 ? group : `-${group}`))
    .join('')
  const year = symbol.year === undefined ? '' : `/${symbol.year}`
  const expected =
    system === 'party' ? `${symbol.number}-${first}/${rest}` : `${symbol.number}${year}/${first}-${rest}`
  const [joiner] = symbol.joiners
  const right =
    system === 'party'
      ? symbol.separator === '-' && joiner === '/'
      : symbol.separator === '/' && joiner === '-'
  return right ? [] : [{ kind: 'separator', found: formatNumber(citation), expected }]
}

/** "Thông báo số 66/UBND-TB": body and type in each other's place, which the printed type tells. */
function turnedSymbol(groups: readonly string[], printedType: string | undefined): string | undefined {
  const [body, mark, ...rest] = groups
  const type = printedType === undefined ? undefined : typeByName(printedType)
  if (body === undefined || mark === undefined || type?.state !== mark) return undefined
  return issuerByAbbreviation(body)?.system === 'state' ? [mark, body, ...rest].join('-') : undefined
}

/** "Nghị định số 111/2018/NĐCP", "35-NQTW", "45/QĐ.UBND": type and body written together, which the printed type tells. */
function partedSymbol(
  [first, ...rest]: readonly string[],
  printedType: string | undefined,
): string | undefined {
  const type = printedType === undefined ? undefined : typeByName(printedType)
  if (first === undefined || !type || issuerByAbbreviation(first)) return undefined
  for (const system of ['state', 'party'] as const) {
    const mark = type[system]
    if (mark === undefined || foldAbbreviation(first.slice(0, mark.length)) !== foldAbbreviation(mark))
      continue
    const body = issuerFor(first.slice(mark.length).replace(/^\./, ''))
    if (body === undefined || issuerByAbbreviation(body)?.system !== system) continue
    return system === 'state' ? [mark, body, ...rest].join('-') : `${mark}/${[body, ...rest].join('-')}`
  }
  return undefined
}

/** "Công văn số 123/CV-UBND": a State letter has no letters of its type. */
function letterSymbol(groups: readonly string[], printedType: string | undefined): string | undefined {
  const [mark, body, ...rest] = groups
  if (mark !== 'CV' || body === undefined || printedType !== 'Công văn') return undefined
  return issuerByAbbreviation(body)?.system === 'state' ? [body, ...rest].join('-') : undefined
}

/** The citation with the symbol and the separator of its system. */
function inFormOf(
  system: DocumentSystem,
  { separator: _separator, ...citation }: Citation,
  symbol: string,
): Citation {
  return { ...citation, system: symbol.includes('/') ? 'party' : system, symbol }
}

function typeDeviation(label: PrintedLabel, groups: readonly string[], system: DocumentSystem): Deviation[] {
  const first = groups[0]
  const printed = label.type && typeByName(label.type.name)
  if (!printed || first === undefined || AMBIGUOUS_MARKS.has(first) || issuerByAbbreviation(first)) return []
  const marked = typeByMark(first, system)
  if (!marked || marked.name === printed.name) return []
  const own = [printed[system], printed.state, printed.party]
  if (own.includes(first)) return []
  // The Front and others have letters of their own for types of the Party: TTr for Thông tri.
  if (printed.group === 'party' && printed.party !== undefined && first.startsWith(printed.party)) return []
  // Joint and derived types begin with the letters of the plain one: KHLT, Chương trình hành động.
  if (printed.name.startsWith(marked.name) || marked.name.startsWith(printed.name)) return []
  return [{ kind: 'type', found: printed.name, expected: marked.name }]
}

function dateDeviations(
  symbol: PrintedSymbol,
  date: PrintedDate | undefined,
  printed: string | undefined,
): Deviation[] {
  if (!date || printed === undefined) return []
  if (date.impossible) return [{ kind: 'date', found: printed }]
  if (date.date !== undefined && symbol.year !== undefined && Number(date.date.slice(0, 4)) !== symbol.year) {
    return [{ kind: 'year', found: String(symbol.year), expected: date.date.slice(0, 4) }]
  }
  return []
}

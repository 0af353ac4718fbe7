import type { Citation, DocumentSystem } from './citation.js'
import type { Deviation } from './deviation.js'
import { DOCUMENT_TYPES, typeByMark, typeByName, UNKNOWN_TYPE } from './document-types.js'
import { formatNumber } from './format.js'
import type { PrintedDate } from './issue-date.js'
import { foldAbbreviation, issuerByAbbreviation, issuerFor, issuerSystem } from './issuers.js'
import type { PrintedLabel } from './label.js'
import { lacksYear, structureDeviations } from './structure.js'
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
  const yearless = !old && lacksYear(citation)
  const whole =
    yearless && citation.issuedOn !== undefined
      ? { ...citation, year: Number(citation.issuedOn.slice(0, 4)) }
      : citation
  const printed = { number: printedNumber, type: printedType?.name }
  const structure = old ? [] : structureDeviations(symbol, spelling.groups, system, whole, printed)
  // What is mended is mended whole: "27 CT-TU" is "27-CT/TU".
  const right = structure.find(({ expected }) => expected !== undefined)?.expected ?? formatNumber(whole)
  return {
    citation,
    deviations: [
      ...spellingDeviations(symbol, printedNumber, right),
      ...spelling.deviations,
      ...structure,
      ...(yearless
        ? [
            {
              kind: 'yearless' as const,
              found: printedNumber,
              ...(whole === citation ? {} : { expected: right }),
            },
          ]
        : []),
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

import type { Citation, DocumentSystem } from './citation.js'
import type { Deviation } from './deviation.js'
import { typeByMark, typeByName } from './document-types.js'
import { formatNumber } from './format.js'
import { foldAbbreviation, issuerByAbbreviation, issuerFor, issuerSystem } from './issuers.js'
import type { PrintedSymbol } from './symbol.js'
import { isMark } from './symbol-parts.js'

/** How the parts of a number and symbol are put together, against how its system does it. */
export function structureDeviations(
  symbol: PrintedSymbol,
  groups: readonly string[],
  system: DocumentSystem,
  citation: Citation,
  printed: { number: string; type: string | undefined },
): Deviation[] {
  const printedType = printed.type
  const first = groups[0]
  if (first === undefined) return []
  const ofAssembly = assemblySymbol(groups, citation)
  if (ofAssembly !== undefined)
    return [
      {
        kind: 'abbreviation',
        found: printed.number,
        expected: formatNumber(inFormOf(system, citation, ofAssembly)),
      },
    ]
  const ordered =
    turnedSymbol(groups, printedType) ??
    partedSymbol(groups, printedType) ??
    letterSymbol(groups, printedType) ??
    (symbol.displaced ? inOrder(groups, system) : undefined)
  if (ordered !== undefined)
    return [
      {
        kind: 'separator',
        found: printed.number,
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
  const year = citation.year === undefined ? '' : `/${citation.year}`
  const expected =
    system === 'party' ? `${symbol.number}-${first}/${rest}` : `${symbol.number}${year}/${first}-${rest}`
  const [joiner] = symbol.joiners
  const right =
    system === 'party'
      ? symbol.separator === '-' && joiner === '/'
      : symbol.separator === '/' && joiner === '-'
  return right ? [] : [{ kind: 'separator', found: formatNumber(citation), expected }]
}

/** The groups of a symbol as its system joins them. */
function inOrder([mark, ...rest]: readonly string[], system: DocumentSystem): string {
  if (mark === undefined || rest.length === 0) return mark ?? ''
  return `${mark}${system === 'party' ? '/' : '-'}${rest.join('-')}`
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

/** "202/2025/NQ-QH15": laws and resolutions of the Assembly that bear their year have no letters of a type. */
function assemblySymbol([mark, body, ...rest]: readonly string[], { year }: Citation): string | undefined {
  if (mark === undefined || body === undefined || rest.length > 0 || year === undefined) return undefined
  return isMark(mark) && NUMBERED_BY_YEAR.test(body) && body.startsWith('QH') ? body : undefined
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

/** Bodies whose circulars are legal documents: ministries, the courts' and prosecutors' heads, the bank, the audit, the inspectorate. */
const OF_CIRCULARS = /^(?:TT|TTLT)-(?:B\p{Lu}+|NHNN|TTCP|TANDTC|VKSNDTC|KTNN|UBDT)(?:-|$)/u
/** Since this term every law, ordinance and resolution of the Assembly bears its year. */
const NUMBERED_BY_YEAR = /^(?:UBTV)?QH(?:1[1-9]|[2-9]\d)$/

/** True for a legal document without the year that its number has by law: `30/NĐ-CP`, `45/QH14`; a decision or a resolution of others may be no legal one. */
export function lacksYear({ type, symbol, year }: Citation): boolean {
  if (symbol === undefined || year !== undefined) return false
  if (symbol === 'NĐ-CP') return type === 'Nghị định'
  if (NUMBERED_BY_YEAR.test(symbol)) {
    const ofAssembly = symbol.startsWith('QH')
    return type === 'Pháp lệnh' || (ofAssembly && ['Luật', 'Bộ luật', 'Nghị quyết'].includes(type))
  }
  return /^Thông tư(?: liên tịch)?$/.test(type) && OF_CIRCULARS.test(symbol)
}

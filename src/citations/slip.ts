import type { Citation } from './citation.js'
import { typeByName } from './document-types.js'
import { type FoundCitation, findCitations } from './find.js'
import { issuerByAbbreviation } from './issuers.js'
import { isMark } from './symbol-parts.js'

/** Letters that were lost or stand where they mean something else; `expected` is the number and symbol most likely meant. */
export type SymbolSlip =
  /** Letters apart from their number: `18 KH-UBND`, `18/KH UBND`. Without `expected` they may as well be the issuer. */
  | { kind: 'apart'; found: string; letters: string; expected?: string; maybeIssuer: boolean }
  /** Letters of a type without those of the issuer, `18/KH`, or both without what parts them, `18/KHUBND`. */
  | { kind: 'incomplete'; found: string; expected?: string }

const LETTERS = String.raw`\p{Lu}[\p{L}\d&.]{0,18}\p{Lu}\p{Ll}{0,2}\d{0,3}`
/** `KH-UBND`, `UBND`, `KH - UBND`; "Sở Y tế" has no second capital in its word. Words in capitals that begin a clause are none. */
const APART = new RegExp(
  String.raw`^[\s,]{0,3}(?!(?:CỦA|VỀ)\s)(${LETTERS}(?:\s?[-/]\s?${LETTERS}){0,5})(?![\p{L}\d])`,
  'u',
)

/**
 * Tells a slip in number and symbol that can be read as something else than was meant: `số 18 KH-UBND` would be number 18 of a body "KH-UBND".
 * Symbols from before 2005 have other forms and are left alone.
 */
export function symbolSlip(text: string, found: FoundCitation): SymbolSlip | undefined {
  const { citation, pieces } = found
  return apart(text, found) ?? incomplete(pieces.number.text, citation)
}

function apart(text: string, { citation, pieces, end }: FoundCitation): SymbolSlip | undefined {
  const { type, symbol } = citation
  const match = APART.exec(text.slice(end))
  const letters = match?.[1]
  if (!match || letters === undefined) return undefined
  const partial = symbol === undefined || isMark(symbol)
  // After a date, letters are the issuer: "ngày 15/5/2026 UBND tỉnh".
  if (pieces.date && !(partial && /[-/]/.test(letters))) return undefined
  const first = letters.split(/[\s/-]/, 1)[0]!
  // "18/KH của UBND" would still lack its issuer.
  const cut = symbol !== undefined && partial
  const maybeIssuer = !cut && !isMark(first)
  const found = text.slice(pieces.number.start, end) + match[0]
  if (maybeIssuer && issuerByAbbreviation(first)) {
    return { kind: 'apart', found, letters, maybeIssuer }
  }
  const joined = `${pieces.number.text}${symbol === undefined ? '/' : '-'}${letters.replace(/\s/g, '')}`
  return { kind: 'apart', found, letters, expected: officialForm(type, joined), maybeIssuer }
}

function incomplete(printed: string, { type, symbol, year, issuedOn }: Citation): SymbolSlip | undefined {
  const issued = issuedOn === undefined ? year : Number(issuedOn.slice(0, 4))
  if (symbol === undefined || /[-/]/.test(symbol) || (issued !== undefined && issued < 2005)) return undefined
  if (issuerByAbbreviation(symbol) || symbol === 'SL') return undefined
  if (isMark(symbol)) return { kind: 'incomplete', found: printed }
  const { state, party } = typeByName(type) ?? {}
  for (const mark of [state, party]) {
    if (mark === undefined || !symbol.startsWith(mark)) continue
    const issuer = symbol.slice(mark.length)
    if (!issuerByAbbreviation(issuer)) continue
    const parted = `${printed.slice(0, -symbol.length)}${mark}-${issuer}`
    return { kind: 'incomplete', found: printed, expected: officialForm(type, parted) }
  }
  return undefined
}

/** The same number and symbol with the separators of its system, where that is known. */
function officialForm(type: string, printed: string): string {
  const [reading] = findCitations(`${type} số ${printed}`)
  return reading?.deviations.find(({ kind }) => kind === 'separator')?.expected ?? printed
}

import { check, text as textCheck } from '../arguments.js'
import { isDash, isDigit, isLetter, skipDigits } from './characters.js'
import type { Citation } from './citation.js'
import type { Deviation } from './deviation.js'
import { typeByName } from './document-types.js'
import { interpret } from './interpret.js'
import { type PrintedDate, readIssueDate } from './issue-date.js'
import { issuerByAbbreviation } from './issuers.js'
import { type PrintedLabel, readLabel, readNamedType, readTitle } from './label.js'
import { markBefore, type PrintedSymbol, readSymbol, turnedBack } from './symbol.js'
import { isMark } from './symbol-parts.js'

/** A stretch of the text, in UTF-16 units. */
export interface Piece {
  /** Place of the first character. */
  start: number
  /** Place behind the last character. */
  end: number
  /** What stands there, as printed. */
  text: string
}

/** A citation in running text. Offsets are UTF-16 units, `end` excluded. */
export interface FoundCitation {
  /** Place of its first character: that of the type, where one is printed. */
  start: number
  /** Place behind its last character: that of the date, where one is printed. */
  end: number
  /** The reading, in official form: blanks left out, hyphens for dashes, misspelt abbreviations put right. */
  citation: Citation
  /** What is printed. */
  pieces: {
    /** The type in words; absent where the number stands alone. */
    type?: Piece
    /** Number and symbol. */
    number: Piece
    /** The date of issue with its "ngày"; absent where none is printed. */
    date?: Piece
  }
  /** Where print departs from the official form; empty for a citation that is well written. */
  deviations: readonly Deviation[]
}

/** Types that are cited by a bare number often enough to be recognised without a symbol. */
const BARE = new Set([
  'Công văn',
  'Chỉ thị',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Kết luận',
  'Thông tư',
  'Hướng dẫn',
  'Kế hoạch',
  'Quy định',
  'Thông báo',
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Sắc lệnh',
])

/**
 * Finds the citations of official documents in a text (NFC), in order. Irregular ones are found as well: what departs from the
 * official form is told in `deviations`. Takes time in proportion to the length of the text.
 *
 * @example
 * findCitations('Thực hiện Công văn số 1714-CV/BTGTU ngày 03/7/2023')[0].citation.symbol // 'CV/BTGTU'
 */
export function findCitations(text: string): FoundCitation[] {
  check('findCitations', 'text', text, textCheck)
  const found: FoundCitation[] = []
  let at = 0
  while (at < text.length) {
    if (!isDigit(text[at])) {
      at++
      continue
    }
    const citation = mayStartNumber(text, at) ? readCitation(text, at) : readTurned(text, at)
    if (citation && citation.start >= (found.at(-1)?.end ?? 0)) found.push(citation)
    at = Math.max(citation?.end ?? 0, skipDigits(text, at))
  }
  return found
}

function mayStartNumber(text: string, at: number): boolean {
  const before = text[at - 1]
  if (isLetter(before) || before === '/' || isDash(before)) return false
  return !((before === '.' || before === ',') && isDigit(text[at - 2]))
}

function readCitation(text: string, at: number): FoundCitation | undefined {
  const near = readLabel(text, at)
  const symbol = readSymbol(text, at, near.numbered || near.type !== undefined)
  if (!symbol) return undefined
  return assembled(text, at, near.type ? near : titled(text, near, symbol), symbol)
}

/** "Chỉ thị CT-05/TW": the letters of the type that is printed stand in front of the number. */
function readTurned(text: string, at: number): FoundCitation | undefined {
  const before = markBefore(text, at)
  const label = before && readLabel(text, before.start)
  const type = label?.type && typeByName(label.type.name)
  if (!type || ![type.state, type.party].includes(before!.mark)) return undefined
  const printed = readSymbol(text, at, true)
  const symbol = printed && turnedBack(printed, before!.mark)
  return symbol && assembled(text, before!.start, label!, symbol)
}

/** What is found where a number begins, with the date behind it. */
function assembled(
  text: string,
  at: number,
  label: PrintedLabel,
  symbol: PrintedSymbol,
): FoundCitation | undefined {
  const date = readIssueDate(text, symbol.end, symbol.year)
  if (!isCitation(label, symbol, date)) return undefined
  const piece = (start: number, end: number): Piece => ({ start, end, text: text.slice(start, end) })
  const number = piece(at, symbol.end)
  const printedDate = date && piece(date.start, date.end)
  const { citation, deviations } = interpret(label, symbol, date, number.text, printedDate?.text)
  return {
    start: label.start,
    end: date?.end ?? symbol.end,
    citation,
    pieces: {
      ...(label.type ? { type: piece(label.type.start, label.type.end) } : {}),
      number,
      ...(printedDate ? { date: printedDate } : {}),
    },
    deviations,
  }
}

/** A label whose type stands further in front of "số": a law with its title, a type with what names its kind. */
function titled(text: string, label: PrintedLabel, symbol: PrintedSymbol): PrintedLabel {
  const [mark] = symbol.groups
  if (!label.numbered || mark === undefined) return label
  const ofAssembly = symbol.groups.some((group) => /^(UBTV)?QH\d+$/.test(group))
  if (ofAssembly) return readTitle(text, label)
  if (symbol.groups.length === 1 || !isMark(mark)) return label
  return readNamedType(text, label, (name) => {
    const type = typeByName(name)
    return type?.state === mark || type?.party === mark
  })
}

function isCitation(label: PrintedLabel, symbol: PrintedSymbol, date: PrintedDate | undefined): boolean {
  const { groups } = symbol
  if (groups.length === 0) {
    // "Dự án số 3" and "Kế hoạch số 1" count things; a bare number cites a document when its year or date is given.
    const { type, numbered } = label
    if (!type || !numbered || !BARE.has(type.name)) return false
    return symbol.year !== undefined || date !== undefined || symbol.number.length > 1
  }
  if (label.type || label.numbered) return true
  const first = groups[0]!
  if (symbol.year !== undefined && issuerByAbbreviation(first)) return true
  return groups.length > 1 && (isMark(first) || issuerByAbbreviation(first) !== undefined)
}

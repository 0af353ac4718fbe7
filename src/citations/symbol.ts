import {
  hasLookalike,
  isBlank,
  isDash,
  isDigit,
  isLetter,
  isUpper,
  skipBlanks,
  skipDigits,
  withoutLookalikes,
} from './characters.js'
import { typeByMark } from './document-types.js'
import { issuerByAbbreviation } from './issuers.js'

/** Number and symbol as they stand in a text, with what their spelling has of the irregular. */
export interface PrintedSymbol {
  end: number
  number: string
  /** Between the number (and year) and the symbol. */
  separator?: '-' | '/'
  year?: number
  /** Groups of letters of the symbol; empty for a bare number. */
  groups: string[]
  /** What stands before each group but the first. */
  joiners: ('-' | '/')[]
  spaced: boolean
  dashed: boolean
  lookalike: boolean
  /** The number has a dot or a space between its digits. */
  split: boolean
  /** The year stands behind the letters, or is joined by a hyphen: `30/NĐ-CP/2020`, `30/2020-NĐ-CP`. */
  displaced: boolean
}

const MAX_GROUP = 20
const MAX_GROUPS = 6

/**
 * Reads number, year and symbol at the first digit of a number; `labelled` says that "số" or a type stands before it. Bounded look-ahead, so that a
 * scan over a text stays linear.
 */
export function readSymbol(text: string, at: number, labelled: boolean): PrintedSymbol | undefined {
  const number = readNumber(text, at, labelled)
  const joint = number && (readJoiner(text, number.end) ?? readGap(text, number.end, labelled))
  // Most numbers of a text end here: without a label only a symbol or a year makes one a document's.
  if (!number || (!joint && !labelled)) return undefined
  const year = joint && readYear(text, joint)
  if (joint && !year && !labelled && !isUpper(text[joint.end])) return undefined
  const symbol: PrintedSymbol = {
    end: number.end,
    number: number.number,
    split: number.split,
    groups: [],
    joiners: [],
    spaced: false,
    dashed: false,
    lookalike: false,
    displaced: false,
  }
  if (!joint) return symbol
  if (year && (joint.joiner === '/' || (labelled && isYearOfMark(text, year.end)))) {
    if (!readLetters(text, symbol, joint, year)) return symbol
  } else {
    const group = readGroup(text, joint.end, true)
    // "Công văn số 468 - UBND tỉnh": a dash between blanks parts two things, unless letters of a type follow it.
    if (!group || (joint.blanks === 'both' && !isMark(group.value))) return symbol
    symbol.separator = joint.joiner
    noteJoint(symbol, joint)
    take(symbol, group)
  }
  readFurtherGroups(text, symbol)
  readYearBehind(text, symbol, labelled)
  return symbol
}

/** Takes the year and the first letters behind it; false where none follow. */
function readLetters(
  text: string,
  symbol: PrintedSymbol,
  joint: Joint,
  year: { value: number; end: number },
): boolean {
  symbol.year = year.value
  symbol.separator = '/'
  const next = readJoiner(text, year.end)
  const group = next && readGroup(text, next.end, true)
  noteJoint(symbol, joint)
  if (!next || !group) {
    symbol.end = year.end
    return false
  }
  symbol.displaced =
    joint.joiner === '-' || (next.joiner === '-' && next.blanks === 'none' && isMark(group.value))
  noteJoint(symbol, next)
  take(symbol, group)
  return true
}

/** "30-2020/NĐ-CP": the letters of a type behind what may be a year. */
function isYearOfMark(text: string, at: number): boolean {
  const joint = readJoiner(text, at)
  const group = joint?.joiner === '/' ? readGroup(text, joint.end, true) : undefined
  return group !== undefined && isMark(group.value)
}

/** "30/NĐ-CP/2020": the year in the last place. */
function readYearBehind(text: string, symbol: PrintedSymbol, labelled: boolean): void {
  const [first] = symbol.groups
  if (
    !labelled ||
    symbol.year !== undefined ||
    symbol.separator !== '/' ||
    first === undefined ||
    !isMark(first)
  )
    return
  if (text[symbol.end] !== '/' || symbol.groups.length < 2) return
  const year = readYear(text, { end: symbol.end + 1 })
  if (!year) return
  symbol.year = year.value
  symbol.end = year.end
  symbol.displaced = true
}

function readNumber(
  text: string,
  at: number,
  labelled: boolean,
): Pick<PrintedSymbol, 'end' | 'number' | 'split'> | undefined {
  let end = skipDigits(text, at)
  let number = text.slice(at, end)
  let split = false
  const mark = text[end]
  const thousands = number.length <= 3 && skipDigits(text, end + 1) === end + 4
  if (thousands && (mark === '.' || (labelled && isBlank(mark)))) {
    const after = skipBlanks(text, end + 4)
    // Without a separator after it, "1.009" is a quantity and not a document's number.
    if (text[after] === '/' || isDash(text[after])) {
      number += text.slice(end + 1, end + 4)
      end += 4
      split = true
    }
  }
  if (number.length > 5) return undefined
  const suffix = text[end]
  if (isLetter(suffix) && !isLetter(text[end + 1]) && !isDigit(text[end + 1])) {
    const after = text[skipBlanks(text, end + 1)]
    // "Sắc lệnh số 33C": without a symbol, only a label tells the letter from a word.
    if (after === '/' || isDash(after) || labelled) {
      number += suffix
      end++
    }
  }
  return isLetter(text[end]) ? undefined : { end, number, split }
}

interface Joint {
  end: number
  joiner: '-' | '/'
  blanks: 'none' | 'one-sided' | 'both'
  dashed: boolean
}

function readJoiner(text: string, at: number): Joint | undefined {
  const mark = skipBlanks(text, at)
  const char = text[mark]
  if (char !== '/' && !isDash(char)) return undefined
  const end = skipBlanks(text, mark + 1)
  const sides = (mark > at ? 1 : 0) + (end > mark + 1 ? 1 : 0)
  return {
    end,
    joiner: char === '/' ? '/' : '-',
    blanks: sides === 0 ? 'none' : sides === 1 ? 'one-sided' : 'both',
    dashed: char !== '/' && char !== '-',
  }
}

/** "298 KH/TWĐTN", "số 18 KH-UBND": a blank where a separator belongs, in front of the letters of a type and of a body. */
function readGap(text: string, at: number, labelled: boolean): Joint | undefined {
  const end = skipBlanks(text, at)
  if (end === at || !isUpper(text[end])) return undefined
  const mark = readGroup(text, end, true)
  const joint = mark && isMark(mark.value) ? readJoiner(text, mark.end) : undefined
  const body = joint?.blanks === 'none' ? readGroup(text, joint.end, false) : undefined
  if (!joint || !body || (!labelled && issuerByAbbreviation(body.value) === undefined)) return undefined
  // What stands between the letters tells whose form it is: the Party's has the hyphen in front of them.
  return { end, joiner: joint.joiner === '/' ? '-' : '/', blanks: 'one-sided', dashed: joint.dashed }
}

function readYear(text: string, joint: Pick<Joint, 'end'>): { value: number; end: number } | undefined {
  const end = skipDigits(text, joint.end)
  const value = Number(text.slice(joint.end, end))
  if (end - joint.end !== 4 || value < 1900 || value > 2199 || isLetter(text[end])) return undefined
  return { value, end }
}

function readGroup(text: string, at: number, first: boolean): { value: string; end: number } | undefined {
  if (!isUpper(text[at])) return undefined
  let end = at
  let upper = 0
  let lower = 0
  let digits = 0
  while (end - at <= MAX_GROUP) {
    const char = text[end]
    if (isUpper(char)) upper++
    else if (isLetter(char)) lower++
    else if (isDigit(char)) digits++
    // "QĐ-UBND.VX" and "BTG&DV" are met; a full stop before a new sentence is not part of a symbol.
    else if (!((char === '.' || char === '&') && isUpper(text[end + 1]) && !isLower(text[end + 2]))) break
    end++
  }
  const value = text.slice(at, end)
  if (value.length > MAX_GROUP) return undefined
  const lettersEnough = upper >= 2 || (first ? value === 'L' : upper === 1 && (digits > 0 || lower === 0))
  return lettersEnough && lower <= 2 && lower < upper ? { value, end } : undefined
}

const isLower = (char: string | undefined): boolean => isLetter(char) && !isUpper(char)

function readFurtherGroups(text: string, symbol: PrintedSymbol): void {
  while (symbol.groups.length < MAX_GROUPS) {
    const joint = readJoiner(text, symbol.end)
    if (!joint) return
    const group = readGroup(text, joint.end, false)
    if (!group) return
    if (joint.blanks === 'both' && !isJoinedOver(text, symbol, group)) return
    if (joint.blanks !== 'none' && !/\p{Lu}{2}/u.test(group.value)) return
    noteJoint(symbol, joint)
    symbol.joiners.push(joint.joiner)
    take(symbol, group)
  }
}

/** What follows the last letters of a symbol; a word there makes them the beginning of a clause. */
const BEHIND_SYMBOL =
  /^(?:[ \t\u00a0]{0,3}(?:$|[\n\r,;:()"”]|(?:ngày|Ngày|của|về|V\/v)[ \t\u00a0])|\.(?:\s|$))/u
/** Units and titles in capitals that a clause begins with: "2602/UBND - TP". */
const CLAUSE_LETTERS: ReadonlySet<string> = new Set(['TP', 'TX', 'TT', 'PV', 'KT', 'TM', 'TL', 'BBT', 'BTV'])

/**
 * A dash with blanks on both sides is punctuation, unless all that came before it is the letters of a type, or those of a body
 * and nothing but a section follows: "18/KH - UBND", "2602/UBND – VH&TT ngày …".
 */
function isJoinedOver(
  text: string,
  { groups }: PrintedSymbol,
  { value, end }: { value: string; end: number },
): boolean {
  const [first] = groups
  if (first === undefined || groups.length > 1) return false
  if (isMark(first)) return true
  return (
    issuerByAbbreviation(first) !== undefined &&
    issuerByAbbreviation(value) === undefined &&
    !CLAUSE_LETTERS.has(value) &&
    BEHIND_SYMBOL.test(text.slice(end, end + 8))
  )
}

export function isMark(letters: string): boolean {
  const plain = withoutLookalikes(letters)
  return typeByMark(plain, 'state') !== undefined || typeByMark(plain, 'party') !== undefined
}

function noteJoint(symbol: PrintedSymbol, joint: Joint): void {
  symbol.spaced ||= joint.blanks !== 'none'
  symbol.dashed ||= joint.dashed
}

function take(symbol: PrintedSymbol, group: { value: string; end: number }): void {
  symbol.lookalike ||= hasLookalike(group.value)
  symbol.groups.push(withoutLookalikes(group.value))
  symbol.end = group.end
}

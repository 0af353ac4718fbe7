import { hasLookalike, isDash, isLetter, isUpper, skipBlanks, withoutLookalikes } from './characters.js'
import { isAssembly, issuerByAbbreviation } from './issuers.js'
import {
  isMark,
  type Joint,
  readDot,
  readGap,
  readGroup,
  readJoiner,
  readLost,
  readNumber,
  readYear,
} from './symbol-parts.js'

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
  /**
   * A part stands out of its place or is joined by another sign: the year behind the letters or behind a hyphen, `30/NĐ-CP/2020`,
   * `45-2019-QH14`, the letters in front of the number or behind a full stop, `CT-05/TW`, `05.CT/TW`.
   */
  displaced: boolean
}

const MAX_GROUPS = 6

/**
 * Reads number, year and symbol at the first digit of a number; `labelled` says that "số" or a type stands before it. Bounded look-ahead, so that a
 * scan over a text stays linear.
 */
export function readSymbol(text: string, at: number, labelled: boolean): PrintedSymbol | undefined {
  const number = readNumber(text, at, labelled)
  const joint = number && readFirstJoint(text, number.end, labelled)
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
    displaced: joint?.misplaced === true,
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
  readTerm(text, symbol)
  readYearBehind(text, symbol, labelled)
  return symbol
}

/** What parts a number from what belongs to it, also a blank, a full stop or nothing where a label stands before. */
function readFirstJoint(text: string, at: number, labelled: boolean): Joint | undefined {
  return (
    readJoiner(text, at) ??
    readDot(text, at, labelled) ??
    readGap(text, at, labelled) ??
    (labelled ? readLost(text, at) : undefined)
  )
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
  const next = readJoiner(text, year.end) ?? gapOfAssembly(text, year.end) ?? readLost(text, year.end)
  const group = next && readGroup(text, next.end, true)
  noteJoint(symbol, joint)
  if (!next || !group) {
    symbol.end = year.end
    return false
  }
  symbol.displaced =
    joint.joiner === '-' ||
    next.misplaced === true ||
    (next.joiner === '-' && next.blanks === 'none' && isHead(group.value))
  noteJoint(symbol, next)
  take(symbol, group)
  return true
}

/** "45/2019 QH14": a blank in front of the Assembly's letters, which nothing else begins with. */
function gapOfAssembly(text: string, at: number): Joint | undefined {
  const end = skipBlanks(text, at)
  const group = end === at ? undefined : readGroup(text, end, true)
  return group && isAssembly(group.value)
    ? { end, joiner: '/', blanks: 'one-sided', dashed: false }
    : undefined
}

/** "30-2020/NĐ-CP", "45-2019-QH14": the letters of a type or of the Assembly behind what may be a year. */
function isYearOfMark(text: string, at: number): boolean {
  const joint = readJoiner(text, at)
  const group = joint?.blanks === 'both' ? undefined : joint && readGroup(text, joint.end, true)
  if (!joint || !group) return false
  if (isAssembly(group.value)) return true
  if (!isMark(group.value)) return false
  if (joint.joiner === '/') return true
  // Contracts and minutes are numbered as each firm has it: "12-2019-HĐ-ABC".
  const next = readJoiner(text, group.end)
  const body = next?.blanks === 'none' ? readGroup(text, next.end, false) : undefined
  return body !== undefined && issuerByAbbreviation(body.value)?.system === 'state'
}

/** What a symbol begins with. */
function isHead(letters: string): boolean {
  return isMark(letters) || isAssembly(letters)
}

/** The longest letters of a type: "TTLT", "VBHN". */
const LONGEST_MARK = 5

/** Where the letters of a type begin that stand in front of a number in place of behind it: "CT-05/TW". */
export function markBefore(text: string, at: number): { start: number; mark: string } | undefined {
  if (!isDash(text[at - 1]) || !isLetter(text[at - 2])) return undefined
  let start = at - 2
  while (at - start <= LONGEST_MARK && isLetter(text[start - 1])) start--
  const before = text[start - 1]
  const mark = text.slice(start, at - 1)
  return isMark(mark) && (before === ' ' || before === '\u00a0') ? { start, mark } : undefined
}

/** The symbol with the letters of a type that stand in front of its number; undefined where its body is not known. */
export function turnedBack(symbol: PrintedSymbol, mark: string): PrintedSymbol | undefined {
  const [body] = symbol.groups
  const system = body === undefined || isMark(body) ? undefined : issuerByAbbreviation(body)?.system
  if (system === undefined) return undefined
  const [separator, joiner] = system === 'party' ? (['-', '/'] as const) : (['/', '-'] as const)
  return {
    ...symbol,
    separator,
    groups: [withoutLookalikes(mark), ...symbol.groups],
    joiners: [joiner, ...symbol.joiners],
    lookalike: symbol.lookalike || hasLookalike(mark),
    displaced: true,
  }
}

/** The number of a term apart from its letters: "-15", " 15". */
const TERM_APART = /[-\u2010-\u2014 \u00a0]([1-9]\d?)(?![\p{L}\d/]|[.,-]\d)/uy

/** "31/2024/QH-15", "31/2024/QH 15": the number of the term apart from the letters of the Assembly. */
function readTerm(text: string, symbol: PrintedSymbol): void {
  const letters = symbol.groups.at(-1)
  if (symbol.year === undefined || (letters !== 'QH' && letters !== 'UBTVQH')) return
  TERM_APART.lastIndex = symbol.end
  const term = TERM_APART.exec(text)
  if (!term || !isAssembly(letters + term[1]!)) return
  symbol.groups[symbol.groups.length - 1] = letters + term[1]!
  symbol.end += term[0].length
  symbol.displaced = true
}

/** "30/NĐ-CP/2020", "31/QH15/2024": the year in the last place. */
function readYearBehind(text: string, symbol: PrintedSymbol, labelled: boolean): void {
  const [first] = symbol.groups
  if (!labelled || symbol.year !== undefined || symbol.separator !== '/' || first === undefined) return
  const whole = isMark(first) ? symbol.groups.length > 1 : isAssembly(first)
  if (text[symbol.end] !== '/' || !whole) return
  const year = readYear(text, { end: symbol.end + 1 })
  if (!year) return
  symbol.year = year.value
  symbol.end = year.end
  symbol.displaced = true
}

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

function noteJoint(symbol: PrintedSymbol, joint: Joint): void {
  symbol.spaced ||= joint.blanks !== 'none'
  symbol.dashed ||= joint.dashed
}

function take(symbol: PrintedSymbol, group: { value: string; end: number }): void {
  symbol.lookalike ||= hasLookalike(group.value)
  symbol.groups.push(withoutLookalikes(group.value))
  symbol.end = group.end
}

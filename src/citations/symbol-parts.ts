import {
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
import { isAssembly, issuerByAbbreviation } from './issuers.js'

const MAX_GROUP = 20

/** The digits of a number, and one letter behind them. */
interface PrintedNumber {
  end: number
  number: string
  /** A dot or a space stands between the digits. */
  split: boolean
}

export function readNumber(text: string, at: number, labelled: boolean): PrintedNumber | undefined {
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
  if (!isLetter(text[end])) return { end, number, split }
  return labelled && readLost(text, end) ? { end, number, split } : undefined
}

/** What stands between two parts of a number and symbol. */
export interface Joint {
  end: number
  joiner: '-' | '/'
  blanks: 'none' | 'one-sided' | 'both'
  dashed: boolean
  /** A full stop, or nothing at all, where a separator belongs. */
  misplaced?: true
}

export function readJoiner(text: string, at: number): Joint | undefined {
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
export function readGap(text: string, at: number, labelled: boolean): Joint | undefined {
  const end = skipBlanks(text, at)
  if (end === at || !isUpper(text[end])) return undefined
  const mark = readGroup(text, end, true)
  const joint = mark && isMark(mark.value) ? readJoiner(text, mark.end) : undefined
  const body = joint?.blanks === 'none' ? readGroup(text, joint.end, false) : undefined
  if (!joint || !body || (!labelled && issuerByAbbreviation(body.value) === undefined)) return undefined
  // What stands between the letters tells whose form it is: the Party's has the hyphen in front of them.
  return { end, joiner: joint.joiner === '/' ? '-' : '/', blanks: 'one-sided', dashed: joint.dashed }
}

/** "05.CT/TW", "1234.QĐ-UBND": a full stop where a separator belongs, in front of the letters of a type and of a known body. */
export function readDot(text: string, at: number, labelled: boolean): Joint | undefined {
  if (!labelled || text[at] !== '.') return undefined
  const mark = readGroup(text, at + 1, true)
  const joint = mark && isMark(mark.value) ? readJoiner(text, mark.end) : undefined
  const body = joint?.blanks === 'none' ? readGroup(text, joint.end, false) : undefined
  if (!joint || !body || issuerByAbbreviation(body.value)?.system === undefined) return undefined
  return { ...joint, end: at + 1, joiner: joint.joiner === '/' ? '-' : '/', misplaced: true }
}

/** "15KH/UBND", "30/2020NĐ-CP": nothing where a separator belongs, in front of the letters of a type and of a known body. */
export function readLost(text: string, at: number): Joint | undefined {
  if (!isUpper(text[at])) return undefined
  const mark = readGroup(text, at, true)
  if (mark && isAssembly(mark.value))
    return { end: at, joiner: '/', blanks: 'none', dashed: false, misplaced: true }
  const joint = mark && isMark(mark.value) ? readJoiner(text, mark.end) : undefined
  const body = joint?.blanks === 'none' ? readGroup(text, joint.end, false) : undefined
  if (!joint || !body || issuerByAbbreviation(body.value)?.system === undefined) return undefined
  return { ...joint, end: at, joiner: joint.joiner === '/' ? '-' : '/', misplaced: true }
}

export function readYear(
  text: string,
  joint: Pick<Joint, 'end'>,
): { value: number; end: number } | undefined {
  const end = skipDigits(text, joint.end)
  const value = Number(text.slice(joint.end, end))
  if (end - joint.end !== 4 || value < 1900 || value > 2199) return undefined
  return isLetter(text[end]) && !readLost(text, end) ? undefined : { value, end }
}

export function readGroup(
  text: string,
  at: number,
  first: boolean,
): { value: string; end: number } | undefined {
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

/** True for the letters of a type. */
export function isMark(letters: string): boolean {
  const plain = withoutLookalikes(letters)
  return typeByMark(plain, 'state') !== undefined || typeByMark(plain, 'party') !== undefined
}

import { foldText, spelling } from '../../text/fold.js'
import type { Page } from './marks.js'

const DIGITS: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}
const SCALES: Readonly<Record<string, number>> = {
  mươi: 10,
  mười: 10,
  chục: 10,
  trăm: 100,
  nghìn: 1000,
  ngàn: 1000,
}
const JOINTS = ['linh', 'lẻ']
/** A second word of these makes tens of the first one: "bảy lăm", "tám mốt". */
const SHORT_TENS = ['mốt', 'tư', 'lăm', 'nhăm']

/** Number words by how they are spelt with marks, and by their bare letters for texts without marks. */
const MARKED = new Map(
  [...Object.keys(DIGITS), ...Object.keys(SCALES), ...JOINTS].map((word) => [spelling(word), word] as const),
)
const BARE = new Map([...MARKED.values()].map((word) => [foldText(word), word] as const))

/** A number written in words that ends at a place. */
export interface NumberWords {
  start: number
  end: number
  value: number
}

const MOST_WORDS = 8

/** The longest run of number words that ends at that place, and what it says. */
export function numberWordsBefore({ source, text, folded }: Page, end: number): NumberWords | undefined {
  const words: string[] = []
  let start = end
  let from = end
  while (words.length < MOST_WORDS) {
    let at = from
    while (at > 0 && isLetter(text.charCodeAt(at - 1))) at--
    const bareWord = text.slice(at, from)
    const word =
      BARE.has(bareWord) &&
      (folded.marked ? MARKED.get(spelling(source.slice(at, from))) : BARE.get(bareWord))
    if (!word) break
    words.unshift(word)
    start = at
    if (text.charAt(at - 1) !== ' ') break
    from = at - 1
  }
  const value = numberOf(words)
  return value === undefined || words.length === 0 ? undefined : { start, end, value }
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

function numberOf(words: readonly string[]): number | undefined {
  const [first, second] = words
  if (
    words.length === 2 &&
    SHORT_TENS.includes(second!) &&
    DIGITS[first!] !== undefined &&
    DIGITS[first!]! > 1
  )
    return DIGITS[first!]! * 10 + DIGITS[second!]!
  let total = 0
  let digit: number | undefined
  for (const word of words) {
    const scale = SCALES[word]
    if (scale !== undefined) {
      // "mười" is ten by itself; "mươi", "trăm" and "nghìn" need their digit.
      if (digit === undefined && word !== 'mười') return undefined
      total += (digit ?? 1) * scale
      digit = undefined
    } else if (!JOINTS.includes(word)) {
      if (digit !== undefined) return undefined
      digit = DIGITS[word]
    }
  }
  return total + (digit ?? 0)
}

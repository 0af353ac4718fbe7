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

/** The number word with its marks that stands there; undefined for another word. */
function wordAt({ source, text, folded }: Page, start: number, end: number): string | undefined {
  const bareWord = text.slice(start, end)
  if (!BARE.has(bareWord)) return undefined
  return folded.marked ? MARKED.get(spelling(source.slice(start, end))) : BARE.get(bareWord)
}

/** The longest run of number words that begins at that place; a "năm" that ends it is the word for years: "lần thứ tám mươi năm Ngày …". */
export function numberWordsAfter(page: Page, start: number): NumberWords | undefined {
  const { text } = page
  const words: { word: string; end: number }[] = []
  let from = start
  while (words.length < MOST_WORDS) {
    let end = from
    while (isLetter(text.charCodeAt(end))) end++
    const word = wordAt(page, from, end)
    if (word === undefined) break
    words.push({ word, end })
    if (text.charAt(end) !== ' ') break
    from = end + 1
  }
  const last = words.at(-1)
  const counted = words.length > 1 && last?.word === 'năm' ? words.slice(0, -1) : words
  const value = numberOf(counted.map(({ word }) => word))
  return value === undefined || counted.length === 0 ? undefined : { start, end: counted.at(-1)!.end, value }
}

/** The longest run of number words that ends at that place, and what it says. */
export function numberWordsBefore(page: Page, end: number): NumberWords | undefined {
  const { text } = page
  const words: string[] = []
  let start = end
  let from = end
  while (words.length < MOST_WORDS) {
    let at = from
    while (at > 0 && isLetter(text.charCodeAt(at - 1))) at--
    const word = wordAt(page, at, from)
    if (word === undefined) break
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

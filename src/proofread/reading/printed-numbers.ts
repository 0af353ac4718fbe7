import type { CountMark, DigitRun, Page } from './marks.js'
import { numberWordsAfter, numberWordsBefore } from './number-words.js'
import { textAfter } from './page.js'

/** The words for years behind a number: "76 năm", "7 thập kỷ", "76 years of". */
export const YEARS = /^ ?(?:nam|thap (?:k[iy]|nien)|the k[iy]|years(?= (?:of|since) ))(?![a-z0-9])/
/** A year by its number behind that of its month. */
export const YEAR_NUMBER = /^ ?nam \d{4}(?!\d)/
const UNIT_WORDS = / (?:nam|thap (?:k[iy]|nien)|the k[iy])(?![a-z0-9])/g
const ORDINAL_LEAD = /lan thu (?=[a-z])/g
/** Smaller ordinals are those of editions and terms, and have words of their own: "lần thứ nhất", "lần thứ tư". */
const LEAST_ORDINAL = 10
/** In front of Roman figures, which behind other words are those of centuries, congresses and quarters. */
const ROMAN_LEAD =
  /(?:ky niem|sinh nhat|mung|dip) lan thu (?=[ivxlc])|(?:ky niem|mung|tron) (?=[ivxlc]{2,9} nam )|(?<![a-z0-9])(?=[ivxlc]{2,9} nam ngay )/g
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
const SPACE = 0x20

/** A number as printed, in figures or words. */
export interface PrintedNumber {
  start: number
  end: number
  value: number
  numerals: CountMark['numerals']
}

/** How many years the word for years behind a number stands for. */
export function unitOf(word: string): 1 | 10 | 100 {
  return word.includes('thap') ? 10 : word.includes('the') ? 100 : 1
}

/** Every number of years, of whatever kind, by its years; "tháng 7 năm 2026" has none. */
export function numbersOfYears(page: Page): PrintedNumber[] {
  return numbersIn(page).flatMap((number) => {
    const after = textAfter(page, number.end, 40)
    const word = YEAR_NUMBER.test(after) ? undefined : YEARS.exec(after)?.[0]
    return word === undefined ? [] : [{ ...number, value: number.value * unitOf(word) }]
  })
}

/** Every number that a count may stand in, in order of place. */
export function numbersIn(page: Page): PrintedNumber[] {
  return [...figures(page), ...inWords(page), ...inRoman(page)].sort((a, b) => a.start - b.start)
}

function figures({ digits, text }: Page): PrintedNumber[] {
  const numbers: PrintedNumber[] = []
  for (let at = 0; at < digits.length; at++) {
    const run = digits[at]!
    const next = digits[at + 1]
    if (run.length > 4 || !mayCount(text, run) || isTailOfNumber(text, run.start)) continue
    const thousands = next?.length === 3 && run.length === 1 && text.slice(run.end, next.start) === '.'
    numbers.push({
      start: run.start,
      end: thousands ? next.end : run.end,
      value: thousands ? run.value * 1000 + next.value : run.value,
      numerals: 'digits',
    })
    if (thousands) at++
  }
  return numbers
}

function inWords(page: Page): PrintedNumber[] {
  const numbers: PrintedNumber[] = []
  for (const { index } of page.text.matchAll(UNIT_WORDS)) {
    const number = numberWordsBefore(page, index)
    if (number) numbers.push({ ...number, numerals: 'words' })
  }
  for (const { index, 0: lead } of page.text.matchAll(ORDINAL_LEAD)) {
    const number = numberWordsAfter(page, index + lead.length)
    if (!number || number.value < LEAST_ORDINAL) continue
    const years = YEARS.test(textAfter(page, number.end, 12))
    // "lần thứ tám mươi năm" was read by its word for years.
    if (!years) numbers.push({ ...number, numerals: 'words' })
  }
  return numbers
}

/** "kỷ niệm lần thứ LXXVI", "Kỷ niệm LXXVI năm". */
function inRoman({ text, source }: Page): PrintedNumber[] {
  const numbers: PrintedNumber[] = []
  for (const { index, 0: lead } of text.matchAll(ROMAN_LEAD)) {
    const start = index + lead.length
    // "lần thứ LXXX năm Ngày" is led up to twice.
    if (numbers.at(-1)?.start === start) continue
    const [letters] = /^[IVXLC]{1,9}(?![\p{L}\d])/u.exec(source.slice(start, start + 12)) ?? []
    const value = letters === undefined ? undefined : romanValue(letters)
    if (letters && value) numbers.push({ start, end: start + letters.length, value, numerals: 'roman' })
  }
  return numbers
}

function romanValue(letters: string): number {
  const values = [...letters].map((letter) => ROMAN[letter]!)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

/** The digits behind "1.", "12/", "3-": part of a number, a share or a symbol. */
function isTailOfNumber(text: string, start: number): boolean {
  const mark = text.charAt(start - 1)
  if (mark === '/') return true
  if (mark !== '.' && mark !== ',' && mark !== '-') return false
  const before = text.charCodeAt(start - 2)
  return before >= 0x2f && before <= 0x39
}

/** A quick look that spares most digits the rest: "76 năm", "76 thập kỷ", "76 Ngày", "76th", "1.010", "thứ 76". */
function mayCount(text: string, { start, end }: DigitRun): boolean {
  const next = text.charCodeAt(end)
  const ordinal = text.startsWith('thu ', start - 4)
  // "kỷ niệm 81 Cách mạng tháng Tám": the word "năm" is left out.
  const kept = text.startsWith('niem ', start - 'niem '.length)
  // n, t, y of the words behind a blank; n, s, r, t of "năm" written together and of English ordinals; the dot of a thousand.
  if (next === SPACE) return ordinal || kept || 'nty'.includes(text.charAt(end + 1))
  return next === 0x6e || next === 0x73 || next === 0x72 || next === 0x74 || next === 0x2e || ordinal
}

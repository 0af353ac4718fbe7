import { fold } from '../../text/fold.js'
import { layOut } from './lines.js'
import type { DigitRun, Mark, Page } from './marks.js'

/** Folds a text, lays out its lines and collects its digits. */
export function openPage(given: string): Page {
  const folded = layOut(fold(given))
  return { folded, source: folded.source, text: folded.text, digits: digitsOf(folded.text) }
}

/** A longer run is no number that anything is counted by. */
const LONGEST_NUMBER = 9
const ZERO = 0x30

function digitsOf(text: string): DigitRun[] {
  const digits: DigitRun[] = []
  for (let at = 0; at < text.length; at++) {
    const start = at
    let value = 0
    for (let digit = digitAt(text, at); digit >= 0 && digit <= 9; digit = digitAt(text, ++at))
      value = value * 10 + digit
    const length = at - start
    if (length > 0)
      digits.push({ start, end: at, value: length > LONGEST_NUMBER ? Number.NaN : value, length })
  }
  return digits
}

/** Behind the end of the text stands no digit. */
function digitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) - ZERO : -1
}

/** The folded text in front of a position, at most `length` characters. */
export function textBefore(page: Page, position: number, length: number): string {
  return page.text.slice(Math.max(0, position - length), position)
}

/** The folded text from a position, at most `length` characters. */
export function textAfter(page: Page, position: number, length: number): string {
  return page.text.slice(position, position + length)
}

/** True if the characters there are written as they are folded, in a text that has marks: "nam" where "năm" is meant. */
export function isWrittenBare(page: Page, start: number, end: number): boolean {
  return page.folded.marked && page.source.slice(start, end).toLowerCase() === page.text.slice(start, end)
}

/** Every place where folded words stand as a whole, in order. */
export function* placesOf({ text }: Page, words: string): Generator<Mark> {
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length
    if (!isWordSign(text.charAt(start - 1)) && !isWordSign(text.charAt(end))) yield { start, end }
  }
}

function isWordSign(char: string): boolean {
  return /[a-z0-9]/.test(char)
}

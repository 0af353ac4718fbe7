import { type Folded, fold, givenOffset } from '../../text/fold.js'
import { CELL, CELL_LINE, layOut } from './lines.js'
import type { DigitRun, Mark, Page } from './marks.js'

/** Folds a text, lays out its lines and collects its digits. */
export function openPage(given: string): Page {
  const folded = layOut(fold(given))
  const { source, text } = folded
  return { folded, source, text, digits: digitsOf(text), cells: cellEdges(folded, given) }
}

function cellEdges(folded: Folded, given: string): ReadonlySet<number> {
  const edges = new Set<number>()
  if (!given.includes(CELL)) return edges
  for (let at = folded.text.indexOf('\n'); at >= 0; at = folded.text.indexOf('\n', at + 1)) {
    const gap = given.slice(givenOffset(folded, at), givenOffset(folded, at + 1))
    const within = gap.replaceAll(CELL_LINE, CELL)
    if (within.includes(CELL) && !/[\n\r\u2029]/.test(within)) edges.add(at)
  }
  return edges
}

/** A longer run is no number that anything is counted by. */
const LONGEST_NUMBER = 9
const ZERO = 0x30
const NINE = 0x39

function digitsOf(text: string): DigitRun[] {
  const digits: DigitRun[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue
    const start = at
    let value = 0
    for (; at < text.length && isDigit(text.charCodeAt(at)); at++)
      value = value * 10 + text.charCodeAt(at) - ZERO
    const length = at - start
    digits.push({ start, end: at, value: length > LONGEST_NUMBER ? Number.NaN : value, length })
  }
  return digits
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE
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

/** True beside a time of the day in figures: "11/19/2019 16:22:49" was written by a program, which may have the month first. */
export function isStamp(page: Page, { start, end }: Mark): boolean {
  return (
    /^,? ?[-/|]? ?\d{1,2}:\d{2}/.test(textAfter(page, end, 10)) ||
    /\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?,? ?[-/|]? ?$/.test(textBefore(page, start, 16))
  )
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

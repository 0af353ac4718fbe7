import type { Page } from './marks.js'

/** A claim does not reach over more than this: the longest names have some 150 letters. */
export const REACH = 320
/** A list under one lead-in is no longer. */
const LIST_REACH = 4000
/** A capital alone, or with consonants alone behind it: "Nam" is a word. */
const ABBREVIATED = /(?:^|[^\p{L}])(?:\p{Lu}|[BCDĐGHKLMNPQRSTVX][bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX]{1,2})$/u
const TITLE_AT_END = /(?:^|[^\p{L}])(?:tp|tx|gs|ts|ths|bs|ks)$/u

/** True if a thought ends with the character at that place: a line end that is left, ";", a full stop and its like. */
export function endsClause({ text, source }: Page, at: number): boolean {
  const char = text.charCodeAt(at)
  if (char === 0xa || char === 0x3b) return true
  if (char !== 0x2e && char !== 0x21 && char !== 0x3f && char !== 0x3a) return false
  const next = text.charCodeAt(at + 1)
  return (next === 0x20 || next === 0xa) && (char !== 0x2e || endsSentence(source, at))
}

/** The nearest place before `position` where a new thought begins, not before `least`; what stands in brackets is passed over. */
export function clauseStart(page: Page, position: number, least: number): number {
  const { text } = page
  const floor = Math.max(0, least, position - REACH)
  let depth = 0
  for (let at = position - 1; at >= floor; at--) {
    const char = text.charCodeAt(at)
    if (char === 0xa) return at + 1
    if (char === 0x29) depth++
    else if (char === 0x28) depth = Math.max(0, depth - 1)
    else if (depth === 0 && endsClause(page, at)) return at + 1
  }
  return floor
}

/** The nearest place from `position` where the thought ends. */
export function clauseEnd(page: Page, position: number): number {
  const ceiling = Math.min(page.text.length, position + REACH)
  let at = position
  while (at < ceiling && !endsClause(page, at)) at++
  return at
}

/** The head of an item of a list. */
const BULLET = /^ ?(?:[-+*•●▪◦]|\d{1,3}[.)]|[a-z][.)]) /

/** Where the line of a position begins; of a line that is longer than any list, a place as far in front of it. */
function lineStart(text: string, position: number): number {
  const least = Math.max(0, position - LIST_REACH)
  return least + text.slice(least, position).lastIndexOf('\n') + 1
}

/**
 * What leads to a place: its paragraph up to there and, for an item of a list or a line under a heading, the line that these stand
 * under. A line that ends as a sentence does leads to nothing behind it.
 */
export function leadTo({ text }: Page, position: number): string {
  let start = lineStart(text, position)
  const own = text.slice(Math.max(start, position - REACH), position)
  const isItem = BULLET.test(text.slice(start, start + 5))
  while (start > 0 && position - start < LIST_REACH) {
    const end = start - 1
    start = lineStart(text, end)
    const line = text.slice(start, end)
    const among = isItem && BULLET.test(line)
    if (!among && /[.!?]$/.test(line)) return own
    if (!among && !line.endsWith(';')) return `${line.slice(-REACH)}\n${own}`
  }
  return own
}

/** A full stop after a capital with two consonants at most is an abbreviation's: "TP. Hồ Chí Minh", "V.I. Lênin", "Ph. Ăng-ghen". */
function endsSentence(source: string, dot: number): boolean {
  const before = source.slice(Math.max(0, dot - 6), dot)
  return !ABBREVIATED.test(before) && !TITLE_AT_END.test(before.toLowerCase())
}

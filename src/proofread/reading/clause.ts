import type { Page } from './marks.js'

/** A claim does not reach over more than this: the longest names have some 150 letters. */
export const REACH = 320
const ABBREVIATED = /(?:^|[^\p{L}])\p{Lu}\p{L}{0,2}$/u
const TITLE_AT_END = /(?:^|[^\p{L}])(?:tp|tx|gs|ts|ths|bs|ks)$/u

/**
 * The nearest place before `position` where a new thought begins, not before `least`: after ";", a full stop, a blank line,
 * or a line end that is followed by a bullet, a number or a capital.
 */
export function clauseStart(page: Page, position: number, least: number): number {
  const { text, source } = page
  const floor = Math.max(least, position - REACH)
  let depth = 0
  for (let at = position - 1; at >= floor; at--) {
    const char = text.charCodeAt(at)
    if (char === 0x29) depth++
    else if (char === 0x28) depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (char === 0x3b) return at + 1
    else if (char === 0xa) {
      const next = source.slice(at + 1, at + 9).trimStart()
      if (next === '' || /^(?:[-+*•–]\s|\d{1,2}[.)]\s|\n)/u.test(next)) return at + 1
      if (/^\p{Lu}/u.test(next) && !isUpperCase(source, at)) return at + 1
    } else if (
      (char === 0x2e || char === 0x21 || char === 0x3f || char === 0x3a) &&
      isBlank(text.charCodeAt(at + 1))
    ) {
      if (char !== 0x2e || endsSentence(source, at)) return at + 1
    }
  }
  return floor
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa || code === 0xd
}

/** A full stop after a capital with two letters at most is an abbreviation's: "TP. Hồ Chí Minh", "V.I. Lênin", "Ph. Ăng-ghen". */
function endsSentence(source: string, dot: number): boolean {
  const before = source.slice(Math.max(0, dot - 6), dot)
  return !ABBREVIATED.test(before) && !TITLE_AT_END.test(before.toLowerCase())
}

/** True inside a passage set in capitals, where a capital begins no new thought. */
function isUpperCase(source: string, at: number): boolean {
  const near = source.slice(Math.max(0, at - 20), at + 20)
  return !/\p{Ll}/u.test(near)
}

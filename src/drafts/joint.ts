import type { OutlineInline } from '../document/tree.js'
import { capital } from '../guidance/wording/span-words.js'

/** Where the writer's text meets what is computed: a word is printed once, and a sentence begins with a capital. */

/** Letters of a text that are looked at before a directive; no more need be kept of it. */
export const SEEN = 60
const WORD = /^\p{L}+$/u

/** The words at the end of a text, if a blank stands behind them; figures are none: "tháng 7 tháng 8" says two things. */
function lastWords(text: string): string[] {
  const end = text.slice(-SEEN)
  if (end.trimEnd() === end) return []
  const words = end.trim().split(/\s+/)
  return words.slice(words.findLastIndex((word) => !WORD.test(word)) + 1)
}

/**
 * Words of the writer's that take the place of others: "kỷ niệm :ngay-ky-niem" is his verb, also where the first day of the
 * list has another, and "chuẩn bị :huong-toi" looks ahead by itself.
 */
const INSTEAD: ReadonlyMap<string, readonly string[]> = new Map([
  ['kỷ niệm', ['hưởng ứng']],
  ['chuẩn bị', ['hướng tới', 'tiến tới']],
  ['hướng tới', ['tiến tới', 'chuẩn bị tuyên truyền']],
  ['tiến tới', ['hướng tới', 'chuẩn bị tuyên truyền']],
])

/** True if what follows begins a sentence. */
export function endsSentence(before: string): boolean {
  const said = before.trimEnd()
  if (said === before) return false
  return /[\p{L}\p{N})”"][.!?]["”)]?$/u.test(said.slice(-3))
}

/** What is computed, as it goes on from the text before it. */
export function joined(
  before: string,
  computed: readonly OutlineInline[],
  opens: boolean,
): readonly OutlineInline[] {
  const [first, ...rest] = computed
  if (!first) return computed
  if (first.type === 'text') {
    const computed = afterDay(before, first.value)
    const value = computed.slice(saidTwice(before, computed))
    return value === '' ? rest : [{ ...first, value: opens ? capital(value) : value }, ...rest]
  }
  return 'children' in first
    ? [{ ...first, children: [...joined(before, first.children, opens)] }, ...rest]
    : computed
}

/** "từ ngày :ngay-thang[…]{thu}", "Ngày :ngay[…]": what stands behind "ngày" is the date or the name, not a weekday or a number. */
function afterDay(before: string, computed: string): string {
  if (!/(?<!\p{L})ngày\s$/iu.test(before)) return computed
  const [, weekday, date = '', rest = ''] =
    /^((?:thứ|chủ) \p{L}{1,9}), (?:ngày )?([\d/]{1,10})(?: \(([^()]{1,80})\))?$/iu.exec(computed) ?? []
  if (weekday) return `${date} (${weekday}${rest === '' ? '' : `, ${rest}`})`
  return computed.replace(/^[\d.]{1,6} năm (?=ngày )/iu, '')
}

/** A text as it stands behind another: words that the other ends with are not said again. */
export function behind(before: string, text: string): string {
  const said = saidTwice(`${before} `, text)
  return said < text.length ? capital(text.slice(said)) : text
}

/** How many letters of a text the end of the text before it has said, blanks behind them included. */
function saidTwice(before: string, computed: string): number {
  const words = lastWords(before.toLowerCase())
  const next = computed.toLowerCase()
  const ends = words.map((_, index) => words.slice(index).join(' '))
  const said = [...ends, ...ends.flatMap((end) => INSTEAD.get(end) ?? [])]
  const found = said.find((each) => next === each || next.startsWith(`${each} `))
  return found === undefined ? 0 : Math.min(found.length + 1, computed.length)
}

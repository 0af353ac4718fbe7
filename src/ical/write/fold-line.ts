import { check, text } from '../../arguments.js'

/** RFC 5545, 3.1: a line has at most 75 octets of UTF-8, its CRLF not counted. */
const MAX_OCTETS = 75

/**
 * Returns a content line folded at 75 octets (RFC 5545, 3.1), parts joined by CRLF and a blank, without a CRLF at the end.
 *
 * A fold never parts what a reader sees as one letter: not the octets of a character, not a letter from its combining marks,
 * not the pieces of an emoji. Only a single such cluster of more than 74 octets is parted, between its characters.
 *
 * @example
 * foldLine('SUMMARY:short') // 'SUMMARY:short'
 */
export function foldLine(line: string): string {
  check('foldLine', 'line', line, text)
  return folded(line)
}

/** The same of a line that was made here. */
export function folded(line: string): string {
  if (line.length * 3 <= MAX_OCTETS) return line
  let end = partEnd(line, 0, MAX_OCTETS)
  if (end === line.length) return line
  let text = line.slice(0, end)
  while (end < line.length) {
    const start = end
    // The blank that begins a continuation line is one of its octets.
    end = partEnd(line, start, MAX_OCTETS - 1)
    text += `\r\n ${line.slice(start, end)}`
  }
  return text
}

/** Where the part that begins at `start` ends, in UTF-16 units. */
function partEnd(line: string, start: number, room: number): number {
  let octets = 0
  let end = start
  for (; end < line.length; end++) {
    octets += octetsOf(line.charCodeAt(end))
    if (octets > room) break
  }
  if (end >= line.length || partsSimpleLetters(line, end)) return end
  if (isLowSurrogate(line.charCodeAt(end))) end--
  return lastClusterEnd(line, start, end) ?? end
}

/** Octets of a UTF-16 unit: each half of a surrogate pair has two of the four. */
function octetsOf(unit: number): number {
  if (unit < 0x80) return 1
  return unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}

/** True between two letters that never join: ASCII, Latin without combining marks, Vietnamese, dashes and quotation marks. */
function partsSimpleLetters(line: string, at: number): boolean {
  return isSimple(line.charCodeAt(at - 1)) && isSimple(line.charCodeAt(at))
}

function isSimple(unit: number): boolean {
  return (
    (unit >= 0x20 && unit < 0x7f) ||
    (unit >= 0xae && unit < 0x300) ||
    (unit >= 0x1e00 && unit < 0x1f00) ||
    (unit >= 0x2010 && unit < 0x2028)
  )
}

/** End of the last whole cluster between `start` and `limit`; undefined if the first one is longer than that. */
function lastClusterEnd(line: string, start: number, limit: number): number | undefined {
  // Whether a cluster ends at `limit` depends on what stands before it and on the next character alone.
  const next = line.codePointAt(limit)! > 0xffff ? 2 : 1
  let end = start
  for (const cluster of clusters(line.slice(start, limit + next))) {
    if (end + cluster.length > limit) break
    end += cluster.length
  }
  return end > start ? end : undefined
}

let segmenter: Intl.Segmenter | undefined

function clusters(text: string): Iterable<string> {
  // Firefox before 125 and small JavaScript engines have no Segmenter.
  if (typeof Intl === 'undefined' || Intl.Segmenter === undefined) return clustersByHand(text)
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** What joins the letter before it: marks, joiners, skin tones, the tags of regional flags. */
const JOINS = '[\\p{M}\\p{Emoji_Modifier}\\u200c\\u200d\\u{E0020}-\\u{E007F}]*'
/** Flags as pairs, emoji joined by U+200D, runs of Hangul letters, any letter with what joins it. */
const CLUSTER = new RegExp(
  `\\p{Regional_Indicator}{2}${JOINS}|\\p{Extended_Pictographic}${JOINS}(?:(?<=\\u200d)\\p{Extended_Pictographic}${JOINS})*` +
    `|[\\u1100-\\u11ff]+${JOINS}|[^]${JOINS}`,
  'gu',
)

/** The clusters of a text without help of the engine; used where there is no `Intl.Segmenter`. */
export function clustersByHand(text: string): string[] {
  return text.match(CLUSTER) ?? []
}

import { isWebAddress } from '../text/web-address.js'

/**
 * Line breaks, tabs, control characters and the two Unicode separators: no single line of a document holds them.
 * Built from code points, because a literal class of control characters cannot be read.
 */
const BREAKING = new RegExp(
  `[${String.fromCharCode(0)}-${String.fromCharCode(0x20)}${String.fromCharCode(0x7f)}-${String.fromCharCode(0x9f)}\u2028\u2029]+`,
  'g',
)
/** Marks that turn the direction of text: they could make a document read otherwise than it was written. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * A text as one clean line: breaks and control characters become a space, direction marks go, half characters
 * become U+FFFD. Every renderer sends every text through it.
 *
 * @example
 * oneLine('a\nb') // 'a b'
 */
export function oneLine(value: string): string {
  return value.replace(BREAKING, ' ').replace(DIRECTION, '').replace(LONE_SURROGATE, '\ufffd')
}

/** The lines of a name or a mark of authority that its office broke itself, each of them clean. */
export function ownLines(value: string): string[] {
  return value
    .trim()
    .split(/\r\n|\r|\n/)
    .map((line) => oneLine(line).trim())
    .filter((line, index) => line !== '' || index === 0)
}

/** The address, its blanks and brackets encoded, if it is one that a document may link to (http, https, mailto), else undefined. */
export function safeUrl(url: string): string | undefined {
  const clean = oneLine(url).trim()
  const encoded = clean.replace(/[ "<>\\`]/g, (mark) => encodeURIComponent(mark))
  return isWebAddress(encoded) || /^mailto:[^\s]/i.test(encoded) ? encoded : undefined
}

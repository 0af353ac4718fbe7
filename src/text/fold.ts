/** A text made comparable: letters without case and marks, one kind of dash, blank and quote. */
export interface Folded {
  /** The text in NFC without invisible characters; positions below count in it. */
  source: string
  /** As long as `source`: the folded letter of each of its characters. */
  text: string
  /** Position in `source` to position in the text as given (one entry more than characters); absent when they are the same. */
  offsets?: Uint32Array
  /** True if the text is written with Vietnamese marks, so that a word without them is another word. */
  marked: boolean
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const COMBINING_FIRST = 0x300
const COMBINING_LAST = 0x36f
const TABLE_SIZE = 0x2300

let table: Uint16Array | undefined
/** Folded letters on their way into a string. */
const buffer = new Uint16Array(4096)

/** Folded code of every code below U+2300; built when first needed, because few programs read running text. */
export function foldTable(): Uint16Array {
  if (table) return table
  const codes = new Uint16Array(TABLE_SIZE)
  for (let code = 0; code < TABLE_SIZE; code++) codes[code] = code
  const letters = (from: number, to: number) => {
    for (let code = from; code <= to; code++) {
      const bare = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase()
      if (bare.length === 1) codes[code] = bare.charCodeAt(0)
    }
  }
  letters(0x41, 0x5a)
  letters(0xc0, 0x24f)
  letters(0x1e00, 0x1eff)
  for (const code of [0x110, 0x111, 0xd0, 0xf0]) codes[code] = 0x64 // Đ đ, and the Icelandic Ð ð typed for them
  for (const code of [0x9, 0xa0, 0x2007, 0x202f]) codes[code] = 0x20
  for (let code = 0x2000; code <= 0x200a; code++) codes[code] = 0x20
  for (let code = 0x2010; code <= 0x2015; code++) codes[code] = 0x2d
  codes[0x2212] = 0x2d
  codes[0x2044] = 0x2f
  codes[0x2215] = 0x2f
  for (const code of [0x2018, 0x2019, 0x2032]) codes[code] = 0x27
  for (const code of [0x201c, 0x201d, 0xab, 0xbb]) codes[code] = 0x22
  table = codes
  return codes
}

function isCombining(code: number): boolean {
  return code >= COMBINING_FIRST && code <= COMBINING_LAST
}

/** NFC by clusters (a letter with the marks after it), so that each piece keeps its place in the given text. */
function compose(given: string): { source: string; offsets?: Uint32Array } {
  if (given.normalize('NFC') === given && !INVISIBLE.test(given)) return { source: given }
  const pieces: string[] = []
  const places: number[] = []
  let at = 0
  while (at < given.length) {
    let next = at + 1
    while (next < given.length && isCombining(given.charCodeAt(next))) next++
    const cluster = given.slice(at, next)
    if (!INVISIBLE.test(cluster.charAt(0))) {
      const composed = cluster.normalize('NFC')
      pieces.push(composed)
      for (let index = 0; index < composed.length; index++) places.push(at)
    }
    at = next
  }
  places.push(given.length)
  return { source: pieces.join(''), offsets: Uint32Array.from(places) }
}

/**
 * Folds Vietnamese text for comparison: lower case, no marks (`đ` and the look-alike `Ð` become `d`), every dash `-`,
 * every blank a space; line ends stay. The result is as long as its `source`, so a position in one is a position in the
 * other; {@link givenOffset} leads back to the text as given, also from decomposed (NFD) text.
 *
 * @example
 * fold('Ngày Thương binh – Liệt sĩ').text // 'ngay thuong binh - liet si'
 */
export function fold(given: string): Folded {
  const { source, offsets } = compose(given)
  const codes = foldTable()
  const chunks: string[] = []
  const chunk = buffer
  let marks = 0
  let letters = 0
  for (let from = 0; from < source.length; from += chunk.length) {
    const length = Math.min(chunk.length, source.length - from)
    for (let index = 0; index < length; index++) {
      const code = source.charCodeAt(from + index)
      const folded = code < TABLE_SIZE ? codes[code]! : code
      chunk[index] = folded
      if (folded >= 0x61 && folded <= 0x7a) {
        letters++
        if (code >= 0xc0) marks++
      }
    }
    chunks.push(Reflect.apply(String.fromCharCode, undefined, chunk.subarray(0, length)))
  }
  // Vietnamese prose has a mark on every fourth letter or so; text typed without marks has next to none.
  const marked = marks * 20 > letters
  return { source, text: chunks.join(''), marked, ...(offsets ? { offsets } : {}) }
}

/** The position in the text as given of a position in `folded.source`. */
export function givenOffset(folded: Folded, position: number): number {
  return folded.offsets ? folded.offsets[position]! : position
}

/** The place in the text as given behind the character that ends at `position`, its marks included, nothing left out after it. */
export function givenEnd(folded: Folded, given: string, position: number): number {
  if (!folded.offsets || position === 0) return givenOffset(folded, position)
  let end = folded.offsets[position - 1]! + 1
  while (end < folded.offsets[position]! && isCombining(given.charCodeAt(end))) end++
  return end
}

/** The folded form alone. */
export function foldText(text: string): string {
  return fold(text).text
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * A word as it is told from other words that are folded alike: in small letters with its marks, the tone behind the word,
 * `y` as `i`. "hoà" and "hòa", "kỷ" and "kỉ" are one, "định" and "đình" are two.
 *
 * @example
 * spelling('hoà') === spelling('Hòa') // true
 */
export function spelling(word: string): string {
  const letters = word
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .replaceAll('y', 'i')
    .normalize('NFD')
    .replaceAll('y', 'i')
  return letters.replace(TONES, '') + (letters.match(TONES)?.join('') ?? '')
}

/** Stands for a character that is no part of the words; reading leaves it out, so every place stays what it is. */
const NOTHING = '\u200b'

/** So many characters without words, the first of which may be a line end or a boundary. */
export function blank(length: number, first = NOTHING): string {
  return length <= 0 ? '' : first + NOTHING.repeat(length - first.length)
}

/** A text that stands for a longer stretch, as long as it. */
export function padded(text: string, length: number): string {
  return text + NOTHING.repeat(Math.max(0, length - text.length))
}

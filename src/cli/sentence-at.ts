/** Farther than this from a place no end of a sentence is looked for. */
const REACH = 160

const ENDS = /[.!?;…]\s/g

/**
 * The sentence that a stretch of a text stands in, on one line; cut, with an ellipsis, where it is long. It ends with its line, or with the
 * paragraph that is given, over the line breaks in it.
 *
 * @example
 * sentenceAt('Một. Hai ba.', 5, 8) // 'Hai ba.'
 */
export function sentenceAt(
  text: string,
  start: number,
  end: number,
  paragraph?: { start: number; end: number },
): string {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const line = paragraph
    ? Math.max(0, paragraph.start - (start - before.length))
    : Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const full = [...before.slice(line).matchAll(ENDS)].at(-1)
  const from = full ? line + full.index + full[0].length : line
  const lineEnd = paragraph ? endWithin(after, paragraph.end - end) : after.search(/[\r\n]/)
  const rest = lineEnd < 0 ? after : after.slice(0, lineEnd)
  const stop = rest.search(ENDS)
  const to = stop < 0 ? rest.length : stop + 1
  const cutBefore = from === 0 && start > REACH
  const cutAfter = stop < 0 && lineEnd < 0 && end + REACH < text.length
  const whole = `${cutBefore ? '…' : ''}${before.slice(from)}${text.slice(start, end)}${rest.slice(0, to)}${cutAfter ? '…' : ''}`
  return whole.replace(/\s+/g, ' ').trim()
}

/** Where the paragraph ends in what follows; -1 if it goes on behind that. */
function endWithin(after: string, length: number): number {
  return length > after.length ? -1 : Math.max(0, length)
}

import type { Folded } from '../../text/fold.js'
import { endsIn, phrases } from '../../text/phrases.js'

/**
 * Stands in a text for a place that no thought goes on over, whatever is around it: the edge of a block of HTML, of a cell of
 * a table. Other line ends are judged by the words on both sides.
 */
export const BOUNDARY = '\u2029'

/** Stands for the edge between two cells of one row, over which a thought goes on no more than over any boundary. */
export const CELL = '\u2028'

/** The edge between two cells of one row in a text of one line a paragraph: a line end that parts the row no more than `CELL` does. */
export const CELL_LINE = `${CELL}\v\n`

/** Behind these a line goes on in the next one, though that begins with a capital. */
export const OPEN_ENDS = phrases(
  'va, cua, la, voi, ve, tai, cho, ky niem, mung, nhan, dip, don, ngay, le, tron, dong chi, chu tich, ' +
    'ngay sinh, ngay mat, thanh lap, truyen thong, huong toi, tien toi, huong ung, nuoc, thang, tuyen truyen, thu',
)
const NUMBER_OF_YEARS = /(?:^|[^a-z0-9])\d{1,4} nam$/
const OPEN_SIGN = /[,([/-]$/
const CLOSED_SIGN = /[;.:!?]$/
/** The head of an item: a bullet, a number, a letter, a heading of Markdown, a number of years, a date with a colon or dash. */
const ITEM =
  /^(?:[-+*•●▪◦>#|]|\d{1,3}[.)] |[a-zđ][.)] |[ivx]{1,5}[.)] |\d{1,4} nam[^a-z0-9]|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})? ?[:-]|ngay \d)/
const BULLET = /^[-+*•●▪◦>#|]/
/** The name of a day with its capital heads a line of its own, unless the line before leads to it. */
const DAY_NAMED = /^Ngày \p{L}/u
const DATES_ALONE =
  /^(?:\([\d\s/.\-–]+\)|\d{1,2}[/.-]\d{1,2}[/.-]\d{4} ?[-–] ?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s{0,9}$)/
/** A paragraph that was broken by hand is about as wide in every line. */
const WRAPPED = { least: 55, most: 130 }

const LF = 0xa
const CR = 0xd
const SPACE = 0x20
const LINE = 0x2028
const PARAGRAPH = 0x2029

/** Letters are told apart first: they are most of a text. */
function isBlank(code: number): boolean {
  if (code > SPACE) return code >= 0x85 && (code === 0x85 || code === LINE || code === PARAGRAPH)
  return code === SPACE || (code >= LF && code <= CR)
}

/**
 * The text with each line end that ends a thought as one "\n" and every other line end, and every run of blanks, as one blank:
 * behind this no reader asks again what a line end means. Places keep their way back to the text as given.
 */
export function layOut(folded: Folded): Folded {
  const { source, text } = folded
  const keep: { from: number; to: number; sign: string }[] = []
  let from = 0
  let widest = -1
  let blockEnd = -1
  for (let at = 0; at < text.length; at++) {
    if (!isBlank(text.charCodeAt(at))) continue
    let end = at + 1
    while (end < text.length && isBlank(text.charCodeAt(end))) end++
    if (end - at === 1 && text.charCodeAt(at) === SPACE) continue
    const gap = text.slice(at, end)
    let sign = ' '
    if (/[^ ]/.test(gap)) {
      if (at >= blockEnd) ({ widest, end: blockEnd } = blockAt(text, at))
      sign = ends(folded, at, end, widest) ? '\n' : ' '
    }
    if (gap !== sign) {
      keep.push({ from, to: at, sign })
      from = end
    }
    at = end - 1
  }
  return keep.length === 0 ? folded : joined(folded, [...keep, { from, to: source.length, sign: '' }])
}

function joined(folded: Folded, pieces: readonly { from: number; to: number; sign: string }[]): Folded {
  const { source, text, marked, offsets } = folded
  const last = pieces[pieces.length - 1]!
  const length = pieces.reduce((sum, { from, to, sign }) => sum + to - from + sign.length, 0)
  const places = new Uint32Array(length + 1)
  let at = 0
  for (const { from, to, sign } of pieces) {
    for (let index = from; index < to; index++) places[at++] = offsets ? offsets[index]! : index
    if (sign !== '') places[at++] = offsets ? offsets[to]! : to
  }
  places[at] = offsets ? offsets[last.to]! : last.to
  const join = (given: string) => pieces.map(({ from, to, sign }) => given.slice(from, to) + sign).join('')
  return { source: join(source), text: join(text), marked, offsets: places }
}

/** The lines up to the next blank one: where they end, and how wide the widest of them is. */
function blockAt(text: string, at: number): { widest: number; end: number } {
  let start = text.lastIndexOf('\n', at - 1) + 1
  let widest = 0
  for (;;) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const width = text.charCodeAt(end - 1) === CR ? end - 1 - start : end - start
    if (width === 0 && end > at) return { widest, end }
    widest = Math.max(widest, width)
    if (found < 0) return { widest, end: text.length + 1 }
    start = end + 1
  }
}

/** True if the gap, which holds a line end, ends a thought. */
function ends({ source, text }: Folded, start: number, end: number, widest: number): boolean {
  if (start === 0 || end >= text.length) return true
  const gap = text.slice(start, end)
  if (gap.includes(BOUNDARY) || gap.includes(CELL) || (gap.match(/\n/g)?.length ?? 0) > 1) return true
  const before = text.slice(Math.max(0, start - 60), start)
  const next = text.slice(end, end + 40)
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return false
  if (NUMBER_OF_YEARS.test(before) || OPEN_SIGN.test(before) || endsIn(before, OPEN_ENDS))
    return BULLET.test(next)
  if (CLOSED_SIGN.test(before)) return true
  const following = source.slice(end, end + 60).split('\n', 1)[0]!
  // Dates alone on their line belong to the one before, which may be a heading in capitals.
  if (DATES_ALONE.test(following)) return false
  if (ITEM.test(next)) return true
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const line = source.slice(Math.max(lineStart, start - 200), start)
  if (DAY_NAMED.test(following)) return true
  const capitals = [isCapitals(line), isCapitals(following)]
  if (capitals[0] !== capitals[1]) return true
  if (capitals[0] || !/^["'“‘(]?\p{Lu}/u.test(following)) return false
  const word = next.indexOf(' ') < 0 ? next.length : next.indexOf(' ')
  const width = start - lineStart
  const wrapped =
    widest <= WRAPPED.most && width >= WRAPPED.least && width + 1 + word > widest && widest - width < 16
  return !wrapped
}

/** A heading in capitals; a line of digits alone is none. */
function isCapitals(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)
}

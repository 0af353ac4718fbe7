import { givenEnd } from '../text/fold.js'
import type { Finding, Fix, Suggestion } from './finding.js'
import { offsetOf, type Reading } from './reading/reading.js'
import type { Repair } from './repair.js'
import type { Report } from './report.js'

/** Signs of markup, and line ends: a piece that holds one is not replaced as a whole. */
const MARKUP = /[<*`\n]/

/** What a rule reports, with the places and words of the text as given. */
export function toFinding(
  rule: string,
  report: Report,
  reading: Reading,
  text: string,
  lineOf: (offset: number) => { line: number; column: number },
): Finding {
  const start = offsetOf(reading, report.start)
  const endOf = (position: number) => givenEnd(reading.page.folded, text, position)
  const end = endOf(report.end)
  const suggestions = report.suggestions?.map((repair): Suggestion => {
    const { text: replacement, ...place } = wholeFix(piecesOf(repair, reading, text, endOf), text)
    return { ...place, text: replacement, found: text.slice(place.start, place.end) }
  })
  const fix = report.fixable ? certainFix(report, reading, text, endOf) : undefined
  return {
    rule,
    severity: report.severity,
    ...lineOf(start),
    start,
    end,
    found: text.slice(start, end),
    ...(report.expected === undefined ? {} : { expected: report.expected }),
    message: report.message,
    ...(report.commemoration === undefined ? {} : { commemoration: report.commemoration }),
    ...(suggestions && suggestions.length > 0 ? { suggestions } : {}),
    ...(fix ? { fix } : {}),
  }
}

/** The pieces of a repair in the text as given, in order of place. */
function piecesOf(
  repair: Repair,
  reading: Reading,
  text: string,
  endOf: (position: number) => number,
  narrow = false,
): Fix[] {
  const placed = (piece: Repair): Fix => ({
    start: offsetOf(reading, piece.start),
    end: endOf(piece.end),
    text: piece.text,
  })
  return [repair, ...(repair.also ?? [])]
    .map((piece) => {
      const whole = placed(piece)
      const asRead = text.slice(whole.start, whole.end) === reading.text.slice(piece.start, piece.end)
      // "78&nbsp;n&#259;m": what a fix leaves stays as it is written.
      return (narrow && !asRead) || isMarked(whole, reading, text)
        ? placed(narrowed(piece, reading.text))
        : whole
    })
    .sort((a, b) => a.start - b.start)
}

/** Without the words that stay as they are, where a tag may stand between: "94" of "94</em> năm". */
function narrowed(piece: Repair, source: string): Repair {
  const printed = source.slice(piece.start, piece.end)
  let same = 0
  while (
    same < Math.min(printed.length, piece.text.length) - 1 &&
    printed.at(-1 - same) === piece.text.at(-1 - same)
  )
    same++
  const kept = printed.slice(printed.length - same)
  const blank = kept.search(/\s/)
  const width = kept.length - blank
  return blank >= 0
    ? { start: piece.start, end: piece.end - width, text: piece.text.slice(0, -width) }
    : piece
}

function isMarked({ start, end }: Fix, { page }: Reading, text: string): boolean {
  return page.folded.offsets !== undefined && MARKUP.test(text.slice(start, end))
}

/** A repair as one replacement of the text as given: what stands between its pieces stays, markup too. */
function wholeFix(pieces: readonly Fix[], text: string): Fix {
  const [first] = pieces
  let at = first!.start
  let whole = ''
  for (const piece of pieces) {
    whole += text.slice(at, piece.start) + piece.text
    at = piece.end
  }
  return { start: first!.start, end: at, text: whole }
}

/** The first repair, unless one of its pieces lies across a tag or a mark, which it would take away. */
function certainFix(
  { start, end, expected, suggestions }: Report,
  reading: Reading,
  text: string,
  endOf: (position: number) => number,
): Fix | undefined {
  const repair: Repair | undefined =
    suggestions?.[0] ?? (expected === undefined ? undefined : { start, end, text: expected })
  if (!repair) return undefined
  const pieces = piecesOf(repair, reading, text, endOf, true)
  return pieces.some((piece) => isMarked(piece, reading, text)) ? undefined : wholeFix(pieces, text)
}

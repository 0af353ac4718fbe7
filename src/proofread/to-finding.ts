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
    const fix = wholeFix(repair, text, (position) => offsetOf(reading, position), endOf)
    return { ...fix, found: text.slice(fix.start, fix.end) }
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

/** A repair as one replacement of the text as given: what stands between its pieces stays, markup too. */
function wholeFix(
  repair: Repair,
  text: string,
  startOf: (position: number) => number,
  endOf: (position: number) => number,
): Fix {
  const pieces = [repair, ...(repair.also ?? [])]
    .map((piece) => ({ start: startOf(piece.start), end: endOf(piece.end), text: piece.text }))
    .sort((a, b) => a.start - b.start)
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
  const startOf = (position: number) => offsetOf(reading, position)
  const marked = [repair, ...(repair.also ?? [])].some((piece) =>
    MARKUP.test(text.slice(startOf(piece.start), endOf(piece.end))),
  )
  return reading.page.folded.offsets !== undefined && marked
    ? undefined
    : wholeFix(repair, text, startOf, endOf)
}

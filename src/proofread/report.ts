import { type Check, flag, listOf, needed, oneOf, shape, text, wholeNumber } from '../arguments.js'
import { endsBefore } from '../faults.js'
import type { Bilingual } from '../text/language.js'
import { SEVERITIES, type Severity } from './finding.js'
import type { Repair } from './repair.js'

/** What a rule reports: places count in `Reading.text`. */
export interface Report {
  /** Place of the first character. */
  start: number
  /** Place behind the last character. */
  end: number
  /** How sure it is. */
  severity: Severity
  /** What is wrong, in a sentence. */
  message: Bilingual
  /** What should stand there, where that is known. */
  expected?: string
  /** Id of the commemoration that it is about. */
  commemoration?: string
  /** All repairs, the likeliest first; there where more than one is thinkable. */
  suggestions?: readonly Repair[]
  /** True if the first suggestion (or `expected` in place of the found text) is certain. */
  fixable?: boolean
}

const REPORT: Bilingual = {
  vi: 'một báo cáo { start, end, severity, message }',
  en: 'a report { start, end, severity, message }',
}
const BOTH = shape<Bilingual>(REPORT, { vi: needed(text), en: needed(text) })

/** What a rule of one's own may report of a text of that length. */
export function reportOn(length: number): Check<Report> {
  const place = needed(wholeNumber(0, length))
  const piece = shape<Repair>(REPORT, { start: place, end: place, text: needed(text) }, inPlace)
  return shape<Report>(
    REPORT,
    {
      start: place,
      end: place,
      severity: needed(oneOf(SEVERITIES)),
      message: needed(BOTH),
      expected: text,
      commemoration: text,
      suggestions: listOf(piece),
      fixable: flag,
    },
    inPlace,
  )
}

const inPlace = ({ start, end }: Pick<Report, 'start' | 'end'>) =>
  endsBefore(start, end, 'end', 'out-of-range')

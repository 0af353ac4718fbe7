import type { Bilingual } from '../text/language.js'
import type { Severity } from './finding.js'
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

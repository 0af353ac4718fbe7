import type { Bilingual } from '../text/language.js'
import type { Severity } from './finding.js'
import type { Repair } from './repair.js'

/** What a rule reports: places count in `Reading.text`. */
export interface Report {
  start: number
  end: number
  severity: Severity
  message: Bilingual
  expected?: string
  commemoration?: string
  suggestions?: readonly Repair[]
  /** True if the first suggestion (or `expected` in place of the found text) is certain. */
  fixable?: boolean
}

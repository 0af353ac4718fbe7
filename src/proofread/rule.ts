import type { Catalog } from '../commemorations/catalog.js'
import type { Province } from '../provinces/provinces.js'
import type { Bilingual } from '../text/language.js'
import type { Severity } from './finding.js'
import type { Reading } from './reading/reading.js'

/** What a rule reports: places count in `Reading.text`. */
export interface Report {
  start: number
  end: number
  severity: Severity
  message: Bilingual
  expected?: string
  commemoration?: string
  suggestions?: readonly { start: number; end: number; text: string }[]
  /** True if the first suggestion (or `expected` in place of the found text) is certain. */
  fixable?: boolean
}

/** What a rule may look at. */
export interface ProofreadContext {
  reading: Reading
  catalog: Catalog
  /** Year and month that the caller named. */
  year?: number
  month?: number
  province?: Province
  report(report: Report): void
}

/** A rule: its id is its switch, and the name of its docs page and of its cases. */
export interface ProofreadRule {
  id: string
  /** In one sentence, what it finds. */
  summary: Bilingual
  /** False for a rule that must be switched on. */
  on?: boolean
  check(context: ProofreadContext): void
}

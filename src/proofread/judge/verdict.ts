import type { Catalog } from '../../commemorations/catalog.js'
import type { Commemoration } from '../../commemorations/commemoration.js'
import type { Province } from '../../provinces/provinces.js'
import type { Fix } from '../finding.js'
import type { Claim } from '../reading/marks.js'
import type { Reading } from '../reading/reading.js'
import type { Report } from '../report.js'

/** What is known when a text is judged. */
export interface Evidence {
  /** The text, read once. */
  reading: Reading
  /** What is known of the days. */
  catalog: Catalog
  /** Year and month that the caller named. */
  year?: number
  /** 1 to 12; absent if the caller named none. */
  month?: number
  /** The unit that the text is about; absent if the caller named none. */
  province?: Province
}

/** The rules that report what the judge says. */
export type ClaimRule =
  | 'number-mismatch'
  | 'number-vs-catalog'
  | 'end-year'
  | 'wrong-day'
  | 'weekday'
  | 'lunar-day'

/** What is wrong with a claim, all its values weighed together once, or with a date and what stands beside it; one rule reports it. */
export interface Verdict extends Report {
  /** The rule that reports it. */
  rule: ClaimRule
  /** The claim that is wrong; absent where a date and what stands beside it are no claim. */
  claim?: Claim
}

/** The name of a record in a sentence of each language. */
export function named({ name }: Commemoration): { vi: string; en: string } {
  return { vi: name.vi, en: name.en ?? name.vi }
}

/** What a verdict says of its repair, where one is right: its place, what should stand there, itself. */
export function mendedBy(repair: Fix): Pick<Verdict, 'start' | 'end' | 'expected' | 'suggestions'> {
  return { start: repair.start, end: repair.end, expected: repair.text, suggestions: [repair] }
}

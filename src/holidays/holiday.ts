import type { Confidence } from '../commemorations/vocabulary.js'
import type { PlainDate } from '../dates/plain-date.js'
import type { LocalText } from '../text/language.js'
import type { Swap } from './law.js'

/** The notice that set days off: dispatches and notices of the Government Office and of the ministry for labour. */
export interface Notice {
  /** As printed, such as `9441/TB-BNV`; absent where it was not seen. */
  number?: string
  /** Day of issue; absent where it was not seen. */
  date?: PlainDate
  /** Body that issued it: `Bộ Nội vụ`. */
  issuer: string
}

/**
 * How a holiday's days are known: `announced` by a notice of that year, `law` where the notices of the year are out and leave
 * the holiday as the law has it, `expected` while they are not out.
 */
export type HolidayStatus = 'announced' | 'law' | 'expected'

/** A public holiday of a year with all its days. */
export interface Holiday {
  /** Id of the commemoration. */
  id: string
  /** Name of the holiday, as in the record of the commemoration. */
  name: LocalText
  /** Other ways in which people write it. */
  aliases: readonly string[]
  /** Gregorian year whose holiday it is; a break over New Year belongs to the year that begins. */
  year: number
  /** Whether the notice is out, or the law alone speaks. */
  status: HolidayStatus
  /** First and last day of the unbroken break that it stands in, weekly rest included. */
  start: PlainDate
  /** Last day of the break, included. */
  end: PlainDate
  /** Paid days off by law, in order. */
  days: readonly PlainDate[]
  /** Working days off in place of `days` that fall on weekly rest. */
  madeUp: readonly {
    /** The holiday that falls on weekly rest. */
    for: PlainDate
    /** The working day that is off for it. */
    on: PlainDate
  }[]
  /** Working days off by notice, and the days of weekly rest that are worked for them. */
  swapped: readonly Swap[]
  /** Days that may be off too, or in place of others, as long as nothing is decided. */
  perhaps?: readonly PlainDate[]
  /** The law, cited as printed. */
  basis: string
  /** What set the days of this year; absent as long as none has. */
  notice?: Notice
  /** Addresses of where days and notice were confirmed. */
  sources: readonly string[]
  /** How sure its days are. */
  confidence: Confidence
  /** What a user should know of this year's days. */
  note?: string
}

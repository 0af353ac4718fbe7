import daysOff from '../../data/days-off.json'
import type { Confidence } from '../commemorations/vocabulary.js'
import { type PlainDate, toDayNumber } from '../dates/plain-date.js'
import type { FixedRule, LunarRule } from '../dates/rule.js'
import { spansInYear } from '../dates/rule-kinds.js'
import type { LocalText } from '../text/language.js'

/** A working day that a notice gives off, and the day of weekly rest that is worked for it. */
export interface Swap {
  /** The working day that is off. */
  off: PlainDate
  /** The day of weekly rest that is worked. */
  worked: PlainDate
}

/** The notice that set days off: dispatches and notices of the Government Office and of the ministry for labour. */
export interface Notice {
  /** As printed, such as `9441/TB-BNV`; absent where it was not seen. */
  number?: string
  /** Day of issue; absent where it was not seen. */
  date?: PlainDate
  /** Body that issued it: `Bộ Nội vụ`. */
  issuer: string
}

/** What was announced of one holiday of one year. */
interface Decision {
  year: number
  holiday: string
  /** The days off by law, where the law leaves a choice. */
  days?: readonly PlainDate[]
  swapped?: readonly Swap[]
  notice?: Notice
  sources: readonly string[]
  confidence: Confidence
  note?: string
}

/** Holidays of a stretch of time, by one law. */
interface Law {
  id: string
  from: PlainDate
  until?: PlainDate
  basis: string
  /** For each holiday the sets of days that the law lets be chosen, counted from the holiday's own day. */
  days: Readonly<Record<string, readonly (readonly number[])[]>>
  /** Whether a holiday on a day of weekly rest is made up on the next working day; `open` where the law does not say. */
  madeUp: true | 'open'
  sources: readonly string[]
  confidence: Confidence
  note: string
}

/**
 * Shape of `data/days-off.json`, as `json.d.ts` declares it.
 *
 * @public
 */
export interface DaysOffData {
  /** Last year whose notices are out: what it has no decision of is as the law says. */
  settledThrough: number
  /** In the order of the year; ids are those of the commemorations. */
  holidays: readonly { id: string; name: LocalText; rule: FixedRule | LunarRule }[]
  law: readonly Law[]
  decisions: readonly Decision[]
}

/** A holiday of a year as the law has it, and what was decided of it. */
export interface LegalHoliday {
  id: string
  name: LocalText
  law: Law
  /** The sets of days (as days since 1970-01-01) that the law lets be chosen; one where it leaves no choice. */
  choices: readonly (readonly number[])[]
  decision?: Decision
  /** True if the year's notices are not out. */
  open: boolean
}

/** The holidays of a year under the law of their days, in the order of the year. */
export function legalHolidays(year: number): LegalHoliday[] {
  return daysOff.holidays.flatMap(({ id, name, rule }) => {
    const day = dayOf(rule, year)
    const law = daysOff.law.find(
      ({ from, until, days }) =>
        days[id] !== undefined &&
        toDayNumber(from) <= day &&
        (until === undefined || day <= toDayNumber(until)),
    )
    if (!law) return []
    const decision = daysOff.decisions.find((entry) => entry.year === year && entry.holiday === id)
    return {
      id,
      name,
      law,
      choices: law.days[id]!.map((offsets) => offsets.map((offset) => day + offset)),
      ...(decision === undefined ? {} : { decision }),
      open: decision === undefined && year > daysOff.settledThrough,
    }
  })
}

function dayOf(rule: FixedRule | LunarRule, year: number): number {
  return spansInYear(rule, year, () => undefined)[0]!.start
}

import rules from '../../data/compact/days-off-rules.json'
import { type PlainDate, toDayNumber } from '../dates/plain-date.js'
import type { FixedRule, LunarRule } from '../dates/rule.js'
import { spansInYear } from '../dates/rule-kinds.js'
import { frozen } from '../frozen.js'
import type { LocalText } from '../text/language.js'

/** A working day that a notice gives off, and the day of weekly rest that is worked for it. */
export interface Swap {
  /** The working day that is off. */
  off: PlainDate
  /** The day of weekly rest that is worked. */
  worked: PlainDate
}

/** The days that were announced of one holiday of one year. */
export interface DecisionRule {
  year: number
  holiday: string
  /** The days off by law, where the law leaves a choice. */
  days?: readonly PlainDate[]
  swapped?: readonly Swap[]
}

/** The days of holidays of a stretch of time, by one law. */
export interface LawRule {
  id: string
  from: PlainDate
  until?: PlainDate
  /** For each holiday the sets of days that the law lets be chosen, counted from the holiday's own day. */
  days: Readonly<Record<string, readonly (readonly number[])[]>>
  /** Whether a holiday on a day of weekly rest is made up on the next working day; `open` where the law does not say. */
  madeUp: true | 'open'
}

/** Shape of `data/compact/days-off-rules.json`, as `json.d.ts` declares it: all that days are worked out from. */
export interface DaysOffRules {
  /** Last year whose notices are out: what it has no decision of is as the law says. */
  settledThrough: number
  /** In the order of the year; ids are those of the commemorations. */
  holidays: readonly { id: string; name: LocalText; rule: FixedRule | LunarRule }[]
  law: readonly LawRule[]
  decisions: readonly DecisionRule[]
}

/** A holiday of a year as the law has it, and what was decided of it. */
export interface LegalHoliday {
  id: string
  name: LocalText
  law: LawRule
  /** The sets of days (as days since 1970-01-01) that the law lets be chosen; one where it leaves no choice. */
  choices: readonly (readonly number[])[]
  decision?: DecisionRule
  /** True if the year's notices are not out. */
  open: boolean
}

const daysOff: DaysOffRules = frozen(rules)

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

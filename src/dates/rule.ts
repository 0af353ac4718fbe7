import { byKind, either, listOf, needed, oneOf, shape, text, wholeNumber } from '../arguments.js'
import type { Bilingual } from '../text/language.js'
import { plainDate } from './given-date.js'
import type { PlainDate } from './plain-date.js'

/** Days of the week as rules name them, Monday first. */
export const WEEKDAYS = Object.freeze([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const)
/** One of {@link WEEKDAYS}. */
export type Weekday = (typeof WEEKDAYS)[number]

/** What becomes of 29 February in a common year. */
export type LeapDayPolicy = 'feb28' | 'mar1' | 'skip'

/** The same Gregorian month and day every year. */
export interface FixedRule {
  kind: 'fixed'
  month: number
  day: number
  /** Only read for 29 February; `feb28` if not said. */
  leapDay?: LeapDayPolicy
}

/** The n-th weekday of a month: third Sunday of November, last Saturday of March (`n: -1`). */
export interface NthWeekdayRule {
  kind: 'nth-weekday'
  month: number
  weekday: Weekday
  /** 1 to 5 from the front, -1 to -5 from the end of the month. A fifth one that a month does not have is no occurrence. */
  n: number
  /** Counting starts at this day of the month (1 if not said): the Tuesday with day 5-11 is `n: 1, from: 5`. */
  from?: number
}

/** A day of the Vietnamese lunar calendar; a leap month never counts, day 30 is the last day of a 29-day month. */
export interface LunarRule {
  kind: 'lunar'
  month: number
  day: number
}

/** A whole Gregorian month. */
export interface MonthRule {
  kind: 'month'
  month: number
}

/** One single day. */
export interface OnceRule {
  kind: 'once'
  date: PlainDate
}

/** Days, or spans of days, that are set each time: a table in place of a rule. */
export interface DatesRule {
  kind: 'dates'
  dates: readonly (PlainDate | { start: PlainDate; end: PlainDate })[]
  /** The usual season: a year that has no row yet is expected then. The table may be empty beside it. */
  season?: Season
}

/** When the days of a table usually fall: a month, a period of each year, or, for what comes in some years only, a table of spans. */
export type Season = MonthRule | PeriodRule | Omit<DatesRule, 'season'>

/** The rules that give one day a year, and so can begin or end a period. */
export type SingleDayRule = FixedRule | NthWeekdayRule | LunarRule

/**
 * A span of days, both ends included. It ends by a second rule (in the next year if that day comes before the start)
 * or after a number of days.
 */
export type PeriodRule =
  | { kind: 'period'; start: SingleDayRule; end: SingleDayRule }
  | { kind: 'period'; start: SingleDayRule; days: number }

/** A number of days before (negative) or after another commemoration, by its id. */
export interface RelativeRule {
  kind: 'relative'
  to: string
  days: number
}

/**
 * An RFC 5545 recurrence rule. The recipe is turned into its dates once, when the record is parsed
 * (`parseCommemorations`, `parseCampaigns`), so that planning neither loads nor runs an rrule engine.
 */
export interface RecurrenceRule {
  kind: 'rrule'
  /** Such as `FREQ=WEEKLY;BYDAY=TU`, without DTSTART. */
  rrule: string
  start: PlainDate
  /** Filled in by parsing: every date from `start` to the end of the rule, or to 2100. */
  dates?: readonly PlainDate[]
}

/** When a commemoration falls. */
export type DayRule =
  | FixedRule
  | NthWeekdayRule
  | LunarRule
  | OnceRule
  | DatesRule
  | MonthRule
  | PeriodRule
  | RelativeRule
  | RecurrenceRule

export type DayRuleKind = DayRule['kind']

type Span = { start: PlainDate; end: PlainDate }

const RULE: Bilingual = {
  vi: 'một quy tắc ngày, ví dụ { kind: "fixed", month: 7, day: 27 }',
  en: 'the rule of a day, such as { kind: "fixed", month: 7, day: 27 }',
}

const month = needed(wholeNumber(1, 12))
const days = needed(wholeNumber(-1500, 1500))

const SINGLE = {
  fixed: shape<FixedRule>(RULE, { month, day: needed(wholeNumber(1, 31)) }),
  'nth-weekday': shape<NthWeekdayRule>(RULE, {
    month,
    weekday: needed(oneOf(WEEKDAYS)),
    n: needed(wholeNumber(-5, 5)),
    from: wholeNumber(1, 31),
  }),
  lunar: shape<LunarRule>(RULE, { month, day: needed(wholeNumber(1, 30)) }),
} as const

const single = needed(byKind<SingleDayRule>(RULE, SINGLE))

const wholeMonth = shape<MonthRule>(RULE, { month })

const period = either(
  shape<Extract<PeriodRule, { end: unknown }>>(RULE, { start: single, end: single }),
  shape<Extract<PeriodRule, { days: unknown }>>(RULE, { start: single, days }),
)

const table = needed(
  listOf(either(plainDate, shape<Span>(RULE, { start: needed(plainDate), end: needed(plainDate) }))),
)

const season = byKind<Season>(RULE, {
  month: wholeMonth,
  period,
  dates: shape<Omit<DatesRule, 'season'>>(RULE, { dates: table }),
})

/** The rule of a day, far enough that days can be worked out from it; the schema looks closer. */
export const dayRule = byKind<DayRule>(RULE, {
  ...SINGLE,
  once: shape<OnceRule>(RULE, { date: needed(plainDate) }),
  dates: shape<DatesRule>(RULE, { dates: table, season }),
  month: wholeMonth,
  period,
  relative: shape<RelativeRule>(RULE, { to: needed(text), days }),
  rrule: shape<RecurrenceRule>(RULE, { rrule: needed(text), dates: listOf(plainDate) }),
})

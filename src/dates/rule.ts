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
  /** Tells this rule from the others. */
  kind: 'fixed'
  /** 1 to 12. */
  month: number
  /** 1 to 31; a day that the month never has is refused. */
  day: number
  /** Only read for 29 February; `feb28` if not said. */
  leapDay?: LeapDayPolicy
}

/** The n-th weekday of a month: third Sunday of November, last Saturday of March (`n: -1`). */
export interface NthWeekdayRule {
  /** Tells this rule from the others. */
  kind: 'nth-weekday'
  /** 1 to 12. */
  month: number
  /** Which day of the week is counted. */
  weekday: Weekday
  /** 1 to 5 from the front, -1 to -5 from the end of the month. A fifth one that a month does not have is no occurrence. */
  n: number
  /** Counting starts at this day of the month (1 if not said): the Tuesday with day 5-11 is `n: 1, from: 5`. */
  from?: number
}

/** A day of the Vietnamese lunar calendar; a leap month never counts, day 30 is the last day of a 29-day month. */
export interface LunarRule {
  /** Tells this rule from the others. */
  kind: 'lunar'
  /** Lunar month, 1 to 12. */
  month: number
  /** Day of the lunar month, 1 to 30. */
  day: number
}

/** A whole Gregorian month. */
export interface MonthRule {
  /** Tells this rule from the others. */
  kind: 'month'
  /** 1 to 12. */
  month: number
}

/** One single day. */
export interface OnceRule {
  /** Tells this rule from the others. */
  kind: 'once'
  /** The day. */
  date: PlainDate
}

/** Days, or spans of days, that are set each time: a table in place of a rule. */
export interface DatesRule {
  /** Tells this rule from the others. */
  kind: 'dates'
  /** Days, and spans with both ends included, in order and without overlap. */
  dates: readonly (PlainDate | DateSpan)[]
  /** The usual season: a year that has no row yet is expected then. The table may be empty beside it. */
  season?: Season
}

/** When the days of a table usually fall: a month, a period of each year, or, for what comes in some years only, a table of spans. */
export type Season = MonthRule | PeriodRule | Omit<DatesRule, 'season'>

/** Days from one to another. */
export interface DateSpan {
  /** First day. */
  start: PlainDate
  /** Last day, included; not before the first. */
  end: PlainDate
}

/** The rules that give one day a year, and so can begin or end a period. */
export type SingleDayRule = FixedRule | NthWeekdayRule | LunarRule

/**
 * A span of days, both ends included. It ends by a second rule (in the next year if that day comes before the start)
 * or after a number of days.
 */
export type PeriodRule =
  | {
      /** Tells this rule from the others. */
      kind: 'period'
      /** Rule of the first day. */
      start: SingleDayRule
      /** Rule of the last day, included. */
      end: SingleDayRule
    }
  | {
      /** Tells this rule from the others. */
      kind: 'period'
      /** Rule of the first day. */
      start: SingleDayRule
      /** How many days, 1 to 366; the first is one of them. */
      days: number
    }

/** A number of days before (negative) or after another commemoration, by its id. */
export interface RelativeRule {
  /** Tells this rule from the others. */
  kind: 'relative'
  /** Id of the other commemoration. */
  to: string
  /** -366 to 366: -1 is the day before it. */
  days: number
}

/**
 * An RFC 5545 recurrence rule. The recipe is turned into its dates once, when the record is parsed
 * (`parseCommemorations`, `parseCampaigns`), so that planning neither loads nor runs an rrule engine.
 */
export interface RecurrenceRule {
  /** Tells this rule from the others. */
  kind: 'rrule'
  /** Such as `FREQ=WEEKLY;BYDAY=TU`, without DTSTART. */
  rrule: string
  /** DTSTART: the day from which the rule counts; it is a date of the rule only if the rule gives it. */
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

/** What tells the kinds of rule apart. */
export type DayRuleKind = DayRule['kind']

import { refuse } from '../errors.js'
import type { Language } from '../text/language.js'
import { datedSpans, newYearsWithin } from './dated.js'
import type { Span } from './interval.js'
import { lunarDayNumber } from './lunar.js'
import { nthWeekday, weekdayRecurrence, weekdayText } from './nth-weekday.js'
import { dayNumber, daysInMonth, isLeapYear } from './plain-date.js'
import { type RuleLookup, rootOf } from './relative.js'
import type { DayRule, DayRuleKind, FixedRule, SingleDayRule } from './rule.js'

/** Where the days of a rule's year fall: in that year and the `years` after it, and all that moved by `days`. */
export interface Reach {
  years: number
  days: number
}

/** Day and month as a rule names them, in one calendar or the other. */
export interface NamedDay {
  calendar: 'gregorian' | 'lunar'
  month: number
  day: number
}

/** All that one kind of rule has to say. */
interface RuleKind<Rule extends DayRule> {
  /** The days in a year; see {@link spansInYear}. */
  spans(rule: Rule, year: number, lookup: RuleLookup): readonly Span[]
  reach(rule: Rule, lookup: RuleLookup): Reach
  /** True if it gives one day a year. */
  single: boolean
  /** True if its years are lunar ones, which begin and end in January or February. */
  countsLunarYears(rule: Rule): boolean
  /** The day and month that it comes back on, for rules that name one. */
  namedDay(rule: Rule): NamedDay | undefined
  /** In a word or two: `27/7`, `10/3 ÂL`, `CN thứ 3, tháng 11`. */
  text(rule: Rule, language: Language): string
  /** RFC 5545 RRULE of the same days, where all calendars expand it alike. */
  recurrence(rule: Rule): string | undefined
}

const NO_DAYS: readonly Span[] = []
const OWN_YEAR: Reach = { years: 0, days: 0 }
const no = () => false
const none = () => undefined

/** A kind of rule is written here, in `rule.ts` (its fields) and in `schema/rules.ts` (their checks). */
const RULE_KINDS = {
  fixed: {
    spans: (rule, year) => oneDay(fixedDay(rule, year)),
    reach: () => OWN_YEAR,
    single: true,
    countsLunarYears: no,
    namedDay: ({ month, day }) => ({ calendar: 'gregorian', month, day }),
    text: ({ month, day }) => `${day}/${month}`,
    recurrence: ({ month, day }) =>
      month === 2 && day === 29 ? undefined : `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`,
  },
  'nth-weekday': {
    spans: (rule, year) => oneDay(nthWeekday(rule, year)),
    reach: () => OWN_YEAR,
    single: true,
    countsLunarYears: no,
    namedDay: none,
    text: weekdayText,
    recurrence: weekdayRecurrence,
  },
  lunar: {
    spans: ({ month, day }, year) => oneDay(lunarDayNumber(year, month, day)),
    reach: () => ({ years: 1, days: 0 }),
    single: true,
    countsLunarYears: () => true,
    namedDay: ({ month, day }) => ({ calendar: 'lunar', month, day }),
    text: ({ month, day }, language) => `${day}/${month} ${language === 'vi' ? 'ÂL' : 'lunar'}`,
    recurrence: none,
  },
  once: {
    spans: ({ date }, year) => datedSpans([date], year),
    reach: () => OWN_YEAR,
    single: false,
    countsLunarYears: no,
    namedDay: none,
    text: ({ date }) => date,
    recurrence: none,
  },
  dates: {
    spans: ({ dates }, year) => datedSpans(dates, year),
    reach: ({ dates }) => ({ years: newYearsWithin(dates), days: 0 }),
    single: false,
    countsLunarYears: no,
    namedDay: none,
    text: (_, language) => (language === 'vi' ? 'theo năm' : 'by year'),
    recurrence: none,
  },
  month: {
    spans: ({ month }, year) => {
      const start = dayNumber(year, month, 1)
      return [{ start, end: start + daysInMonth(year, month) - 1 }]
    },
    reach: () => OWN_YEAR,
    single: false,
    countsLunarYears: no,
    namedDay: none,
    text: ({ month }, language) => `${language === 'vi' ? 'tháng' : 'month'} ${month}`,
    recurrence: none,
  },
  period: {
    spans: (rule, year) => {
      const start = dayInYear(rule.start, year)
      if (start === undefined) return NO_DAYS
      const end = 'days' in rule ? start + rule.days - 1 : endOfPeriod(start, rule.end, year)
      return end === undefined ? NO_DAYS : [{ start, end }]
    },
    reach: (rule) => {
      const { years } = reachOf(rule.start)
      if ('days' in rule) return { years: years + 1, days: 0 }
      // The end stands in the year of the start, or in the next: also where that year has no such day (a fifth Sunday).
      const { start, end } = rule
      const inOrder =
        start.kind === 'fixed' && end.kind === 'fixed' && start.month < end.month && end.leapDay !== 'skip'
      return { years: Math.max(years, reachOf(rule.end).years) + (inOrder ? 0 : 1), days: 0 }
    },
    single: false,
    countsLunarYears: ({ start }) => countsLunarYears(start),
    namedDay: none,
    text: (rule, language) =>
      'days' in rule
        ? `${ruleText(rule.start, language)} +${rule.days - 1}`
        : `${ruleText(rule.start, language)} - ${ruleText(rule.end, language)}`,
    recurrence: none,
  },
  relative: {
    spans: (rule, year, lookup) => {
      const root = rootOf(rule, lookup)
      return spansInYear(root.rule, year, lookup).map(({ start }) => ({
        start: start + root.days,
        end: start + root.days,
      }))
    },
    reach: (rule, lookup) => {
      const root = rootOf(rule, lookup)
      return { years: reachOf(root.rule, lookup).years, days: root.days }
    },
    single: false,
    countsLunarYears: no,
    namedDay: none,
    text: ({ to, days }) => `${to} ${days < 0 ? '' : '+'}${days}`,
    recurrence: none,
  },
  rrule: {
    spans: ({ rrule, dates }, year) => datedSpans(dates ?? refuseUnexpanded(rrule), year),
    reach: () => OWN_YEAR,
    single: false,
    countsLunarYears: no,
    namedDay: none,
    text: ({ rrule }) => rrule,
    recurrence: none,
  },
} satisfies { readonly [Kind in DayRuleKind]: RuleKind<Extract<DayRule, { kind: Kind }>> }

function kindOf<Rule extends DayRule>(rule: Rule): RuleKind<Rule> {
  return RULE_KINDS[rule.kind] as unknown as RuleKind<Rule>
}

const FIRST_DAY = dayNumber(1, 1, 1)
const LAST_DAY = dayNumber(9999, 12, 31)
const isInCalendar = ({ start, end }: Span): boolean => start >= FIRST_DAY && end <= LAST_DAY

/**
 * Returns the spans of days that a rule gives in a year, in order; a single day is a span of one. For lunar rules, and
 * periods that start on a lunar day, `year` is the lunar year; a period belongs to the year in which it starts, a relative
 * day to the year of the day that it is relative to.
 * Empty where the rule gives nothing: 29 February under `skip`, a fifth Monday that the month lacks, a lunar year outside
 * the table, days outside the years 1 to 9999.
 *
 * @throws InputError if a relative rule names a commemoration that `lookup` does not know, or an rrule was not expanded.
 */
export function spansInYear(rule: DayRule, year: number, lookup: RuleLookup): readonly Span[] {
  const spans = kindOf(rule).spans(rule, year, lookup)
  return spans.every(isInCalendar) ? spans : spans.filter(isInCalendar)
}

/**
 * Returns the usual season of a table in a year for which it has no row: there the day is expected. Undefined for every other rule, and
 * for a year of which the table knows the day.
 */
export function seasonInYear(rule: DayRule, year: number): Span | undefined {
  if (rule.kind !== 'dates' || !rule.season || datedSpans(rule.dates, year).length > 0) return undefined
  return spansInYear(rule.season, year, none)[0]
}

/** Returns the years in which the days of a rule can fall, seen from the year that they are of. */
export function reachOf(rule: DayRule, lookup: RuleLookup = none): Reach {
  return kindOf(rule).reach(rule, lookup)
}

/** True if a rule gives one day a year: it can begin or end a period. */
export function isSingleDay(rule: DayRule): rule is SingleDayRule {
  return kindOf(rule).single
}

/** True if the days of a rule are found in the lunar year, which begins and ends in January or February. */
export function countsLunarYears(rule: DayRule): boolean {
  return kindOf(rule).countsLunarYears(rule)
}

/** The day and month that a rule comes back on, in its own calendar; undefined for days that move and for spans. */
export function namedDay(rule: DayRule): NamedDay | undefined {
  return kindOf(rule).namedDay(rule)
}

/** A rule in short: `27/7`, `10/3 ÂL`, `CN thứ 3, tháng 11`. */
export function ruleText(rule: DayRule, language: Language): string {
  return kindOf(rule).text(rule, language)
}

/** The RRULE (RFC 5545) that gives the days of a rule, where there is one that all calendars read alike. */
export function recurrenceOf(rule: DayRule): string | undefined {
  return kindOf(rule).recurrence(rule)
}

function oneDay(day: number | undefined): readonly Span[] {
  return day === undefined ? NO_DAYS : [{ start: day, end: day }]
}

function fixedDay({ month, day, leapDay }: FixedRule, year: number): number | undefined {
  if (month === 2 && day === 29 && !isLeapYear(year)) {
    if (leapDay === 'skip') return undefined
    return leapDay === 'mar1' ? dayNumber(year, 3, 1) : dayNumber(year, 2, 28)
  }
  return dayNumber(year, month, day)
}

function dayInYear(rule: SingleDayRule, year: number): number | undefined {
  return kindOf(rule).spans(rule, year, none)[0]?.start
}

/** The first day of the end's rule from the start on: in the same year, else in the next ones. */
function endOfPeriod(start: number, rule: SingleDayRule, year: number): number | undefined {
  const sameYear = dayInYear(rule, year)
  if (sameYear !== undefined && sameYear >= start) return sameYear
  const next = dayInYear(rule, year + 1)
  // What starts late in a lunar year can be past even the next Gregorian year's day.
  return next === undefined || next >= start ? next : dayInYear(rule, year + 2)
}

function refuseUnexpanded(rrule: string): never {
  return refuse({
    code: 'rrule-not-expanded',
    field: 'rule.dates',
    value: rrule,
    message: {
      vi: `Quy tắc RRULE "${rrule}" chưa được khai triển thành ngày; hãy đọc bản ghi qua parseCommemorations hoặc parseCampaigns (ky-niem/schema).`,
      en: `The RRULE "${rrule}" has not been expanded into dates; read the record through parseCommemorations or parseCampaigns (ky-niem/schema).`,
    },
  })
}

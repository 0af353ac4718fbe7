import { byKind, type Check, listOf, needed, oneOf, shape, text, wholeNumber } from '../arguments.js'
import { refuse } from '../errors.js'
import { wrong } from '../faults.js'
import type { Language } from '../text/language.js'
import { datedSpans, newYearsWithin } from './dated.js'
import { plainDate } from './given-date.js'
import { CALENDAR, inCalendar, type Span } from './interval.js'
import { lunarDayNumber } from './lunar.js'
import { nthWeekday, weekdayRecurrence, weekdayText } from './nth-weekday.js'
import { dayNumber, daysInMonth, isLeapYear } from './plain-date.js'
import { type RuleLookup, rootOf } from './relative.js'
import { unexpanded } from './rrule-syntax.js'
import {
  type DatesRule,
  type DayRule,
  type FixedRule,
  type LeapDayPolicy,
  type LunarRule,
  type MonthRule,
  type NthWeekdayRule,
  type OnceRule,
  type PeriodRule,
  type RecurrenceRule,
  type RelativeRule,
  type Season,
  type SingleDayRule,
  WEEKDAYS,
} from './rule.js'
import { beyondMonth, inOrder, MONTH, MONTH_DAY, neverFalls, RULE, TABLE } from './rule-checks.js'

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
  /** What its fields may be, far enough that days can be worked out from them; the schema looks closer. */
  fields: Check<Rule>
  /** The days in a year; see {@link spansInYear}. */
  spans(rule: Rule, year: number, lookup: RuleLookup): readonly Span[]
  reach(rule: Rule, lookup: RuleLookup): Reach
  /** The day and month that it comes back on, or begins on, for rules that name one. */
  namedStart(rule: Rule): NamedDay | undefined
  /** In a word or two: `27/7`, `10/3 ÂL`, `CN thứ 3, tháng 11`. */
  text(rule: Rule, language: Language): string
  /** RFC 5545 RRULE of the same days, where all calendars expand it alike. */
  recurrence(rule: Rule): string | undefined
}

/** A table of kinds; the compiler tells which is missing. */
type KindsOf<Rule extends DayRule> = {
  readonly [Kind in Rule['kind']]: RuleKind<Extract<Rule, { kind: Kind }>>
}

const NO_DAYS: readonly Span[] = []
const OWN_YEAR: Reach = { years: 0, days: 0 }
const none = () => undefined

/** The kinds that give one day a year. A kind of rule is written here, in `rule.ts` (its type) and in `schema/rules.ts`. */
const SINGLE_DAY_KINDS = {
  fixed: {
    fields: shape<FixedRule>(
      RULE,
      { ...MONTH_DAY, leapDay: oneOf<LeapDayPolicy>(['feb28', 'mar1', 'skip']) },
      ({ month, day }) => beyondMonth(month, day),
    ),
    spans: (rule, year) => oneDay(fixedDay(rule, year)),
    reach: () => OWN_YEAR,
    namedStart: ({ month, day }) => ({ calendar: 'gregorian', month, day }),
    text: ({ month, day }) => `${day}/${month}`,
    recurrence: ({ month, day }) =>
      month === 2 && day === 29 ? undefined : `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`,
  },
  'nth-weekday': {
    fields: shape<NthWeekdayRule>(
      RULE,
      {
        month: MONTH,
        weekday: needed(oneOf(WEEKDAYS)),
        n: needed(oneOf([-5, -4, -3, -2, -1, 1, 2, 3, 4, 5])),
        from: wholeNumber(1, 31),
      },
      neverFalls,
    ),
    spans: (rule, year) => oneDay(nthWeekday(rule, year)),
    reach: () => OWN_YEAR,
    namedStart: none,
    text: weekdayText,
    recurrence: weekdayRecurrence,
  },
  lunar: {
    fields: shape<LunarRule>(RULE, { month: MONTH, day: needed(wholeNumber(1, 30)) }),
    spans: ({ month, day }, year) => oneDay(lunarDayNumber(year, month, day)),
    reach: () => ({ years: 1, days: 0 }),
    namedStart: ({ month, day }) => ({ calendar: 'lunar', month, day }),
    text: ({ month, day }, language) => `${day}/${month} ${language === 'vi' ? 'ÂL' : 'lunar'}`,
    recurrence: none,
  },
} satisfies KindsOf<SingleDayRule>

const SINGLE_DAY = byKind<SingleDayRule>(RULE, fieldsOf(SINGLE_DAY_KINDS))
const WHOLE_MONTH = shape<MonthRule>(RULE, { month: MONTH })
const PERIOD = shape<{ start: SingleDayRule; end?: SingleDayRule; days?: number }>(
  RULE,
  { start: needed(SINGLE_DAY), end: SINGLE_DAY, days: wholeNumber(1, 366) },
  ({ end, days }) =>
    (end === undefined) === (days === undefined)
      ? wrong({ end, days }, { vi: 'end hoặc days', en: 'end or days' }, 'period-end')
      : undefined,
) as Check<PeriodRule>
const SEASON = byKind<Season>(RULE, {
  month: WHOLE_MONTH,
  period: PERIOD,
  dates: shape<Omit<DatesRule, 'season'>>(RULE, { dates: TABLE }),
})

/** All kinds. */
const RULE_KINDS = {
  ...SINGLE_DAY_KINDS,
  once: {
    fields: shape<OnceRule>(RULE, { date: needed(plainDate) }),
    spans: ({ date }, year) => datedSpans([date], year),
    reach: () => OWN_YEAR,
    namedStart: none,
    text: ({ date }) => date,
    recurrence: none,
  },
  dates: {
    fields: shape<DatesRule>(RULE, { dates: TABLE, season: SEASON }),
    spans: ({ dates }, year) => datedSpans(dates, year),
    reach: ({ dates }) => ({ years: newYearsWithin(dates), days: 0 }),
    namedStart: none,
    text: (_, language) => (language === 'vi' ? 'theo năm' : 'by year'),
    recurrence: none,
  },
  month: {
    fields: WHOLE_MONTH,
    spans: ({ month }, year) => {
      const start = dayNumber(year, month, 1)
      return [{ start, end: start + daysInMonth(year, month) - 1 }]
    },
    reach: () => OWN_YEAR,
    namedStart: none,
    text: ({ month }, language) => `${language === 'vi' ? 'tháng' : 'month'} ${month}`,
    recurrence: none,
  },
  period: {
    fields: PERIOD,
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
    namedStart: ({ start }) => namedStart(start),
    text: (rule, language) =>
      'days' in rule
        ? `${ruleText(rule.start, language)} +${rule.days - 1}`
        : `${ruleText(rule.start, language)} - ${ruleText(rule.end, language)}`,
    recurrence: none,
  },
  relative: {
    fields: shape<RelativeRule>(RULE, { to: needed(text), days: needed(wholeNumber(-366, 366)) }),
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
    namedStart: none,
    text: ({ to, days }) => `${to} ${days < 0 ? '' : '+'}${days}`,
    recurrence: none,
  },
  rrule: {
    fields: shape<RecurrenceRule>(RULE, {
      rrule: needed(text),
      start: plainDate,
      dates: inOrder(listOf(plainDate)),
    }),
    spans: ({ rrule, dates }, year) =>
      datedSpans(dates ?? refuse({ ...unexpanded(rrule), field: 'rule.dates' }), year),
    reach: () => OWN_YEAR,
    namedStart: none,
    text: ({ rrule }) => rrule,
    recurrence: none,
  },
} satisfies KindsOf<DayRule>

/** The rule of a day; what callers and catalogs check. */
export const dayRule: Check<DayRule> = byKind<DayRule>(RULE, fieldsOf(RULE_KINDS))

type Fields<Kinds> = { readonly [Kind in keyof Kinds]: Kinds[Kind] extends { fields: infer Is } ? Is : never }

function fieldsOf<Kinds extends Readonly<Record<string, { fields: unknown }>>>(kinds: Kinds): Fields<Kinds> {
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, { fields }]) => [kind, fields]),
  ) as Fields<Kinds>
}

function kindOf<Rule extends DayRule>(rule: Rule): RuleKind<Rule> {
  return RULE_KINDS[rule.kind] as unknown as RuleKind<Rule>
}

const isInCalendar = ({ start, end }: Span): boolean => start >= CALENDAR.from && end <= CALENDAR.to
const startsInCalendar = ({ start }: Span): boolean => start >= CALENDAR.from && start <= CALENDAR.to

/**
 * Returns the spans of days that a rule gives in a year, in order; a single day is a span of one. For lunar rules, and
 * periods that start on a lunar day, `year` is the lunar year; a period belongs to the year in which it starts, a relative
 * day to the year of the day that it is relative to.
 * Empty where the rule gives nothing: 29 February under `skip`, a fifth Monday that the month lacks, a lunar year outside
 * the table, days outside the years 1 to 9999; a period that runs on into the year 10000 ends with the calendar.
 *
 * @throws InputError if a relative rule names a commemoration that `lookup` does not know, or an rrule was not expanded.
 */
export function spansInYear(rule: DayRule, year: number, lookup: RuleLookup): readonly Span[] {
  const spans = kindOf(rule).spans(rule, year, lookup)
  return spans.every(isInCalendar) ? spans : spans.filter(startsInCalendar).map(inCalendar)
}

/** When the days of a rule usually fall, for a table that is filled in each time; undefined for every other rule. */
export function seasonOf(rule: DayRule): Season | undefined {
  return 'season' in rule ? rule.season : undefined
}

/**
 * Returns the usual season of a table in a year for which it has no row: there the day is expected. Undefined for every other rule, and
 * for a year of which the table knows the day.
 */
export function seasonInYear(rule: DayRule, year: number): Span | undefined {
  const season = seasonOf(rule)
  if (!season || spansInYear(rule, year, none).length > 0) return undefined
  return spansInYear(season, year, none)[0]
}

/** Returns the years in which the days of a rule can fall, seen from the year that they are of. */
export function reachOf(rule: DayRule, lookup: RuleLookup = none): Reach {
  return kindOf(rule).reach(rule, lookup)
}

/** True if a rule gives one day a year: it can begin or end a period. */
export function isSingleDay(rule: DayRule): rule is SingleDayRule {
  return Object.hasOwn(SINGLE_DAY_KINDS, rule.kind)
}

/** True if the days of a rule are found in the lunar year, which begins and ends in January or February. */
export function countsLunarYears(rule: DayRule): boolean {
  return namedStart(rule)?.calendar === 'lunar'
}

/** The day and month that a rule comes back on, in its own calendar; undefined for days that move and for spans. */
export function namedDay(rule: DayRule): NamedDay | undefined {
  return isSingleDay(rule) ? namedStart(rule) : undefined
}

/** The day and month that a rule begins on each year: its own, or that of the first day of a period. */
export function namedStart(rule: DayRule): NamedDay | undefined {
  return kindOf(rule).namedStart(rule)
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

import { lunarDayNumber } from '../dates/lunar.js'
import {
  dayNumber,
  daysInMonth,
  isLeapYear,
  isoWeekday,
  parseDate,
  toDayNumber,
} from '../dates/plain-date.js'
import { type DayRule, type PeriodRule, type SingleDayRule, WEEKDAYS } from '../dates/rule.js'
import { refuse } from '../errors.js'

/** First and last day (both included) as days since 1970-01-01. */
export interface Span {
  start: number
  end: number
}

/** Gives the rule of another commemoration, for rules that are relative to it. */
export type RuleLookup = (id: string) => DayRule | undefined

const NONE: readonly Span[] = []

/**
 * Returns the spans of days that a rule gives in a year, in order; a single day is a span of one. For lunar rules, and
 * periods that start on a lunar day, `year` is the lunar year; a period belongs to the year in which it starts.
 * Empty where the rule gives nothing: 29 February under `skip`, a fifth Monday that the month lacks, a lunar year outside
 * the table.
 *
 * @throws InputError if a relative rule names a commemoration that `lookup` does not know, or an rrule was not expanded.
 */
export function spansInYear(rule: DayRule, year: number, lookup: RuleLookup): readonly Span[] {
  switch (rule.kind) {
    case 'fixed':
    case 'nth-weekday':
    case 'lunar':
      return one(dayOf(rule, year))
    case 'month': {
      const start = dayNumber(year, rule.month, 1)
      return [{ start, end: start + daysInMonth(year, rule.month) - 1 }]
    }
    case 'once':
      return parseDate(rule.date).year === year ? one(toDayNumber(rule.date)) : NONE
    case 'dates':
      return rule.dates
        .map((date) =>
          typeof date === 'string' ? { start: date, end: date } : { start: date.start, end: date.end },
        )
        .filter(({ start }) => Number(start.slice(0, 4)) === year)
        .map(({ start, end }) => ({ start: toDayNumber(start), end: toDayNumber(end) }))
    case 'rrule':
      return (rule.dates ?? refuseUnexpanded(rule.rrule))
        .filter((date) => Number(date.slice(0, 4)) === year)
        .flatMap((date) => one(toDayNumber(date)))
    case 'period':
      return period(rule, year)
    case 'relative': {
      const target = lookup(rule.to) ?? refuseUnknown(rule.to)
      return spansInYear(target, year, lookup).map(({ start }) => ({
        start: start + rule.days,
        end: start + rule.days,
      }))
    }
  }
}

/** The day that a rule gives in a year, as days since 1970-01-01; undefined where it gives none. */
function dayOf(rule: SingleDayRule, year: number): number | undefined {
  if (rule.kind === 'lunar') return lunarDayNumber(year, rule.month, rule.day)
  if (rule.kind === 'nth-weekday') return nthWeekday(rule, year)
  if (rule.month === 2 && rule.day === 29 && !isLeapYear(year)) {
    if (rule.leapDay === 'skip') return undefined
    return rule.leapDay === 'mar1' ? dayNumber(year, 3, 1) : dayNumber(year, 2, 28)
  }
  return dayNumber(year, rule.month, rule.day)
}

function nthWeekday(rule: SingleDayRule & { kind: 'nth-weekday' }, year: number): number | undefined {
  const weekday = WEEKDAYS.indexOf(rule.weekday) + 1
  const lastOfMonth = dayNumber(year, rule.month, daysInMonth(year, rule.month))
  if (rule.n < 0) {
    const last = lastOfMonth - ((isoWeekday(lastOfMonth) - weekday + 7) % 7)
    const day = last + (rule.n + 1) * 7
    return day < dayNumber(year, rule.month, 1) ? undefined : day
  }
  const from = dayNumber(year, rule.month, rule.from ?? 1)
  const day = from + ((weekday - isoWeekday(from) + 7) % 7) + (rule.n - 1) * 7
  return day > lastOfMonth ? undefined : day
}

function period(rule: PeriodRule, year: number): readonly Span[] {
  const start = dayOf(rule.start, year)
  if (start === undefined) return NONE
  if ('days' in rule) return [{ start, end: start + rule.days - 1 }]
  const sameYear = dayOf(rule.end, year)
  const end = sameYear !== undefined && sameYear >= start ? sameYear : dayOf(rule.end, year + 1)
  return end === undefined ? NONE : [{ start, end }]
}

function one(day: number | undefined): readonly Span[] {
  return day === undefined ? NONE : [{ start: day, end: day }]
}

function refuseUnknown(id: string): never {
  return refuse({
    code: 'unknown-commemoration',
    field: 'rule.to',
    value: id,
    message: {
      vi: `Không có ngày kỷ niệm nào mang mã "${id}".`,
      en: `There is no commemoration with the id "${id}".`,
    },
  })
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

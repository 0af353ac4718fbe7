import * as z from 'zod'
import { daysInMonth } from '../dates/plain-date.js'
import { expandRecurrence } from '../dates/recurrence.js'
import {
  type DayRule,
  type PeriodRule,
  type RecurrenceRule,
  type Season,
  type SingleDayRule,
  WEEKDAYS,
} from '../dates/rule.js'
import { InputError } from '../errors.js'
import { type Fault, fault } from './field-problem.js'
import { between, byKind, date, id, month, record, text } from './fields.js'

/** What checks each kind of rule; the compiler tells which is missing. */
type Schemas<Rule extends DayRule> = {
  readonly [Kind in Rule['kind']]: z.ZodType<Extract<Rule, { kind: Kind }>>
}

/** Days that a month has at most: 29 for February. */
const longest = (monthNumber: number): number => daysInMonth(2000, monthNumber)

const noSuchDay = (day: number, monthNumber: number): Fault => ({
  code: 'impossible-day',
  allowed: `1-${longest(monthNumber)}`,
  message: {
    vi: `Tháng ${monthNumber} không bao giờ có ngày ${day}.`,
    en: `Month ${monthNumber} never has a day ${day}.`,
  },
})

/** A month and day of the Gregorian calendar; 29 February exists. */
export const monthDay = record({ month, day: between(1, 31) }).check((ctx) => {
  const { month, day } = ctx.value
  if (day > longest(month)) fault(ctx, day, ['day'], noSuchDay(day, month))
})

const fixed = record({
  kind: z.literal('fixed'),
  month,
  day: between(1, 31),
  leapDay: z.enum(['feb28', 'mar1', 'skip']).exactOptional(),
}).check((ctx) => {
  const { month, day } = ctx.value
  if (day > longest(month)) fault(ctx, day, ['day'], noSuchDay(day, month))
})

const nthWeekday = record({
  kind: z.literal('nth-weekday'),
  month,
  weekday: z.enum(WEEKDAYS),
  n: between(-5, 5),
  from: between(1, 31).exactOptional(),
}).check((ctx) => {
  const { month, n, from } = ctx.value
  if (n === 0 || (n < 0 && from !== undefined)) {
    fault(ctx, n, ['n'], {
      code: 'impossible-weekday',
      allowed: from === undefined ? '-5..-1, 1..5' : '1..5',
      message: {
        vi: n === 0 ? 'n không thể bằng 0.' : 'from chỉ dùng khi đếm từ đầu tháng, với n dương.',
        en: n === 0 ? 'n cannot be 0.' : 'from counts from the front of the month and needs a positive n.',
      },
    })
    return
  }
  // The n-th weekday falls on day from + 7 (n - 1) at the earliest.
  const earliest = (from ?? 1) + 7 * (Math.abs(n) - 1)
  if (earliest <= longest(month)) return
  fault(ctx, ctx.value, [], {
    code: 'impossible-weekday',
    message: {
      vi: `Quy tắc này không bao giờ có ngày: sớm nhất là ngày ${earliest} của tháng ${month}.`,
      en: `This rule never gives a day: day ${earliest} of month ${month} would be the earliest.`,
    },
  })
})

const lunar = record({
  kind: z.literal('lunar'),
  month,
  day: between(1, 30),
})

const dayRule = byKind('{ kind: fixed, month: 7, day: 27 }', {
  fixed,
  'nth-weekday': nthWeekday,
  lunar,
} satisfies Schemas<SingleDayRule>)

const once = record({ kind: z.literal('once'), date })

const table = z
  .array(z.union([date, record({ start: date, end: date })]))
  .max(10_000)
  .check((ctx) => {
    let last = ''
    for (const [index, entry] of ctx.value.entries()) {
      const { start, end } = typeof entry === 'string' ? { start: entry, end: entry } : entry
      if (end < start) {
        fault(ctx, entry, [index], {
          code: 'reversed-period',
          message: {
            vi: `Ngày kết thúc ${end} đứng trước ngày bắt đầu ${start}.`,
            en: `The end ${end} comes before the start ${start}.`,
          },
        })
      }
      if (start <= last) {
        fault(ctx, entry, [index], {
          code: 'unordered-dates',
          message: {
            vi: `Các ngày phải theo thứ tự và không trùng nhau; ${start} đứng sau ${last}.`,
            en: `Dates stand in order, each once; ${start} follows ${last}.`,
          },
        })
      }
      last = end
    }
  })

const wholeMonth = record({ kind: z.literal('month'), month })

const period = record({
  kind: z.literal('period'),
  start: dayRule,
  end: dayRule.exactOptional(),
  days: between(1, 366).exactOptional(),
}).transform((value, ctx): PeriodRule => {
  const { start, end, days } = value
  if (end !== undefined && days === undefined) return { kind: 'period', start, end }
  if (end === undefined && days !== undefined) return { kind: 'period', start, days }
  fault(ctx, value, [], {
    code: 'period-end',
    allowed: 'end, days',
    message: {
      vi: 'Một đợt cần đúng một trong hai trường: end (quy tắc của ngày cuối) hoặc days (số ngày).',
      en: 'A period takes one of two fields: end (the rule of its last day) or days (how many).',
    },
  })
  return z.NEVER
})

/** A table of days; it may be empty where a season says when they are expected. */
const dates = record({
  kind: z.literal('dates'),
  dates: table,
  season: byKind('{ kind: month, month: 3 }', {
    month: wholeMonth,
    period,
    dates: record({ kind: z.literal('dates'), dates: table.min(1) }),
  } satisfies Schemas<Season>).exactOptional(),
}).check((ctx) => {
  const { value } = ctx
  if (value.dates.length === 0 && value.season === undefined) {
    fault(ctx, value.dates, ['dates'], {
      code: 'wrong-length',
      allowed: 'dates, season',
      message: {
        vi: 'Bảng ngày phải có ít nhất một ngày, hoặc có season: thời gian thường lệ của những năm chưa có ngày.',
        en: 'A table of days has one day at least, or a season: when years without a row usually have theirs.',
      },
    })
  }
})

const relative = record({ kind: z.literal('relative'), to: id, days: between(-366, 366) })

/** Turns the recipe into its dates, once. */
export const recurrence = record({
  kind: z.literal('rrule'),
  rrule: text,
  start: date,
  dates: z.array(date).exactOptional(),
}).transform((value, ctx): RecurrenceRule => {
  try {
    return { kind: 'rrule', rrule: value.rrule, start: value.start, dates: expandRecurrence(value) }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    for (const { code, message, allowed } of error.problems) {
      fault(ctx, value.rrule, ['rrule'], { code, message, ...(allowed === undefined ? {} : { allowed }) })
    }
    return z.NEVER
  }
})

/** When a commemoration falls. */
export const rule = byKind('{ kind: fixed, month: 7, day: 27 }', {
  fixed,
  'nth-weekday': nthWeekday,
  lunar,
  once,
  dates,
  month: wholeMonth,
  period,
  relative,
  rrule: recurrence,
} satisfies Schemas<DayRule>)

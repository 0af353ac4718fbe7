import { type Check, either, listOf, needed, shape, wholeNumber } from '../arguments.js'
import { endsBefore, type Fault, wrong } from '../faults.js'
import type { Bilingual } from '../text/language.js'
import { endOf, startOf } from './dated.js'
import { plainDate } from './given-date.js'
import { daysInMonth, type PlainDate } from './plain-date.js'
import type { DateSpan, NthWeekdayRule } from './rule.js'

/** What a rule is called where one cannot be used. */
export const RULE: Bilingual = {
  vi: 'một quy tắc ngày, ví dụ { kind: "fixed", month: 7, day: 27 }',
  en: 'the rule of a day, such as { kind: "fixed", month: 7, day: 27 }',
}

/** A month of either calendar. */
export const MONTH = needed(wholeNumber(1, 12))

/** A day and month of the Gregorian calendar; 29 February exists. */
export const MONTH_DAY = { month: MONTH, day: needed(wholeNumber(1, 31)) }

/** The fault of a day, by its field, that its month has in no year. */
export function beyondMonth(
  month: number,
  day: number | undefined,
  field: 'day' | 'from' = 'day',
): readonly Fault[] | undefined {
  const most = daysInMonth(2000, month)
  return day === undefined || day <= most
    ? undefined
    : wrong(day, wholeNumber(1, most).allowed, 'impossible-day', field)
}

/** The fault of a weekday that its month never has: counted from behind a day of it, or as the fifth behind the third. */
export function neverFalls({ month, n, from }: NthWeekdayRule): readonly Fault[] | undefined {
  if (from === undefined) return undefined
  const most = Math.floor((daysInMonth(2000, month) - from) / 7) + 1
  return (
    beyondMonth(month, from, 'from') ??
    (n > 0 && n <= most ? undefined : wrong(n, wholeNumber(1, most).allowed, 'impossible-weekday', 'n'))
  )
}

/** Days and spans that stand in order and do not meet, by which they are searched by halves. */
export function inOrder<Entry extends PlainDate | DateSpan>(
  list: Check<readonly Entry[]>,
): Check<readonly Entry[]> {
  const faults = (value: unknown) => {
    const wrongIn = list.faults(value)
    if (wrongIn) return wrongIn
    const entries = value as readonly (PlainDate | DateSpan)[]
    const late = entries.findIndex(
      (entry, index) => index > 0 && startOf(entry) <= endOf(entries[index - 1]!),
    )
    return late < 0
      ? undefined
      : wrong(
          entries[late],
          { vi: `sau ${endOf(entries[late - 1]!)}`, en: `after ${endOf(entries[late - 1]!)}` },
          'unordered-dates',
          `[${late}]`,
        )
  }
  return { ...list, faults }
}

const SPAN = shape<DateSpan>(RULE, { start: needed(plainDate), end: needed(plainDate) }, ({ start, end }) =>
  endsBefore(start, end, 'end'),
)

/** A table of days and spans. */
export const TABLE = needed(inOrder(listOf(either(plainDate, SPAN))))

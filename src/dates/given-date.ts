import { type Check, check, that } from '../arguments.js'
import type { Bilingual } from '../text/language.js'
import { shown } from '../text/shown.js'
import { isPartialDate, isPlainDate, type PlainDate, tryParseDate } from './plain-date.js'

/**
 * A day as callers hand it in: `YYYY-MM-DD`, or an object that writes itself so, such as `Temporal.PlainDate`. Instants and zoned
 * times (`Date`, `Temporal.ZonedDateTime`) are refused: which day they are depends on the zone that one asks in.
 */
export type DateInput = string | DateObject

/** A day of another library that writes itself as `YYYY-MM-DD`. */
export interface DateObject {
  /** `YYYY-MM-DD`. */
  toJSON(): string
  /** What instants have, and days have not. */
  getTime?: never
  /** The same. */
  epochMilliseconds?: never
}

const DATE: Bilingual = {
  vi: 'một ngày có thật theo dạng YYYY-MM-DD, ví dụ 2023-07-27',
  en: 'an existing day in the form YYYY-MM-DD, for example 2023-07-27',
}

/** A day in any of the forms that functions take. */
const dateInput: Check<DateInput> = {
  allowed: DATE,
  faults(value) {
    const text = textOf(value)
    if (text !== undefined && tryParseDate(text)) return undefined
    const instant = text !== undefined && typeof value === 'object' && /\dT\d/.test(text)
    return [
      {
        path: '',
        code: 'invalid-date',
        value,
        allowed: 'YYYY-MM-DD',
        message: instant ? INSTANT : notADate(value),
      },
    ]
  },
}

/** A day, or a month whose day is left to fill in: `YYYY-MM-DD`, `YYYY-MM`. */
export const partialDate: Check<string> = that(
  (value) => typeof value === 'string' && value.length > 4 && isPartialDate(value),
  {
    vi: 'một ngày theo dạng YYYY-MM-DD, hoặc YYYY-MM khi chưa có ngày',
    en: 'a day as YYYY-MM-DD, or YYYY-MM while the day is not known',
  },
  'invalid-date',
)

/** A day that is written out, as records and plans hold it. */
export const plainDate: Check<PlainDate> = {
  allowed: DATE,
  faults: (value) =>
    typeof value === 'string' && tryParseDate(value)
      ? undefined
      : [{ path: '', code: 'invalid-date', value, allowed: 'YYYY-MM-DD', message: notADate(value) }],
}

/**
 * The day that a caller handed in, written out.
 *
 * @throws InputError if it is none.
 */
export function givenDate(name: string, argument: string, value: DateInput): PlainDate {
  if (typeof value === 'string' && isPlainDate(value)) return value
  check(name, argument, value, dateInput)
  return textOf(value) as PlainDate
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { toJSON } = value as { toJSON?: unknown }
  const text: unknown = typeof toJSON === 'function' ? toJSON.call(value) : String(value)
  return typeof text === 'string' ? text : undefined
}

const INSTANT: Bilingual = {
  vi: 'Đây là một thời điểm, mà một thời điểm rơi vào ngày nào còn tùy múi giờ; hãy đưa ngày theo dạng YYYY-MM-DD.',
  en: 'This is an instant, and which day it falls on depends on the time zone; give the day as YYYY-MM-DD.',
}

function notADate(value: unknown): Bilingual {
  return {
    vi: `${shown(value)} không phải là ${DATE.vi}.`,
    en: `${shown(value)} is not ${DATE.en}.`,
  }
}

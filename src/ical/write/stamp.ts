import { type Check, check, that } from '../../arguments.js'
import { isPlainDate, type PlainDate, tryParseDate } from '../../dates/plain-date.js'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/

/** A moment: a day, or an instant with a zone; without one it would mean another instant on another machine. */
export const instant: Check<string | Date> = that(
  (value) => readInstant(value) !== undefined,
  {
    vi: 'một ngày (YYYY-MM-DD) hoặc một thời điểm có múi giờ (2026-01-01T08:00:00+07:00)',
    en: 'a day (YYYY-MM-DD) or an instant with a zone (2026-01-01T08:00:00+07:00)',
  },
  'invalid-instant',
)

/**
 * The instant of a stamp: a day stands for its midnight in UTC.
 *
 * @throws InputError for a text without a zone.
 */
export function instantOf(value: string | Date): Date {
  const read = readInstant(value)
  if (!read) check('toICalendar', 'now', value, instant)
  return read!
}

function readInstant(value: unknown): Date | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value
  if (typeof value !== 'string') return undefined
  if (tryParseDate(value)) return new Date(`${value}T00:00:00Z`)
  return INSTANT.test(value) && !Number.isNaN(Date.parse(value)) ? new Date(value) : undefined
}

/** The same as RFC 5545, 3.3.5 writes it. */
export function stampOf(value: string | Date): string {
  const day = typeof value === 'string' && isPlainDate(value) ? value : undefined
  return day === undefined ? basicInstant(instantOf(value)) : `${basicDate(day)}T000000Z`
}

/** A day as RFC 5545, 3.3.4 writes it: `20260101`. */
export function basicDate(date: PlainDate): string {
  return date.slice(0, 4) + date.slice(5, 7) + date.slice(8)
}

/** An instant in UTC as RFC 5545, 3.3.5 writes it: `20260101T000000Z`. */
export function basicInstant(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

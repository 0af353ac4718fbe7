import { type PlainDate, tryParseDate } from '../../dates/plain-date.js'
import { refuse } from '../../errors.js'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/

/**
 * The instant of a stamp: a day stands for its midnight in UTC.
 *
 * @throws InputError for a text without a zone, which would mean another instant on another machine.
 */
export function instantOf(value: string | Date): Date {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value
  if (typeof value === 'string') {
    if (tryParseDate(value)) return new Date(`${value}T00:00:00Z`)
    if (INSTANT.test(value) && !Number.isNaN(Date.parse(value))) return new Date(value)
  }
  return refuse({
    code: 'invalid-instant',
    field: 'now',
    value: String(value),
    allowed: 'YYYY-MM-DD, 2026-01-01T08:00:00+07:00',
    message: {
      vi: `"${value}" không phải một ngày, cũng không phải thời điểm có múi giờ (2026-01-01T08:00:00+07:00).`,
      en: `"${value}" is neither a day nor an instant with a zone (2026-01-01T08:00:00+07:00).`,
    },
  })
}

/** The same as RFC 5545, 3.3.5 writes it. */
export function stampOf(value: string | Date): string {
  const day = typeof value === 'string' && tryParseDate(value) ? value : undefined
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

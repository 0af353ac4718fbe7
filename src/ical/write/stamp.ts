import { tryParseDate } from '../../dates/plain-date.js'
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

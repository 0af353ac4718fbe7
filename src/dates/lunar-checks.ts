import { DateRangeError, refuse } from '../errors.js'
import { LUNAR_YEARS } from './lunar-table.js'

const FIELD_NAMES = { year: 'Năm', month: 'Tháng', day: 'Ngày' } as const

/** Refuses anything but a whole number. */
export function wholeNumber(field: keyof typeof FIELD_NAMES, value: unknown): void {
  if (Number.isInteger(value)) return
  refuse({
    code: 'invalid-lunar-date',
    field,
    value,
    message: {
      vi: `${FIELD_NAMES[field]} âm lịch phải là số nguyên, không phải ${shown(value)}.`,
      en: `The lunar ${field} must be a whole number, not ${shown(value)}.`,
    },
  })
}

/** Refuses a lunar year that is no whole number or outside the table. */
export function yearInTable(year: number): void {
  wholeNumber('year', year)
  const { first, last } = LUNAR_YEARS
  if (year >= first && year <= last) return
  throw new DateRangeError({
    code: 'out-of-range',
    field: 'year',
    value: year,
    allowed: `${first}-${last}`,
    message: {
      vi: `Năm âm lịch ${year} nằm ngoài khoảng từ ${first} đến ${last}.`,
      en: `Lunar year ${year} is outside the years ${first} to ${last}.`,
    },
  })
}

export function dateOutOfRange(date: string, first: string, last: string): never {
  throw new DateRangeError({
    code: 'out-of-range',
    value: date,
    allowed: `${first} to ${last}`,
    message: {
      vi: `Ngày ${date} nằm ngoài khoảng từ ${first} đến ${last} (năm âm lịch ${LUNAR_YEARS.first} đến ${LUNAR_YEARS.last}).`,
      en: `${date} is outside ${first} to ${last} (lunar years ${LUNAR_YEARS.first} to ${LUNAR_YEARS.last}).`,
    },
  })
}

export function notADate(value: unknown): never {
  refuse({
    code: 'invalid-date',
    value,
    message: {
      vi: `${shown(value)} không phải là một ngày.`,
      en: `${shown(value)} is not a date.`,
    },
  })
}

/** `leapMonth` is the month that the year does have twice, 0 for none. */
export function noSuchMonth(year: number, month: number, leap: boolean, leapMonth: number): never {
  if (!leap || month < 1 || month > 12) {
    refuse({
      code: 'invalid-lunar-date',
      field: 'month',
      value: month,
      allowed: '1-12',
      message: {
        vi: `Tháng âm lịch phải từ 1 đến 12, không phải ${month}.`,
        en: `The lunar month must be 1 to 12, not ${month}.`,
      },
    })
  }
  refuse({
    code: 'no-such-leap-month',
    field: 'leap',
    value: month,
    allowed: leapMonth ? `${leapMonth}` : 'none',
    message: {
      vi: `Năm âm lịch ${year} không có tháng ${month} nhuận${leapMonth ? `, chỉ nhuận tháng ${leapMonth}` : ''}.`,
      en: `Lunar year ${year} has no leap month ${month}${leapMonth ? `, only a leap month ${leapMonth}` : ''}.`,
    },
  })
}

export function noSuchDay(year: number, month: number, day: number, leap: boolean, length: number): never {
  refuse({
    code: 'no-such-lunar-day',
    field: 'day',
    value: day,
    allowed: `1-${length}`,
    message: {
      vi: `Tháng ${month}${leap ? ' nhuận' : ''} năm âm lịch ${year} có ${length} ngày, không có ngày ${day}.`,
      en: `${leap ? 'Leap month' : 'Month'} ${month} of lunar year ${year} has ${length} days, there is no day ${day}.`,
    },
  })
}

/** A value as it can stand in a message, also where it has no text of its own. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`
  return typeof value === 'object' && value !== null ? Object.prototype.toString.call(value) : String(value)
}

import { monthInterval, quarterInterval, weekInterval } from '../dates/interval.js'
import {
  formatDate,
  formatMonth,
  fromDayNumber,
  isPlainDate,
  isValidDate,
  type PlainDate,
} from '../dates/plain-date.js'
import { inFigures, typedDay } from '../dates/typed-day.js'
import { isKyNiemError, refuse } from '../errors.js'
import type { Bilingual } from '../text/language.js'

/** A day as typed: `2026-07-27` or `27/7/2026`. `option` is named if it is none. */
export function dayOf(typed: string, option?: string): PlainDate {
  const { day = 0, month = 0, year = 0 } = typedDay(typed) ?? {}
  const date = isValidDate(year, month, day) ? formatDate(year, month, day) : typed
  if (isPlainDate(date)) return date
  return refuseTyped('invalid-date', typed, option, {
    is: { vi: 'ngày có thật', en: 'an existing day' },
    forms: ['2026-07-27', '27/7/2026'],
  })
}

/** A month as typed: `2026-12`, `12/2026` or `tháng 12 năm 2026`. */
export function monthOf(typed: string, option?: string): string {
  const figures = monthFigures(typed)
  const match = /^(\d{4})-(\d{1,2})$/.exec(figures) ?? reversed(/^(\d{1,2})[/.-](\d{4})$/.exec(figures))
  const [year, month] = [Number(match?.[1]), Number(match?.[2])]
  if (year > 0 && month >= 1 && month <= 12) return formatMonth(year, month)
  return refuseTyped('invalid-month', typed, option, {
    is: { vi: 'tháng', en: 'a month' },
    forms: ['2026-12', '12/2026', 'this', 'next'],
  })
}

const monthFigures = (typed: string): string => inFigures(typed, /^thang (?=\d)/)

/** A day, or a month whose day is left to fill in. */
export function dayOrMonthOf(typed: string, option?: string): string {
  return /^(?:\d{4}-\d{1,2}|\d{1,2}[/.-]\d{4})$/.test(monthFigures(typed))
    ? monthOf(typed, option)
    : dayOf(typed, option)
}

/** First and last day of what is typed: of a month, or a day twice. */
export function endsOf(typed: string, option?: string): { from: PlainDate; to: PlainDate } {
  const date = dayOrMonthOf(typed, option)
  if (date.length > 7) return { from: dayOf(date), to: dayOf(date) }
  const { from, to } = monthInterval(date)
  return { from: fromDayNumber(from), to: fromDayNumber(to) }
}

/** A week as typed: `2026-W50`, `50/2026` or `tuần 50 năm 2026`. */
export function weekOf(typed: string): string {
  const figures = inFigures(typed, /^tuan (?:thu )?(?=\d)/)
  const match = reversed(/^w?(\d{1,2})[/.-](\d{4})$/.exec(figures))
  const week = match ? `${match[1]}-W${match[2].padStart(2, '0')}` : figures.toUpperCase()
  if (isRef(week, weekInterval)) return week
  return refuseTyped('invalid-week', typed, undefined, {
    is: { vi: 'một tuần của năm đó', en: 'a week of that year' },
    forms: ['2026-W50', '50/2026'],
  })
}

/** A quarter as typed: `2026-Q4`, `4/2026`, `IV/2026` or `quý IV năm 2026`. */
export function quarterOf(typed: string): string {
  const figures = inFigures(typed, /^quy (?=[\div])/)
  const match = reversed(/^q?([1-4]|i{1,3}|iv)[/.-](\d{4})$/.exec(figures))
  const number = ['I', 'II', 'III', 'IV'].indexOf(match?.[2].toUpperCase() ?? '') + 1 || match?.[2]
  const quarter = match ? `${match[1]}-Q${number}` : figures.toUpperCase()
  if (isRef(quarter, quarterInterval)) return quarter
  return refuseTyped('invalid-quarter', typed, undefined, {
    is: { vi: 'một quý', en: 'a quarter' },
    forms: ['2026-Q4', '4/2026', 'IV/2026'],
  })
}

/** Four digits are a year: `Number('')` and `Number('0x7e7')` would be numbers too, and 26 may be 1926 or 2026. */
export function yearOf(typed: string): number {
  const figures = inFigures(typed, /^nam (?=\d)/)
  if (/^\d{4}$/.test(figures) && Number(figures) > 0) return Number(figures)
  return refuseTyped('invalid-year', typed, undefined, {
    is: { vi: 'năm có bốn chữ số, từ 0001 đến 9999', en: 'a year of four digits, from 0001 to 9999' },
    forms: ['2027'],
  })
}

/** True if the library reads it; what it would say names another form than the one that was typed. */
function isRef(ref: string, read: (ref: string) => unknown): boolean {
  try {
    read(ref)
    return true
  } catch (error) {
    if (isKyNiemError(error)) return false
    throw error
  }
}

/** Month or week, then the year, turned round. */
function reversed(match: RegExpExecArray | null): [string, string, string] | undefined {
  return match ? [match[0], match[2]!, match[1]!] : undefined
}

function refuseTyped(
  code: 'invalid-date' | 'invalid-month' | 'invalid-week' | 'invalid-quarter' | 'invalid-year',
  typed: string,
  option: string | undefined,
  { is, forms }: { is: Bilingual; forms: string[] },
): never {
  return refuse({
    code,
    ...(option === undefined ? {} : { field: option }),
    value: typed,
    allowed: forms.join(', '),
    message: {
      vi: `"${typed}" không phải là ${is.vi}; viết ${forms.join(' hoặc ')}.`,
      en: `"${typed}" is not ${is.en}; write ${forms.join(' or ')}.`,
    },
  })
}

import { refuse } from '../../errors.js'
import {
  cutDate,
  isoWeekday,
  type PartialDate,
  type PlainDate,
  parseDate,
  toDayNumber,
} from '../plain-date.js'

/**
 * Date forms as Vietnamese offices print them: a day below 10 gets a leading zero, a month only when it is 1 or 2
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, for the date line; offices do the same with slashes).
 */

interface PartialParts {
  year: number
  month?: number
  day?: number
}

const padDay = (day: number) => (day < 10 ? `0${day}` : `${day}`)
const padMonth = (month: number) => (month < 3 ? `0${month}` : `${month}`)

/** Year, and month and day as far as they are known. Throws an InputError for any other text. */
export function parsePartialDate(text: string): PartialParts {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(text)
  if (!match) return parseDate(text)
  const year = Number(match[1])
  if (match[2] === undefined) return { year }
  const month = Number(match[2])
  if (month >= 1 && month <= 12) return { year, month }
  return refuse({
    code: 'invalid-date',
    value: text,
    allowed: 'YYYY-MM-DD, YYYY-MM, YYYY',
    message: {
      vi: `"${text}" không có tháng từ 01 đến 12.`,
      en: `"${text}" has no month from 01 to 12.`,
    },
  })
}

/**
 * A date with slashes, as far as it is known.
 *
 * @example
 * printDate('1960-07-09') // '09/7/1960'
 * @example
 * printDate('2022-01-18') // '18/01/2022'
 * @example
 * printDate('1891-08') // '8/1891'
 * @example
 * printDate('1604') // '1604'
 */
export function printDate(date: PartialDate): string {
  const { year, month, day } = parsePartialDate(date)
  if (month === undefined) return `${year}`
  return day === undefined ? `${padMonth(month)}/${year}` : `${padDay(day)}/${padMonth(month)}/${year}`
}

/**
 * Day and month alone, as in "(11/7)" after a day that bears no number.
 *
 * @example
 * printDay('2023-06-05') // '05/6'
 */
export function printDay(date: PlainDate): string {
  const { month, day } = parseDate(date)
  return `${padDay(day)}/${padMonth(month)}`
}

/**
 * The date line of a document, in words. A date without its day leaves a gap for the clerk.
 *
 * @example
 * printDateInWords('2026-01-05') // 'ngày 05 tháng 01 năm 2026'
 * @example
 * printDateInWords('2023-07') // 'ngày … tháng 7 năm 2023'
 */
export function printDateInWords(date: PartialDate): string {
  const { year, month, day } = parsePartialDate(date)
  const monthText = month === undefined ? '…' : padMonth(month)
  return `ngày ${day === undefined ? '…' : padDay(day)} tháng ${monthText} năm ${year}`
}

/**
 * Two days joined by a hyphen; a year that both share is printed once.
 *
 * @example
 * printSpan('2023-11-15', '2023-12-15') // '15/11 - 15/12/2023'
 * @example
 * printSpan('2023-12-25', '2024-01-05') // '25/12/2023 - 05/01/2024'
 */
export function printSpan(start: PlainDate, end: PlainDate): string {
  if (start === end) return printDate(start)
  const first = parseDate(start).year === parseDate(end).year ? printDay(start) : printDate(start)
  return `${first} - ${printDate(end)}`
}

/**
 * The same span inside a sentence.
 *
 * @example
 * printSpanInWords('2023-11-15', '2023-12-15') // 'từ ngày 15/11 đến ngày 15/12/2023'
 */
export function printSpanInWords(start: PlainDate, end?: PlainDate): string {
  if (end === undefined) return `từ ngày ${printDate(start)}`
  if (start === end) return `ngày ${printDate(start)}`
  const first = parseDate(start).year === parseDate(end).year ? printDay(start) : printDate(start)
  return `từ ngày ${first} đến ngày ${printDate(end)}`
}

/**
 * Origin and occurrence as they stand in brackets after an anniversary, both as exact as the origin is known.
 *
 * @example
 * printAnniversarySpan('1947-07-27', '2023-07-27') // '27/7/1947 - 27/7/2023'
 * @example
 * printAnniversarySpan('1891-08', '2021-08-20') // '8/1891 - 8/2021'
 * @example
 * printAnniversarySpan('1604', '2024-05-01') // '1604 - 2024'
 */
export function printAnniversarySpan(origin: PartialDate, date: PlainDate): string {
  return `${printDate(origin)} - ${printDate(cutDate(date, origin.length))}`
}

/**
 * A day of the lunar calendar: "mùng" to the tenth, the first and twelfth month by their names.
 *
 * @example
 * printLunarDay({ month: 3, day: 10 }) // 'mùng 10 tháng 3 âm lịch'
 * @example
 * printLunarDay({ month: 7, day: 15 }) // 'ngày 15 tháng 7 âm lịch'
 * @example
 * printLunarDay({ month: 1, day: 1 }) // 'mùng 1 tháng Giêng âm lịch'
 */
export function printLunarDay({ month, day }: { month: number; day: number }): string {
  const name = month === 1 ? 'Giêng' : month === 12 ? 'Chạp' : `${month}`
  return `${day <= 10 ? 'mùng' : 'ngày'} ${day} tháng ${name} âm lịch`
}

const WEEKDAY_NAMES = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'] as const

/**
 * The weekday of a date.
 *
 * @example
 * weekdayName('2023-07-27') // 'Thứ Năm'
 */
export function weekdayName(date: PlainDate): string {
  return weekdayNameOf(isoWeekday(toDayNumber(date)))
}

/** The name of a weekday, 1 Monday to 7 Sunday. */
export function weekdayNameOf(weekday: number): string {
  return WEEKDAY_NAMES[weekday - 1]!
}

/**
 * The weekday inside a sentence.
 *
 * @example
 * weekdayInSentence('2023-07-27') // 'thứ Năm'
 */
export function weekdayInSentence(date: PlainDate): string {
  return weekdayName(date).replace(/^Thứ/, 'thứ')
}

/**
 * A whole number with dots between thousands, as offices print "1.010 năm".
 *
 * @example
 * printNumber(1984) // '1.984'
 */
export function printNumber(value: number): string {
  return `${value}`.replace(/\B(?=(?:\d{3})+$)/g, '.')
}

const ROMAN = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/**
 * A Roman number: quarters ("quý III"), sections of a document, anniversaries ("lần thứ LXX").
 *
 * @example
 * roman(3) // 'III'
 * @example
 * roman(94) // 'XCIV'
 */
export function roman(value: number): string {
  let rest = value
  let letters = ''
  for (const [worth, letter] of ROMAN) for (; rest >= worth; rest -= worth) letters += letter
  return letters
}

const UNITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const

/**
 * A whole number from 0 to 9999 in words.
 *
 * @example
 * numberInWords(76) // 'bảy mươi sáu'
 * @example
 * numberInWords(105) // 'một trăm linh năm'
 * @example
 * numberInWords(21) // 'hai mươi mốt'
 */
export function numberInWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return `${value}`
  if (value < 100) return tens(value)
  if (value < 1000) return hundreds(value)
  const rest = value % 1000
  return `${UNITS[Math.floor(value / 1000)]} nghìn${rest === 0 ? '' : ` ${hundreds(rest)}`}`
}

function hundreds(value: number): string {
  const rest = value % 100
  const head = `${UNITS[Math.floor(value / 100)]} trăm`
  if (rest === 0) return head
  return rest < 10 ? `${head} linh ${UNITS[rest]}` : `${head} ${tens(rest)}`
}

function tens(value: number): string {
  if (value < 10) return UNITS[value]!
  const [ten, unit] = [Math.floor(value / 10), value % 10]
  const head = ten === 1 ? 'mười' : `${UNITS[ten]} mươi`
  if (unit === 0) return head
  if (unit === 5) return `${head} lăm`
  if (ten > 1 && unit === 1) return `${head} mốt`
  if (ten > 1 && unit === 4) return `${head} tư`
  return `${head} ${UNITS[unit]}`
}

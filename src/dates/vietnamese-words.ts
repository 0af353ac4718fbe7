import { isoWeekday, type PlainDate, toDayNumber } from './plain-date.js'

const WEEKDAY_NAMES = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'] as const

/**
 * The weekday of a date.
 *
 * @example
 * weekdayName('2023-07-27') // 'Thứ Năm'
 */
export function weekdayName(date: PlainDate): string {
  return WEEKDAY_NAMES[isoWeekday(toDayNumber(date)) - 1]!
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

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

/**
 * A Roman number from 1 to 12: quarters ("quý III") and the sections of a document.
 *
 * @example
 * roman(3) // 'III'
 */
export function roman(value: number): string {
  return ROMAN[value - 1] ?? `${value}`
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

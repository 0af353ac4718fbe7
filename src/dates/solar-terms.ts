import { checkYear } from '../errors.js'
import type { Bilingual } from '../text/language.js'
import { dayNumber, fromDayNumber, type PlainDate } from './plain-date.js'
import { EARLIEST_DAYS, TERM_TABLE, TERM_YEARS } from './solar-terms-table.js'

/** One of the 24 solar terms (tiết khí) on its day. */
export interface SolarTerm {
  name: { vi: string; en: string }
  date: PlainDate
}

const NAMES = [
  ['Tiểu hàn', 'Minor Cold'],
  ['Đại hàn', 'Major Cold'],
  ['Lập xuân', 'Beginning of Spring'],
  ['Vũ thủy', 'Rain Water'],
  ['Kinh trập', 'Awakening of Insects'],
  ['Xuân phân', 'Spring Equinox'],
  ['Thanh minh', 'Pure Brightness'],
  ['Cốc vũ', 'Grain Rain'],
  ['Lập hạ', 'Beginning of Summer'],
  ['Tiểu mãn', 'Grain Buds'],
  ['Mang chủng', 'Grain in Ear'],
  ['Hạ chí', 'Summer Solstice'],
  ['Tiểu thử', 'Minor Heat'],
  ['Đại thử', 'Major Heat'],
  ['Lập thu', 'Beginning of Autumn'],
  ['Xử thử', 'End of Heat'],
  ['Bạch lộ', 'White Dew'],
  ['Thu phân', 'Autumn Equinox'],
  ['Hàn lộ', 'Cold Dew'],
  ['Sương giáng', 'Frost Descent'],
  ['Lập đông', 'Beginning of Winter'],
  ['Tiểu tuyết', 'Minor Snow'],
  ['Đại tuyết', 'Major Snow'],
  ['Đông chí', 'Winter Solstice'],
] as const

/**
 * Returns the 24 solar terms of a Gregorian year in order of date, each on the day on which the Sun reaches its longitude in
 * Vietnam's time (from Tiểu hàn in January, 285°, to Đông chí in December, 270°).
 *
 * @param year 1901 to 2100
 * @throws DateRangeError outside these years.
 * @example
 * solarTerms(2026)[6] // { name: { vi: 'Thanh minh', en: 'Pure Brightness' }, date: '2026-04-05' }
 */
export function solarTerms(year: number): SolarTerm[] {
  checkYear(year, TERM_YEARS, outside)
  const place = (year - TERM_YEARS.first) * 12
  return NAMES.map(([vi, en], term) => {
    const month = term >> 1
    const digits = Number.parseInt(
      TERM_TABLE[Math.floor((place + month) / 96)]!.charAt((place + month) % 96),
      16,
    )
    const late = term % 2 === 0 ? digits >> 2 : digits & 3
    return { name: { vi, en }, date: fromDayNumber(dayNumber(year, month + 1, EARLIEST_DAYS[term]! + late)) }
  })
}

const outside = (year: number, first: number, last: number): Bilingual => ({
  vi: `Bảng tiết khí có từ năm ${first} đến năm ${last}, không có năm ${year}.`,
  en: `The table of solar terms covers the years ${first} to ${last}, not ${year}.`,
})

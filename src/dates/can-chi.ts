import { check, integer } from '../arguments.js'
import { checkYear } from '../errors.js'
import type { Bilingual } from '../text/language.js'

const CAN = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'] as const
const CHI = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'] as const

/**
 * Returns the Vietnamese name of a lunar year in the cycle of sixty (can chi).
 *
 * The lunar year is the one that begins in the Gregorian year of that number: days in January and February before
 * Tết still belong to the year before, so ask with the `year` of {@link toLunar}.
 *
 * @param year lunar year, 1 to 9999; the cycle does not depend on the table of months.
 * @throws InputError if the year is not a whole number.
 * @throws DateRangeError if the year is outside 1 to 9999.
 * @example
 * canChi(2024) // 'Giáp Thìn'
 */
export function canChi(year: number): string {
  check('canChi', 'year', year, integer)
  checkYear(year, YEARS, outside)
  // Year 4 was a Giáp Tý, the first of a cycle.
  return `${CAN[(year + 6) % 10]} ${CHI[(year + 8) % 12]}`
}

const YEARS = { first: 1, last: 9999 }

const outside = (year: number): Bilingual => ({
  vi: `Năm ${year} nằm ngoài khoảng từ năm 1 đến năm 9999.`,
  en: `Year ${year} is outside the years 1 to 9999.`,
})

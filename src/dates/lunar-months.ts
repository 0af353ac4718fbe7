import { FIRST_NEW_YEAR, LUNAR_TABLE, LUNAR_YEARS } from './lunar-table.js'

/** Fourteen places for a year: the first days of its 12 or 13 months, then the first day of the next year. */
const PLACES = 14

interface Months {
  /** First day of each month, in days since 1970-01-01. */
  starts: Int32Array
  /** For each year, the number of the month that is followed by its leap month, or 0. */
  leaps: Uint8Array
}

let decoded: Months | undefined

/** The table unpacked, on first use: about 3000 numbers, some 0.1 ms. */
function months(): Months {
  if (decoded) return decoded
  const table = LUNAR_TABLE.join('')
  const years = table.length / 5
  const starts = new Int32Array(years * PLACES)
  const leaps = new Uint8Array(years)
  let day = FIRST_NEW_YEAR
  for (let year = 0; year < years; year++) {
    const code = Number.parseInt(table.slice(5 * year, 5 * year + 5), 16)
    const leap = code >> 16
    leaps[year] = leap
    for (let place = 0; place < PLACES; place++) {
      starts[year * PLACES + place] = day
      if (place < (leap ? 13 : 12)) day += 29 + ((code >> place) & 1)
    }
  }
  decoded = { starts, leaps }
  return decoded
}

/** The month of a lunar year that is followed by its leap month, 0 for none; the year must be in the table. */
export function leapOf(year: number): number {
  return months().leaps[year - LUNAR_YEARS.first]!
}

/** Place of a month in its year (0-12), or -1 for a month that does not exist; the year must be in the table. */
export function placeOf(year: number, month: number, leap: boolean): number {
  const leapMonth = leapOf(year)
  if (month < 1 || month > 12 || (leap && month !== leapMonth)) return -1
  return leap || (leapMonth > 0 && month > leapMonth) ? month : month - 1
}

/** First day of the month at a place of a year, in days since 1970-01-01; place 13 is the next lunar new year. */
export function startAt(year: number, place: number): number {
  return months().starts[(year - LUNAR_YEARS.first) * PLACES + place]!
}

/** Days (29 or 30) of the month at a place of a year. */
export function lengthAt(year: number, place: number): number {
  return startAt(year, place + 1) - startAt(year, place)
}

/** The month at a place of a year. */
export function monthAt(year: number, place: number): { month: number; leap: boolean } {
  const leapMonth = leapOf(year)
  const past = leapMonth > 0 && place >= leapMonth
  return { month: past ? place : place + 1, leap: past && place === leapMonth }
}

/** True for a day of the table, in days since 1970-01-01. */
export function isCovered(day: number): boolean {
  return day >= FIRST_NEW_YEAR && day < startAt(LUNAR_YEARS.last, PLACES - 1)
}

/** First and last day of the table, in days since 1970-01-01. */
export function daysCovered(): { first: number; last: number } {
  return { first: FIRST_NEW_YEAR, last: startAt(LUNAR_YEARS.last, PLACES - 1) - 1 }
}

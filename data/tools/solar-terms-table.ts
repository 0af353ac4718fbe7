/**
 * Computes the table of solar terms (tiết khí) from the Sun: `npx tsx data/tools/solar-terms-table.ts` writes
 * `src/dates/solar-terms-table.ts`. A term belongs to the day on which the Sun reaches its longitude, by the time that the
 * calendar of that day was reckoned in, as the months of the lunar table do.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { solarTerms } from './lunar-events.js'
import { offsetInForce } from './lunar-table.js'

const TABLE = new URL('../../src/dates/solar-terms-table.ts', import.meta.url)
/** Days from 1970-01-01 00:00 to 2000-01-01 12:00, where the times of events count from. */
const EPOCH = 10957.5
const [FIRST_YEAR, LAST_YEAR] = [1901, 2100]

/** Days (since 1970-01-01) of the 24 terms of each year, from the one of early January on. */
export function termDays(): number[][] {
  const time = (year: number) => Date.UTC(year, 0, 1) / 86_400_000 - EPOCH
  const days = solarTerms(time(FIRST_YEAR) - 5, time(LAST_YEAR + 1) + 5, 24).map(({ ut }) =>
    Math.floor(ut + EPOCH + offsetInForce(ut)),
  )
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => {
    const year = FIRST_YEAR + index
    return days.filter((day) => new Date(day * 86_400_000).getUTCFullYear() === year)
  })
}

/** The text of `src/dates/solar-terms-table.ts`. */
export function renderTerms(years: readonly (readonly number[])[]): string {
  const dayOfMonth = (day: number) => new Date(day * 86_400_000).getUTCDate()
  const earliest = Array.from({ length: 24 }, (_, term) =>
    Math.min(...years.map((days) => dayOfMonth(days[term]!))),
  )
  const rows = years.map((days) =>
    Array.from({ length: 12 }, (_, month) => {
      const [first, second] = [2 * month, 2 * month + 1].map(
        (term) => dayOfMonth(days[term]!) - earliest[term]!,
      )
      return (first! * 4 + second!).toString(16)
    }).join(''),
  )
  const decades = Array.from({ length: Math.ceil(rows.length / 8) }, (_, index) =>
    rows.slice(index * 8, index * 8 + 8).join(''),
  )
  return `// Written by data/tools/solar-terms-table.ts from the apparent longitude of the Sun; do not edit by hand.

/** First and last year of the table. */
export const TERM_YEARS = { first: ${FIRST_YEAR}, last: ${LAST_YEAR} } as const

/** Earliest day of the month of each term, two terms a month. */
export const EARLIEST_DAYS = [
  ${earliest.join(', ')},
] as const

/** One line for eight years, twelve hexadecimal digits a year: days after the earliest, two bits for each term of a month. */
export const TERM_TABLE = [
${decades.map((line) => `  '${line}',`).join('\n')}
] as const
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TABLE, renderTerms(termDays()))

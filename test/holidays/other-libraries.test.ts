import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { addDays, type PlainDate } from '../../src/dates/plain-date.js'
import { daysOff, publicHolidays } from '../../src/holidays.js'

const MS_PER_DAY = 86_400_000

/** Days that date-holidays calls public holidays of Vietnam. */
function theirs(year: number): PlainDate[] {
  return new Holidays('VN')
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, start, end }) =>
      Array.from({ length: Math.round((end.getTime() - start.getTime()) / MS_PER_DAY) }, (_, step) =>
        addDays(date.slice(0, 10) as PlainDate, step),
      ),
    )
}

/** The reasons of docs/holidays.md for which the two differ. */
function reasonOf(date: PlainDate, year: number): string {
  const own = daysOff(date, date)[0]
  const tet = publicHolidays(year).find(({ id }) => id === 'tet-nguyen-dan')!
  if (!own)
    return date > tet.days.at(-1)! && date <= addDays(tet.days.at(-1)!, 1) ? 'choice of Tết' : 'unknown'
  if (own.reason === 'made-up') return 'made up'
  if (own.reason === 'swapped') return 'swapped'
  if (own.holiday === 'tet-nguyen-dan') return 'choice of Tết'
  if (own.holiday === 'national-day') return 'second National Day'
  return own.holiday === 'vietnam-culture-day' ? 'since 2026' : 'unknown'
}

describe('date-holidays', () => {
  it.each([...Array(15).keys()].map((step) => 2013 + step))(
    'of %i differs for the reasons that are written down alone',
    (year) => {
      const other = theirs(year)
      const own = daysOff(`${year}-01-01`, `${year}-12-31`).map(({ date }) => date)
      const differing = [
        ...own.filter((date) => !other.includes(date)),
        ...other.filter((date) => !own.includes(date)),
      ]
      expect(differing.filter((date) => reasonOf(date, year) === 'unknown')).toEqual([])
      expect(other.filter((date) => !own.includes(date) && reasonOf(date, year) !== 'choice of Tết')).toEqual(
        [],
      )
    },
  )
})

import { readFileSync } from 'node:fs'
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

const YEARS = Array.from({ length: 15 }, (_, step) => 2013 + step)

/** Why the two differ, in the order of the table of docs/holidays.md. */
const REASONS = {
  'in place of weekly rest': 'no rule for days in place of a holiday on weekly rest',
  swapped: 'the notices are not kept',
  'before New Year’s Eve': 'Tết from the day before to the fourth day in every year: the choice is not kept',
  'fourth day of Tết': 'theirs alone, for the same reason',
  'second National Day': 'missing',
  '24 November': 'missing',
} as const
type Reason = keyof typeof REASONS

/** The reason for which the two differ on a day; undefined where none is known. */
function reasonOf(date: PlainDate): Reason | undefined {
  const own = daysOff(date, date)[0]
  const last = publicHolidays(Number(date.slice(0, 4)))
    .find(({ id }) => id === 'tet-nguyen-dan')!
    .days.at(-1)!
  if (!own) return date === addDays(last, 1) ? 'fourth day of Tết' : undefined
  if (own.reason === 'made-up') return 'in place of weekly rest'
  if (own.reason === 'swapped') return 'swapped'
  if (own.holiday === 'tet-nguyen-dan') return 'before New Year’s Eve'
  if (own.holiday === 'national-day') return 'second National Day'
  return own.holiday === 'vietnam-culture-day' ? '24 November' : undefined
}

const differing = YEARS.flatMap((year) => {
  const other = theirs(year)
  const own = daysOff(`${year}-01-01`, `${year}-12-31`).map(({ date }) => date)
  return [
    ...own.filter((date) => !other.includes(date)),
    ...other.filter((date) => !own.includes(date)),
  ].sort()
})

/** The rows of the table: the days by year, and why they differ. */
function rows(): string[] {
  return Object.entries(REASONS).map(([reason, why]) => {
    const dates = differing.filter((date) => reasonOf(date) === reason)
    const years = YEARS.flatMap((year) => {
      const days = dates.filter((date) => date.startsWith(`${year}`)).map((date) => date.slice(5))
      return days.length > 0 ? [`${year}: ${days.join(', ')}`] : []
    })
    return `| ${reason} | ${dates.length} | ${years.join('; ')} | ${why} |`
  })
}

describe('date-holidays', () => {
  it('differs for the reasons that are written down alone', () => {
    expect(differing.filter((date) => reasonOf(date) === undefined)).toEqual([])
  })

  it('differs on the days that docs/holidays.md lists', () => {
    const page = readFileSync('docs/holidays.md', 'utf8')
    const table = page.split(/<!-- differences: (?:begin|end) -->/)[1] ?? ''
    expect(table.trim().split('\n').slice(2)).toEqual(rows())
    const { version } = JSON.parse(readFileSync('node_modules/date-holidays/package.json', 'utf8'))
    expect(page).toContain(`**date-holidays** ${version}`)
  })
})

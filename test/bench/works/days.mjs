// A year of days beside the calendars of @hebcal/core and date-holidays; a month from a warm planner.
import { HebrewCalendar } from '@hebcal/core'
import Holidays from 'date-holidays'
import { vietnam } from '../../../dist/data.js'
import { createCatalog, createPlanner } from '../../../dist/index.js'
import { alike, figure, inTurns, rows, spread, table } from '../kit.mjs'

const YEARS = Array.from({ length: 40 }, (_, index) => 2001 + index)
const MONTHS = YEARS.slice(20, 30).flatMap((year) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${`${index + 1}`.padStart(2, '0')}`),
)

export const title = 'A year and a month of days'

export function run() {
  const planner = createPlanner({ catalog: createCatalog(vietnam) })
  const holidays = new Holidays('VN')
  const hebrew = (year) =>
    HebrewCalendar.calendar({ year, isHebrewYear: false, sedrot: true, candlelighting: false, omer: true })

  // What all three can say of a year: where Tết is, and that every day is of that year.
  for (const year of YEARS) {
    const tet = planner.year(year).occurrences.find(({ id }) => id === 'tet-nguyen-dan').date
    const theirs = holidays.getHolidays(year).find(({ rule }) => rule === 'vietnamese 1-0-1')
    alike(`Tết ${year}`, tet, theirs?.date.slice(0, 10))
    alike(
      `years of @hebcal/core`,
      [...new Set(hebrew(year).map((event) => event.getDate().greg().getFullYear()))],
      [year],
    )
  }

  const sum = (of) => YEARS.reduce((count, year) => count + of(year), 0)
  const all = ({ occurrences, periods }) => occurrences.length + periods.length
  const works = {
    'ky-niem, year plan in order of importance': () => sum((year) => all(planner.year(year))),
    '@hebcal/core, all that `calendar()` gives': () => sum((year) => hebrew(year).length),
  }
  const slow = { 'date-holidays VN': () => sum((year) => new Holidays('VN').getHolidays(year).length) }
  const times = inTurns(works)
  const [ours] = Object.keys(works)
  const slower = inTurns({ [ours]: works[ours], ...slow }, 3)
  const counts = Object.entries({ ...works, ...slow }).map(([, work]) => Math.round(work() / YEARS.length))
  const lines = [...rows(times, 1e6), rows(slower, 1e6)[1]].map((row, index) => [
    ...row,
    figure(counts[index]),
  ])
  const month = spread(
    inTurns({
      month: () => {
        for (const ref of MONTHS) planner.month(ref)
        return MONTHS.length
      },
    }).month,
  )
  return [
    table(['a year of days, 2001-2040', 'µs an occurrence', 'times as long', 'occurrences a year'], lines),
    table(
      ['120 months from a warm planner', 'µs a month', 'from - to'],
      [['ky-niem', figure(month.median * 1e6), `${figure(month.least * 1e6)} - ${figure(month.most * 1e6)}`]],
    ),
  ].join('\n\n')
}

import { readFileSync } from 'node:fs'
import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { addDays, type PlainDate } from '../../src/dates/plain-date.js'
import { daysOff, publicHolidays } from '../../src/holidays.js'

const MS_PER_DAY = 86_400_000
const YEARS = Array.from({ length: 15 }, (_, step) => 2013 + step)

/** Days that date-holidays calls public holidays of Vietnam. */
function dateHolidays(year: number): PlainDate[] {
  return new Holidays('VN')
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, start, end }) =>
      Array.from({ length: Math.round((end.getTime() - start.getTime()) / MS_PER_DAY) }, (_, step) =>
        addDays(date.slice(0, 10) as PlainDate, step),
      ),
    )
}

/** Days off by python-holidays, as python-holidays.py wrote them down. */
const python: { version: string; days: Record<string, PlainDate[]> } = JSON.parse(
  readFileSync(new URL('python-holidays.json', import.meta.url), 'utf8'),
)

/** What a day is on which another library differs. */
const KINDS = [
  'in place of weekly rest',
  'swapped',
  'before New Year’s Eve',
  'fourth day of Tết',
  'second National Day',
  '24 November',
] as const
type Kind = (typeof KINDS)[number]

interface Library {
  days: (year: number) => PlainDate[]
  version: string
  /** Why it differs, of the kinds of day on which it does, in the order of its table. */
  reasons: Partial<Record<Kind, string>>
}

const LIBRARIES: Record<string, Library> = {
  'date-holidays': {
    days: dateHolidays,
    version: JSON.parse(readFileSync('node_modules/date-holidays/package.json', 'utf8')).version,
    reasons: {
      'in place of weekly rest': 'no rule for days in place of a holiday on weekly rest',
      swapped: 'the notices are not kept',
      'before New Year’s Eve':
        'Tết from the day before to the fourth day in every year: the choice is not kept',
      'fourth day of Tết': 'theirs alone, for the same reason',
      'second National Day': 'missing',
      '24 November': 'missing',
    },
  },
  'python-holidays': {
    days: (year) => python.days[year]!,
    version: python.version,
    reasons: {
      'in place of weekly rest':
        'a formula for Tết that makes Saturdays up before it; the notice did both after it',
      swapped: 'a table of single days, without these',
      'fourth day of Tết': 'named in every year',
      '24 November': 'missing',
    },
  },
}

/** What a day is on which the two differ; undefined where nothing known of it tells. */
function kindOf(date: PlainDate): Kind | undefined {
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

function differing({ days }: Library): PlainDate[] {
  return YEARS.flatMap((year) => {
    const other = days(year)
    const own = daysOff(`${year}-01-01`, `${year}-12-31`).map(({ date }) => date)
    return [
      ...own.filter((date) => !other.includes(date)),
      ...other.filter((date) => !own.includes(date)),
    ].sort()
  })
}

/** The rows of the table of docs/holidays.md: the days by year, and why they differ. */
function rows(library: Library): string[] {
  return Object.entries(library.reasons).map(([kind, why]) => {
    const dates = differing(library).filter((date) => kindOf(date) === kind)
    const years = YEARS.flatMap((year) => {
      const days = dates.filter((date) => date.startsWith(`${year}`)).map((date) => date.slice(5))
      return days.length > 0 ? [`${year}: ${days.join(', ')}`] : []
    })
    return `| ${kind} | ${dates.length} | ${years.join('; ')} | ${why} |`
  })
}

describe.each(Object.entries(LIBRARIES))('%s', (name, library) => {
  it('differs for the reasons that are written down alone', () => {
    const unknown = differing(library).filter((date) => library.reasons[kindOf(date)!] === undefined)
    expect(unknown).toEqual([])
  })

  it('differs on the days that docs/holidays.md lists', () => {
    const page = readFileSync('docs/holidays.md', 'utf8')
    const table = page.split(new RegExp(`<!-- ${name}: (?:begin|end) -->`))[1] ?? ''
    expect(table.trim().split('\n').slice(2)).toEqual(rows(library))
    expect(page).toContain(`**${name}** ${library.version}`)
  })
})

import { describe, expect, it } from 'vitest'
import daysOffData from '../../data/days-off.json'
import { vietnam } from '../../src/data.js'
import { formatDate, isoWeekday, type PlainDate, toDayNumber } from '../../src/dates/plain-date.js'
import { daysOff, HOLIDAY_YEARS, publicHolidays, workedDays } from '../../src/holidays.js'
import { NOTICES } from './notices.js'

/** `31/12/2012 1/1` of 2013 as dates. */
function dates(text: string, year: string): string[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [day = '', month = '', other = year] = part.split('/')
      return formatDate(Number(other), Number(month), Number(day))
    })
    .sort()
}

const worksOn = (date: PlainDate) => isoWeekday(toDayNumber(date)) <= 5

describe('days off of a year', () => {
  it.each(Object.entries(NOTICES))('are those of the notices of %s', (year, { off, worked, tet }) => {
    const holidays = publicHolidays(Number(year))
    const found = holidays.flatMap(({ days, madeUp, swapped }) => [
      ...days.filter(worksOn),
      ...madeUp.map(({ on }) => on),
      ...swapped.map((swap) => swap.off),
    ])
    expect(found.sort()).toEqual(dates(off, year))
    expect(holidays.flatMap(({ swapped }) => swapped.map((swap) => swap.worked)).sort()).toEqual(
      dates(worked, year),
    )
    const { start, end } = holidays.find(({ id }) => id === 'tet-nguyen-dan')!
    expect(`${start}/${end}`).toBe(tet)
  })

  it('stand in the calendar of the year in which they fall', () => {
    expect(daysOff('2018-12-01', '2018-12-31').map(({ date }) => date)).toEqual(['2018-12-31'])
    expect(workedDays('2014-12-01', '2014-12-31')).toMatchObject([{ date: '2014-12-27', for: '2015-01-02' }])
  })

  it('are numbered by the law of their day', () => {
    const count = (year: number) => publicHolidays(year).flatMap(({ days }) => days).length
    expect([2013, 2014, 2020, 2021, 2025, 2026].map(count)).toEqual([9, 10, 10, 11, 11, 12])
  })
})

describe('days off that are not announced', () => {
  it('are marked, with the days that may be chosen in their place', () => {
    const [tet, national] = ['tet-nguyen-dan', 'national-day'].map(
      (id) => publicHolidays(2028).find((holiday) => holiday.id === id)!,
    )
    expect(tet).toMatchObject({
      status: 'expected',
      days: ['2028-01-24', '2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28'],
      perhaps: ['2028-01-29'],
    })
    expect(national).toMatchObject({
      status: 'expected',
      days: ['2028-09-01', '2028-09-02'],
      perhaps: ['2028-09-03'],
    })
    expect(tet!.notice).toBeUndefined()
  })

  it('leave open whether 24/11 is made up, which the law does not say', () => {
    const culture = publicHolidays(2029).find(({ id }) => id === 'vietnam-culture-day')!
    expect(culture).toMatchObject({ days: ['2029-11-24'], madeUp: [], perhaps: ['2029-11-26'] })
  })

  it('are chosen as the notices of all years but two chose', async () => {
    const { expectedChoice } = await import('../../src/holidays/breaks.js')
    const { legalHolidays } = await import('../../src/holidays/law.js')
    const other: string[] = []
    for (let year = HOLIDAY_YEARS.first; year <= daysOffData.settledThrough; year++) {
      for (const { id, choices, decision } of legalHolidays(year)) {
        if (choices.length === 1) continue
        expect([year, id, decision?.days?.length]).toEqual([year, id, choices[0]!.length])
        if (expectedChoice(choices).join() !== decision!.days!.map(toDayNumber).join())
          other.push(`${id} ${year}`)
      }
    }
    expect(other).toEqual(['tet-nguyen-dan 2014', 'tet-nguyen-dan 2023'])
  })
})

describe('the data of days off', () => {
  it('name commemorations, with their rule', () => {
    for (const { id, rule } of daysOffData.holidays) {
      const record = vietnam.find((each) => each.id === id)
      expect(record).toMatchObject({ id, rule })
      const named = publicHolidays(2027).find((holiday) => holiday.id === id)
      expect(named?.aliases, id).toEqual(record?.aliases)
    }
    expect(
      vietnam
        .filter(({ publicHoliday }) => publicHoliday)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(daysOffData.holidays.map(({ id }) => id).sort())
  })

  it('hold one decision a holiday and year, by year, each with its sources', () => {
    const keys = daysOffData.decisions.map(({ year, holiday }) => `${year} ${holiday}`)
    expect(new Set(keys).size).toBe(keys.length)
    const years = daysOffData.decisions.map(({ year }) => year)
    expect(years).toEqual([...years].sort())
    for (const { year, holiday, sources } of daysOffData.decisions) {
      expect(sources.length, `${year} ${holiday}`).toBeGreaterThan(0)
    }
  })

  it('swap a working day for a day of weekly rest', () => {
    for (const { off, worked } of daysOffData.decisions.flatMap(({ swapped = [] }) => swapped)) {
      expect([off, worksOn(off), worked, worksOn(worked)]).toEqual([off, true, worked, false])
    }
  })

  it('reach back into the December before their year alone', () => {
    for (const { year, swapped = [] } of daysOffData.decisions) {
      for (const day of swapped.flatMap(({ off, worked }) => [off, worked])) {
        expect(day >= `${year - 1}-12-01` && day <= `${year}-12-31`, day).toBe(true)
      }
    }
  })

  it('let a law follow on another', () => {
    const laws = daysOffData.law.filter(({ days }) => days['tet-nguyen-dan'])
    expect(laws.slice(1).map(({ from }) => toDayNumber(from))).toEqual(
      laws.slice(0, -1).map(({ until }) => toDayNumber(until!) + 1),
    )
  })
})

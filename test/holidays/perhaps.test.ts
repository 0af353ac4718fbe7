import { describe, expect, it } from 'vitest'
import { HOLIDAY_YEARS, publicHolidays } from '../../src/holidays.js'

const YEARS = Array.from(
  { length: HOLIDAY_YEARS.last - HOLIDAY_YEARS.first + 1 },
  (_, index) => HOLIDAY_YEARS.first + index,
)

describe.each([5, 6] as const)('with %i days in a week', (week) => {
  const all = YEARS.flatMap((year) => publicHolidays(year, { week }))

  it('nothing is open of what is announced or was the law', () => {
    expect(all.filter(({ status, perhaps }) => status !== 'expected' && perhaps)).toEqual([])
  })

  it('what is open lies beside the days that are expected, and is none of them', () => {
    const open = all.filter(({ perhaps }) => perhaps)
    expect(open.length).toBeGreaterThan(100)
    for (const { days, perhaps = [] } of open) {
      expect(perhaps).toEqual([...new Set(perhaps)].sort())
      expect(perhaps.filter((day) => days.includes(day))).toEqual([])
    }
  })

  it('Tết and National Day have other choices in every year that is not settled', () => {
    const expected = all.filter(({ status }) => status === 'expected')
    for (const id of ['tet-nguyen-dan', 'national-day']) {
      const years = expected.filter((holiday) => holiday.id === id)
      expect([id, years.length > 0, years.filter(({ perhaps }) => !perhaps)]).toEqual([id, true, []])
    }
  })
})

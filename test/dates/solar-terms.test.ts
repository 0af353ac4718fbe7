import { describe, expect, it } from 'vitest'
import { termDays } from '../../data/tools/solar-terms-table.js'
import { fromDayNumber } from '../../src/dates/plain-date.js'
import { solarTerms } from '../../src/dates/solar-terms.js'

const computed = termDays()

describe('the table of solar terms', () => {
  it('is decoded to the days that were computed', () => {
    computed.forEach((days, index) => {
      expect(solarTerms(1901 + index).map(({ date }) => date)).toEqual(days.map(fromDayNumber))
    })
  })
})

describe('solarTerms', () => {
  it.each([
    [2023, 'Thanh minh', '2023-04-05'],
    [2024, 'Thanh minh', '2024-04-04'],
    [2024, 'Đông chí', '2024-12-21'],
    [2025, 'Hạ chí', '2025-06-21'],
    [2026, 'Lập xuân', '2026-02-04'],
  ])('of %i has %s on %s', (year, name, date) => {
    expect(solarTerms(year).find((term) => term.name.vi === name)?.date).toBe(date)
  })

  it.each([1900, 2101, 2026.5, Number.NaN])('refuses the year %s', (year) => {
    expect(() => solarTerms(year)).toThrow('1901')
  })
})

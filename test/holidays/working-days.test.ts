import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, fromDayNumber, toDayNumber } from '../../src/dates/plain-date.js'
import {
  daysOff,
  isDayOff,
  nextWorkingDay,
  publicHolidays,
  type WorkingWeek,
  workedDays,
  workingDaysBetween,
} from '../../src/holidays.js'

describe('working days', () => {
  it('leave out weekly rest, holidays, days in their place and swapped days', () => {
    expect(isDayOff('2026-02-18')).toBe(true)
    expect(isDayOff('2026-02-21')).toBe(true)
    expect(isDayOff('2026-08-31')).toBe(true)
    expect(isDayOff('2026-08-22')).toBe(false)
    expect(isDayOff('2026-04-27')).toBe(true)
    expect(isDayOff('2026-11-23')).toBe(false)
  })

  it('of a week of six days know no swap, and make up Sundays alone', () => {
    expect(isDayOff('2026-08-31', { week: 6 })).toBe(false)
    expect(isDayOff('2026-08-22', { week: 6 })).toBe(false)
    expect(isDayOff('2026-08-23', { week: 6 })).toBe(true)
    // 29/4/2023 was a Saturday, 30/4 a Sunday: offices made up both, others Sunday alone.
    expect(isDayOff('2023-05-02', { week: 6 })).toBe(true)
    expect(isDayOff('2023-05-03', { week: 6 })).toBe(false)
    expect(isDayOff('2023-05-03')).toBe(true)
  })

  it('go on after a break', () => {
    expect(nextWorkingDay('2026-02-13')).toBe('2026-02-23')
    expect(nextWorkingDay('2026-08-21')).toBe('2026-08-22')
    expect(nextWorkingDay('2018-12-28')).toBe('2019-01-02')
  })

  it('are known to the last day of 2100', () => {
    expect(isDayOff('2100-12-31')).toBe(false)
    expect(daysOff('2100-12-01', '2100-12-31')).toEqual([])
    expect(workedDays('2100-12-01', '2100-12-31')).toEqual([])
  })

  const day = fc
    .integer({ min: toDayNumber('2013-01-01'), max: toDayNumber('2098-12-31') })
    .map(fromDayNumber)
  const week = fc.constantFrom<WorkingWeek>(5, 6)

  it('are counted as they are told one by one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 80 }), week, (from, days, worked) => {
        let count = 0
        for (let step = 0; step <= days; step++) if (!isDayOff(addDays(from, step), { week: worked })) count++
        expect(workingDaysBetween(from, addDays(from, days), { week: worked })).toBe(count)
      }),
      { numRuns: 60 },
    )
  })

  it('come next after a day, with none between', () => {
    fc.assert(
      fc.property(day, week, (from, worked) => {
        const next = nextWorkingDay(from, { week: worked })
        expect(isDayOff(next, { week: worked })).toBe(false)
        expect(next > from).toBe(true)
        if (next > addDays(from, 1)) {
          expect(workingDaysBetween(addDays(from, 1), addDays(next, -1), { week: worked })).toBe(0)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('what is refused', () => {
  it.each([
    () => isDayOff('2026-02-30'),
    () => isDayOff('2026-02-03', { week: 7 as WorkingWeek }),
    () => workingDaysBetween('2026-02-03', '2026-02-01'),
    () => publicHolidays(2026.5),
    () => publicHolidays('2026' as unknown as number),
  ])('%#: input that is none', (call) => {
    expect(call).toThrow(expect.objectContaining({ name: 'InputError' }))
  })

  it.each([() => publicHolidays(2012), () => publicHolidays(2101), () => isDayOff('2012-06-01')])(
    '%#: years that the data does not cover',
    (call) => {
      expect(call).toThrow(expect.objectContaining({ name: 'DateRangeError' }))
    },
  )
})

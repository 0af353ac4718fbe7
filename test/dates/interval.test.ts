import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dateInterval,
  type Interval,
  isoWeekOf,
  monthInterval,
  quarterInterval,
  weekInterval,
  yearInterval,
} from '../../src/dates/interval.js'
import { dayNumber, fromDayNumber } from '../../src/dates/plain-date.js'

const dates = ({ from, to }: Interval) => [fromDayNumber(from), fromDayNumber(to)]

describe('intervals', () => {
  it('cover months, quarters and years', () => {
    expect(dates(monthInterval('2024-02'))).toEqual(['2024-02-01', '2024-02-29'])
    expect(dates(quarterInterval('2023-Q3'))).toEqual(['2023-07-01', '2023-09-30'])
    expect(dates(yearInterval(2027))).toEqual(['2027-01-01', '2027-12-31'])
  })

  it.each([
    ['2021-W10', '2021-03-08', '2021-03-14'], // the week of the press briefing of 11/3/2021
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
    ['2026-W01', '2025-12-29', '2026-01-04'],
  ])('cover ISO week %s', (ref, from, to) => {
    expect(dates(weekInterval(ref))).toEqual([from, to])
  })

  it('find the week that a day belongs to', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(2, 1, 1), max: dayNumber(9998, 12, 31) }), (day) => {
        const { from, to } = weekInterval(isoWeekOf(day))
        expect(from <= day && day <= to).toBe(true)
      }),
    )
  })

  it.each([
    () => monthInterval('2023-13'),
    () => monthInterval('2023-7'),
    () => weekInterval('2021-W53'),
    () => weekInterval('2021-W00'),
    () => quarterInterval('2023-Q5'),
    () => yearInterval(Number.NaN),
    () => yearInterval(2027.5),
    () => dateInterval('2023-02-30', '2023-03-01'),
    () => dateInterval('2023-03-02', '2023-03-01'),
  ])('refuse what is none (%#)', (make) => {
    expect(make).toThrowError(expect.objectContaining({ name: 'InputError' }))
  })
})

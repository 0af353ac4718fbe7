import { describe, expect, it } from 'vitest'
import type { PartialDate } from '../../../src/dates/plain-date.js'
import {
  englishDate,
  englishDay,
  englishMonth,
  englishSpan,
  englishWeekday,
  ordinal,
} from '../../../src/dates/print/english.js'

describe('English dates', () => {
  it.each<[PartialDate, string]>([
    ['1947-07-27', '27 July 1947'],
    ['2023-01-01', '1 January 2023'],
    ['2023-12-31', '31 December 2023'],
    ['1891-08', 'August 1891'],
    ['1604', '1604'],
  ])('%s is as exact as it is known', (date, printed) => expect(englishDate(date)).toBe(printed))

  it('name the twelve months, and a number that is none as it is', () => {
    expect(Array.from({ length: 12 }, (_, index) => englishMonth(index + 1))).toEqual([
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ])
    expect([0, 13].map(englishMonth)).toEqual(['0', '13'])
  })

  it('name the seven weekdays, from Monday to Sunday', () => {
    const week = [24, 25, 26, 27, 28, 29, 30].map((day) => englishWeekday(`2023-07-${day}`))
    expect(week).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])
  })

  it('print the year of a span once, twice over New Year, and a single day as a day', () => {
    expect(englishDay('2023-07-01')).toBe('1 July')
    expect(englishSpan('2023-11-15', '2023-12-15')).toBe('15 November - 15 December 2023')
    expect(englishSpan('2026-01-19', '2026-01-23')).toBe('19 - 23 January 2026')
    expect(englishSpan('2023-12-25', '2024-01-05')).toBe('25 December 2023 - 5 January 2024')
    expect(englishSpan('2023-12-25', '2023-12-25')).toBe('25 December 2023')
  })
})

describe('ordinals', () => {
  it.each([
    [0, '0th'],
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [9, '9th'],
    [10, '10th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [14, '14th'],
    [21, '21st'],
    [22, '22nd'],
    [23, '23rd'],
    [100, '100th'],
    [101, '101st'],
    [111, '111th'],
    [113, '113th'],
    [114, '114th'],
    [1013, '1013th'],
    [1022, '1022nd'],
  ])('%i is %s', (value, printed) => expect(ordinal(value)).toBe(printed))
})

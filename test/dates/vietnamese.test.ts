import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromDayNumber, tryParseDate } from '../../src/dates/plain-date.js'
import { englishDate, englishSpan, ordinal } from '../../src/dates/print/english.js'
import {
  numberInWords,
  printAnniversarySpan,
  printDate,
  printDateInWords,
  printDay,
  printLunarDay,
  printNumber,
  printSpan,
  printSpanInWords,
  roman,
  weekdayName,
} from '../../src/dates/print/vietnamese.js'

describe('dates as offices print them', () => {
  it.each([
    ['1960-07-09', '09/7/1960'],
    ['1930-08-01', '01/8/1930'],
    ['1947-07-27', '27/7/1947'],
    ['2022-01-18', '18/01/2022'],
    ['2023-02-02', '02/02/2023'],
    ['1931-03-26', '26/3/1931'],
    ['1944-12-22', '22/12/1944'],
  ])('%s is %s', (date, printed) => expect(printDate(date)).toBe(printed))

  it('prints origins that are known to the month or the year alone', () => {
    expect(printDate('1891-08')).toBe('8/1891')
    expect(printDate('1976-02')).toBe('02/1976')
    expect(printDate('1604')).toBe('1604')
    expect(printDate('0040')).toBe('40')
  })

  it('prints both ends of an anniversary as exactly as its origin is known', () => {
    expect(printAnniversarySpan('1947-07-27', '2023-07-27')).toBe('27/7/1947 - 27/7/2023')
    expect(printAnniversarySpan('1891-08', '2021-08-20')).toBe('8/1891 - 8/2021')
    expect(printAnniversarySpan('1604', '2024-05-01')).toBe('1604 - 2024')
  })

  it('leaves a gap in the date line for a day that the clerk fills in', () => {
    expect(printDateInWords('2023-07-27')).toBe('ngày 27 tháng 7 năm 2023')
    expect(printDateInWords('2026-01-05')).toBe('ngày 05 tháng 01 năm 2026')
    expect(printDateInWords('2026-02')).toBe('ngày … tháng 02 năm 2026')
  })

  it('prints the year of a span once, and twice over New Year', () => {
    expect(printSpan('2023-11-15', '2023-12-15')).toBe('15/11 - 15/12/2023')
    expect(printSpan('2023-12-25', '2024-01-05')).toBe('25/12/2023 - 05/01/2024')
    expect(printSpan('2023-12-25', '2023-12-25')).toBe('25/12/2023')
    expect(printSpanInWords('2023-11-15')).toBe('từ ngày 15/11/2023')
    expect(printSpanInWords('2023-11-15', '2024-01-15')).toBe('từ ngày 15/11/2023 đến ngày 15/01/2024')
  })

  it('calls the first ten lunar days mùng and two lunar months by their names', () => {
    expect(printLunarDay({ month: 3, day: 10 })).toBe('mùng 10 tháng 3 âm lịch')
    expect(printLunarDay({ month: 7, day: 15 })).toBe('ngày 15 tháng 7 âm lịch')
    expect(printLunarDay({ month: 12, day: 23 })).toBe('ngày 23 tháng Chạp âm lịch')
  })

  it('refuses what is no date', () => {
    for (const date of ['2023-02-29', '2023-13', '23-07-01', '', '2023/07/27', '2023-00']) {
      expect(() => printDate(date), date).toThrow(/not an existing day|no month/)
    }
  })

  it('prints every day so that it can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 60_000 }), (number) => {
        const date = fromDayNumber(number)
        const [day, month, year] = printDate(date).split('/').map(Number)
        expect(tryParseDate(date)).toEqual({ year, month, day })
        expect(printDate(date).startsWith(printDay(date))).toBe(true)
      }),
    )
  })
})

describe('Vietnamese words', () => {
  it('names weekdays, Roman numbers and thousands', () => {
    expect(weekdayName('2023-07-27')).toBe('Thứ Năm')
    expect(weekdayName('2023-11-19')).toBe('Chủ nhật')
    expect(roman(4)).toBe('IV')
    expect(printNumber(1984)).toBe('1.984')
    expect(printNumber(984)).toBe('984')
  })

  it.each([
    [0, 'không'],
    [10, 'mười'],
    [15, 'mười lăm'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [55, 'năm mươi lăm'],
    [76, 'bảy mươi sáu'],
    [100, 'một trăm'],
    [105, 'một trăm linh năm'],
    [1010, 'một nghìn không trăm mười'],
  ])('%i is %s', (number, words) => expect(numberInWords(number)).toBe(words))
})

describe('English dates', () => {
  it('are printed day first, with ordinals for anniversaries', () => {
    expect(englishDate('1947-07-27')).toBe('27 July 1947')
    expect(englishDate('1891-08')).toBe('August 1891')
    expect(englishSpan('2023-11-15', '2023-12-15')).toBe('15 November - 15 December 2023')
    expect([1, 2, 3, 11, 12, 13, 21, 76, 111].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '11th',
      '12th',
      '13th',
      '21st',
      '76th',
      '111th',
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fromDayNumber,
  isPlainDate,
  type PartialDate,
  type PlainDate,
  tryParseDate,
} from '../../../src/dates/plain-date.js'
import {
  numberInWords,
  parsePartialDate,
  printAnniversarySpan,
  printDate,
  printDateInWords,
  printDay,
  printLunarDay,
  printNumber,
  printSpan,
  printSpanInWords,
  roman,
  weekdayInSentence,
  weekdayName,
} from '../../../src/dates/print/vietnamese.js'

describe('dates as offices print them', () => {
  it.each<[PartialDate, string]>([
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

  it.each<[PlainDate, string]>([
    ['2023-01-09', '09/01'],
    ['2023-02-10', '10/02'],
    ['2023-03-01', '01/3'],
    ['2023-12-31', '31/12'],
  ])('pads days below 10 and the months 1 and 2 only: %s is %s', (date, printed) => {
    expect(printDay(date)).toBe(printed)
    expect(printDate(date)).toBe(`${printed}/2023`)
    const [day, month] = printed.split('/')
    expect(printDateInWords(date)).toBe(`ngày ${day} tháng ${month} năm 2023`)
  })

  it('knows a date to the day from one to the month or the year', () => {
    expect(['2023-07-27', '2023-07', '2023', '2023-02-29'].map(isPlainDate)).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(parsePartialDate('2023-07-27')).toEqual({ year: 2023, month: 7, day: 27 })
    expect(parsePartialDate('2023-12')).toEqual({ year: 2023, month: 12 })
    expect(parsePartialDate('2023-01')).toEqual({ year: 2023, month: 1 })
    expect(parsePartialDate('2023')).toEqual({ year: 2023 })
    expect(printDateInWords('2023')).toBe('ngày … tháng … năm 2023')
  })

  it('says one day as a day, and the year of a span in words once', () => {
    expect(printSpanInWords('2023-12-25', '2023-12-25')).toBe('ngày 25/12/2023')
    expect(printSpanInWords('2023-11-15', '2023-12-15')).toBe('từ ngày 15/11 đến ngày 15/12/2023')
  })

  it('calls the first ten lunar days mùng and two lunar months by their names', () => {
    expect(printLunarDay({ month: 1, day: 1 })).toBe('mùng 1 tháng Giêng âm lịch')
    expect(printLunarDay({ month: 2, day: 11 })).toBe('ngày 11 tháng 2 âm lịch')
    expect(printLunarDay({ month: 11, day: 30 })).toBe('ngày 30 tháng 11 âm lịch')
    expect(printLunarDay({ month: 3, day: 10 })).toBe('mùng 10 tháng 3 âm lịch')
    expect(printLunarDay({ month: 7, day: 15 })).toBe('ngày 15 tháng 7 âm lịch')
    expect(printLunarDay({ month: 12, day: 23 })).toBe('ngày 23 tháng Chạp âm lịch')
  })

  it('refuses what is no date', () => {
    for (const date of [
      '2023-02-29',
      '2023-13',
      '23-07-01',
      '',
      '2023/07/27',
      '2023-00',
      '12023',
      '20231',
      '2023-7',
      '2023-123',
    ]) {
      expect(() => printDate(date as PlainDate), date).toThrow(/not an existing day|no month/)
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
    const week = [24, 25, 26, 27, 28, 29, 30].map((day) => weekdayName(`2023-07-${day}`))
    expect(week).toEqual(['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'])
    const numbers = 'I II III IV V VI VII VIII IX X XI XII'.split(' ')
    expect(numbers.map((_, index) => roman(index + 1))).toEqual(numbers)
    expect([13, 40, 49, 90, 94, 99, 100, 135].map(roman)).toEqual(
      'XIII XL XLIX XC XCIV XCIX C CXXXV'.split(' '),
    )
    expect([0, 999, 1000, 1984, 10_000, 999_999, 1_000_000].map(printNumber)).toEqual([
      '0',
      '999',
      '1.000',
      '1.984',
      '10.000',
      '999.999',
      '1.000.000',
    ])
  })

  it.each([
    [0, 'không'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [55, 'năm mươi lăm'],
    [76, 'bảy mươi sáu'],
    [100, 'một trăm'],
    [105, 'một trăm linh năm'],
    [999, 'chín trăm chín mươi chín'],
    [1000, 'một nghìn'],
    [1010, 'một nghìn không trăm mười'],
    [9999, 'chín nghìn chín trăm chín mươi chín'],
  ])('%i is %s', (number, words) => expect(numberInWords(number)).toBe(words))

  it.each([-1, 10_000, 1.5, 12_345])('leaves %d in digits', (number) => {
    expect(numberInWords(number)).toBe(`${number}`)
  })

  it('writes the weekday in a sentence small, but for Sunday, which is Chủ nhật', () => {
    expect(
      (['2023-07-24', '2023-07-26', '2023-07-29', '2023-07-30'] as const).map(weekdayInSentence),
    ).toEqual(['thứ Hai', 'thứ Tư', 'thứ Bảy', 'Chủ nhật'])
  })
})

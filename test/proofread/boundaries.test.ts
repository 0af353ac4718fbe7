import { describe, expect, test } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { proofread } from '../../src/proofread.js'

const catalog = createCatalog(vietnam)

/** What is told on both sides of a threshold: `-` for nothing. */
type Side = readonly [text: string, told: string, month?: number]
const told = (text: string, year: number | undefined, month?: number) =>
  proofread(text, { catalog, ...(year ? { year } : {}), ...(month ? { month } : {}) })
    .map(({ severity, rule }) => `${severity} ${rule}`)
    .join(', ') || '-'

const NUMBER = 'number-vs-catalog'
/** Documents of 2025, in which the day of war invalids (1947) is the 78th. */
const PAIRS: Readonly<Record<string, readonly [Side, Side]>> = {
  'three years off is a slip for certain': [
    ['75 năm Ngày Thương binh - Liệt sĩ (27/7)', `error ${NUMBER}`],
    ['74 năm Ngày Thương binh - Liệt sĩ (27/7)', `warning ${NUMBER}`],
  ],
  'eleven years off may be an old number': [
    ['67 năm Ngày Thương binh - Liệt sĩ', `warning ${NUMBER}`],
    ['66 năm Ngày Thương binh - Liệt sĩ', '-'],
  ],
  'five years ahead are looked forward to': [
    ['hướng tới 83 năm Ngày Thương binh - Liệt sĩ', '-'],
    ['hướng tới 84 năm Ngày Thương binh - Liệt sĩ', `warning ${NUMBER}`],
  ],
  'next March is told of in the year before, next April is not': [
    ['116 năm Ngày Quốc tế Phụ nữ', '-'],
    ['51 năm Ngày Giải phóng miền Nam, thống nhất đất nước', `error ${NUMBER}`],
  ],
  "last year's number of an October day may be right in January": [
    ['94 năm Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam', `warning ${NUMBER}`],
    ['79 năm Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam', `error ${NUMBER}`],
  ],
  'six months apart a day may be that of next year': [
    ['101 năm Ngày Báo chí Cách mạng Việt Nam', '-', 12],
    ['79 năm Ngày Thương binh - Liệt sĩ', `error ${NUMBER}`, 12],
  ],
  'years ago eleven off': [
    ['Cách đây 69 năm, ngày 02/9/1945, nước ta độc lập', 'warning number-mismatch'],
    ['Cách đây 68 năm, ngày 02/9/1945, nước ta độc lập', '-'],
  ],
  'a line of nine years ago was left behind, an older one is history': [
    ['Lịch năm 2025\n69 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2016)', 'warning end-year'],
    ['Lịch năm 2025\n68 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2015)', '-'],
  ],
  'a text without the year in it may be of the year before it, not of an older one': [
    ['77 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2024)', 'warning end-year'],
    ['76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)', '-'],
  ],
  'two days beside a lunar day': [
    ['Giỗ Tổ Hùng Vương (09/4/2025)', 'warning wrong-day'],
    ['Giỗ Tổ Hùng Vương (10/4/2025)', '-'],
  ],
  'a week beside a movable day': [
    ['Ngày của Mẹ (18/5)', 'warning wrong-day'],
    ['Ngày của Mẹ (19/5)', '-'],
  ],
  'a span of unknown days is told by its number from thirty years on': [
    ['kỷ niệm 30 năm dựng trường (1960 - 1991)', 'error number-mismatch'],
    ['kỷ niệm 29 năm dựng trường (1960 - 1990)', '-'],
  ],
  'nobody lives longer than eighty years': [
    ['kỷ niệm 79 năm Ngày sinh đồng chí Lê Duẩn (1907 - 1987)', '-'],
    ['kỷ niệm 80 năm Ngày sinh đồng chí Lê Duẩn (1907 - 1988)', 'error number-mismatch'],
  ],
  'what ended before 1990 is history': [
    ['kỷ niệm 21 năm Ngày thành lập Trường A (1970 - 1990)', 'error number-mismatch'],
    ['kỷ niệm 20 năm Ngày thành lập Trường A (1970 - 1989)', '-'],
  ],
  'fewer than twenty years without a word for them are a duration': [
    ['Trường A có 20 năm (2006 - 2025)', 'warning number-mismatch'],
    ['Trường A có 19 năm (2007 - 2025)', '-'],
  ],
  'a date of last year is that of a ceremony, one of two years ago is no first day': [
    ['Công đoàn Việt Nam được thành lập ngày 28/7/2023', `error ${NUMBER}`],
    ['Công đoàn Việt Nam được thành lập ngày 28/7/2024', '-'],
  ],
  'ten days beside a lunar day are the shorter year left behind, thirteen are another day': [
    ['ngày 10/3 âm lịch (tức ngày 28/3/2025)', 'error lunar-day'],
    ['ngày 10/3 âm lịch (tức ngày 25/3/2025)', '-'],
  ],
  'a lunar year is nineteen days longer, a day more or less': [
    ['ngày 10/3 âm lịch (tức ngày 18/3/2025)', 'error lunar-day'],
    ['ngày 10/3 âm lịch (tức ngày 17/3/2025)', '-'],
  ],
  'before July 2025 a province had a city of its name': [
    ['UBND thành phố Đồng Nai ban hành Kế hoạch số 12/KH-UBND ngày 30/6/2025', '-'],
    ['UBND thành phố Đồng Nai ban hành Kế hoạch số 12/KH-UBND ngày 01/7/2025', 'error province'],
  ],
  'three words are a name, two are many': [
    ['Ngày Doanh nhân Việt Nam (25/6)', 'warning wrong-day'],
    ['Ngày Dân số (25/4)', '-'],
  ],
}

describe('thresholds', () => {
  test.each(Object.entries(PAIRS))('%s', (_name, sides) => {
    for (const [text, expected, month] of sides)
      expect([text, told(text, 2025, month)]).toEqual([text, expected])
  })

  test('one calendar from 1976 on', () => {
    expect(told('ngày 15/7 âm lịch (tức ngày 20/8/1975)', undefined)).toBe('warning lunar-day')
    expect(told('ngày 15/7 âm lịch (tức ngày 11/8/1976)', undefined)).toBe('error lunar-day')
  })

  test('where the year is inferred, a line of last year was left behind, an older one is history', () => {
    const others =
      '\n\nNhân 80 năm Quốc khánh (02/9/1945 - 02/9/2025), 78 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2025), 79 năm Ngày Toàn quốc kháng chiến (19/12/1946 - 19/12/2025)'
    const line = (number: number) =>
      `${number} năm Ngày thành lập Hội Nông dân Việt Nam (14/10/1930 - 14/10/${1930 + number}).${others}`
    expect(told(line(94), undefined)).toBe('warning end-year')
    expect(told(line(93), undefined)).toBe('-')
  })

  test('the province is a city on 30 April 2026', () => {
    const plan = (date: string) => `UBND thành phố Đồng Nai ban hành Kế hoạch số 12/KH-UBND ngày ${date}`
    expect(told(plan('29/4/2026'), undefined)).toBe('error province')
    expect(told(plan('30/4/2026'), undefined)).toBe('-')
  })

  test('ordinals in words count years from the tenth on', () => {
    expect(told('kỷ niệm lần thứ mười Ngày Thương binh - Liệt sĩ', 1958)).toBe(`error ${NUMBER}`)
    expect(told('kỷ niệm lần thứ chín Ngày Thương binh - Liệt sĩ', 1957)).toBe('-')
  })

  test('a repair is certain where no other comes near, and only near ones are offered', () => {
    const check = (text: string, year: number) => {
      const [finding] = proofread(text, { catalog, year })
      return [finding?.fix?.text, finding?.suggestions?.length]
    }
    // The document's year speaks for one repair alone, or for none.
    expect(check('62 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)', 2023)).toEqual(['63 năm', 3])
    expect(check('62 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)', 2024)).toEqual([undefined, 3])
    expect(check('64 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)', 2024)).toEqual(['09/7/2024', 2])
  })

  test('two years off is near to what an unknown pair makes, three are about something else', () => {
    expect(told('kỷ niệm 62 năm dựng trường (1960 - 2020)', undefined)).toBe('error number-mismatch')
    expect(told('kỷ niệm 63 năm dựng trường (1960 - 2020)', undefined)).toBe('-')
  })
})

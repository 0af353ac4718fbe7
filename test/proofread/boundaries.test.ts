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
    ['69 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2016)', 'warning end-year'],
    ['68 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2015)', '-'],
  ],
  'two days beside a lunar day': [
    ['Giỗ Tổ Hùng Vương (09/4/2025)', 'warning wrong-day'],
    ['Giỗ Tổ Hùng Vương (10/4/2025)', '-'],
  ],
  'a week beside a movable day': [
    ['Ngày của Mẹ (18/5)', 'warning wrong-day'],
    ['Ngày của Mẹ (19/5)', '-'],
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

  test('two years off is near to what an unknown pair makes, three are about something else', () => {
    expect(told('kỷ niệm 62 năm dựng trường (1960 - 2020)', undefined)).toBe('error number-mismatch')
    expect(told('kỷ niệm 63 năm dựng trường (1960 - 2020)', undefined)).toBe('-')
  })
})

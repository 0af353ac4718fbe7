import { describe, expect, test } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { proofread } from '../../src/proofread.js'

const catalog = createCatalog(vietnam)
const weekdays = (text: string, year?: number) =>
  proofread(text, { catalog, ...(year ? { year } : {}) })
    .filter(({ rule }) => rule === 'weekday')
    .map(({ severity, found, expected, message }) => [
      severity,
      found,
      expected,
      message.en.match(/\d{4}/)?.[0],
    ])

describe('a date without a year', () => {
  const signed = 'Bến Thành, ngày 20 tháng 11 năm 2026\nKẾ HOẠCH mừng Đảng, mừng Xuân Đinh Mùi năm 2027\n'

  test('is right if its weekday is that of the date line or of the title', () => {
    expect(weekdays(`${signed}Thứ Tư, ngày 03/02: gặp mặt.`)).toEqual([])
    expect(weekdays(`${signed}Thứ Ba, ngày 24/11: họp.`)).toEqual([])
  })

  test('is of the year of the title if it is before the day of issue', () => {
    expect(weekdays(`${signed}Thứ Năm, ngày 03/02: gặp mặt.`)).toEqual([
      ['info', 'Thứ Năm', 'Thứ Tư', '2027'],
    ])
    expect(weekdays(`${signed}Thứ Năm, ngày 24/11: họp.`)).toEqual([['info', 'Thứ Năm', 'Thứ Ba', '2026']])
  })

  test('is of the year that the caller names', () => {
    expect(weekdays(`${signed}Thứ Tư, ngày 03/02: gặp mặt.`, 2026)).toEqual([
      ['warning', 'Thứ Tư', 'Thứ Ba', '2026'],
    ])
  })

  const signedLate = 'Bến Thành, ngày 05 tháng 01 năm 2027\n'

  test('may be of the year of the full dates of its row', () => {
    const row = (weekday: string) => `| 11 | T2 16/11/2026 | T7 21/11/2026 | Mít tinh 20/11 (${weekday}) |`
    expect(weekdays(signedLate + row('thứ Sáu'))).toEqual([])
    expect(weekdays(signedLate + row('thứ Năm'))).toHaveLength(1)
    expect(weekdays(`${signedLate}Mít tinh 20/11 (thứ Sáu)`)).toHaveLength(1)
  })

  test('may be of the first year of a school year', () => {
    expect(weekdays(`${signedLate}Báo cáo năm học 2026 - 2027\nMít tinh 20/11 (thứ Sáu)`)).toEqual([])
    expect(weekdays(`${signedLate}Báo cáo năm học 2027 - 2028\nMít tinh 20/11 (thứ Sáu)`)).toHaveLength(1)
  })

  test('is of the year of the schedule that it stands under', () => {
    const under = (lines: string) =>
      weekdays(`LỊCH CÔNG TÁC\n(từ ngày 23/11/2026 đến ngày 29/11/2026)\n${lines}`)
    expect(under('Thứ năm, 25/11: họp')).toEqual([['info', 'Thứ năm', 'Thứ tư', '2026']])
    expect(under('Thứ tư, 25/11: họp')).toEqual([])
    // A day outside of it is of no year that the text names.
    expect(under('Thứ năm, 02/12: họp')).toEqual([])
  })
})

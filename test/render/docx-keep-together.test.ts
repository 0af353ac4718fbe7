import { describe, expect, it } from 'vitest'
import { keepTogether } from '../../src/render/docx/runs.js'

/** No-break spaces as `~`, so that they can be seen. */
const shown = (text: string) => keepTogether(text).replaceAll('\u00a0', '~')

describe('what stays on one line', () => {
  it.each([
    ['(27/7/1947 - 27/7/2023)', '(27/7/1947~- 27/7/2023)'],
    ['Thương binh - Liệt sĩ', 'Thương binh~- Liệt sĩ'],
    ['đến ngày 15/12/2023', 'đến ngày 15/12/2023'],
    ['lần thứ 2, khóa XV, quý III', 'lần thứ~2, khóa~XV, quý~III'],
    ['76 năm Ngày Thương binh', '76 năm Ngày Thương binh'],
    ['tháng 7 năm 2023', 'tháng 7 năm 2023'],
    ['thứ Xuân', 'thứ Xuân'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})

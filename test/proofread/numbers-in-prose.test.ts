import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { proofread } from '../../src/proofread.js'

const catalog = createCatalog(vietnam)
const HEAD = 'Hà Nội, ngày 19 tháng 12 năm 2026\n\n'

function said(text: string, format: 'text' | 'markdown' = 'text'): (string | undefined)[] {
  return proofread(text, { catalog, format }).map(({ expected }) => expected)
}

describe('a number of years in a sentence, without the year of the document', () => {
  it.each([
    ['Kỷ niệm năm thứ 70 Ngày Giải phóng Thủ đô (10/10/1954 - 10/10/2026)', '72'],
    ['Hội Nông dân tròn 95 tuổi (14/10/1930 - 14/10/2026)', '96 tuổi'],
    [`${HEAD}Cách đây tròn 79 năm, đêm 19/12/1946, cả nước đứng lên.`, '80 năm'],
    [`${HEAD}Cách nay 79 năm, rạng sáng 19/12/1946, cả nước đứng lên.`, '80 năm'],
    [`${HEAD}79 năm về trước, ngày 19/12/1946, cả nước đứng lên.`, '80 năm'],
    ['Từ 1930 đến 2026, Đảng ta đã trải qua 95 năm.', '96 năm'],
    ['Năm 2026 tròn 79 năm Ngày Toàn quốc kháng chiến 19/12.', '80 năm'],
    ['NĂM 2026, CẢ NƯỚC KỶ NIỆM 79 NĂM NGÀY TOÀN QUỐC KHÁNG CHIẾN', '80 NĂM'],
    ['Hôm nay, ngày 22/12/2026, chúng ta kỷ niệm 81 năm Ngày thành lập Quân đội.', '82 năm'],
    ['Cách đây 80 năm, ngày 02/9/1945, nước ta độc lập. Hôm nay, 02/9/2026, chúng ta tự hào.', '81 năm'],
    ['Cách đây 71 năm, ngày 07/5/1954, quân ta toàn thắng. Bài đăng ngày 07/5/2026.', '72 năm'],
    ['kỷ niệm 80 năm Cách mạng Tháng Tám và Quốc khánh 2/9 (1945 - 2026)!', '81 năm'],
  ])('is told: %s', (text, wanted) => {
    expect(said(text)).toEqual([wanted])
  })

  it.each([
    ['| 27/7/2027 | Ngày Thương binh - Liệt sĩ (27/7/1947) | 79 năm |', ['80 năm']],
    ['| Ngày Thương binh - Liệt sĩ | 27/7/1947 | 27/7/2027 | 79 năm |', ['80 năm']],
    ['| 27/7/2027 | Ngày Thương binh - Liệt sĩ (27/7/1947) | 80 năm |', []],
    ['| Ngày Thương binh - Liệt sĩ | 27/7/1947 | 27/7/2027 | 80 năm |', []],
    ['| 27/7/2027 | Ngày Thương binh - Liệt sĩ (27/7/1947) | xã A, sau 79 năm |', []],
    ['| Ngày Thương binh - Liệt sĩ | 20/7/2026 | 20/7/2027 | 30 năm |', []],
    ['| Ngày Quốc khánh 02/9 | 05 năm | 1945 |', []],
  ])('is weighed in a cell of its own: %s', (row, wanted) => {
    expect(said(row, 'markdown')).toEqual(wanted)
  })

  it('is told in a column of numbers of years beside a first date', () => {
    const table = (years: number, column = 'Số năm') =>
      `| Ngày | Sự kiện | ${column} |\n|---|---|---|\n| 03/02/2026 | Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930) | ${years} |\n`
    expect(said(table(95), 'markdown')).toEqual(['96'])
    expect(said(table(96), 'markdown')).toEqual([])
    expect(said(table(95, 'Số người'), 'markdown')).toEqual([])
  })

  it.each([
    'Kỷ niệm năm thứ 72 Ngày Giải phóng Thủ đô (10/10/1954 - 10/10/2026)',
    'Hội Nông dân tròn 96 tuổi (14/10/1930 - 14/10/2026)',
    `${HEAD}Cách đây tròn 80 năm, đêm 19/12/1946, cả nước đứng lên.`,
    'Từ 1930 đến 2026, Đảng ta đã trải qua 96 năm.',
    'Từ năm 2011 đến năm 2020 là 10 năm thực hiện Chiến lược.',
    'Từ năm 1945 đến 1975, đất nước đã trải qua 30 năm chiến tranh.',
    'Năm 2026 tròn 80 năm Ngày Toàn quốc kháng chiến 19/12.',
    'Năm 2026, chuẩn bị kỷ niệm 85 năm Ngày thành lập Quân đội.',
    'Năm 1985, kỷ niệm 40 năm Quốc khánh.',
    'Năm 2024, kỷ niệm 70 năm Chiến thắng Điện Biên Phủ; năm 2025, kỷ niệm 80 năm Quốc khánh.',
    'Hôm nay, ngày 22/12/2026, chúng ta kỷ niệm 82 năm Ngày thành lập Quân đội.',
    'Cách đây 81 năm, ngày 02/9/1945, nước ta độc lập. Hôm nay, 02/9/2026, chúng ta tự hào.',
    'kỷ niệm 81 năm Cách mạng Tháng Tám và Quốc khánh 2/9 (1945 - 2026)!',
    'Ngày 22/12/2024, xã B báo cáo; năm 2025 kỷ niệm 81 năm Ngày thành lập Quân đội.',
  ])('is right: %s', (text) => {
    expect(said(text)).toEqual([])
  })
})

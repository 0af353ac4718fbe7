import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { proofread } from '../../src/proofread.js'

const catalog = createCatalog(vietnam)

/** The repairs of each finding, the first one first. */
function repairs(text: string, year?: number): string[] {
  return proofread(text, { catalog, ...(year === undefined ? {} : { year }) }).map(({ suggestions }) =>
    suggestions!.map((repair) => repair.text).join(' | '),
  )
}

describe('a day under the name of another one', () => {
  it.each([
    ['Ngày 27/7 là Ngày Thầy thuốc Việt Nam.', 'Thương binh - Liệt sĩ | 27/02'],
    ['Ngày 20/10 là Ngày Nhà giáo Việt Nam.', 'Phụ nữ Việt Nam | 20/11'],
    ['Ngày 20/10 hằng năm là Ngày Nhà giáo Việt Nam, cả nước tri ân.', 'Phụ nữ Việt Nam | 20/11'],
    ['Ngày 20/10, Ngày Nhà giáo Việt Nam.', 'Phụ nữ Việt Nam | 20/11'],
    ['Ngay 20/10 la Ngay Nha giao Viet Nam', 'Phụ nữ Việt Nam | 20/11'],
    ['NGÀY 20/10 LÀ NGÀY NHÀ GIÁO VIỆT NAM', 'PHỤ NỮ VIỆT NAM | 20/11'],
    ['Ngày Gia đình Việt Nam là ngày 1/6.', '28/6 | Quốc tế Thiếu nhi'],
    ['Ngày Nhà giáo Việt Nam hằng năm là ngày 20/10.', '20/11 | Phụ nữ Việt Nam'],
    ['Chào mừng Ngày Phụ nữ Việt Nam 8/3.', '20/10 | Quốc tế Phụ nữ'],
    ['Chào mừng Ngày Quốc tế Phụ nữ 20/10.', '08/3 | Phụ nữ Việt Nam'],
    ['Chào mừng Ngày Quốc tế Phụ nữ Việt Nam 20/10', 'Phụ nữ Việt Nam | 08/3'],
    ['Ngày Phụ nữ Việt Nam 8/3/2026, công đoàn tặng hoa.', 'Quốc tế Phụ nữ | 20/10/2026'],
    ['Ngày Di sản văn hóa Việt Nam (24/11).', '23/11 | Văn hóa Việt Nam'],
    ['Ngày Thương binh - Liệt sĩ (27/02/1955)', 'Thầy thuốc Việt Nam | 27/7/1947'],
    ['Ngày thành lập Quân đội nhân dân Việt Nam (19/12/1946)', 'Toàn quốc kháng chiến | 22/12/1944'],
    ['Ngày 14/7 là Ngày Gia đình Việt Nam', '28/6'],
  ])('is told with the date and the name that are right: %s', (text, wanted) => {
    expect(repairs(text)).toEqual([wanted])
    expect(repairs(text, 2026)).toEqual([wanted])
  })

  it('is told across tags', () => {
    const text = '<p>Ngày 27/7 là <b>Ngày Thầy thuốc Việt Nam</b></p>'
    expect(proofread(text, { catalog, format: 'html' }).map(({ found }) => found)).toEqual([
      'Thầy thuốc Việt Nam',
    ])
  })

  it.each([
    'Ngày 27/7 là Ngày Thương binh - Liệt sĩ.',
    'Ngày 20/10 hằng năm là Ngày Phụ nữ Việt Nam; ngày 8/3 là Ngày Quốc tế Phụ nữ.',
    'Ngày 20/10 là ngày làm việc bình thường; Ngày Nhà giáo Việt Nam được tổ chức sau.',
    'Lễ mít tinh Ngày Phụ nữ Việt Nam 18/10',
    'Ngày 18/11, Ngày Nhà giáo Việt Nam được nhà trường tổ chức sớm.',
    'Tổ chức Ngày Nhà giáo Việt Nam vào ngày 19/11.',
    'Ngày 22/12 là ngày thành lập Quân đội nhân dân Việt Nam và Ngày hội Quốc phòng toàn dân.',
    'Chào mừng Ngày Giải phóng miền Nam, Ngày Quốc tế Lao động 30/4 - 1/5.',
    'Hội thi chào mừng Ngày Phụ nữ Việt Nam, Ngày Quốc tế Phụ nữ 20/10 và 8/3.',
    'Ngày 10/9 là ngày thành lập Mặt trận Tổ quốc Việt Nam.',
    'Ngày 18/11 là ngày thành lập Mặt trận Tổ quốc Việt Nam.',
    'Ngày 12/5 là Ngày của Mẹ năm 2024.',
    'Ngày 5/10 là Ngày Nhà giáo thế giới.',
    'Đúng hay sai: Ngày 20/10 là Ngày Nhà giáo Việt Nam.',
    'Ngày 15/3 là ngày thành lập trường, ngày 26/3 là ngày thành lập Đoàn.',
    'Từ ngày 15/10 đến ngày 20/10 là Ngày hội Phụ nữ.',
    'Ngày 28/6/2026 là Ngày Gia đình Việt Nam.',
    'Ngày 3/3 là Ngày truyền thống Bộ đội Biên phòng, Ngày Biên phòng toàn dân.',
    'Họp mặt Ngày Phụ nữ Việt Nam 8/3/2026',
    'Ngày Nhà giáo Việt Nam 20/10/2026',
    'Ngày nghỉ lễ của Trường A là ngày 01/9 và 02/9.',
  ])('is no day under its own name, and no ceremony: %s', (text) => {
    expect(repairs(text)).toEqual([])
    expect(repairs(text, 2026)).toEqual([])
  })
})

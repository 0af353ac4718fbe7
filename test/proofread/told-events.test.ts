import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { applyFixes, proofread } from '../../src/proofread.js'

const catalog = createCatalog(vietnam)

/** Severity and first repair of each finding. */
function said(text: string, year?: number): string[] {
  return proofread(text, { catalog, ...(year === undefined ? {} : { year }) }).map(
    ({ severity, expected }) => `${severity} ${expected}`,
  )
}

describe('the date of an event in a sentence', () => {
  it.each([
    ['Cách mạng Tháng Tám thành công ngày 19/8/1954.', 'error 19/8/1945'],
    [
      'Ngày 02/9/1946, tại Quảng trường Ba Đình, Chủ tịch Hồ Chí Minh đọc Tuyên ngôn Độc lập.',
      'error 02/9/1945',
    ],
    [
      'Chủ tịch Hồ Chí Minh đọc Tuyên ngôn Độc lập tại Quảng trường Ba Đình ngày 02/9/1946.',
      'error 02/9/1945',
    ],
    ['Ngày mồng 3 tháng 9 năm 1945, nước Việt Nam Dân chủ Cộng hòa ra đời.', 'warning 2 tháng 9 năm 1945'],
    ['Ngày 05/6/1912, Bác Hồ ra đi tìm đường cứu nước.', 'error 05/6/1911'],
    [
      '- Ngày 05/6/1921, từ Bến cảng Nhà Rồng, người thanh niên yêu nước Nguyễn Tất Thành ra đi tìm đường cứu nước.',
      'error 05/6/1911',
    ],
    ['Ngày 30 tháng 4 năm 1957, miền Nam hoàn toàn giải phóng.', 'error 30 tháng 4 năm 1975'],
    ['Chiến dịch Hồ Chí Minh lịch sử kết thúc thắng lợi ngày 30/4/1976', 'error 30/4/1975'],
    ['Ngày 10/10/1945, Thủ đô Hà Nội hoàn toàn giải phóng.', 'error 10/10/1954'],
    ['Hiệp định Paris được ký ngày 21/7/1973.', 'warning 27/01/1973'],
    ['Việt Nam gia nhập ASEAN ngày 28/7/1997.', 'error 28/7/1995'],
    ['Ngày 23/9/1946, Nam Bộ kháng chiến bùng nổ', 'error 23/9/1945'],
    ['Khởi nghĩa Yên Bái nổ ra ngày 10/02/1931', 'error 10/02/1930'],
    ['NGÀY 07/5/1955, CHIẾN DỊCH ĐIỆN BIÊN PHỦ TOÀN THẮNG', 'error 07/5/1954'],
    ['Ngay 05/6/1912, Bac Ho ra di tim duong cuu nuoc.', 'error 05/6/1911'],
  ])('is told where another year or day stands: %s', (text, wanted) => {
    expect(said(text)).toEqual([wanted])
    expect(said(text, 2026)).toEqual([wanted])
  })

  it.each([
    ['Chiến thắng Điện Biên Phủ ngày 07/5/1953 đã chấm dứt ách thống trị.', 'warning 07/5/1954'],
    ['Đoàn TNCS Hồ Chí Minh (26/3/1932) là đội dự bị tin cậy của Đảng.', 'warning 26/3/1931'],
    ['Ngày Toàn quốc kháng chiến 19/12/1945 mở đầu cuộc kháng chiến.', 'warning 19/12/1946'],
    ['Ngày Giải phóng miền Nam, thống nhất đất nước 30/4/1976 mãi mãi đi vào lịch sử.', 'warning 30/4/1975'],
    ['Mặt trận Tổ quốc Việt Nam thành lập ngày 18/11/1931.', 'warning 18/11/1930'],
    ['Ngày 18 tháng 5 năm 1890, Chủ tịch Hồ Chí Minh ra đời.', 'warning 19 tháng 5 năm 1890'],
    ['Ngày 02/9/1970, Chủ tịch Hồ Chí Minh từ trần.', 'warning 02/9/1969'],
  ])('is told by what is said behind it, or of a life: %s', (text, wanted) => {
    expect(said(text)).toEqual([wanted])
  })

  it('keeps what stands around the date', () => {
    const text = '<p>Ngày <b>05/6/1912</b>, Bác Hồ ra đi tìm đường cứu nước.</p>'
    const [finding] = proofread(text, { catalog, format: 'html' })
    expect(finding!.suggestions![0]!.text).toBe('05/6/1911')
    expect(applyFixes(text, [finding!])).toBe(text)
  })

  it.each([
    'Ngày 02/9/1945, tại Quảng trường Ba Đình, Chủ tịch Hồ Chí Minh đọc Tuyên ngôn Độc lập.',
    'Ngày 02/9/1955, kỷ niệm 10 năm ngày Bác Hồ đọc Tuyên ngôn Độc lập.',
    'Ngày 07/5/1955, bộ đội ta tiếp quản Hải Phòng; chiến thắng Điện Biên Phủ ngày 07/5/1954 vang dội.',
    'Hiệp định Paris được ký tắt ngày 23/01/1973 và ký chính thức ngày 27/01/1973.',
    'Ngày 23/01/1973, Hiệp định Paris được ký tắt.',
    'Kỷ niệm chiến thắng Điện Biên Phủ ngày 07/5/1964, nhân dân mít tinh.',
    'Mít tinh chiến thắng Điện Biên Phủ ngày 07/5/1955 đã diễn ra ở Hà Nội.',
    'Ngày 19/8/1945, Cách mạng Tháng Tám thành công ở Hà Nội; ngày 25/8/1945 ở Sài Gòn.',
    'Ngày 26/4/1975, Chiến dịch Hồ Chí Minh bắt đầu.',
    'Ngày 30/4/1976, thành phố mít tinh; miền Nam hoàn toàn giải phóng đã một năm.',
    'Ngày 13/5/1955, miền Bắc hoàn toàn giải phóng.',
    'Ngày 28/8/1945, Chính phủ lâm thời nước Việt Nam Dân chủ Cộng hòa ra đời.',
    'Ngày 28/7/2005, Việt Nam kỷ niệm 10 năm gia nhập ASEAN.',
    'Có sách ghi nhầm rằng ngày 05/6/1912, Bác Hồ ra đi tìm đường cứu nước.',
    'Ngày 19/8/1962, Bác Hồ về thăm Đền Hùng lần thứ hai.',
    'Đoàn TNCS Hồ Chí Minh (26/3/2026) tổ chức nhiều hoạt động.',
    'Ngày 20/12/1946, Lời kêu gọi toàn quốc kháng chiến được phát đi.',
  ])('is no other day that a text tells of: %s', (text) => {
    expect(said(text)).toEqual([])
    expect(said(text, 2026)).toEqual([])
  })
})

import type { FoundCase } from './rules/cases.js'

/** A wrong text with the text of the whole repair, which may change several pieces at once. */
export interface WrongText extends Omit<FoundCase, 'severity'> {
  repair?: string
}

/** Faults in running text: one finding each, whatever the rule. */
export const WRONG_TEXTS: readonly WrongText[] = [
  {
    text: 'Ngày Thương binh - Liệt sĩ (thứ Năm, 28/7/2023)',
    found: '28/7/2023',
    expected: '27/7/2023',
    repair: '27/7/2023',
  },
  {
    text: 'Ngày Thương binh - Liệt sĩ (thứ Sáu, 27/7/2023)',
    found: 'thứ Sáu',
    expected: 'thứ Năm',
  },
  {
    text: 'Giỗ Tổ Hùng Vương (10/3 âm lịch, tức ngày 30/4/2023)',
    found: '30/4/2023',
    expected: '29/4/2023',
    repair: '29/4/2023',
  },
  {
    text: 'Giỗ Tổ Hùng Vương (11/3 âm lịch, tức ngày 29/4/2023)',
    found: '11/3',
    expected: '10/3',
    repair: '10/3',
  },
  {
    text: 'Kỷ niệm 75 năm\nNgày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)',
    found: '75 năm',
    expected: '76 năm',
    repair: '76 năm',
  },
  {
    text: 'kỷ niệm 75  năm  Ngày Thương binh  -  Liệt sĩ (27/7/1947  -  27/7/2023)',
    found: '75  năm',
    expected: '76 năm',
    repair: '76 năm',
  },
  {
    text: 'họp ngày 31  tháng  4 năm 2023',
    found: '31  tháng  4 năm 2023',
  },
  {
    text: '<p>Kỷ niệm 75 năm<br>Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)</p>',
    year: 2023,
    format: 'html',
    found: '75 năm',
    expected: '76 năm',
    repair: '76 năm',
  },
  {
    text: '<p>Kỷ niệm 75 n&#259;m Ng&agrave;y Th&#432;&#417;ng binh &ndash; Liệt sĩ (27/7/1947 - 27/7/2023)</p>',
    year: 2023,
    format: 'html',
    found: '75 n&#259;m',
    expected: '76 năm',
    repair: '76 năm',
  },
  {
    text: '76 năm Ngày Thương binh - Liệt sĩ (22/12/1944 - 27/7/2023)',
    year: 2023,
    found: '22/12/1944',
    expected: '27/7/1947',
    repair: '27/7/1947',
  },
  {
    text: '75 năm Ngày Thương binh - Liệt sĩ (22/12/1944 - 27/7/2023)',
    year: 2023,
    found: '22/12/1944',
    expected: '27/7/1947',
    repair: '76 năm Ngày Thương binh - Liệt sĩ (27/7/1947',
  },
  {
    text: '76 năm Ngày Thương binh - Liệt sĩ (27/7/2023 - 27/7/1947)',
    found: '27/7/2023',
    expected: '27/7/1947',
    repair: '27/7/1947 - 27/7/2023',
  },
  {
    text: '63 năm Ngày Du lịch Việt Nam (07/9/1960 - 07/9/2023)',
    year: 2023,
    found: '07/9/1960',
    expected: '09/7/1960',
    repair: '09/7/1960 - 09/7/2023',
  },
  {
    text: '90 năm Ngày thành lập Hội LHTN (20/10/1930 - 15/10/2020)',
    year: 2020,
    found: '20/10/1930',
    expected: '15/10/1956',
    repair: '64 năm Ngày thành lập Hội LHTN (15/10/1956',
  },
  {
    text: '76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 27/7/2022)',
    year: 2023,
    found: '27/7/2022',
    expected: '27/7/2023',
    repair: '27/7/2023',
  },
  {
    text: '50 năm Ngày thành lập Trường A (1970 - 2026)',
    found: '50 năm',
    expected: '56 năm',
    repair: '56 năm',
  },
  {
    text: '133 năm Ngày mất Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2023)',
    year: 2023,
    found: 'mất',
    expected: 'sinh',
    repair: 'sinh',
  },
  {
    text: '75 năm Ngày Thương binh - Liệt sĩ (27/7/2023)',
    year: 2023,
    found: '75 năm',
    expected: '76 năm',
    repair: '76 năm',
  },
  {
    text: '75 năm Ngày Thương binh - Liệt sĩ (22/7)',
    year: 2023,
    found: '75 năm',
    expected: '76 năm',
    repair: '76 năm Ngày Thương binh - Liệt sĩ (27/7',
  },
  {
    text: 'kỷ niệm bảy mươi lăm năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)',
    year: 2023,
    found: 'bảy mươi lăm năm',
    expected: 'bảy mươi sáu năm',
    repair: 'bảy mươi sáu năm',
  },
  {
    text: 'Kỷ niệm bảy lăm năm Ngày Thương binh - Liệt sĩ',
    year: 2023,
    found: 'bảy lăm năm',
    expected: 'bảy mươi sáu năm',
    repair: 'bảy mươi sáu năm',
  },
  {
    text: 'KỶ NIỆM BẢY MƯƠI CHÍN NĂM NGÀY QUỐC KHÁNH',
    year: 2025,
    found: 'BẢY MƯƠI CHÍN NĂM',
    expected: 'TÁM MƯƠI NĂM',
    repair: 'TÁM MƯƠI NĂM',
  },
  {
    text: 'kỷ niệm bảy thập kỷ Ngày Quốc khánh',
    year: 2025,
    found: 'bảy thập kỷ',
    expected: 'tám thập kỷ',
    repair: 'tám thập kỷ',
  },
  {
    text: 'kỷ niệm lần thứ LXXV Ngày Thương binh - Liệt sĩ',
    year: 2023,
    found: 'LXXV',
    expected: 'LXXVI',
    repair: 'LXXVI',
  },
  {
    text: 'họp ngày 02/9/2020, thứ Năm',
    found: 'thứ Năm',
    expected: 'thứ Tư',
  },
  {
    text: 'Chúa nhật, 08/7/2023',
    found: 'Chúa nhật',
    expected: 'Thứ bảy',
  },
  {
    text: 'lịch họp: T7, 09/7/2023',
    found: 'T7',
    expected: 'CN',
  },
  {
    text: 'Tỉnh ủy Hải Dương ban hành kế hoạch',
    year: 2026,
    found: 'Tỉnh ủy Hải Dương',
    expected: 'Thành ủy Hải Phòng',
  },
  {
    text: 'Sở Giáo dục và Đào tạo tỉnh Hải Dương giao các trường',
    year: 2026,
    found: 'tỉnh Hải Dương',
    expected: 'thành phố Hải Phòng',
  },
]

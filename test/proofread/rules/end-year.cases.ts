import type { RuleCases } from './cases.js'

export const endYear: RuleCases = {
  rule: 'end-year',
  silent: [
    { text: '76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)', year: 2023 },
    { text: '94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024)', year: 2023, month: 12 },
    {
      text: 'Năm 2022, huyện đã tổ chức 75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2022)',
      year: 2023,
    },
    '78 năm Cách mạng tháng Tám và Quốc khánh (19/8/1945 - 02/9/2023)',
    'Chiến dịch diễn ra từ 13/3/1954 - 07/5/1954',
    { text: 'Đợt thi đua 15/11/2022 - 15/12/2022 đã khép lại', year: 2023 },
    { text: 'kháng chiến chống Mỹ (1954 - 1975)', year: 2023 },
    { text: 'kỷ niệm 110 năm Ngày sinh Đại tướng Võ Nguyên Giáp (25/8/1911 - 04/10/2013)', year: 2021 },
    '12 ngày đêm cuối năm 1972 (18/12/1972 - 29/12/1972)',
  ],
  found: [
    {
      text: '75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2022)',
      year: 2023,
      found: '27/7/2022',
      expected: '27/7/2023',
      severity: 'warning',
    },
    {
      text: 'Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2022)',
      year: 2023,
      found: '09/7/2022',
      expected: '09/7/2023',
      severity: 'warning',
    },
    {
      text: '76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 22/7/2023)',
      year: 2023,
      found: '22/7/2023',
      expected: '27/7/2023',
    },
    {
      text: '63 năm Ngày Du lịch Việt Nam (07/9/1960 - 09/7/2023)',
      year: 2023,
      found: '07/9/1960',
      expected: '09/7/1960',
    },
    {
      text: 'kỷ niệm 60 năm Ngày thành lập xưởng (12/4/1963 - 12/5/2023)',
      found: '12/5/2023',
      expected: '12/4/2023',
      severity: 'warning',
    },
    {
      text: '73 năm Ngày truyền thống Thanh niên xung phong (15/7/1950 - 15/7/2023); 94 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2023); 63 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023); 27 năm Việt Nam gia nhập ASEAN (28/7/1995 - 28/7/2022)',
      found: '28/7/2022',
      expected: '28/7/2023',
      severity: 'warning',
    },
    {
      text: 'Triển lãm nhân Ngày Lưu trữ Việt Nam (01/3/1946 - 03/01/2024)',
      found: '01/3/1946',
      expected: '03/01/1946',
    },
  ],
}

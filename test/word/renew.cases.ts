/** One case: last year's text (about 7/2026 if no month is said) and what it becomes; places to look at in their words. */
export interface RenewCase {
  name: string
  from?: string
  to?: string
  before: string
  after: string
  /** Texts of the marks, in order; none if not said. */
  marks?: readonly string[]
}

/** The same text before and after. */
const same = (
  name: string,
  text: string,
  marks: readonly string[] = [],
  term: Partial<RenewCase> = {},
): RenewCase => ({
  name,
  before: text,
  after: text,
  marks,
  ...term,
})

export const CASES: readonly RenewCase[] = [
  // Numbers and last years.
  {
    name: 'number and last date of a known day',
    before: '79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026)',
    after: '80 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027)',
  },
  {
    name: 'a number alone',
    before: 'Tổ chức kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ.',
    after: 'Tổ chức kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ.',
  },
  {
    name: 'a number with its day',
    before: '79 năm Ngày Thương binh - Liệt sĩ (27/7)',
    after: '80 năm Ngày Thương binh - Liệt sĩ (27/7)',
  },
  {
    name: 'two days, the dates of the last one alone',
    before:
      '79 năm Ngày Thương binh - Liệt sĩ và 97 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2026)',
    after:
      '80 năm Ngày Thương binh - Liệt sĩ và 98 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2027)',
  },
  {
    name: 'three days, the dates of the last one alone',
    before:
      '79 năm Ngày Thương binh - Liệt sĩ (27/7), 97 năm Ngày thành lập Công đoàn Việt Nam và 31 năm Ngày Việt Nam gia nhập ASEAN (28/7/1995 - 28/7/2026)',
    after:
      '80 năm Ngày Thương binh - Liệt sĩ (27/7), 98 năm Ngày thành lập Công đoàn Việt Nam và 32 năm Ngày Việt Nam gia nhập ASEAN (28/7/1995 - 28/7/2027)',
  },
  {
    name: 'a number with its origin',
    before: '66 năm Ngày Du lịch Việt Nam (09/7/1960)',
    after: '67 năm Ngày Du lịch Việt Nam (09/7/1960)',
  },
  {
    name: 'years alone',
    before: 'kỷ niệm 97 năm Ngày thành lập Công đoàn Việt Nam (1929 - 2026)',
    after: 'kỷ niệm 98 năm Ngày thành lập Công đoàn Việt Nam (1929 - 2027)',
  },
  {
    name: 'a day that the catalog does not hold',
    before: 'kỷ niệm 60 năm Ngày truyền thống Nhà máy cơ khí Sông Xanh (12/7/1966 - 12/7/2026)',
    after: 'kỷ niệm 61 năm Ngày truyền thống Nhà máy cơ khí Sông Xanh (12/7/1966 - 12/7/2027)',
  },
  {
    name: 'a pair that shares its number',
    from: '2026-08',
    to: '2027-08',
    before: '81 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2026) và Quốc khánh (02/9/1945 - 02/9/2026)',
    after: '82 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2027) và Quốc khánh (02/9/1945 - 02/9/2027)',
  },
  {
    name: 'three years on',
    to: '2029-07',
    before: '79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026)',
    after: '82 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2029)',
  },
  {
    name: 'a number that was wrong last year comes out right',
    before: '78 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026)',
    after: '80 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027)',
  },
  {
    name: 'other dashes and points',
    before: '79 năm Ngày Thương binh - Liệt sĩ (27.7.1947–27.7.2026)',
    after: '80 năm Ngày Thương binh - Liệt sĩ (27.7.1947–27.7.2027)',
  },
  {
    name: 'an ordinal number',
    before: 'kỷ niệm lần thứ 79 Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026)',
    after: 'kỷ niệm lần thứ 80 Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027)',
  },
  {
    name: 'a list',
    before:
      '76 năm Ngày truyền thống Lực lượng Thanh niên xung phong (15/7/1950 - 15/7/2026); 31 năm Ngày Việt Nam gia nhập ASEAN (28/7/1995 - 28/7/2026)',
    after:
      '77 năm Ngày truyền thống Lực lượng Thanh niên xung phong (15/7/1950 - 15/7/2027); 32 năm Ngày Việt Nam gia nhập ASEAN (28/7/1995 - 28/7/2027)',
  },
  {
    name: 'look-ahead to the first of next month',
    before: 'hướng tới kỷ niệm 96 năm Ngày truyền thống ngành Tuyên giáo của Đảng (01/8/1930 - 01/8/2026)',
    after: 'hướng tới kỷ niệm 97 năm Ngày truyền thống ngành Tuyên giáo của Đảng (01/8/1930 - 01/8/2027)',
  },
  {
    name: 'look-ahead over New Year',
    from: '2026-12',
    to: '2027-12',
    before: 'hướng tới kỷ niệm 97 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2027)',
    after: 'hướng tới kỷ niệm 98 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2028)',
  },
  same(
    'a run-up to a year that is still ahead',
    'tiến tới 70 năm Ngày thành lập tỉnh (30/10/1963 - 30/10/2033)',
  ),
  same(
    'a run-up to the year that has come',
    'tiến tới 80 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027)',
    ['27/7/2027'],
  ),
  // Days that move.
  {
    name: 'a lunar day',
    from: '2026-04',
    to: '2027-04',
    before: 'Giỗ Tổ Hùng Vương (10/3 âm lịch, ngày 26/4/2026)',
    after: 'Giỗ Tổ Hùng Vương (10/3 âm lịch, ngày 16/4/2027)',
  },
  {
    name: 'a weekday of a month',
    from: '2026-11',
    to: '2027-11',
    before: 'Ngày Thế giới tưởng niệm các nạn nhân tử vong vì tai nạn giao thông (15/11/2026)',
    after: 'Ngày Thế giới tưởng niệm các nạn nhân tử vong vì tai nạn giao thông (21/11/2027)',
  },
  {
    name: 'a fixed day with its year',
    before: 'Ngày Dân số thế giới (11/7/2026)',
    after: 'Ngày Dân số thế giới (11/7/2027)',
  },
  same('a fixed day without its year', 'Ngày Dân số thế giới (11/7)'),
  {
    name: 'a weekday of a known day',
    before: 'Ngày Thương binh - Liệt sĩ (thứ Hai, ngày 27/7/2026)',
    after: 'Ngày Thương binh - Liệt sĩ (thứ Ba, ngày 27/7/2027)',
    marks: ['Thương binh - Liệt sĩ'],
  },
  same('an event with its weekday', 'Khai mạc triển lãm vào thứ Tư, ngày 15/7/2026.', ['15/7/2026']),
  // The document's own time.
  {
    name: 'the title',
    before: 'Định hướng công tác tuyên truyền tháng 7 năm 2026',
    after: 'Định hướng công tác tuyên truyền tháng 7 năm 2027',
  },
  {
    name: 'the title in figures',
    before: 'Định hướng tuyên truyền tháng 7/2026',
    after: 'Định hướng tuyên truyền tháng 7/2027',
  },
  {
    name: 'the date line',
    before: 'Quảng Ninh, ngày 03 tháng 7 năm 2026\nĐịnh hướng tuyên truyền tháng 7/2026',
    after: 'Quảng Ninh, ngày … tháng 7 năm 2027\nĐịnh hướng tuyên truyền tháng 7/2027',
  },
  { name: 'half a year', before: 'kết quả 6 tháng đầu năm 2026', after: 'kết quả 6 tháng đầu năm 2027' },
  { name: 'a quarter', before: 'nhiệm vụ quý III năm 2026', after: 'nhiệm vụ quý III năm 2027' },
  {
    name: 'the same period before',
    before: 'tăng so với cùng kỳ năm 2025',
    after: 'tăng so với cùng kỳ năm 2026',
  },
  { name: 'the month beside', before: 'kết quả tháng 6/2026', after: 'kết quả tháng 6/2027' },
  { name: 'a school year', before: 'chuẩn bị năm học 2026 - 2027', after: 'chuẩn bị năm học 2027 - 2028' },
  {
    name: 'a school year that ends',
    before: 'tổng kết năm học 2025-2026',
    after: 'tổng kết năm học 2026-2027',
  },
  // Marked, never rewritten.
  same('a term that has ended', 'bầu cử đại biểu nhiệm kỳ 2021 - 2026', ['2021 - 2026']),
  same('a plan of last year', 'Thực hiện Kế hoạch số 19/KH-UBND ngày 02/02/2026 của UBND tỉnh', [
    'Kế hoạch số 19/KH-UBND ngày 02/02/2026',
  ]),
  same(
    'the subject of a plan',
    'Kế hoạch số 19/KH-UBND ngày 02/02/2026 của UBND tỉnh về chuyển đổi số năm 2026',
    ['Kế hoạch số 19/KH-UBND ngày 02/02/2026'],
  ),
  same('a theme', 'chủ đề năm 2026 “Kỷ cương, sáng tạo”', ['2026']),
  same('a title in quotation marks', 'cuộc vận động “Sạch nhà, đẹp phố năm 2026”', ['2026']),
  same('a contest', 'Cuộc thi viết về biển đảo lần thứ IV năm 2026', ['2026']),
  same('a goal that has come', 'phấn đấu đến năm 2026 hoàn thành', ['2026']),
  same('an event', 'Hội nghị sơ kết ngày 15/7/2026', ['15/7/2026']),
  same('another month of last year', 'báo cáo kết quả tháng 3/2026', ['3/2026']),
  // Not touched.
  same('the years of a testament', '50 năm thực hiện Di chúc của Chủ tịch Hồ Chí Minh'),
  same('a historic date', 'Ngày 27/7/1947, Bác Hồ gửi thư cho thương binh.'),
  same(
    'what was done a year before',
    'Năm 2025, tỉnh đã tổ chức kỷ niệm 78 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2025).',
    ['2025'],
  ),
  same('what was done last year', 'Kỷ niệm 80 năm Quốc khánh (2/9/1945 - 2/9/2025) vào năm ngoái.'),
  same('a law', 'Luật số 98/2023/QH15, Nghị định số 145/2013/NĐ-CP ngày 29/10/2013'),
  same('a directive of old', 'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị'),
  same('a term that goes on', 'nghị quyết đại hội nhiệm kỳ 2025 - 2030'),
  same('a goal still ahead', 'tầm nhìn đến năm 2045, mục tiêu đến năm 2030'),
  same('a beginning', 'mô hình được triển khai từ năm 2026'),
  same('loose figures', 'sau hơn 20 năm, gần 80 năm qua'),
  same('a life', 'đồng chí Nguyễn Văn Cừ (1912 - 1941)'),
]

import type { RuleCases } from './cases.js'

export const impossibleDate: RuleCases = {
  rule: 'impossible-date',
  silent: [
    'phim "Ngày 30/2" chiếu rạp',
    'Công thức =WEEKS("01/12/2022";"01/17/2022") cho kết quả 0',
    'Ngày tháng theo hệ thống.\nreturn both 12/31/2002 in the format of your system',
    'ngày 31/5/2023, ngày 29/02/2024, ngày 30 tháng 4 năm 1975',
    'có 24/60 xã đạt chuẩn, 5/15 thôn hoàn thành, tỷ lệ 45/60',
    'Tết đến vào ngày 30/02 âm lịch',
    'số 45/60 đường Lê Lợi; điện thoại 0203.45.67.1990',
    'họp 24/7 suốt tuần',
  ],
  found: [
    { text: 'Hạn nộp báo cáo 12/31/2023 tại văn phòng', found: '12/31/2023', expected: '31/12/2023' },
    {
      text: 'Hà Nội, ngày 31 tháng 11 năm 2024\nThực hiện Kế hoạch số 45-KH/TU ngày 12/9/2024',
      found: '31 tháng 11 năm 2024',
    },
    { text: 'hạn nộp ngày 31/4/2023', found: '31/4/2023' },
    { text: 'tổng kết ngày 30/02/2022', found: '30/02/2022' },
    { text: 'ngày 29 tháng 02 năm 2023', found: '29 tháng 02 năm 2023' },
    { text: 'ra đời 7/27/1947', found: '7/27/1947', expected: '27/7/1947' },
    { text: 'gửi trước ngày 31/6', found: '31/6' },
    { text: 'báo cáo ngày 27/13/2023', found: '27/13/2023' },
  ],
}

export const brokenDate: RuleCases = {
  rule: 'broken-date',
  silent: [
    'Vua sinh ngày 05-01-544, lên ngôi ngày 12/02/571',
    'Ông sinh ngày 12/3/897, mất năm 944',
    '%I giờ (01..12)\n%j ngày của năm (001..366)',
    'ngày 27/7/ 2014 và 27 / 7 / 1947',
    'số 277/2023/QĐ-TTg; 123/2020; tệp https://example.vn/2023//07/27',
    'kinh phí 1/10.000; lô 12/34567',
    '(30-6-1969/30-6-2019), (16/10/1948-2018)',
    'mục 15.4.197 của danh sách; số 20-81888',
  ],
  found: [
    { text: 'Đồng chí sinh ngày 12/3/897 tại Hà Nội', found: '12/3/897' },
    { text: 'Khai mạc ngày 15/9/205 tại Hà Nội', found: '15/9/205' },
    {
      text: '76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/20223)',
      year: 2023,
      found: '27/7/20223',
      expected: '27/7/2023',
    },
    {
      text: '76 năm Ngày Thương binh - Liệt sĩ (27//7/1947 - 27/7/2023)',
      found: '27//7/1947',
      expected: '27/7/1947',
    },
    {
      text: '76 năm Ngày Thương binh - Liệt sĩ (277/1947 - 27/7/2023)',
      found: '277/1947',
      expected: '27/7/1947',
    },
    {
      text: '76 năm Ngày Thương binh - Liệt sĩ (27/71947 - 27/7/2023)',
      found: '27/71947',
      expected: '27/7/1947',
    },
    {
      text: '76 năm Ngày Thương binh - Liệt sĩ (27/7/147 - 27/7/2023)',
      found: '27/7/147',
      expected: '27/7/1947',
    },
    { text: 'kỷ niệm 50 năm ngày ra quân (15.4.197 - 15.4.2024)', found: '15.4.197', expected: '15.4.1974' },
    {
      text: 'kỷ niệm 69 năm Ngày Thầy thuốc Việt Nam (27-21955 - 27-2-2024)',
      found: '27-21955',
      expected: '27-2-1955',
    },
    {
      text: '200 năm Ngày sinh Ph. Ăng-ghen (28/11/182 - 28/11/2020)',
      found: '28/11/182',
      expected: '28/11/1820',
    },
  ],
}

export const weekday: RuleCases = {
  rule: 'weekday',
  silent: [
    { text: 'Ngày của Mẹ năm 2024 là Chủ nhật, ngày 12/5', year: 2023 },
    'thi trong các ngày 26, 27, 28/6/2024, thứ Tư, thứ Năm, thứ Sáu',
    'Thứ năm, ngày 06 tháng 7 năm 2023',
    'sáng thứ Hai (ngày 03/7/2023); Chủ nhật, 09/7/2023; thứ 5 ngày 6/7/2023',
    'Đại hội lần thứ hai, ngày 06 tháng 7 năm 2023',
    'Thursday, 6 July 2023',
    'họp vào thứ Ba hằng tuần',
    // Weekdays and dates in two lists belong pairwise.
    'Từ thứ Hai đến thứ Sáu (23/11/2026 - 27/11/2026). Thứ Hai - thứ Sáu (23 - 27/11/2026): trực',
    'From Monday to Friday (23 November 2026 - 27 November 2026)',
    'thứ Bảy, Chủ nhật (28/11/2026 và 29/11/2026); các ngày 28, 29/11/2026 (thứ Bảy, Chủ nhật)',
    { text: 'thứ Bảy, Chủ nhật (28/11 - 29/11/2026)', year: 2026 },
    { text: 'Thứ Hai - thứ Ba (28/12 - 29/12)', year: 2026 },
    'thứ Năm - thứ Sáu (31/12 - 01/01/2027)',
    // Those of every week of a longer span.
    'dạy từ thứ Hai đến thứ Bảy (23/11/2026 - 25/12/2026); thứ Ba, thứ Năm (từ 25/11/2026 đến 25/12/2026)',
    'trực thứ Hai, thứ Tư, thứ Sáu (24/11/2026 - 28/11/2026)',
    'Kỳ họp thứ hai và thứ ba (23/11/2026 và 27/11/2026)',
    // Counted, in whatever capitals.
    'Kỳ họp thứ 6, ngày 25/4/2026; Kỳ họp bất thường thứ Ba, ngày 25/4/2026; KỲ HỌP THỨ SÁU, NGÀY 25/4/2026',
    'Phiên họp thứ Tư, ngày 25/4/2026; Phiên khai mạc thứ Tư, ngày 25/4/2026; Cuộc họp thứ ba, ngày 25/4/2026',
    'Đại hội thứ Hai, ngày 25/4/2026; Chiến tranh thế giới thứ Hai, ngày 25/4/2026; người thứ Ba, ngày 25/4/2026',
    'Hội nghị Trung ương thứ Sáu, ngày 25/4/2026; hội nghị thứ sáu, ngày 25/4/2026; vòng thứ tư, ngày 25/4/2026',
    'trao giải thứ ba, ngày 25/4/2026; Ngày thứ 3 - 17/11/2025: tham quan; Sự kiện thứ Sáu (25/4)',
    // A weekday between two dates is that of the first one where it says so.
    '16/11/2025 (Chủ nhật) 17/11/2025; 16/11/2025, Chủ nhật - 17/11/2025, thứ Hai',
    'Thứ Bảy\nChủ nhật\nngày 17/11/2025',
    'Họp giao ban sáng thứ Ba\nNgày 17/11/2025, xã họp.',
    '08h00 (Thứ Hai) ngày 17/11/2025; 17/11/2025 - Thứ Hai; Thứ 2 - 17/11/2025',
  ],
  found: [
    { text: 'Từ thứ Hai đến thứ Bảy (23/11/2026 - 27/11/2026)', found: 'thứ Bảy', expected: 'thứ Sáu' },
    { text: 'Từ thứ Ba đến thứ Sáu (23/11/2026 - 27/11/2026)', found: 'thứ Ba', expected: 'thứ Hai' },
    { text: 'thứ Sáu, Chủ nhật (28 và 29/11/2026)', found: 'thứ Sáu', expected: 'thứ Bảy' },
    { text: 'thi 26, 27, 28/6/2024, thứ Tư, thứ Bảy, thứ Sáu', found: 'thứ Bảy', expected: 'thứ Năm' },
    { text: '23/11/2026 đến 27/11/2026 (thứ Hai - thứ Bảy)', found: 'thứ Bảy', expected: 'thứ Sáu' },
    { text: 'thứ Bảy và Chủ nhật (27/11 - 29/11/2026)', found: 'thứ Bảy', expected: 'thứ Sáu' },
    {
      text: 'thứ Năm - thứ Bảy (31/12 - 01/01)',
      year: 2026,
      found: 'thứ Bảy',
      expected: 'thứ Năm',
      severity: 'warning',
    },
    { text: 'Hội nghị diễn ra thứ Sáu, ngày 25/4/2026', found: 'thứ Sáu', expected: 'thứ Bảy' },
    { text: 'Giải chạy xuất phát thứ sáu, ngày 25/4/2026', found: 'thứ sáu', expected: 'thứ bảy' },
    { text: 'HĐND họp thứ 6, ngày 25/4/2026', found: 'thứ 6', expected: 'thứ 7' },
    { text: 'LỄ TRAO GIẢI TỔ CHỨC THỨ SÁU, NGÀY 25/4/2026', found: 'THỨ SÁU', expected: 'THỨ BẢY' },
    { text: 'Le ra mat to chuc thu sau, ngay 25/4/2026', found: 'thu sau', expected: 'thu bay' },
    { text: 'Ban Tổ chức trao giải thứ Sáu, 25/4/2026', found: 'thứ Sáu', expected: 'thứ Bảy' },
    { text: 'Lễ ra quân Thứ Sáu, ngày 25/4/2026', found: 'Thứ Sáu', expected: 'Thứ Bảy' },
    { text: 'Phát thưởng Thứ sáu ngày 25/4/2026', found: 'Thứ sáu', expected: 'Thứ bảy' },
    {
      text: 'Hội nghị thứ Sáu, ngày 25/4/2026',
      found: 'thứ Sáu',
      expected: 'thứ Bảy',
      severity: 'warning',
    },
    { text: '08h00 (Thứ Ba) ngày 17/11/2025', found: 'Thứ Ba', expected: 'Thứ Hai' },
    { text: 'họp ngày 17/11/2025 - Thứ Ba', found: 'Thứ Ba', expected: 'Thứ Hai' },
    { text: 'Thứ 3 - 17/11/2025', found: 'Thứ 3', expected: 'Thứ 2' },
    { text: 'Thứ Ba\nngày 17 tháng 11 năm 2025', found: 'Thứ Ba', expected: 'Thứ Hai' },
    { text: 'lúc 08 giờ, thứ Ba\nngày 17 tháng 11 năm 2025', found: 'thứ Ba', expected: 'thứ Hai' },
    { text: 'lich hop: Thu hai, ngay 06/7/2023', found: 'Thu hai', expected: 'Thu nam' },
    { text: 'Thứ hai, ngày 06 tháng 7 năm 2023', found: 'Thứ hai', expected: 'Thứ năm' },
    { text: 'chiều thứ Tư, 09/7/2023', found: 'thứ Tư', expected: 'Chủ nhật' },
    { text: 'thứ 6 ngày 6/7/2023', found: 'thứ 6', expected: 'thứ 5' },
    { text: 'Chủ nhật, ngày 08/7/2023', found: 'Chủ nhật', expected: 'Thứ Bảy' },
    { text: 'họp vào Chủ nhật, ngày 08/7/2023', found: 'Chủ nhật', expected: 'thứ Bảy' },
    { text: 'họp vào chủ nhật, ngày 08/7/2023', found: 'chủ nhật', expected: 'thứ bảy' },
    {
      text: 'Sáng thứ sáu, 07/7/2023: họp; chiều Chủ nhật, 08/7/2023: nghỉ',
      found: 'Chủ nhật',
      expected: 'thứ bảy',
    },
    {
      text: 'Sáng Thứ Sáu, 07/7/2023: họp; chiều Chủ Nhật, 08/7/2023: nghỉ',
      found: 'Chủ Nhật',
      expected: 'Thứ Bảy',
    },
    { text: 'Thứ 6 (07/7/2023): họp. Chủ nhật (08/7/2023): nghỉ', found: 'Chủ nhật', expected: 'Thứ 7' },
    { text: 'chieu thu 3, 09/7/2023', found: 'thu 3', expected: 'chu nhat' },
    { text: 'THU BA, NGAY 06/7/2023', found: 'THU BA', expected: 'THU NAM' },
    { text: 'MONDAY, 6 JULY 2023', found: 'MONDAY', expected: 'THURSDAY' },
    { text: 'on Friday, 6 July 2023', found: 'Friday', expected: 'Thursday' },
    { text: 'thứ Bảy (ngày 27/7)', year: 2023, found: 'thứ Bảy', expected: 'thứ Năm', severity: 'warning' },
  ],
}

export const lunarDay: RuleCases = {
  rule: 'lunar-day',
  silent: [
    'Ngày 23 tháng Chạp (tức 22/01/2025)',
    'Ngày 01 tháng Giêng năm 1946 (tức ngày 01/01/1946)',
    // Fifteen days are no slip: two days are spoken of.
    'ngày 12/3 âm lịch (tức ngày 14/4/2023)',
    'lễ hội ngày 10/3 âm lịch (tức ngày 29/4/2023); ngày 29/4/2023 (10/3 âm lịch)',
    'mùng 1 Tết (22/01/2023); rằm tháng Bảy, nhằm ngày 30/8/2023; 30 Tết (21/01/2023)',
    'đêm 30 tháng Chạp năm Giáp Thìn (28/01/2025), tháng Chạp chỉ có 29 ngày',
    'ngày 12/01/2029, nhằm ngày 28 tháng 11 âm lịch; ngày 15/02 âm lịch nhuận (06/3/2023)',
    'ngày 10 tháng 3 (29/4/2023), hai buổi họp; ngày 20 tháng 10 năm Quý Mão (02/12/2023)',
    'Cách mạng tháng Mười Nga ngày 25/10/1917 (tức 07/11/1917)',
  ],
  found: [
    {
      text: 'Giỗ Tổ Hùng Vương (ngày 10 tháng 3 âm lịch, tức ngày 18/4/2023)',
      found: '18/4/2023',
      expected: '29/4/2023',
    },
    {
      text: 'Giỗ Tổ Hùng Vương ngày 18/4/2025 (mùng 10 tháng 3 năm Ất Tỵ)',
      found: '18/4/2025',
      expected: '07/4/2025',
      severity: 'warning',
    },
    {
      text: 'Ngày 23 tháng Chạp (tức 23/01/2025)',
      found: '23/01/2025',
      expected: '22/01/2025',
    },
    {
      text: 'Rằm tháng Bảy (15/7 âm lịch) năm nay nhằm ngày 05/9/2025',
      found: '05/9/2025',
      expected: '06/9/2025',
    },
    { text: 'khai hội ngày 10/3 âm lịch (tức ngày 30/4/2023)', found: '30/4/2023', expected: '29/4/2023' },
    { text: 'khai hội ngày 29/4/2023 (tức ngày 11/3 âm lịch)', found: '11/3', expected: '10/3' },
    { text: 'mùng 1 Tết (23/01/2023)', found: '23/01/2023', expected: '22/01/2023' },
    { text: 'rằm tháng Bảy, nhằm ngày 31/8/2023', found: '31/8/2023', expected: '30/8/2023' },
    {
      text: 'ngày 29/4/2023, nhằm ngày mùng 9 tháng 3',
      found: '9 tháng 3',
      expected: '10 tháng 3',
      severity: 'warning',
    },
    {
      text: 'ngày 20 tháng 10 năm Quý Mão, tức ngày 03/12/2023',
      found: '03/12/2023',
      expected: '02/12/2023',
      severity: 'warning',
    },
  ],
}

export const dateStyle: RuleCases = {
  rule: 'date-style',
  silent: ['09/7/1960, 18/01/2022, 26/3/1931, 02/02/2023', 'ngày 05 tháng 3 năm 2026', 'các ngày 5/6, 1/12'],
  found: [
    { text: 'ngày 9/7/1960', found: '9/7/1960', expected: '09/7/1960', severity: 'info' },
    { text: 'ngày 27/07/1947', found: '27/07/1947', expected: '27/7/1947', severity: 'info' },
    { text: 'ngày 18/1/2022', found: '18/1/2022', expected: '18/01/2022', severity: 'info' },
    {
      text: 'ngày 5 tháng 03 năm 2026',
      found: '5 tháng 03 năm 2026',
      expected: '05 tháng 3 năm 2026',
      severity: 'info',
    },
  ],
}

import type { Draft } from './rules/cases.js'

/** A passage of a draft and what is wrong in it: each fault as printed, with its correction. */
export interface Passage extends Draft {
  /** How many claims and citations it makes, the wrong ones included. */
  claims: number
  wrong: readonly { found: string; expected?: string }[]
}

/** Passages in the manner of offices, of our own wording: most say nothing wrong, some have one fault among right claims. */
export const PASSAGES: readonly Passage[] = [
  {
    year: 2023,
    month: 7,
    claims: 7,
    wrong: [],
    text: `14. Tuyên truyền các ngày lễ, kỷ niệm: 73 năm Ngày truyền thống lực lượng Thanh niên xung phong (15/7/1950 - 15/7/2023); 76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023); 94 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2023); 28 năm Việt Nam gia nhập ASEAN (28/7/1995 - 28/7/2023); 63 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023); Ngày Dân số thế giới (11/7); hướng tới 93 năm Ngày truyền thống ngành Tuyên giáo của Đảng (01/8/1930 - 01/8/2023)...`,
  },
  {
    year: 2023,
    month: 7,
    claims: 6,
    wrong: [{ found: '35 năm', expected: '36 năm' }],
    text: `Trong tháng có các ngày đáng nhớ:
+ 76 năm Ngày Thương binh – Liệt sỹ (27-7-1947 - 27-7-2023)
+ 94 năm Ngày thành lập Công đoàn Việt Nam (28-7-1929 - 28-7-2023)
+ 35 năm Ngày Dân số thế giới (11-7-1987 - 11-7-2023)
+ 63 năm Ngày Du lịch Việt Nam (09-7-1960 - 09-7-2023)
+ 73 năm Ngày truyền thống Thanh niên xung phong (15-7-1950 - 15-7-2023)
+ 93 năm Ngày truyền thống ngành Tuyên giáo của Đảng (01-8-1930 - 01-8-2023)`,
  },
  {
    year: 2021,
    month: 8,
    claims: 5,
    wrong: [],
    text: `Trọng tâm là 76 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2021) và Quốc khánh (2/9/1945 - 2/9/2021), 91 năm Ngày truyền thống ngành Tuyên giáo (1/8/1930 - 1/8/2021), 110 năm Ngày sinh Đại tướng Võ Nguyên Giáp (25/8/1911 - 25/8/2021), 60 năm Ngày Vì nạn nhân chất độc da cam Việt Nam (10/8/1961 - 10/8/2021).`,
  },
  {
    year: 2021,
    month: 8,
    claims: 4,
    wrong: [{ found: '2/9/2020', expected: '2/9/2021' }],
    text: `Treo khẩu hiệu mừng 76 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2021), 76 năm Quốc khánh (2/9/1945 - 2/9/2020), 76 năm Ngày truyền thống Công an nhân dân Việt Nam (19/8/1945 - 19/8/2021), 16 năm Ngày hội toàn dân bảo vệ an ninh Tổ quốc (19/8/2005 - 19/8/2021).`,
  },
  {
    year: 2023,
    month: 3,
    claims: 5,
    wrong: [{ found: '03/3/1959', expected: '03/3/1989' }],
    text: `Chi đoàn tổ chức hoạt động mừng 64 năm Ngày truyền thống Bộ đội Biên phòng (03/3/1959 - 03/3/2023); Ngày Biên phòng toàn dân (03/3/1959 - 03/3/2023); 113 năm Ngày Quốc tế Phụ nữ (08/3/1910 - 08/3/2023); 1983 năm Khởi nghĩa Hai Bà Trưng; 92 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 - 26/3/2023).`,
  },
  {
    year: 2023,
    month: 12,
    claims: 6,
    wrong: [],
    text: `Kỷ niệm 79 năm Ngày thành lập QĐND Việt Nam và 34 năm Ngày hội QPTD (22/12/1944, 22/12/1989 - 22/12/2023); Ngày Thế giới phòng, chống AIDS (01/12); Ngày Nhân quyền thế giới 10/12; Ngày Dân số Việt Nam 26/12; hướng tới 94 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2024).`,
  },
  {
    year: 2024,
    month: 1,
    claims: 3,
    wrong: [{ found: '77 năm', expected: '78 năm' }],
    text: `Tháng qua, các chi bộ đã sinh hoạt về 79 năm Ngày thành lập Quân đội nhân dân Việt Nam. Tháng này hướng vào 77 năm Ngày Tổng tuyển cử đầu tiên bầu Quốc hội Việt Nam (06/01/1946 - 06/01/2024) và 94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024).`,
  },
  {
    claims: 4,
    wrong: [],
    text: `ĐỊNH HƯỚNG TUYÊN TRUYỀN THÁNG 10 NĂM 2022
1. 92 NĂM NGÀY THÀNH LẬP HỘI NÔNG DÂN VIỆT NAM (14/10/1930 - 14/10/2022)
2. 92 NĂM NGÀY THÀNH LẬP HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM (20/10/1930 - 20/10/2022)
3. 68 NĂM NGÀY GIẢI PHÓNG THỦ ĐÔ (10/10/1954 - 10/10/2022)`,
  },
  {
    claims: 4,
    wrong: [{ found: '91 NĂM', expected: '92 NĂM' }],
    text: `ĐỊNH HƯỚNG TUYÊN TRUYỀN THÁNG 10 NĂM 2022
1. 92 NĂM NGÀY THÀNH LẬP HỘI NÔNG DÂN VIỆT NAM (14/10/1930 - 14/10/2022)
2. 91 NĂM NGÀY THÀNH LẬP HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM (20/10/1930 - 20/10/2022)
3. 68 NĂM NGÀY GIẢI PHÓNG THỦ ĐÔ (10/10/1954 - 10/10/2022)`,
  },
  {
    claims: 3,
    wrong: [],
    text: `dinh huong tuyen truyen thang 4 nam 2023: ky niem 48 nam ngay giai phong mien nam, thong nhat dat nuoc (30/4/1975 - 30/4/2023); ngay sach va van hoa doc viet nam (21/4); 77 nam ngay hop tac xa viet nam (11/4/1946 - 11/4/2023)`,
  },
  {
    claims: 3,
    wrong: [{ found: '47 nam', expected: '48 nam' }],
    text: `dinh huong tuyen truyen thang 4 nam 2023: ky niem 47 nam ngay giai phong mien nam, thong nhat dat nuoc (30/4/1975 - 30/4/2023); ngay sach va van hoa doc viet nam (21/4); 77 nam ngay hop tac xa viet nam (11/4/1946 - 11/4/2023)`,
  },
  {
    year: 2023,
    claims: 6,
    wrong: [],
    text: `Thực hiện Công văn số 1714-CV/BTGTU ngày 03/7/2023 của Ban Tuyên giáo Tỉnh ủy; Kế hoạch số 19/KH-UBND ngày 02/02/2023 của UBND tỉnh; Chỉ thị số 27-CT/TU ngày 22/7/2022; Nghị định số 27/2022/NĐ-CP ngày 19/4/2022 của Chính phủ; Quyết định số 90/QĐ-TTg ngày 18/01/2022; Nghị quyết số 98/2023/QH15.`,
  },
  {
    year: 2023,
    claims: 4,
    wrong: [
      { found: '27/CT-TU', expected: '27-CT/TU' },
      { found: '90 /QĐ-TTg', expected: '90/QĐ-TTg' },
    ],
    text: `Thực hiện Công văn số 1714-CV/BTGTU ngày 03/7/2023; Chỉ thị số 27/CT-TU ngày 22/7/2022; Nghị định số 27/2022/NĐ-CP ngày 19/4/2022; Quyết định số 90 /QĐ-TTg ngày 18/01/2022.`,
  },
  {
    year: 2023,
    claims: 4,
    wrong: [{ found: 'Thứ ba', expected: 'Thứ năm' }],
    text: `Lịch tuần: Thứ hai, ngày 03/7/2023 giao ban; Thứ ba, ngày 06/7/2023 họp báo; sáng thứ Sáu (07/7/2023) kiểm tra; Chủ nhật 09/7/2023 hưởng ứng Ngày Du lịch Việt Nam.`,
  },
  {
    year: 2023,
    claims: 0,
    wrong: [],
    text: `Hơn 20 năm qua, phong trào lan rộng; giai đoạn 2021 - 2025 có 12/15 xã đạt chuẩn; nhiệm kỳ 2020-2025 đã qua nửa chặng; cuộc thi lần thứ 3 năm 2023; 100 ngày thi đua nước rút; tổng kết 15 năm thực hiện Nghị quyết số 26-NQ/TW; người từ 60 năm tuổi Đảng; kế hoạch 5 năm 2021-2025; hợp đồng có hiệu lực 3 năm (01/7/2023 - 30/6/2026).`,
  },
  {
    year: 2020,
    month: 5,
    claims: 4,
    wrong: [{ found: '19/5/1980', expected: '19/5/1890' }],
    text: `Đợt cao điểm mừng 130 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1980 - 19/5/2020), 66 năm Chiến thắng Điện Biên Phủ (07/5/1954 - 07/5/2020), 134 năm Ngày Quốc tế Lao động (01/5/1886 - 01/5/2020), 79 năm Ngày thành lập Đội Thiếu niên Tiền phong Hồ Chí Minh (15/5/1941 - 15/5/2020).`,
  },
  {
    year: 2022,
    month: 11,
    claims: 5,
    wrong: [{ found: '23/11/2021', expected: '23/11/2022' }],
    text: `Các ngày trong tháng: 92 năm Ngày truyền thống Mặt trận Tổ quốc Việt Nam (18/11/1930 - 18/11/2022); 40 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2022); 82 năm Nam Kỳ khởi nghĩa (23/11/1940 - 23/11/2022); 77 năm Ngày truyền thống Thanh tra Việt Nam (23/11/1945 - 23/11/2021); 76 năm Ngày thành lập Hội Chữ thập đỏ Việt Nam (23/11/1946 - 23/11/2022).`,
  },
  {
    year: 2022,
    month: 11,
    claims: 4,
    wrong: [{ found: '76 năm', expected: '77 năm' }],
    text: `82 năm Nam Kỳ khởi nghĩa (23/11/1940 - 23/11/2022), 76 năm Ngày truyền thống Thanh tra Việt Nam (23/11/1945 - 23/11/2022), 76 năm Ngày thành lập Hội Chữ thập đỏ Việt Nam (23/11/1946 - 23/11/2022), 100 năm Ngày sinh đồng chí Võ Văn Kiệt (23/11/1922 - 23/11/2022).`,
  },
  {
    year: 2023,
    claims: 2,
    wrong: [{ found: '15/10', expected: '13/10' }],
    text: `Sở gặp mặt doanh nghiệp nhân Ngày Doanh nhân Việt Nam (15/10) và Ngày Chuyển đổi số quốc gia (10/10).`,
  },
  {
    year: 2023,
    claims: 2,
    wrong: [{ found: '50', expected: '50 năm' }],
    text: `Hạt Kiểm lâm báo cáo kế hoạch kỷ niệm 50 Ngày thành lập Kiểm lâm Việt Nam (21/5/1973 - 21/5/2023); 60 năm Ngày thành lập tỉnh Quảng Ninh (30/10/1963 - 30/10/2023).`,
  },
]

/** Every frame with every piece in the place of "{}". */
const filled = (frames: readonly string[], pieces: readonly string[]) =>
  frames.flatMap((frame) => pieces.map((piece) => frame.replaceAll('{}', piece)))
const listed = (text: string) => text.split('; ')

/** Dates as they are printed, well and badly. */
const PRINTED_DATES = listed(
  '27/7/2025; 27-7-2025; 27.7.2025; 27/07/2025; 7/7/2025; 27/7/ 2025; 27 / 7 / 2025; 27.7. 2025; 27. 7.2025; 27- 7-2025; 27 - 7 - 2025; 27-7 - 2025; 27/7 - 2025; 27/7-2025; ' +
    '2025-07-27; 2025-7-27; 2025 - 07 - 27; 2025/07/27; 2025-13-27; 27/7/25; 27-7-25; 27/7-25; 27.7.25; 27/7/25/3; ' +
    '7/2025; 07/2025; 7-2025; 7 - 2025; 12/2025; 13/2025; 0/2025; 7/2025/NQ-HĐND; 7/2025-HĐND; 27/7; 27-7; 27.7; 27 / 7; 32/7; 12/13; 27/13; 0/7; 27/0; 31/6; 29/02; 30/02; 27/7%; 3/4 tháng 7; ' +
    '27/7/999; 27/7/1000; 27/7/1799; 27/7/2199; 27/7/2200; 29/02/2024; 29/02/2025; 31/4/2025; 12/31/2025; 13/31/2025; ' +
    '27/7/20255; 27/7/20355; 27/7/17999; 27/7/202; 27/7/234; 27/7/202555; 27-7-20255; 27.7.20255; 27//7/2025; 27/7//2025; 27-//7/2025; 27 // 7/2025; 27/72025; 27/122025; 27/132025; 27/71799; 27-72025; 277/2025; 2712/2025; 3112/2025; 111/2025; 3113/2025; 400/2025; 277-2025; ' +
    '27/7 năm 2025; 27/7, năm 2025; 27-7 năm 2025; 27/123 năm 2025; 27 tháng 7 năm 2025; 27 tháng 7, năm 2025; 27 tháng 7; 27 tháng 7/2025; 27 tháng 7-2025; 27 tháng 7 - 2025; 27 tháng 7 năm 99; 27 tháng 7 năm 20255; 31 tháng 6 năm 2025; 31 tháng 6; 27 tháng Bảy; 27 tháng Bảy năm 2025; 27 tháng Bảy này; 20 tháng Mười một; 20 tháng Mười hai năm 2025; 20 tháng Mười; 20 tháng Giêng; 20 tháng Chạp; 20 tháng Tư; 20 tháng Nào; ' +
    'tháng 7 năm 2025; tháng 7, năm 2025; tháng 7/2025; tháng 7-2025; tháng 13 năm 2025; tháng 0 năm 2025; năm 2025; năm 938; năm 999 - 2025; ' +
    '27 July 2025; 27 July, 2025; 27 July; 27th of July; 27th July 2025; 31 June 2025; July 27, 2025; July 27th, 2025; July 27; July 27th; July 2025; May 10; 10 may; 10 May; 1st May 2025; 27 july; jul 27; 10/3 âm lịch; 10/3 (âm lịch); 10/3 ÂL; 10/3 almanac; 10/3/2025 âm lịch; 10 tháng 3 âm lịch',
)

/** Dates in running text, in a pair, in a number, in a list. */
export const dates = [
  ...filled(
    [
      'Cuộc họp diễn ra ngày {}.',
      'Đợt thi đua ({} - 30/8/2025)',
      'Đợt thi đua (20/5/2025 - {})',
      'Hội nghị {} tại Hà Nội',
      'Báo cáo số {} của xã',
      'Kết quả ({})',
      'đợt từ {}-30/8/2025',
      '45-{}',
    ],
    PRINTED_DATES,
  ),
]

const COUNTED = listed(
  '80 năm; 80năm; 80  năm; 080 năm; 1.010 năm; 1.01 năm; 12.010 năm; 10.100 năm; 2,5 năm; 1/5 năm; 80 thập kỷ; 8 thập kỷ; 8 thập niên; 1 thế kỷ; 2 thế kỉ; một thế kỷ; nửa thế kỷ; tám mươi năm; tám mươi lăm năm; tám mươi nhăm năm; tám lăm năm; tám mươi mốt năm; hai mươi tư năm; hai mươi bốn năm; hai mươi năm năm; hai mươi năm; hai mươi; mười năm; mười lăm năm; mười một năm; một trăm năm; một trăm linh năm năm; một trăm lẻ một năm; một trăm mười năm; một trăm hai mươi lăm năm; trăm năm; một nghìn năm; một nghìn không trăm mười lăm năm; năm năm; ba năm; chín năm; ' +
    '80 ngày; 80 Ngày; 80 tháng; lần thứ 80; lần thứ tám mươi; lần thứ tám mươi năm; lần thứ mười; lần thứ chín; lần thứ nhất; lần thứ LXXX; lần thứ LXXX năm; lần thứ XIV; lần thứ xiv; lần thứ 80 năm; thứ 80; thứ 80 năm; 80 năm lần thứ 5; 80th anniversary; 80th wedding anniversary; 80 years; 80 years of; 80th; 1st anniversary; 22nd birthday; 20255 năm; 80 năm 2025; 80 năm 20255',
)

/** Numbers of years in front of a known day and of an unknown one. */
export const numbers = [
  ...filled(
    [
      'Kỷ niệm {} Ngày Thương binh - Liệt sĩ',
      'kỷ niệm {} thành lập trường',
      'Hơn {} Ngày Thương binh - Liệt sĩ',
      'Sinh nhật {} Chủ tịch Hồ Chí Minh',
      'Chào mừng {} Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/9/1945 - 02/9/2025)',
      'Đơn vị có {} xây dựng và trưởng thành (1945 - 2025)',
      'Cách đây {}, ngày 02/9/1945, Bác Hồ đọc Tuyên ngôn Độc lập',
      'Ngày sinh Chủ tịch Hồ Chí Minh, {}',
    ],
    COUNTED,
  ),
]

const LEADS = listed(
  'gần; hơn; trong; sau; suốt; khoảng; mỗi; tròn; đúng; mừng; dịp; nhân; kỷ niệm; đón; hướng tới; tiến tới; tháng; quý; khóa; số; đợt; lần thứ; năm thứ; kế hoạch; giai đoạn; nhiệm kỳ; chương trình; tổng kết; sơ kết; cách đây; lễ; cả',
)
const TAILS = listed(
  'Ngày Thương binh - Liệt sĩ; thành lập Hội Nông dân Việt Nam; thực hiện Di chúc; thực hiện Di chúc (02/9/1969 - 02/9/2025); tuổi Đảng; tuổi; tới; qua; trước; trước, ngày 27/7/1947; đã trôi qua kể từ ngày 27/7/1947; xây dựng và phát triển; xây dựng, chiến đấu và trưởng thành của Bộ đội Biên phòng; xây dựng, chiến đấu và trưởng thành (03/3/1959 - 03/3/2025); truyền thống Bộ đội Biên phòng; giải phóng quê hương; Cách mạng Tháng Tám; 2021 - 2025; (1945 - 2025); kinh nghiệm; học 2025 - 2026; nay; sau; liên tục; đổi mới; hợp tác Việt Nam - Lào',
)
/** Words in front of a number and behind it. */
export const leads = [
  ...LEADS.map((lead) => `Xã ${lead} 78 năm Ngày Thương binh - Liệt sĩ.`),
  ...LEADS.map((lead) => `Xã ${lead} 50 năm xây dựng (1975 - 2025).`),
  ...TAILS.map((tail) => `Toàn tỉnh có 77 năm ${tail}`),
  ...TAILS.map((tail) => `Kỷ niệm bảy mươi bảy năm ${tail}`),
]

const NAMES = listed(
  'Ngày Thương binh - Liệt sĩ; Quốc khánh; Ngày thành lập Hội Nông dân Việt Nam; thành lập Đoàn TNCS Hồ Chí Minh; Giỗ Tổ Hùng Vương; Chiến thắng Ngọc Hồi - Đống Đa; Ngày của Mẹ; Ngày Phụ nữ Việt Nam; Ngày Quốc tế Phụ nữ; Ngày sinh Chủ tịch Hồ Chí Minh; Ngày mất Chủ tịch Hồ Chí Minh; Ngày Bác Hồ ra đi tìm đường cứu nước; Ngày Thế giới không thuốc lá; Ngày Nhà giáo Việt Nam; Ngày Truyền thống Trường A; Tháng Thanh niên; bầu cử đại biểu Quốc hội khóa XVI; Đại hội đại biểu toàn quốc lần thứ XIV của Đảng; Ngày Biên phòng toàn dân; Ngày hội Quốc phòng toàn dân; Khởi nghĩa Nam Kỳ; Cách mạng Tháng Tám',
)
/** A date beside a name, of each sort of day. */
export const days = filled(
  [
    '{} (27/7)',
    '{} (27/7/2025)',
    '{}, ngày 26/7',
    '{} (20/7)',
    '{} (02/9/2025)',
    '{} 3/9',
    '{} (14/10)',
    '{} (04/10)',
    '{} (26/3/2025)',
    '{} (10/3 âm lịch)',
    '{} (11/3 âm lịch, tức ngày 07/4/2025)',
    '{} (15/5/2025)',
    '{} là ngày 21/10',
    '{} - 8/3',
    '{} (15/3/2026)',
    '{} (16/3/2026)',
    '{} từ ngày 19/01/2026',
    '{} (20/01/2026)',
    '{} năm nay rơi vào thứ Hai, ngày 28/7',
    '28/7: {}',
    '{} (thứ Hai, 27/7/2025)',
    '{} (19/5/1890)',
    '{} (18/5/1890)',
    'Lễ mít tinh {} ngày 25/7',
    'Hội thi nhân {} ngày 25/7',
    '{} được tổ chức vào 26/7',
    '{} (27/7/1947)',
    '{} (24/11/1940)',
  ],
  NAMES,
)

/** A number and a pair of dates with a name, of each sort of day. */
export const pairs = filled(
  [
    '78 năm {} (27/7/1947 - 27/7/2025)',
    '77 năm {} (27/7/1947 - 27/7/2025)',
    '{} (27/7/1947 - 27/7/2024)',
    '80 năm {} (02/9/1945 - 02/9/2025)',
    '80 năm {} (1945 - 2025)',
    '79 năm {} (1945 - 2025)',
    '95 năm {} (14/10/1930 - 14/10/2024)',
    '95 năm {} (20/10/1930 - 20/10/2025)',
    '135 năm {} (19/5/1890 - 19/5/2025)',
    '56 năm {} (02/9/1969 - 02/9/2025)',
    '136 năm {} (19/5/1890 - 19/5/2025)',
    '236 năm {} (1789 - 2025)',
    '84 năm {} (23/11/1940 - 23/11/2025)',
    '{} (27/7/2025 - 27/7/1947)',
    '94 năm {} (26/3/1931 - 23/6/2025)',
    '94 năm {} (3/1931 - 3/2025)',
    '93 năm {} (26/3/1931, 26/3/1931 - 26/3/2025)',
    '36 năm {} 3/3 (1989 - 2025)',
    '66 năm {} (03/3/1959 - 03/3/2025)',
    'Kỷ niệm 80 năm A (19/8/1945 - 19/8/2025) và {} (02/9/1945 - 02/9/2025)',
    'bảy mươi tám năm {} (27/7/1947 - 27/7/2024)',
  ],
  NAMES,
)

const WEEKDAYS = listed(
  'thứ Hai; Thứ hai; thứ hai; thứ Ba; thứ 2; thứ tư; Thứ Bảy; thứ bẩy; Chủ nhật; chủ nhật; CHỦ NHẬT; chúa nhật; T2; T7; CN; t2; thu hai; THỨ HAI; Monday; Sunday; monday; thứ Tám; thứ 8',
)
/** Weekdays in front of a date and behind it. */
export const weekdays = [
  ...filled(
    [
      'Họp {}, ngày 28/7/2025',
      'Họp sáng {}, 28/7/2025',
      'Họp 28/7/2025, {}',
      'Họp 28/7/2025 ({})',
      'Ngày 28/7/2025 là {}.',
      '8h30 {} ngày 28/7',
      'Phiên {}, ngày 28/7/2025',
      'tuần sau, {}, ngày 28/7/2025',
      'tuần {} (28/7/2025)',
      '{} ngày 15/7/1887',
      'Năm 2025, {}, ngày 28/7, họp',
      'Nhất là {}, ngày 28/7/2025',
    ],
    WEEKDAYS,
  ),
]

const LUNAR = listed(
  '10/3 âm lịch; 11/3 âm lịch; 10/3; mùng 10/3; ngày 10 tháng 3 năm Ất Tỵ; rằm tháng Ba; rằm tháng 3; rằm tháng Giêng; rằm tháng Chạp; rằm tháng mười hai; rằm tháng mười một; rằm tháng 13; rằm tháng 0; mùng 1 Tết; mùng 3 Tết; mồng ba Tết; mùng bảy Tết; 30 Tết; 29 Tết; 10/3 nhuận; 15/6 (nhuận) âm lịch; 30/12 âm lịch; 29/12 âm lịch',
)
/** A lunar date and the day of the other calendar beside it. */
export const lunar = filled(
  [
    'Lễ {} (07/4/2025)',
    'Lễ {}, tức ngày 07/4/2025',
    'Lễ {} (tức thứ Hai, ngày 07/4/2025)',
    'Lễ {} nhằm ngày 08/4/2025',
    'Lễ {} là ngày 29/01/2025',
    'Lễ ngày 12/4/2025 (tức {})',
    'Lễ ngày 12/02/2025, nhằm {}',
    'Lễ {} (tức ngày 28/01/2025)',
    'Lễ {} (tức ngày 20/3)',
    'Lễ {} vào ngày 28/01/1975',
    'Lễ {} (tức ngày 07/4/2025 - 09/4/2025)',
  ],
  LUNAR,
)

/** One repair in each style of print: numerals, separators, zeros, capitals, languages. */
export const repairs = [
  ...filled(
    [
      '{} Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2025)',
      '{} NGÀY THƯƠNG BINH - LIỆT SĨ (27/7/1947 - 27/7/2024)',
    ],
    listed(
      'Tám thập kỷ; tám thập kỷ; TÁM THẬP KỶ; tám thập niên; Một thế kỷ; Bảy mươi bảy năm; BẢY MƯƠI BẢY NĂM; bảy mươi bảy năm; kỷ niệm lần thứ LXXVII; kỷ niệm lần thứ 77; kỷ niệm lần thứ bảy mươi bảy; 1.077 năm; 77 NĂM; 77 nam; 77',
    ),
  ),
  ...filled(
    ['{} of War Invalids and Martyrs Day (27 July 1947 - 27 July 2020)'],
    listed(
      '71st anniversary; 72nd anniversary; 74th anniversary; 72ND ANNIVERSARY; 72 years; 75th Anniversary',
    ),
  ),
  ...filled(
    ['War Invalids and Martyrs Day ({})'],
    listed(
      '28 July; July 28; July 28th; 27 August 2025; August 27, 2025; August 27th, 2025; 28 July 1947 - 28 July 2025; July 28th, 1947 - July 28th, 2025; 27 July 1948 - 27 July 2025; 27 July 1947 - 27 August 2025',
    ),
  ),
  ...filled(
    [
      'Ngày Thương binh - Liệt sĩ ({})',
      '78 năm Ngày Thương binh - Liệt sĩ ({} - {})',
      '78 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - {})',
    ],
    listed(
      '28/7; 28-7-2025; 28.7.2025; 28/07/2025; 2025-07-28; 28 tháng 7 năm 2025; 28 tháng 07 năm 2025; 8/7/2025; 08/7/2025; 08/07/2025; 27/2/2025; 27/02/2025; 27/1; 27/10/2025; 7/7; 07.7.2025; 27 tháng 8; ngày 28 tháng Bảy năm 2025; 28/7/ 2025; 7/27/2025',
    ),
  ),
  ...filled(
    [
      'Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam ({})',
      'Ngày thành lập Hội Nông dân Việt Nam ({})',
      'Ngày thành lập Đảng Cộng sản Việt Nam ({})',
    ],
    listed(
      '2/12; 12/9; 02/12; 2-9; 03/9; 3/9; 14/1; 14/01; 4/10; 15/10/2025; 14/02; 3/3; 03/03; 13/2; 3/12; 03/02/2025; 2/3; 02/03',
    ),
  ),
  ...filled(
    [
      '{} năm Ngày mất Ngô Vương Quyền (944 - 2025)',
      '1.081 năm Ngày mất Ngô Vương Quyền ({} - 2025)',
      'Ngày Khởi nghĩa Hai Bà Trưng ({} - 2025)',
      '{} năm Ngày Danh xưng Thanh Hóa (08/5/1029 - 08/5/2025)',
    ],
    listed('1.080; 1080; 943; 945; 40; 41; 0040; 996; 995; 1.995; 1985'),
  ),
]

/** Damaged dates in a pair, whose other values tell what was meant. */
export const damaged = filled(
  [
    '78 năm Ngày Thương binh - Liệt sĩ ({})',
    'Ngày Thương binh - Liệt sĩ ({})',
    '30 năm Ngày thành lập Trường A ({})',
    'Trường A ({})',
  ],
  listed(
    '27/7/1947 - 27/7/20255; 27/7/19477 - 27/7/2025; 27/7/194 - 27/7/2025; 27/7/1947 - 27/7/202; 27/7/1947 - 27/7/225; 27/7/1947 - 27/7/20266; 27/7/1947 - 27/7/203355; 15/9/1995 - 15/9/202; 15/9/199 - 15/9/2025; 15/9/19955 - 15/9/2025; 15/9/1995 - 15/9/20235; 15/9/1995 - 159/2025; 15/9/1995 - 15//9/2025; 01/9/1995 - 1//9/2025; 15/9/1995 - 15/92025; 15-9-1995 - 15-9-20255; 15.9.1995 - 15.9.20255; 15.9.199 - 15.9.2025',
  ),
)

/** First days of bodies and lives of people, in running text. */
export const facts = [
  ...filled(
    [
      'Ngày {}, Hội Nông dân Việt Nam được thành lập.',
      'Ngày {}, tại Hà Nội, Hội Nông dân Việt Nam được thành lập.',
      'Hội Nông dân Việt Nam ra đời ngày {}.',
      'Hội Nông dân Việt Nam, thành lập ngày {}, là tổ chức của nông dân.',
      'Hội Nông dân Việt Nam xã được thành lập ngày {}.',
      'Ngày {} thành lập Đảng Cộng sản Việt Nam.',
      'Đảng Cộng sản Việt Nam được thành lập vào ngày {}.',
      'Ngày {}, Trường A được thành lập.',
    ],
    listed(
      '14/10/1930; 14/10/1931; 13/10/1930; 14/10/1390; 14/10/1903; 14/10/1950; 04/10/1930; 14/9/1930; 10/4/1930; 03/02/1931; 14/10/2024; 10/1930; 14/10; 1931; 14//10/1930',
    ),
  ),
  ...filled(
    [
      '{} sinh ngày 19/5/1890.',
      '{} (19/5/1890 - 02/9/1969)',
      '{} (1890 - 1969)',
      '{} mất ngày 02/9/1969.',
      '{} hy sinh ngày 06/9/1931.',
    ],
    listed(
      'Chủ tịch Hồ Chí Minh; đồng chí Hồ Chí Minh; Tổng Bí thư Trần Phú; đồng chí Trần Phú; Ngày sinh đồng chí Trần Phú; ông Nguyễn Văn A; phố Trần Phú',
    ),
  ),
  ...filled(
    ['Chủ tịch Hồ Chí Minh ({})', 'Đồng chí Trần Quốc Hoàn ({})', 'Nhà thơ Tố Hữu (sinh {})'],
    listed(
      '19/5/1980 - 02/9/1969; 19/5/1890 - 03/9/1969; 19/5/1890 - 09/02/1969; 19/5/1890 - 02/9/1996; 19/5/1809 - 02/9/1969; 19/5/1890 - 02/9/1968; 18/5/1890 - 03/9/1969; 5/19/1890 - 02/9/1969; 1891 - 1969; 1890 - 1968; 5/1890 - 9/1969; 6/1890 - 9/1969; 23/01/1916 - 03/9/1968; 23/01/1961 - 03/9/1986; 1916 - 1985; 04/10/1920 - 09/12/2002; 10/4/1920 - 09/12/2002',
    ),
  ),
  ...filled(
    [
      'Chủ tịch Hồ Chí Minh sinh {}.',
      'Chủ tịch Hồ Chí Minh qua đời {}.',
      'Đồng chí Trần Phú hy sinh {}.',
      'Nhà thơ Tố Hữu sinh {} tại Huế, mất ngày 09/12/2002.',
    ],
    listed(
      'ngày 19/5/1980; ngày 19/5/1891; ngày 19/6/1890; ngày 20/6/1890; ngày 02/9/1996; ngày 03/9/1969; vào ngày 09/02/1969; năm 1968; ngày 06/9/1913; ngày 06/9/1932; ngày 07/9/1931; ngày 04/10/1902; ngày 04/11/1920; 04/10/1920',
    ),
  ),
]

/** What the year of a document tells: names of their time, units, bodies, periods of a year, lines left behind. */
export const times = [
  ...filled(
    [
      'Kỷ niệm Ngày {}.',
      'Năm 1950, xã kỷ niệm Ngày {}.',
      'Ngày {} (nay là ngày khác)',
      '10 năm Ngày {} (2014 - 2024)',
      'LỄ KỶ NIỆM NGÀY {}',
      'Từ năm 2010, Ngày {} có tên mới',
    ],
    listed(
      'Thương binh toàn quốc; Báo chí Việt Nam; bảo vệ, chăm sóc người tàn tật; Sách Việt Nam; Phòng cháy, chữa cháy toàn dân; Truyền thống Quân đoàn 4; Truyền thống ngành Giao thông vận tải Việt Nam; thành lập thành phố Vinh; thành lập Bộ Tài nguyên và Môi trường; Toàn dân phòng cháy và chữa cháy; Truyền thống ngành Nông nghiệp và Phát triển nông thôn',
    ),
  ),
  ...filled(
    [
      'UBND {} giao các sở.',
      'Tỉnh ủy, UBND {} ban hành kế hoạch',
      'Sở Giáo dục và Đào tạo {} đề nghị',
      'Sở 3 {} đề nghị',
      'Nguyên Chủ tịch UBND {}',
      'UBND {} (cũ)',
      'UBND {} từ năm 2005 đến năm 2010',
      'UBND {} giai đoạn 2026 - 2030',
      'Năm 2020, UBND {} tổ chức hội nghị',
      'Năm 2026, UBND {} tổ chức hội nghị',
      'Năm 2025, UBND {} tổ chức hội nghị',
      'Tháng 5/2025, UBND {} tổ chức hội nghị',
      'Tháng 9/2025, UBND {} tổ chức hội nghị',
      'Kế hoạch số 12/KH-UBND ngày 05/8/2025 của UBND {}',
      'Kế hoạch số 12/KH-UBND của UBND {}',
      'UBND {} ban hành Kế hoạch số 12/KH-UBND ngày 30/6/2025',
      'Ngày Truyền thống Đảng bộ {}',
      'người dân {} vui hội',
    ],
    listed(
      'tỉnh Hải Dương; tỉnh Thừa Thiên - Huế; tỉnh Thừa Thiên-Huế; tỉnh Bắc Cạn; tỉnh Đắc Nông; thành phố Cần Thơ; tỉnh Hậu Giang; thành phố Đồng Nai; tỉnh Hải Dươngs; TỈNH BÀ RỊA - VŨNG TÀU; tỉnh Bà Rịa-Vũng Tàu',
    ),
  ),
  ...filled(
    [
      '{} chủ trì.',
      'Theo Hướng dẫn số 12-HD/BTGTU ngày 05/01/2024 của {}',
      'Theo Hướng dẫn số 12-HD/BTGTU ngày 05/5/2025 của {}',
      'Hướng dẫn số 12/2024/HD của {}',
      '{} (nay là cơ quan khác)',
      'Nguyên Trưởng {}',
      'hợp nhất {} và Ban Dân vận',
    ],
    listed(
      'Ban Tuyên giáo Tỉnh ủy; Ban Tuyên giáo và Dân vận; Ban Dân vận Trung ương; Bộ Kế hoạch và Đầu tư; BỘ GIAO THÔNG VẬN TẢI; Bộ Lao động - Thương binh và Xã hội',
    ),
  ),
  ...filled(
    [
      'Hưởng ứng {}.',
      'Kế hoạch triển khai {} trên địa bàn',
      'Tổng kết {}; triển khai công việc mới',
      'Phát động {} (từ ngày 01/3 đến 31/3)',
    ],
    listed(
      'Tháng Thanh niên năm 2022; Tháng Thanh niên năm 2025; Tháng Thanh niên 2024; Tháng Công nhân năm 2023; Tháng Thanh niên năm 2025 - 2026; Tháng hành động vì trẻ em năm 2024; Ngày Nước thế giới năm 2024',
    ),
  ),
]

/** Two citations in one text, and dates of documents. */
export const citations = [
  ...filled(
    ['Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh; theo Kế hoạch số {}.'],
    listed(
      '12/KH-UBND ngày 06/01/2024 của UBND tỉnh; 12/KH-UBND ngày 05/01/2023 của UBND tỉnh; 12/KH-UBND ngày 06/01/2024 của UBND huyện; 12/KH-UBND ngày 06/01/2024 của Ủy ban nhân dân tỉnh A; 12/KH-UBND ngày 06/01/2024; 012/KH-UBND ngày 06/01/2024 của UBND tỉnh; 21/KH-UBND ngày 05/01/2024 của UBND tỉnh; 13/KH-HĐND ngày 05/01/2024 của UBND tỉnh; 12/KH-UBND ngày 31/4/2024; 12/KH – UBND ngày 05/01/2024',
    ),
  ),
  ...filled(
    [
      'Quyết định số 125/QĐ-UBND ngày 05/01/2024 về việc ban hành Quy chế tổ chức các hoạt động văn hóa; Quyết định số {}.',
      'Nghị quyết số 03/2022/NQ-HĐND ngày 15/7/2022; Nghị quyết số {}.',
    ],
    listed(
      '152/QĐ-UBND ngày 05/01/2024 về việc ban hành Quy chế tổ chức các hoạt động văn hóa; 126/QĐ-UBND ngày 05/01/2024 về việc ban hành Quy chế tổ chức các hoạt động văn hóa; 137/QĐ-UBND ngày 05/01/2024 về việc ban hành Quy chế tổ chức các hoạt động văn hóa; 126/QĐ-UBND ngày 05/01/2024 về việc ban hành Nội quy cơ quan và nơi công cộng; 126/QĐ-UBND ngày 05/01/2024 về thi đua; 0125/QĐ-UBND ngày 05/01/2024 về việc ban hành Quy chế tổ chức các hoạt động văn hóa; 03/2022/NQ-HĐND ngày 25/7/2022; 03/2022/NQ-HĐND ngày 15/7/2023; 03/2022/NQ-HĐND ngày 15/7/2021; 04/2023/NQ-HĐND ngày 15/7/2022; 03/2024/NQ-HĐND ngày 15/7/2022; 126/QÐ – UBND ngày 05/01/2024 về việc ban hành Quy chế tổ chức các hoạt động văn hóa',
    ),
  ),
  ...filled(
    ['Căn cứ {} của Ban Bí thư.', 'Hà Nội, ngày 05 tháng 3 năm 2024\nCăn cứ {}.'],
    listed(
      'Chỉ thị số 40 - CT/TW; Chỉ thị 40-CT/TW; Chỉ thị số 40/CT-TW; Chỉ thị số 40-CT/TƯ ngày 22/11/2014; Chi thị số 40-CT/TW; Kế hoạch số 40-CT/TW; Quyết định số 1.234/QÐ-TTg ngày 31/12/2024; Quyết định số 1234/QD-TTg; Quyết định số 12/2024/QĐ-TTg ngày 06/3/2024; Quyết định số 12/2024/QĐ-TTg ngày 05/3/2024; Công văn số 298 KH/TWĐTN; Luật số 45/2019/QH14 ngày 20/11/2018; Nghị định số 30/2020/ND-CP ngày 05/3/2020; Hướng dẫn số 12 -HD/BTGTƯ; Thông báo số 7b/TB-UBND ngày 7/3/2024; Quyết định ngày 05 tháng 5 năm 2024',
    ),
  ),
]

/** Several lines: what goes on over a line end, and what a list, a heading or a line of dates begins anew. */
export const layouts = [
  ...filled(
    [
      'Kỷ niệm 77 năm{}Ngày Thương binh - Liệt sĩ{}(27/7/1947 - 27/7/2025)',
      'Tuyên truyền Ngày Thương binh - Liệt sĩ{}27/7/1947 - 27/7/2024{}các đơn vị triển khai',
      'NGÀY THƯƠNG BINH - LIỆT SĨ{}Hội Nông dân Việt Nam{}(14/10/1931 - 14/10/2025)',
    ],
    [
      '\n',
      '\n\n',
      '\r\n',
      ' \n ',
      '\n- ',
      '\n+ ',
      ':\n',
      ';\n',
      ',\n',
      ' và\n',
      '\n1. ',
      '\na) ',
      '\n# ',
      '\t',
      ' \t \t ',
      '\u2029',
      '.\n',
      ' của\n',
    ],
  ),
  ...filled(
    [
      'Cán bộ, đảng viên và các tầng lớp nhân dân trong toàn tỉnh tích cực hưởng ứng\n{} năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2025) với nhiều việc làm tốt đẹp\nvà thiết thực.',
      'Các tầng lớp nhân dân toàn tỉnh tích cực thi đua lập thành tích chào mừng {} năm\nNgày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2025) với nhiều việc làm tốt đẹp của\nĐoàn viên, hội viên.',
      'Các tầng lớp nhân dân toàn tỉnh tích cực thi đua chào mừng kỷ niệm {} năm của Hội\nNông dân Việt Nam (14/10/1930 - 14/10/2025) với nhiều việc làm thiết thực, tốt đẹp\nHội viên.',
      'Nội dung:\n- Tháng 7 có các ngày sau đây:\n- {} năm Ngày Thương binh - Liệt sĩ;\n- Ngày Dân số thế giới (12/7);\n- Các ngày khác (27/7/1947 - 27/7/2025).',
    ],
    listed('77; 78; 95; 94'),
  ),
  ...filled(
    [
      '{}\n78 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2024)',
      '{}\n\nNgày Thương binh - Liệt sĩ (27/7), kỷ niệm 77 năm Ngày Thương binh - Liệt sĩ',
    ],
    listed(
      'HƯỚNG DẪN TUYÊN TRUYỀN THÁNG 7 NĂM 2025; Hướng dẫn tuyên truyền tháng 7/2025; Hướng dẫn tuyên truyền 7/2025; 12. Hướng dẫn tuyên truyền tháng 7/2025; 12) Hướng dẫn tuyên truyền tháng 7/2025; Kế hoạch công tác tháng 7 năm 2025; 1. Hướng dẫn tuyên truyền tháng 7/2025; Công văn số 12 hướng dẫn tuyên truyền tháng 7/2025; Tháng 7/2025; Hà Nội, ngày 05 tháng 7 năm 2025; Hà Nội, ngày 31 tháng 6 năm 2025; Khai mạc: 8 giờ, thứ Hai, ngày 07 tháng 7 năm 2025; Tổ chức vào sáng, ngày 05 tháng 7 năm 2025; Năm 2024, xã đã tổ chức; Trong năm 2024 và năm 2025',
    ),
  ),
  ...filled(
    [
      '{}, {} và {} (28/7/1929 - 28/7/2025)',
      'Kỷ niệm {}; chào mừng {} (27/7/1947 - 27/7/2025)',
      '{} gắn với {} (22/12/1944, 22/12/1989 - 22/12/2025), tròn 81 năm',
      '{} (27/7/1947 - 27/7/2025) và {} (28/7/1929 - 28/7/2025)',
    ],
    listed(
      '78 năm Ngày Thương binh - Liệt sĩ; 96 năm Ngày thành lập Công đoàn Việt Nam; 95 năm Công đoàn Việt Nam; Ngày thành lập Quân đội nhân dân Việt Nam; 36 năm Ngày hội Quốc phòng toàn dân; 50 năm thành lập trường',
    ),
  ),
  ...filled(
    [
      '78 năm (1947 - 2025) {}',
      '77 năm (27/7/1947 - 27/7/2025) {}',
      '{} (27/7/1947 - 27/7/2025), {}',
      '{} 2025, tròn {}',
    ],
    listed(
      'Ngày Thương binh - Liệt sĩ; 77 năm; tròn 77 năm; 78 năm xây dựng và phát triển; 77 năm xây dựng và phát triển.; kỷ niệm 77 năm Quốc khánh; thành lập trường',
    ),
  ),
]

/** Marks of Markdown, tags of HTML, tabs, and comments that silence. */
export const markup = filled(
  [
    '{}77 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2025)',
    '77 {}năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2025)',
    '77 năm Ngày Thương binh - Liệt sĩ {}(27/7/1947 - 27/7/2025)',
    '77 năm{} Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2025){}\nHọp thứ Hai, ngày 27/7/2025',
  ],
  [
    '**',
    '*',
    '_',
    '__',
    '~~',
    '`',
    '```\n',
    '~~~\n',
    '> ',
    '# ',
    '####### ',
    '| ',
    '---\ntên: kế hoạch\n---\n',
    '---\n',
    '+++\ntên\n+++\n',
    '<b>',
    '</b>',
    '<br>',
    '<p>',
    '</p>',
    '<div><q>',
    '<script>',
    '</script>',
    '<pre>',
    '<sup>1</sup>',
    '<del>x</del>',
    '<img src="a.png">',
    '<code>a</code>',
    '<!-- chú thích -->',
    '&nbsp;',
    '&amp;',
    '&#78;',
    '&x;',
    '[',
    '](https://vidu.vn)',
    '[^1]',
    '\\',
    '\t',
    'a\tb\tc\t',
    '<!-- ky-niem-disable -->\n',
    '<!-- ky-niem-disable number-mismatch -->\n',
    '<!-- ky-niem-disable weekday, name -->\n',
    '<!-- ky-niem-disable-line -->',
    '<!-- ky-niem-disable-next-line -->\n',
    '<!-- ky-niem-disable-next-line weekday -->\n',
    '# ky-niem-disable\n',
    '// ky-niem-disable-next-line\n',
    '% ky-niem-disable weekday\n',
    '<!-- ky-niem-enable -->\n',
    '<!-- ky-niem-disable -->\n<!-- ky-niem-enable weekday -->\n',
    '<!-- ky-niem-disable weekday -->\n<!-- ky-niem-enable -->\n',
  ],
)

/** Deaths by both calendars, days told of together, origins in common use, leap days, another body's own years. */
export const kept = [
  ...filled(
    [
      'Lễ giỗ Chủ tịch Hồ Chí Minh ({})',
      'Ngày mất Chủ tịch Hồ Chí Minh ({})',
      '56 năm Ngày mất Chủ tịch Hồ Chí Minh (02/9/1969 - {})',
      'Ngày mất Hai Bà Trưng ({})',
      '1.982 năm Ngày mất Hai Bà Trưng (43 - {})',
    ],
    listed(
      '12/9/2025; 13/9/2025; 12/9; 02/9/2025; 03/9/2025; 02/9/2024; 21/7 âm lịch; 22/7 âm lịch; 05/3/2025; 06/3/2025; 06/02 âm lịch; 07/02 âm lịch; 2025; 2024',
    ),
  ),
  ...filled(
    [
      'Cách mạng Tháng Tám và {}',
      'Cách mạng Tháng Tám, {}',
      '80 năm Cách mạng Tháng Tám (19/8/1945 - 19/8/2025) và {}',
      'Kỷ niệm 80 năm Cách mạng Tháng Tám thành công và {}',
    ],
    listed(
      'Quốc khánh 2/9; Quốc khánh (02/9/2025); Quốc khánh 2/9/2024; Quốc khánh (02/9/1945 - 02/9/2025); Quốc khánh (02/9/1945 - 02/9/2024); Quốc khánh 3/9; Ngày Thương binh - Liệt sĩ (02/9)',
    ),
  ),
  ...filled(
    [
      '{} (20/10/1930)',
      '{} (20/11/1958)',
      '{} (03/3/1998)',
      '{} (03/3/1889)',
      '{} (03/3/1988)',
      '{} (03/3/1959)',
      '{} (03/3/2001)',
      '95 năm {} (20/10/1930 - 20/10/2025)',
      '67 năm {} (20/11/1958 - 20/11/2025)',
      '{} năm 2025 (20/10)',
    ],
    listed(
      'Ngày Phụ nữ Việt Nam; Ngày Nhà giáo Việt Nam; Ngày Biên phòng toàn dân; Ngày Truyền thống Bộ đội Biên phòng; Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam',
    ),
  ),
  ...filled(
    listed(
      '{} năm Ngày thành lập Công đoàn (20/5/1993 - 20/5/2025); {} năm Ngày thành lập Công đoàn (28/7/1930 - 28/7/2025); {} năm Ngày thành lập Công đoàn (20/5/2025 - 20/5/1993); {} năm Ngày thành lập Công đoàn (1993 - 2025); {} năm Ngày thành lập Công đoàn (5/1993 - 5/2025); {} năm Ngày thành lập Công đoàn (5/1993 - 6/2025); {} năm Ngày thành lập Công đoàn (20/5/1993 - 12/5/2025)',
    ),
    listed('32; 31; 33; 35; 95; 2'),
  ),
  ...filled(
    [
      '{} năm Ngày thành lập Trường A (1970 - 2025)',
      '{} năm Ngày thành lập Trường A, 1970 - 2025',
      '{} năm dựng trường (5/1970 - 5/2025)',
      '{} năm Ngày thành lập Trường A (15/5/1970 - 15/6/2025)',
      '{} năm Ngày thành lập Trường A (15/5/1970 - 05/15/2025)',
      'gần {} năm Ngày thành lập Trường A (1970 - 2025)',
      '{} năm Ngày sinh đồng chí Lê Duẩn (1907 - 2025)',
      '{} năm Ngày mất đồng chí Lê Duẩn (1907 - 1986)',
      '{} năm Ngày mất đồng chí Lê Duẩn (1986 - 2025)',
    ],
    listed('55; 54; 53; 52; 118; 117; 79; 78; 39; 38'),
  ),
]

/** Words between a name, its number and its dates, and what follows them. */
export const around = [
  ...filled(
    [
      'Kỷ niệm Ngày Thương binh - Liệt sĩ{} 26/7',
      'Kỷ niệm Ngày Thương binh - Liệt sĩ{} 26/7/2025, các đơn vị ra quân',
      'Kỷ niệm Ngày Thương binh - Liệt sĩ{} 26/7 tại xã',
      'Ngày hội{}26/7: Ngày Dân số thế giới',
    ],
    listed(
      '; , ngày;  (ngày tri ân người có công) ngày;  (thứ Bảy,;  là ngày;  là thứ Bảy, ngày;  rơi vào ngày;  trùng vào ngày;  nhằm ngày;  vào ngày;  vào sáng ngày;  từ ngày;  diễn ra ngày;  năm nay là ngày;  năm 2025 là ngày;  năm 2025 rơi vào thứ Bảy, ngày;  - ngày; : ; , ; .; ;  ra đời ngày;  tổ chức ngày;  và ngày',
    ),
  ),
  ...filled(
    [
      'Thứ Bảy, ngày 26/7{}',
      'Ngày Thương binh - Liệt sĩ (26/7{}',
      'Ngày Thương binh - Liệt sĩ 26/7{}',
      'Ngày Thương binh - Liệt sĩ (26/7/2025{}',
    ],
    listed(
      '); ) của nước ta; ) của Lào; ) ở Canada; : Ngày Dân số thế giới); : Tết); ; họp xã; - 27/7); , 27/7); và 27/7); đến 27/7); là thứ Bảy); - Ngày hội)',
    ),
  ),
  ...filled(
    [
      '{} Ngày Thương binh - Liệt sĩ ngày 25/7',
      '{} Ngày Thương binh - Liệt sĩ (25/7/2025)',
      '{} Ngày Thương binh - Liệt sĩ (27/7/1948)',
      '{} Ngày của Mẹ ngày 12/5',
    ],
    listed(
      'Hội thi; Hội nghị nhân; Lễ mít tinh kỷ niệm; Chương trình văn nghệ chào mừng; Thư của Bác nhân; Bài viết về; Gặp mặt nhân dịp; Khai mạc; Chuẩn bị; Chào mừng; Lễ dâng hương; Phát biểu tại',
    ),
  ),
  ...filled(
    [
      'Năm 2024, xã kỷ niệm 77 năm {}',
      'Vừa qua, Hội kỷ niệm 77 năm {}',
      'Hướng tới kỷ niệm 80 năm {}',
      '- Tuyên truyền kỷ niệm 45 năm {}',
      'Đơn vị kỷ niệm 40 năm {}',
      'Kỷ niệm 77 năm {}, vào năm 2024',
      'Tháng trước, xã kỷ niệm 70 năm {}',
      'Chuẩn bị kỷ niệm 79 năm {}',
      'Kỷ niệm tròn 78 {}',
      'Năm nay, {} lần thứ 77',
    ],
    listed(
      'Ngày Thương binh - Liệt sĩ; Ngày Thương binh - Liệt sĩ (27/7); Ngày Thương binh - Liệt sĩ (27/7/2025); Ngày Thương binh - Liệt sĩ (27/7/2024); Ngày thành lập Quân đội nhân dân Việt Nam; Ngày Quốc tế Phụ nữ',
    ),
  ),
  ...filled(
    [
      '{} họp',
      'Không có {}',
      '{} là ngày gì?',
      'phim "{}" chiếu rạp',
      'hạn nộp {}, số nhà 12/31/2025',
      '"{}"',
      "mã '{}'",
      'due {} at noon',
      'created {}, updated 8/30/2025',
      'Nhà số {}',
      'tel. {}',
      'IMG_{}.jpg',
      'xem {}-XK',
      'https://vidu.vn/{}/tin',
    ],
    listed(
      'ngày 31/4; ngày 31/4/2025; ngay 31/4/2025; 12/31/2025; 31-04-2025; 00/00/2025; ngày 27/13; 5/45/2025; 45/60/2025; 2025-31-12; 2025-13-45; ngày 31 tháng 4',
    ),
  ),
]

const RIGHT_PAIRS =
  '80 năm Quốc khánh (02/9/1945 - 02/9/2025), 79 năm Ngày Toàn quốc kháng chiến (19/12/1946 - 19/12/2025), 96 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2025).'
/** The same claims where the year of the text is inferred from others, stated in a heading, or that of a date line. */
export const subjects = filled(
  [
    `${RIGHT_PAIRS}\n\n{}`,
    'HƯỚNG DẪN TUYÊN TRUYỀN THÁNG 7 NĂM 2025\n\n{}',
    'Hà Nội, ngày 05 tháng 01 năm 2025\n\n{}',
    'Hà Nội, ngày 05 tháng 12\n\n{}',
  ],
  [
    ...[67, 75, 76, 77, 79, 80, 81, 90].map((number) => `Kỷ niệm ${number} năm Ngày Thương binh - Liệt sĩ`),
    ...[77, 79].map((number) => `Hướng tới kỷ niệm ${number} năm Ngày Thương binh - Liệt sĩ (27/7)`),
    ...[80, 82].map((number) => `Kỷ niệm ${number} năm Ngày thành lập Quân đội nhân dân Việt Nam`),
    ...[94, 95, 96].map((number) => `Kỷ niệm ${number} năm Ngày thành lập Đảng Cộng sản Việt Nam`),
    ...[2023, 2024, 2026].map(
      (year) => `${year - 1947} năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/${year})`,
    ),
    ...[2023, 2024, 2026].map((year) => `Hưởng ứng Tháng Thanh niên năm ${year}`),
    ...[2023, 2024, 2026].map(
      (year) => `Năm ${year}, xã kỷ niệm ${year - 1947} năm Ngày Thương binh - Liệt sĩ`,
    ),
    ...listed(
      'Giỗ Tổ Hùng Vương (08/4); Giỗ Tổ Hùng Vương (07/4); Ngày của Mẹ (12/5); Ngày Thương binh - Liệt sĩ (27/7/1948); thứ Hai, ngày 27/7; ngày 10/3 âm lịch (tức ngày 08/4); Cách đây 77 năm, ngày 27/7/1947; Ngày 14/10/1931, Hội Nông dân Việt Nam được thành lập; UBND tỉnh Hải Dương giao các sở; Bộ Giao thông vận tải chủ trì; hưởng ứng Ngày Sách Việt Nam; Ban Tuyên giáo Tỉnh ủy; Kế hoạch số 12/KH-UBND ngày 05/02/2025; Kế hoạch số 12/KH-UBND ngày 05/02/2026; bầu cử đại biểu Quốc hội khóa XVI, ngày 16/3; 78 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/20255); 78 năm Ngày Thương binh - Liệt sĩ (1947 - 20256); 50 năm dựng trường (1974 - 2025); Trường A có 20 năm (2006 - 2025); 77 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2025)',
    ),
  ],
)

/** What one word, blank or line end more makes of it. */
export const corners = [
  'Ngày 10/2/2023, cơ quan họp; ngày 9/2/2023 nghỉ.',
  'Lễ giỗ ngày 30 tháng 2 năm Giáp Tý của dòng họ',
  'Ngày Thương binh - Liệt sĩ 27/7/1947 - 27/7/2023 kỷ niệm 75 năm',
  'Quốc khánh, ngày 2/ 9/ 1945 - 2/ 9/ 2023',
  'hơn 75 năm Ngày Thương binh - Liệt sĩ, trên75 năm Ngày Thương binh - Liệt sĩ',
  ...listed(
    'Ngày Thương binh - Liệt sĩ (26 và 27/7); Ngày Thương binh - Liệt sĩ (25, 26/7); Ngày Thương binh - Liệt sĩ (25 và 26/7/2025); Ngày Thương binh - Liệt sĩ năm nay tròn 77 năm Quốc khánh; Mít tinh và diễu hành mừng Cách mạng Tháng Tám (02/9); Cách mạng Tháng Tám và ngày Tết Độc lập (02/9); 78 năm (1947 - 2025 Ngày Thương binh - Liệt sĩ; 77 năm Ngày Thương binh - Liệt sĩ 27/7/1947 (1947 - 2025); 36 năm Ngày Biên phòng toàn dân 03/3/1989 (1989 - 2025); Kỷ niệm 75 năm Ngày Thương binh - Liệt sĩ năm 2023, xã ra quân; Kỷ niệm 75 năm Ngày Thương binh - Liệt sĩ năm 2023; 10 năm thực hiện Di chúc (02/9/1969 - 02/9/1980); 9 năm thực hiện Di chúc (02/9/1969 - 02/9/1979); Sáng nay, Hội Nông dân Việt Nam ra đời ngày 14/10/1931; Năm 2024-2025, thứ Hai, ngày 27/7 họp; Năm 2024 - 2025, thứ Hai, ngày 27/7 họp; Năm 2024, thứ Hai, ngày 27/7 họp; Năm 2024 và năm 2025, thứ Hai, ngày 27/7 họp; Thi đua (20/5/2025-31/4/2025); Thi đua (31/4/2025-20/5/2025); Trường A (01//9/1995 - 1//9/2025); Trường A (1-//9/1995 - 01//9/2025); Đại thi hào Nguyễn Du (1765 - 1820); Đại thi hào Nguyễn Du (1766 - 1820); Đại thi hào Nguyễn Du (03/01/1766 - 16/9/1820); Đại thi hào Nguyễn Du sinh năm 1756; Đại thi hào Nguyễn Du (1765 - 1802)',
  ),
  ...filled(
    ['Hướng dẫn số 12/{}/HD-BTG của Ban Tuyên giáo', 'Chỉ thị số {}', 'Theo {}'],
    listed(
      '2024; 2025; 2026; 40 /CT – TƯ; 40-CT /TƯ ngày 31/02/2024; 4O-CT/TW; 40/CT-BBT; 05-QĐ/UBND; Quyết định số 05 - QÐ/TW',
    ),
  ),
  ...filled(
    ['Quyết định số 125/QĐ-UBND ngày 05/01/2024 {}; Quyết định số 126/QĐ-UBND ngày 05/01/2024 {}'],
    listed(
      'về việc tổ chức Ngày hội; về việc tổ chức lễ hội xã; về việc tổ chức các Hội thi; về việc tổ chức Ngày hội vui',
    ),
  ),
  ...filled(
    ['Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2025){}', '80 năm Quốc khánh (02/9/1945 - 02/9/2025){}'],
    listed(
      ' và 77 năm; hơn 77 năm;  hơn 77 năm.; : 77 năm.; , tròn 77 năm, xã ra quân; , tròn 77 năm xây dựng và phát triển; , kỷ niệm 77 năm;  (77 năm); , năm nay 77 năm',
    ).map((tail) => tail.trimEnd()),
  ),
  ...filled(
    ['Họp {} tại Hà Nội', 'Họp ngày {}'],
    listed(
      '5 July 2025; July 5, 2025; 5 tháng 7 năm 2025; 05 tháng 07 năm 2025; 5 tháng 1 năm 2025; 5/1/2025; 05/07/2025; 05-1-2025; 5/tháng 7; 15/7/2025NQ',
    ),
  ),
  ...filled(
    [
      '{}, cơ quan tham mưu của cấp ủy về công tác tư tưởng và văn hóa của tỉnh, thực hiện Hướng dẫn số 12-HD/BTGTW ngày 05/01/2024',
      'Hướng dẫn số 12-HD/BTGTW ngày 05/01/2024 hướng dẫn các cấp về công tác tư tưởng và văn hóa trong năm của {}',
      '{} ban hành Hướng dẫn số 12-HD/BTGTW',
    ],
    listed('Ban Tuyên giáo; Bộ Giao thông vận tải; Bộ Kế hoạch và Đầu tư; UBND tỉnh Hải Dương'),
  ),
  ...filled(
    [
      'Kỷ niệm {} năm Ngày Thương binh - Liệt sĩ, {} năm thành lập trường (27/7/1947 - 27/7/2025)',
      'Kỷ niệm {} năm Ngày Thương binh - Liệt sĩ và {} năm Quốc khánh (02/9/1945 - 02/9/2025)',
      '{} năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 02/9/1969)',
      '{} năm Ngày sinh Tổng Bí thư Trần Phú (01/5/1904 - 06/9/1931)',
      '{} năm Ngày mất Tổng Bí thư Lê Duẩn (07/4/1907 - 10/7/1986)',
    ],
    listed('78; 79; 80; 135; 121; 39; 27'),
  ),
  ...filled(
    [
      '{}, ngày 30 tháng 6 năm 2025\nKính gửi các đơn vị',
      '{}, ngày 01 tháng 7 năm 2025\nKính gửi các đơn vị',
    ],
    listed('Nam Định; Hải Dương; Thừa Thiên Huế; Hà Nội; Bình Dương'),
  ),
  ...listed(
    'Họp 5/7 năm 2025 tại Hà Nội; Ban Tuyên giáoTỉnh ủy chủ trì; Ban Tuyên giáo2 chủ trì; Kỷ niệm 77 năm Ngày Phụ nữ Việt Nam; Kỷ niệm 94 năm Ngày Phụ nữ Việt Nam; Kỷ niệm 35 năm Ngày Nhà giáo Việt Nam; Kỷ niệm 65 năm Ngày Truyền thống Bộ đội Biên phòng; Kỷ niệm 65 năm Ngày Quốc tế Phụ nữ; Kỷ niệm 137 năm Ngày Quốc tế Lao động; Kỷ niệm 134 năm Ngày Quốc tế Lao động',
  ),
  ...filled(
    [
      'Trường A thành lập ngày 19/5/1941, {}.',
      'Trường A thành lập ngày 19/10/1941 {}',
      'Trường A thành lập năm 1941, {}',
    ],
    listed(
      'đến nay tròn 80 năm; đến nay tròn 81 năm; đến nay tròn 82 năm; đến nay tròn 83 năm; đến nay tròn 84 năm; đến nay tròn 86 năm; tính đến nay đã tròn 87 năm; đến hôm nay vừa tròn 85 năm; đến nay tròn tám thập kỷ; đến nay đã hơn 81 năm; đến nay tròn 82 năm xây dựng',
    ),
  ),
  ...filled(
    [
      'Ngày 14/10/1931{} Hội Nông dân Việt Nam được thành lập',
      'Hội Nông dân Việt Nam được thành lập{} ngày 14/10/1931',
      'Kỷ niệm{} Hội Nông dân Việt Nam ra đời ngày 14/10/1931',
    ],
    listed(',; :;  -; ;  tại Hà Nội,; và; trong cả nước').map((joint) => joint || ' '),
  ),
  ...filled(
    [
      '80 năm Quốc khánh (02/9/1945 - {}/2025), 79 năm Ngày Toàn quốc kháng chiến (19/12/1946 - 19/12/2025), 96 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - {}/2025), 78 năm dựng trường (15/9/1947 - {}/2025).\n\nKỷ niệm 77 năm Ngày Thương binh - Liệt sĩ',
    ],
    listed('02/9; 03/9; 02/10; 19/12; 28/7'),
  ),
  ...filled(
    [
      'Thực hiện chỉ đạo của Bộ, {} tỉnh Hải Dương đề nghị các phòng giáo dục, các trường trung học phổ thông, trung tâm giáo dục thường xuyên trên địa bàn triển khai thực hiện.',
    ],
    listed('Sở Giáo dục và Đào tạo; Sở 3; Sở Y tế, Sở Nội vụ; nhân dân; Tỉnh đoàn'),
  ),
  ...filled(
    [
      'Kỷ niệm 77 năm {} Ngày Thương binh - Liệt sĩ',
      'Ngày Thương binh - Liệt sĩ {} 77 năm (27/7/1947 - 27/7/2025)',
      '{} 77 năm (27/7/1947 - 27/7/2025) Ngày Thương binh - Liệt sĩ',
    ],
    listed(
      'tròn; lần thứ; xây dựng, chiến đấu và trưởng thành của; (1947 - 2024); , tròn; , kỷ niệm; được tổ chức trọng thể trong; Quốc khánh; 80 năm',
    ),
  ),
  ...filled(
    ['Kỷ niệm {} Ngày Thương binh - Liệt sĩ'],
    listed('1; 2; 3; 45-80 năm; 45.80 năm; 45,80 năm; lần thứ 80,; lần thứ 80:; số 80; 80-; 80, 81 năm'),
  ),
  ...filled(
    ['Ngày Thương binh - Liệt sĩ ({} - 30/7/2025)', 'Ngày Thương binh - Liệt sĩ, {} - 30/7/2025'],
    listed('26/7; 27/7; 25/7/2025; 26/7/1947; từ ngày 26/7; 7/2025'),
  ),
  ...filled(
    ['Họp ngày {}', 'Chiến thắng ({})'],
    listed('29/02/1500; 29/02/1700; 29/02/1900; 29/02/1904; 31/4/1500; 30/02/1712; 29/02'),
  ),
  ...filled(
    [
      'Nghị quyết số 12/NQ-HĐND ngày 05/01/2024 của HĐND tỉnh; Nghị quyết số 12/NQ-HĐND ngày 06/01/2024 của {}',
    ],
    listed('Hội đồng nhân dân tỉnh; Hội đồng nhân dân huyện; HĐND tỉnh A; HĐND huyện; tỉnh'),
  ),
  'Quyết định số 12/QĐ-UBND, ngày 05 tháng 3 năm 2024 của UBND tỉnh.\nTheo Kế hoạch số 15/KH-UBND ngày 06/3/2024.',
  'Hà Nội, ngày 05 tháng 3 năm 2024\nTheo Kế hoạch số 15/KH-UBND ngày 06/3/2024.',
  'Cuộc họp\ncreated 12/31/2025\nngày họp',
  'Cuộc họp\ncreated 12/31/2025',
  'created 12/31/2025\nCuộc họp',
  'due 12/31/2025 at noon\rCuộc họp\r\n77 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2025)',
  'Họp thứ Hai, ngày 27/7/2025\n<!-- ky-niem-disable-next-line -->\n77 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2025)\nThứ Hai, ngày 27/7/2025',
  'Họp thứ Hai, ngày 27/7/2025 <!-- ky-niem-disable-line weekday -->\n77 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2025)',
  ...filled(
    [
      'Các tầng lớp nhân dân toàn tỉnh tích cực thi đua chào mừng kỷ niệm 77 năm của Hội{}Nông dân Việt Nam (14/10/1930 - 14/10/2025) với nhiều việc làm thiết thực, tốt đẹp{}Hội.',
      'Cán bộ, đảng viên, nhân dân và lực lượng vũ trang toàn tỉnh hưởng ứng Ngày Thương binh{}Liệt sĩ (26/7) với nhiều việc làm',
      'Toàn tỉnh hưởng ứng Ngày Thương binh{}Liệt sĩ (26/7)',
    ],
    ['\n', '\r\n', '\n\n', ' \n', '\n ', '\u2028', '\r', '\n\n\n', ' -\n', '\n- '],
  ),
]

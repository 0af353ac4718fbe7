import { annotated } from './renew.annotated.js'
import type { RenewCase } from './renew.cases.js'

/** Sentences as guidance has them, of July 2026 if no month is said. */
export const SENTENCES: readonly RenewCase[] = [
  // Signed in its month or in the one before.
  annotated(
    'signed in the month before',
    'Quảng Ninh, ngày [25→…] tháng 6 năm [2026→2027]\nĐịnh hướng tuyên truyền tháng 7/[2026→2027]',
  ),
  annotated(
    'signed in the year before',
    'Quảng Ninh, ngày [28→…] tháng 12 năm [2025→2026]\nĐịnh hướng tuyên truyền tháng 01/[2026→2027]',
    '2026-01',
  ),
  annotated(
    'signed in the month before, its month told by the caller alone',
    'Quảng Ninh, ngày [25→…] tháng 6 năm [2026→2027]\nĐịnh hướng tuyên truyền tháng 7\n[79→80] năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/[2026→2027])',
  ),
  annotated('a date line with blanks', 'Hà Nội, ngày    tháng 7 năm [2026→2027]'),
  annotated('the day of an event is no date line', 'Khai mạc: thứ Hai, ngày {27 tháng 7 năm 2026} tại tỉnh'),
  // A day and its date in lines of their own.
  annotated('a date below its day', 'Ngày {Thương binh - Liệt sĩ}\n27/7/[2026→2027]'),
  annotated('a date above its day', '27/7/[2026→2027]\nNgày Thương binh - Liệt sĩ'),
  annotated('a date two lines below a day', 'Ngày Thương binh - Liệt sĩ\nHội nghị\n{27/7/2026}'),
  // Round years.
  annotated(
    'a heading over round years',
    '1. Các ngày kỷ niệm {năm tròn}\n[80→81] năm Ngày Toàn quốc kháng chiến (19/12/1946 - 19/12/[2026→2027])',
  ),
  annotated(
    'a full number that is none next year',
    'Kỷ niệm {tròn} [80→81] năm Ngày Toàn quốc kháng chiến (19/12/1946 - 19/12/[2026→2027])',
  ),
  annotated('round years at large', 'Chỉ tổ chức lễ kỷ niệm vào năm tròn theo quy định.'),
  annotated('a number beside its day', 'Ngày {Thương binh - Liệt sĩ} (27/7), năm [2026→2027] tròn {79} năm'),
  // Periods of the catalog, whatever stands around their days.
  annotated(
    'a period with a tail',
    'Tháng hành động vì trẻ em (01/6 - 30/6/[2026→2027]) với chủ đề {“Vì trẻ em”}',
    '2026-06',
  ),
  annotated(
    'a period in brackets with a word',
    'Hưởng ứng Tháng hành động vì trẻ em năm [2026→2027] (từ 01/6 đến 30/6/[2026→2027])',
    '2026-06',
  ),
  annotated(
    'a period whose days stand in the next sentence',
    'Hưởng ứng Tháng hành động vì trẻ em. Thời gian: từ ngày 01/6/[2026→2027] đến ngày 30/6/[2026→2027].',
    '2026-06',
  ),
  annotated('a theme left blank', 'Ngày Dân số thế giới (11/7/[2026→2027]) với chủ đề “…”'),
  // Months and weeks.
  annotated('months with both years', 'Từ tháng 6/[2026→2027] đến tháng 8/[2026→2027]'),
  annotated('months before the document', 'Từ tháng {3/2026} đến tháng {5/2026}'),
  annotated('a week by its number', 'Giao ban báo chí Tuần 27/[2026→2027]'),
  annotated(
    'a week by its number with its days',
    'Lịch công tác tuần 27/[2026→2027] ([29/6→05/7] - [03/7/2026→09/7/2027])',
  ),
  annotated('a week that not every year has', 'Lịch công tác {tuần 53/2026}', '2026-12'),
  // The lunar calendar.
  annotated(
    'a lunar feast by both calendars',
    'Rằm tháng Sáu năm [Bính Ngọ→Đinh Mùi] (tức ngày [28/7/2026→18/7/2027])',
  ),
  annotated('a lunar day by both calendars', 'khai hội ngày [14/7/2026→04/7/2027] (01/6 âm lịch)'),
  annotated('a lunar day that did not fit', 'khai hội ngày {15/7/2026} (01/6 âm lịch)'),
  // Damaged dates.
  annotated('a year of five figures', 'Hạn nộp: {27/7/20223}; đến hết {tháng 7/20266}'),
  annotated('a year of three figures', 'Hạn nộp: {27/7/202}; lúc 8 giờ {27/72026}'),
  annotated(
    'a year of five figures behind a day that is known',
    '[79→80] năm Ngày Thương binh - Liệt sĩ (27/7/1947 - {27/7/20226})',
  ),
  annotated('other long numbers', 'tỷ lệ 1/25000; 5/12000 hộ; điện thoại 024.38456789'),
  // School years.
  annotated('a school year alone', 'Năm học [2025→2026] - [2026→2027] toàn ngành có nhiều đổi mới.'),
  annotated('a school year that begins', 'Khai giảng năm học [2025→2026] - [2026→2027]', '2025-09'),
  annotated('a school year that ends', 'Tổng kết năm học [2025→2026] - [2026→2027]', '2026-05'),
  annotated(
    'two school years',
    'Tổng kết năm học [2025→2026] - [2026→2027], chuẩn bị năm học [2026→2027] - [2027→2028]',
  ),
  annotated('two school years in a row', 'năm học [2025→2026]-[2026→2027], [2026→2027]-[2027→2028]'),
  // Days, wherever their names stand.
  annotated('a name behind its date', '27/7/[2026→2027]: kỷ niệm [79→80] năm Ngày Thương binh - Liệt sĩ'),
  annotated(
    'a day of the catalog that is called a festival',
    'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm [2026→2027]',
  ),
  annotated('a life that is counted', 'đồng chí Nguyễn Văn A (01/7/1915 - 01/7/[2026→2027])'),
  annotated('a year of work', 'thí điểm ({01/7/2025 - 01/7/2026})'),
  // Two years on.
  annotated(
    'a lunar day two years on',
    'Lễ Vu Lan (Rằm tháng Bảy, tức ngày [27/8/2026→03/9/2028])',
    '2026-08',
    '2028-08',
  ),
  annotated(
    'two years on, years and numbers',
    'Tuyên truyền tháng 7/[2026→2028]: [79→81] năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/[2026→2028]); Tuần 27/[2026→2028]; chuẩn bị năm học [2026→2028] - [2027→2029]',
    '2026-07',
    '2028-07',
  ),
  annotated(
    'the number of a pair whose name is no day of the catalog',
    'kỷ niệm [31→32] năm Việt Nam gia nhập ASEAN (28/7/1995 - 28/7/[2026→2027]), [59→60] năm ASEAN (08/8/1967 - 08/8/[2026→2027]); [24→25] năm Báo Sông Hồng (12/7/2002 - 12/7/[2026→2027]); 30 năm qua, Câu lạc bộ Bến Xưa (12/7/2002 - 12/7/[2026→2027])',
  ),
  annotated(
    'days of one month: a period of the catalog, and an event',
    'Tháng An toàn giao thông năm [2026→2027] ([01-30/9/2026→01-30/9/2027]); kỳ thi tốt nghiệp ({11-12/9/2026}); chiến dịch 10-15/9/1950',
    '2026-09',
  ),
  annotated(
    'feasts told in words, with their days behind a word or a colon',
    'mùng 1 Tết là thứ [Ba→Bảy], ngày [17/02/2026→06/02/2027]; mùng 3 Tết: [19/02/2026→08/02/2027]; Rằm tháng Giêng rơi vào ngày [03/3/2026→20/02/2027]',
    '2026-02',
  ),
  annotated(
    'the Buddhist year',
    'Đại lễ Phật đản Phật lịch [2570→2571] - Dương lịch [2026→2027]; Phật lịch 2500 (1956)',
    '2026-05',
  ),
  annotated(
    'places in a row',
    'Năm {2026}, năm đầu thực hiện Nghị quyết; {năm thứ hai} triển khai Chương trình; Ngày Sách và Văn hóa đọc Việt Nam {lần thứ năm}; năm 1961, năm đầu thực hiện Kế hoạch 5 năm lần thứ nhất; Đại hội Đảng bộ tỉnh lần thứ XVI',
  ),
  annotated(
    'years since the day of the text',
    'Kỷ niệm [79→80] năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/[2026→2027]).\nSuốt {79} năm qua, toàn dân chăm lo người có công. Trong 10 năm qua đã xây 500 nhà.',
  ),
  annotated(
    'the last quarter, and what was issued for Tết',
    '[96→97] năm Ngày thành lập Đảng (03/2/1930 - 03/2/[2026→2027]); GRDP quý IV/[2025→2026] tăng; {Chỉ thị số 55-CT/TW ngày 18/12/2025} của Ban Bí thư về việc tổ chức Tết; Chỉ thị số 40-CT/TW ngày 11/4/2025 của Ban Bí thư',
    '2026-01',
  ),
  annotated(
    'what was done',
    'Trong quý, tỉnh đã tổ chức 12 buổi tọa đàm kỷ niệm {79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026}); sẽ tổ chức kỷ niệm [81→82] năm Cách mạng Tháng Tám (19/8/1945 - 19/8/[2026→2027])',
  ),
  annotated(
    'a pair whose number stays, in figures and in words, in front of it and behind',
    'kết quả 01 năm vận hành mô hình chính quyền địa phương 2 cấp ({01/7/2025 - 01/7/2026}); nhìn lại một năm vận hành mô hình chính quyền địa phương 2 cấp ({01/7/2025 - 01/7/2026}); vận hành mô hình chính quyền địa phương 2 cấp ({01/7/2025 - 01/7/2026}) qua 01 năm đầu',
  ),
  annotated(
    'a pair of no known day whose number stays',
    'kết quả 60 năm vận hành Nhà máy Sông Xanh ({01/7/1966 - 01/7/2026}); sơ kết 5 năm thực hiện Nghị quyết ({7/2021 - 7/2026})',
  ),
  annotated(
    'a pair with no number of its own, or with one that its dates do not make',
    'vận hành mô hình chính quyền địa phương 2 cấp (01/7/2025 - 01/7/[2026→2027]); kế hoạch 5 năm vận hành mô hình chính quyền địa phương 2 cấp (01/7/2025 - 01/7/[2026→2027]); Nghị quyết (7/2021 - 7/[2026→2027])',
  ),
  annotated(
    'a number of years told in the sentence before',
    'Kết quả 01 năm vận hành. Mô hình chính quyền địa phương 2 cấp ({01/7/2025 - 01/7/2026}). Vận hành mô hình chính quyền địa phương 2 cấp (01/7/2025 - 01/7/[2026→2027])',
  ),
  annotated(
    'the name of the lunar year that ends, behind its day',
    'Tuyên truyền tháng 02/[2026→2027]: nghỉ Tết từ thứ [Bảy→Tư], ngày [14/02/2026→03/02/2027] (27 tháng Chạp năm [Ất Tỵ→Bính Ngọ]) đến hết ngày [22/02/2026→11/02/2027] (mùng 6 tháng Giêng năm [Bính Ngọ→Đinh Mùi])',
    '2026-02',
  ),
  annotated(
    'the name of the lunar year that ends, in a month that does not know it',
    'Tuyên truyền tháng 5/[2026→2027]: họp ngày [14/02/2026→03/02/2027] (27 tháng Chạp năm [ẤT TỴ→BÍNH NGỌ])',
    '2026-05',
  ),
  annotated(
    'the name of a lunar year that is not that of its day',
    'Tuyên truyền tháng 02/[2026→2027]: họp ngày [14/02/2026→03/02/2027] (27 tháng Chạp năm {Bính Ngọ})',
    '2026-02',
  ),
  annotated(
    'both lunar years at their turn, and older ones',
    'Tuyên truyền tháng 01/[2026→2027]: tiễn năm [Ất Tỵ→Bính Ngọ], đón xuân [Bính Ngọ→Đinh Mùi]; năm Giáp Thìn; Ất Tỵ 1965',
    '2026-01',
  ),
  annotated(
    'a number with a zero in front of it, and without',
    'kỷ niệm [05→06] năm Ngày truyền thống Nhà máy Sông Xanh (12/7/2021 - 12/7/[2026→2027]); kỷ niệm [09→10] năm Ngày thành lập Câu lạc bộ Bến Xưa (12/7/2017 - 12/7/[2026→2027]); kỷ niệm [5→6] năm Ngày thành lập Trạm Sông Hồng (12/7/2021 - 12/7/[2026→2027])',
  ),
  annotated(
    'weekdays in mid sentence and where something begins',
    'Tuyên truyền tháng 02/[2026→2027]: hết [Chủ nhật→thứ Năm], ngày [22/02/2026→11/02/2027] (mùng 6 tháng Giêng năm [Bính Ngọ→Đinh Mùi]).\n[Chủ nhật→Thứ Năm], ngày [22/02/2026→11/02/2027] (mùng 6 tháng Giêng năm [Bính Ngọ→Đinh Mùi])\nđến [thứ Tư→Chủ nhật], ngày [25/02/2026→14/02/2027] (mùng 9 tháng Giêng năm [Bính Ngọ→Đinh Mùi])',
    '2026-02',
  ),
  annotated(
    'weekdays of a text that writes them small',
    'Tuyên truyền tháng 02/[2026→2027]: từ thứ [ba→bảy], ngày [17/02/2026→06/02/2027] (mùng 1 tháng Giêng năm [Bính Ngọ→Đinh Mùi]) đến [Chủ nhật→thứ năm], ngày [22/02/2026→11/02/2027] (mùng 6 tháng Giêng năm [Bính Ngọ→Đinh Mùi])',
    '2026-02',
  ),
  annotated(
    'years told back from now, and those of something else',
    'Kỷ niệm [79→80] năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/[2026→2027]).\nCách đây [79→80] năm, tháng 7/1947.\n[79→80] năm trước, ngày 27/7/1947.\nSuốt {79} năm, toàn dân chăm lo người có công.\nTrải qua {79} năm, truyền thống ấy còn mãi.\nCách đây {50} năm, suốt 12 năm.',
  ),
  annotated(
    'years up to now, with the year from which they count in their sentence',
    'Cách đây [79→80] năm, ngày 27/7/1947, cả nước có ngày ấy.\nTừ năm 1947 đến nay đã [79→80] năm.\nTròn [30→31] năm kể từ ngày thành lập (1996).\nSau [09→10] năm, từ ngày 01/7/2017.\nTháng 7/[2026→2027] tròn [80→81] năm thành lập xã (12/7/1946)',
  ),
  annotated(
    'years up to now that tell no first year, or stand in words, in quotation marks, beside years that are marked',
    'Trải qua {79} năm, ngành đã lớn mạnh.\nĐến nay đã {79} năm trôi qua.\nCách đây {bảy mươi chín} năm, ngày 27/7/1947.\nTrải qua {79} năm phát triển ({1947 - 2026}).\nSách “Cách đây {79} năm, ngày 27/7/1947”',
  ),
  annotated(
    'years of something else beside a year that they would make',
    'Nghị quyết năm 2021, sơ kết 5 năm thực hiện.\nThanh niên đủ 18 tuổi (sinh năm 2008).\nTrong 10 năm qua đã xây 500 nhà.\nSau 3 năm triển khai.',
  ),
  annotated(
    'seasons that are counted as years',
    '[79→80] mùa tri ân (27/7/1947 - 27/7/[2026→2027]); [96→97] mùa xuân có Đảng, từ năm 1930; 3 mùa lúa',
  ),
  annotated(
    'numbers that are no years',
    'Toàn xã có 2026 hộ, ủng hộ 2026 đồng, tặng 2.026 suất quà, điện thoại 0238.2026.2026; giải Búa liềm vàng {2026} của tỉnh',
  ),
  annotated(
    'a part of the year that is summed up',
    'Hội nghị sơ kết 6 tháng đầu năm [2026→2027]; hội nghị quý III/[2026→2027]; Hội nghị tổng kết năm {2026}',
  ),
  annotated(
    'a date in a row of cells',
    'Ngày Dân số thế giới\t11/7\t[thứ Bảy→Chủ nhật], ngày 11/7/[2026→2027]\nHội nghị\t11/7\t{11/7/2026}',
  ),
  annotated(
    'a weekday in the cell beside its date',
    '1\t11/7/[2026→2027]\t[Thứ Bảy→Chủ nhật]\tNgày Dân số thế giới\n2\t[thứ hai→thứ ba]\t27/7/[2026→2027]\tNgày Thương binh - Liệt sĩ\n3\tThứ Bảy\tHội nghị\t{18/7/2026}',
  ),
]

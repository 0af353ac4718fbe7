import type { RenewCase } from './renew.cases.js'

/**
 * A case told in one text: `[79→80]` for what becomes another, `{…}` for what is marked. About 7/2026 and 7/2027 if no months
 * are said.
 */
export function annotated(name: string, text: string, from = '2026-07', to?: string): RenewCase {
  const next = to ?? `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`
  return {
    name,
    from,
    to: next,
    before: text.replace(/\[([^→\]]*)→[^\]]*\]/g, '$1').replace(/[{}]/g, ''),
    after: text.replace(/\[[^→\]]*→([^\]]*)\]/g, '$1').replace(/[{}]/g, ''),
    marks: [...text.matchAll(/\{([^}]*)\}/g)].map(([, marked]) => marked!),
  }
}

/** Periods, seasons, months, lunar years, what goes with citations: one thing a case. */
export const TIMES: readonly RenewCase[] = [
  // Periods that the catalog knows, and those that it does not.
  annotated('a period', 'Tháng hành động vì bình đẳng giới (15/11 - 15/12/[2026→2027])', '2026-11'),
  annotated(
    'a period in both years',
    'Tháng hành động vì bình đẳng giới (15/11/[2026→2027] - 15/12/[2026→2027])',
    '2026-11',
  ),
  annotated(
    'a period in words',
    'Tháng hành động vì bình đẳng giới từ ngày 15 tháng 11 đến ngày 15 tháng 12 năm [2026→2027]',
    '2026-11',
  ),
  annotated(
    'a period with its year behind',
    'Tháng hành động vì bình đẳng giới (15/11-15/12) năm [2026→2027]',
    '2026-11',
  ),
  annotated('the year of a period', 'Hưởng ứng Tháng hành động vì bình đẳng giới năm [2026→2027]', '2026-11'),
  annotated(
    'periods in a row',
    'Tháng hành động vì an toàn thực phẩm (15/4 - 15/5/[2026→2027]); Tháng An toàn, vệ sinh lao động (01/5 - 31/5/[2026→2027])',
    '2026-04',
  ),
  annotated('a period of no known day', 'Cuộc thi sáng tác ảnh ({15/11 - 15/12/2026})', '2026-11'),
  annotated('a stretch of days', 'trưng bày từ ngày {20/7/2026 đến ngày 27/7/2026} tại bảo tàng'),
  annotated('days off', 'Nghỉ lễ Quốc khánh từ ngày {29/8/2026 đến hết ngày 02/9/2026}', '2026-08'),
  annotated('a stretch over New Year', 'Đợt thi đua từ {01/12/2026 đến 03/02/2027}', '2026-12'),
  annotated('months of one year', 'thời tiết từ tháng 6 đến tháng 9/[2026→2027]'),
  annotated('months of two years', 'thực hiện từ tháng {7/2026 đến tháng 6/2027}'),
  annotated(
    'a week',
    'giao ban tuần 27 năm [2026→2027] (từ ngày [29/6/2026→05/7/2027] đến ngày [05/7/2026→11/7/2027])',
  ),
  // Years of the document, of names, of laws.
  annotated('quarters', 'quý II/[2026→2027]; quý III, quý IV năm [2026→2027]'),
  annotated('seasons', 'hè [2026→2027]; mùa mưa bão [2026→2027]; vụ mùa năm [2026→2027]'),
  annotated(
    'seasons over New Year',
    'mùa khô [2026→2027] - [2027→2028]; vụ đông xuân [2026→2027] - [2027→2028]',
    '2026-11',
  ),
  annotated('a school year that begins', 'Khai giảng năm học mới [2026→2027]-[2027→2028]', '2026-09'),
  annotated(
    'results and tasks around New Year',
    'Kết quả năm [2025→2026], nhiệm vụ năm [2026→2027]',
    '2026-01',
  ),
  annotated(
    'results and tasks in December',
    'Tổng kết công tác năm [2026→2027], triển khai nhiệm vụ năm [2027→2028]',
    '2026-12',
  ),
  annotated(
    'next year planned',
    'kế hoạch đầu tư công năm [2026→2027], năm [2027→2028]; dự toán năm [2027→2028]',
  ),
  annotated('the year before without a reason', 'Chỉ số cải cách hành chính năm {2025}'),
  annotated('a year in a name', 'World Cup {2026}; Festival Huế {2026}; chỉ số PCI {2025}'),
  annotated(
    'an event that is not yearly',
    'Đại hội Thể thao toàn quốc năm {2026}; bầu cử đại biểu Quốc hội năm {2026}',
  ),
  annotated('a yearly examination', 'Kỳ thi tốt nghiệp trung học phổ thông năm [2026→2027]'),
  annotated('the first year of something', 'Năm {2026} là năm đầu thực hiện nghị quyết'),
  annotated('a law by its year', 'Luật Thủ đô năm 2026; Luật Nhà giáo năm 2025; Hiến pháp năm 2013'),
  annotated('what is in force', 'có hiệu lực từ ngày 01/7/2026; từ ngày 27/01/2026 đến nay'),
  annotated(
    'terms that meet and stretches that do not',
    'nhiệm kỳ {2021 - 2026}; giai đoạn {2021 - 2025}; kế hoạch 5 năm 2026 - 2030',
  ),
  // Lunar years.
  annotated(
    'Tết',
    'Tết Nguyên đán [Bính Ngọ→Đinh Mùi] [2026→2027] ([17→06]/02/[2026→2027]); mừng xuân [Bính Ngọ→Đinh Mùi]; XUÂN [BÍNH NGỌ→ĐINH MÙI]',
    '2026-01',
  ),
  annotated(
    'Tết in December',
    'đón Tết Nguyên đán [Đinh Mùi→Mậu Thân] [2027→2028]; [82→83] năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/[2026→2027])',
    '2026-12',
  ),
  annotated(
    'a lunar day by its name',
    'Giỗ Tổ Hùng Vương năm [2026→2027] (ngày [26→16]/4/[2026→2027], tức mùng 10 tháng 3 năm [Bính Ngọ→Đinh Mùi])',
    '2026-04',
  ),
  annotated('a lunar year of history', 'sinh năm Bính Ngọ 1966; phong trào Xô viết năm Canh Ngọ'),
  // Citations and what they are about.
  annotated(
    'the subject of an older document',
    '{Kế hoạch số 19/KH-UBND ngày 02/02/2025} của UBND tỉnh về kỷ niệm 78 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2025)',
  ),
  annotated(
    'the subject, and what is asked behind it',
    'Thực hiện {Công văn số 100/SVHTTDL-VP ngày 04/7/2026} của Sở Văn hóa, Thể thao và Du lịch về tuyên truyền kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ, UBND xã đề nghị treo cờ dịp kỷ niệm [79→80] năm Ngày Thương binh - Liệt sĩ.',
  ),
  annotated(
    'a legal document of last year',
    'Quyết định số 12/2026/QĐ-UBND ngày 03/3/2026; Nghị định số 10/2026/NĐ-CP',
  ),
  annotated('a directive of last year', '{Chỉ thị số 18-CT/TU ngày 10/02/2026}'),
  annotated(
    'a document under another',
    '{Kế hoạch số 12/KH-UBND ngày 05/3/2026} thực hiện {Kết luận số 61-KL/TW ngày 17/02/2026}; thực hiện Quyết định số 90/QĐ-TTg ngày 18/01/2022',
  ),
  annotated('its own number', '{Số: 123/SCT-VP}\nV/v tuyên truyền tháng 7/[2026→2027]'),
  // Days.
  annotated(
    'a round year that is not told',
    'Ngày {Thương binh - Liệt sĩ} (27/7), Ngày thành lập Công đoàn Việt Nam (28/7)',
  ),
  annotated('a date beside its day in a table', '27/7/[2026→2027]\n[79→80] năm Ngày Thương binh - Liệt sĩ'),
  annotated(
    'a weekday that is the same',
    'Ngày Thương binh - Liệt sĩ (Chủ nhật, 27/7/[2025→2031])',
    '2025-07',
    '2031-07',
  ),
  annotated(
    'a theme without its year',
    'Ngày Dân số thế giới năm [2026→2027], chủ đề: {“Dân số và phát triển”}',
  ),
  annotated(
    'a day that nobody knows, in a text without a year',
    'kỷ niệm {60} năm Ngày truyền thống Nhà máy cơ khí Sông Xanh',
  ),
]

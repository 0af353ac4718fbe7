import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { type Finding, proofread } from '../../src/proofread.js'

const catalog = createCatalog(vietnam)
const oneOf = (...choices: string[]) => fc.constantFrom(...choices)
const joined = (...parts: (fc.Arbitrary<string> | string)[]) =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((all) => all.join(''))

const blank = oneOf('', '', '', ' ', '  ')
const dash = oneOf('-', '–', '/')
const day = oneOf(
  ...'31/4/2023;30/02;27/7/2023;27//7/2023;28/7/2023;10/3 âm lịch;27 tháng 7 năm 2023;31 tháng 4 năm 2023;27/13/2023;rằm tháng Bảy;27/7;25/7;30/4/2023;31/6;27/7/20223;2/9;July 27, 2023;mùng 1 Tết'.split(
    ';',
  ),
)
const weekday = oneOf('Thứ hai', 'thứ Bảy', 'T7', 'CN', 'Chủ nhật', 'thứ 5', 'Monday')
const name = oneOf(
  'Ngày Thương binh - Liệt sĩ',
  'Giỗ Tổ Hùng Vương',
  'Ngày Doanh nhân Việt Nam',
  'Quốc khánh',
  'Ngày của Mẹ',
  'Ngày Thế giới không thuốc lá',
  'Ngày mất Chủ tịch Hồ Chí Minh',
  'Ngày sinh Chủ tịch Hồ Chí Minh',
  'Hội Nông dân Việt Nam',
  'Tháng Thanh niên năm 2022',
  'bầu cử đại biểu Quốc hội khóa XVI',
)
const number = oneOf(
  '',
  '75 năm ',
  '98 năm ',
  '76 ',
  'bảy lăm năm ',
  'kỷ niệm 75 ',
  'kỷ niệm lần thứ 75 ',
  'cách đây 70 năm, ',
)
const citation = joined(
  oneOf('', 'Chỉ thị số ', 'Kế hoạch số ', 'Quyết định số ', 'Nghị quyết ', 'Hướng dẫn số: '),
  oneOf('78', '12', '21', '1.234', '7b'),
  oneOf('', '', '/2023', '/ 2022'),
  blank,
  dash,
  blank,
  oneOf('CT', 'KH', 'QD', 'QÐ', 'CV', 'NQ', 'TTr'),
  blank,
  dash,
  blank,
  oneOf('TƯ', 'TW', 'TU', 'UBND', 'HDND', 'CP', 'BTGTƯ', 'TTg'),
  oneOf('', ' ngày 05/8/2022', ' ngày 31/4/2022', ' ngày 27//7/2023', ' (30/02/2023)', ' ngày 5-8-2099'),
  oneOf(
    '',
    ' của Ban Tuyên giáo Tỉnh ủy Hải Dương',
    ' về việc tổ chức các hoạt động tuyên truyền năm nay trên toàn tỉnh',
  ),
)
const said = fc.oneof(
  citation,
  citation,
  joined(weekday, ', ngày ', day),
  joined(day, ' (', weekday, ')'),
  joined(day, ', ', weekday, ', ', day),
  joined(number, name, ' (', day, oneOf(' - ', ' ', ', '), day, ')'),
  joined(number, name, ' (', day, ')'),
  joined(
    name,
    oneOf(' lần thứ 136', ', tròn 75 năm', ' năm 2024 rơi vào'),
    oneOf(' (', ', ngày '),
    day,
    oneOf(' - ', ', '),
    day,
    ')',
  ),
  joined(name, oneOf(' sinh ngày ', ' ra đời ngày ', ' được thành lập ngày '), day),
  joined('Ngày ', day, ', ', name, oneOf(' được thành lập', ' ra đời', '')),
  joined('ngày ', day, ' âm lịch (tức ', weekday, ', ngày ', day, ')'),
  joined(weekday, ', ', day, ': ', name),
)

/** Where a finding stands. */
const meets = (one: Finding, two: Finding) => one.start < two.end && two.start < one.end

test('no two findings speak of one place', () => {
  fc.assert(
    fc.property(said, oneOf(', ', '; ', ' và ', '\n'), said, fc.boolean(), (one, joint, two, named) => {
      const text = one + joint + two
      const findings = proofread(text, { catalog, ...(named ? { year: 2023 } : {}) })
      const pairs = findings.flatMap((finding, at) =>
        findings.slice(at + 1).flatMap((other) => (meets(finding, other) ? [[finding, other]] : [])),
      )
      expect(pairs.map((pair) => pair.map(({ rule, found }) => `${rule} ${found}`))).toEqual([])
    }),
    { numRuns: 3000 },
  )
})

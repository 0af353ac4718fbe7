import type {
  Issuer,
  Outline,
  OutlineBlock,
  OutlineHeading,
  OutlineInline,
  OutlineParagraph,
} from '../../src/document/tree.js'

const text = (value: string): OutlineInline => ({ type: 'text', value })
const paragraph = (value: string, role?: 'ground' | 'note'): OutlineParagraph => ({
  type: 'paragraph',
  ...(role ? { role } : {}),
  children: [text(value)],
})
const heading = (depth: 2 | 3 | 4, label: string, value: string): OutlineHeading => ({
  type: 'heading',
  depth,
  label,
  children: [text(value)],
})
const list = (...items: string[]): OutlineBlock => ({
  type: 'list',
  ordered: false,
  children: items.map((item) => ({ type: 'listItem', children: [paragraph(item)] })),
})

const department: Issuer = {
  system: 'state',
  parent: 'UBND tỉnh Hải Dương',
  name: 'Sở Công Thương',
  place: 'Hải Dương',
  symbol: 'SCT-VP',
  signer: { authority: 'TL. Giám đốc', position: 'Chánh Văn phòng', name: 'Nguyễn Văn A' },
  addressees: ['Các phòng, đơn vị thuộc Sở', 'Các trung tâm trực thuộc Sở', 'Đoàn Thanh niên Sở'],
  recipients: ['Giám đốc Sở (để báo cáo)', 'Các Phó Giám đốc Sở'],
  fileUnder: 'VT, VP',
}

/** An official letter of a State department, with a gap for the number and the day. */
export const stateLetter: Outline = {
  type: 'outline',
  layout: 'letter',
  language: 'vi',
  title: 'Công tác thông tin, tuyên truyền tháng 7 năm 2023',
  signed: true,
  letterhead: {
    issuer: department,
    date: '2023-07',
    subject: 'đẩy mạnh công tác thông tin, tuyên truyền tháng 7 năm 2023',
  },
  children: [
    paragraph(
      'Thực hiện Công văn số 1009/STTTT-TTBCXB ngày 04/7/2023 của Sở Thông tin và Truyền thông, Sở Công Thương đề nghị các phòng, đơn vị tuyên truyền các nội dung sau:',
    ),
    heading(2, 'I.', 'Nội dung của các bộ, ngành Trung ương'),
    {
      type: 'paragraph',
      children: [
        text('Tháng hành động phòng, chống lừa đảo trực tuyến theo '),
        {
          type: 'link',
          url: 'https://example.org/2416-BTTTT-CATTT.pdf',
          children: [text('Công văn số 2416/BTTTT-CATTT ngày 24/6/2023')],
        },
        text(', nhất là '),
        { type: 'strong', children: [text('các dấu hiệu nhận biết')] },
        text('.'),
      ],
    },
    heading(2, 'II.', 'Nội dung của tỉnh'),
    heading(3, '1.', 'Công tác giảm nghèo'),
    paragraph('Hướng dẫn số 149-HD/BTGTU ngày 28/6/2023; chú trọng gương người tốt, việc tốt ở cơ sở.'),
    heading(4, 'a)', 'Giải báo chí về xây dựng Đảng, lần thứ ba, năm 2023'),
    paragraph('Thể lệ theo Công văn số 626-CV/ĐUK ngày 15/6/2023.'),
    heading(2, 'III.', 'Các ngày kỷ niệm trong tháng'),
    list(
      '63 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023);',
      '76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023);',
      '94 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2023).',
    ),
    paragraph('Đề nghị Trưởng các phòng, Thủ trưởng các đơn vị quan tâm tổ chức thực hiện./.'),
  ],
}

/** A plan of a provincial People's Committee: legal grounds, numbered levels, a table, a long signing block. */
export const statePlan: Outline = {
  type: 'outline',
  layout: 'campaign-plan',
  language: 'vi',
  title: 'Tuyên truyền kỷ niệm 60 năm Ngày thành lập tỉnh Quảng Ninh',
  signed: true,
  letterhead: {
    issuer: {
      system: 'state',
      name: 'Ủy ban nhân dân tỉnh Quảng Ninh',
      place: 'Quảng Ninh',
      symbol: 'UBND',
      signer: {
        authority: 'TM. Ủy ban nhân dân\nKT. Chủ tịch',
        position: 'Phó Chủ tịch',
        name: 'Trần Thị B',
      },
      recipients: [
        'Thường trực Tỉnh ủy (báo cáo)',
        'Các sở, ban, ngành',
        'UBND các huyện, thị xã, thành phố',
      ],
      fileUnder: 'VT, VHXH',
    },
    documentType: 'Kế hoạch',
    typeSymbol: 'KH',
    number: '9',
    date: '2023-02-02',
    subject: 'Tuyên truyền kỷ niệm 60 năm Ngày thành lập tỉnh Quảng Ninh\n(30/10/1963 - 30/10/2023)',
  },
  children: [
    paragraph('Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;', 'ground'),
    paragraph('Căn cứ Chỉ thị số 27-CT/TU ngày 22 tháng 7 năm 2022 của Tỉnh ủy.', 'ground'),
    paragraph('Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:'),
    heading(2, 'I.', 'Mục đích, yêu cầu'),
    heading(3, '1.', 'Mục đích'),
    paragraph('Làm rõ truyền thống và thành tựu 60 năm xây dựng, phát triển của tỉnh.'),
    heading(3, '2.', 'Yêu cầu'),
    {
      type: 'list',
      ordered: true,
      children: [
        {
          type: 'listItem',
          children: [
            paragraph('Thiết thực, tiết kiệm, đúng quy định.'),
            {
              type: 'list',
              ordered: true,
              children: ['Không hình thức.', 'Không phô trương.'].map((item) => ({
                type: 'listItem' as const,
                children: [paragraph(item)],
              })),
            },
          ],
        },
        { type: 'listItem', children: [paragraph('Gắn với nhiệm vụ chính trị của từng cơ quan.')] },
      ],
    },
    heading(2, 'II.', 'Tiến độ'),
    {
      type: 'table',
      children: [
        ['TT', 'Nội dung', 'Thời gian', 'Đơn vị chủ trì'],
        ['1', 'Phát động cuộc thi tìm hiểu truyền thống của tỉnh', 'Tháng 3', 'Sở Thông tin và Truyền thông'],
        ['2', 'Tuyên truyền trực quan tại trung tâm các địa phương', 'Tháng 9, 10', 'UBND cấp huyện'],
        ['3', 'Lễ kỷ niệm', '28/10/2023', 'Sở Văn hóa và Thể thao'],
      ].map((row) => ({
        type: 'tableRow' as const,
        children: row.map((cell) => ({ type: 'tableCell' as const, children: [text(cell)] })),
      })),
    },
    paragraph('Bảng trên có thể được điều chỉnh theo tình hình thực tế.', 'note'),
    heading(2, 'III.', 'Tổ chức thực hiện'),
    paragraph('Các sở, ban, ngành căn cứ Kế hoạch này tổ chức thực hiện./.'),
  ],
}

const ITEMS: readonly [string, string][] = [
  ['Kết quả Kỳ họp thứ năm, Quốc hội khóa XV', 'Các luật, nghị quyết được thông qua và ý kiến của cử tri.'],
  [
    'Tình hình kinh tế - xã hội sáu tháng đầu năm',
    'Kết quả nổi bật và các giải pháp của tỉnh trong quý III.',
  ],
  ['Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', 'Các mô hình mới, cách làm hay ở cơ sở.'],
  ['Chủ đề công tác năm 2023 của tỉnh', 'Nâng cao chất lượng tăng trưởng, cải thiện môi trường đầu tư.'],
  ['Đại hội công đoàn các cấp', 'Không khí thi đua của công nhân, viên chức, người lao động.'],
  ['Đại hội Hội Nông dân các cấp', 'Kết quả phong trào nông dân sản xuất, kinh doanh giỏi.'],
  ['Xây dựng nông thôn mới', 'Tiến độ các xã đăng ký đạt chuẩn nâng cao và kiểu mẫu trong năm.'],
  [
    'Các hoạt động đền ơn đáp nghĩa dịp 27/7',
    'Chăm sóc người có công, tu sửa nghĩa trang, thăm hỏi gia đình liệt sĩ.',
  ],
  ['An toàn cho trẻ em trong dịp hè', 'Phòng, chống đuối nước, tai nạn thương tích.'],
  ['Phòng, chống thiên tai', 'Phương châm bốn tại chỗ trong mùa mưa bão.'],
  ['An toàn giao thông, trật tự xã hội', 'Xử lý vi phạm nồng độ cồn, phòng, chống lừa đảo trực tuyến.'],
  ['Thông tin đối ngoại, biển, đảo', 'Quan hệ hữu nghị với các địa phương bạn, ý thức bảo vệ chủ quyền.'],
  ['Đấu tranh phản bác quan điểm sai trái', 'Bảo vệ nền tảng tư tưởng của Đảng trên không gian mạng.'],
]

/** Monthly guidance of a provincial propaganda board as an official letter: fourteen items, the days last. */
export const partyLetter: Outline = {
  type: 'outline',
  layout: 'guidance',
  language: 'vi',
  title: 'Định hướng công tác tuyên truyền tháng 7 năm 2023',
  signed: true,
  letterhead: {
    issuer: {
      system: 'party',
      parent: 'Tỉnh ủy Quảng Ninh',
      name: 'Ban Tuyên giáo',
      place: 'Quảng Ninh',
      symbol: 'BTGTU',
      signer: { authority: 'K/T Trưởng ban', position: 'Phó Trưởng ban', name: 'Lê Văn C' },
      addressees: [
        'Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy',
        'Các sở, ban, ngành, đoàn thể của tỉnh',
        'Các cơ quan báo chí của tỉnh',
      ],
      recipients: ['Ban Tuyên giáo Trung ương (báo cáo)', 'Thường trực Tỉnh ủy (báo cáo)', 'Lãnh đạo Ban'],
      fileUnder: 'Ban Tuyên giáo Tỉnh ủy',
    },
    typeSymbol: 'CV',
    number: '1714',
    date: '2023-07-03',
    subject: 'định hướng công tác tuyên truyền tháng 7 năm 2023',
  },
  children: [
    paragraph(
      'Ban Tuyên giáo Tỉnh ủy định hướng một số nội dung tuyên truyền trọng tâm trong tháng 7 như sau:',
    ),
    ...ITEMS.flatMap(([title, content], index) => [heading(2, `${index + 1}.`, title), paragraph(content)]),
    heading(2, '14.', 'Tuyên truyền các ngày lễ, kỷ niệm'),
    list(
      '76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023);',
      '94 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2023);',
      '73 năm Ngày Truyền thống lực lượng Thanh niên xung phong (15/7/1950 - 15/7/2023);',
      'hướng tới 93 năm Ngày Truyền thống ngành Tuyên giáo của Đảng (01/8/1930 - 01/8/2023).',
    ),
    paragraph('Đề nghị các cấp ủy, cơ quan, đơn vị quan tâm chỉ đạo thực hiện.'),
  ],
}

/** A Party guidance under 05-HD/VPTW, with its type name and only the month known. */
export const partyGuidance: Outline = {
  type: 'outline',
  layout: 'guidance',
  language: 'vi',
  title: 'Tuyên truyền 81 năm Cách mạng tháng Tám và Quốc khánh 2/9',
  signed: true,
  letterhead: {
    issuer: {
      system: 'party',
      parent: 'Đảng bộ thành phố Hồ Chí Minh',
      name: 'Ban Thường vụ Đảng ủy phường Bến Nghé',
      place: 'Thành phố Hồ Chí Minh',
      symbol: 'ĐU',
      signer: { authority: 'T/M Ban Thường vụ', position: 'Phó Bí thư', name: 'Phạm Thị D' },
      recipients: ['Thành ủy (báo cáo)', 'Các chi bộ trực thuộc'],
      fileUnder: 'Văn phòng Đảng ủy',
    },
    documentType: 'Hướng dẫn',
    typeSymbol: 'HD',
    date: '2026-08',
    subject: 'tuyên truyền 81 năm Cách mạng tháng Tám và Quốc khánh 2/9',
  },
  children: [
    paragraph('Căn cứ chương trình công tác năm 2026 của Đảng ủy;', 'ground'),
    heading(2, 'I-', 'Mục đích'),
    paragraph('Nâng cao nhận thức về ý nghĩa lịch sử của sự kiện.'),
    heading(2, 'II-', 'Nội dung'),
    heading(3, '1.', 'Nội dung chủ yếu'),
    paragraph('Tầm vóc, giá trị và bài học của Cách mạng tháng Tám.'),
  ],
}

/** A document without a letterhead. */
export const plainPage: Outline = {
  type: 'outline',
  layout: 'year-list',
  language: 'vi',
  title: 'Các ngày kỷ niệm tháng 7 năm 2023',
  children: [
    { type: 'heading', depth: 1, children: [text('Các ngày kỷ niệm tháng 7 năm 2023')] },
    paragraph('Danh sách theo thứ tự quan trọng.'),
    list('27/7: 76 năm Ngày Thương binh - Liệt sĩ;', '28/7: 94 năm Ngày thành lập Công đoàn Việt Nam.'),
  ],
}

export const samples = { stateLetter, statePlan, partyLetter, partyGuidance, plainPage }

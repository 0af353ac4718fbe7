import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { parseCampaigns } from '../../src/schema.js'
import { intakeDocx, intakeText } from '../../src/word.js'
import { docx, p, r, table } from './build.js'
import { BARE, GUIDANCE, LETTER, PARTY, PERIOD, PLAN, UNNUMBERED } from './intake.samples.js'

const catalog = createCatalog(vietnam)
const taken = (text: string) => intakeText(text, { catalog })
const textsOf = (list: readonly { vi: string }[] = []) => list.map(({ vi }) => vi)
const daysOf = (text: string) => taken(text).campaign.milestones?.map(({ name, date }) => [date, name.vi])

describe('the intake of a document', () => {
  it('reads a letter: head, addressees, period, days and deadlines, tasks, what it carries out', () => {
    const { campaign, missing } = taken(LETTER)
    expect(missing).toEqual([])
    expect(campaign).toMatchObject({
      id: 'tuyen-truyen-ky-niem-64-nam-ngay-thanh-lap-2024',
      title: { vi: 'Tuyên truyền kỷ niệm 64 năm Ngày thành lập ngành Du lịch Việt Nam' },
      period: { kind: 'dates', start: '2024-07-01', end: '2024-07-15' },
      audiences: ['Các sở, ban, ngành, đoàn thể tỉnh', 'UBND các huyện, thị xã, thành phố'],
      issuerLevel: 'department',
      provinces: ['hai-duong'],
    })
    expect(campaign.sources).toEqual([
      {
        citation: {
          type: 'Công văn',
          number: '1192',
          symbol: 'SVHTTDL-QLDL',
          issuedOn: '2024-06-26',
          issuer: 'Sở Văn hóa, Thể thao và Du lịch',
          subject: 'tuyên truyền kỷ niệm 64 năm Ngày thành lập ngành Du lịch Việt Nam',
          system: 'state',
        },
        level: 'department',
        implementing: [
          {
            citation: {
              type: 'Kế hoạch',
              number: '12',
              symbol: 'KH-UBND',
              issuedOn: '2024-01-05',
              system: 'state',
            },
          },
        ],
      },
    ])
    expect(textsOf(campaign.tasks)).toHaveLength(4)
    expect(campaign.tasks?.[3]).toEqual({ vi: 'Gửi báo cáo kết quả về Sở trước ngày 25/7/2024.' })
    expect(daysOf(LETTER)).toEqual([
      ['2024-07-08', 'Tham dự Lễ khai mạc Tuần lễ du lịch'],
      ['2024-07-09', '64 năm Ngày thành lập ngành Du lịch Việt Nam'],
      ['2024-07-25', 'Gửi báo cáo kết quả về Sở'],
    ])
  })

  it('names each document that it carries out once, and not itself', () => {
    const more =
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024; căn cứ Kế hoạch số 13/KH-UBND và Luật Du lịch.'
    const [source] = taken(`${LETTER}\n${more}\nThực hiện Công văn số 1192/SVHTTDL-QLDL.`).campaign.sources!
    expect(source!.implementing?.map(({ citation }) => citation.number)).toEqual(['12', '13'])
  })

  it('reads a Party letter in two columns: the board of its committee, the month as the period', () => {
    const { campaign, missing } = taken(PARTY)
    expect(missing).toEqual([])
    expect(campaign.period).toEqual({ kind: 'dates', start: '2026-07-01', end: '2026-07-31' })
    expect(campaign.sources[0]?.citation).toMatchObject({
      issuer: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh',
      issuedOn: '2026-07-03',
      system: 'party',
    })
    expect(textsOf(campaign.tasks)).toEqual([
      'Kết quả 6 tháng đầu năm 2026.',
      '79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026).',
    ])
  })

  it('reads a plan: the title below its type, the period that the catalog knows, purposes apart from tasks', () => {
    const { campaign } = taken(PLAN)
    expect(campaign).toMatchObject({
      period: { kind: 'commemoration', to: 'action-month-for-gender-equality', year: 2026 },
      sources: [{ citation: { type: 'Kế hoạch', issuer: 'Ủy ban nhân dân thành phố Hải Phòng' } }],
    })
    expect(textsOf(campaign.objectives)).toEqual(['Nâng cao nhận thức về bình đẳng giới.'])
    expect(textsOf(campaign.tasks)).toEqual([
      'Thiết thực, tiết kiệm.',
      'Tổ chức lễ phát động sáng ngày 14/11/2026 tại Nhà hát thành phố.',
      'Sở Nội vụ tổng hợp báo cáo trước ngày 25/12/2026.',
    ])
    expect(daysOf(PLAN)).toEqual([
      ['2026-11-14', 'Tổ chức lễ phát động'],
      ['2026-12-25', 'Sở Nội vụ tổng hợp báo cáo'],
    ])
  })

  it('lists what was not found, and guesses none of it', () => {
    const { campaign, missing } = taken(BARE)
    expect(missing).toEqual([
      'id',
      'title',
      'period.start',
      'period.end',
      ...['number', 'issuedOn', 'subject'].map((key) => `sources.0.citation.${key}`),
    ])
    const citation = { type: 'Công văn', symbol: 'SYT-VP', system: 'state', issuer: 'Sở Y tế' }
    expect(campaign.sources[0]!.citation).toEqual(citation)
    expect(taken('').missing).toContain('tasks')
    // What is left empty in the file is told in words of people.
    const empty = () => parseCampaigns([{ ...campaign, id: null, title: null }])
    expect(empty).toThrow('The field is empty')
    expect(empty).not.toThrow('null')
  })

  it.each([LETTER, PARTY, PLAN, GUIDANCE])(
    'gives every field its place, and a campaign that is valid %#',
    (text) => {
      const { campaign, evidence } = taken(text)
      for (const { found, start, end } of evidence) expect(text.slice(start, end)).toBe(found)
      const fields = new Set(evidence.map(({ field }) => field))
      for (const [key, value] of Object.entries(campaign))
        if (Array.isArray(value) && key !== 'sources')
          for (const at of value.keys()) expect(fields).toContain(`${key}.${at}`)
      for (const key of ['id', 'title', 'issuerLevel', 'sources.0.citation.number'])
        expect(fields).toContain(key)
      expect(parseCampaigns([campaign])).toHaveLength(1)
    },
  )

  it('reads a letter without number and day: its symbol, two lines of subject, points below points', () => {
    const { campaign, missing } = taken(UNNUMBERED)
    expect(missing).toEqual(['sources.0.citation.number', 'sources.0.citation.issuedOn'])
    expect(campaign.sources[0]!.citation).toMatchObject({
      type: 'Công văn',
      symbol: 'SCT-VP',
      system: 'state',
    })
    expect(campaign.id).toBe('tuyen-truyen-ky-niem-66-nam-ngay-du-lich-2026')
    expect(campaign.title?.vi).toBe('Tuyên truyền kỷ niệm 66 năm Ngày Du lịch Việt Nam')
    expect(campaign.audiences).toEqual(['Các phòng, ban', 'Các đơn vị trực thuộc'])
    expect(campaign.contents).toEqual([
      {
        text: { vi: 'Tuyên truyền ý nghĩa Ngày Du lịch Việt Nam:' },
        points: [
          { text: { vi: 'Treo băng rôn từ ngày 05/7/2026 đến ngày 15/7/2026' } },
          {
            text: { vi: 'Đăng tin, bài trên cổng thông tin:' },
            points: [{ text: { vi: 'Mỗi tuần 02 tin' } }, { text: { vi: 'Mỗi tháng 01 bài.' } }],
          },
        ],
      },
      {
        text: { vi: 'Gửi báo cáo về Sở chậm nhất ngày 20/7/2026, trước ngày 15/7/2026 gửi danh sách.' },
      },
    ])
    expect(campaign.tasks).toBeUndefined()
    expect(daysOf(UNNUMBERED)).toEqual([
      ['2026-07-15', 'gửi danh sách'],
      ['2026-07-20', 'Gửi báo cáo về Sở'],
    ])
  })

  it('takes the period that is printed before one of the catalog, and the times of items', () => {
    const { campaign } = taken(PERIOD)
    expect(campaign.title?.vi).toBe('Tổ chức Tháng hành động vì trẻ em năm 2026')
    expect(campaign.period).toEqual({ kind: 'dates', start: '2026-05-25', end: '2026-07-10' })
    expect(campaign.sources[0]!.citation).toMatchObject({ type: 'Kế hoạch', symbol: 'KH-UBND' })
    expect(daysOf(PERIOD)).toEqual([['2026-05-30', 'Lễ phát động']])
  })

  it('reads the items of a Party body, and a period from now on', () => {
    const { campaign, missing } = taken(GUIDANCE)
    expect(missing).toEqual([])
    expect(campaign.period).toEqual({ kind: 'dates', start: '2026-07-02', end: '2026-07-31' })
    expect(textsOf(campaign.tasks)).toEqual([
      'Tuyên truyền ý nghĩa ngày 27/7.',
      'Tuyên truyền chính sách người có công.',
    ])
    expect(daysOf(GUIDANCE)?.[0]).toEqual(['2026-07-20', 'cao điểm'])
  })

  it.each([
    ['TỈNH ỦY QUẢNG NINH\nBAN TUYÊN GIÁO', 'Ban Tuyên giáo Tỉnh ủy Quảng Ninh'],
    [
      'MẶT TRẬN TỔ QUỐC VIỆT NAM\nTỈNH QUẢNG NINH\nBAN THƯỜNG TRỰC',
      'Ban Thường trực Mặt trận Tổ quốc Việt Nam tỉnh Quảng Ninh',
    ],
    ['BCH ĐOÀN TỈNH QUẢNG NINH', 'Ban Chấp hành Đoàn tỉnh Quảng Ninh'],
    ['TỈNH ỦY QUẢNG NINH\nBAN TUYÊN GIÁO VÀ DÂN VẬN', 'Ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh'],
  ])('names the body of %j', (above, issuer) => {
    const { campaign } = taken(`${above}\nSố 15-CV/X\nV/v tuyên truyền`)
    expect(campaign.sources[0]!.citation?.issuer).toBe(issuer)
  })

  it.each([
    ['Số 15-CV/BTGTU\nTuyên truyền kỷ niệm Ngày Du lịch\nViệt Nam', 'Tuyên truyền kỷ niệm Ngày Du lịch'],
    [
      'Số 15-CV/BTGTU\nHạ Long, ngày 02 tháng 7 năm 2026\nTuyên truyền Ngày Du lịch',
      'Tuyên truyền Ngày Du lịch',
    ],
    ['Số 15-CV/BTGTU\nHạ Long, ngày 02 tháng 7 năm 2026', undefined],
  ])('reads the subject of a letter without "V/v": %j', (head, title) => {
    const { campaign } = taken(
      `TỈNH ỦY QUẢNG NINH\nBAN TUYÊN GIÁO\n*\n${head}\nKính gửi: Các đồng chí\nĐề nghị treo cờ.`,
    )
    expect(campaign.title?.vi?.startsWith(title ?? '')).toBe(title === undefined ? undefined : true)
  })

  it.each([
    ['Số:     /KH-UBND', { type: 'Kế hoạch', symbol: 'KH-UBND' }],
    ['Số:…/KH-UBND', { type: 'Kế hoạch', symbol: 'KH-UBND' }],
    ['Số ...... -CV/BTGTU', { type: 'Công văn', symbol: 'CV/BTGTU' }],
    ['Số:     /2026/QĐ-UBND', { type: 'Quyết định', symbol: 'QĐ-UBND', year: 2026 }],
    ['Số 15-HD/BTGTU', { type: 'Hướng dẫn', number: '15', symbol: 'HD/BTGTU' }],
  ])('reads the symbol of “%s”', (line, citation) => {
    const told = taken(`SỞ Y TẾ\n${line}\nV/v truyền thông`)
    expect(told.campaign.sources[0]!.citation).toMatchObject(citation)
    expect(told.missing.includes('sources.0.citation.number')).toBe(!('number' in citation))
  })

  it.each([
    ['gửi báo cáo về Sở trước ngày 15/7/2026', '2026-07-15', 'gửi báo cáo về Sở'],
    [
      'gửi về Sở (qua Phòng Báo chí) chậm nhất 17 giờ ngày 15/7',
      '2026-07-15',
      'gửi về Sở (qua Phòng Báo chí)',
    ],
    ['Ngày 28/7/2026: gặp mặt người có công', '2026-07-28', 'gặp mặt người có công'],
  ])('reads a deadline: %s', (text, day, name) => {
    const head =
      'SỞ Y TẾ\nSố: 12/SYT-VP\nV/v truyền thông\nHà Nội, ngày 01 tháng 7 năm 2026\nKính gửi: Các trạm'
    expect(daysOf(`${head}\nĐề nghị ${text}.`.replace('Đề nghị Ngày', 'Ngày'))).toEqual([
      [day, name.startsWith('g') && !text.startsWith('Ngày') ? `Đề nghị ${name}` : name],
    ])
  })

  it.each([
    ['Kính gửi:\n- Sở A\n- Sở B\n1. Treo cờ', ['Sở A', 'Sở B'], ['Treo cờ']],
    ['Kính gửi:\n- Sở A\n- Sở B\n- Treo cờ', ['Sở A', 'Sở B'], ['Treo cờ']],
    ['Kính gửi: Các trạm y tế\n- Treo cờ', ['Các trạm y tế'], ['Treo cờ']],
    ['Kính gửi:\nSở A;\nSở B.\n1. Treo cờ', ['Sở A', 'Sở B'], ['Treo cờ']],
    ['Kính gửi: - Sở A;\n- Sở B.\n- Treo cờ', ['Sở A', 'Sở B'], ['Treo cờ']],
    ['Kính gửi:\n1. Sở A;\n2. Sở B.\n1. Treo cờ', ['Sở A', 'Sở B'], ['Treo cờ']],
  ])('tells addressees from tasks: %j', (text, audiences, tasks) => {
    const { campaign } = taken(`SỞ Y TẾ\nSố: 12/SYT-VP\nV/v truyền thông\n${text}`)
    expect([campaign.audiences, textsOf(campaign.tasks)]).toEqual([audiences, tasks])
  })

  it('takes all communes of a province for addressees, and no longer list', () => {
    const letter = (many: number) =>
      `SỞ Y TẾ\nSố: 12/SYT-VP\nV/v truyền thông\nKính gửi:\n${Array.from({ length: many }, (_, at) => `- Xã ${at + 1};`).join('\n')}\nĐề nghị treo cờ.`
    expect(taken(letter(60)).campaign.audiences).toHaveLength(60)
    expect(taken(letter(200)).campaign.audiences).toHaveLength(200)
    expect(taken(letter(201)).campaign.audiences).toHaveLength(200)
  })

  it.each([
    ['a last day alone', 'thực hiện đến hết ngày 31/12/2026', { end: '2026-12-31' }],
    ['a year in the subject', 'V/v truyền thông năm 2026', { start: '2026-01-01', end: '2026-12-31' }],
    [
      'days without the first year',
      'từ ngày 15/11 đến ngày 15/12/2026',
      { start: '2026-11-15', end: '2026-12-15' },
    ],
    ['an anniversary is none', 'kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026)', {}],
  ])('reads a period: %s', (_, text, ends) => {
    expect(taken(`SỞ Y TẾ\nSố: 12/SYT-VP\n${text}`).campaign.period).toEqual({ kind: 'dates', ...ends })
  })

  it('reads a Word file: merged cells, a subject of two lines, points by their numbering', () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '-')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`
    const item = (list: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${r(text)}</w:p>`
    const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
    const head = `<w:tbl><w:tr>${cell(p('SỞ Y TẾ'), '<w:vMerge w:val="restart"/>')}${cell(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))}</w:tr><w:tr>${cell('<w:p/>', '<w:vMerge/>')}${cell(p('Độc lập - Tự do - Hạnh phúc'))}</w:tr><w:tr>${cell(p('Số:     /SYT-VP') + p(r('V/v tuyên truyền'), '<w:r><w:br/></w:r>', r('Ngày Dân số thế giới')))}${cell(p('Hà Nội, ngày     tháng 7 năm 2026'))}</w:tr><w:tr>${cell(p('Kính gửi: Các trạm y tế'), '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`
    const body = `${head}${item(1, 'Truyền thông:')}${item(2, 'Treo băng rôn;')}${item(2, 'Phát tờ rơi.')}${item(1, 'Gửi báo cáo.')}`
    const { campaign, missing } = intakeDocx(docx({ body, parts: { numbering } }), { catalog })
    expect(campaign).toMatchObject({
      title: { vi: 'Tuyên truyền Ngày Dân số thế giới' },
      audiences: ['Các trạm y tế'],
      contents: [
        {
          text: { vi: 'Truyền thông:' },
          points: [{ text: { vi: 'Treo băng rôn' } }, { text: { vi: 'Phát tờ rơi.' } }],
        },
        { text: { vi: 'Gửi báo cáo.' } },
      ],
      sources: [{ citation: { symbol: 'SYT-VP', issuer: 'Sở Y tế' } }],
    })
    expect(missing).toEqual([
      'period.start',
      'period.end',
      'sources.0.citation.number',
      'sources.0.citation.issuedOn',
    ])
  })

  it('reads a Word file: a head in a table, items by their numbering, places on the page', () => {
    const numbered = (text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${r(text)}</w:p>`
    const head = table([
      p('SỞ Y TẾ') + p('Số: 12/SYT-VP') + p('V/v hưởng ứng Ngày Dân số thế giới năm 2026'),
      p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Hà Nội, ngày 01 tháng 7 năm 2026'),
    ])
    const body = `${head}${p('Kính gửi: Các trạm y tế')}${p('Đề nghị:')}${numbered('Treo băng rôn.')}${numbered('Báo cáo trước ngày 20/7/2026.')}`
    const { campaign, evidence, unread } = intakeDocx(docx(body), { catalog })
    expect(textsOf(campaign.tasks)).toEqual(['Treo băng rôn.', 'Báo cáo trước ngày 20/7/2026.'])
    expect(campaign).toMatchObject({
      title: { vi: 'Hưởng ứng Ngày Dân số thế giới năm 2026' },
      sources: [{ citation: { number: '12', issuedOn: '2026-07-01', issuer: 'Sở Y tế' } }],
      provinces: ['ha-noi'],
    })
    expect(evidence.find(({ field }) => field === 'title')?.place.vi).toBe('bảng 1, dòng 1')
    expect(unread.pictures).toBe(0)
  })
})

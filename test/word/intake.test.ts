import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { parseCampaigns } from '../../src/schema.js'
import { intakeDocx, intakeText } from '../../src/word.js'
import { docx, p, r, table } from './build.js'
import { BARE, LETTER, PARTY, PLAN } from './intake.samples.js'

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
      ...['type', 'number', 'symbol', 'issuedOn', 'subject', 'system'].map(
        (key) => `sources.0.citation.${key}`,
      ),
    ])
    expect(campaign).toMatchObject({ sources: [{ citation: { issuer: 'Sở Y tế' } }] })
    expect(taken('').missing).toContain('tasks')
  })

  it.each([LETTER, PARTY, PLAN])('gives every field its place, and a campaign that is valid %#', (text) => {
    const { campaign, evidence } = taken(text)
    for (const { found, start, end } of evidence) expect(text.slice(start, end)).toBe(found)
    const fields = new Set(evidence.map(({ field }) => field))
    for (const [key, value] of Object.entries(campaign))
      if (Array.isArray(value) && key !== 'sources')
        for (const at of value.keys()) expect(fields).toContain(`${key}.${at}`)
    for (const key of ['id', 'title', 'issuerLevel', 'sources.0.citation.number'])
      expect(fields).toContain(key)
    expect(parseCampaigns([campaign])).toHaveLength(1)
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

import { describe, expect, it } from 'vitest'
import { CAMPAIGN_CHANNELS, type Campaign } from '../../src/campaigns/campaign.js'
import { formatCitation } from '../../src/citations.js'
import { describeProblem } from '../../src/describe-problem.js'
import {
  campaignJsonSchema,
  commemorationJsonSchema,
  issuerJsonSchema,
  parseCampaigns,
} from '../../src/schema.js'
import { CAMPAIGN, faultsOf, problemsOf } from './records.js'

const faults = (more: object) => faultsOf(() => parseCampaigns([{ ...CAMPAIGN, ...more }]))
const sourceFaults = (source: unknown) => faults({ sources: [source] })

describe('campaigns', () => {
  it('take texts and citations as they are printed', () => {
    const parsed: Campaign[] = parseCampaigns([
      {
        ...CAMPAIGN,
        contents: ['Một', { text: 'Hai', points: ['Hai một'] }],
        slogans: { 2023: 'Khẩu hiệu' },
        sources: [
          'Kế hoạch số 180/KH-MTTQ-BTT ngày 18/10/2023',
          { citation: 'Luật Cư trú năm 2020', level: 'central', url: 'https://example.org' },
        ],
      },
    ])
    expect(parsed[0]).toEqual({
      ...CAMPAIGN,
      title: { vi: 'Chiến dịch' },
      contents: [{ text: { vi: 'Một' } }, { text: { vi: 'Hai' }, points: [{ text: { vi: 'Hai một' } }] }],
      slogans: { 2023: { vi: 'Khẩu hiệu' } },
      sources: [
        {
          citation: {
            type: 'Kế hoạch',
            number: '180',
            symbol: 'KH-MTTQ-BTT',
            issuedOn: '2023-10-18',
            system: 'state',
          },
        },
        {
          citation: { type: 'Luật', year: 2020, subject: 'Cư trú', system: 'state' },
          level: 'central',
          url: 'https://example.org',
        },
      ],
    })
    expect(parseCampaigns(parsed)).toEqual(parsed)
  })

  it('expand recurrence rules', () => {
    const period = {
      kind: 'recurring',
      rule: { kind: 'rrule', rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=2', start: '2021-03-01' },
    }
    expect(parseCampaigns([{ ...CAMPAIGN, period }])[0]?.period).toMatchObject({
      rule: { dates: ['2021-03-02', '2021-03-09'] },
    })
  })

  it.each([
    [{ period: { kind: 'dates', start: '2023-02-30' } }, ['invalid-date period.start']],
    [{ period: { kind: 'dates', start: '30/7/2023' } }, ['invalid-date period.start']],
    [{ period: { kind: 'dates', start: '2023-03-01', end: '2023-01-01' } }, ['reversed-period period.end']],
    [
      { period: { kind: 'yearly', start: { month: 2, day: 30 }, end: { month: 3, day: 1 } } },
      ['impossible-day period.start.day'],
    ],
    [
      { period: { kind: 'commemoration', to: 'a', daysBefore: -1, daysAfter: 0 } },
      ['out-of-range period.daysBefore'],
    ],
    [{ channels: ['press', 'tv'] }, ['unknown-value channels[1]']],
    [{ slogans: { nay: 'x' } }, ['wrong-form slogans.nay']],
    [{ chanels: [] }, ['unknown-field chanels']],
    [{ title: 5 }, ['wrong-type title']],
    [{ theme: 'a\nb' }, ['control-character theme']],
    [{ milestones: [{ name: 'x', date: '2021-02-29' }] }, ['invalid-date milestones[0].date']],
    [{ status: 'done' }, ['unknown-value status']],
  ])('are refused with %j', (more, expected) => {
    expect(faults(more)).toEqual(expected)
  })

  it.each<object>([
    { kind: 'dates', start: '2023-03-01', end: '2023-03-01' },
    { kind: 'yearly', start: { month: 1, day: 1 }, end: { month: 1, day: 1 }, since: 2023, until: 2023 },
    { kind: 'yearly', start: { month: 2, day: 29 }, end: { month: 1, day: 1 }, since: 2023 },
    { kind: 'yearly', start: { month: 2, day: 1 }, end: { month: 1, day: 1 }, until: 2023 },
    { kind: 'commemoration', to: 'a', daysBefore: 0, daysAfter: 1500 },
  ])('have a period up to its limits: %j', (period) => {
    expect(parseCampaigns([{ ...CAMPAIGN, period }])[0]?.period).toEqual(period)
  })

  it.each([
    [
      {
        period: {
          kind: 'yearly',
          start: { month: 2, day: 1 },
          end: { month: 3, day: 1 },
          since: 2,
          until: 1,
        },
      },
      ['reversed-period period.until'],
    ],
    [
      { period: { kind: 'commemoration', to: 'a', daysBefore: 1501, daysAfter: -1 } },
      ['out-of-range period.daysBefore', 'out-of-range period.daysAfter'],
    ],
    [{ id: '' }, ['invalid-id id']],
  ])('are refused one step past them: %j', (more, expected) => {
    expect(faults(more)).toEqual(expected)
  })

  it('are named by their place where they have no id', () => {
    const records = (id: unknown) =>
      problemsOf(() => parseCampaigns([CAMPAIGN, { ...CAMPAIGN, id }])).map(({ record }) => record)
    expect(records('')).toEqual(['#2'])
    expect(records(5)).toEqual(['#2'])
    expect(records(undefined)).toEqual(['#2'])
  })

  it('are told what they have, four fields at most', () => {
    const [said] = problemsOf(() => parseCampaigns([5]))
    expect(said?.message.en).toBe(
      'The value 5 is of the wrong type; needed: fields below it (id, title, theme, slogans…).',
    )
  })

  it.each([
    ['Kế hoạch ngày 18/10/2023', 'citation-without-number sources[0]'],
    ['Kế hoạch số 180/KH UBND', 'citation-form sources[0]'],
    ['Quyết định số 22/2023/QÐ-TTg', 'citation-form sources[0]'],
    ['Kế hoạch số 180/KH-UBND ngày 31/6/2023', 'citation-form sources[0]'],
    ['Kế hoạch số 180/KH-UBND ngày 3/7', 'citation-date sources[0]'],
    ['Kế hoạch số 180/KH-UBND; Kế hoạch số 5/KH-UBND', 'citation-form sources[0]'],
    [{ citation: 'không có số' }, 'citation-without-number sources[0].citation'],
    [
      { citation: { type: 'Kế hoạch', system: 'state' } },
      'citation-without-number sources[0].citation.number',
    ],
    [{ citation: { type: 'Kế hoạch', number: 3, system: 'state' } }, 'wrong-type sources[0].citation.number'],
    [{ citation: '1714-CV/BTGTU', url: 'javascript:alert(1)' }, 'invalid-address sources[0].url'],
    [{ citation: '1714-CV/BTGTU', ur: 'x' }, 'unknown-field sources[0].ur'],
    [
      { citation: '1714-CV/BTGTU', implementing: ['x'] },
      'citation-without-number sources[0].implementing[0]',
    ],
  ])('are refused with the source %j', (source, fault) => {
    expect(sourceFaults(source)).toEqual([fault])
  })

  it.each([
    ['Công văn số 2133/STP - PBGDPL ngày 12/10/2023', 'Công văn số 2133/STP - PBGDPL ngày 12/10/2023'],
    ['Kế hoạch số 180 / KH-UBND', 'Kế hoạch số 180/KH-UBND'],
    ['Hướng dẫn số 115- HD/TU ngày 08/01/2020', 'Hướng dẫn số 115-HD/TU ngày 08/01/2020'],
    ['Quyết định số 22/2023 /QĐ - UBND', 'Quyết định số 22/2023/QĐ - UBND'],
    ['Quy chế làm việc số 02-QC/TU', 'Quy chế làm việc số 02-QC/TU'],
  ])('take the symbol of "%s" with the blanks that the office printed in it', (printed, expected) => {
    const [campaign] = parseCampaigns([{ ...CAMPAIGN, sources: [printed] }])
    expect(formatCitation(campaign!.sources![0]!.citation, { style: 'full' })).toBe(expected)
    expect(
      parseCampaigns([{ ...CAMPAIGN, sources: [{ citation: campaign!.sources![0]!.citation }] }]),
    ).toEqual([campaign])
  })

  it.each([
    [
      'Kế hoạch số 18 KH-UBND',
      '"18 KH-UBND": Số, ký hiệu văn bản viết liền, không có khoảng trắng. Viết là "18/KH-UBND".',
    ],
    ['Kế hoạch số 18/KH UBND', '"18/KH UBND": ký hiệu viết liền với số. Viết là "18/KH-UBND".'],
    ['Kế hoạch số 180/KH-SGDĐT GDTX', 'Nếu "GDTX" là cơ quan ban hành, viết "của" ở trước.'],
    ['Chỉ thị số 27 CT-TU ngày 22/7/2022', 'Viết là "27-CT/TU".'],
    ['Kế hoạch số 18/KHUBND', 'Viết là "18/KH-UBND".'],
    [
      'Kế hoạch số 18/KH ngày 15/5/2026',
      '"18/KH": Ký hiệu thiếu chữ viết tắt của cơ quan ban hành; đủ thì như "180/KH-UBND"',
    ],
    ['Công văn số 468 UBND tỉnh', 'Nếu là cơ quan ban hành, viết "của UBND"'],
  ])('are told how to write the citation "%s"', (printed, sentence) => {
    const [problem] = problemsOf(() => parseCampaigns([{ ...CAMPAIGN, sources: [{ citation: printed }] }]))
    expect(problem?.field).toBe('sources[0].citation')
    expect(problem?.message.vi).toContain(sentence)
  })

  it('say in plain words what is wrong', () => {
    const [problem] = problemsOf(() =>
      parseCampaigns([{ ...CAMPAIGN, channels: ['pres'] }], { file: 'c.yaml' }),
    )
    expect(problem).toMatchObject({
      file: 'c.yaml',
      record: 'chien-dich',
      value: 'pres',
      allowed: CAMPAIGN_CHANNELS.join(', '),
    })
    expect(problem?.message.vi).toMatch(
      /^Giá trị "pres" không dùng được; có phải là "press"\? Dùng một trong: press, /,
    )
  })

  it('name the line of a fault where it is known, entries counted from 1', () => {
    const lineOf = (path: readonly (string | number)[]) => (path.join() === '0,channels,1' ? 7 : undefined)
    const options = { file: 'c.yaml', lineOf }
    const [problem] = problemsOf(() => parseCampaigns([{ ...CAMPAIGN, channels: ['press', 'tv'] }], options))
    expect(problem).toMatchObject({ line: 7, field: 'channels[1]' })
    expect(describeProblem(problem!, { language: 'vi' })).toMatch(
      /^c\.yaml:7: bản ghi "chien-dich", trường "channels", mục 2: /,
    )
    expect(describeProblem({ ...problem!, field: 'sources[0].citation' }, { language: 'en' })).toContain(
      ', field "sources", entry 1, field "citation": ',
    )
  })

  it.each([
    [
      { period: 2026 },
      'Giá trị 2026 không đúng kiểu; cần các trường con, ví dụ { kind: dates, start: 2026-05-15 }.',
    ],
    [
      { period: {} },
      'Thiếu trường bắt buộc "kind"; dùng một trong: dates, yearly, commemoration, recurring.',
    ],
    [
      { title: 5 },
      'Giá trị 5 không đúng kiểu; cần một chuỗi chữ hoặc các trường con (vi, en). Nếu là chữ, đặt trong dấu ngoặc kép: "5".',
    ],
    [{ units: ['Sở Y tế'] }, 'Giá trị "Sở Y tế" không đúng kiểu; cần các trường con (name, task, lead).'],
    [{ channels: 'press' }, 'Giá trị "press" không đúng kiểu; cần một danh sách.'],
    [{ revision: -1 }, 'Giá trị -1 không dùng được; phải từ 0 trở lên.'],
    [
      { period: { kind: 'yearly', start: { month: 13, day: 1 }, end: { month: 3, day: 1 } } },
      'Giá trị 13 không dùng được; phải từ 1 đến 12.',
    ],
    [
      { provinces: ['quang-nin'] },
      'Không có tỉnh, thành phố nào mang mã "quang-nin"; có phải là "quang-ninh"?',
    ],
    [{ provinces: ['x'] }, 'Không có tỉnh, thành phố nào mang mã "x" (ví dụ "quang-ninh").'],
  ])('say of %j what would do', (more, sentence) => {
    const problems = problemsOf(() => parseCampaigns([{ ...CAMPAIGN, ...more }]))
    expect(problems.map(({ message }) => message.vi)).toEqual([sentence])
  })

  it('stop at data that is nested without end', () => {
    let source: unknown = '1714-CV/BTGTU'
    for (let depth = 0; depth < 5000; depth++) source = { citation: '1714-CV/BTGTU', implementing: [source] }
    expect(sourceFaults(source)[0]).toMatch(/^too-deep/)
  })
})

describe('JSON Schema for editors', () => {
  it('is plain data with the closed lists', () => {
    const text = JSON.stringify([commemorationJsonSchema(), campaignJsonSchema(), issuerJsonSchema()])
    expect(text).toContain('grassroots-broadcast')
    expect(text).toContain('"additionalProperties":false')
    expect(text).not.toContain('undefined')
  })
})

import { describe, expect, it } from 'vitest'
import type { CampaignSource } from '../../src/campaigns/campaign.js'
import {
  type ClauseParts,
  campaignClause,
  countdownTexts,
} from '../../src/guidance/wording/campaign-clause.js'
import type { CampaignRun } from '../../src/planner/plan.js'
import { plan } from './plans.js'

const source = (number: string, symbol: string, more: object = {}): CampaignSource => ({
  citation: { type: 'Kế hoạch', number, symbol, system: 'state', ...more },
})
const run = (
  more: Partial<CampaignRun> = {},
  campaign: Partial<CampaignRun['campaign']> = {},
): CampaignRun => ({
  campaign: {
    id: 'a',
    title: { vi: 'An toàn giao thông', en: 'road safety' },
    period: { kind: 'dates', start: '2023-07-01' },
    ...campaign,
  },
  start: '2023-07-01',
  phase: 'continues',
  ...more,
})
const both = (made: CampaignRun, parts: ClauseParts = {}) =>
  (['vi', 'en'] as const).map((language) => campaignClause(made, plan(), language, parts))

describe('the sentence of a campaign', () => {
  it.each<[string, CampaignRun, string, string]>([
    [
      'has begun and is open',
      run(),
      'Tiếp tục tuyên truyền an toàn giao thông',
      'Continue communication on road safety',
    ],
    [
      'begins and is open',
      run({ phase: 'starts' }),
      'Bắt đầu tuyên truyền an toàn giao thông (từ ngày 01/7/2023)',
      'Start communication on road safety (from 1 July 2023)',
    ],
    [
      'has an end',
      run({ end: '2023-08-31' }),
      'Tiếp tục tuyên truyền an toàn giao thông (từ ngày 01/7 đến ngày 31/8/2023)',
      'Continue communication on road safety (1 July - 31 August 2023)',
    ],
    [
      'ends in this plan',
      run({ end: '2023-07-31', phase: 'last' }),
      'Tiếp tục tuyên truyền an toàn giao thông (từ ngày 01/7 đến ngày 31/7/2023, tháng cuối của đợt tuyên truyền)',
      'Continue communication on road safety (1 - 31 July 2023, last month of the campaign)',
    ],
    [
      'fills a year',
      run({ start: '2023-01-01', end: '2023-12-31' }),
      'Tiếp tục tuyên truyền an toàn giao thông (năm 2023)',
      'Continue communication on road safety (2023)',
    ],
    [
      'fills two years',
      run({ start: '2023-01-01', end: '2024-12-31' }),
      'Tiếp tục tuyên truyền an toàn giao thông (giai đoạn 2023 - 2024)',
      'Continue communication on road safety (2023 - 2024)',
    ],
    [
      'begins with a year and does not end with one',
      run({ start: '2023-01-01', end: '2023-12-30' }),
      'Tiếp tục tuyên truyền an toàn giao thông (từ ngày 01/01 đến ngày 30/12/2023)',
      'Continue communication on road safety (1 January - 30 December 2023)',
    ],
    [
      'ends with a year that it did not begin with',
      run({ start: '2023-01-02', end: '2023-12-31' }),
      'Tiếp tục tuyên truyền an toàn giao thông (từ ngày 02/01 đến ngày 31/12/2023)',
      'Continue communication on road safety (2 January - 31 December 2023)',
    ],
    [
      'has one day',
      run({ phase: 'single', dates: ['2023-07-04'] }),
      'Tuyên truyền an toàn giao thông (ngày 04/7/2023)',
      'Communication on road safety (4 July 2023)',
    ],
    [
      'has several days',
      run({ phase: 'single', dates: ['2023-07-04', '2023-07-11'] }),
      'Tuyên truyền an toàn giao thông (các ngày 04/7, 11/7)',
      'Communication on road safety (on 4 July, 11 July)',
    ],
    [
      'has none of its days left',
      run({ dates: [] }),
      'Tiếp tục tuyên truyền an toàn giao thông',
      'Continue communication on road safety',
    ],
    [
      'has a theme of all years',
      run({}, { theme: { vi: 'Về nhà', en: 'Home' } }),
      'Tiếp tục tuyên truyền an toàn giao thông, chủ đề “Về nhà”',
      'Continue communication on road safety, theme “Home”',
    ],
    [
      'has a theme of its own year',
      run({ theme: { vi: 'Năm nay' } }, { theme: { vi: 'Về nhà', en: 'Home' } }),
      'Tiếp tục tuyên truyền an toàn giao thông, chủ đề “Năm nay”',
      'Continue communication on road safety, theme “Năm nay”',
    ],
    [
      'has no English title',
      run({}, { title: { vi: 'Tháng An toàn' } }),
      'Tiếp tục tuyên truyền Tháng An toàn',
      'Continue communication on “Tháng An toàn”',
    ],
    [
      'says itself what is done',
      run({}, { title: { vi: 'Phổ biến luật mới', en: 'the new law' } }),
      'Phổ biến luật mới',
      'Continue communication on the new law',
    ],
    [
      'names the doing',
      run({}, { title: { vi: 'Giao ban báo chí', en: 'press meetings' } }),
      'Tiếp tục giao ban báo chí',
      'Continue communication on press meetings',
    ],
  ])('%s', (_, made, vi, en) => expect(both(made)).toEqual([vi, en]))

  const [one, two, three] = [source('1', 'KH-UBND'), source('2', 'KH-UBND'), source('3', 'KH-UBND')]
  it.each<[string, CampaignSource[], ClauseParts, string, string]>([
    ['one', [one], {}, ' theo Kế hoạch số 1/KH-UBND', ' under Plan No. 1/KH-UBND'],
    [
      'two',
      [one, two],
      {},
      ' theo Kế hoạch số 1/KH-UBND và Kế hoạch số 2/KH-UBND',
      ' under Plan No. 1/KH-UBND and Plan No. 2/KH-UBND',
    ],
    [
      'three',
      [one, two, three],
      {},
      ' theo Kế hoạch số 1/KH-UBND; Kế hoạch số 2/KH-UBND; Kế hoạch số 3/KH-UBND',
      ' under Plan No. 1/KH-UBND; Plan No. 2/KH-UBND; Plan No. 3/KH-UBND',
    ],
    ['none', [], {}, '', ''],
    ['one that is left out', [one], { source: false }, '', ''],
    [
      'one with its subject, which the title has said',
      [source('1', 'KH-UBND', { subject: 'giữ an toàn', issuedOn: '2023-01-02' })],
      {},
      ' theo Kế hoạch số 1/KH-UBND ngày 02/01/2023',
      ' under Plan No. 1/KH-UBND of 2 January 2023',
    ],
    [
      'two with their subjects',
      [source('1', 'KH-UBND', { subject: 'giữ an toàn' }), two],
      {},
      ' theo Kế hoạch số 1/KH-UBND về giữ an toàn và Kế hoạch số 2/KH-UBND',
      ' under Plan No. 1/KH-UBND, "giữ an toàn" and Plan No. 2/KH-UBND',
    ],
    [
      'one by its number alone',
      [source('1', 'KH-UBND', { issuedOn: '2023-01-02' })],
      { source: 'number' },
      ' theo Kế hoạch số 1/KH-UBND',
      ' under Plan No. 1/KH-UBND',
    ],
    [
      'one with what it carries out',
      [{ ...one, implementing: [two] }],
      { source: 'whole' },
      ' theo Kế hoạch số 1/KH-UBND (thực hiện Kế hoạch số 2/KH-UBND)',
      ' under Plan No. 1/KH-UBND (implementing Plan No. 2/KH-UBND)',
    ],
  ])('names the documents that it is run under: %s', (_, sources, parts, vi, en) => {
    expect(both(run({}, { sources }), parts)).toEqual([
      `Tiếp tục tuyên truyền an toàn giao thông${vi}`,
      `Continue communication on road safety${en}`,
    ])
  })

  it('does not name again what its title names', () => {
    const title = { vi: 'Kế hoạch số 1/KH-UBND' }
    expect(both(run({}, { title, sources: [one, two] }))[0]).toBe(
      'Tiếp tục tuyên truyền Kế hoạch số 1/KH-UBND theo Kế hoạch số 2/KH-UBND',
    )
  })

  it('has a comma before its documents only behind a theme', () => {
    expect(both(run({ theme: { vi: 'Về nhà' } }, { sources: [one] }))[0]).toBe(
      'Tiếp tục tuyên truyền an toàn giao thông, chủ đề “Về nhà”, theo Kế hoạch số 1/KH-UBND',
    )
    expect(both(run({ theme: { vi: 'Về nhà' } }, { sources: [one] }), { theme: false })[0]).toBe(
      'Tiếp tục tuyên truyền an toàn giao thông theo Kế hoạch số 1/KH-UBND',
    )
  })

  it('leaves out what its record or its place leaves out; the place has the last word', () => {
    const made = (prints: CampaignRun['campaign']['prints'] & object) =>
      run({ end: '2023-08-31' }, { sources: [one], prints })
    const [full] = both(run({ end: '2023-08-31' }, { sources: [one] }))
    expect(both(made({ period: true, sources: true, phase: true }))[0]).toBe(full)
    expect(both(made({ period: false }))[0]).toBe(
      'Tiếp tục tuyên truyền an toàn giao thông theo Kế hoạch số 1/KH-UBND',
    )
    expect(both(made({ period: false }), { period: true })[0]).toBe(full)
    expect(both(made({ phase: false, sources: false, period: false }))[0]).toBe(
      'Tuyên truyền an toàn giao thông',
    )
    expect(both(made({ phase: false, sources: false, period: false }), { phase: true })[0]).toBe(
      'Tiếp tục tuyên truyền an toàn giao thông',
    )
  })
})

describe('the days that are left', () => {
  const made = run({
    countdown: [
      { name: { vi: 'Lễ mít tinh', en: 'the rally' }, date: '2023-08-02', days: 32 },
      { name: { vi: 'Ngày hội' }, date: '2023-07-02', days: 1 },
    ],
  })

  it('are counted to each milestone', () => {
    expect(countdownTexts(made, 'vi')).toEqual([
      'còn 32 ngày đến Lễ mít tinh (02/8/2023)',
      'còn 1 ngày đến Ngày hội (02/7/2023)',
    ])
    expect(countdownTexts(made, 'en')).toEqual([
      '32 days left to the rally (2 August 2023)',
      '1 day left to Ngày hội (2 July 2023)',
    ])
    expect(countdownTexts(run(), 'vi')).toEqual([])
  })

  it('stand behind the sentence with the day that they are counted from', () => {
    expect(both(made).map((text) => text.split('; ')[1])).toEqual([
      'tính từ ngày 01/7/2023, còn 32 ngày đến Lễ mít tinh (02/8/2023)',
      '32 days left to the rally (2 August 2023), counted from 1 July 2023',
    ])
    expect(both(made, { countdown: false })).toEqual(both(run()))
  })
})

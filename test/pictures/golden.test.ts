import { describe, expect, it } from 'vitest'
import type { CampaignRun } from '../../src/planner/plan.js'
import { PICTURES, toSvg } from '../../src/svg.js'
import { LANGUAGES } from '../../src/text/language.js'
import { day, plan, warInvalids } from '../guidance/plans.js'

const run = (id: string, title: string, more: Partial<CampaignRun>): CampaignRun => ({
  campaign: {
    id,
    title: { vi: title },
    period: { kind: 'dates', start: '2023-07-01' },
    milestones: [
      { name: { vi: 'Tổng kết' }, date: '2023-07-31' },
      {
        name: { vi: 'Phát động trên toàn tỉnh với sự tham gia của tất cả các xã, phường' },
        date: '2023-07-03',
      },
      { name: { vi: 'Sau đợt' }, date: '2023-08-01' },
      { name: { vi: 'Trước đợt' }, date: '2023-06-30' },
    ],
  },
  start: '2023-07-01',
  phase: 'starts',
  ...more,
})

const july = plan({
  occurrences: [
    warInvalids,
    day('trade-union-founding', 'Ngày thành lập Công đoàn Việt Nam', '2023-07-28', { origin: '1929-07-28' }),
    day('round', 'Ngày tròn năm', '2023-07-28', { origin: '1953-07-28' }),
    day('third', 'Ngày thứ ba trong một ngày', '2023-07-28'),
    day('fourth', 'Ngày thứ tư trong một ngày', '2023-07-28'),
    day('first', 'Ngày đầu tháng có một cái tên dài hơn ô của nó', '2023-07-01'),
  ],
  periods: [
    day('month', 'Tháng tri ân', '2023-07-01', { kind: 'action-month', end: '2023-07-31' }),
    day('days', 'Mấy ngày', '2023-07-09', { kind: 'action-week', end: '2023-07-11' }),
  ],
  daysOff: [
    {
      date: '2023-07-10',
      holiday: 'x',
      name: { vi: 'Nghỉ' },
      status: 'announced',
      reason: 'swapped',
      for: '2023-07-15',
    },
  ],
  workedDays: [
    { date: '2023-07-15', holiday: 'x', name: { vi: 'Nghỉ' }, status: 'announced', for: '2023-07-10' },
  ],
  campaigns: [
    run('open', 'Đợt không có ngày kết thúc', {}),
    run('short', 'Đợt ngắn', { start: '2023-07-20', end: '2023-07-20' }),
    run('weekly', 'Giao ban hằng tuần', { dates: ['2023-07-04', '2023-07-11'], end: '2023-07-31' }),
  ],
})

describe.each(PICTURES)('the picture %s', (picture) => {
  it.each(LANGUAGES)('is drawn as it was, in %s', async (language) => {
    const svg = toSvg(july, { picture, language }).replaceAll('><', '>\n<')
    await expect(`${svg}\n`).toMatchFileSnapshot(`../golden/pictures/${picture}-${language}.svg`)
  })
})

import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../../src/campaigns/campaign.js'
import type { PlainDate } from '../../../src/dates/plain-date.js'
import { campaignEvents } from '../../../src/ical/events/campaign.js'
import type { FeedLanguage } from '../../../src/ical/events/feed-event.js'
import type { CampaignRun, Plan } from '../../../src/planner/plan.js'

const campaign: Campaign = {
  id: 'election',
  title: { vi: 'Bầu cử', en: 'Election' },
  period: { kind: 'dates', start: '2026-01-05', end: '2026-03-20' },
}
const run = (more: Partial<Campaign> = {}, own: Partial<CampaignRun> = {}): CampaignRun => ({
  campaign: { ...campaign, ...more },
  start: '2026-01-05',
  end: '2026-03-20',
  phase: 'continues',
  ...own,
})
const events = (one: CampaignRun, language: FeedLanguage = 'vi') => {
  const plan: Plan = {
    span: 'month',
    ref: '2026-03',
    from: '2026-03-01',
    to: '2026-03-31',
    occurrences: [],
    periods: [],
    lookAhead: [],
    campaigns: [one],
  }
  return campaignEvents(plan, { domain: 'example.org', language })
}

describe('the events of a campaign', () => {
  it('have the year in their UID only where a campaign comes back', () => {
    const yearly: Campaign['period'] = { kind: 'commemoration', to: 'x', daysBefore: 3, daysAfter: 0 }
    expect(events(run())[0]?.uid).toBe('campaign-election@example.org')
    expect(events(run({ period: yearly }))[0]?.uid).toBe('campaign-election-2026@example.org')
  })

  it('reach from the first day to the last, an open one over the days of the feed in which it runs', () => {
    expect(events(run())[0]).toMatchObject({ start: '2026-01-05', end: '2026-03-20' })
    const { end: _, ...open } = run()
    expect(events(open)[0]).toMatchObject({ start: '2026-03-01', end: '2026-03-31' })
    expect(events({ ...open, start: '2026-03-09' })[0]).toMatchObject({
      start: '2026-03-09',
      end: '2026-03-31',
    })
    expect(events(open)[0]?.description).toBe('Chưa định ngày kết thúc')
  })

  it.each<[PlainDate, boolean]>([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-03-15', true],
    ['2026-03-31', true],
    ['2026-04-01', false],
  ])('hold a milestone inside the window, both of its ends included: %s', (date, held) => {
    const found = events(run({ milestones: [{ name: { vi: 'Ngày bầu cử' }, date }] })).filter(({ uid }) =>
      uid.includes('milestone'),
    )
    expect(found.map(({ start, end }) => [start, end])).toEqual(held ? [[date, date]] : [])
  })

  it('know milestones by name, a second one of the name by its day, also where the first is outside the window', () => {
    const milestones = (['2026-02-01', '2026-03-15'] as const).map((date) => ({
      name: { vi: 'Mốc', en: 'Mark' },
      date,
    }))
    const [, milestone] = events(run({ milestones }), 'both')
    expect(milestone).toMatchObject({
      uid: 'campaign-election-milestone-moc-20260315@example.org',
      summary: 'Mốc - Bầu cử / Mark - Election',
    })
  })

  it('keep the UID of a milestone whose day, name or place changes, if it has an id', () => {
    const own = { id: 'e-day', name: { vi: 'Tên khác' }, date: '2026-03-20' } as const
    const [, milestone] = events(run({ milestones: [own] }))
    expect(milestone?.uid).toBe('campaign-election-milestone-e-day@example.org')
  })

  it('speak Vietnamese where milestone or campaign have no English', () => {
    const milestones = [{ name: { vi: 'Mốc' }, date: '2026-03-15' }] as const
    expect(events(run({ milestones }), 'en')[1]).toMatchObject({ summary: 'Mốc - Bầu cử', language: 'vi' })
    const untitled = run({
      title: { vi: 'Bầu cử' },
      milestones: [{ name: { vi: 'Mốc', en: 'Mark' }, date: '2026-03-15' }],
    })
    expect(events(untitled, 'en').map(({ summary }) => summary)).toEqual(['Bầu cử', 'Mốc - Bầu cử'])
  })

  it('say that a campaign was called off, in each language', () => {
    const off = run({ status: 'cancelled' })
    expect(events(off)[0]).toMatchObject({ summary: 'Hủy: Bầu cử', cancelled: true })
    expect(events(off, 'both')[0]?.summary).toBe('Hủy: Bầu cử / Cancelled: Election')
    expect(events(run())[0]).not.toHaveProperty('cancelled')
  })

  it('carry theme, contents, units and addresses of the documents, one a line', () => {
    const told = run(
      {
        contents: [{ text: { vi: 'Luật bầu cử', en: 'The law' } }],
        units: [{ name: 'Sở Nội vụ', task: 'chủ trì' }, { name: 'Báo Quảng Ninh' }],
        sources: [
          { citation: { type: 'Luật' } as never },
          { citation: { type: 'Kế hoạch' } as never, url: 'https://example.org/kh' },
        ],
        revision: 4,
        updated: '2026-02-01',
      },
      { theme: { vi: 'Ngày hội', en: 'A feast' } },
    )
    const [vi] = events(told)
    expect(vi?.description.split('\n')).toEqual([
      'Chủ đề: Ngày hội',
      '- Luật bầu cử',
      'Sở Nội vụ: chủ trì',
      'Báo Quảng Ninh',
      'Nguồn: https://example.org/kh',
    ])
    expect(vi).toMatchObject({
      url: 'https://example.org/kh',
      sequence: 4,
      updated: '2026-02-01',
      categories: ['Đợt tuyên truyền'],
    })
    const [both] = events(told, 'both')
    expect(both?.description).toContain('\n\nTheme: A feast\n- The law\n')
    expect(events(told, 'en')[0]?.categories).toEqual(['Communication campaign'])
    expect(events(run())[0]).toMatchObject({ sequence: 0, description: '' })
    expect(events(run())[0]).not.toHaveProperty('url')
    expect(events(run())[0]).not.toHaveProperty('updated')
  })

  it('of one that recurs stand on each of its days, with its time', () => {
    const recurring = run(
      {
        period: {
          kind: 'recurring',
          rule: { kind: 'rrule', rrule: 'FREQ=WEEKLY', start: '2026-03-03' },
          time: { start: '05:30', minutes: 20 },
        },
      },
      { dates: ['2026-03-03', '2026-03-10'] },
    )
    expect(events(recurring).map(({ uid, start, end, time }) => [uid, start, end, time?.start])).toEqual([
      ['campaign-election-20260303@example.org', '2026-03-03', '2026-03-03', '05:30'],
      ['campaign-election-20260310@example.org', '2026-03-10', '2026-03-10', '05:30'],
    ])
  })
})

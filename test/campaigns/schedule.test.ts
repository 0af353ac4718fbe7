import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../src/campaigns/campaign.js'
import { type CampaignContext, campaignRuns } from '../../src/campaigns/schedule.js'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import type { PlainDate } from '../../src/dates/plain-date.js'
import type { RecurrenceRule } from '../../src/dates/rule.js'
import { InputError } from '../../src/errors.js'

const day = (id: string, rule: Commemoration['rule'], origin?: PlainDate): Commemoration => ({
  id,
  name: { vi: id },
  rule,
  ...(origin === undefined ? {} : { origin }),
  kind: 'founding',
  level: 'province',
  rank: 2,
  topics: [],
  sources: ['test'],
  confidence: 'high',
})
const days = new Map(
  [
    day('quang-ninh', { kind: 'fixed', month: 10, day: 30 }, '1963-10-30'),
    day('tet', { kind: 'lunar', month: 1, day: 1 }),
    day('new-year', { kind: 'fixed', month: 1, day: 1 }),
  ].map((entry) => [entry.id, entry]),
)
const context: CampaignContext = {
  get: (id) => days.get(id),
  ruleOf: (id) => days.get(id)?.rule,
  isLocal: () => false,
}

const campaign = (period: Campaign['period'], more: Partial<Campaign> = {}): Campaign => ({
  id: 'a',
  title: { vi: 'Chiến dịch' },
  period,
  ...more,
})
const runs = (one: Campaign, from: PlainDate, to: PlainDate, at = context) =>
  campaignRuns([one], from, to, at)
const short = (one: Campaign, from: PlainDate, to: PlainDate) =>
  runs(one, from, to).map(({ start, end, phase }) => [start, end, phase])

describe('campaign runs', () => {
  const fixed = campaign({ kind: 'dates', start: '2023-11-15', end: '2023-12-15' })

  it('tells how a run stands to the window', () => {
    expect(short(fixed, '2023-11-01', '2023-11-30')).toEqual([['2023-11-15', '2023-12-15', 'starts']])
    expect(short(fixed, '2023-12-01', '2023-12-10')).toEqual([['2023-11-15', '2023-12-15', 'continues']])
    expect(short(fixed, '2023-12-01', '2023-12-31')).toEqual([['2023-11-15', '2023-12-15', 'last']])
    expect(short(fixed, '2023-10-01', '2023-12-31')).toEqual([['2023-11-15', '2023-12-15', 'single']])
    expect(short(fixed, '2023-12-15', '2023-12-15')).toEqual([['2023-11-15', '2023-12-15', 'last']])
    expect(short(fixed, '2023-12-16', '2023-12-31')).toEqual([])
    expect(short(fixed, '2023-10-01', '2023-11-14')).toEqual([])
  })

  it('keeps an open-ended campaign going', () => {
    const open = campaign({ kind: 'dates', start: '2021-01-01' })
    expect(short(open, '2021-01-01', '2021-01-31')).toEqual([['2021-01-01', undefined, 'starts']])
    expect(short(open, '2030-01-01', '2030-01-31')).toEqual([['2021-01-01', undefined, 'continues']])
  })

  it('repeats yearly campaigns, over New Year too', () => {
    const winter = campaign({
      kind: 'yearly',
      start: { month: 12, day: 15 },
      end: { month: 1, day: 15 },
      since: 2022,
    })
    expect(short(winter, '2023-01-01', '2023-01-31')).toEqual([['2022-12-15', '2023-01-15', 'last']])
    expect(short(winter, '2023-01-01', '2023-12-31')).toEqual([
      ['2022-12-15', '2023-01-15', 'last'],
      ['2023-12-15', '2024-01-15', 'starts'],
    ])
    expect(short(winter, '2022-01-01', '2022-01-31')).toEqual([])
  })

  it('ties a campaign to a commemoration', () => {
    const upTo = campaign({
      kind: 'commemoration',
      to: 'quang-ninh',
      year: 2023,
      daysBefore: 300,
      daysAfter: 1,
    })
    expect(short(upTo, '2023-07-01', '2023-07-31')).toEqual([['2023-01-03', '2023-10-31', 'continues']])
    expect(short(upTo, '2024-07-01', '2024-07-31')).toEqual([])
    const early = campaign({ kind: 'commemoration', to: 'new-year', daysBefore: 20, daysAfter: 0 })
    expect(short(early, '2023-12-20', '2023-12-31')).toEqual([['2023-12-12', '2024-01-01', 'continues']])
    const tet = campaign({ kind: 'commemoration', to: 'tet', daysBefore: 7, daysAfter: 7 })
    expect(short(tet, '2024-02-01', '2024-02-29')).toEqual([['2024-02-03', '2024-02-17', 'single']])
  })

  it('does not run up to an anniversary that there is not', () => {
    const tied = campaign({
      kind: 'commemoration',
      to: 'quang-ninh',
      year: 1963,
      daysBefore: 10,
      daysAfter: 0,
    })
    expect(short(tied, '1963-10-01', '1963-10-31')).toEqual([])
  })

  it('names the campaign whose commemoration is unknown', () => {
    const tied = campaign({ kind: 'commemoration', to: 'nowhere', daysBefore: 1, daysAfter: 0 })
    expect(() => runs(tied, '2023-01-01', '2023-01-31')).toThrow(/record "a".*period\.to.*nowhere/s)
  })

  it('lists the days of a recurring campaign in the window', () => {
    const rule: RecurrenceRule = {
      kind: 'rrule',
      rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=3',
      start: '2021-03-02',
      dates: ['2021-03-02', '2021-03-09', '2021-03-16'],
    }
    const [run] = runs(campaign({ kind: 'recurring', rule }), '2021-03-08', '2021-03-14')
    expect(run).toMatchObject({
      start: '2021-03-02',
      end: '2021-03-16',
      phase: 'continues',
      dates: ['2021-03-09'],
    })
    expect(runs(campaign({ kind: 'recurring', rule }), '2021-03-10', '2021-03-14')).toEqual([])
    const endless = { ...rule, rrule: 'FREQ=WEEKLY;BYDAY=TU' }
    expect(
      runs(campaign({ kind: 'recurring', rule: endless }), '2021-03-08', '2021-03-14')[0]?.end,
    ).toBeUndefined()
    const { dates: _, ...raw } = rule
    expect(() => runs(campaign({ kind: 'recurring', rule: raw }), '2021-03-08', '2021-03-14')).toThrow(
      InputError,
    )
  })

  it('leaves out what was cancelled, and keeps it on request', () => {
    const cancelled = campaign(fixed.period, { status: 'cancelled' })
    expect(runs(cancelled, '2023-11-01', '2023-11-30')).toEqual([])
    expect(campaignRuns([cancelled], '2023-11-01', '2023-11-30', context, { cancelled: true })).toHaveLength(
      1,
    )
  })

  it('keeps what has ended in the plans of its days, if it says when it ended', () => {
    const ended = campaign(fixed.period, { status: 'ended' })
    expect(short(ended, '2023-11-01', '2023-11-30')).toEqual([['2023-11-15', '2023-12-15', 'starts']])
    const open = campaign({ kind: 'dates', start: '2021-01-01' }, { status: 'ended' })
    expect(runs(open, '2023-11-01', '2023-11-30')).toEqual([])
  })

  it('takes the slogan of the year, else the theme', () => {
    const themed = campaign(
      { kind: 'dates', start: '2022-12-01' },
      { theme: { vi: 'Chung' }, slogans: { 2023: { vi: 'Năm 2023' } } },
    )
    expect(runs(themed, '2023-05-01', '2023-05-31')[0]?.theme?.vi).toBe('Năm 2023')
    expect(runs(themed, '2024-05-01', '2024-05-31')[0]?.theme?.vi).toBe('Chung')
    expect(runs(themed, '2022-05-01', '2022-12-31')[0]?.theme?.vi).toBe('Chung')
  })

  it('counts the days to milestones from the first day of the window', () => {
    const election = campaign(
      { kind: 'dates', start: '2021-01-01', end: '2021-06-30' },
      {
        milestones: [
          { name: { vi: 'Ngày bầu cử' }, date: '2021-05-23' },
          { name: { vi: 'Hội nghị hiệp thương' }, date: '2021-03-01' },
        ],
      },
    )
    expect(runs(election, '2021-03-08', '2021-03-14')[0]?.countdown).toEqual([
      { name: { vi: 'Ngày bầu cử' }, date: '2021-05-23', days: 76 },
    ])
    expect(runs(election, '2021-05-24', '2021-05-31')[0]).not.toHaveProperty('countdown')
  })

  it('keeps campaigns of other provinces out of a plan for one', () => {
    const local = campaign({ kind: 'dates', start: '2023-01-01' }, { provinces: ['quang-ninh'] })
    const at = (province: string): CampaignContext => ({
      ...context,
      province,
      isLocal: (provinces) => provinces?.includes(province) ?? false,
    })
    expect(runs(local, '2023-07-01', '2023-07-31', at('quang-ninh'))).toHaveLength(1)
    expect(runs(local, '2023-07-01', '2023-07-31', at('hai-phong'))).toHaveLength(0)
    expect(runs(local, '2023-07-01', '2023-07-31')).toHaveLength(1)
  })
})

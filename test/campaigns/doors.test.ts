import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../src/campaigns/campaign.js'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { createPlanner } from '../../src/planner/planner.js'
import { parseCampaigns } from '../../src/schema.js'
import { problemOf } from '../problems-of.js'

const catalog = createCatalog([])
const campaign = (more: object): Campaign => ({
  id: 'a',
  title: { vi: 'A' },
  period: { kind: 'dates', start: '2026-05-01' },
  ...more,
})
const planned = (more: object) => () => createPlanner({ catalog, campaigns: [campaign(more)] })
const yearly = (start: [number, number], end: [number, number], more = {}) => ({
  period: {
    kind: 'yearly',
    start: { month: start[0], day: start[1] },
    end: { month: end[0], day: end[1] },
    ...more,
  },
})

describe('a campaign that is handed to the planner as it is', () => {
  it.each<[object]>([
    [yearly([2, 29], [3, 1])],
    [yearly([12, 20], [1, 10], { since: 2020, until: 2020 })],
    [{ period: { kind: 'dates', start: '2026-05-01', end: '2026-05-01' } }],
    [{ slogans: { '2026': { vi: 'x' } } }],
  ])('is taken as parsing takes it: %j', (more) => {
    expect(planned(more)).not.toThrow()
    expect(() => parseCampaigns([campaign(more)])).not.toThrow()
  })

  it.each<[object, string]>([
    [yearly([2, 30], [3, 1]), 'period.start.day'],
    [yearly([2, 1], [6, 31]), 'period.end.day'],
    [yearly([2, 1], [2, 2], { since: 2020, until: 2019 }), 'period.until'],
    [{ period: { kind: 'dates', start: '2026-05-06', end: '2026-05-01' } }, 'period.end'],
    [{ id: 'A b' }, 'id'],
    [{ milestones: [{ id: '', name: { vi: 'x' }, date: '2026-05-01' }] }, 'milestones[0].id'],
    [{ provinces: ['zz'] }, 'provinces[0]'],
    [{ slogans: { abc: { vi: 'x' } } }, 'slogans.abc'],
    [{ slogans: JSON.parse('{"__proto__":{"vi":"x"}}') as object }, 'slogans.__proto__'],
  ])('is refused as parsing refuses it: %j', (more, field) => {
    expect(problemOf(planned(more))).toMatchObject({
      function: 'createPlanner',
      argument: 'options',
      field: `campaigns[0].${field}`,
    })
    expect(problemOf(() => parseCampaigns([campaign(more)]))).toMatchObject({ field })
  })

  it('is refused where it holds itself', () => {
    const cyclic: Record<string, unknown> = {}
    cyclic.self = cyclic
    expect(problemOf(planned({ cyclic }))).toMatchObject({
      code: 'too-deep',
      function: 'createPlanner',
      field: expect.stringMatching(/^campaigns\[0\]\.cyclic\.self/),
    })
    expect(
      problemOf(() => createPlanner({ catalog, campaigns: [Object.create(campaign({}))] })),
    ).toMatchObject({ field: 'campaigns[0].id' })
  })

  it('ends with the calendar', () => {
    const planner = createPlanner({ catalog, campaigns: [campaign(yearly([12, 20], [1, 10]))] })
    const [run] = planner.month('9999-12').campaigns
    expect([run!.start, run!.end]).toEqual(['9999-12-20', '9999-12-31'])
  })
})

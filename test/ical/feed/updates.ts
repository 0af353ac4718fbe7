import type { Campaign } from '../../../src/campaigns/campaign.js'
import { createCatalog } from '../../../src/commemorations/catalog.js'
import { vietnam } from '../../../src/data.js'
import { createPlanner, type Planner } from '../../../src/planner/planner.js'

const catalog = createCatalog(vietnam, { province: 'quang-ninh' })
const plannerOf = (...campaigns: Campaign[]) => createPlanner({ catalog, campaigns })
const fair = (day: number, more: Partial<Campaign> = {}): Campaign => ({
  id: 'fair',
  title: { vi: 'Hội chợ xuân' },
  period: { kind: 'dates', start: `2027-02-0${day as 1}`, end: `2027-02-0${day as 1}` },
  ...more,
})
const every: Campaign = {
  id: 'talks',
  title: { vi: 'Nói chuyện chuyên đề' },
  period: { kind: 'yearly', start: { month: 12, day: 25 }, end: { month: 1, day: 5 } },
}

const [none, first, moved, off, both] = [
  plannerOf(),
  plannerOf(fair(1)),
  plannerOf(fair(5, { revision: 1 })),
  plannerOf(fair(5, { revision: 2, status: 'cancelled' })),
  plannerOf(fair(5, { revision: 2, status: 'cancelled' }), every),
] as [Planner, Planner, Planner, Planner, Planner]

/** Four years of an office: when subscribers ask, and what the office has by then. */
export const UPDATES: readonly (readonly [at: string, planner: Planner])[] = [
  ['2026-11-28T01:00:00Z', none],
  ['2026-12-01T01:00:00Z', first],
  ['2026-12-01T01:00:00Z', moved],
  ['2026-12-02T01:00:00Z', first],
  ['2026-12-30T01:00:00Z', moved],
  ['2026-12-31T16:59:59Z', moved],
  ['2026-12-31T17:00:00Z', moved],
  ['2027-01-01T01:00:00Z', off],
  ['2027-01-15T01:00:00Z', off],
  ['2027-02-28T01:00:00Z', both],
  ['2027-12-31T16:59:59Z', both],
  ['2027-12-31T17:00:00Z', both],
  ['2027-12-31T17:00:01Z', none],
  ['2028-02-28T17:00:00Z', none],
  ['2028-02-29T17:00:00Z', both],
  ['2028-06-01T01:00:00Z', both],
  ['2028-12-31T16:00:00Z', both],
  ['2028-12-31T17:00:00Z', none],
  ['2028-12-31T18:00:00Z', both],
  ['2029-01-31T18:00:00Z', both],
  ['2029-02-01T18:00:00Z', both],
  ['2029-02-01T18:00:01Z', none],
]

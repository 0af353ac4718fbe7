import type { OccurrenceFilter } from '../../planner/filter.js'
import type { Plan } from '../../planner/plan.js'
import { vouchFor } from '../../planner/plan-check.js'
import type { Planner } from '../../planner/planner.js'
import { defaultFeed } from '../events/default-feed.js'
import type { FeedQuery } from './query.js'

/** The plan that a request asks for: what a feed holds by default, or everything that its filter names. */
export function planOfQuery(planner: Planner, query: FeedQuery): Plan {
  const { month, years, kinds, levels, topics, milestones, all } = query
  const filtered = [kinds, levels, topics, milestones].some((list) => list !== undefined)
  const filter: OccurrenceFilter = {
    ...(kinds ? { kinds } : {}),
    ...(levels ? { levels } : {}),
    ...(topics ? { topics } : {}),
    ...(milestones ? { milestones } : {}),
  }
  const plan = without(stretch(planner, month, years, filter), query.exclude)
  if (!filtered) return all ? plan : defaultFeed(plan)
  // Campaigns have topics, but neither kind nor level nor number.
  const ofTopic = ({ campaign }: Plan['campaigns'][number]) =>
    kinds === undefined &&
    levels === undefined &&
    milestones === undefined &&
    campaign.topics?.some((topic) => topics?.includes(topic)) === true
  return vouchFor({ ...plan, campaigns: plan.campaigns.filter(ofTopic) })
}

function without(plan: Plan, exclude: readonly string[] | undefined): Plan {
  if (!exclude) return plan
  const stays = ({ id }: { id: string }) => !exclude.includes(id)
  return vouchFor({
    ...plan,
    occurrences: plan.occurrences.filter(stays),
    periods: plan.periods.filter(stays),
  })
}

function stretch(
  planner: Planner,
  month: string | undefined,
  { from, to }: FeedQuery['years'],
  filter: OccurrenceFilter,
): Plan {
  if (month !== undefined) return planner.month(month, filter)
  return from === to ? planner.year(from, filter) : planner.between(`${from}-01-01`, `${to}-12-31`, filter)
}

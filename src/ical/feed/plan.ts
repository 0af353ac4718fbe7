import type { OccurrenceFilter } from '../../planner/filter.js'
import { LISTED } from '../../planner/importance.js'
import type { Plan } from '../../planner/plan.js'
import type { Planner } from '../../planner/planner.js'
import type { FeedQuery } from './query.js'

/** The plan that a request asks for: what offices list, or everything that its filter names. */
export function planOfQuery(planner: Planner, query: FeedQuery): Plan {
  const { month, years, kinds, levels, topics, all } = query
  const filtered = kinds !== undefined || levels !== undefined || topics !== undefined
  const filter: OccurrenceFilter = {
    ...(kinds ? { kinds } : {}),
    ...(levels ? { levels } : {}),
    ...(topics ? { topics } : {}),
    ...(all || filtered ? {} : { importanceUpTo: LISTED }),
  }
  const plan = stretch(planner, month, years, filter)
  if (!filtered) return plan
  // Campaigns have topics, but neither kind nor level.
  const ofTopic = ({ campaign }: Plan['campaigns'][number]) =>
    kinds === undefined &&
    levels === undefined &&
    campaign.topics?.some((topic) => topics?.includes(topic)) === true
  return { ...plan, campaigns: plan.campaigns.filter(ofTopic) }
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

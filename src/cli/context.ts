import { type Catalog, type CatalogOptions, createCatalog } from '../commemorations/catalog.js'
import type { Confidence, Kind, Level, Milestone, Profile, Topic } from '../commemorations/vocabulary.js'
import type { OccurrenceFilter } from '../planner/filter.js'
import { createPlanner, type Planner } from '../planner/planner.js'
import type { PlanOptions, ScopeOptions } from './options.js'
import { readCampaigns, readEntries } from './own-data.js'

/** The catalog of a command: shipped records and, if named, the user's own. */
export async function loadCatalog(options: ScopeOptions): Promise<Catalog> {
  const { vietnam } = await import('../data.js')
  const own = options.entries ? await readEntries(options.entries, vietnam, options) : []
  return createCatalog([...vietnam, ...own], catalogOptions(options))
}

/** The planner of a command. */
export async function loadPlanner(options: PlanOptions): Promise<Planner> {
  const catalog = await loadCatalog(options)
  const campaigns = options.campaigns ? await readCampaigns(options.campaigns, catalog, options) : []
  return createPlanner({ catalog, campaigns })
}

/** The filter that a command's options name; values are checked by the planner, which lists the allowed ones. */
export function filterOf({ kind, level, milestone }: PlanOptions): OccurrenceFilter {
  return {
    ...(kind ? { kinds: kind as Kind[] } : {}),
    ...(level ? { levels: level as Level[] } : {}),
    ...(milestone ? { milestones: milestone as Milestone[] } : {}),
  }
}

function catalogOptions({
  province,
  sector,
  topic,
  profile,
  confidence,
  exclude,
  override,
}: ScopeOptions): CatalogOptions {
  return {
    ...(province === undefined ? {} : { province }),
    ...(sector === undefined ? {} : { sector: sector as Topic }),
    ...(topic === undefined ? {} : { topics: topic as Topic[] }),
    ...(profile === undefined ? {} : { profile: profile as Profile }),
    ...(confidence === undefined ? {} : { confidence: confidence as Confidence }),
    ...(exclude === undefined ? {} : { exclude }),
    ...(override === undefined ? {} : { override }),
  }
}

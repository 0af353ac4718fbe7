import type { CampaignContent } from '../../campaigns/campaign.js'
import { item, list } from '../../document/nodes.js'
import type { OutlineListItem } from '../../document/tree.js'
import type { CampaignRun, Plan } from '../../planner/plan.js'
import { type Language, local } from '../../text/language.js'
import type { LayoutOptions } from '../options.js'
import { type ClauseParts, campaignClause } from '../wording/campaign-clause.js'
import { capital } from '../wording/span-words.js'
import { endless } from './days.js'

const MAIN_POINTS: Record<Language, string> = { vi: 'Nội dung trọng tâm:', en: 'Main points:' }

/** The campaigns that an outline prints: those of the plan that were not called off. */
export function printedRuns(plan: Plan): readonly CampaignRun[] {
  return plan.campaigns.filter(({ campaign }) => campaign.status !== 'cancelled')
}

/** A campaign as a point: one sentence, its tasks or else its main contents below. */
export function campaignPoint(
  run: CampaignRun,
  plan: Plan,
  options: LayoutOptions,
  parts: ClauseParts = {},
): OutlineListItem {
  const language = options.language ?? 'vi'
  const points = campaignPoints(run, language)
  const clause = `${campaignClause(run, plan, language, parts)}.`
  return points.length > 0 ? item(`${clause} ${MAIN_POINTS[language]}`, list(points)) : item(clause)
}

/** What a reader has to do or say: the campaign's tasks, or its contents of the first level. */
function campaignPoints({ campaign }: CampaignRun, language: Language): OutlineListItem[] {
  const { tasks = [], contents = [] } = campaign
  const texts = tasks.length > 0 ? tasks : contents.map((content: CampaignContent) => content.text)
  return texts.map((value) => item(`${capital(endless(local(value, language)))}.`))
}

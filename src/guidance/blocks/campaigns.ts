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
  const { text } = run.campaign
  if (text) return ownItem(text, language)
  const points = campaignPoints(run, language)
  const clause = `${campaignClause(run, plan, language, parts)}.`
  return points.length > 0 ? item(`${clause} ${MAIN_POINTS[language]}`, list(points)) : item(clause)
}

/** What a reader has to do or say: the campaign's tasks, or its contents with what stands below them. */
function campaignPoints({ campaign }: CampaignRun, language: Language): OutlineListItem[] {
  const { tasks = [], contents = [] } = campaign
  if (tasks.length > 0) return tasks.map((value) => item(`${capital(endless(local(value, language)))}.`))
  return contents.map((content) => contentPoint(content, language))
}

/** A point of content, with a colon before the points below it. */
export function contentPoint({ text, points = [] }: CampaignContent, language: Language): OutlineListItem {
  const line = capital(endless(local(text, language)))
  if (points.length === 0) return item(`${line}.`)
  return item(`${line}:`, list(points.map((content) => contentPoint(content, language))))
}

/** An item as it was written. */
function ownItem({ text, points = [] }: CampaignContent, language: Language): OutlineListItem {
  const line = local(text, language)
  return points.length > 0 ? item(line, list(points.map((point) => ownItem(point, language)))) : item(line)
}

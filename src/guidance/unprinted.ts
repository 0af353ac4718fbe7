import type { Campaign } from '../campaigns/campaign.js'
import type { Problem } from '../errors.js'
import type { Plan } from '../planner/plan.js'
import { printedRuns } from './blocks/campaigns.js'
import {
  CAMPAIGN_READS,
  LAYOUTS,
  type LayoutName,
  type OutlineOptions,
  PRINTED_FIELDS,
  type PrintedField,
} from './options.js'

/** The layouts whose documents have addressees, where the office names some: the others are notices and plans. */
const ADDRESSED: readonly LayoutName[] = ['guidance', 'letter']

/**
 * What a layout leaves out of the document that `outline` makes of a plan: campaigns, fields of campaigns, addressees. Nothing
 * of it is a fault; it is said so that nobody looks for it in vain.
 */
export function unprinted(plan: Plan, options: OutlineOptions): Problem[] {
  const { layout = 'guidance', issuer } = options
  if (typeof layout === 'function') return []
  return [
    ...campaignsLeftOut(runsOf(plan, layout, options), layout),
    ...(issuer?.addressees?.length && !ADDRESSED.includes(layout) ? [addresseesLeftOut(layout)] : []),
  ]
}

/** The campaigns that the document is asked to print, each once. */
function runsOf(plan: Plan, layout: LayoutName, options: OutlineOptions): Campaign[] {
  const { blocks, campaign: wanted } = options as { blocks?: readonly string[]; campaign?: string }
  if (blocks && !blocks.includes('campaigns')) return []
  const all = [...new Map(printedRuns(plan).map(({ campaign }) => [campaign.id, campaign])).values()]
  return layout === 'campaign-plan' && wanted !== undefined ? all.filter(({ id }) => id === wanted) : all
}

/** One notice for all campaigns of which the same is left out. */
function campaignsLeftOut(campaigns: readonly Campaign[], layout: LayoutName): Problem[] {
  if (campaigns.length > 0 && CAMPAIGN_READS[layout].length === 0) return [wholeLeftOut(campaigns, layout)]
  const alike = new Map<string, Campaign[]>()
  for (const campaign of campaigns) {
    const lost = fieldsLeftOut(campaign, layout).join(', ')
    if (lost !== '') alike.set(lost, [...(alike.get(lost) ?? []), campaign])
  }
  return [...alike.values()].map((group) => partLeftOut(group, layout))
}

/** The points of an item are its tasks, or else its contents. */
const isHidden = (field: PrintedField, { tasks }: Campaign, layout: LayoutName): boolean =>
  field === 'contents' && Boolean(tasks?.length) && layout !== 'campaign-plan'

const prints = (layout: LayoutName, field: PrintedField, campaign: Campaign): boolean =>
  (CAMPAIGN_READS[layout] as readonly PrintedField[]).includes(field) && !isHidden(field, campaign, layout)

function fieldsLeftOut(campaign: Campaign, layout: LayoutName): PrintedField[] {
  return PRINTED_FIELDS.filter((field) => isGiven(campaign[field]) && !prints(layout, field, campaign))
}

function partLeftOut(campaigns: readonly Campaign[], layout: LayoutName): Problem {
  const [first] = campaigns as [Campaign]
  const lost = fieldsLeftOut(first, layout)
  const others = LAYOUTS.filter(
    (other) => other !== layout && lost.some((field) => prints(other, field, first)),
  ).join(', ')
  return {
    code: 'not-printed',
    value: campaigns.map(({ id }) => id),
    allowed: others,
    message: {
      vi: `Mẫu "${layout}" không in ${lost.join(', ')} của ${idsOf(campaigns)}; mẫu có in: ${others}.`,
      en: `The layout "${layout}" does not print ${lost.join(', ')} of ${idsOf(campaigns)}; layouts that do: ${others}.`,
    },
  }
}

const idsOf = (campaigns: readonly Campaign[]): string => campaigns.map(({ id }) => `"${id}"`).join(', ')

const isGiven = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0)

function wholeLeftOut(campaigns: readonly Campaign[], layout: LayoutName): Problem {
  const others = LAYOUTS.filter((other) => CAMPAIGN_READS[other].length > 0).join(', ')
  return {
    code: 'not-printed',
    value: campaigns.map(({ id }) => id),
    allowed: others,
    message: {
      vi: `Mẫu "${layout}" không in các đợt tuyên truyền (${idsOf(campaigns)}); mẫu có in: ${others}.`,
      en: `The layout "${layout}" prints no campaigns (${idsOf(campaigns)}); layouts that do: ${others}.`,
    },
  }
}

function addresseesLeftOut(layout: LayoutName): Problem {
  const others = ADDRESSED.join(', ')
  return {
    code: 'not-printed',
    field: 'addressees',
    allowed: others,
    message: {
      vi: `Văn bản theo mẫu "${layout}" không có "Kính gửi" nên không in nơi kính gửi; mẫu có in: ${others}.`,
      en: `A document of the layout "${layout}" has no addressees; layouts that print them: ${others}.`,
    },
  }
}

import type { Campaign } from '../campaigns/campaign.js'
import type { Problem } from '../errors.js'
import { frozen } from '../frozen.js'
import type { Plan } from '../planner/plan.js'
import { printedRuns } from './blocks/campaigns.js'
import { LAYOUTS, type LayoutName, type OutlineOptions } from './options.js'

/** What a document can print of a campaign; its other fields are for plans, feeds and the office's own records. */
export const PRINTED_FIELDS = [
  'title',
  'theme',
  'slogans',
  'period',
  'objectives',
  'contents',
  'text',
  'prints',
  'channels',
  'otherChannels',
  'audiences',
  'places',
  'units',
  'tasks',
  'issuerLevel',
  'sources',
  'milestones',
] as const satisfies readonly (keyof Campaign)[]
/** One of the fields of a campaign that some layout prints. */
export type PrintedField = (typeof PRINTED_FIELDS)[number]

const ITEM = [
  'title',
  'theme',
  'slogans',
  'period',
  'contents',
  'text',
  'prints',
  'tasks',
  'sources',
  'milestones',
] as const
const WHOLE = ['objectives', 'channels', 'otherChannels', 'audiences', 'places', 'units'] as const

/** The fields of a campaign that each layout prints. */
export const CAMPAIGN_READS = frozen({
  guidance: [...ITEM],
  letter: [...ITEM, 'issuerLevel'],
  briefing: [...ITEM],
  'campaign-plan': [
    ...WHOLE,
    'title',
    'theme',
    'slogans',
    'period',
    'contents',
    'tasks',
    'sources',
    'milestones',
  ],
  'year-list': [],
  calendar: ['title', 'period', 'milestones'],
} as const satisfies Record<LayoutName, readonly PrintedField[]>)

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
    ...runsOf(plan, layout, options).flatMap((campaign) => fieldsLeftOut(campaign, layout)),
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

function fieldsLeftOut(campaign: Campaign, layout: LayoutName): Problem[] {
  const reads: readonly PrintedField[] = CAMPAIGN_READS[layout]
  if (reads.length === 0) return [wholeLeftOut(campaign, layout)]
  const given = PRINTED_FIELDS.filter((field) => isGiven(campaign[field]))
  // The points of an item are its tasks, or else its contents.
  const hidden = campaign.tasks?.length && layout !== 'campaign-plan' ? 'contents' : undefined
  const lost = given.filter((field) => !reads.includes(field) || field === hidden)
  if (lost.length === 0) return []
  const others = LAYOUTS.filter(
    (other) =>
      other !== layout &&
      lost.some(
        (field) =>
          (CAMPAIGN_READS[other] as readonly PrintedField[]).includes(field) &&
          (field !== hidden || other === 'campaign-plan'),
      ),
  )
  return [
    {
      code: 'not-printed',
      record: campaign.id,
      allowed: others.join(', '),
      message: {
        vi: `Mẫu "${layout}" không in: ${lost.join(', ')}; mẫu có in: ${others.join(', ')}.`,
        en: `The layout "${layout}" does not print: ${lost.join(', ')}; layouts that do: ${others.join(', ')}.`,
      },
    },
  ]
}

const isGiven = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0)

function wholeLeftOut({ id }: Campaign, layout: LayoutName): Problem {
  const others = LAYOUTS.filter((other) => CAMPAIGN_READS[other].length > 0).join(', ')
  return {
    code: 'not-printed',
    record: id,
    allowed: others,
    message: {
      vi: `Mẫu "${layout}" không in các đợt tuyên truyền; mẫu có in: ${others}.`,
      en: `The layout "${layout}" prints no campaigns; layouts that do: ${others}.`,
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

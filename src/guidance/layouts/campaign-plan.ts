import type { Campaign, CampaignSource } from '../../campaigns/campaign.js'
import { englishDate } from '../../dates/print/english.js'
import { printDate, roman } from '../../dates/print/vietnamese.js'
import { item, list, paragraph } from '../../document/nodes.js'
import type { OutlineBlock, OutlineParagraph } from '../../document/tree.js'
import { refuse } from '../../errors.js'
import type { CampaignRun, Plan } from '../../planner/plan.js'
import { type Language, local } from '../../text/language.js'
import { contentPoint } from '../blocks/campaigns.js'
import { endless } from '../blocks/days.js'
import type { Section } from '../blocks/index.js'
import { frame, sections } from '../frame.js'
import { finalStop } from '../letterhead.js'
import type { Layout, LayoutOptions } from '../options.js'
import { periodText } from '../wording/campaign-clause.js'
import { channelName } from '../wording/channel-words.js'
import { citationText } from '../wording/citation-text.js'
import { beginsWithDoing, beginsWithVerb, inSentence } from '../wording/sentence-case.js'
import { capital, small } from '../wording/span-words.js'
import { CAMPAIGN_PLAN_WORDS as WORDS } from './campaign-plan-words.js'

/**
 * One campaign as a whole plan document: grounds, purpose, period with places and audiences, forms of communication,
 * contents, who does what. `options.campaign` is its id; it may be left out if the plan holds a single campaign.
 */
export const campaignPlan: Layout = (plan, options) => {
  const language = options.language ?? 'vi'
  const words = WORDS[language]
  const run = chosenRun(plan, options.campaign)
  const { campaign } = run
  const title = local(campaign.title, language)
  const subject = capital(
    beginsWithVerb(title) || beginsWithDoing(title) ? title : `${words.subject} ${inSentence(title)}`,
  )
  const body = sections(
    [
      { title: words.purpose, body: points(campaign.objectives?.map((text) => local(text, language)) ?? []) },
      scope(run, language),
      forms(campaign, language),
      { title: words.contents, body: [...themes(run, language), ...contents(campaign, language)] },
      organisation(campaign, language),
    ],
    (index) => `${roman(index)}.`,
  )
  const closing = options.issuer
    ? [paragraph(`${words.closing(options.issuer.name)}${finalStop(options)}`)]
    : []
  return frame(plan, options, {
    layout: 'campaign-plan',
    title: `${words.plan} ${small(subject)}`,
    subject,
    kind: { type: words.type, symbol: 'KH' },
    body: [...grounds(campaign, options, subject), ...body, ...closing],
  })
}

function chosenRun(plan: Plan, id: string | undefined): CampaignRun {
  const ids = [...new Set(plan.campaigns.map(({ campaign }) => campaign.id))]
  const wanted = id ?? (ids.length === 1 ? ids[0] : undefined)
  const found = plan.campaigns.find(({ campaign }) => campaign.id === wanted)
  if (found) return found
  const allowed = ids.length > 0 ? ids.join(', ') : undefined
  return refuse({
    code: id === undefined ? 'campaign-needed' : 'unknown-campaign',
    field: 'campaign',
    ...(id === undefined ? {} : { value: id }),
    ...(allowed === undefined ? {} : { allowed }),
    message: {
      vi:
        allowed === undefined
          ? `Không có đợt tuyên truyền nào trong thời gian ${plan.ref}; mẫu campaign-plan cần một đợt tuyên truyền.`
          : `${id === undefined ? 'Mẫu campaign-plan cần mã của một đợt tuyên truyền' : `Không có đợt tuyên truyền "${id}" trong thời gian ${plan.ref}`}; chọn một trong: ${allowed}.`,
      en:
        allowed === undefined
          ? `No campaign runs in ${plan.ref}; the layout campaign-plan needs one.`
          : `${id === undefined ? 'The layout campaign-plan needs the id of one campaign' : `No campaign "${id}" runs in ${plan.ref}`}; choose one of: ${allowed}.`,
    },
  })
}

/** Legal grounds in italics, documents of bodies above first, then what the plan is issued for. */
function grounds(campaign: Campaign, options: LayoutOptions, subject: string): OutlineParagraph[] {
  const language = options.language ?? 'vi'
  const words = WORDS[language]
  const basis = (options.basis ?? []).map((document) => citationText(document, language))
  const texts = [...basis, ...(campaign.sources ?? []).flatMap((source) => fromAbove(source, language))]
  const lines = texts.map((text, index) =>
    paragraph(`${words.ground} ${text}${index < texts.length - 1 ? ';' : '.'}`, 'ground'),
  )
  if (!options.issuer) return lines
  return [...lines, paragraph(words.issues(options.issuer.name, small(subject)))]
}

function fromAbove({ citation, implementing = [] }: CampaignSource, language: Language): string[] {
  return [...implementing.flatMap((source) => fromAbove(source, language)), citationText(citation, language)]
}

/** Numbered points, each a sentence. */
function points(texts: readonly string[]): OutlineBlock[] {
  return texts.length > 0
    ? [
        list(
          texts.map((text) => item(fullSentence(text))),
          true,
        ),
      ]
    : []
}

function fullSentence(text: string): string {
  return `${capital(endless(text))}.`
}

/** Period, places, audiences, milestones; the title names what there is. */
function scope(run: CampaignRun, language: Language): Section {
  const words = WORDS[language]
  const { places = [], audiences = [], milestones = [] } = run.campaign
  const date = language === 'vi' ? printDate : englishDate
  const open = run.end === undefined && !run.dates
  const when = open ? `${words.from} ${date(run.start)}` : periodText(run, language)
  const parts = [
    { word: words.time, texts: when === '' ? [] : [when] },
    { word: words.places, texts: places },
    { word: words.audiences, texts: audiences },
    {
      word: words.milestones,
      texts: milestones.map(({ name, date: day }) => `${local(name, language)} (${date(day)})`),
    },
  ].filter(({ texts }) => texts.length > 0)
  return {
    title: capital(parts.map(({ word }, index) => (index === 0 ? word : small(word))).join(', ')),
    body: points(
      parts.map(({ word, texts }) => `${word}: ${texts.map((text) => inSentence(endless(text))).join('; ')}`),
    ),
  }
}

function forms({ channels = [], otherChannels = [] }: Campaign, language: Language): Section {
  const texts = [...channels.map((channel) => channelName(channel, language)), ...otherChannels]
  return { title: WORDS[language].forms, body: points(texts) }
}

/** Theme of the window's year, and the slogans of all years if they change. */
function themes({ campaign, theme }: CampaignRun, language: Language): OutlineParagraph[] {
  const words = WORDS[language]
  const years = Object.entries(campaign.slogans ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  if (years.length > 0) {
    return years.map(([year, slogan]) => paragraph(`${words.themeOf(year)}: “${local(slogan, language)}”.`))
  }
  const one = theme ?? campaign.theme
  return one ? [paragraph(`${words.theme}: “${local(one, language)}”.`)] : []
}

function contents({ contents: all = [] }: Campaign, language: Language): OutlineBlock[] {
  return all.length > 0
    ? [
        list(
          all.map((content) => contentPoint(content, language)),
          true,
        ),
      ]
    : []
}

function organisation({ units = [], tasks = [] }: Campaign, language: Language): Section {
  const words = WORDS[language]
  const byUnit = units.map(({ name, task, lead }) => {
    const who = lead ? `${name} (${words.lead})` : name
    return item(task === undefined ? `${capital(who)}.` : `${capital(who)}: ${inSentence(endless(task))}.`)
  })
  const common = tasks.map((task) => item(fullSentence(local(task, language))))
  const all = [...byUnit, ...common]
  return { title: words.organisation, body: all.length > 0 ? [list(all, true)] : [] }
}

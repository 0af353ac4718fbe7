import { ISSUER_LEVELS, type IssuerLevel } from '../../campaigns/campaign.js'
import { inlines, item, list, text } from '../../document/nodes.js'
import type { OutlineBlock, OutlineInline } from '../../document/tree.js'
import { campaignPoint, printedRuns } from '../../guidance/blocks/campaigns.js'
import { attachmentPoints, incoming } from '../../guidance/blocks/documents.js'
import { countdownTexts } from '../../guidance/wording/campaign-clause.js'
import { sourceText } from '../../guidance/wording/citation-text.js'
import { capital } from '../../guidance/wording/span-words.js'
import type { CampaignRun } from '../../planner/plan.js'
import { local } from '../../text/language.js'
import {
  choice,
  choices,
  type DirectiveUse,
  type DraftContext,
  names,
  type OptionValues,
  readOptions,
  refuseLabel,
  yesNo,
} from '../directive.js'
import { meant, refuseAt } from '../place.js'

/** Levels of issuing bodies by their names in drafts, and by those that campaign files use. */
const LEVELS: Readonly<Record<string, IssuerLevel>> = {
  'trung-uong': 'central',
  bo: 'ministry',
  tinh: 'province',
  so: 'department',
  huyen: 'district',
  xa: 'commune',
  'don-vi': 'unit',
  ...Object.fromEntries(ISSUER_LEVELS.map((level) => [level, level])),
}

/** Which campaigns: every directive that rests on campaigns has these. */
const CHOICE = { chi: names, bo: names, cap: choices(LEVELS) }

/** The running campaigns by the options of a directive, in the writer's order if he gave one. */
function chosenRuns(
  context: DraftContext,
  { chi, bo, cap }: OptionValues<typeof CHOICE>,
  use: DirectiveUse,
): CampaignRun[] {
  const runs = printedRuns(context.plan)
  for (const id of [...(chi ?? []), ...(bo ?? [])]) checkId(id, context, use)
  const kept = runs.filter(
    ({ campaign }) =>
      (chi?.includes(campaign.id) ?? true) &&
      !(bo?.includes(campaign.id) ?? false) &&
      (cap?.some((level) => level === (campaign.sources?.[0]?.level ?? campaign.issuerLevel)) ?? true),
  )
  return chi ? kept.sort((a, b) => chi.indexOf(a.campaign.id) - chi.indexOf(b.campaign.id)) : kept
}

/** A campaign outside its time is known and has nothing to print; any other id is a mistake. */
function checkId(id: string, { plan, planner }: DraftContext, { place }: DirectiveUse): void {
  const running = printedRuns(plan).map(({ campaign }) => campaign.id)
  const known = [...new Set([...running, ...(planner?.campaigns.map((campaign) => campaign.id) ?? [])])]
  if (known.includes(id)) return
  const near = meant(id, known)
  refuseAt(place, {
    code: 'unknown-campaign',
    value: id,
    allowed: known.join(', '),
    message: {
      vi: `Không có đợt tuyên truyền "${id}"${known.length > 0 ? near.vi : '.'}`,
      en: `There is no campaign "${id}"${known.length > 0 ? near.en : '.'}`,
    },
  })
}

/** `::dot-tuyen-truyen{…}`: the running campaigns as points or paragraphs. */
export function blockCampaigns(use: DirectiveUse, context: DraftContext): OutlineBlock[] {
  refuseLabel(use, true)
  const options = readOptions(use, {
    ...CHOICE,
    nguon: yesNo,
    'thoi-gian': yesNo,
    'tiep-tuc': yesNo,
    'chu-de': yesNo,
    'dem-nguoc': yesNo,
    kieu: choice({ gach: 'bullets', so: 'numbers', doan: 'paragraphs' } as const),
  })
  const items = chosenRuns(context, options, use).map((run) =>
    campaignPoint(
      run,
      context.plan,
      { language: context.language },
      {
        source: options.nguon === false ? false : 'short',
        period: options['thoi-gian'] ?? true,
        phase: options['tiep-tuc'] ?? true,
        theme: options['chu-de'] ?? true,
        countdown: options['dem-nguoc'] ?? true,
      },
    ),
  )
  if (items.length === 0) return []
  if (options.kieu === 'paragraphs') return items.flatMap(({ children }) => children)
  return [list(items, options.kieu === 'numbers')]
}

/** The incoming documents, each with type, number, date, issuer and subject, and what it carries out. */
function documents(use: DirectiveUse, context: DraftContext, extra = {}): string[] {
  refuseLabel(use, true)
  const options = readOptions(use, { ...CHOICE, ...extra })
  return incoming(chosenRuns(context, options, use)).map((source) => sourceText(source, context.language))
}

/** `:van-ban-den{…}`: incoming documents run on by semicolons. */
export function inlineDocuments(use: DirectiveUse, context: DraftContext): OutlineInline[] {
  return inlines(documents(use, context).join('; '))
}

/** `::van-ban-den{…}`: a point for each. */
export function blockDocuments(use: DirectiveUse, context: DraftContext): OutlineBlock[] {
  const texts = documents(use, context, { kieu: choice({ gach: false, so: true } as const) })
  const last = texts.length - 1
  const items = texts.map((each, index) => item(`${capital(each)}${index < last ? ';' : '.'}`))
  return items.length > 0 ? [list(items, use.options.get('kieu') === 'so')] : []
}

/** `::tai-lieu-kem{…}`: the files that came with them, each linked. */
export function blockAttachments(use: DirectiveUse, context: DraftContext): OutlineBlock[] {
  refuseLabel(use, true)
  const options = readOptions(use, CHOICE)
  const items = attachmentPoints(chosenRuns(context, options, use))
  return items.length > 0 ? [list(items)] : []
}

/** `::dem-nguoc{…}`: days left to the milestones of the campaigns, nearest first. */
export function blockCountdown(use: DirectiveUse, context: DraftContext): OutlineBlock[] {
  refuseLabel(use, true)
  const options = readOptions(use, CHOICE)
  const all = chosenRuns(context, options, use).flatMap((run) => {
    const texts = countdownTexts(run, context.language, context.plan.from)
    return (run.countdown ?? []).map(({ days }, index) => ({ days, value: texts[index] ?? '' }))
  })
  const items = all.sort((a, b) => a.days - b.days).map(({ value }) => item(`${capital(value)}.`))
  return items.length > 0 ? [list(items)] : []
}

function refuseUnnamed({ name, place }: DirectiveUse): never {
  return refuseAt(place, {
    code: 'missing-argument',
    field: name,
    message: {
      vi: `Chỉ dẫn "${name}" cần mã của một đợt tuyên truyền trong ngoặc vuông: :${name}[mã].`,
      en: `The directive "${name}" needs the id of a campaign in square brackets: :${name}[id].`,
    },
  })
}

/** `:chu-de[id]`: theme or slogan of a campaign in the year of the plan; nothing for one outside its time. */
export function inlineTheme(use: DirectiveUse, context: DraftContext): OutlineInline[] {
  readOptions(use, {})
  if (use.label === '') refuseUnnamed(use)
  checkId(use.label, context, use)
  const run = printedRuns(context.plan).find(({ campaign }) => campaign.id === use.label)
  const theme = run?.theme ?? run?.campaign.theme
  return theme ? [text(local(theme, context.language))] : []
}

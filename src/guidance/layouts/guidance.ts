import type { Plan } from '../../planner/plan.js'
import { campaignPoint, printedRuns } from '../campaigns-block.js'
import { citationText } from '../citation-text.js'
import { daySentence, daysBlock } from '../days-block.js'
import { frame, sections } from '../frame.js'
import { finalStop } from '../letterhead.js'
import { capitalised, lookAheadBlock, lookAheadClause } from '../look-ahead-block.js'
import { item, list, paragraph } from '../nodes.js'
import { BLOCKS, type BlockName, type Language, type Layout, type LayoutOptions } from '../options.js'
import { periodPoints } from '../periods-block.js'
import { groupDays, selected } from '../select.js'
import { spanName, within } from '../span-words.js'
import type { Block, ListItem } from '../tree.js'

const WORDS = {
  vi: {
    title: (span: string) => `Định hướng công tác tuyên truyền ${span}`,
    blocks: (inside: string): Record<BlockName, string> => ({
      days: `Tuyên truyền các ngày lễ, kỷ niệm ${inside}`,
      periods: 'Các tháng hành động, tuần lễ và đợt tuyên truyền',
      campaigns: 'Các nội dung, chiến dịch đang triển khai',
      'look-ahead': 'Hướng tới các sự kiện, ngày kỷ niệm sắp tới',
    }),
    opening: (basis: string, issuer: string, span: string) =>
      `${basis === '' ? '' : `Thực hiện ${basis}, `}${issuer === '' ? (basis === '' ? 'Công' : 'công') : `${issuer} định hướng công`} tác tuyên truyền ${span} ${issuer === '' ? 'tập trung vào' : 'với'} các nội dung trọng tâm sau:`,
    days: 'Tuyên truyền ',
    closing: (span: string) =>
      `Trên đây là định hướng công tác tuyên truyền ${span}, đề nghị các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ và tình hình thực tế để triển khai thực hiện`,
    none: (span: string) =>
      `Không có ngày lễ, kỷ niệm hoặc đợt tuyên truyền nào ${span} theo tiêu chí đã chọn.`,
  },
  en: {
    title: (span: string) => `Communication guidance for ${span}`,
    blocks: (inside: string): Record<BlockName, string> => ({
      days: `Commemorations ${inside}`,
      periods: 'Action months, weeks and other periods',
      campaigns: 'Running campaigns',
      'look-ahead': 'Looking ahead',
    }),
    opening: (basis: string, issuer: string, span: string) =>
      `${basis === '' ? '' : `In accordance with ${basis}, `}${issuer === '' ? (basis === '' ? 'Communication' : 'communication') : `${issuer} sets out that communication`} in ${span} centres on the following:`,
    days: 'Communication on ',
    closing: (span: string) =>
      `All bodies and units are asked to carry out this guidance for ${span} as their tasks and conditions allow`,
    none: (span: string) => `No commemoration, period or campaign of ${span} meets the chosen criteria.`,
  },
} as const

/**
 * Monthly guidance: the days by importance, periods, running campaigns, look-ahead. As `sections` each block has its
 * title; as `items` there is one numbered run in which campaigns come first and the days last, with what they lead up to.
 */
export const guidance: Layout = (plan, options) => {
  const language = options.language ?? 'vi'
  const words = WORDS[language]
  const span = spanName(plan, language)
  const body = options.form === 'items' ? itemsBody(plan, options) : sectionsBody(plan, options)
  const title = words.title(span)
  if (body.length === 0) {
    return frame(plan, options, { layout: 'guidance', title, body: [paragraph(words.none(span))] })
  }
  const opening = words.opening(basisText(options), options.issuer?.name ?? '', span)
  const closing = options.issuer ? [paragraph(`${words.closing(span)}${finalStop(options)}`)] : []
  return frame(plan, options, { layout: 'guidance', title, body: [paragraph(opening), ...body, ...closing] })
}

/** The documents of the bodies above, joined. */
export function basisText({ basis = [], language = 'vi' }: LayoutOptions): string {
  return basis.map((document) => citationText(document, language)).join('; ')
}

function chosenBlocks(options: LayoutOptions): readonly BlockName[] {
  const blocks = options.blocks ?? BLOCKS
  return options.lookAhead === false ? blocks.filter((name) => name !== 'look-ahead') : blocks
}

function sectionsBody(plan: Plan, options: LayoutOptions): Block[] {
  const language = options.language ?? 'vi'
  const titles = WORDS[language].blocks(within(plan, language))
  return sections(
    chosenBlocks(options).map((name) => ({ title: titles[name], body: blockBody(name, plan, options) })),
    (index) => `${index}.`,
  )
}

function blockBody(name: BlockName, plan: Plan, options: LayoutOptions): Block[] {
  if (name === 'days') return daysBlock(selected(plan.occurrences, options), options)
  if (name === 'look-ahead') return lookAheadBlock(selected(plan.lookAhead, options), options)
  const points =
    name === 'periods'
      ? periodPoints(selected(plan.periods, options), options)
      : printedRuns(plan).map((run) => campaignPoint(run, plan, options))
  return points.length > 0 ? [list(points)] : []
}

const ITEM_ORDER: readonly BlockName[] = ['campaigns', 'periods', 'days', 'look-ahead']

function itemsBody(plan: Plan, options: LayoutOptions): Block[] {
  const language = options.language ?? 'vi'
  const order = chosenBlocks({ ...options, blocks: options.blocks ?? ITEM_ORDER })
  const items: ListItem[] = []
  for (const name of order) {
    if (name === 'campaigns') items.push(...printedRuns(plan).map((run) => campaignPoint(run, plan, options)))
    if (name === 'periods') items.push(...periodPoints(selected(plan.periods, options), options))
    if (name === 'days') items.push(...daysItem(plan, options, language, order.includes('look-ahead')))
    if (name === 'look-ahead' && !order.includes('days')) {
      const [block] = lookAheadBlock(selected(plan.lookAhead, options), options)
      if (block) items.push({ type: 'listItem', children: [block] })
    }
  }
  return items.length > 0 ? [list(items, true)] : []
}

/** All days in one sentence that ends with what they lead up to ("hướng tới"). */
function daysItem(plan: Plan, options: LayoutOptions, language: Language, ahead: boolean): ListItem[] {
  const days = daySentence(groupDays(selected(plan.occurrences, options)), language)
  const upcoming = ahead ? lookAheadClause(selected(plan.lookAhead, options), language) : undefined
  if (days.length === 0 && !upcoming) return []
  if (days.length === 0) return [item([...capitalised(upcoming ?? []), '.'])]
  const parts = upcoming ? [...days, '; ', ...upcoming] : days
  return [item([WORDS[language].days, ...parts, '.'])]
}

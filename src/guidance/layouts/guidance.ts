import { item, list, paragraph } from '../../document/nodes.js'
import type { OutlineBlock, OutlineListItem } from '../../document/tree.js'
import type { Plan } from '../../planner/plan.js'
import { campaignPoint, printedRuns } from '../blocks/campaigns.js'
import { daySentence } from '../blocks/days.js'
import { blockSection, chosenBlocks } from '../blocks/index.js'
import { capitalised, lookAheadClause } from '../blocks/look-ahead.js'
import { allPeriodPoints } from '../blocks/periods.js'
import { frame, sections } from '../frame.js'
import { finalStop } from '../letterhead.js'
import { GUIDANCE } from '../notice.js'
import { BLOCKS, type BlockName, type Layout, type LayoutOptions } from '../options.js'
import { grouped, printedDays, selected } from '../select.js'
import { basisText } from '../wording/citation-text.js'
import { capital, spanName } from '../wording/span-words.js'

const WORDS = {
  vi: {
    title: (span: string) => `Định hướng công tác tuyên truyền ${span}`,
    subject: (span: string) => `Công tác tuyên truyền ${span}`,
    opening: (basis: string, issuer: string, span: string) => {
      const start = basis === '' ? '' : `thực hiện ${basis}, `
      return issuer === ''
        ? `${start}công tác tuyên truyền ${span} tập trung vào các nội dung trọng tâm sau:`
        : `${start}${issuer} định hướng công tác tuyên truyền ${span} với các nội dung trọng tâm sau:`
    },
    days: 'Tuyên truyền ',
    closing: (span: string) =>
      `Trên đây là định hướng công tác tuyên truyền ${span}, đề nghị các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ và tình hình thực tế để triển khai thực hiện`,
    none: (span: string) =>
      `Không có ngày lễ, kỷ niệm hoặc đợt tuyên truyền nào trong ${span} theo tiêu chí đã chọn.`,
  },
  en: {
    title: (span: string) => `Communication guidance for ${span}`,
    subject: (span: string) => `Communication in ${span}`,
    opening: (basis: string, issuer: string, span: string) => {
      const start = basis === '' ? '' : `in accordance with ${basis}, `
      return issuer === ''
        ? `${start}communication in ${span} centres on the following:`
        : `${start}${issuer} asks that communication in ${span} centre on the following:`
    },
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
  const unaddressed = { kind: GUIDANCE[language], subject: words.subject(span) }
  const head = { layout: 'guidance', title, unaddressed }
  if (body.length === 0) {
    return frame(plan, options, { ...head, body: [paragraph(words.none(span))] })
  }
  const opening = capital(words.opening(basisText(options), options.issuer?.name ?? '', span))
  const closing = options.issuer ? [paragraph(`${words.closing(span)}${finalStop(options)}`)] : []
  return frame(plan, options, { ...head, body: [paragraph(opening), ...body, ...closing] })
}

function sectionsBody(plan: Plan, options: LayoutOptions): OutlineBlock[] {
  const blocks = chosenBlocks(options, BLOCKS)
  return sections(
    blocks.map((name) => blockSection(name, plan, options, blocks.includes('look-ahead'))),
    (index) => `${index}.`,
  )
}

const ITEM_ORDER: readonly BlockName[] = ['campaigns', 'periods', 'days', 'look-ahead']

function itemsBody(plan: Plan, options: LayoutOptions): OutlineBlock[] {
  const order = chosenBlocks(options, ITEM_ORDER)
  const items = order.flatMap((name): OutlineListItem[] => {
    if (name === 'campaigns') return printedRuns(plan).map((run) => campaignPoint(run, plan, options))
    if (name === 'periods') return allPeriodPoints(plan, options)
    if (name === 'days') return daysItem(plan, options, order.includes('look-ahead'))
    // The look-ahead ends the sentence of the days; it stands alone only without them.
    return order.includes('days') ? [] : lookAheadItem(plan, options)
  })
  return items.length > 0 ? [list(items, true)] : []
}

/** All days in one sentence that ends with what they lead up to ("hướng tới"). */
function daysItem(plan: Plan, options: LayoutOptions, ahead: boolean): OutlineListItem[] {
  const language = options.language ?? 'vi'
  const printed = printedDays(plan, options, ahead)
  const days = daySentence(grouped(printed.days), language)
  if (days.length === 0) return ahead ? lookAheadItem(plan, options) : []
  const upcoming = lookAheadClause(printed.ahead, language)
  return [item([WORDS[language].days, ...days, ...(upcoming ? ['; ', ...upcoming] : []), '.'])]
}

function lookAheadItem(plan: Plan, options: LayoutOptions): OutlineListItem[] {
  const clause = lookAheadClause(selected(plan.lookAhead, options), options.language ?? 'vi')
  return clause ? [item([...capitalised(clause), '.'])] : []
}

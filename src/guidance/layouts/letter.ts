import type { IssuerLevel } from '../../campaigns/campaign.js'
import { item, list, paragraph } from '../../document/nodes.js'
import type { OutlineBlock, OutlineListItem } from '../../document/tree.js'
import type { Plan } from '../../planner/plan.js'
import type { Language } from '../../text/language.js'
import { campaignPoint, printedRuns } from '../blocks/campaigns.js'
import { attachmentPoints, incoming } from '../blocks/documents.js'
import { blockSection, chosenBlocks, type Section } from '../blocks/index.js'
import { frame, sections } from '../frame.js'
import { finalStop } from '../letterhead.js'
import { NOTICE } from '../notice.js'
import type { BlockName, Layout, LayoutOptions } from '../options.js'
import { basisText, sourceText } from '../wording/citation-text.js'
import { capital, spanName } from '../wording/span-words.js'

/** Groups of incoming documents, from the top down, as letters put them. */
const GROUPS: readonly { levels: readonly (IssuerLevel | undefined)[]; vi: string; en: string }[] = [
  {
    levels: ['central'],
    vi: 'Tuyên truyền theo văn bản của Trung ương',
    en: 'Under documents of central bodies',
  },
  {
    levels: ['ministry'],
    vi: 'Tuyên truyền theo văn bản của các bộ, ngành',
    en: 'Under documents of ministries',
  },
  {
    levels: ['province'],
    vi: 'Tuyên truyền theo văn bản của cấp ủy, chính quyền cấp tỉnh',
    en: 'Under documents of the provincial Party committee and People’s Committee',
  },
  {
    levels: ['department'],
    vi: 'Tuyên truyền theo văn bản của các sở, ban, ngành, đoàn thể cấp tỉnh',
    en: 'Under documents of provincial departments',
  },
  { levels: ['district'], vi: 'Tuyên truyền theo văn bản của cấp huyện', en: 'Under documents of districts' },
  { levels: ['commune'], vi: 'Tuyên truyền theo văn bản của cấp xã', en: 'Under documents of communes' },
  { levels: ['unit', undefined], vi: 'Các nội dung tuyên truyền khác', en: 'Other matters' },
]

const WORDS = {
  vi: {
    title: (span: string) => `Thực hiện công tác tuyên truyền ${span}`,
    ask: (basis: string, issuer: string, span: string) =>
      `${basis === '' ? '' : `thực hiện ${basis}, `}${issuer === '' ? '' : `${issuer} `}đề nghị các cơ quan, đơn vị triển khai công tác tuyên truyền ${span} với các nội dung sau:`,
    received: (issuer: string, count: number) =>
      `${issuer === '' ? 'đã' : `${issuer} đã`} tiếp nhận ${count} văn bản về công tác tuyên truyền, gồm:`,
    tasks: (issuer: string) =>
      `triển khai các văn bản nêu trên, ${issuer === '' ? '' : `${issuer} `}đề nghị các cơ quan, đơn vị tổ chức tuyên truyền các nội dung sau:`,
    attachments: 'Tài liệu gửi kèm:',
    closing: 'Đề nghị các cơ quan, đơn vị quan tâm, phối hợp triển khai thực hiện',
    none: 'Không có văn bản hoặc nội dung tuyên truyền nào theo tiêu chí đã chọn.',
  },
  en: {
    title: (span: string) => `Communication work in ${span}`,
    ask: (basis: string, issuer: string, span: string) =>
      `${basis === '' ? '' : `in accordance with ${basis}, `}${issuer === '' ? 'all' : `${issuer} asks all`} bodies and units ${issuer === '' ? 'are asked ' : ''}to carry out communication in ${span} on the following:`,
    received: (issuer: string, count: number) =>
      `${issuer === '' ? 'we' : issuer} received ${count} ${count === 1 ? 'document' : 'documents'} on communication work:`,
    tasks: (issuer: string) =>
      `to carry out these documents, ${issuer === '' ? 'all bodies and units are asked' : `${issuer} asks all bodies and units`} to carry out communication on the following:`,
    attachments: 'Attachments:',
    closing: 'All bodies and units are asked to act on the above',
    none: 'No document or matter of communication meets the chosen criteria.',
  },
} as const

const STANDARD: readonly BlockName[] = ['campaigns', 'periods', 'days']

/**
 * Official letter that hands incoming documents down: grouped by the level of the issuing body (`letterAs: 'levels'`),
 * or as a list of documents, then the tasks that follow from them, then the attachments (`'documents'`).
 */
export const letter: Layout = (plan, options) => {
  const language = options.language ?? 'vi'
  const words = WORDS[language]
  const body = options.letterAs === 'documents' ? byDocuments(plan, options) : byLevels(plan, options)
  const closing = body.length > 0 ? `${words.closing}${finalStop(options)}` : words.none
  const title = words.title(spanName(plan, language))
  return frame(plan, options, {
    layout: 'letter',
    title,
    unaddressed: { kind: NOTICE[language], subject: title },
    body: [...body, paragraph(closing)],
  })
}

function byLevels(plan: Plan, options: LayoutOptions): OutlineBlock[] {
  const language = options.language ?? 'vi'
  const parts = chosenBlocks(options, STANDARD).flatMap((name) =>
    name === 'campaigns' ? levelSections(plan, options) : [blockSection(name, plan, options)],
  )
  const body = sections(parts, (index) => `${index}.`)
  if (body.length === 0) return []
  const issuer = options.issuer?.name ?? ''
  const opening = WORDS[language].ask(basisText(options), issuer, spanName(plan, language))
  return [paragraph(capital(opening)), ...body, ...attachments(plan, language)]
}

function levelSections(plan: Plan, options: LayoutOptions): Section[] {
  const language = options.language ?? 'vi'
  const runs = printedRuns(plan)
  return GROUPS.map((group) => {
    const points = runs
      .filter(({ campaign }) => group.levels.includes(campaign.sources?.[0]?.level ?? campaign.issuerLevel))
      .map((run) => campaignPoint(run, plan, options, { source: 'whole' }))
    return { title: group[language], body: points.length > 0 ? [list(points)] : [] }
  })
}

function byDocuments(plan: Plan, options: LayoutOptions): OutlineBlock[] {
  const language = options.language ?? 'vi'
  const words = WORDS[language]
  const issuer = options.issuer?.name ?? ''
  const runs = printedRuns(plan)
  const documents = incoming(runs)
  const tasks = chosenBlocks(options, STANDARD).flatMap((name): OutlineListItem[] =>
    name === 'campaigns'
      ? runs.map((run) => campaignPoint(run, plan, options, { source: 'number' }))
      : sectionItems(blockSection(name, plan, options)),
  )
  if (tasks.length === 0) return []
  const last = documents.length - 1
  const named = documents.map((source, index) =>
    item(`${sourceText(source, language)}${index < last ? ';' : '.'}`),
  )
  const head =
    documents.length > 0
      ? [
          paragraph(capital(words.received(issuer, documents.length))),
          list(named),
          paragraph(capital(words.tasks(issuer))),
        ]
      : [paragraph(capital(words.ask(basisText(options), issuer, spanName(plan, language))))]
  return [...head, list(tasks, true), ...attachments(plan, language)]
}

/** A section as points of the numbered run: its lists point by point, its sentences as they are. */
function sectionItems({ body }: Section): OutlineListItem[] {
  return body.flatMap((block): OutlineListItem[] =>
    block.type === 'list' ? block.children : [{ type: 'listItem', children: [block] }],
  )
}

function attachments(plan: Plan, language: Language): OutlineBlock[] {
  const points = attachmentPoints(printedRuns(plan))
  return points.length > 0 ? [paragraph(WORDS[language].attachments), list(points)] : []
}

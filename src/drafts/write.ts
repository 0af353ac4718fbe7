import {
  callback,
  check,
  needed,
  oneOf,
  options as optionsOf,
  shape,
  text as textCheck,
} from '../arguments.js'
import { partialDate } from '../dates/given-date.js'
import { heading, plainText } from '../document/nodes.js'
import type { Issuer, Outline } from '../document/tree.js'
import { issuer as issuerCheck } from '../document/tree-check.js'
import { InputError, type Problem } from '../errors.js'
import { letterheadOf } from '../guidance/letterhead.js'
import { capital, small } from '../guidance/wording/span-words.js'
import type { Plan } from '../planner/plan.js'
import { plan as planCheck } from '../planner/plan-check.js'
import type { Planner } from '../planner/planner.js'
import { LANGUAGES, type Language } from '../text/language.js'
import { annexesOf, partedAtAnnexes } from './annexes.js'
import { bodyOf } from './body.js'
import type { DraftContext } from './directive.js'
import { splitDraft } from './front-matter.js'
import { type DraftHead, type PlacedText, readHead } from './head.js'
import { inlineNodes } from './inline.js'
import {
  footOf,
  issuerOf,
  refuseAddressees,
  refuseKindless,
  refuseMinuteTakers,
  refuseSymbol,
  refuseWithoutIssuer,
} from './issued.js'
import { behind } from './joint.js'
import { DRAFT_KINDS, type DraftKind, documentKind } from './kinds.js'
import { definitionsIn, parseLine, parseMarkdown } from './markdown.js'
import { openBlocks } from './open-blocks.js'
import { planFor } from './period.js'
import { refuseAt } from './place.js'
import type { Draft } from './working-draft.js'

/** What a draft is written with; front matter of the draft says the rest. */
export interface DraftOptions {
  /** The stretch of time that the document is for. */
  plan: Plan
  /** For directives that look outside the plan: last month, a day of another month. */
  planner?: Planner
  /** Who issues it; needed if the front matter names a file. */
  issuer?: Issuer
  /** Number given by the clerk; in place of that of the front matter. */
  number?: string
  /** Day of issue: `YYYY-MM-DD`, or `YYYY-MM` with the day left to fill in; the plan's first month if nobody says it. */
  date?: string
  /** Language of computed parts; that of the front matter, or `vi`, if not said. */
  language?: Language
}

const PLANNER = { vi: 'một bộ lập kế hoạch của createPlanner', en: 'a planner made by createPlanner' }
const planner = shape<Planner>(PLANNER, { next: needed(callback), between: needed(callback) })

const OPTIONS = optionsOf<DraftOptions>({
  plan: needed(planCheck),
  planner,
  issuer: issuerCheck,
  number: textCheck,
  date: partialDate,
  language: oneOf(LANGUAGES),
})

/**
 * Writes a draft: Markdown of the office, in which directives (`:thang`, `::ngay-ky-niem`) stand where something is computed
 * from a plan, under front matter (YAML) that says what kind of document it is and who issues it. Text without directives is
 * printed as it stands.
 *
 * @returns the document as a tree, for `toText`, `toMarkdown`, `toHtml` and `toDocx`
 * @throws InputError with line and column for a directive, option, day or entry of the front matter that is not known.
 * @example
 * writeDraft('Kỷ niệm :ngay[war-invalids-martyrs-day].', { plan: planner.month('2023-07') }).children[0].children[0].value
 * // 'Kỷ niệm 76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023).'
 */
export function writeDraft(text: string, options: DraftOptions): Outline {
  check('writeDraft', 'text', text, textCheck)
  check('writeDraft', 'options', options, needed(OPTIONS))
  const { front, body } = splitDraft(text)
  if (front.size === 0 && body.trim() === '') refuseEmpty()
  const head = readHead(front)
  const language = options.language ?? head.language ?? 'vi'
  const context: DraftContext = {
    plan: options.plan,
    ...(options.planner ? { planner: options.planner } : {}),
    language,
    carriesOut: [],
    themes: head.themes,
  }
  const full = { ...context, carriesOut: head.carriesOut.map((each) => resolved(each, context)) }
  const root = parseMarkdown(body)
  const draft: Draft = {
    source: body,
    context: full,
    definitions: definitionsIn(root),
    problems: openBlocks(root, body),
  }
  const subject = head.subject && resolved(head.subject, full)
  const parts = partedAtAnnexes(root)
  const marks = head.numbering ?? []
  const { title, blocks } = bodyOf(parts.main, draft, marks, subject !== undefined)
  const annexes = annexesOf(parts, draft, marks)
  if (draft.problems.length > 0) throw new InputError(draft.problems)
  const outline = framed(options, head, language, {
    subject: subject ?? title ?? '',
    blocks,
    named: subject !== undefined || title !== undefined,
  })
  return annexes.length > 0 ? { ...outline, annexes } : outline
}

function refuseEmpty(): never {
  return refuseAt(
    { line: 1, column: 1 },
    {
      code: 'empty-text',
      message: {
        vi: 'Bản nháp không có chữ nào. Lấy một bản nháp mẫu bằng lệnh ky-niem new, ví dụ: ky-niem new huong-dan.',
        en: 'The draft holds no text. Start from one that ky-niem new writes, such as: ky-niem new huong-dan.',
      },
    },
  )
}

/**
 * The plan that a draft asks for in its front matter (`thoi-gian: 7/2027`); undefined if it asks for none.
 *
 * @throws InputError with line and column for a stretch of time that is not known.
 * @example
 * draftPlan('---\nthoi-gian: 7/2023\n---\n', planner)?.ref // '2023-07'
 */
export function draftPlan(text: string, planner: Planner): Plan | undefined {
  check('draftPlan', 'text', text, textCheck)
  check('draftPlan', 'planner', planner, PLANNING)
  const { period } = readHead(splitDraft(text).front)
  return period && planFor(period, planner)
}

const PLANNING = needed(planner)

/**
 * The file of the issuing office that a draft names in its front matter (`co-quan: co-quan.yaml`); undefined if it names none.
 *
 * @example
 * draftIssuerFile('---\nco-quan: co-quan.yaml\n---\n') // 'co-quan.yaml'
 */
export function draftIssuerFile(text: string): string | undefined {
  check('draftIssuerFile', 'text', text, textCheck)
  return readHead(splitDraft(text).front).issuerFile?.text
}

/**
 * The kind of office that a draft's own `co-quan` names (`profile: union`), for `createCatalog`; undefined if it names none.
 *
 * @example
 * draftProfile('---\nco-quan:\n  system: state\n  name: Sở Y tế\n  place: Huế\n  profile: state\n---\n') // 'state'
 */
export function draftProfile(text: string): string | undefined {
  check('draftProfile', 'text', text, textCheck)
  return readHead(splitDraft(text).front).issuer?.profile
}

interface Written {
  subject: string
  named: boolean
  blocks: Outline['children']
}

function framed(options: DraftOptions, head: DraftHead, language: Language, written: Written): Outline {
  const { blocks } = written
  const kind: DraftKind | undefined = head.kind && DRAFT_KINDS[head.kind]
  const issuer = issuerOf(options, head, language)
  const typed = kind && documentKind(kind, language)
  // "Kế hoạch tuyên truyền …" under KẾ HOẠCH would say it twice.
  const named = written.subject.replace(/^(?:V\/v|Về việc)(?:: ?| )/iu, '')
  const subject = typed ? behind(typed.type, named) : named
  const title = typed && written.named ? `${capital(typed.type)} ${small(subject)}` : subject
  const outline: Outline = { type: 'outline', layout: 'draft', language, title, children: blocks }
  if (!issuer) {
    refuseWithoutIssuer(options, head)
    return title === '' ? outline : { ...outline, children: [heading(1, title), ...blocks] }
  }
  if (!kind) return refuseKindless(head)
  refuseAddressees(head, kind, issuer)
  refuseMinuteTakers(head)
  const number = options.number ?? head.number
  refuseSymbol(number)
  const date = options.date ?? head.date?.text
  const letterhead = letterheadOf(
    options.plan,
    { issuer, ...(number === undefined ? {} : { number }), ...(date === undefined ? {} : { date }) },
    typed ? capital(subject) : subject,
    typed,
  )!
  if (kind.unnumbered) letterhead.unnumbered = true
  // A sheet without a number is handed out, not signed, unless the draft says so.
  const signed = head.signed ?? (!kind.unnumbered || head.recipients !== undefined)
  return { ...outline, letterhead, ...(signed ? footOf(issuer, head, language) : {}) }
}

/** A text of the front matter with its directives carried out. */
function resolved({ text, place }: PlacedText, context: DraftContext): string {
  const problems: Problem[] = []
  const lines = text.split('\n').map((line) => {
    if (!line.includes(':')) return line
    const draft = { source: line, context, definitions: new Map(), problems }
    return plainText(inlineNodes(parseLine(line), draft))
  })
  // Places inside the text are not those of the draft.
  if (problems.length > 0) throw new InputError(problems.map((problem) => ({ ...problem, ...place })))
  return lines.join('\n').trim()
}

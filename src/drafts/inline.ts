import type * as Mdast from 'mdast'
import { plainText, text as textNode } from '../document/nodes.js'
import type { OutlineInline } from '../document/tree.js'
import { InputError, type Problem } from '../errors.js'
import type { Bilingual } from '../text/language.js'
import { doubled, faultOf } from './braces.js'
import type { DirectiveUse, DraftContext } from './directive.js'
import { DIRECTIVE_NAMES, inlineOf } from './directives/index.js'
import { draftName } from './head.js'
import { isMeant } from './is-meant.js'
import { endsSentence, joined } from './joint.js'
import { type DraftDirectiveNode, parseLine } from './markdown.js'
import { at, meant, type Place, placeOf, placeWithin, refuseAt } from './place.js'

/** A draft while it is being written: its Markdown, the addresses at its end, and what directives are computed from. */
export interface Draft {
  source: string
  context: DraftContext
  definitions: ReadonlyMap<string, string>
  /** What is wrong with its directives, so that it can be mended in one go. */
  problems: Problem[]
}

/** What is made of a part of a draft; nothing if that part is refused, which is kept for the end. */
export function collected<T>({ problems }: Draft, work: () => T[]): T[] {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    problems.push(...error.problems)
    return []
  }
}

/** A node as it was typed. */
export function typed({ position }: Mdast.Node, { source }: Draft): string {
  return position ? source.slice(position.start.offset, position.end.offset) : ''
}

/**
 * Running text of a draft as nodes of a document.
 *
 * @param opens true where it begins a sentence.
 */
export function inlineNodes(
  nodes: readonly Mdast.PhrasingContent[],
  draft: Draft,
  opens = false,
): OutlineInline[] {
  const made: OutlineInline[] = []
  for (const node of nodes) {
    const before = plainText(made)
    const begins = before === '' ? opens : endsSentence(before)
    const next = inlineNode(node, draft, begins)
    made.push(...(node.type === 'textDirective' ? joined(before, next, begins) : next))
  }
  return made
}

function inlineNode(node: Mdast.PhrasingContent, draft: Draft, opens: boolean): OutlineInline[] {
  switch (node.type) {
    case 'text':
      return collected(draft, () => {
        refuseStray(node, draft)
        return [textNode(node.value.replace(/\r\n|[\r\n]/g, ' '))]
      })
    case 'inlineCode':
      return [textNode(node.value)]
    case 'break':
      return [{ type: 'break' }]
    case 'strong':
    case 'emphasis':
      return isJoined(node, draft)
        ? asTyped(node, draft)
        : [{ type: node.type, children: inlineNodes(node.children, draft, opens) }]
    case 'delete':
      return inlineNodes(node.children, draft, opens)
    case 'link':
      return [{ type: 'link', url: node.url, children: inlineNodes(node.children, draft) }]
    case 'linkReference': {
      const url = draft.definitions.get(node.identifier)
      const children = inlineNodes(node.children, draft)
      return url === undefined ? children : [{ type: 'link', url, children }]
    }
    case 'image':
      return collected(draft, () => refuseImage(node))
    case 'html':
      return htmlNodes(node.value)
    case 'textDirective':
      return collected(draft, () => directiveNodes(node, draft))
    default:
      return [textNode(typed(node, draft))]
  }
}

/** "2*3*4", "a*b*c": between two letters or figures an asterisk is one. */
function isJoined(node: Mdast.Strong | Mdast.Emphasis, draft: Draft): boolean {
  const before = draft.source.charAt((node.position?.start.offset ?? 0) - 1)
  return /[\p{L}\p{N}]/u.test(before) && /^\*+[\p{L}\p{N}]/u.test(typed(node, draft))
}

function asTyped(node: Mdast.Strong | Mdast.Emphasis, draft: Draft): OutlineInline[] {
  const mark = textNode(node.type === 'strong' ? '**' : '*')
  return [mark, ...inlineNodes(node.children, draft), mark]
}

function refuseImage(node: Mdast.Image): never {
  return refuseAt(placeOf(node), {
    code: 'not-printed',
    value: node.url,
    message: {
      vi: `Bản nháp không in ảnh ("${node.alt || node.url}"); thêm ảnh trong Word, hoặc viết liên kết [tên](địa chỉ), không có dấu "!".`,
      en: `A draft prints no pictures ("${node.alt || node.url}"); add them in Word, or write a link [name](address), without "!".`,
    },
  })
}

/** A comment is for whoever writes the draft; a line break is one; anything else in angle brackets is text. */
function htmlNodes(value: string): OutlineInline[] {
  if (/^<!--/.test(value)) return []
  return /^<br\s*\/?>$/i.test(value) ? [{ type: 'break' }] : [textNode(value)]
}

/** Letters around a directive that are looked at. */
const NEAR = 20

/** Braces that belong to the directive before them, be it with a blank between. */
const BRACES = /^(?:\{|[ \t]{1,9}\{\s{0,9}[\p{L}-]{1,40}[=}])/u

function directiveNodes(node: DraftDirectiveNode, draft: Draft): OutlineInline[] {
  const source = typed(node, draft)
  const bare = source === `:${node.name}`
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  const before = draft.source.slice(Math.max(0, start - NEAR), start)
  const after = draft.source.slice(end, end + NEAR)
  if (!isMeant(node, { before, after, bare })) return [textNode(source)]
  const opens = (bare && after.startsWith('[')) || (!source.endsWith('}') && BRACES.test(after))
  if (opens) refuseOpen(placeOf(node), node.name, lineFrom(draft.source, bare ? end : start + source.length))
  return inlineOf(directiveUse(node, draft), draft.context)
}

/** A directive as the table of directives takes it. */
export function directiveUse(node: DraftDirectiveNode, draft: Draft): DirectiveUse {
  refuseMistyped(node, draft)
  return {
    name: draftName(node.name),
    label: labelOf(node, draft),
    options: new Map(
      Object.entries(node.attributes ?? {}).map(([name, value]) => [
        draftName(name),
        computedIn(value ?? '', node, draft),
      ]),
    ),
    place: placeOf(node),
  }
}

/** Options that the syntax takes and their writer did not mean so. */
function refuseMistyped(node: DraftDirectiveNode, draft: Draft): void {
  const line = lineFrom(typed(node, draft), 0)
  // An unquoted value takes the comma behind it with it.
  const behind = line.slice(line.search(/[[{]/))
  if (faultOf(behind) !== undefined) refuseOpen(placeOf(node), node.name, behind)
  const option = doubled(line)
  if (option === undefined) return
  refuseAt(placeOf(node), {
    code: 'conflicting-options',
    field: option,
    message: {
      vi: `Tùy chọn "${option}" ghi hai lần; giữ lại một.`,
      en: `The option "${option}" is given twice; keep one of them.`,
    },
  })
}

/** The text of an option with its own directives carried out: `tieu-de="Các ngày lễ :thang"`. */
function computedIn(value: string, node: DraftDirectiveNode, draft: Draft): string {
  if (!value.includes(':')) return value
  // Places inside the text are not those of the draft.
  return at(placeOf(node), () => {
    const problems: Problem[] = []
    const inside = { ...draft, source: value, problems }
    const text = plainText(inlineNodes(parseLine(value), inside))
    if (problems.length > 0) throw new InputError(problems.map(({ line, column, ...problem }) => problem))
    return text
  })
}

/** What stands in the square brackets, as it was typed. */
function labelOf(node: DraftDirectiveNode, draft: Draft): string {
  if (node.type === 'containerDirective') {
    const [first] = node.children
    const isLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true
    return isLabel ? first.children.map((child) => typed(child, draft)).join('') : ''
  }
  return node.children
    .map((child) => typed(child, draft))
    .join('')
    .trim()
}

/** A line that begins like a directive and is none was cut short: an option without its end, two of them on one line. */
function refuseStray(node: Mdast.Text, draft: Draft): void {
  const source = typed(node, draft).replace(ADDRESS, (whole) => ' '.repeat(whole.length))
  const fence = FENCE.exec(source)
  if (fence && opensLine(node, fence.index, draft)) refuseFence(placeWithin(node, source, fence.index))
  const stray = strayIn(source)
  if (!stray) return
  const known = DIRECTIVE_NAMES.includes(draftName(stray.name))
  if (!known && !opensLine(node, stray.index, draft)) return
  refuseOpen(
    placeWithin(node, source, stray.index),
    stray.name,
    source.slice(stray.end).split('\n')[0]!,
    known,
  )
}

function opensLine(node: Mdast.Text, index: number, draft: Draft): boolean {
  const above = draft.source.slice(0, (node.position?.start.offset ?? 0) + index)
  return above.slice(above.lastIndexOf('\n') + 1).trim() === ''
}

/** Colons that open or close a block, with no name behind them. */
const FENCE = /(?<=^|\n[ \t]*):{3,}(?=[ \t]|\r?\n|$)/

function refuseFence(place: Place): never {
  return refuseAt(place, {
    code: 'misplaced-directive',
    value: ':::',
    message: {
      vi: 'Dòng ":::" này không đóng khối nào: khối mở bằng ":::khi-co[…]" hoặc ":::ngay-ky-niem" viết liền; khối nằm trong khối khác thì khối ngoài dùng bốn dấu hai chấm.',
      en: 'This line ":::" closes nothing: a block opens with ":::khi-co[…]" or ":::ngay-ky-niem" without a blank; of a block in another the outer one has four colons.',
    },
  })
}

/** Nothing in an address is a directive. */
const ADDRESS = /(?:https?:\/\/|www\.)\S*/gi

/** The first two colons or more, with a name behind them, that do not end a word. */
function strayIn(source: string): { index: number; end: number; name: string } | undefined {
  let index = source.indexOf('::')
  while (index >= 0) {
    let end = index + 2
    while (source[end] === ':') end++
    const name = /^\p{L}[\p{L}\p{N}_-]*/u.exec(source.slice(end, end + LONGEST_NAME))?.[0]
    if (name !== undefined && !/[\\\p{L}\p{N}]/u.test(source[index - 1] ?? ''))
      return { index, end: end + name.length, name }
    index = source.indexOf('::', end)
  }
  return undefined
}

/** Letters of a name that are looked at; the longest directive has 20. */
const LONGEST_NAME = 60

/** The rest of a line, as far as options go. */
function lineFrom(source: string, from: number): string {
  return source.slice(from, from + LONGEST_LINE).split('\n')[0]!
}

const LONGEST_LINE = 800

function refuseOpen(place: Place, name: string, behind: string, known = true): never {
  const near = known ? undefined : meant(draftName(name), DIRECTIVE_NAMES)
  const fault = faultOf(behind) ?? UNTOLD
  return refuseAt(place, {
    code: 'misplaced-directive',
    value: name,
    message: {
      vi: `Chỉ dẫn "${name}" viết chưa đúng: ${fault.vi}${near?.vi ?? '.'}`,
      en: `The directive "${name}" is not well formed: ${fault.en}${near?.en ?? '.'}`,
    },
  })
}

const UNTOLD: Bilingual = {
  vi: 'đứng riêng một dòng với hai dấu hai chấm, các ngoặc [ ] { } và dấu ngoặc kép có đủ đóng, mở',
  en: 'two colons and a line of its own, every bracket and quotation mark closed',
}

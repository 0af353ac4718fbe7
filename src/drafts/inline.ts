import type * as Mdast from 'mdast'
import { link as linkNode, plainText, text as textNode } from '../document/nodes.js'
import type { OutlineInline } from '../document/tree.js'
import { InputError, type Problem } from '../errors.js'
import { nearest } from '../text/nearest.js'
import type { DirectiveUse, DraftContext } from './directive.js'
import { DIRECTIVE_NAMES, inlineOf } from './directives/index.js'
import { draftName } from './head.js'
import { endsSentence, joined } from './joint.js'
import { type DraftDirectiveNode, parseMarkdown } from './markdown.js'
import { at, meant, type Place, refuseAt } from './place.js'

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

/** The place of a node. */
export function placeOf({ position }: Mdast.Node): Place {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 }
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
  for (const node of nodes.flatMap((each) => parted(each, draft))) {
    const before = plainText(made)
    const begins = before === '' ? opens : endsSentence(before)
    const next = inlineNode(node, draft, begins)
    made.push(...(node.type === 'textDirective' ? joined(before, next, begins) : next))
  }
  return made
}

const BEFORE_COLON = /(?<![^\s([{"'“‘«*_~/–—-]):(\p{L}[\p{L}\p{N}_-]*)(?=:(?![\p{L}\p{N}_-]))/gu

/** A directive right before a colon ("Trong :thang:"), which the syntax takes for text: an emoji is written so. */
function parted(node: Mdast.PhrasingContent, draft: Draft): Mdast.PhrasingContent[] {
  if (node.type !== 'text' || typed(node, draft).includes('\\')) return [node]
  const parts: Mdast.PhrasingContent[] = []
  let from = 0
  for (const { index, 0: whole, 1: name = '' } of node.value.matchAll(BEFORE_COLON)) {
    if (!DIRECTIVE_NAMES.includes(draftName(name))) continue
    parts.push({ ...node, value: node.value.slice(from, index) })
    parts.push({ type: 'textDirective', name, attributes: {}, children: [], ...placed(node, index, whole) })
    from = index + whole.length
  }
  return from === 0 ? [node] : [...parts, { ...node, value: node.value.slice(from) }]
}

/** Where a piece of a text stands, on the line that the text begins on. */
function placed({ position }: Mdast.Text, index: number, whole: string): Pick<Mdast.Text, 'position'> {
  if (!position) return {}
  const point = (shift: number) => ({
    line: position.start.line,
    column: position.start.column + shift,
    offset: (position.start.offset ?? 0) + shift,
  })
  return { position: { start: point(index), end: point(index + whole.length) } }
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
      return [{ type: node.type, children: inlineNodes(node.children, draft, opens) }]
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
      return [linkNode(node.url, node.alt || node.url)]
    case 'html':
      return htmlNodes(node.value)
    case 'textDirective':
      return collected(draft, () => directiveNodes(node, draft))
    default:
      return [textNode(typed(node, draft))]
  }
}

/** A comment is for whoever writes the draft; a line break is one; anything else in angle brackets is text. */
function htmlNodes(value: string): OutlineInline[] {
  if (/^<!--/.test(value)) return []
  return /^<br\s*\/?>$/i.test(value) ? [{ type: 'break' }] : [textNode(value)]
}

function directiveNodes(node: DraftDirectiveNode, draft: Draft): OutlineInline[] {
  const source = typed(node, draft)
  const bare = source === `:${node.name}`
  const name = draftName(node.name)
  if (bare && !isMeant(name, node.name)) return [textNode(source)]
  const after = draft.source.charAt(node.position?.end.offset ?? 0)
  if ((bare && after === '[') || (!source.endsWith('}') && after === '{')) refuseOpen(node)
  return inlineOf(directiveUse(node, draft), draft.context)
}

/** Without brackets a directive is a name that is known, or one of several words that resembles them: all else is text. */
function isMeant(name: string, written: string): boolean {
  if (DIRECTIVE_NAMES.includes(name)) return true
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(written)) return false
  const [first] = written.split('-')
  return FIRST_WORDS.has(first) || nearest(name, DIRECTIVE_NAMES) !== undefined
}

const FIRST_WORDS = new Set(DIRECTIVE_NAMES.map((name) => name.split('-')[0]))

/** A directive as the table of directives takes it. */
export function directiveUse(node: DraftDirectiveNode, draft: Draft): DirectiveUse {
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

/** The text of an option with its own directives carried out: `tieu-de="Các ngày lễ :thang"`. */
function computedIn(value: string, node: DraftDirectiveNode, draft: Draft): string {
  if (!value.includes(':')) return value
  const [paragraph] = parseMarkdown(value).children
  if (paragraph?.type !== 'paragraph') return value
  // Places inside the text are not those of the draft.
  return at(placeOf(node), () => {
    const problems: Problem[] = []
    const inside = { ...draft, source: value, problems }
    const text = plainText(inlineNodes(paragraph.children, inside))
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
  const source = typed(node, draft)
  const stray = strayIn(source)
  if (!stray) return
  const known = DIRECTIVE_NAMES.includes(draftName(stray.name))
  const above = draft.source.slice(0, (node.position?.start.offset ?? 0) + stray.index)
  const opensLine = above.slice(above.lastIndexOf('\n') + 1).trim() === ''
  if (!known && !opensLine) return
  refuseOpen(node, stray.name, known)
}

/** The first two colons or more, with a name behind them, that do not end a word. */
function strayIn(source: string): { index: number; name: string } | undefined {
  let index = source.indexOf('::')
  while (index >= 0) {
    let end = index + 2
    while (source[end] === ':') end++
    const name = /^\p{L}[\p{L}\p{N}_-]*/u.exec(source.slice(end, end + LONGEST_NAME))?.[0]
    if (name !== undefined && !/[\\\p{L}\p{N}]/u.test(source[index - 1] ?? '')) return { index, name }
    index = source.indexOf('::', end)
  }
  return undefined
}

/** Letters of a name that are looked at; the longest directive has 20. */
const LONGEST_NAME = 60

function refuseOpen(node: Mdast.Node & { name?: string }, name = node.name ?? '', known = true): never {
  const near = known ? undefined : meant(draftName(name), DIRECTIVE_NAMES)
  return refuseAt(placeOf(node), {
    code: 'misplaced-directive',
    value: name,
    message: {
      vi: `Chỉ dẫn "${name}" viết chưa đúng: đứng riêng một dòng với hai dấu hai chấm, các ngoặc [ ] { } và dấu ngoặc kép có đủ đóng, mở${near?.vi ?? '.'}`,
      en: `The directive "${name}" is not well formed: two colons and a line of its own, every bracket and quotation mark closed${near?.en ?? '.'}`,
    },
  })
}

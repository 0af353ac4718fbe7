import type * as Mdast from 'mdast'
import { plainText, text as textNode } from '../document/nodes.js'
import type { OutlineInline } from '../document/tree.js'
import { InputError, type Problem } from '../errors.js'
import { doubled, faultOf } from './braces.js'
import type { DirectiveUse } from './directive.js'
import { inlineOf } from './directives/index.js'
import { draftName } from './head.js'
import { isMeant } from './is-meant.js'
import { endsSentence, joined, SEEN } from './joint.js'
import { type DraftDirectiveNode, parseLine } from './markdown.js'
import { at, placeOf, refuseAt } from './place.js'
import { lineFrom, refuseOpen, refuseStray } from './strays.js'
import { collected, type Draft, typed } from './working-draft.js'

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
  let before = ''
  for (const node of nodes) {
    const begins = before === '' ? opens : endsSentence(before)
    const own = inlineNode(node, draft, begins)
    const next = node.type === 'textDirective' ? joined(before, own, begins) : own
    made.push(...next)
    before = `${before}${plainText([...next])}`.slice(-SEEN)
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

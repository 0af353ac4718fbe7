import type * as Mdast from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown as mdastToMarkdown } from 'mdast-util-to-markdown'
import { check } from '../arguments.js'
import { countedBy, marksOf } from '../document/marks.js'
import type { Outline, OutlineBlock, OutlineInline, OutlineList, OutlineListItem } from '../document/tree.js'
import { outline as outlineCheck } from '../document/tree-check.js'
import { type AnnexWords, annexWords } from './letterhead/annexes.js'
import { type LetterheadWords, letterheadWords } from './letterhead/index.js'
import { oneLine, ownLines, safeUrl } from './plain.js'

/**
 * Renders a document as Markdown (CommonMark with the tables of GitHub). What users wrote stays text: every mark in it
 * is escaped by the serialiser, and links go to http, https and mailto addresses alone.
 *
 * @example
 * toMarkdown(outline(plan)).split('\n')[0] // '# Định hướng công tác tuyên truyền tháng 7 năm 2023'
 */
export function toMarkdown(outline: Outline): string {
  check('toMarkdown', 'outline', outline, outlineCheck)
  const words = letterheadWords(outline, 'dots')
  const children = [
    ...(words ? headNodes(words) : []),
    ...outline.children.flatMap(blockNodes),
    ...(words?.foot ? footNodes(words.foot) : []),
    ...annexWords(outline, 'dots').flatMap(annexNodes),
  ]
  return mdastToMarkdown(
    { type: 'root', children },
    {
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
      bullet: '-',
      rule: '-',
      listItemIndent: 'one',
    },
  )
}

function blockNodes(block: OutlineBlock): Mdast.RootContent[] {
  if (block.type === 'heading') {
    const label: Mdast.PhrasingContent[] = block.label === undefined ? [] : [textNode(`${block.label} `)]
    return [{ type: 'heading', depth: block.depth, children: [...label, ...inlineNodes(block.children)] }]
  }
  if (block.type === 'paragraph') {
    const children = inlineNodes(block.children)
    const isGround = block.role === 'ground'
    return [{ type: 'paragraph', children: isGround ? [{ type: 'emphasis', children }] : children }]
  }
  if (block.type === 'list') return listNodes(block)
  return [
    ...(block.caption ? [captionNode(block.caption)] : []),
    {
      type: 'table',
      children: block.children.map((row) => ({
        type: 'tableRow',
        children: row.children.map((cell) => ({ type: 'tableCell', children: inlineNodes(cell.children) })),
      })),
    },
  ]
}

/** Markdown has no captions: a paragraph in strong letters. */
function captionNode(caption: readonly OutlineInline[]): Mdast.Paragraph {
  return { type: 'paragraph', children: [{ type: 'strong', children: inlineNodes(caption) }] }
}

function annexNodes({ label, title, reference, children }: AnnexWords): Mdast.RootContent[] {
  const named = title === undefined ? [] : ownLines(title)
  const head = named.flatMap((line): Mdast.PhrasingContent[] => [{ type: 'break' }, textNode(line)])
  return [
    { type: 'heading', depth: 1, children: [textNode(label), ...head] },
    ...(reference === undefined ? [] : [lines([reference], 'emphasis')]),
    ...children.flatMap(blockNodes),
  ]
}

function listNodes(list: OutlineList): Mdast.RootContent[] {
  const type = countedBy(list)
  if (type !== '1' && type !== '-') {
    const marks = marksOf(list)
    return list.children.flatMap((item, at) => labelledNodes(marks[at]!, item))
  }
  return [
    {
      type: 'list',
      ordered: list.ordered,
      start: list.ordered ? (list.start ?? 1) : null,
      spread: false,
      children: list.children.map(itemNode),
    },
  ]
}

/** A point whose mark no list of Markdown makes ("a)", "I.", "Thứ nhất,"): a paragraph that begins with it. */
function labelledNodes(mark: string, { children: [first, ...rest] }: OutlineListItem): Mdast.RootContent[] {
  const own = first?.type === 'paragraph' ? inlineNodes(first.children) : []
  const below = first && first.type !== 'paragraph' ? [first, ...rest] : rest
  return [{ type: 'paragraph', children: [textNode(`${mark} `), ...own] }, ...below.flatMap(blockNodes)]
}

function itemNode(item: OutlineListItem): Mdast.ListItem {
  const children = item.children.flatMap(blockNodes) as (Mdast.BlockContent | Mdast.DefinitionContent)[]
  return { type: 'listItem', spread: false, children }
}

function textNode(value: string): Mdast.Text {
  return { type: 'text', value: oneLine(value) }
}

function inlineNodes(nodes: readonly OutlineInline[]): Mdast.PhrasingContent[] {
  return nodes.flatMap((node): Mdast.PhrasingContent[] => {
    if (node.type === 'text') return [textNode(node.value)]
    if (node.type === 'break') return [{ type: 'break' }]
    const children = inlineNodes(node.children)
    if (node.type !== 'link') return [{ type: node.type, children }]
    const url = safeUrl(node.url)
    return url === undefined ? children : [{ type: 'link', url, children }]
  })
}

/** Lines of one paragraph with hard breaks between them. */
function lines(values: readonly string[], marked?: 'strong' | 'emphasis'): Mdast.Paragraph {
  const children = values.flatMap((value, index): Mdast.PhrasingContent[] => {
    const node: Mdast.PhrasingContent = marked
      ? { type: marked, children: [textNode(value)] }
      : textNode(value)
    return index === 0 ? [node] : [{ type: 'break' }, node]
  })
  return { type: 'paragraph', children }
}

function listNode(values: readonly string[]): Mdast.List {
  const children = values.map(
    (line): Mdast.ListItem => ({ type: 'listItem', spread: false, children: [lines([line])] }),
  )
  return { type: 'list', ordered: false, spread: false, children }
}

/** Lines in capitals; a value that is not there has none. */
function capitals(...values: (string | undefined)[]): string[] {
  return values.flatMap((value) => (value ? ownLines(value.toUpperCase()) : []))
}

function headNodes(words: LetterheadWords): Mdast.RootContent[] {
  const { parent, issuer, heading, motto, number, letterSubject, placeAndDate, title } = words
  const { addressWord, addressees } = words
  const nodes: Mdast.RootContent[] = [
    lines([heading, ...(motto === undefined ? [] : [motto])], 'strong'),
    lines(capitals(parent, issuer), 'strong'),
    ...(number === '' ? [] : [lines([number, ...(letterSubject === undefined ? [] : [letterSubject])])]),
    lines([placeAndDate], 'emphasis'),
  ]
  if (title) {
    const children = [textNode(title.type.toUpperCase()), { type: 'break' } as const, textNode(title.subject)]
    nodes.push({ type: 'heading', depth: 1, children })
  }
  if (addressees.length === 1) nodes.push(lines([`${addressWord} ${addressees[0]}`]))
  if (addressees.length > 1) nodes.push(lines([addressWord]), listNode(addressees))
  return nodes
}

function footNodes(foot: NonNullable<LetterheadWords['foot']>) {
  const { recipientsWord, recipients, signer, secretary } = foot
  const nodes: Mdast.RootContent[] = []
  for (const each of [secretary, signer]) {
    if (each) nodes.push(lines([...capitals(each.authority, each.position), each.name], 'strong'))
  }
  nodes.push(lines([recipientsWord]), listNode(recipients))
  return nodes
}

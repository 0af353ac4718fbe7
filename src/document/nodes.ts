import type {
  OutlineBlock,
  OutlineHeading,
  OutlineInline,
  OutlineLink,
  OutlineList,
  OutlineListItem,
  OutlineParagraph,
  OutlineStrong,
  OutlineTable,
  OutlineText,
} from './tree.js'

/** What the builders take for running text: a plain string, one node or several. */
export type Content = string | OutlineInline | readonly (string | OutlineInline)[]

/** Running text as nodes; strings that follow each other become one. */
export function inlines(content: Content): OutlineInline[] {
  const parts = typeof content === 'string' || !Array.isArray(content) ? [content] : content
  const nodes: OutlineInline[] = []
  for (const part of parts as readonly (string | OutlineInline)[]) {
    const node = typeof part === 'string' ? text(part) : part
    const last = nodes.at(-1)
    if (node.type !== 'text') nodes.push(node)
    else if (last?.type === 'text') nodes[nodes.length - 1] = text(last.value + node.value)
    else if (node.value !== '') nodes.push(node)
  }
  return nodes
}

export function text(value: string): OutlineText {
  return { type: 'text', value }
}

export function strong(content: Content): OutlineStrong {
  return { type: 'strong', children: inlines(content) }
}

export function link(url: string, content: Content): OutlineLink {
  return { type: 'link', url, children: inlines(content) }
}

export function paragraph(content: Content, role?: 'ground' | 'note'): OutlineParagraph {
  return role === undefined
    ? { type: 'paragraph', children: inlines(content) }
    : { type: 'paragraph', role, children: inlines(content) }
}

/** A heading; depth 1 is the document's title. `label` is the number in front of it. */
export function heading(depth: OutlineHeading['depth'], content: Content, label?: string): OutlineHeading {
  return label === undefined
    ? { type: 'heading', depth, children: inlines(content) }
    : { type: 'heading', depth, label, children: inlines(content) }
}

/** An item: its first line, and blocks below it. */
export function item(content: Content, ...below: readonly OutlineBlock[]): OutlineListItem {
  return { type: 'listItem', children: [paragraph(content), ...below] }
}

/** A list of points; `start` is the first number of an ordered one. */
export function list(items: readonly OutlineListItem[], numbered = false, start?: number): OutlineList {
  const node: OutlineList = { type: 'list', ordered: numbered, children: [...items] }
  if (numbered && start !== undefined) node.start = start
  return node
}

/** A table whose first row is its head. */
export function table(rows: readonly (readonly Content[])[], caption?: Content): OutlineTable {
  return {
    type: 'table',
    ...(caption === undefined ? {} : { caption: inlines(caption) }),
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: inlines(cell) })),
    })),
  }
}

/** The text of nodes without any marks. */
export function plainText(nodes: readonly OutlineInline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      return node.type === 'break' ? ' ' : plainText(node.children)
    })
    .join('')
}

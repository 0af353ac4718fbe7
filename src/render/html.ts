import type { Element, ElementContent } from 'hast'
import { check } from '../arguments.js'
import type { Outline, OutlineBlock, OutlineInline } from '../document/tree.js'
import { outline as outlineCheck } from '../document/tree-check.js'
import { footHtml, headHtml } from './html-letterhead.js'
import { element, textOf } from './html-nodes.js'
import { htmlPage } from './html-page.js'
import { STYLE } from './html-style.js'
import { letterheadWords } from './letterhead/index.js'
import { oneLine, safeUrl } from './plain.js'

/**
 * Renders a document as a self-contained HTML page: inline style (A4 in print, light and dark on screens), no scripts
 * and nothing loaded from elsewhere. What users wrote stays text, and links go to http, https and mailto addresses alone.
 *
 * @example
 * toHtml(outline(plan)).startsWith('<!doctype html>') // true
 */
export function toHtml(outline: Outline): string {
  check('toHtml', 'outline', outline, outlineCheck)
  const words = letterheadWords(outline, 'blanks')
  const layout = `layout-${outline.layout.replace(/[^a-z0-9-]/gi, '-')}`
  return htmlPage({
    language: outline.language,
    title: outline.title,
    style: STYLE,
    // Nothing may run or be loaded, whatever else went wrong.
    head: [
      element('meta', {
        httpEquiv: ['Content-Security-Policy'],
        content: "default-src 'none'; style-src 'unsafe-inline'",
      }),
    ],
    body: [
      element('main', { className: [layout] }, [
        ...(words ? headHtml(words) : []),
        ...outline.children.map(blockHtml),
        ...(words ? footHtml(words) : []),
      ]),
    ],
  })
}

function blockHtml(block: OutlineBlock): Element {
  if (block.type === 'heading') {
    const label = block.label === undefined ? [] : [textOf(`${block.label} `)]
    return element(`h${block.depth}`, {}, [...label, ...block.children.flatMap(inlineHtml)])
  }
  if (block.type === 'paragraph') {
    const properties = block.role === undefined ? {} : { className: [block.role] }
    return element('p', properties, block.children.flatMap(inlineHtml))
  }
  if (block.type === 'list') {
    const start =
      block.ordered && block.start !== undefined && block.start !== 1 ? { start: block.start } : {}
    return element(
      block.ordered ? 'ol' : 'ul',
      start,
      block.children.map(({ children }) => element('li', {}, itemHtml(children))),
    )
  }
  const [first, ...rest] = block.children
  return element('table', {}, [
    ...(first ? [element('thead', {}, [row(first.children, 'th')])] : []),
    element(
      'tbody',
      {},
      rest.map(({ children }) => row(children, 'td')),
    ),
  ])
}

/** The first paragraph of a point stands in it without a paragraph's margins. */
function itemHtml(blocks: readonly OutlineBlock[]): ElementContent[] {
  return blocks.flatMap((block, index) =>
    index === 0 && block.type === 'paragraph' ? block.children.flatMap(inlineHtml) : [blockHtml(block)],
  )
}

function row(cells: readonly { children: readonly OutlineInline[] }[], tag: 'th' | 'td'): Element {
  return element(
    'tr',
    {},
    cells.map(({ children }) =>
      element(tag, tag === 'th' ? { scope: 'col' } : {}, children.flatMap(inlineHtml)),
    ),
  )
}

function inlineHtml(node: OutlineInline): ElementContent[] {
  if (node.type === 'text') return [textOf(node.value)]
  if (node.type === 'break') return [element('br')]
  const children = node.children.flatMap(inlineHtml)
  if (node.type === 'strong') return [element('strong', {}, children)]
  if (node.type === 'emphasis') return [element('em', {}, children)]
  const href = safeUrl(node.url)
  return href === undefined
    ? children
    : [element('a', { href: oneLine(href), rel: ['noreferrer'] }, children)]
}

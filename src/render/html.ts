import type { Element, ElementContent } from 'hast'
import { check, flag, listOf, options as optionsOf } from '../arguments.js'
import { countedBy, marksOf } from '../document/marks.js'
import { plainText } from '../document/nodes.js'
import type {
  Outline,
  OutlineBlock,
  OutlineInline,
  OutlineList,
  OutlineListItem,
  OutlineTable,
} from '../document/tree.js'
import { outline as outlineCheck } from '../document/tree-check.js'
import { annexHeadHtml, footHtml, headHtml } from './html-letterhead.js'
import { element, textOf } from './html-nodes.js'
import { htmlFragment, htmlPage } from './html-page.js'
import { picture, pictureNode } from './html-picture.js'
import { PICTURE_STYLE, STYLE } from './html-style.js'
import { annexWords } from './letterhead/annexes.js'
import { letterheadWords } from './letterhead/index.js'
import { oneLine, safeUrl } from './plain.js'

/** Options of {@link toHtml}. */
export interface HtmlOptions {
  /** Pictures from `toSvg` of `ky-niem/svg`, to stand behind the document, in print each on a page on its long side. */
  pictures?: readonly string[]
  /** The document alone, without page and style, for the editor of a portal: headings, lists, tables and paragraphs as elements. */
  fragment?: boolean
}

const OPTIONS = optionsOf<HtmlOptions>({ pictures: listOf(picture), fragment: flag })

/**
 * Renders a document as a self-contained HTML page: inline style (A4 in print, light and dark on screens), no scripts
 * and nothing loaded from elsewhere. What users wrote stays text, and links go to http, https and mailto addresses alone.
 *
 * @throws InputError for what is no document, an option that is not known, or a picture that `toSvg` did not make.
 * @example
 * toHtml(outline(plan)).startsWith('<!doctype html>') // true
 * @example
 * toHtml(outline(plan), { fragment: true }).startsWith('<h1>') // true
 */
export function toHtml(outline: Outline, options: HtmlOptions = {}): string {
  check('toHtml', 'outline', outline, outlineCheck)
  check('toHtml', 'options', options, OPTIONS)
  const { pictures = [], fragment = false } = options
  const words = letterheadWords(outline, 'blanks')
  const layout = `layout-${outline.layout.replace(/[^a-z0-9-]/gi, '-')}`
  const content = [
    ...(words ? headHtml(words) : []),
    ...outline.children.flatMap(blockHtml),
    ...(words ? footHtml(words) : []),
    ...annexWords(outline, 'blanks').map((annex) =>
      element('section', { className: ['annex'] }, [
        ...annexHeadHtml(annex),
        ...annex.children.flatMap(blockHtml),
      ]),
    ),
  ]
  if (fragment) return htmlFragment([...content, ...pictures.map(pictureHtml)])
  return htmlPage({
    language: outline.language,
    title: outline.title,
    style: pictures.length > 0 ? `${STYLE}${PICTURE_STYLE}` : STYLE,
    // Nothing may run or be loaded, whatever else went wrong.
    head: [
      element('meta', {
        httpEquiv: ['Content-Security-Policy'],
        content: "default-src 'none'; style-src 'unsafe-inline'",
      }),
    ],
    body: [element('main', { className: [layout] }, content), ...pictures.map(pictureHtml)],
  })
}

/** On a phone the picture is wider than the window: who uses the keyboard moves it with the arrows. */
function pictureHtml(svg: string): Element {
  const node = pictureNode(svg)!
  const named = String(node.properties['aria-labelledby']).split(' ').slice(0, 1)
  return element('section', { className: ['picture'], ariaLabelledBy: named, tabIndex: 0 }, [node])
}

function blockHtml(block: OutlineBlock): Element[] {
  if (block.type === 'heading') {
    const label = block.label === undefined ? [] : [textOf(`${block.label} `)]
    return [element(`h${block.depth}`, {}, [...label, ...block.children.flatMap(inlineHtml)])]
  }
  if (block.type === 'paragraph') {
    const properties = block.role === undefined ? {} : { className: [block.role] }
    return [element('p', properties, block.children.flatMap(inlineHtml))]
  }
  return block.type === 'list' ? listHtml(block) : [tableHtml(block)]
}

function listHtml(list: OutlineList): Element[] {
  const type = countedBy(list)
  if (type === undefined) {
    const marks = marksOf(list)
    return list.children.flatMap((item, at) => labelledHtml(marks[at]!, item))
  }
  const start = list.ordered && list.start !== undefined && list.start !== 1 ? { start: list.start } : {}
  return [
    element(
      list.ordered ? 'ol' : 'ul',
      { ...start, ...(type === 'I' ? { type } : {}) },
      list.children.map(({ children }) => element('li', {}, itemHtml(children))),
    ),
  ]
}

/** A point whose mark no list of HTML makes ("a)", "1.1-", "Thứ nhất,"): a paragraph that begins with it. */
function labelledHtml(mark: string, { children: [first, ...rest] }: OutlineListItem): Element[] {
  const own = first?.type === 'paragraph' ? first.children.flatMap(inlineHtml) : []
  const below = first && first.type !== 'paragraph' ? [first, ...rest] : rest
  return [element('p', { className: ['point'] }, [textOf(`${mark} `), ...own]), ...below.flatMap(blockHtml)]
}

function tableHtml(block: OutlineTable): Element {
  const [first, ...rest] = block.children
  return element('table', {}, [
    ...(block.caption ? [element('caption', {}, block.caption.flatMap(inlineHtml))] : []),
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
    index === 0 && block.type === 'paragraph' ? block.children.flatMap(inlineHtml) : blockHtml(block),
  )
}

/** A word that no column of a narrow screen has room for: an address, a file's name. Others are not broken. */
const LONG_WORD = /\S{16}/

function row(cells: readonly { children: readonly OutlineInline[] }[], tag: 'th' | 'td'): Element {
  return element(
    'tr',
    {},
    cells.map(({ children }) => {
      const long = LONG_WORD.test(plainText(children)) ? { className: ['long'] } : {}
      return element(tag, tag === 'th' ? { scope: 'col', ...long } : long, children.flatMap(inlineHtml))
    }),
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

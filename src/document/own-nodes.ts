import { type Check, check, either, flag, listOf, maybe, oneOf, text as textCheck } from '../arguments.js'
import * as make from './nodes.js'
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
import { blockNode, inlineNode, itemNode, listStart } from './tree-check.js'

const content: Check<make.Content> = either(
  textCheck,
  either(inlineNode, listOf(either(textCheck, inlineNode))),
)

/**
 * The node makers for layouts of one's own: those of `nodes.ts`, which look at what they are given. A plain object, because a bundler
 * keeps all of a module that is exported under a name, whether anything asks for it or not.
 */
export const nodes = Object.freeze({
  /** Running text as nodes; strings that follow each other become one. */
  inlines(given: make.Content): OutlineInline[] {
    check('nodes.inlines', 'content', given, content)
    return make.inlines(given)
  },

  /** A text. */
  text(value: string): OutlineText {
    check('nodes.text', 'value', value, textCheck)
    return make.text(value)
  },

  /** Strong text, as round anniversaries are printed. */
  strong(given: make.Content): OutlineStrong {
    check('nodes.strong', 'content', given, content)
    return make.strong(given)
  },

  /** A link; renderers print other addresses than http, https and mailto as text. */
  link(url: string, given: make.Content): OutlineLink {
    check('nodes.link', 'url', url, textCheck)
    check('nodes.link', 'content', given, content)
    return make.link(url, given)
  },

  /** A paragraph; legal grounds are set in italics, notes in small print. */
  paragraph(given: make.Content, role?: 'ground' | 'note'): OutlineParagraph {
    check('nodes.paragraph', 'content', given, content)
    check('nodes.paragraph', 'role', role, maybe(oneOf(['ground', 'note'])))
    return make.paragraph(given, role)
  },

  /** A heading; depth 1 is the document's title. `label` is the number in front of it. */
  heading(depth: OutlineHeading['depth'], given: make.Content, label?: string): OutlineHeading {
    check('nodes.heading', 'depth', depth, oneOf([1, 2, 3, 4, 5, 6]))
    check('nodes.heading', 'content', given, content)
    check('nodes.heading', 'label', label, maybe(textCheck))
    return make.heading(depth, given, label)
  },

  /** An item: its first line, and blocks below it. */
  item(given: make.Content, ...below: readonly OutlineBlock[]): OutlineListItem {
    check('nodes.item', 'content', given, content)
    check('nodes.item', 'below', below, listOf(blockNode))
    return make.item(given, ...below)
  },

  /** A list of points; `start` is the first number of a numbered one. */
  list(items: readonly OutlineListItem[], numbered = false, start?: number): OutlineList {
    check('nodes.list', 'items', items, listOf(itemNode))
    check('nodes.list', 'numbered', numbered, flag)
    check('nodes.list', 'start', start, maybe(listStart))
    return make.list(items, numbered, start)
  },

  /** A table whose first row is its head, with what stands over it. */
  table(rows: readonly (readonly make.Content[])[], caption?: make.Content): OutlineTable {
    check('nodes.table', 'rows', rows, listOf(listOf(content)))
    check('nodes.table', 'caption', caption, maybe(content))
    return make.table(rows, caption)
  },

  /** The text of nodes without any marks. */
  plainText(given: readonly OutlineInline[]): string {
    check('nodes.plainText', 'nodes', given, listOf(inlineNode))
    return make.plainText(given)
  },
})

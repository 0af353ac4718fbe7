import { ConcreteHyperlink, type ParagraphChild, TextRun } from 'docx'
import type { OutlineInline } from '../../document/tree.js'
import { safeUrl } from '../plain.js'
import { linesOf, oneLine } from './safe-text.js'

/** Links of one document: the address of each, to be named in the file's list of relations. */
export type Links = string[]

interface Marks {
  bold?: true
  italics?: true
}

/** Links keep the black of the rules; the style underlines them. */
const HYPERLINK = 'Hyperlink'

function run(text: string, marks: Marks, inLink = false, breakBefore = false): TextRun {
  return new TextRun({
    text,
    ...(inLink ? { style: HYPERLINK } : {}),
    ...marks,
    ...(breakBefore ? { break: 1 } : {}),
  })
}

/** A text as runs that look as the style of their paragraph says; its own line breaks are kept. */
export function fieldRuns(text: string): TextRun[] {
  return linesOf(text).map((line, index) => run(line, {}, false, index > 0))
}

function nodeRuns(node: OutlineInline, links: Links, marks: Marks, inLink: boolean): ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return [run(keepTogether(oneLine(node.value)), marks, inLink)]
    case 'break':
      return [run('', marks, inLink, true)]
    case 'strong':
      return inlineRuns(node.children, links, { ...marks, bold: true }, inLink)
    case 'emphasis':
      return inlineRuns(node.children, links, { ...marks, italics: true }, inLink)
    case 'link': {
      const target = inLink ? undefined : safeUrl(node.url)
      if (target === undefined) return inlineRuns(node.children, links, marks, inLink)
      const position = links.push(new URL(target).href)
      // The id is the link's place, not a random one.
      return [new ConcreteHyperlink(inlineRuns(node.children, links, marks, true), linkId(position))]
    }
  }
}

/** Inline nodes as runs; the addresses of links are added to `links`. */
export function inlineRuns(
  nodes: readonly OutlineInline[],
  links: Links,
  marks: Marks = {},
  inLink = false,
): ParagraphChild[] {
  return nodes.flatMap((node) => nodeRuns(node, links, marks, inLink))
}

/** Stable name of the n-th link (from 1) in the file. */
export const linkId = (position: number): string => `Link${position}`

const BLANK = '\u00a0'

/** A spaced hyphen or dash; at the head of a line it would look like the mark of a point. */
const HYPHEN = / (?=[-–] )/g
/**
 * An ordinal and its number: "lần thứ 2", "khóa XV". Not "ngày 27/7/2023": justified lines stretch around what does not
 * break, and a date is long.
 */
const ORDINAL = /(?<![\p{L}\d])(thứ|khóa|quý|Điều) (?=\d|[IVX]+(?![\p{L}\d]))/giu
/**
 * Vietnamese running text for pages that break lines: no-break spaces where a break would part a number from its word
 * or put a hyphen first. For Word documents, which are printed; the tree and the other renderings keep plain spaces, so that what is copied
 * or searched for is what it seems.
 *
 * @example
 * keepTogether('lần thứ 2') // 'lần thứ\u00a02'
 */
export function keepTogether(text: string): string {
  return text.replace(HYPHEN, BLANK).replace(ORDINAL, `$1${BLANK}`)
}

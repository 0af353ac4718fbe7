import { ConcreteHyperlink, type ParagraphChild, TextRun, UnderlineType } from 'docx'
import type { OutlineInline } from '../../document/tree.js'
import { safeUrl } from '../plain.js'
import { linesOf, oneLine } from './safe-text.js'
import type { ElementStyle } from './standard.js'

/** Links of one document: the address of each, to be named in the file's list of relations. */
export type Links = string[]

interface Marks {
  bold: boolean
  italic: boolean
  underline: boolean
}

const NO_MARKS: Marks = { bold: false, italic: false, underline: false }

function run(text: string, style: ElementStyle, marks: Marks, breakBefore = false): TextRun {
  return new TextRun({
    text,
    size: style.size * 2,
    bold: style.bold === true || marks.bold,
    italics: style.italic === true || marks.italic,
    ...(style.capitals ? { allCaps: true } : {}),
    ...(style.underline || marks.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
    ...(breakBefore ? { break: 1 } : {}),
  })
}

/** A field of the letterhead as runs; its own line breaks are kept. */
export function fieldRuns(text: string, style: ElementStyle): TextRun[] {
  return linesOf(text).map((line, index) => run(line, style, NO_MARKS, index > 0))
}

function nodeRuns(
  node: OutlineInline,
  style: ElementStyle,
  links: Links,
  marks: Marks,
  inLink: boolean,
): ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return [run(keepTogether(oneLine(node.value)), style, marks)]
    case 'break':
      return [run('', style, marks, true)]
    case 'strong':
      return inlineRuns(node.children, style, links, { ...marks, bold: true }, inLink)
    case 'emphasis':
      return inlineRuns(node.children, style, links, { ...marks, italic: true }, inLink)
    case 'link': {
      const target = inLink ? undefined : safeUrl(node.url)
      if (target === undefined) return inlineRuns(node.children, style, links, marks, inLink)
      const position = links.push(new URL(target).href)
      // Underlined but black, as the rules want all text; the id is the link's place, not a random one.
      const children = inlineRuns(node.children, style, links, { ...marks, underline: true }, true)
      return [new ConcreteHyperlink(children, linkId(position))]
    }
  }
}

/** Inline nodes as runs; the addresses of links are added to `links`. */
export function inlineRuns(
  nodes: readonly OutlineInline[],
  style: ElementStyle,
  links: Links,
  marks: Marks = NO_MARKS,
  inLink = false,
): ParagraphChild[] {
  return nodes.flatMap((node) => nodeRuns(node, style, links, marks, inLink))
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

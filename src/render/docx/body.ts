import type { IParagraphOptions, Table } from 'docx'
import type { OutlineBlock, OutlineParagraph } from '../../document/tree.js'
import { dataTable } from './data-table.js'
import { BODY_TEXT, NOTE, styleId } from './element-styles.js'
import { headingParagraphs } from './heading.js'
import type { HeadingStyles } from './heading-styles.js'
import { type ListDepth, listParagraphs } from './list.js'
import type { WordList } from './numbering.js'
import { fieldRuns, inlineRuns, type Links } from './runs.js'
import type { DocxStandard } from './standard.js'

/** What a body is written with, and what it gathers for the file. */
export interface BodyWriting {
  standard: DocxStandard
  headings: HeadingStyles
  links: Links
  /** Lists that Word counts, beside the headings. */
  lists: WordList[]
}

const STYLES = { ground: styleId('ground'), note: NOTE, text: BODY_TEXT }

function paragraph(
  { role, children }: OutlineParagraph,
  { standard, links }: BodyWriting,
): IParagraphOptions {
  const mark = role === 'ground' && standard.body.groundMark ? fieldRuns(standard.body.groundMark) : []
  return { style: STYLES[role ?? 'text'], children: [...mark, ...inlineRuns(children, links)] }
}

/** Paragraphs, as their options, and tables. */
export type BodyPart = IParagraphOptions | Table

/** The body as paragraphs (their options, so that the caller may still bind the last one to the signing block) and tables. */
export function bodyParts(
  blocks: readonly OutlineBlock[],
  writing: BodyWriting,
  depth: ListDepth = { numbered: 0, dashed: 0 },
): BodyPart[] {
  return blocks.flatMap((block) => blockParts(block, writing, depth))
}

function blockParts(block: OutlineBlock, writing: BodyWriting, depth: ListDepth): BodyPart[] {
  const { standard, headings, links, lists } = writing
  switch (block.type) {
    case 'heading':
      return headingParagraphs(block, headings, links)
    case 'paragraph':
      return [paragraph(block, writing)]
    case 'list':
      return listParagraphs(block, withHeading(depth, headings), lists, (inner, at) =>
        bodyParts(inner, writing, at),
      )
    case 'table':
      return dataTable(block, standard, links)
  }
}

/** A list outside others stands under the last heading that Word counted. */
function withHeading(depth: ListDepth, { list }: HeadingStyles): ListDepth {
  if (depth.numbered + depth.dashed > 0 || list.counters.length === 0) return depth
  return { ...depth, heading: { list, level: list.counters.length - 1 } }
}

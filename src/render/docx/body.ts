import { AlignmentType, type IParagraphOptions, type Table } from 'docx'
import type { OutlineBlock, OutlineParagraph } from '../../document/tree.js'
import { dataTable } from './data-table.js'
import { headingParagraphs } from './heading.js'
import { type ListDepth, listParagraphs } from './list.js'
import { fieldRuns, inlineRuns, type Links } from './runs.js'
import type { DocxStandard } from './standard.js'
import { mm } from './standard.js'

function paragraph(node: OutlineParagraph, standard: DocxStandard, links: Links): IParagraphOptions {
  const isGround = node.role === 'ground'
  const body = standard.elements[isGround ? 'ground' : 'body']
  const style = node.role === 'note' ? { ...body, italic: true as const } : body
  const mark = isGround && standard.body.groundMark ? fieldRuns(standard.body.groundMark, style) : []
  return {
    alignment: AlignmentType.BOTH,
    indent: { firstLine: mm(standard.body.firstLine) },
    children: [...mark, ...inlineRuns(node.children, style, links)],
  }
}

/** Paragraphs, as their options, and tables. */
export type BodyPart = IParagraphOptions | Table

function blockParts(block: OutlineBlock, standard: DocxStandard, links: Links, depth: ListDepth): BodyPart[] {
  switch (block.type) {
    case 'heading':
      return headingParagraphs(block, standard, links)
    case 'paragraph':
      return [paragraph(block, standard, links)]
    case 'list':
      return listParagraphs(block, standard, depth, (inner, at) => bodyParts(inner, standard, links, at))
    case 'table':
      return dataTable(block, standard, links)
  }
}

/**
 * The body as paragraphs (their options, so that the caller may still bind the last one to the signing block) and
 * tables, justified and with a first-line indent; the spacing comes from the document's default style.
 */
export function bodyParts(
  blocks: readonly OutlineBlock[],
  standard: DocxStandard,
  links: Links,
  depth: ListDepth,
): BodyPart[] {
  return blocks.flatMap((block) => blockParts(block, standard, links, depth))
}

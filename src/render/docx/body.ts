import { AlignmentType, type IParagraphOptions, type Table } from 'docx'
import type { Block, Paragraph } from '../../document/tree.js'
import { dataTable } from './data-table.js'
import { headingParagraphs } from './heading.js'
import { type ListDepth, listParagraphs } from './list.js'
import type { RuleSet } from './rule-set.js'
import { mm } from './rule-set.js'
import { fieldRuns, inlineRuns, type Links } from './runs.js'

function paragraph(node: Paragraph, rules: RuleSet, links: Links): IParagraphOptions {
  const isGround = node.role === 'ground'
  const body = rules.elements[isGround ? 'ground' : 'body']
  const style = node.role === 'note' ? { ...body, italic: true as const } : body
  const mark = isGround && rules.body.groundMark ? fieldRuns(rules.body.groundMark, style) : []
  return {
    alignment: AlignmentType.BOTH,
    indent: { firstLine: mm(rules.body.firstLine) },
    children: [...mark, ...inlineRuns(node.children, style, links)],
  }
}

const NO_LISTS: ListDepth = { numbered: 0, dashed: 0 }

/** Paragraphs, as their options, and tables. */
export type BodyPart = IParagraphOptions | Table

function blockParts(block: Block, rules: RuleSet, links: Links, depth: ListDepth): BodyPart[] {
  switch (block.type) {
    case 'heading':
      return headingParagraphs(block, rules, links)
    case 'paragraph':
      return [paragraph(block, rules, links)]
    case 'list':
      return listParagraphs(block, rules, depth, (inner, at) => bodyParts(inner, rules, links, at))
    case 'table':
      return dataTable(block, rules, links)
  }
}

/**
 * The body as paragraphs (their options, so that the caller may still bind the last one to the signing block) and
 * tables, justified and with a first-line indent; the spacing comes from the document's default style.
 */
export function bodyParts(
  blocks: readonly Block[],
  rules: RuleSet,
  links: Links,
  depth: ListDepth = NO_LISTS,
): BodyPart[] {
  return blocks.flatMap((block) => blockParts(block, rules, links, depth))
}

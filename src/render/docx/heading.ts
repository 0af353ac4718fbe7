import { AlignmentType, HeadingLevel, type IParagraphOptions } from 'docx'
import type { OutlineHeading } from '../../document/tree.js'
import { fieldRuns, inlineRuns, type Links } from './runs.js'
import type { DocxStandard, ElementName } from './standard.js'
import { mm, twips } from './standard.js'

const LEVELS = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
  5: HeadingLevel.HEADING_4,
  6: HeadingLevel.HEADING_5,
} as const

/** Parts and chapters ("Phần I", "Chương II", "Mục 1", "Tiểu mục 2") stand in the middle, their title under them. */
const CENTRED = /^(Phần|Chương|Mục|Tiểu mục)\s/i

/** How a labelled heading is set: by the form of its label, since each form is a level of its own in the rules. */
function elementOf(label: string | undefined): ElementName {
  if (label === undefined) return 'clause'
  if (/^[IVXLC]+\s*[.\-–)]/.test(label)) return 'section'
  // Points, "a)", are upright even when they have a title.
  return /^\p{L}\)/u.test(label) ? 'point' : 'clause'
}

/** A heading as one or two paragraphs that stay with what follows them. */
export function headingParagraphs(
  node: OutlineHeading,
  standard: DocxStandard,
  links: Links,
): IParagraphOptions[] {
  const common = { heading: LEVELS[node.depth], keepNext: true }
  const label = node.label?.normalize('NFC')
  if (node.depth === 1) {
    const title = inlineRuns(node.children, standard.elements.partTitle, links)
    return [
      {
        ...common,
        alignment: AlignmentType.CENTER,
        spacing: { before: twips(12), after: twips(12) },
        children:
          label === undefined ? title : [...fieldRuns(`${label} `, standard.elements.partTitle), ...title],
      },
    ]
  }
  if (label !== undefined && CENTRED.test(`${label} `)) {
    const place = { alignment: AlignmentType.CENTER }
    return [
      {
        ...place,
        keepNext: true,
        spacing: { before: twips(12), after: 0 },
        children: fieldRuns(label, standard.elements.part),
      },
      {
        ...common,
        ...place,
        spacing: { after: twips(standard.body.after) },
        children: inlineRuns(node.children, standard.elements.partTitle, links),
      },
    ]
  }
  const style = standard.elements[elementOf(label)]
  return [
    {
      ...common,
      alignment: AlignmentType.BOTH,
      indent: { firstLine: mm(standard.body.firstLine) },
      children: [
        ...(label === undefined ? [] : fieldRuns(`${label} `, style)),
        ...inlineRuns(node.children, style, links),
      ],
    },
  ]
}

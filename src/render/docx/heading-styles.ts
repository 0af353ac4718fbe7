import { AlignmentType, type IBaseParagraphStyleOptions, type IParagraphStyleOptions } from 'docx'
import type { OutlineBlock, OutlineHeading } from '../../document/tree.js'
import { BODY_TEXT, bodyParagraph, letters } from './element-styles.js'
import { type WordList, wordList } from './numbering.js'
import { type DocxStandard, type ElementName, twips } from './standard.js'

/** Elements that a heading may be. */
type HeadingElement = Extract<ElementName, 'partTitle' | 'section' | 'clause' | 'point'>
type Depth = OutlineHeading['depth']

/** The headings of a document: each depth looks as its first heading does; a heading that looks otherwise has a style of its own. */
export interface HeadingStyles {
  /** Counts the headings. */
  list: WordList
  elements: Partial<Record<Depth, HeadingElement>>
  /** Level of a depth in the list, for depths with labels. */
  levels: Partial<Record<Depth, number>>
  /** Styles that headings ask for beside those of Word. */
  others: Map<string, { depth: Depth; element: HeadingElement }>
}

/** Parts and chapters ("Phần I", "Chương II", "Mục 1", "Tiểu mục 2") stand in the middle, their title under them. */
const CENTRED = /^(Phần|Chương|Mục|Tiểu mục)\s/i

/** True for a label that stands on a line of its own. */
export const standsAlone = (label: string | undefined): label is string =>
  label !== undefined && CENTRED.test(`${label} `)

/** How a labelled heading is set: by the form of its label, since each form is a level of its own in the rules. */
function elementOf({ depth, label }: OutlineHeading): HeadingElement {
  if (depth === 1 || standsAlone(label)) return 'partTitle'
  if (label === undefined) return 'clause'
  if (/^[IVXLC]+\s*[.\-–)]/.test(label)) return 'section'
  // Points, "a)", are upright even when they have a title.
  return /^\p{L}\)/u.test(label) ? 'point' : 'clause'
}

const wordStyle = (depth: Depth): string => (depth === 1 ? 'Title' : `Heading${depth - 1}`)

/** The styles that the headings of a body need. */
export function headingStyles(blocks: readonly OutlineBlock[]): HeadingStyles {
  const all = headingsIn(blocks).filter(({ depth }) => depth > 1)
  const counted = all.filter(({ label }) => label !== undefined && !standsAlone(label))
  const depths = [...new Set(counted.map(({ depth }) => depth))].sort((a, b) => a - b)
  const elements: HeadingStyles['elements'] = { 1: 'partTitle' }
  for (const heading of [...counted, ...all]) elements[heading.depth] ??= elementOf(heading)
  return {
    list: wordList('headings', depths.map(wordStyle)),
    elements,
    levels: Object.fromEntries(depths.map((depth, level) => [depth, level])),
    others: new Map(),
  }
}

function headingsIn(blocks: readonly OutlineBlock[]): OutlineHeading[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [block]
    return block.type === 'list' ? block.children.flatMap(({ children }) => headingsIn(children)) : []
  })
}

/** The id of the style that a heading has. */
export function headingStyle(heading: OutlineHeading, { elements, others }: HeadingStyles): string {
  const { depth } = heading
  const element = elementOf(heading)
  const style = wordStyle(depth)
  if (elements[depth] === element) return style
  const id = `${style}-${element}`
  others.set(id, { depth, element })
  return id
}

const NAMES: Readonly<Record<HeadingElement, string>> = {
  partTitle: 'phần',
  section: 'mục',
  clause: 'khoản',
  point: 'điểm',
}

const WORD_STYLES = {
  1: 'title',
  2: 'heading1',
  3: 'heading2',
  4: 'heading3',
  5: 'heading4',
  6: 'heading5',
} as const

/** What Word's own styles of headings look like, to be asked for after the body is written: the levels that Word counts are in them. */
export function ownHeadingStyles({ elements, levels, list }: HeadingStyles, standard: DocxStandard) {
  const depths = [1, 2, 3, 4, 5, 6] as const
  return Object.fromEntries(
    depths.map((depth): [(typeof WORD_STYLES)[Depth], IBaseParagraphStyleOptions] => {
      const { paragraph, run } = looks(depth, elements[depth] ?? 'clause', standard)
      const level = levels[depth]
      const counts = level !== undefined && list.levels[level] !== undefined
      const numbering = counts ? { numbering: { reference: list.reference, level, instance: 0 } } : {}
      return [
        WORD_STYLES[depth],
        {
          basedOn: 'Normal',
          next: BODY_TEXT,
          quickFormat: true,
          paragraph: { ...paragraph, ...numbering },
          run,
        },
      ]
    }),
  )
}

/** The styles of headings that look otherwise than their depth does. */
export function otherHeadingStyles(
  { others }: HeadingStyles,
  standard: DocxStandard,
): IParagraphStyleOptions[] {
  return [...others].map(([id, { depth, element }]) => ({
    id,
    name: `${wordStyle(depth)} (${NAMES[element]})`,
    basedOn: 'Normal',
    next: BODY_TEXT,
    ...looks(depth, element, standard),
  }))
}

function looks(depth: Depth, element: HeadingElement, standard: DocxStandard) {
  return { paragraph: paragraphOf(depth, element, standard), run: letters(standard.elements[element]) }
}

function paragraphOf(depth: Depth, element: HeadingElement, standard: DocxStandard) {
  const outline = depth === 1 ? {} : { outlineLevel: depth - 2 }
  if (element !== 'partTitle') return { ...bodyParagraph(standard), keepNext: true, ...outline }
  const room = depth === 1 ? { before: twips(12), after: twips(12) } : { before: 0 }
  return { alignment: AlignmentType.CENTER, keepNext: true, spacing: room, ...outline }
}

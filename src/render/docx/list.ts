import { AlignmentType, type IParagraphOptions, type Table } from 'docx'
import type { OutlineBlock, OutlineList } from '../../document/tree.js'
import { fieldRuns } from './runs.js'
import type { DocxStandard } from './standard.js'
import { mm } from './standard.js'
import { countedByWord, type WordList } from './word-list.js'

/** Letters of points in the order that offices use: the Vietnamese alphabet without ă, â, ê, ô, ơ, ư. */
const POINTS = [...'abcdđeghiklmnopqrstuvxy']

/** How many lists of each kind a block stands in. */
export interface ListDepth {
  numbered: number
  dashed: number
  /** The lists of the document that Word counts by itself. */
  lists: WordList[]
}

/** Marker of an item: `1.` then `a)` for ordered lists, `-` then `+` for the others; its own label where it has one. */
function marker(list: OutlineList, index: number, { numbered, dashed }: ListDepth): string {
  const label = list.children[index]?.label
  if (label !== undefined) return label
  if (!list.ordered) return dashed % 2 === 0 ? '-' : '+'
  const number = (list.start ?? 1) + index
  return numbered % 2 === 0 ? `${number}.` : `${POINTS[number - 1] ?? number})`
}

/** Turns blocks into paragraphs and tables at a depth of lists. */
export type BlockWriter = (blocks: readonly OutlineBlock[], depth: ListDepth) => (IParagraphOptions | Table)[]

/** The items of a list: Word counts the first paragraph of each, or it carries its marker as text where Word would count otherwise. */
export function listParagraphs(
  list: OutlineList,
  standard: DocxStandard,
  depth: ListDepth,
  write: BlockWriter,
): (IParagraphOptions | Table)[] {
  const { numbered, dashed, lists } = depth
  const inside = list.ordered
    ? { numbered: numbered + 1, dashed, lists }
    : { numbered, dashed: dashed + 1, lists }
  const marks = list.children.map((_, index) => marker(list, index, depth))
  const counting = countedByWord(list, marks)
  const reference = `list${lists.length + 1}`
  if (counting) lists.push({ reference, levels: [{ ...counting, level: 0 }] })
  return list.children.flatMap((item, index) => {
    const mark = counting ? [] : fieldRuns(`${marks[index]} `, standard.elements.body)
    const [first, ...rest] = item.children
    const opening = first?.type === 'paragraph' ? write([first], inside) : []
    const others = write(first?.type === 'paragraph' ? rest : item.children, inside)
    const [paragraph] = opening
    const marked: IParagraphOptions = {
      alignment: AlignmentType.BOTH,
      indent: { firstLine: mm(standard.body.firstLine) },
      ...(paragraph as IParagraphOptions | undefined),
      ...(counting ? { numbering: { reference, level: 0 } } : {}),
      children: [...mark, ...((paragraph as IParagraphOptions | undefined)?.children ?? [])],
    }
    return [marked, ...others]
  })
}

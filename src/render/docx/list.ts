import type { IParagraphOptions, Table } from 'docx'
import type { OutlineBlock, OutlineList } from '../../document/tree.js'
import { countedByWord, countOn, dashedByWord, type ListPlace, type WordList, wordList } from './numbering.js'
import { fieldRuns } from './runs.js'

/** Letters of points in the order that offices use: the Vietnamese alphabet without ă, â, ê, ô, ơ, ư. */
const POINTS = [...'abcdđeghiklmnopqrstuvxy']

/** The name that Word has for the style of points. */
const LIST_PARAGRAPH = 'ListParagraph'

/** How many lists of each kind a block stands in, and what Word counts around it. */
export interface ListDepth {
  numbered: number
  dashed: number
  /** The point that the block stands under, if Word counts it. */
  above?: ListPlace
  /** The heading that it stands under, if Word counts it. */
  heading?: ListPlace
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
  depth: ListDepth,
  lists: WordList[],
  write: BlockWriter,
): (IParagraphOptions | Table)[] {
  const marks = list.children.map((_, index) => marker(list, index, depth))
  const place = placeOf(list, marks, depth, lists)
  const { heading: _, above: __, ...around } = depth
  const inside: ListDepth = {
    ...around,
    ...(list.ordered ? { numbered: depth.numbered + 1 } : { dashed: depth.dashed + 1 }),
    ...(place ? { above: place } : {}),
  }
  return list.children.flatMap((item, index) => {
    if (place) countOn(place)
    const mark = place ? [] : fieldRuns(`${marks[index]} `)
    const [first, ...rest] = item.children
    const opening = first?.type === 'paragraph' ? write([first], inside) : []
    const others = write(first?.type === 'paragraph' ? rest : item.children, inside)
    const [paragraph] = opening as IParagraphOptions[]
    const marked: IParagraphOptions = {
      style: LIST_PARAGRAPH,
      ...(place ? { numbering: { reference: place.list.reference, level: place.level, instance: 0 } } : {}),
      children: [...mark, ...(paragraph?.children ?? [])],
    }
    return [marked, ...others]
  })
}

/**
 * Where Word counts a list: one level below the point or the heading above it, so that it begins anew with each of them; or as a list
 * of its own. Undefined where its marks are typed.
 */
function placeOf(
  list: OutlineList,
  marks: readonly string[],
  { above, heading }: ListDepth,
  lists: WordList[],
): ListPlace | undefined {
  const below = (place: ListPlace | undefined) => place && { ...place, level: place.level + 1 }
  // Marks of an office's own style go on from those of the headings.
  const labelled = list.ordered && list.children[0]?.label !== undefined
  const alone: ListPlace = { list: wordList(`list${lists.length + 1}`), level: 0 }
  const places = [below(above), labelled ? below(heading) : undefined, alone]
  for (const place of places) {
    if (!place || place.list.styles[place.level] !== undefined) continue
    const counts = list.ordered ? countedByWord(place, marks, list.start ?? 1) : dashedByWord(place, marks)
    if (!counts) continue
    if (place === alone) lists.push(alone.list)
    return place
  }
  return undefined
}

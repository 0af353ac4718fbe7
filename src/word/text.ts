import { firstWhere } from '../text/first-where.js'
import { attributeOf, childOf, descendantsOf, elementsOf, isOn } from './elements.js'
import type { WordPackage } from './package.js'
import { add, type Piece, type Unread } from './runs.js'
import { looksOf } from './styles.js'
import { type Paragraph, readBlocks, startWalk } from './walk.js'
import type { XmlElement } from './xml.js'

/** The text of a Word document as it is printed, one line a paragraph, and where each of its characters comes from. */
export interface WordText {
  text: string
  /** In order of place; line ends of paragraphs belong to none. */
  pieces: Piece[]
  /** In order of place, without gaps but for line ends. */
  paragraphs: Paragraph[]
  unread: Unread
}

/**
 * Reads body, tables and text boxes (behind the paragraph that they hang on), then footnotes, endnotes, headers and
 * footers, as they are printed: hidden and deleted text is left out, inserted text is in.
 */
export function readWords(word: WordPackage): WordText {
  const pointers = word.relationships(word.main)
  const rootOf = (type: string): XmlElement | undefined => {
    const name = pointers.find((pointer) => pointer.type === type)?.part
    return name === undefined ? undefined : word.part(name)?.root
  }
  const walk = startWalk(looksOf(rootOf('styles')))
  const { scroll } = walk
  const { root } = word.part(word.main)!
  const body = childOf(root, 'w:body') ?? root
  readBlocks(walk, body, { part: word.main, place: { region: 'body' } })

  for (const kind of ['footnote', 'endnote'] as const) {
    const part = pointers.find(({ type }) => type === `${kind}s`)?.part
    const notes = part === undefined ? undefined : word.part(part)?.root
    if (part === undefined || !notes) continue
    const byId = new Map(elementsOf(notes).map((note) => [attributeOf(note, 'w:id'), note]))
    const marks = scroll.notes.filter((mark) => mark.kind === kind)
    marks.forEach(({ id, run }, index) => {
      const note = byId.get(id)
      if (!note) return
      // A note is printed once, whatever points at it.
      byId.delete(id)
      if (index === 0) add(scroll, '\n')
      scroll.fields = []
      readBlocks(walk, note, { part, place: { region: kind, note: index + 1 }, anchor: run })
    })
  }

  const settings = rootOf('settings')
  for (const { part, region } of marginsOf(body, settings)) {
    const name = pointers.find(({ id }) => id === part)?.part
    const content = name === undefined ? undefined : word.part(name)?.root
    if (name === undefined || !content) continue
    add(scroll, '\n')
    scroll.fields = []
    readBlocks(walk, content, { part: name, place: { region } })
  }
  const { chunks, pieces, unread } = scroll
  return { text: chunks.join(''), pieces, paragraphs: walk.paragraphs, unread }
}

/** Headers and footers that are shown: those of first and even pages only where the document has such pages. */
function marginsOf(
  body: XmlElement,
  settings: XmlElement | undefined,
): { part: string; region: 'header' | 'footer' }[] {
  const sections = [...descendantsOf(body)].filter(({ name }) => name === 'w:sectPr')
  const first = sections.some((section) => isOn(section, 'w:titlePg'))
  const even = isOn(settings, 'w:evenAndOddHeaders') ?? false
  const references = sections
    .flatMap(elementsOf)
    .filter(({ name }) => name === 'w:headerReference' || name === 'w:footerReference')
    .filter((reference) => {
      const type = attributeOf(reference, 'w:type')
      return type === 'first' ? first : type === 'even' ? even : true
    })
  const margins = new Map<string, 'header' | 'footer'>()
  for (const region of ['header', 'footer'] as const)
    for (const reference of references)
      if (reference.name === `w:${region}Reference`) margins.set(attributeOf(reference, 'r:id') ?? '', region)
  return [...margins].map(([part, region]) => ({ part, region }))
}

/** The last paragraph that begins at or before an offset of the text. */
export function paragraphAt<P extends { start: number }>(
  paragraphs: readonly P[],
  offset: number,
): P | undefined {
  return paragraphs[Math.max(firstWhere(paragraphs, ({ start }) => start > offset) - 1, 0)]
}

/** Parts that the text stands in. */
export function partsOf(words: WordText): string[] {
  return [...new Set(words.paragraphs.map(({ part }) => part))]
}

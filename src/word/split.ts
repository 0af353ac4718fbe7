import { firstWhere } from '../text/first-where.js'
import { attributeOf, childOf, copyOf, insertAfter, nextElement, shellOf, textOf, touch } from './elements.js'
import type { Piece } from './runs.js'
import type { WordText } from './text.js'
import { isElement, type XmlElement } from './xml.js'

/** The pieces that lie between two offsets, both cut before by {@link splitAt}. */
export function piecesBetween({ pieces }: WordText, start: number, end: number): readonly Piece[] {
  return pieces
    .slice(firstBehind(pieces, start), firstBehind(pieces, end - 1) + 1)
    .filter((piece) => piece.start < end)
}

/** Index of the first piece that ends behind an offset. */
export function firstBehind(pieces: readonly Piece[], offset: number): number {
  return firstWhere(pieces, ({ end }) => end > offset)
}

/** Lets a run end at an offset of the text, so that what follows stands in a run of its own with the same look. */
export function splitAt({ pieces }: WordText, offset: number): void {
  const index = firstBehind(pieces, offset)
  const piece = pieces[index]
  if (piece && piece.start < offset) {
    if (piece.node.parent !== piece.run) return
    cutText(pieces, index, offset)
    cutRun(pieces, index + 1, pieces[index + 1]!.node)
    return
  }
  const before = pieces[index - 1]
  const behind =
    before?.end === offset && before.node.parent === before.run ? nextElement(before.node) : undefined
  if (behind) cutRun(pieces, index, behind)
  else if (piece?.start === offset && piece.node.parent === piece.run) cutRun(pieces, index, piece.node)
}

function cutText(pieces: Piece[], index: number, offset: number): void {
  const piece = pieces[index]!
  const { node, run, start, end, from } = piece
  const text = textOf(node)
  const at = from + offset - start
  const rest = textElement(node, text.slice(at, from + end - start))
  setText(node, text.slice(from, at))
  insertAfter(node, rest)
  pieces.splice(
    index,
    1,
    { start, end: offset, node, run, from: 0 },
    { start: offset, end, node: rest, run, from: 0 },
  )
}

/** Moves an element and all that follows it in its run to a run behind, unless it is the first; `index` is the first piece moved. */
function cutRun(pieces: Piece[], index: number, node: XmlElement): void {
  const run = node.parent!
  const at = run.children.indexOf(node)
  if (run.children.slice(0, at).every((child) => !isElement(child) || child.name === 'w:rPr')) return
  const rest = shellOf(run)
  const look = childOf(run, 'w:rPr')
  rest.children = [...(look ? [copyOf(look)] : []), ...run.children.splice(at)]
  for (const child of rest.children) child.parent = rest
  touch(run)
  insertAfter(run, rest)
  for (let next = index; pieces[next]?.run === run; next++) pieces[next]!.run = rest
}

/** An element like a given `w:t`, with a text of its own. */
function textElement(model: XmlElement, text: string): XmlElement {
  const element = shellOf(model)
  setText(element, text)
  return element
}

function setText(element: XmlElement, text: string): void {
  element.children = [{ text, parent: element }]
  if (attributeOf(element, 'xml:space') !== 'preserve') {
    element.attributes = element.attributes.filter(({ name }) => name !== 'xml:space')
    element.attributes.push({ name: 'xml:space', tag: 'xml:space', value: 'preserve' })
  }
  touch(element)
}

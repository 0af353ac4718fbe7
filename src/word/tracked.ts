import {
  attributeOf,
  childOf,
  copyOf,
  elementsOf,
  insertAfter,
  insertBefore,
  make,
  remove,
  shellOf,
  touch,
} from './elements.js'
import type { Piece } from './runs.js'
import { firstBehind, piecesBetween, splitAt } from './split.js'
import { paragraphAt, type WordText } from './text.js'
import type { XmlElement } from './xml.js'

/** A stretch of the text in place of another. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Who changes, and when; as attributes of a tracked change or a comment. */
export type Signature = Readonly<Record<string, string>>

/** Tracked changes that hold what somebody else put in; two of them do not stand in one another. */
const INSERTIONS: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo'])

/** Words, numbers, and every other character by itself. */
const TOKENS = /[\p{L}\p{M}]+|\p{N}+|./gsu

/**
 * The parts of an edit that change something, in whole words: "62 năm" to "63 năm" is "62" to "63". Empty if it changes
 * nothing.
 */
export function tightened(text: string, { start, end, text: given }: Edit): Edit[] {
  const before = text.slice(start, end).match(TOKENS) ?? []
  const after = given.match(TOKENS) ?? []
  if (before.length === after.length) return wordByWord(start, before, after)
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const from = start + before.slice(0, head).join('').length
  const to = end - before.slice(before.length - tail).join('').length
  return [{ start: from, end: to, text: after.slice(head, after.length - tail).join('') }]
}

/** Words of one list in place of those of another as long. */
function wordByWord(start: number, before: readonly string[], after: readonly string[]): Edit[] {
  const edits: Edit[] = []
  let at = start
  before.forEach((word, index) => {
    const last = edits.at(-1)
    const wanted = after[index]!
    const end = at + word.length
    if (word !== wanted && last?.end === at) {
      last.end = end
      last.text += wanted
    } else if (word !== wanted) edits.push({ start: at, end, text: wanted })
    at = end
  })
  return edits
}

/** True if a stretch lies in runs of one paragraph that may be changed. */
export function isEditable(words: WordText, { start, end }: Edit): boolean {
  const paragraph = paragraphAt(words.paragraphs, start)
  if (!paragraph || end > paragraph.end) return false
  const pieces = start === end ? neighbour(words, start) : piecesBetween(words, start, end)
  return pieces.length > 0 && pieces.every(({ node, run }) => node.parent === run && !isLocked(run))
}

/** The piece that ends at an offset, or else the one that begins there, in the same paragraph. */
function neighbour({ pieces, paragraphs }: WordText, offset: number): Piece[] {
  const paragraph = paragraphAt(paragraphs, offset)
  const index = firstBehind(pieces, offset)
  const [before, after] = [pieces[index - 1], pieces[index]]
  if (before?.end === offset && before.start >= (paragraph?.start ?? 0)) return [before]
  return after && after.start <= offset && after.end <= (paragraph?.end ?? 0) ? [after] : []
}

/** A content control that is locked, or whose content Word fetches anew from its data. */
function isLocked(run: XmlElement): boolean {
  for (let at = run.parent; at; at = at.parent) {
    const properties = at.name === 'w:sdt' ? childOf(at, 'w:sdtPr') : undefined
    if (!properties) continue
    const lock = childOf(properties, 'w:lock')
    const locked = /^(?:content|sdtContent)Locked$/.test((lock && attributeOf(lock, 'w:val')) ?? '')
    if (locked || elementsOf(properties).some(({ name }) => name.endsWith(':dataBinding'))) return true
  }
  return false
}

/** Writes an edit as a deletion and an insertion that Word can accept or reject; the new text looks like the old. */
export function track(words: WordText, edit: Edit, signature: () => Signature): void {
  const { start, end, text } = edit
  splitAt(words, start)
  splitAt(words, end)
  const pieces = start === end ? neighbour(words, start) : piecesBetween(words, start, end)
  const [first] = pieces
  const last = pieces.at(-1)
  if (!first || !last) return
  const look = childOf(first.run, 'w:rPr')
  let place: XmlElement = last.run
  if (start < end)
    for (const run of new Set(pieces.map((piece) => piece.run))) place = markDeleted(run, signature)
  if (text === '') return
  const inserted = make('w:ins', signature(), [newRun(text, look)])
  if (start === end && first.start >= end) insertBefore(outside(first.run, 'before', signature), inserted)
  else insertAfter(outside(place, 'after', signature), inserted)
}

/** Wraps a run, in the same deletion as the run before it where that was deleted with it. */
function markDeleted(run: XmlElement, signature: () => Signature): XmlElement {
  for (const element of elementsOf(run))
    if (element.name === 'w:t') {
      element.name = 'w:delText'
      element.tag = element.tag.replace(/t$/, 'delText')
      touch(element)
    }
  const siblings = run.parent!.children
  const before = siblings[siblings.indexOf(run) - 1]
  if (before && 'children' in before && before.name === 'w:del' && !before.source) {
    remove(run)
    insertAfter(before.children.at(-1)!, run)
    return before
  }
  const deletion = make('w:del', signature())
  insertBefore(run, deletion)
  remove(run)
  deletion.children = [run]
  run.parent = deletion
  return deletion
}

/** A run of its own in the look of another. */
export function newRun(text: string, look: XmlElement | undefined): XmlElement {
  const copy = look && copyOf(look)
  const change = copy && childOf(copy, 'w:rPrChange')
  if (change) remove(change)
  const content = text
    .split(/([\t\n])/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '\t'
        ? make('w:tab')
        : part === '\n'
          ? make('w:br')
          : make('w:t', { 'xml:space': 'preserve' }, [part]),
    )
  return make('w:r', {}, [...(copy ? [copy] : []), ...content])
}

/** A place beside an element that lies in nobody's insertion: an insertion is divided there, and its rest gets a number of its own. */
function outside(element: XmlElement, side: 'before' | 'after', numbered: () => Signature): XmlElement {
  const { parent } = element
  if (!parent || !INSERTIONS.has(parent.name)) return element
  const at = parent.children.indexOf(element) + (side === 'after' ? 1 : 0)
  if (at === 0) return outside(parent, 'before', numbered)
  if (at === parent.children.length) return side === 'after' ? outside(parent, 'after', numbered) : parent
  const rest = shellOf(parent)
  const number = numbered()['w:id']!
  for (const attribute of rest.attributes) if (attribute.name === 'w:id') attribute.value = number
  rest.children = parent.children.splice(at)
  for (const child of rest.children) child.parent = rest
  touch(parent)
  insertAfter(parent, rest)
  return side === 'after' ? parent : rest
}

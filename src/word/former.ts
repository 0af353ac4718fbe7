import { commentsOf } from './comments.js'
import { attributeOf, descendantsOf, elementsOf, insertBefore, remove, touch } from './elements.js'
import type { WordPackage } from './package.js'
import { partsOf, readWords } from './text.js'
import type { XmlElement } from './xml.js'

/** Attributes by which a comment and the changes made with it belong together. */
const SIGNED = ['w:author', 'w:date'] as const

const signatureOf = (element: XmlElement): string =>
  SIGNED.map((name) => attributeOf(element, name) ?? '').join('\n')

/** The comments of a former run, told by their initials. */
function commentsBy(word: WordPackage, initials: string): XmlElement[] {
  const comments = commentsOf(word)
  return comments
    ? elementsOf(comments).filter((comment) => attributeOf(comment, 'w:initials') === initials)
    : []
}

/** True if a former run has left a comment in the document. */
export function wrote(word: WordPackage, initials: string): boolean {
  return commentsBy(word, initials).length > 0
}

/**
 * Takes back what a former run wrote into the document and nobody has decided on: its comments, told by their initials,
 * and its tracked changes. Replies by others stay, as comments of their own.
 */
export function takeBack(word: WordPackage, initials: string): void {
  const ours = commentsBy(word, initials)
  if (ours.length === 0) return
  const signatures = new Set(ours.map(signatureOf))
  const ids = new Set(ours.map((comment) => attributeOf(comment, 'w:id')))
  const threads = new Set(ours.flatMap(elementsOf).map((line) => attributeOf(line, 'w14:paraId')))
  for (const comment of ours) remove(comment)
  for (const part of partsOf(readWords(word))) {
    const root = word.part(part)?.root
    if (!root) continue
    for (const element of [...descendantsOf(root)]) takeBackOne(element, ids, signatures)
  }
  threads.delete(undefined)
  if (threads.size > 0) closeThreads(word, threads)
}

function takeBackOne(
  element: XmlElement,
  ids: ReadonlySet<string | undefined>,
  signatures: ReadonlySet<string>,
): void {
  const { name } = element
  if (name === 'w:commentRangeStart' || name === 'w:commentRangeEnd') {
    if (ids.has(attributeOf(element, 'w:id'))) remove(element)
  } else if (name === 'w:commentReference') {
    const run = element.parent!
    if (!ids.has(attributeOf(element, 'w:id'))) return
    remove(element)
    if (elementsOf(run).every((child) => child.name === 'w:rPr')) remove(run)
  } else if (name === 'w:ins' && signatures.has(signatureOf(element)) && isRuns(element)) remove(element)
  else if (name === 'w:del' && signatures.has(signatureOf(element)) && isRuns(element)) restore(element)
}

/** True for a change around text; that of a paragraph's end, or one that others have worked in, is not ours. */
function isRuns(change: XmlElement): boolean {
  const children = elementsOf(change)
  return children.length > 0 && children.every(({ name }) => name === 'w:r')
}

function restore(deletion: XmlElement): void {
  const runs = elementsOf(deletion)
  for (const element of runs.flatMap(elementsOf))
    if (element.name === 'w:delText') {
      element.name = 'w:t'
      element.tag = element.tag.replace(/delText$/, 't')
      touch(element)
    }
  insertBefore(deletion, ...runs)
  deletion.children = []
  remove(deletion)
}

/** Word keeps threads of comments in parts beside; a reply whose comment is gone stands for itself. */
function closeThreads(word: WordPackage, threads: ReadonlySet<string | undefined>): void {
  for (const { type, part } of word.relationships(word.main)) {
    if (type !== 'commentsExtended' && type !== 'commentsIds') continue
    const root = part === undefined ? undefined : word.part(part)?.root
    for (const entry of root ? elementsOf(root) : []) {
      const of = (name: string) =>
        entry.attributes.find((attribute) => attribute.name.endsWith(`:${name}`))?.value
      if (threads.has(of('paraId'))) remove(entry)
      else if (threads.has(of('paraIdParent') ?? '')) {
        entry.attributes = entry.attributes.filter(({ name }) => !name.endsWith(':paraIdParent'))
        touch(entry)
      }
    }
  }
}

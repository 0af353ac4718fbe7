import type { Language } from '../text/language.js'
import { addComments, firstFreeId, type Remark } from './comments.js'
import type { WordPackage } from './package.js'
import { partsOf, type WordText } from './text.js'
import { type Edit, type Signature, track } from './tracked.js'
import type { XmlElement } from './xml.js'

/** What is to be written into a document. */
export interface Markup {
  edits: readonly Edit[]
  remarks: readonly Remark[]
}

/** Writes tracked changes and comments into the trees of a document. */
export function writeMarkup(
  word: WordPackage,
  words: WordText,
  { edits, remarks }: Markup,
  signature: Signature,
  { initials, lang }: { initials: string; lang: Language },
): void {
  if (edits.length === 0 && remarks.length === 0) return
  const roots = [...new Set([word.main, ...partsOf(words)])].flatMap((part) => word.part(part)?.root ?? [])
  for (const root of roots) declareWord(root)
  let id = firstFreeId(roots)
  for (const edit of edits) track(words, edit, () => ({ 'w:id': `${id++}`, ...signature }))
  addComments(word, words, remarks, { ...signature, 'w:initials': initials }, lang)
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** What is written is written with the prefix `w`, whatever the part calls it. */
export function declareWord(root: XmlElement): void {
  if (root.attributes.some(({ tag }) => tag === 'xmlns:w')) return
  const colon = root.tag.indexOf(':')
  const own = colon < 0 ? 'xmlns' : `xmlns:${root.tag.slice(0, colon)}`
  const space = root.attributes.find(({ tag }) => tag === own)?.value ?? WORD
  root.attributes.push({ name: 'xmlns:w', tag: 'xmlns:w', value: space })
}

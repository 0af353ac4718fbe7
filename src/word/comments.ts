import type { Language } from '../text/language.js'
import {
  attributeOf,
  descendantsOf,
  elementsOf,
  insert,
  insertAfter,
  insertBefore,
  make,
  nextElement,
} from './elements.js'
import { relationshipsPart, type WordPackage } from './package.js'
import { placeInWords } from './place.js'
import { firstBehind, piecesBetween, splitAt } from './split.js'
import { paragraphAt, type WordText } from './text.js'
import type { Signature } from './tracked.js'
import { isElement, type XmlElement } from './xml.js'

/** A remark about a stretch of the text; one paragraph a line. */
export interface Remark {
  start: number
  end: number
  lines: readonly string[]
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
/** What a mark of a comment does not stand in: changes of others, and what Word makes anew. */
const WRAPPERS: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveTo', 'w:hyperlink', 'w:fldSimple'])

/** The part that holds the comments of a document, if it has one. */
export function commentsOf(word: WordPackage): XmlElement | undefined {
  const part = word.relationships(word.main).find(({ type }) => type === 'comments')?.part
  return part === undefined ? undefined : word.part(part)?.root
}

/** The part that holds the comments; made, with its content type and its relationship, where there is none. */
function openComments(word: WordPackage): XmlElement {
  const present = commentsOf(word)
  if (present) return present
  const folder = word.main.slice(0, word.main.lastIndexOf('/') + 1)
  let name = 'comments.xml'
  for (let number = 1; word.has(folder + name); number++) name = `comments${number}.xml`
  const { root } = word.part(word.main)!
  const space = root.attributes.find(({ tag }) => tag === 'xmlns:w')!.value
  word.put(
    folder + name,
    new TextEncoder().encode(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${space}"></w:comments>`,
    ),
  )
  const types = word.part('[Content_Types].xml')!.root
  insert(
    types,
    types.children.length,
    like(types, 'Override', { PartName: `/${folder}${name}`, ContentType: TYPE }),
  )
  const pointers = relationshipsPart(word.main)
  if (!word.has(pointers))
    word.put(
      pointers,
      new TextEncoder().encode(
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
      ),
    )
  const list = word.part(pointers)!.root
  const ids = new Set(elementsOf(list).map((element) => attributeOf(element, 'Id')))
  let number = 1
  while (ids.has(`rId${number}`)) number++
  const pointer = { Id: `rId${number}`, Type: `${OFFICE}/comments`, Target: name }
  insert(list, list.children.length, like(list, 'Relationship', pointer))
  return word.part(folder + name)!.root
}

/** An element in the namespace of its future parent. */
function like(parent: XmlElement, name: string, attributes: Readonly<Record<string, string>>): XmlElement {
  const prefix = parent.tag.includes(':') ? parent.tag.replace(/:.*/, ':') : ''
  return make(prefix + name, attributes)
}

/**
 * Adds comments to the document. Word has them in its body alone: what is said of a note, a header, a footer or a text
 * box stands at its mark, or at the first paragraph, with the place in words.
 */
export function addComments(
  word: WordPackage,
  words: WordText,
  remarks: readonly Remark[],
  signature: Signature,
  lang: Language,
): void {
  if (remarks.length === 0) return
  const comments = openComments(word)
  const used = elementsOf(comments).map((comment) => Number(attributeOf(comment, 'w:id') ?? 0))
  let id = used.reduce((most, next) => Math.max(most, next), -1)
  for (const remark of remarks) {
    const paragraph = paragraphAt(words.paragraphs, remark.start)!
    const own = paragraph.part === word.main && paragraph.place.textBox === undefined
    const [first, last] = own ? ends(words, remark) : [paragraph.anchor, paragraph.anchor]
    const key = { 'w:id': `${++id}` }
    if (first && last) enclose(first, last, key)
    else openParagraph(own ? paragraph.element : words.paragraphs[0]!.element, key)
    const lines = own ? remark.lines : [`(${placeInWords(paragraph.place)[lang]})`, ...remark.lines]
    insert(comments, comments.children.length, make('w:comment', { ...key, ...signature }, lines.map(lineOf)))
  }
}

function lineOf(text: string): XmlElement {
  return make('w:p', {}, [make('w:r', {}, [make('w:t', { 'xml:space': 'preserve' }, [text])])])
}

/** First and last run of a stretch; of an empty one, the run that it lies in. */
function ends(words: WordText, { start, end }: Remark): [XmlElement | undefined, XmlElement | undefined] {
  splitAt(words, start)
  splitAt(words, end)
  const pieces = end > start ? piecesBetween(words, start, end) : []
  const paragraph = paragraphAt(words.paragraphs, start)!
  const near = words.pieces[firstBehind(words.pieces, start)] ?? words.pieces.at(-1)
  const alone = near && near.start < paragraph.end && near.end > paragraph.start ? near.run : undefined
  return [pieces[0]?.run ?? alone, pieces.at(-1)?.run ?? alone]
}

function enclose(first: XmlElement, last: XmlElement, key: Readonly<Record<string, string>>): void {
  insertBefore(change(first), make('w:commentRangeStart', key))
  let place = change(last)
  const behind = nextElement(place)
  if (behind?.name === 'w:ins' && !behind.source && place.name === 'w:del') place = behind
  const end = make('w:commentRangeEnd', key)
  insertAfter(place, end)
  let top: XmlElement = end
  while (top.parent && WRAPPERS.has(top.parent.name)) top = top.parent
  insertAfter(top, make('w:r', {}, [make('w:commentReference', key)]))
}

/** The deletion that a run was put into, or the run. */
function change(run: XmlElement): XmlElement {
  return run.parent?.name === 'w:del' ? run.parent : run
}

/** Comments an empty paragraph. */
function openParagraph(paragraph: XmlElement, key: Readonly<Record<string, string>>): void {
  const at = paragraph.children.findIndex((child) => isElement(child) && child.name === 'w:pPr') + 1
  insert(
    paragraph,
    at,
    make('w:commentRangeStart', key),
    make('w:commentRangeEnd', key),
    make('w:r', {}, [make('w:commentReference', key)]),
  )
}

/** The first number that no tracked change of the parts bears. */
export function firstFreeId(roots: readonly XmlElement[]): number {
  let most = 0
  for (const root of roots)
    for (const element of descendantsOf(root)) {
      const id = Number(attributeOf(element, 'w:id'))
      if (element.name !== 'w:sdt' && Number.isSafeInteger(id) && id < 2 ** 30) most = Math.max(most, id)
    }
  return most + 1
}

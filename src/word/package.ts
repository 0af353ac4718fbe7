import { attributeOf, childOf, elementsOf } from './elements.js'
import { foreignContent, foreignKind, OPEN_DOCUMENT, type Refuse } from './faults.js'
import { parseXml, printXml, type XmlElement, type XmlPart } from './xml.js'
import { pack, readZip, unpack, writeZip, type ZipEntry } from './zip.js'

/** How one part points at another (ECMA-376 part 2, 6.5). */
export interface Relationship {
  id: string
  /** The last word of the type's address, such as `footnotes`. */
  type: string
  /** Name of the part pointed at; absent for what lies outside the package. */
  part?: string
  target: string
}

/** An opened Word file. Parts are unpacked and parsed when they are first asked for. */
export interface WordPackage {
  /** Name of the main part, mostly `word/document.xml`. */
  main: string
  has(part: string): boolean
  /** A part as a tree, to be read and changed in place; undefined where there is none. */
  part(name: string): XmlPart | undefined
  /** Where a part points to. */
  relationships(part: string): readonly Relationship[]
  /** Gives the package a new part, or a new content for one. */
  put(name: string, content: Uint8Array): void
  /** Why it must not be changed, if so. */
  lock(): 'signed' | 'protected' | undefined
  /** The file again: parts that were not changed to the byte, in their order, with their dates. */
  save(): Uint8Array
}

const TYPES = '[Content_Types].xml'
const WORD_TYPE = /wordprocessingml\.(?:document|template)\.main\+xml$/
const REMOTE = /^(?:https?|ftp):/i

/** The part that holds a part's relationships. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/**
 * Opens a .docx: checks that it is one, and that it does no harm. Nothing outside the package is ever fetched.
 */
export function openPackage(bytes: Uint8Array, refuse: Refuse): WordPackage {
  const foreign = foreignKind(bytes)
  if (foreign) refuse(foreign.code, foreign.message.vi, foreign.message.en)
  const entries = readZip(bytes, refuse)
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  const parsed = new Map<string, XmlPart>()
  let isChanged = false
  const pointers = new Map<string, readonly Relationship[]>()
  if (entries[0]?.name === 'mimetype')
    refuse(OPEN_DOCUMENT.code, OPEN_DOCUMENT.message.vi, OPEN_DOCUMENT.message.en)
  const types = part(TYPES) ?? notWord(refuse)
  const main = mainPart(types.root, relationships('')) ?? notWord(refuse)
  const kind = foreignContent(contentTypeOf(types.root, main))
  if (kind) refuse(kind.code, kind.message.vi, kind.message.en)
  if (part(main)?.root.name !== 'w:document') notWord(refuse)
  checkPointers(relationships(main), refuse)

  function part(name: string): XmlPart | undefined {
    const key = name.toLowerCase()
    let content = parsed.get(key)
    const entry = byName.get(key)
    if (!content && entry) {
      content = parseXml(unpack(entry, refuse), entry.name, refuse)
      parsed.set(key, content)
    }
    return content
  }

  function relationships(of: string): readonly Relationship[] {
    let list = pointers.get(of)
    if (!list) {
      const tree = part(relationshipsPart(of))
      list = tree ? elementsOf(tree.root).map((element) => relationshipOf(element, of, refuse)) : []
      pointers.set(of, list)
    }
    return list
  }

  function put(name: string, content: Uint8Array): void {
    const key = name.toLowerCase()
    const old = byName.get(key)
    const entry: ZipEntry = pack(
      old?.name ?? name,
      content,
      old?.time ?? byName.get(main.toLowerCase())!.time,
    )
    if (old) entries[entries.indexOf(old)] = entry
    else entries.push(entry)
    byName.set(key, entry)
    isChanged = true
    parsed.delete(key)
    pointers.clear()
  }

  function lock(): 'signed' | 'protected' | undefined {
    const signed = ['', main].some((of) => relationships(of).some(({ type }) => type === 'origin'))
    if (signed || entries.some(({ name }) => /^_xmlsignatures\//i.test(name))) return 'signed'
    const settings = relationships(main).find(({ type }) => type === 'settings')?.part
    const root = settings === undefined ? undefined : part(settings)?.root
    return root && isProtected(root) ? 'protected' : undefined
  }

  function save(): Uint8Array {
    for (const [key, content] of [...parsed])
      if (content.root.changed) put(byName.get(key)!.name, printXml(content))
    return isChanged ? writeZip(entries) : bytes
  }

  return { main, has: (name) => byName.has(name.toLowerCase()), part, relationships, put, lock, save }
}

/** The main part as the package says it; else as its content type does. */
function mainPart(types: XmlElement, relationships: readonly Relationship[]): string | undefined {
  const said = relationships.find(({ type }) => type === 'officeDocument')?.part
  if (said !== undefined) return said
  const typed = elementsOf(types).find((element) => WORD_TYPE.test(attributeOf(element, 'ContentType') ?? ''))
  return typed && attributeOf(typed, 'PartName')?.slice(1)
}

function contentTypeOf(types: XmlElement, part: string): string {
  const own = elementsOf(types).find(
    (element) => attributeOf(element, 'PartName')?.toLowerCase() === `/${part.toLowerCase()}`,
  )
  return (own && attributeOf(own, 'ContentType')) ?? ''
}

function relationshipOf(element: XmlElement, of: string, refuse: Refuse): Relationship {
  const target = attributeOf(element, 'Target') ?? ''
  const type = (attributeOf(element, 'Type') ?? '').replace(/^.*\//, '')
  const id = attributeOf(element, 'Id') ?? ''
  if (attributeOf(element, 'TargetMode') === 'External') return { id, type, target }
  const part = resolve(of, target)
  if (part === undefined)
    return refuse(
      'outside-pointer',
      `Tệp Word trỏ ra ngoài gói của nó ("${target}").`,
      `The Word file points outside of its package ("${target}").`,
    )
  return { id, type, target, part }
}

/** The name of the part that a target means; undefined if that is none in the package. */
function resolve(from: string, target: string): string | undefined {
  const path = target.replace(/[?#].*$/s, '')
  if (path === '') return from
  if (/^[a-z][\w+.-]*:|\\|^\/\//i.test(path)) return undefined
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of decodeStep(path).split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return undefined
  }
  return steps.join('/')
}

function decodeStep(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Texts of the document lie inside the package; a template that Word would fetch from the network is an attack. */
const TEXTS: ReadonlySet<string> = new Set([
  'footnotes',
  'endnotes',
  'header',
  'footer',
  'comments',
  'styles',
  'settings',
  'subDocument',
])

function checkPointers(relationships: readonly Relationship[], refuse: Refuse): void {
  for (const { type, part, target } of relationships)
    if (part === undefined && (TEXTS.has(type) || (type === 'attachedTemplate' && REMOTE.test(target))))
      refuse(
        'outside-pointer',
        `Tệp Word lấy một phần của nó từ nơi khác ("${target}").`,
        `The Word file takes a part of itself from elsewhere ("${target}").`,
      )
}

/** Protection that is in force, or a password for writing. */
function isProtected(settings: XmlElement): boolean {
  const protection = childOf(settings, 'w:documentProtection')
  const enforced = attributeOf(protection ?? settings, 'w:enforcement') ?? '0'
  if (protection && !['0', 'false', 'off'].includes(enforced)) return true
  const writing = childOf(settings, 'w:writeProtection')
  return writing?.attributes.some(({ name }) => /^w:(?:hash|hashValue)$/.test(name)) ?? false
}

function notWord(refuse: Refuse): never {
  return refuse(
    'no-document-part',
    'Gói nén này không phải tệp Word: không có phần văn bản (document).',
    'This archive is not a Word file: it has no document part.',
  )
}

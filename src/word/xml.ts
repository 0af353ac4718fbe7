import { Tokenizer } from 'htmlparser2'
import { escapeXml } from '../text/xml.js'
import type { Refuse } from './faults.js'

/**
 * One element. Its name bears the prefix that its namespace usually has (`w:p`, `mc:Choice`), whatever the file calls it;
 * `tag` and the names of `attributes` are as printed.
 */
export interface XmlElement {
  name: string
  tag: string
  attributes: XmlAttribute[]
  children: XmlNode[]
  parent?: XmlElement | undefined
  /** Where it stands in the source; absent in an element that was made. */
  source?: { start: number; end: number; inside: number }
  /** True if it, or something in it, is no longer as in the source. */
  changed?: boolean
}

export interface XmlAttribute {
  name: string
  tag: string
  value: string
}

/** A stretch of text with its entities resolved, or, as `raw`, a comment or an instruction as printed. */
export interface XmlText {
  text: string
  raw?: string
  parent?: XmlElement | undefined
  source?: { start: number; end: number }
}

export type XmlNode = XmlElement | XmlText

export interface XmlPart {
  source: string
  root: XmlElement
}

/** Elements inside one another; tables in tables in text boxes come to some forty. */
const DEPTH = 256

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PREFIXES: Readonly<Record<string, string>> = {
  [WORD]: 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
}

export function isElement(node: XmlNode): node is XmlElement {
  return 'children' in node
}

/**
 * Reads a part of a package. What is not well-formed is refused, and so are document types with their entities, and elements
 * nested beyond reason; the sentence names the part.
 */
export function parseXml(bytes: Uint8Array, part: string, refuse: Refuse): XmlPart {
  const source = decode(bytes, part, refuse)
  if (/<!DOCTYPE|<!ENTITY/i.test(source)) entities(part, refuse)
  const malformed = (at: number): never => notWellFormed(part, source, at, refuse)
  const loose = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i.exec(
    blanked(source, [COMMENT, CDATA]),
  )
  if (loose) malformed(loose.index)

  let root: XmlElement | undefined
  let open: XmlElement | undefined
  let depth = 0
  let tagStart = 0
  let attribute = ''
  let value = ''
  const scopes: Scope[] = [{ element: undefined, prefixes: new Map([['xml', 'xml']]) }]
  const add = (node: XmlNode) => {
    node.parent = open
    open!.children.push(node)
  }
  const addText = (text: string, start: number, end: number) => {
    if (!open) {
      if (text.trim() !== '' && text !== '\ufeff') malformed(start)
      return
    }
    const last = open.children.at(-1)
    if (last && !isElement(last) && last.raw === undefined && last.source!.end === start) {
      last.text += text
      last.source!.end = end
    } else add({ text, source: { start, end } })
  }
  const addRaw = (start: number, end: number) => {
    if (open) add({ text: '', raw: source.slice(start, end), source: { start, end } })
  }
  const close = (end: number) => {
    const element = open!
    element.source!.end = end
    if (scopes.at(-1)!.element === element) scopes.pop()
    open = element.parent
    depth--
  }
  const opened = (inside: number) => {
    const element = open!
    element.source!.inside = inside
    const declared = element.attributes.filter(({ tag }) => tag === 'xmlns' || tag.startsWith('xmlns:'))
    if (declared.length > 0)
      scopes.push({
        element,
        prefixes: new Map(
          declared.map(({ tag, value: uri }) => [tag.slice(6), PREFIXES[uri] ?? tag.slice(6)]),
        ),
      })
    element.name = usualName(element.tag, scopes, true)
    const seen = new Set<string>()
    for (const given of element.attributes) {
      if (seen.has(given.tag)) malformed(tagStart)
      seen.add(given.tag)
      given.name = usualName(given.tag, scopes, false)
    }
  }

  const tokens = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      onopentagname(start, end) {
        if (!open && root) malformed(start)
        if (++depth > DEPTH) tooDeep(part, refuse)
        tagStart = start - 1
        const element: XmlElement = {
          name: '',
          tag: source.slice(start, end),
          attributes: [],
          children: [],
          source: { start: start - 1, end: -1, inside: -1 },
        }
        if (open) add(element)
        root ??= element
        open = element
      },
      onattribname(start, end) {
        attribute = source.slice(start, end)
        value = ''
      },
      onattribdata(start, end) {
        value += source.slice(start, end)
      },
      onattribentity(code) {
        value += String.fromCodePoint(code)
      },
      onattribend(quote, end) {
        // 2 and 3 are the two kinds of quotation mark; HTML knows values without.
        if (quote < 2 || value.includes('<')) malformed(end)
        open!.attributes.push({ name: '', tag: attribute, value })
      },
      onopentagend: (end) => opened(end + 1),
      onselfclosingtag(end) {
        opened(end + 1)
        close(end + 1)
      },
      onclosetag(start, end) {
        if (open?.tag !== source.slice(start, end)) malformed(start)
        const behind = source.indexOf('>', end) + 1
        if (source.slice(end, behind - 1).trim() !== '') malformed(start)
        close(behind)
      },
      ontext: (start, end) => addText(source.slice(start, end), start, end),
      ontextentity: (code, end) => addText(String.fromCodePoint(code), source.lastIndexOf('&', end - 1), end),
      oncdata: (start, end, offset) => addText(source.slice(start, end - offset), start - 9, end + 1),
      oncomment: (start, end) => addRaw(start - 4, end + 1),
      onprocessinginstruction: (start, end) => addRaw(start - 1, end + 1),
      ondeclaration: () => entities(part, refuse),
      onend() {},
    },
  )
  try {
    tokens.write(source)
    tokens.end()
  } catch (error) {
    if (error instanceof RangeError) malformed(0)
    throw error
  }
  if (!root || open || root.source!.end < 0) return malformed(source.length)
  if (blanked(source.slice(root.source!.end), [COMMENT, INSTRUCTION]).trim() !== '')
    malformed(root.source!.end)
  return { source, root }
}

/** What a stretch that is no markup begins and ends with. */
type Bounds = readonly [begin: string, end: string]
const COMMENT: Bounds = ['<!--', '-->']
const CDATA: Bounds = ['<![CDATA[', ']]>']
const INSTRUCTION: Bounds = ['<?', '?>']

/** The source with blanks for such stretches; one look at each place, whatever is left open. */
function blanked(source: string, kinds: readonly Bounds[]): string {
  const parts: string[] = []
  let at = 0
  for (let open = source.indexOf('<'); open >= 0; ) {
    const kind = kinds.find(([begin]) => source.startsWith(begin, open))
    const close = kind ? source.indexOf(kind[1], open + kind[0].length) : open
    // What is never closed is found by the tokenizer.
    if (close < 0) break
    const end = kind ? close + kind[1].length : open + 1
    if (kind) {
      parts.push(source.slice(at, open), ' '.repeat(end - open))
      at = end
    }
    open = source.indexOf('<', end)
  }
  return parts.join('') + source.slice(at)
}

/** The prefixes that an element declares, each with the one that its namespace usually has. */
interface Scope {
  element: XmlElement | undefined
  prefixes: ReadonlyMap<string, string>
}

function usualName(tag: string, scopes: readonly Scope[], element: boolean): string {
  const colon = tag.indexOf(':')
  if (colon < 0 && !element) return tag
  const given = tag.slice(0, Math.max(colon, 0))
  const prefix = scopes.findLast(({ prefixes }) => prefixes.has(given))?.prefixes.get(given) ?? given
  const local = tag.slice(colon + 1)
  return prefix === '' ? local : `${prefix}:${local}`
}

function decode(bytes: Uint8Array, part: string, refuse: Refuse): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return refuse(
      'not-utf8',
      `Phần "${part}" của tệp Word không phải UTF-8.`,
      `The part "${part}" of the Word file is not UTF-8.`,
    )
  }
}

/** The part as bytes in UTF-8: what was not changed as it stood in the source. */
export function printXml({ source, root }: XmlPart): Uint8Array {
  const declaration = /^<\?xml[^>]*\?>/.exec(source)?.[0] ?? ''
  const head = source.slice(declaration.length, root.source!.start)
  const body = print(root, source) + source.slice(root.source!.end)
  return new TextEncoder().encode(declaration.replace(/(encoding\s*=\s*["'])[^"']*/, '$1UTF-8') + head + body)
}

function print(node: XmlNode, source: string): string {
  if (!isElement(node)) {
    if (node.source) return source.slice(node.source.start, node.source.end)
    return node.raw ?? escapeXml(node.text)
  }
  if (node.source && !node.changed) return source.slice(node.source.start, node.source.end)
  const attributes = node.attributes.map(({ tag, value }) => ` ${tag}="${escapeXml(value)}"`).join('')
  if (node.children.length === 0) return `<${node.tag}${attributes}/>`
  const content = node.children.map((child) => print(child, source)).join('')
  return `<${node.tag}${attributes}>${content}</${node.tag}>`
}

function entities(part: string, refuse: Refuse): never {
  return refuse(
    'entities',
    `Phần "${part}" của tệp Word khai báo kiểu tài liệu (DTD); tệp Word thật không có, nên không đọc.`,
    `The part "${part}" of the Word file declares a document type (DTD); a genuine Word file has none, so it is not read.`,
  )
}

function tooDeep(part: string, refuse: Refuse): never {
  return refuse(
    'too-deep',
    `Phần "${part}" của tệp Word lồng quá ${DEPTH} tầng.`,
    `The part "${part}" of the Word file is nested more than ${DEPTH} levels deep.`,
    `<= ${DEPTH}`,
  )
}

function notWellFormed(part: string, source: string, at: number, refuse: Refuse): never {
  const lines = source.slice(0, at).split('\n')
  const [line, column] = [lines.length, lines.at(-1)!.length + 1]
  return refuse(
    'bad-xml',
    `Phần "${part}" của tệp Word bị hỏng: XML không đúng cú pháp ở dòng ${line}, cột ${column}.`,
    `The part "${part}" of the Word file is damaged: its XML is not well-formed at line ${line}, column ${column}.`,
  )
}

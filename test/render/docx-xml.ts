import JSZip from 'jszip'
import type { Outline } from '../../src/document/tree.js'
import { type DocxOptions, toDocx } from '../../src/docx.js'

/** The parts of a rendered document by their path in the file. */
export async function partsOf(outline: Outline, options?: DocxOptions): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(await toDocx(outline, options))
  const parts: Record<string, string> = {}
  for (const [path, file] of Object.entries(zip.files)) parts[path] = await file.async('string')
  return parts
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text as it stood before it was escaped. */
function unescapeXml(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16))
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)))
    return ENTITIES[name] ?? whole
  })
}

export interface ParagraphXml {
  xml: string
  text: string
  /** Size of the first run in points. */
  size: number | undefined
  bold: boolean
  italic: boolean
  underline: boolean
  capitals: boolean
  alignment: string | undefined
  firstLine: number
}

/** Paragraphs of a part in order, those in tables too, with what their first run looks like. */
export function paragraphsOf(xml: string): ParagraphXml[] {
  return [...xml.matchAll(/<w:p(?: [^>]*)?>.*?<\/w:p>/gs)].map(([whole]) => {
    const run = /<w:r>.*?<\/w:r>/s.exec(whole)?.[0] ?? ''
    const pieces = [...whole.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)]
    return {
      xml: whole,
      text: pieces.map(([piece, text]) => (piece === '<w:br/>' ? '\n' : unescapeXml(text ?? ''))).join(''),
      size: halfPoints(run),
      bold: run.includes('<w:b/>'),
      italic: run.includes('<w:i/>'),
      underline: run.includes('<w:u w:val="single"'),
      capitals: run.includes('<w:caps/>'),
      alignment: /<w:jc w:val="(\w+)"/.exec(whole)?.[1],
      firstLine: Number(/w:firstLine="(\d+)"/.exec(whole)?.[1] ?? 0),
    }
  })
}

function halfPoints(run: string): number | undefined {
  const value = /<w:sz w:val="(\d+)"/.exec(run)?.[1]
  return value === undefined ? undefined : Number(value) / 2
}

/** The first paragraph whose text holds some words. */
export function paragraphWith(xml: string, words: string): ParagraphXml {
  const found = paragraphsOf(xml).find(({ text }) => text.replace(/\n/g, ' ').includes(words))
  if (!found) throw new Error(`no paragraph with "${words}"`)
  return found
}

const NAME = String.raw`[A-Za-z_][\w:.-]*`
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`)
const ESCAPED = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/

/** What makes a part not well-formed XML 1.0, or undefined. Knows what .docx parts use: no DTD, no CDATA. */
export function xmlFault(xml: string): string | undefined {
  for (const character of xml) {
    const code = character.codePointAt(0)!
    const allowed = [0x9, 0xa, 0xd].includes(code) || (code >= 0x20 && code < 0xd800) || code > 0xdfff
    if (!allowed || code === 0xfffe || code === 0xffff) return `character U+${code.toString(16)}`
  }
  const open: string[] = []
  let at = /^<\?xml [^?]*\?>\s*/.exec(xml)?.[0].length ?? 0
  while (at < xml.length) {
    if (xml[at] === '<') {
      const tag = TAG.exec(xml.slice(at, at + 20_000))
      if (!tag) return `tag at ${xml.slice(at, at + 60)}`
      const [whole, closing, name = '', attributes = '', empty] = tag
      if (ESCAPED.test(attributes)) return `attribute of ${name}`
      if (closing && open.pop() !== name) return `end of ${name}`
      if (!closing && !empty) open.push(name)
      at += whole.length
    } else {
      const next = xml.indexOf('<', at)
      const text = xml.slice(at, next === -1 ? undefined : next)
      if (ESCAPED.test(text) || text.includes(']]>')) return `text ${text.slice(0, 60)}`
      if (open.length === 0 && text.trim()) return 'text outside the root'
      at += text.length
    }
  }
  return open.length > 0 ? `open: ${open.join(' ')}` : undefined
}

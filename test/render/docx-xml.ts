import JSZip from 'jszip'
import { roman } from '../../src/dates/print/vietnamese.js'
import type { Outline } from '../../src/document/tree.js'
import { type DocxOptions, toDocx } from '../../src/docx.js'

/** The parts of a rendered document by their path in the file. */
export async function partsOf(outline: Outline, options?: DocxOptions): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(await toDocx(outline, options))
  const parts: Record<string, string> = {}
  for (const [path, file] of Object.entries(zip.files)) parts[path] = await file.async('string')
  return parts
}

interface StyleXml {
  paragraph: string
  run: string
}

/** The styles of a file by their ids, without what they are based on: ours are all based on Normal. */
function stylesOf(xml: string): Map<string, StyleXml> {
  return new Map(
    [...xml.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[^>]*>(.*?)<\/w:style>/gs)].map(([, id, own]) => [
      id!,
      {
        paragraph: /<w:pPr>(.*?)<\/w:pPr>/s.exec(own!)?.[1] ?? '',
        run: /<w:rPr>(.*?)<\/w:rPr>/s.exec(own!)?.[1] ?? '',
      },
    ]),
  )
}

interface LevelXml {
  start: number
  format: string
  text: string
  legal: boolean
}

/** Levels of each numbering of a file, with the list whose counters it shares. */
function numberingOf(xml: string): Map<string, { abstract: string; levels: LevelXml[] }> {
  const value = (own: string, name: string) => new RegExp(`<w:${name} w:val="([^"]*)"`).exec(own)?.[1]
  const abstracts = new Map(
    [...xml.matchAll(/<w:abstractNum w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gs)].map(([whole, id]) => {
      const levels: LevelXml[] = []
      for (const [own, level] of whole.matchAll(/<w:lvl w:ilvl="(\d+)".*?<\/w:lvl>/gs)) {
        levels[Number(level)] = {
          start: Number(value(own, 'start')),
          format: value(own, 'numFmt')!,
          text: unescapeXml(value(own, 'lvlText')!),
          legal: own.includes('<w:isLgl/>'),
        }
      }
      return [id!, levels] as const
    }),
  )
  return new Map(
    [...xml.matchAll(/<w:num w:numId="(\d+)".*?<w:abstractNumId w:val="(\d+)"/gs)].map(([, id, abstract]) => [
      id!,
      { abstract: abstract!, levels: abstracts.get(abstract!)! },
    ]),
  )
}

const FORMATS: Record<string, (number: number) => string> = {
  decimal: String,
  upperRoman: roman,
  lowerLetter: (number) => 'abcdefghijklmnopqrstuvwxyz'.charAt(number - 1),
  upperLetter: (number) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(number - 1),
}

/**
 * The document as a word processor shows it: each paragraph with what its style says, each counted one with its mark as text. It is
 * counted here by the rules of WordprocessingML (ISO/IEC 29500-1, 17.9), apart from the code that is tested.
 */
export function asPrinted(parts: Record<string, string>, path = 'word/document.xml'): string {
  const styles = stylesOf(parts['word/styles.xml']!)
  const numbering = numberingOf(parts['word/numbering.xml'] ?? '')
  const counters = new Map<string, number[]>()
  return parts[path]!.replace(
    /<w:p>(?:<w:pPr>(.*?)<\/w:pPr>)?(.*?)<\/w:p>/gs,
    (_, given = '', content: string) => {
      const style = styles.get(/<w:pStyle w:val="([^"]+)"/.exec(given)?.[1] ?? '')
      const own =
        /<w:numPr>.*?<\/w:numPr>/s.exec(given)?.[0] ??
        /<w:numPr>.*?<\/w:numPr>/s.exec(style?.paragraph ?? '')?.[0]
      const mark = own === undefined ? '' : markOf(own, numbering, counters)
      const runs = content.replace(
        /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?/gs,
        (_run, rPr = '') => `<w:r><w:rPr>${rPr}${style?.run ?? ''}</w:rPr>`,
      )
      const marked = mark === '' ? '' : `<w:r><w:rPr>${style?.run ?? ''}</w:rPr><w:t>${mark} </w:t></w:r>`
      return `<w:p><w:pPr>${given}${style?.paragraph ?? ''}</w:pPr>${marked}${runs}</w:p>`
    },
  )
}

function markOf(
  own: string,
  numbering: ReturnType<typeof numberingOf>,
  counters: Map<string, number[]>,
): string {
  const level = Number(/w:ilvl w:val="(\d+)"/.exec(own)![1])
  const list = numbering.get(/w:numId w:val="(\d+)"/.exec(own)![1]!)
  if (!list) return ''
  const { abstract, levels } = list
  const before = counters.get(abstract) ?? []
  const numbers = [
    ...Array.from({ length: level }, (_, at) => before[at] ?? levels[at]?.start ?? 1),
    (before[level] ?? levels[level]!.start - 1) + 1,
  ]
  counters.set(abstract, numbers)
  const { text, legal } = levels[level]!
  return text.replace(/%(\d)/g, (_, shown: string) => {
    const format = legal ? 'decimal' : levels[Number(shown) - 1]!.format
    return FORMATS[format]!(numbers[Number(shown) - 1]!)
  })
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
  size: number
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
      size: halfPoints(run) ?? BODY_SIZE,
      bold: run.includes('<w:b/>'),
      italic: run.includes('<w:i/>'),
      underline: run.includes('<w:u w:val="single"'),
      capitals: run.includes('<w:caps/>'),
      alignment: /<w:jc w:val="(\w+)"/.exec(whole)?.[1],
      firstLine: Number(/w:firstLine="(\d+)"/.exec(whole)?.[1] ?? 0),
    }
  })
}

/** Points of the body, which go without saying in every standard. */
const BODY_SIZE = 14

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

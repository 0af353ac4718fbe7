import type { DirectiveUse } from '../../drafts/directive.js'
import { DIRECTIVE_NAMES } from '../../drafts/directives/index.js'
import { draftName } from '../../drafts/head.js'
import { nearest } from '../../text/nearest.js'
import type { Paragraph } from '../walk.js'

/** `{{ngày kỷ niệm bậc="1-3"}}` in a paragraph; offsets in the text of the document. */
export interface Placeholder {
  start: number
  end: number
  paragraph: Paragraph
  /** As it is printed, with its braces. */
  printed: string
  use: DirectiveUse
  /** The last option, if "=" stands behind it and no value. */
  valueless?: string
  /** True if the paragraph holds nothing else. */
  alone: boolean
}

/** A piece of a paragraph that is meant as a placeholder and is none: its braces do not close, or stand in one another. */
export interface BrokenPlaceholder {
  /** Offset in the text of the document. */
  start: number
  paragraph: Paragraph
  printed: string
}

const BRACES = /\{\{([^{}]{0,400})\}\}/g
const LEFT = /\{\{|\}\}/
const SHOWN = 40
const LABEL = /\[([^[\]]{0,200})\]/
const VALUE = /([^=]{1,80})= ?(?:"([^"]{0,200})"|([^\s"=]{1,60})(?=\s|$))/g

/** The placeholders of a paragraph. */
export function placeholdersIn(paragraph: Paragraph, text: string): Placeholder[] {
  const content = text.slice(paragraph.start, paragraph.end)
  return [...content.matchAll(BRACES)].map((match) => ({
    start: paragraph.start + match.index,
    end: paragraph.start + match.index + match[0].length,
    paragraph,
    printed: match[0],
    ...useOf(match[1]!, match.index),
    alone: content.trim() === match[0],
  }))
}

/** Pairs of braces that make no placeholder: "{{tháng", "tháng}}", "{{ngày {x} kỷ niệm}}". */
export function brokenIn(paragraph: Paragraph, text: string): BrokenPlaceholder[] {
  const content = text.slice(paragraph.start, paragraph.end)
  const rest = content.replace(BRACES, (whole) => ' '.repeat(whole.length))
  const at = LEFT.exec(rest)?.index
  if (at === undefined) return []
  const from = rest.startsWith('{{', at) ? at : Math.max(0, at + 2 - SHOWN)
  return [{ start: paragraph.start + from, paragraph, printed: content.slice(from, from + SHOWN).trim() }]
}

/** Name, label and options, as a directive has them. Word makes curved quotation marks of straight ones. */
function useOf(content: string, at: number): Pick<Placeholder, 'use' | 'valueless'> {
  const source = content.normalize('NFC').replace(/[“”„]/g, '"')
  const label = LABEL.exec(source)
  const rest = source
    .replace(label?.[0] ?? '', ' ')
    .trim()
    .replace(/^:{1,3}/, '')
  const first = rest.indexOf('=')
  const [name, option] = nameIn(first < 0 ? rest : rest.slice(0, first), first >= 0)
  const given = rest.slice(name.length)
  const options = new Map<string, string>()
  let valueless: string | undefined
  let from = 0
  for (const { index, 0: whole, 1: key = '', 2: quoted, 3: bare } of given.matchAll(VALUE)) {
    valueless ??= valuelessIn(given.slice(from, index))
    options.set(optionName(key), quoted ?? bare ?? '')
    from = index + whole.length
  }
  const left = given.slice(from).trim()
  valueless ??= valuelessIn(left)
  // The name of an option alone, as "có".
  if (left !== '' && valueless === undefined) options.set(optionName(first < 0 ? option : left), '')
  const place = { line: 1, column: at + 1 }
  return {
    use: { name: draftName(name), label: label?.[1]?.trim() ?? '', options, place },
    ...(valueless === undefined ? {} : { valueless }),
  }
}

/** The longest name of a directive that the words begin with, and the option behind it; other words are a name that nobody knows. */
function nameIn(words: string, hasValue: boolean): [string, string] {
  // "ngày kỷ niệmm" is rather a slip in a long name than a short one with an option.
  const isSlip = !hasValue && nearest(draftName(words), DIRECTIVE_NAMES) !== undefined
  const ends = [...words.trimEnd().matchAll(/\S(?=\s|$)/g)].map(({ index }) => index + 1).reverse()
  for (const end of isSlip ? ends.slice(0, 1) : ends)
    if (DIRECTIVE_NAMES.includes(draftName(words.slice(0, end))))
      return [words.slice(0, end), words.slice(end).trim()]
  const end = hasValue ? (ends[1] ?? 0) : words.length
  return [words.slice(0, end), words.slice(end).trim()]
}

/** "bậc" of "bậc =". */
function valuelessIn(words: string): string | undefined {
  const text = words.trim()
  return text.endsWith('=') ? text.slice(0, -1).trim().split(' ').at(-1) : undefined
}

/** The option that every list has is known with marks and with a blank too: "nếu không". */
function optionName(typed: string): string {
  const name = draftName(typed.trim())
  return name === 'neu-khong' ? name : typed.trim()
}

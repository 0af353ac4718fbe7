import type { DirectiveUse } from '../../drafts/directive.js'
import { draftName } from '../../drafts/head.js'
import type { Paragraph } from '../walk.js'

/** `{{ngày kỷ niệm bậc="1-3"}}` in a paragraph; offsets in the text of the document. */
export interface Placeholder {
  start: number
  end: number
  paragraph: Paragraph
  /** As it is printed, with its braces. */
  printed: string
  use: DirectiveUse
  /** True if the paragraph holds nothing else. */
  alone: boolean
}

const BRACES = /\{\{([^{}]{0,400})\}\}/g
const LABEL = /\[([^[\]]{0,200})\]/
const VALUE = /= ?(?:"([^"]{0,200})"|([^\s"=]{1,60}))/g

/** The placeholders of a paragraph. */
export function placeholdersIn(paragraph: Paragraph, text: string): Placeholder[] {
  const content = text.slice(paragraph.start, paragraph.end)
  return [...content.matchAll(BRACES)].map((match) => ({
    start: paragraph.start + match.index,
    end: paragraph.start + match.index + match[0].length,
    paragraph,
    printed: match[0],
    use: useOf(match[1]!, match.index),
    alone: content.trim() === match[0],
  }))
}

/** Name, label and options, as a directive has them. Word makes curved quotation marks of straight ones. */
function useOf(content: string, at: number): DirectiveUse {
  const source = content.normalize('NFC').replace(/[“”„]/g, '"')
  const label = LABEL.exec(source)
  const options = new Map<string, string>()
  let name = ''
  let from = 0
  for (const value of source.matchAll(VALUE)) {
    const before = source.slice(from, value.index).trimEnd()
    const key = before.slice(before.lastIndexOf(' ') + 1)
    options.set(key, value[1] ?? value[2] ?? '')
    name += before.slice(0, before.length - key.length)
    from = value.index + value[0].length
  }
  name = (name + source.slice(from)).replace(label?.[0] ?? '', ' ')
  return {
    name: draftName(name.trimStart().replace(/^:{1,3}/, '')),
    label: label?.[1]?.trim() ?? '',
    options,
    place: { line: 1, column: at + 1 },
  }
}

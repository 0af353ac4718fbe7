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
/** Word makes curved quotation marks of straight ones. */
const OPTION =
  /(?<![\p{L}\p{M}\p{N}_-])([\p{L}\p{M}\p{N}_-]{1,30}) ?= ?(?:["“”„]([^"“”„]{0,200})["“”„]|([^\s"“”„]{1,60}))/gu

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

/** Name, label and options, as a directive has them. */
function useOf(content: string, at: number): DirectiveUse {
  const options = new Map<string, string>()
  let label = ''
  const name = content
    .normalize('NFC')
    .replace(OPTION, (_, key: string, quoted: string | undefined, bare: string | undefined) => {
      options.set(key, quoted ?? bare ?? '')
      return ' '
    })
    .replace(LABEL, (_, inside: string) => {
      label = inside.trim()
      return ' '
    })
  return {
    name: draftName(name.replace(/^\s*:{1,3}/, '')),
    label,
    options,
    place: { line: 1, column: at + 1 },
  }
}

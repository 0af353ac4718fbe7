import type * as Mdast from 'mdast'
import { type Directives, directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { directive } from 'micromark-extension-directive'
import { gfmTable } from 'micromark-extension-gfm-table'

/** A directive: `:name[label]{options}` in a sentence, `::name` on a line, `:::name` around blocks. */
export type DraftDirectiveNode = Directives

/**
 * The tree of a draft, places included. A colon opens a directive only where a word may begin: `V/v:Tuyên truyền`, `08:00` and
 * `https://…` are text by their syntax alone.
 */
export function parseMarkdown(text: string): Mdast.Root {
  return fromMarkdown(text, {
    extensions: [directivesAtWordStarts(), gfmTable()],
    mdastExtensions: [directiveFromMarkdown(), gfmTableFromMarkdown()],
  })
}

const COLON = 58
/** Marks behind which a word may begin: brackets, quotation marks, dashes, the stroke of "quý III/2027" and the marks of emphasis. */
const BEFORE_WORDS = new Set([...'([{"\'“‘«*_~-–—/'].map((mark) => mark.charCodeAt(0)))

function directivesAtWordStarts(): ReturnType<typeof directive> {
  const extension = directive()
  const inline = extension.text?.[COLON]
  if (inline === undefined || Array.isArray(inline)) return extension
  return {
    ...extension,
    text: {
      [COLON]: {
        ...inline,
        previous(code) {
          if (inline.previous?.call(this, code) === false) return false
          // Line ends and tabs are negative codes; null is the start of the text.
          return code === null || code <= 32 || code === 0xa0 || BEFORE_WORDS.has(code)
        },
      },
    },
  }
}

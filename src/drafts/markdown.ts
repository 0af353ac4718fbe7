import type * as Mdast from 'mdast'
import { type Directives, directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { withStraightMarks } from './braces.js'
import { placeOf, refuseAt } from './place.js'
import { type DraftSyntax, draftSyntax, textSyntax } from './text-syntax.js'

/** A directive: `:name[label]{options}` in a sentence, `::name` on a line, `:::name` around blocks. */
export type DraftDirectiveNode = Directives

/**
 * The tree of a draft, places included. A colon opens a directive only where no word ends before it: `V/v:Tuyên truyền` and
 * `08:00` are text by their syntax alone, and so is all of an address.
 *
 * `[Ghi chú]: https://…` names an address for links; where one of them is named and no link uses it, they are text, each of them.
 *
 * @throws InputError for lists, blocks or marks of emphasis in one another deeper than any document has them.
 */
export function parseMarkdown(text: string): Mdast.Root {
  const root = parsed(text, [])
  refuseDeep(root)
  return usesAll(root) ? root : parsed(text, [{ disable: { null: ['definition'] } }])
}

const DEEPEST = 100

/** What goes over a tree calls itself once a level: so deep a one would end in no sentence. */
function refuseDeep(root: Mdast.Root): void {
  let level: readonly Mdast.Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) {
      refuseAt(placeOf(level[0]!), {
        code: 'too-deep',
        message: {
          vi: `Danh sách, khối hoặc dấu * lồng nhau quá ${DEEPEST} cấp; bớt cấp, hoặc viết \\* cho dấu sao thường.`,
          en: `Lists, blocks or marks of emphasis stand in one another more than ${DEEPEST} levels deep; take some away, or write \\* for a plain asterisk.`,
        },
      })
    }
    level = level.flatMap((node): readonly Mdast.Nodes[] => ('children' in node ? node.children : []))
  }
}

/** A line of text with its marks of emphasis and directives, whatever it begins with: "## Các ngày lễ :thang". */
export function parseLine(text: string): readonly Mdast.PhrasingContent[] {
  const root = fromMarkdown(withStraightMarks(text), {
    extensions: [{ text: textSyntax(), disable: { null: BLOCKS } }],
    mdastExtensions: [directiveFromMarkdown()],
  })
  return root.children.flatMap((node) => (node.type === 'paragraph' ? node.children : []))
}

const BLOCKS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
]

function parsed(text: string, extensions: DraftSyntax[]): Mdast.Root {
  return fromMarkdown(withStraightMarks(text), {
    extensions: [draftSyntax(), gfmTable(), ...extensions],
    mdastExtensions: [directiveFromMarkdown(), gfmTableFromMarkdown()],
  })
}

/** The addresses that links of a text name, by their names. */
export function definitionsIn(root: Mdast.Root): ReadonlyMap<string, string> {
  return new Map(
    nodesIn(root).flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
    ),
  )
}

function usesAll(root: Mdast.Root): boolean {
  const names = [...definitionsIn(root).keys()]
  if (names.length === 0) return true
  const used = new Set(
    nodesIn(root).flatMap((node) => (node.type === 'linkReference' ? [node.identifier] : [])),
  )
  return names.every((name) => used.has(name))
}

function nodesIn(node: Mdast.Nodes): Mdast.Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesIn)] : [node]
}

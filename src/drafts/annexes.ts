import type * as Mdast from 'mdast'
import { plainText } from '../document/nodes.js'
import type { OutlineAnnex } from '../document/tree.js'
import { bodyOf } from './body.js'
import { readOptions } from './directive.js'
import { draftName } from './head.js'
import { directiveUse, inlineNodes } from './inline.js'
import type { DraftDirectiveNode } from './markdown.js'
import type { LevelMark } from './numbering.js'
import { collected, type Draft } from './working-draft.js'

/** A draft parted where annexes begin: `::phu-luc[…]` on a line of its own. */
export interface DraftParts {
  main: Mdast.Root
  annexes: readonly { opening: DraftDirectiveNode; root: Mdast.Root }[]
}

const opensAnnex = (node: Mdast.RootContent): node is DraftDirectiveNode & Mdast.RootContent =>
  node.type === 'leafDirective' && draftName(node.name) === 'phu-luc'

/** The Markdown of the document itself and of its annexes. */
export function partedAtAnnexes(root: Mdast.Root): DraftParts {
  const starts = root.children.flatMap((node, index) => (opensAnnex(node) ? [index] : []))
  const slice = (from: number, to?: number): Mdast.Root => ({
    ...root,
    children: root.children.slice(from, to),
  })
  return {
    main: slice(0, starts[0]),
    annexes: starts.map((start, index) => ({
      opening: root.children[start] as DraftDirectiveNode,
      root: slice(start + 1, starts[index + 1]),
    })),
  }
}

const hasHeadings = ({ children }: Mdast.Root): boolean => children.some(({ type }) => type === 'heading')

/** Without headings, points are numbered as those below headings are: "1." in a document of "I. 1. a)". */
function fromFigures(marks: readonly LevelMark[]): readonly LevelMark[] {
  const first = marks.findIndex(({ form }) => form === '1')
  return first < 0 ? marks : marks.slice(first)
}

/** The annexes as parts of the document; points and headings are numbered anew in each. */
export function annexesOf(
  { annexes }: DraftParts,
  draft: Draft,
  marks: readonly LevelMark[],
): OutlineAnnex[] {
  return annexes.flatMap(({ opening, root }) =>
    collected(draft, () => {
      readOptions(directiveUse(opening, draft), {})
      const title = plainText(inlineNodes(opening.children as Mdast.PhrasingContent[], draft, true)).trim()
      const { blocks } = bodyOf(root, draft, hasHeadings(root) ? marks : fromFigures(marks), true)
      return [title === '' ? { children: blocks } : { title, children: blocks }]
    }),
  )
}

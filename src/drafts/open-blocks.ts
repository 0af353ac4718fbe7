import type * as Mdast from 'mdast'
import type { Problem } from '../errors.js'
import type { DraftDirectiveNode } from './markdown.js'
import { placeOf } from './place.js'

/** Blocks that no line of colons closes: all below them would be theirs without a word. */
export function openBlocks(node: Mdast.Nodes, source: string): Problem[] {
  const inner = 'children' in node ? node.children.flatMap((child) => openBlocks(child, source)) : []
  if (node.type !== 'containerDirective' || isClosed(node, source)) return inner
  const problem: Problem = {
    code: 'misplaced-directive',
    value: node.name,
    ...placeOf(node),
    message: {
      vi: `Khối ":::${node.name}" mở ở đây chưa đóng; thêm dòng ":::" ở cuối khối. Khối nằm trong khối khác thì khối ngoài mở và đóng bằng bốn dấu hai chấm "::::".`,
      en: `The block ":::${node.name}" that opens here is not closed; add a line ":::" at its end. Of a block in another the outer one opens and closes with four colons "::::".`,
    },
  }
  return [problem, ...inner]
}

function isClosed({ position }: DraftDirectiveNode, source: string): boolean {
  const lines = source.slice(position?.start.offset, position?.end.offset).split('\n')
  const opening = /^:+/.exec(lines[0]!)?.[0] ?? ''
  const last = /^[\s>]*(:+)\s*$/.exec(lines.at(-1)!)?.[1] ?? ''
  return lines.length > 1 && last.length >= opening.length
}

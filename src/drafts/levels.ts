import type * as Mdast from 'mdast'
import { type Content, heading } from '../document/nodes.js'
import type { OutlineHeading } from '../document/tree.js'
import { draftName } from './head.js'
import type { DraftDirectiveNode } from './markdown.js'
import { type LevelMark, markOf } from './numbering.js'

/** How the levels of a body are numbered, and what has been numbered so far. */
export interface Levels {
  /** None without a style: headings as they are typed, lists by figures. */
  marks: readonly LevelMark[]
  /** Depths of headings that occur, the highest first. */
  depths: readonly number[]
  /** Numbers of the headings above, from the top. */
  headings: number[]
}

/** Depths of the headings in a part of a draft, those that its directives make among them. */
export function headingsIn(nodes: readonly Mdast.Node[]): number[] {
  return nodes.flatMap((node): number[] => {
    if (node.type === 'heading') return [(node as Mdast.Heading).depth]
    if (node.type === 'leafDirective') return titlesIn(node as DraftDirectiveNode)
    if (node.type === 'containerDirective') {
      const directive = node as DraftDirectiveNode
      return [...titlesIn(directive), ...headingsIn(directive.children)]
    }
    return 'children' in node ? headingsIn(node.children as Mdast.Node[]) : []
  })
}

/** A heading with the number that its place has. */
export function counted(title: Content, typed: number, levels: Levels): OutlineHeading {
  const level = levels.depths.indexOf(typed)
  const number = (levels.headings[level] ?? 0) + 1
  levels.headings = [...levels.headings.slice(0, level), ...zeros(level - levels.headings.length), number]
  const depth = Math.min(level + 2, 6) as OutlineHeading['depth']
  return heading(depth, title, levels.marks.length > 0 ? markOf(levels.marks, levels.headings) : undefined)
}

/** Depths of the headings that a directive makes. */
function titlesIn({ name, attributes }: DraftDirectiveNode): number[] {
  // The sections of a layout are headings of the first two depths.
  if (draftName(name) === 'mau') return [1, 2]
  return Object.entries(attributes ?? {}).flatMap(([option, value]) =>
    draftName(option) === 'tieu-de' ? [depthOf(value ?? '')] : [],
  )
}

/** The marks before the title of a directive. */
export const TITLE = /^(#{1,6}) +(?=\S)/

/** How deep the title of a directive stands: "## Tên" as a heading of that depth, without marks as one of the first. */
export const depthOf = (title: string): number => TITLE.exec(title)?.[1]?.length ?? 1

const zeros = (count: number): number[] => Array<number>(Math.max(0, count)).fill(0)

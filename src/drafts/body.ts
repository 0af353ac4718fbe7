import type * as Mdast from 'mdast'
import { item, list as listOf, paragraph, plainText, text } from '../document/nodes.js'
import type {
  OutlineBlock,
  OutlineHeading,
  OutlineInline,
  OutlineList,
  OutlineListItem,
  OutlineParagraph,
} from '../document/tree.js'
import { capital } from '../guidance/wording/span-words.js'
import type { DirectiveUse, OwnPoints } from './directive.js'
import { blocksOf, DIRECTIVE_NAMES, refuseUntold } from './directives/index.js'
import { idOf } from './find-day.js'
import { withGrounds } from './grounds.js'
import { directiveUse, inlineNodes } from './inline.js'
import { counted, depthOf, headingsIn, type Levels, TITLE } from './levels.js'
import { type LevelMark, markOf } from './numbering.js'
import { meant, placeOf, refuseAt } from './place.js'
import { typedPoints } from './typed-points.js'
import { collected, type Draft, typed } from './working-draft.js'

type Block = Mdast.RootContent

/** What is needed on the way down. */
interface Way {
  draft: Draft
  levels: Levels
  /** Numbers of the points above. */
  points: readonly number[]
  /** True inside a point whose mark goes on in small letters ("Thứ nhất, …"). */
  goesOn?: boolean
  /** Number of the last point of a list right above, which a list goes on from. */
  before?: number
}

/** A body, and the title that stands in it if it is to have one. */
export interface Body {
  title?: string
  blocks: OutlineBlock[]
}

/**
 * The Markdown of a draft as the body of a document.
 *
 * @param titled true if the document has its title elsewhere, so that headings of the first depth are sections.
 */
export function bodyOf(root: Mdast.Root, draft: Draft, marks: readonly LevelMark[], titled: boolean): Body {
  const [first, ...rest] = root.children
  const firsts = root.children.filter((node) => node.type === 'heading' && node.depth === 1)
  // Of several headings of the first depth none is the title.
  const own =
    !titled && first?.type === 'heading' && firsts.length === 1 && first === firsts[0] ? first : undefined
  const children = own ? rest : root.children
  const depths = [...new Set(headingsIn(children))].sort((a, b) => a - b)
  const levels: Levels = { marks, depths, headings: [] }
  const blocks = withGrounds(blocksIn(children, { draft, levels, points: [] }))
  if (!own) return { blocks }
  return { title: plainText(inlineNodes(own.children, draft, true)), blocks }
}

/** Lists that follow each other, such as that of a directive and the writer's own behind it, are one. */
function blocksIn(nodes: readonly Block[], way: Way): OutlineBlock[] {
  const made: OutlineBlock[] = []
  for (const node of nodes) {
    const above = made.at(-1)
    const before = above?.type === 'list' && above.ordered ? lastNumber(above) : 0
    for (const block of blocks(node, before === 0 ? way : { ...way, before })) {
      const last = made.at(-1)
      if (block.type === 'table' && last?.type === 'paragraph' && isCaption(last)) {
        made[made.length - 1] = { ...block, caption: unmarked(last.children) }
      } else if (last?.type === 'list' && block.type === 'list' && goesOnFrom(last, block)) {
        made[made.length - 1] = { ...last, children: [...last.children, ...block.children] }
      } else made.push(block)
    }
  }
  return made
}

/** "**Các ngày lễ**" or "Bảng 1. Các ngày lễ" right above a table. */
function isCaption({ children }: OutlineParagraph): boolean {
  const strong = children.length === 1 && children[0]?.type === 'strong'
  return strong || /^(?:Bảng|Biểu|Table)(?: số)? (?:\d+|[IVX]+)(?=[.:\s]|$)/.test(plainText(children))
}

/** Captions are strong by their style. */
function unmarked(children: OutlineInline[]): OutlineInline[] {
  return children.flatMap((node) => (node.type === 'strong' ? node.children : [node]))
}

/** True for a list of the same kind, unless its writer gave it another number to begin with. */
function goesOnFrom(last: OutlineList, next: OutlineList): boolean {
  return last.ordered === next.ordered && (next.start === undefined || next.start === lastNumber(last) + 1)
}

const lastNumber = ({ start = 1, children }: OutlineList): number => start + children.length - 1

function blocks(node: Block, way: Way): OutlineBlock[] {
  const { draft } = way
  switch (node.type) {
    case 'heading':
      return [headingOf(node, way)]
    case 'paragraph':
      return collected(draft, () => typedPoints(node.children, draft)).flatMap((point, index) => {
        const children = inlineNodes(point.children, draft, index > 0 || !way.goesOn)
        if (children.length === 0) return []
        return [point.bullet ? listOf([item(children)]) : paragraph(children)]
      })
    case 'list':
      return [listBlock(node, way)]
    case 'table':
      return [
        {
          type: 'table',
          children: node.children.map((row) => ({
            type: 'tableRow',
            children: row.children.map((cell) => ({
              type: 'tableCell',
              children: inlineNodes(cell.children, draft, true),
            })),
          })),
        },
      ]
    case 'blockquote':
      return blocksIn(node.children, way)
    case 'code':
      return node.value.split('\n').map((line) => paragraph(text(line)))
    case 'html':
      return isComment(node.value) ? [] : [paragraph(text(node.value))]
    case 'thematicBreak':
      return [paragraph(text(typed(node, draft)))]
    case 'leafDirective':
      return collected(draft, () =>
        entitled(directiveUse(node, draft), way, (use) => blocksOf(use, draft.context)),
      )
    case 'containerDirective':
      return collected(draft, () => container(directiveUse(node, draft), node.children, way))
    case 'definition':
      return []
    default:
      return [paragraph(text(typed(node, draft)))]
  }
}

function headingOf(node: Mdast.Heading, { draft, levels }: Way): OutlineHeading {
  return counted(inlineNodes(node.children, draft, true), node.depth, levels)
}

/** What a directive prints, under the heading that `tieu-de` asks for; no heading over nothing. */
function entitled(
  { options, ...use }: DirectiveUse,
  way: Way,
  blocksFor: (use: DirectiveUse) => OutlineBlock[],
): OutlineBlock[] {
  const title = options.get('tieu-de')
  const others = new Map([...options].filter(([name]) => name !== 'tieu-de'))
  const blocks = blocksFor({ ...use, options: others, elsewhere: ['tieu-de'] })
  if (blocks.length === 0 && title === undefined) refuseUntold({ ...use, options: others })
  if (title === undefined || blocks.length === 0) return labelled(blocks, way)
  const above = counted(capital(title.replace(TITLE, '')), depthOf(title), way.levels)
  const { before: _, ...below } = way
  return [above, ...labelled(blocks, below)]
}

function listBlock(node: Mdast.List, { before, ...way }: Way): OutlineBlock {
  const own = node.start ?? 1
  const start = before === undefined || own > 1 ? own : before + 1
  const { marks, headings } = way.levels
  const numbered = node.ordered === true
  const children = node.children.map((each, index): OutlineListItem => {
    const points = numbered ? [...way.points, start + index] : way.points
    const label = numbered && marks.length > 0 ? markOf(marks, [...headings, ...points]) : undefined
    const [first, ...below] = each.children
    const blocks = [
      ...blocksIn(first ? [first] : [], { ...way, points, goesOn: label?.endsWith(',') ?? false }),
      ...blocksIn(below, { ...way, points, goesOn: false }),
    ]
    return label === undefined
      ? { type: 'listItem', children: blocks }
      : { type: 'listItem', label, children: blocks }
  })
  return listOf(children, numbered, start === 1 ? undefined : start)
}

/** Numbered lists and headings that a directive made, by the style of the draft. */
function labelled(blocks: readonly OutlineBlock[], { levels, points, before = 0 }: Way): OutlineBlock[] {
  if (levels.marks.length === 0) return [...blocks]
  return blocks.map((block) => {
    if (block.type === 'heading') return counted(block.children, block.depth - 1, levels)
    const { marks, headings } = levels
    return block.type === 'list' && block.ordered
      ? {
          ...block,
          children: block.children.map((each, index) => ({
            ...each,
            label: markOf(marks, [...headings, ...points, before + index + 1]),
          })),
        }
      : block
  })
}

/** Blocks around which a directive stands: those of a day that is kept, or the writer's points under the days of a list. */
function container(use: DirectiveUse, children: readonly Block[], way: Way): OutlineBlock[] {
  const hasLabel = children[0]?.type === 'paragraph' && children[0].data?.directiveLabel === true
  const inside = hasLabel ? children.slice(1) : children
  if (use.name === 'khi-co') return isKept(use, way) ? blocksIn(inside, way) : []
  return entitled(use, way, (own) =>
    blocksOf({ ...own, points: pointsOf(inside, use, way) }, way.draft.context),
  )
}

/** True if one of the days of a label stands in the plan. */
function isKept({ label, place }: DirectiveUse, { draft: { context } }: Way): boolean {
  const ids = label.split(/[;,]/).map((each) => idOf(each.trim(), context, place))
  return [...context.plan.occurrences, ...context.plan.periods].some(({ id }) => ids.includes(id))
}

const CONTAINERS: readonly string[] = ['ngay-ky-niem', 'khi-co']

function refuseContainer({ name, place }: DirectiveUse): never {
  const near = meant(name, CONTAINERS)
  return refuseAt(place, {
    code: DIRECTIVE_NAMES.includes(name) ? 'misplaced-directive' : 'unknown-directive',
    value: name,
    allowed: CONTAINERS.join(', '),
    message: {
      vi: `"${name}" không mở một khối bằng ba dấu hai chấm${near.vi}`,
      en: `"${name}" opens no block of three colons${near.en}`,
    },
  })
}

/** A list whose points name days: what stands below each is printed under its day. */
function pointsOf(nodes: readonly Block[], use: DirectiveUse, way: Way): ReadonlyMap<string, OwnPoints> {
  const lists = nodes.filter((node) => node.type === 'list')
  const other = nodes.find((node) => node.type !== 'list' && node.type !== 'html')
  if (!CONTAINERS.includes(use.name)) return refuseContainer(use)
  if (other) {
    return refuseAt(placeOf(other), {
      code: 'misplaced-directive',
      value: use.name,
      message: {
        vi: 'Giữa hai dòng ::: chỉ có danh sách: mỗi gạch đầu dòng là một ngày (mã hoặc tên), ý riêng viết thụt vào bên dưới; chỉ "ngay-ky-niem" và "khi-co" dùng được như vậy.',
        en: 'Between two lines of ::: there is a list alone: each point a day (id or name), the own points indented below it; only "ngay-ky-niem" and "khi-co" are used so.',
      },
    })
  }
  return new Map(
    lists.flatMap((each) =>
      each.children.map((point): [string, OwnPoints] => {
        const [first, ...below] = point.children
        const name = first?.type === 'paragraph' ? plainText(inlineNodes(first.children, way.draft)) : ''
        return [name, { place: placeOf(point), blocks: blocksIn(below, way) }]
      }),
    ),
  )
}

/** A comment alone, for whoever writes the draft. */
function isComment(html: string): boolean {
  return html.startsWith('<!--') && html.trimEnd().endsWith('-->')
}

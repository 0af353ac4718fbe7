import type * as Mdast from 'mdast'
import { type Place, placeOf, refuseAt } from './place.js'
import { type Draft, typed } from './working-draft.js'

/** A paragraph, or a part of one, as those type it who know Word: a line that begins like a point is one, with no blank line above it. */
export interface TypedPoint {
  /** True behind a long dash or a round mark, which stand for the hyphen of lists. */
  bullet: boolean
  children: readonly Mdast.PhrasingContent[]
}

const BULLET = /^[–—•]\s+(?=\S)/
/** Points by letters keep what was typed: Markdown has no lists of them. */
const LETTER = /^\(?[a-zđ]\)\s+(?=\S)/u
const FIGURE = /^\d{1,2}[.)]\s+(?=\S)/
/** What a line ends with that a point may follow; any other goes on below. */
const ENDS = /[.,:;!?…”")][*_]{0,6}$/

/**
 * The points of a paragraph; the paragraph alone, if it has none.
 *
 * @throws InputError for a line "2. …" right below another one, which is neither a list nor sure to be a sentence that goes on.
 */
export function typedPoints(nodes: readonly Mdast.PhrasingContent[], draft: Draft): TypedPoint[] {
  const points: { bullet: boolean; children: Mdast.PhrasingContent[] }[] = []
  for (const node of nodes.flatMap((each) => linesOf(each, draft))) {
    const above = points.at(-1)
    if (above && !isPoint(node, above.children, draft)) above.children.push(node)
    else points.push(pointOf(node))
  }
  return points.length > 1
    ? points
    : [{ bullet: points[0]?.bullet ?? false, children: points[0]?.bullet ? points[0].children : nodes }]
}

function pointOf(node: Mdast.PhrasingContent): { bullet: boolean; children: Mdast.PhrasingContent[] } {
  const value = node.type === 'text' ? node.value.trimStart() : ''
  const bullet = BULLET.test(value)
  return { bullet, children: node.type === 'text' ? [{ ...node, value: value.replace(BULLET, '') }] : [node] }
}

/** True for a line that begins like a point below one that ends, or that is a point itself. */
function isPoint(
  node: Mdast.PhrasingContent,
  above: readonly Mdast.PhrasingContent[],
  draft: Draft,
): boolean {
  if (node.type !== 'text' || !node.value.startsWith('\n')) return false
  const line = node.value.slice(1)
  const [first, last] = [above[0], above.at(-1)].map((each) => (each ? typed(each, draft).trim() : ''))
  if (!ENDS.test(last!) && !LETTER.test(first!) && !BULLET.test(first!)) return false
  if (FIGURE.test(line)) refuseFigure(line, placeOf(node))
  return BULLET.test(line) || LETTER.test(line)
}

/** A text taken apart, so that each of its lines but the first begins with its line end. */
function linesOf(node: Mdast.PhrasingContent, draft: Draft): Mdast.PhrasingContent[] {
  const source = typed(node, draft)
  const lines = source.split('\n')
  if (node.type !== 'text' || lines.length === 1) return [node]
  const values = node.value.split(/\r?\n/)
  if (values.length !== lines.length) return [node]
  const { line, column } = placeOf(node)
  let offset = node.position?.start.offset ?? 0
  const made = lines.map((each, at): Mdast.Text => {
    const indent = at === 0 ? 0 : each.length - each.trimStart().length
    const first = at === 0 ? column : 1
    const point = (shift: number) => ({ line: line + at, column: first + shift, offset: offset + shift })
    const position = { start: point(indent), end: point(each.length) }
    offset += each.length + 1
    return { type: 'text', value: at === 0 ? values[at]! : `\n${values[at]!}`, position }
  })
  // Behind marks of emphasis a text may begin with its line end.
  return made.filter(({ value }) => value !== '')
}

function refuseFigure(line: string, place: Place): never {
  const mark = line.slice(0, line.search(/\s/))
  return refuseAt(place, {
    code: 'misplaced-directive',
    value: mark,
    message: {
      vi: `Dòng bắt đầu bằng "${mark}" đứng ngay dưới một dòng chữ nên không rõ là một ý hay là câu viết tiếp; nếu là danh sách thì đặt một dòng trống phía trên, nếu là câu viết tiếp thì nối lên dòng trên.`,
      en: `The line that begins with "${mark}" stands right below a text, so that it may be a point or go on with the sentence; put a blank line above a list, and join what goes on to the line above.`,
    },
  })
}

import { BOUNDARY, CELL } from '../reading/lines.js'
import { blank, padded } from './blank.js'
import { entityText } from './html.js'

const FRONT_MATTER = /^(?:---|\+\+\+)[ \t]{0,3}\r?\n/
const FRONT_END = /^(?:---|\+\+\+|\.\.\.)[ \t\r]{0,3}$/
const LONGEST_FRONT = 8000
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const QUOTE = /^ {0,3}>/
const HEADING = /^ {0,3}#{1,6}(?= |\t|$)/
const ROW = /^ {0,3}\|/
/** Emphasis, inline code, comments, tags, addresses of links, notes, entities: what is no word in a line, each sort by itself. */
const INLINE: readonly RegExp[] = [
  /`[^`\n]{1,400}`/g,
  /<!--[^\n>]{0,400}>/g,
  /<\/?[a-z][^<>\n]{0,400}>/gi,
  /\]\([^()\n]{0,400}\)/g,
  /\[\^[^\]\n]{1,40}\]/g,
  /~~[^~\n]{1,400}~~/g,
  // A star with a blank behind it, and nothing in front, is the bullet of an item.
  /\*(?=\S)|(?<=\S)\*|__|~~|(?<![\p{L}\d_])_(?=\S)|(?<=\S)_(?![\p{L}\d_])/gu,
  /\\(?=[!-/:-@[-`{-~])/g,
]
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});/gi

/** Markdown with its marks taken out, as long as it was; front matter, code and quotations are left alone. */
export function withoutMarks(markdown: string): string {
  const pieces: string[] = []
  let at = 0
  let fence = ''
  let front = FRONT_MATTER.test(markdown) && closesFront(markdown)
  for (let first = true; at < markdown.length; first = false) {
    const found = markdown.indexOf('\n', at)
    const end = found < 0 ? markdown.length : found
    const line = markdown.slice(at, end)
    const mark = FENCE.exec(line)?.[1]
    if (front) {
      pieces.push(blank(line.length, BOUNDARY))
      if (!first && FRONT_END.test(line)) front = false
    } else if (fence) {
      pieces.push(blank(line.length, BOUNDARY))
      if (mark?.startsWith(fence)) fence = ''
    } else if (mark) {
      pieces.push(blank(line.length, BOUNDARY))
      fence = mark
    } else pieces.push(lineWithoutMarks(line))
    if (found >= 0) pieces.push('\n')
    at = end + 1
  }
  return pieces.join('')
}

/** A rule at the head of a text begins no front matter unless a second one ends it. */
function closesFront(markdown: string): boolean {
  return markdown
    .slice(3, LONGEST_FRONT)
    .split('\n')
    .some((line) => FRONT_END.test(line))
}

function lineWithoutMarks(line: string): string {
  if (QUOTE.test(line)) return blank(line.length, BOUNDARY)
  const cells = ROW.test(line) ? line.replaceAll('|', CELL) : line
  const bare = INLINE.reduce(
    (text, marks) => text.replace(marks, (mark) => blank(mark.length, /^<br/i.test(mark) ? '\n' : undefined)),
    cells,
  )
  const plain = bare.replace(ENTITY, (entity) => padded(entityText(entity), entity.length))
  return plain.replace(HEADING, (marks) => blank(marks.length, BOUNDARY))
}

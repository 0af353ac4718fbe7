import { BOUNDARY } from './reading/lines.js'

/** What the text is written in; the marks of Markdown and the tags of HTML are not read as words. */
export const TEXT_FORMATS = ['text', 'markdown', 'html'] as const
export type TextFormat = (typeof TEXT_FORMATS)[number]

/** Stands for a character that is no part of the words; reading leaves it out, so every place stays what it is. */
const NOTHING = '\u200b'
const BLOCK =
  /^<\/?(?:address|article|blockquote|body|br|caption|dd|div|dl|dt|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|title|tr|ul)(?![a-z0-9])/i
const RAW = ['script', 'style', 'template'] as const
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|ndash|mdash|#\d{1,7}|#x[\da-f]{1,6});/gi
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ndash: '–',
  mdash: '—',
}

/**
 * The text with markup taken out and every other character at its place: same length, so offsets in the result are
 * offsets in the text as given.
 */
export function withoutMarkup(text: string, format: TextFormat): string {
  if (format === 'html') return withoutTags(text)
  if (format === 'markdown') return text.replace(/\*+|`+|__/g, (marks) => NOTHING.repeat(marks.length))
  return text
}

function blank(length: number, first = NOTHING): string {
  return length === 0 ? '' : first + NOTHING.repeat(length - 1)
}

function withoutTags(html: string): string {
  const pieces: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const until = open < 0 ? html.length : open
    pieces.push(withoutEntities(html.slice(at, until)))
    if (open < 0) break
    at = endOfTag(html, open)
    const tag = html.slice(open, at)
    // A tag of a block ends a thought as a blank line does; line ends inside a tag are kept as they are not words.
    pieces.push(BLOCK.test(tag) ? blank(tag.length, BOUNDARY) : blank(tag.length))
  }
  return pieces.join('')
}

/** Behind the tag, comment or raw element that begins at `open`; one character on for a "<" that begins none. */
function endOfTag(html: string, open: number): number {
  const past = (mark: string, from: number) => {
    const found = html.indexOf(mark, from)
    return found < 0 ? html.length : found + mark.length
  }
  if (html.startsWith('<!--', open)) return past('-->', open + 4)
  if (!/[a-z/!?]/i.test(html.charAt(open + 1))) return open + 1
  const end = past('>', open)
  const raw = RAW.find((name) => html.slice(open + 1, open + 1 + name.length).toLowerCase() === name)
  if (!raw) return end
  const close = html.indexOf(`</${raw}`, end)
  return close < 0 ? end : past('>', close)
}

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (entity) => {
    const name = entity.slice(1, -1).toLowerCase()
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    const letter = ENTITIES[name] ?? (code > 0 && code < 0x10000 ? String.fromCharCode(code) : ' ')
    return letter + NOTHING.repeat(entity.length - 1)
  })
}

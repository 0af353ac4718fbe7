import { BOUNDARY, CELL } from '../reading/lines.js'
import { withoutTags } from './html.js'
import { withoutMarks } from './markdown.js'

/** What the text is written in; the marks of Markdown and the tags of HTML are not read as words. */
export const TEXT_FORMATS = Object.freeze(['text', 'markdown', 'html'] as const)
/** One of {@link TEXT_FORMATS}. */
export type TextFormat = (typeof TEXT_FORMATS)[number]

/**
 * The text with markup taken out and every other character at its place: same length, so offsets in the result are
 * offsets in the text as given. Code, quotations and front matter are no words of the office, and are taken out too.
 */
export function withoutMarkup(text: string, format: TextFormat): string {
  if (format === 'html') return withoutTags(text)
  if (format === 'markdown') return withoutMarks(text)
  const rows = text.includes('\t') ? text.replace(ROW, (row) => row.replaceAll('\t', CELL)) : text
  return rows.replace(RECORD, (row) => row.replace(/[,;]/g, CELL).replace('\n', BOUNDARY))
}

/** A line of comma-separated values: no blank behind a comma or semicolon, and a date alone among them. */
const RECORD =
  /\n(?=[^\n]{0,300}?[,;]\d{1,2}\/\d{1,2}(?:\/\d{4})?(?:[,;]|$)|\d{1,2}\/\d{1,2}(?:\/\d{4})?[,;])(?:[^,;\n]{1,100}[,;](?! )){1,8}[^,;\n]{1,100}$/gm

/** A line with two tabs or more is a row of a table that was pasted. */
const ROW = /^[^\n\t]{0,200}\t[^\n\t]{0,200}\t[^\n]{0,2000}/gm

import type { Catalog } from '../../commemorations/catalog.js'
import type { Mark } from '../../proofread/reading/marks.js'
import { offsetOf, type Reading, read } from '../../proofread/reading/reading.js'
import { foldText, givenEnd } from '../../text/fold.js'

/** A line of the document, or a part of one that stands apart from the rest of it. */
export interface Line {
  start: number
  end: number
  text: string
  folded: string
  /** True for an item of a list, by its label or its numbering. */
  item: boolean
}

/** Something that was read, and where. */
export interface Read<T> {
  value: T
  start: number
  end: number
}

/** A document as it is read for a campaign. Offsets count in `text`. */
export interface Sheet {
  text: string
  lines: readonly Line[]
  reading: Reading
  catalog: Catalog
}

/** Stretches of text that are a line each, without the blanks around them. */
export interface Stretch {
  start: number
  end: number
  item?: boolean
}

export const LABEL = /^(?:[-+*•–▪]|\(?\d{1,2}(?:\.\d{1,2}){0,2}[.)]|[a-zđ][.)])\s/

/** Lays a document out: two columns of a letterhead in one line are two lines. */
export function layOut(text: string, stretches: readonly Stretch[], catalog: Catalog): Sheet {
  const lines = stretches.flatMap(({ start, end, item }) =>
    partsOf(text, start, end).map((part): Line => {
      const content = text.slice(part.start, part.end)
      return { ...part, text: content, folded: foldText(content), item: item ?? LABEL.test(content) }
    }),
  )
  return { text, lines, reading: read(text, catalog), catalog }
}

/** A place of the reading in the text as given. */
export function placeOf({ reading, text }: Sheet, { start, end }: Mark): Mark {
  return { start: offsetOf(reading, start), end: givenEnd(reading.page.folded, text, end) }
}

function partsOf(text: string, start: number, end: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = []
  let at = start
  for (const part of text.slice(start, end).split(/(\t+| {4,}|[\n\u2029])/)) {
    const from = at + part.length - part.trimStart().length
    if (part.trim() !== '') parts.push({ start: from, end: at + part.trimEnd().length })
    at += part.length
  }
  return parts
}

/** The lines of a text. */
export function linesOf(text: string): Stretch[] {
  const lines: Stretch[] = []
  let start = 0
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}

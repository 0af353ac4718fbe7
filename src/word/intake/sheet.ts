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
  /** How deep its label stands among others: see {@link rankOf}; absent for a line that is no item. */
  rank?: number
  /** True if it goes on with the line above behind a line break of one paragraph. */
  goesOn: boolean
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
  /** Depth of an item whose number stands in no text, as of {@link rankOf}. */
  rank?: number
}

export const LABEL =
  /^(?:[-+*•–▪]|\(?\d{1,2}(?:\.\d{1,2}){0,3}[-.)]{1,2}|\d{1,2}(?:\.\d{1,2}){1,3}|[a-zđ][.)])\s/

/** The usual order of labels: "1.", "1.1.", "a)", "(1)", "-", "+"; undefined for a line without one. */
function rankOf(text: string): number | undefined {
  const label = LABEL.exec(text)?.[0].trim()
  if (label === undefined) return undefined
  const numbers = label.match(/\d+/g)?.length ?? 0
  if (numbers > 0) return label.startsWith('(') ? RANKS.bracketed : numbers
  return /^[a-zđ]/.test(label) ? RANKS.letter : label === '+' ? RANKS.plus : RANKS.dash
}

export const RANKS = { letter: 5, bracketed: 6, dash: 7, plus: 9 } as const

/** Lays a document out: two columns of a letterhead in one line are two lines. */
export function layOut(text: string, stretches: readonly Stretch[], catalog: Catalog): Sheet {
  const lines = stretches.flatMap(({ start, end, rank: numbered }) =>
    partsOf(text, start, end).map((part, at): Line => {
      const content = text.slice(part.start, part.end)
      const rank = at === 0 ? (numbered ?? rankOf(content)) : rankOf(content)
      const item = rank !== undefined
      return { ...part, text: content, folded: foldText(content), item, ...(item ? { rank } : {}) }
    }),
  )
  return { text, lines, reading: read(text, catalog), catalog }
}

/** A place of the reading in the text as given. */
export function placeOf({ reading, text }: Sheet, { start, end }: Mark): Mark {
  return { start: offsetOf(reading, start), end: givenEnd(reading.page.folded, text, end) }
}

/** Columns, lines, cells; the blanks of "ngày     tháng 7" and of "Số:     /KH-UBND" part nothing. */
const SPLIT = /(\t+|(?<! ) {4,}(?![/ -]|tháng|năm)|\u2028\v\n|[\n\u2029])/i

interface Part {
  start: number
  end: number
  goesOn: boolean
}

function partsOf(text: string, start: number, end: number): Part[] {
  const parts: Part[] = []
  let at = start
  let goesOn = false
  for (const part of text.slice(start, end).split(SPLIT)) {
    const from = at + part.length - part.trimStart().length
    if (part.trim() !== '') parts.push({ start: from, end: at + part.trimEnd().length, goesOn })
    else if (part !== '') goesOn = part.includes('\n') && parts.length > 0
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

/** The lines over and under a head that every document has. */
export const MOTTO = /^(?:cong hoa xa hoi chu nghia|doc lap ?-|dang cong san viet nam$)/
/** A line that is drawn. */
export const RULE = /^[-_*=.\s─—–]+$/

/** True for a line with letters of which all are capitals. */
export function isCapitals(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toUpperCase()
}

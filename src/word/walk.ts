import { BOUNDARY, CELL_LINE } from '../proofread/reading/lines.js'
import { attributeOf, childOf, elementsOf, isOn } from './elements.js'
import type { Place } from './place.js'
import { add, countUnread, LEFT_OUT, openScroll, readLine, type Scroll, shownBranch } from './runs.js'
import type { LookOf } from './styles.js'
import type { XmlElement } from './xml.js'

/** A paragraph of the text, without its line end. */
export interface Paragraph {
  start: number
  end: number
  element: XmlElement
  place: Place
  /** Name of the part that it stands in. */
  part: string
  /** The run of the body that it hangs on: a note's mark, a text box's drawing. */
  anchor?: XmlElement | undefined
}

/** Where the blocks stand that are read. */
interface Where {
  part: string
  place: Place
  /** The run of the body that they hang on. */
  anchor?: XmlElement | undefined
}

export interface Walk {
  scroll: Scroll
  paragraphs: Paragraph[]
  /** Numbers given so far. */
  counted: { paragraphs: number; tables: number; textBoxes: number }
}

export function startWalk(lookOf: LookOf): Walk {
  return {
    scroll: openScroll(lookOf),
    paragraphs: [],
    counted: { paragraphs: 0, tables: 0, textBoxes: 0 },
  }
}

/** Reads what an element of blocks holds, in the order in which it is printed, behind what was read before. */
export function readBlocks(walk: Walk, container: XmlElement, where: Where): void {
  for (const element of elementsOf(container)) {
    if (element.name === 'w:p') readParagraph(walk, element, where)
    else if (element.name === 'w:tbl')
      readRows(walk, element, where, { table: ++walk.counted.tables, row: 0 })
    else if (element.name === 'mc:AlternateContent') readBlocks(walk, shownBranch(element), where)
    else if (!LEFT_OUT.has(element.name) && !countUnread(walk.scroll, element))
      readBlocks(walk, element, where)
  }
}

function readRows(walk: Walk, container: XmlElement, where: Where, at: { table: number; row: number }): void {
  for (const child of elementsOf(container)) {
    if (LEFT_OUT.has(child.name)) continue
    if (child.name !== 'w:tr') readRows(walk, child, where, at)
    else if (!isMarked(child, 'w:trPr', 'w:del')) {
      at.row++
      readCells(walk, child, { ...where, place: { ...where.place, table: at.table, row: at.row } })
    }
  }
}

function readCells(walk: Walk, row: XmlElement, where: Where): void {
  const cells = cellsOf(row)
  cells.forEach((cell, index) => {
    readBlocks(walk, cell, where)
    const next = cells[index + 1]
    closeCell(walk.scroll, next && isOneLine(cell) && isOneLine(next) ? CELL_LINE : `${BOUNDARY}\n`)
  })
}

function cellsOf(row: XmlElement): XmlElement[] {
  return elementsOf(row).flatMap((child): XmlElement[] => {
    if (LEFT_OUT.has(child.name) || isMarked(child, 'w:tcPr', 'w:cellDel')) return []
    return child.name === 'w:tc' ? [child] : cellsOf(child)
  })
}

/** Lines of two cells that stand beside each other belong together one by one, which nobody reads: a row of such cells has no edges within. */
function isOneLine(cell: XmlElement): boolean {
  const blocks = elementsOf(cell).filter(({ name }) => name !== 'w:tcPr' && !LEFT_OUT.has(name))
  return blocks.length === 1 && blocks[0]!.name === 'w:p'
}

/** No thought goes on from one cell into the next. */
function closeCell(scroll: Scroll, edge: string): void {
  if (scroll.chunks.at(-1) !== '\n') return
  scroll.chunks.pop()
  scroll.length--
  add(scroll, edge)
}

function isMarked(element: XmlElement, properties: string, mark: string): boolean {
  const found = childOf(element, properties)
  return found !== undefined && childOf(found, mark) !== undefined
}

function readParagraph(walk: Walk, element: XmlElement, where: Where): void {
  const { scroll, paragraphs, counted } = walk
  const { place, part, anchor } = where
  const loose = place.region === 'body' && place.table === undefined && place.textBox === undefined
  const properties = childOf(element, 'w:pPr')
  const style = properties && childOf(properties, 'w:pStyle')
  const start = scroll.length
  readLine(scroll, element, style && attributeOf(style, 'w:val'))
  paragraphs.push({
    start,
    end: scroll.length,
    element,
    place: loose ? { ...place, paragraph: ++counted.paragraphs } : place,
    part,
    anchor,
  })
  if (!isJoined(properties)) add(scroll, '\n')
  readTextBoxes(walk, where)
}

/** A deleted or hidden end joins a paragraph with the next. */
function isJoined(properties: XmlElement | undefined): boolean {
  const mark = properties && childOf(properties, 'w:rPr')
  if (!mark) return false
  return [childOf(mark, 'w:del'), childOf(mark, 'w:moveFrom'), isOn(mark, 'w:vanish')].some(Boolean)
}

function readTextBoxes(walk: Walk, { part, place, anchor }: Where): void {
  const { scroll, counted } = walk
  const { hanging, fields } = scroll
  scroll.hanging = []
  scroll.fields = []
  for (const { box, run } of hanging)
    readBlocks(walk, box, {
      part,
      place: {
        region: place.region,
        ...(place.note === undefined ? {} : { note: place.note }),
        textBox: ++counted.textBoxes,
      },
      anchor: anchor ?? (place.region === 'body' ? run : undefined),
    })
  scroll.fields = fields
}

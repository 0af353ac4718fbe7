import {
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { plainText } from '../../document/nodes.js'
import type { OutlineTable as TableNode } from '../../document/tree.js'
import { boldWidth } from '../../text/text-width.js'
import { CAPTION, TABLE_HEAD, TABLE_NUMBER, TABLE_TEXT, tableSize } from './element-styles.js'
import { inlineRuns, type Links } from './runs.js'
import type { DocxStandard } from './standard.js'
import { mm, twips } from './standard.js'

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE }
/** A ruled table over the whole width; the first row is repeated on every page. An empty table gives nothing. */
export function dataTable(
  table: TableNode,
  standard: DocxStandard,
  links: Links,
): (Table | IParagraphOptions)[] {
  const { width, margins } = standard.page
  const total = mm(width - margins.left.value - margins.right.value)
  const widths = columnWidths(table, tableSize(standard), total)
  if (widths.length === 0) return []
  const rows = table.children.map((row, rowIndex) => {
    const isHead = rowIndex === 0
    return new TableRow({
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      children: widths.map((size, column) => {
        const content = row.children[column]?.children ?? []
        const isShort = /^[\d.\s]*$/.test(plainText(content))
        return new TableCell({
          width: { size, type: WidthType.DXA },
          margins: CELL_MARGINS,
          verticalAlign: isHead ? VerticalAlign.CENTER : VerticalAlign.TOP,
          children: [
            new Paragraph({
              style: isHead ? TABLE_HEAD : isShort ? TABLE_NUMBER : TABLE_TEXT,
              children: inlineRuns(content, links),
            }),
          ],
        })
      }),
    })
  })
  return [
    ...(table.caption ? [{ style: CAPTION, children: inlineRuns(table.caption, links) }] : []),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: total, type: WidthType.DXA },
      columnWidths: widths,
      borders: { ...BORDERS, insideHorizontal: LINE, insideVertical: LINE },
      rows,
    }),
    // Two tables with nothing between them would become one.
    { spacing: { before: 0, after: 0, line: twips(6), lineRule: 'exact' }, children: [] },
  ]
}

/** Room around the text of a cell, in twentieths of a point. */
const CELL_MARGINS = { top: 30, bottom: 30, left: 80, right: 80 }

/** Whole numbers in proportion to the shares that add up to the total. */
function spread(shares: readonly number[], total: number): number[] {
  const sum = shares.reduce((all, share) => all + share, 0) || 1
  const whole = shares.map((share) => Math.floor((share / sum) * total))
  const rest = total - whole.reduce((all, share) => all + share, 0)
  return whole.map((share, index) => (index === whole.length - 1 ? share + rest : share))
}

/**
 * Widths of the columns in twentieths of a point; they fill the width of the text. Every column holds its longest
 * word; what is left goes first to the columns whose text would fit on one line, then to the long ones.
 */
export function columnWidths(table: TableNode, size: number, total: number): number[] {
  const count = Math.max(0, ...table.children.map((row) => row.children.length))
  const padding = CELL_MARGINS.left + CELL_MARGINS.right
  const columns = Array.from({ length: count }, (_, column) => {
    const texts = table.children.map((row) => plainText(row.children[column]?.children ?? []))
    const words = texts.flatMap((text) => text.split(/\s+/))
    const longest = (all: readonly string[]) => Math.max(0, ...all.map((text) => boldWidth(text, size)))
    return { least: twips(longest(words) + 1) + padding, most: twips(longest(texts) + 1) + padding }
  })
  const wanted = columns.reduce((sum, { most }) => sum + most, 0)
  const needed = columns.reduce((sum, { least }) => sum + least, 0)
  if (wanted <= total || needed >= total) {
    return spread(
      columns.map(({ least, most }) => (wanted <= total ? most : least)),
      total,
    )
  }
  const widths = columns.map(({ least }) => least)
  let open = columns.map((_, index) => index)
  let room = total - needed
  // Each round settles at least one column, so there are no more rounds than columns.
  while (open.length > 0) {
    const shares = spread(
      open.map((index) => Math.sqrt(columns[index]!.most - columns[index]!.least)),
      room,
    )
    const filled = open.filter((index, place) => widths[index]! + shares[place]! >= columns[index]!.most)
    if (filled.length === 0) {
      for (const [place, index] of open.entries()) widths[index]! += shares[place]!
      return widths
    }
    for (const index of filled) {
      room -= columns[index]!.most - widths[index]!
      widths[index] = columns[index]!.most
    }
    open = open.filter((index) => !filled.includes(index))
  }
  return spread(widths, total)
}

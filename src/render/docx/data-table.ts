import {
  AlignmentType,
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
import type { Table as TableNode } from '../../guidance/tree.js'
import type { RuleSet } from './rule-set.js'
import { inlineRuns, type Links, plainText } from './runs.js'
import { boldWidth } from './text-width.js'
import { mm, SINGLE, twips } from './units.js'

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE }
const CELL_MARGINS = { top: 30, bottom: 30, left: 80, right: 80 }
/** Tables are set a point smaller than the body, within what the rules allow for the body where they can be. */
const SMALLEST = 13

/** Widths of the columns in twentieths of a point, by the text that they hold; they fill the text's width. */
export function columnWidths(table: TableNode, size: number, total: number): number[] {
  const count = Math.max(0, ...table.children.map((row) => row.children.length))
  const padding = CELL_MARGINS.left + CELL_MARGINS.right
  const wanted = Array.from({ length: count }, (_, column) => {
    const texts = table.children.map((row) => plainText(row.children[column]?.children ?? []))
    const longestWord = Math.max(
      0,
      ...texts.flatMap((text) => text.split(/\s+/).map((word) => boldWidth(word, size))),
    )
    const longestText = Math.max(0, ...texts.map((text) => boldWidth(text, size)))
    return { least: twips(longestWord) + padding, most: twips(longestText) + padding }
  })
  const least = wanted.reduce((sum, column) => sum + column.least, 0)
  if (least >= total)
    return spread(
      wanted.map((column) => column.least),
      total,
    )
  // What is left after every longest word goes to the columns by how much more they want.
  const extra = wanted.map((column) => Math.sqrt(column.most - column.least + 1))
  const room = spread(extra, total - least)
  return wanted.map((column, index) => column.least + room[index]!)
}

/** Whole numbers in proportion to the shares that add up to the total. */
function spread(shares: readonly number[], total: number): number[] {
  const sum = shares.reduce((all, share) => all + share, 0) || 1
  const whole = shares.map((share) => Math.floor((share / sum) * total))
  const rest = total - whole.reduce((all, share) => all + share, 0)
  return whole.map((share, index) => (index === whole.length - 1 ? share + rest : share))
}

/** A ruled table over the whole width; the first row is repeated on every page. An empty table gives nothing. */
export function dataTable(table: TableNode, rules: RuleSet, links: Links): (Table | IParagraphOptions)[] {
  const { width, margins } = rules.page
  const total = mm(width - margins.left.value - margins.right.value)
  const style = { ...rules.elements.body, size: Math.min(SMALLEST, rules.elements.body.size) }
  const widths = columnWidths(table, style.size, total)
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
              alignment: isHead || isShort ? AlignmentType.CENTER : AlignmentType.LEFT,
              spacing: { before: 0, after: 0, ...SINGLE },
              children: inlineRuns(content, isHead ? { ...style, bold: true } : style, links),
            }),
          ],
        })
      }),
    })
  })
  return [
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

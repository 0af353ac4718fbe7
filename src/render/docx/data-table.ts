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
import type { Table as TableNode } from '../../document/tree.js'
import { CELL_MARGINS, columnWidths } from './column-widths.js'
import type { RuleSet } from './rule-set.js'
import { inlineRuns, type Links, plainText } from './runs.js'
import { mm, SINGLE, twips } from './units.js'

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE }
/** Tables are set a point smaller than the body, within what the rules allow for the body where they can be. */
const SMALLEST = 13

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

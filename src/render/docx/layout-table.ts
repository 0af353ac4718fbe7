import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { mm, twips } from './standard.js'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE }
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 }
/** It is no table of data: nothing in it is the head of a row or a column, which screen readers would read out with every cell. */
const NO_HEADS = {
  firstRow: false,
  lastRow: false,
  firstColumn: false,
  lastColumn: false,
  noHBand: true,
  noVBand: true,
}

/**
 * A table without borders that sets two columns side by side, as offices do at the head and the foot of a document.
 * Its cells have no margins (a word processor's own would break quốc hiệu) and its rows stay on one page.
 */
export function layoutTable(
  columns: readonly [number, number],
  rows: readonly (readonly Paragraph[][])[],
): Table {
  const widths = columns.map(mm)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths[0]! + widths[1]!, type: WidthType.DXA },
    columnWidths: widths,
    margins: NO_MARGINS,
    tableLook: NO_HEADS,
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: widths[index]!, type: WidthType.DXA },
                margins: NO_MARGINS,
                borders: NO_BORDERS,
                verticalAlign: VerticalAlign.TOP,
                children,
              }),
          ),
        }),
    ),
  })
}

/** A solid rule of a length in points, centred within a width in points: the top border of a low empty paragraph. */
export function ruleLine(length: number, available: number, after = 0): Paragraph {
  const side = twips(Math.max(0, (available - length) / 2))
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: twips(1.5), after: twips(after), line: twips(3), lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    keepNext: true,
  })
}

import {
  BorderStyle,
  type IBorderOptions,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Tab,
  TableCell,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Bar } from '../../pictures/bars.js'
import type { GridDay } from '../../pictures/month-grid.js'
import { oneLine } from './safe-text.js'
import { mm, SINGLE } from './standard.js'

/** Margins of the sheet, an A4 page on its long side, in millimetres. */
export const SHEET_MARGIN = 12
export const COLUMN = Math.floor(mm(297 - 2 * SHEET_MARGIN) / 7)
const PADDING = 60

export const FAINT = '59626D'
export const OFF = 'B3261E'
const REST = 'F1F3F5'
const OFF_PAPER = 'FDECEB'
const PERIOD = 'DBE7F5'

const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const BROKEN: IBorderOptions = { style: BorderStyle.DASHED, size: 4, color: '000000' }
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }

interface Letters {
  size?: number
  bold?: boolean
  italics?: boolean
  color?: string
}

export const letters = (text: string, { size = 9, ...more }: Letters = {}): TextRun =>
  new TextRun({ text: oneLine(text), size: size * 2, ...more })

/** A paragraph without the room and the lines of the body's; one without letters is low too. */
export const close = (children: ParagraphChild[], more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, ...SINGLE }, run: { size: 16 }, ...more, children })

interface CellForm {
  /** How many days wide. */
  columns?: number
  fill?: string | undefined
  /** Above, below and on both sides. */
  lines: readonly [top: IBorderOptions, bottom: IBorderOptions, sides: IBorderOptions]
}

function cell(
  children: Paragraph[],
  { columns = 1, fill, lines: [top, bottom, sides] }: CellForm,
): TableCell {
  return new TableCell({
    width: { size: COLUMN * columns, type: WidthType.DXA },
    ...(columns > 1 ? { columnSpan: columns } : {}),
    margins: { top: 10, bottom: 10, left: PADDING, right: PADDING },
    verticalAlign: VerticalAlign.TOP,
    borders: { top, bottom, left: sides, right: sides },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children,
  })
}

export const headCell = (child: Paragraph): TableCell => cell([child], { lines: [LINE, LINE, LINE] })

const isRest = ({ worked }: GridDay, index: number) => index > 4 && worked === undefined

function fillOf(day: GridDay, index: number): string | undefined {
  if (!day.inMonth) return undefined
  return day.off === undefined ? (isRest(day, index) ? REST : undefined) : OFF_PAPER
}

/** Day of the month on the left, the lunar day on the right. */
export function dateCell(day: GridDay, index: number): TableCell {
  const { inMonth, off, lunarLabel } = day
  const color = !inMonth ? { color: FAINT } : off !== undefined || isRest(day, index) ? { color: OFF } : {}
  const date = close(
    [
      letters(`${day.day}`, { size: 13, bold: inMonth, ...color }),
      new TextRun({ children: [new Tab()] }),
      letters(lunarLabel, { size: 8, color: FAINT }),
    ],
    { keepNext: true, tabStops: [{ type: TabStopType.RIGHT, position: COLUMN - 2 * PADDING }] },
  )
  return cell([date], { fill: fillOf(day, index), lines: [LINE, NONE, LINE] })
}

/** A day without a bar on a lane where others have one. */
export function emptyCell(day: GridDay, index: number): TableCell {
  return cell([close([], { keepNext: true })], {
    fill: fillOf(day, index),
    lines: [NONE, NONE, LINE],
  })
}

/** A period in a full line and a campaign in a broken one, so that paper without colours tells them apart. */
export function barCell({ kind, title, first, last }: Bar): TableCell {
  const border = kind === 'period' ? LINE : BROKEN
  return cell([close([letters(title, { size: 8 })], { keepNext: true })], {
    columns: last - first + 1,
    fill: kind === 'period' ? PERIOD : undefined,
    lines: [border, border, border],
  })
}

/** Why a day is off or worked, what falls on it, and how many bars that begin there have no lane. */
export function entriesCell(day: GridDay, index: number, more: string | undefined): TableCell {
  const notes = [day.off, day.worked].filter((text) => text !== undefined)
  const lines = [
    ...notes.map((text) => letters(text, { italics: true, color: OFF })),
    ...(more === undefined ? [] : [letters(more, { italics: true, color: FAINT })]),
    ...day.entries.map(({ title, round, importance }) =>
      letters(round ? `★ ${title}` : title, { bold: round || importance === 1 }),
    ),
  ]
  return cell(lines.length > 0 ? lines.map((line) => close([line])) : [close([])], {
    fill: fillOf(day, index),
    lines: [NONE, LINE, LINE],
  })
}

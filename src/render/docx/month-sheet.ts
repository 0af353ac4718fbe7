import {
  AlignmentType,
  HeightRule,
  type ISectionOptions,
  PageOrientation,
  type Paragraph,
  Table,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { roman } from '../../dates/print/vietnamese.js'
import type { Bar } from '../../pictures/bars.js'
import type { GridDay, GridWeek, MonthGrid } from '../../pictures/month-grid.js'
import { barInFull, lunarLine, MONTH_WORDS, monthTitle } from '../../pictures/month-words.js'
import type { Language } from '../../text/language.js'
import {
  barCell,
  COLUMN,
  close,
  dateCell,
  emptyCell,
  entriesCell,
  FAINT,
  headCell,
  letters,
  OFF,
  SHEET_MARGIN,
} from './month-cells.js'
import type { DocxStandard } from './standard.js'
import { mm, SINGLE, twips } from './standard.js'

/** Bars one above the other in a week; more would push the days apart, and stand in full below the month. */
const LANES = 4
/** A week without days is still one to write in, in millimetres. */
const LEAST_HEIGHT = 12

const CENTRE = { alignment: AlignmentType.CENTER }

/**
 * Months as pages of their own, A4 on the long side, each a table: the one form of a month that every word processor shows
 * and lets a clerk edit. A Word file holds an SVG picture only beside a bitmap of it, and a bitmap would be made by native code and
 * look blurred in print.
 */
export function monthSections(
  sheets: readonly MonthGrid[],
  official: boolean,
  { page }: DocxStandard,
): Pick<ISectionOptions, 'properties' | 'children'>[] {
  const margin = mm(SHEET_MARGIN)
  return sheets.map((grid, index) => ({
    properties: {
      titlePage: true,
      page: {
        // The package turns the two over for a page on its long side.
        size: { width: mm(page.width), height: mm(page.height), orientation: PageOrientation.LANDSCAPE },
        margin: { top: margin, bottom: margin, left: margin, right: margin, header: mm(5), footer: mm(5) },
        pageNumbers: { start: 1 },
      },
    },
    children: sheet(grid, official ? annex(grid.language, sheets.length > 1 ? index : undefined) : []),
  }))
}

function annex(language: Language, index: number | undefined): Paragraph[] {
  const number = index === undefined ? '' : ` ${roman(index + 1)}`
  return [
    close([letters(`${language === 'vi' ? 'Phụ lục' : 'Annex'}${number}`, { size: 14, bold: true })], CENTRE),
  ]
}

function sheet(grid: MonthGrid, above: readonly Paragraph[]): (Paragraph | Table)[] {
  const words = MONTH_WORDS[grid.language]
  const hidden = grid.weeks.flatMap(({ bars }) => bars.filter(hasNoLane))
  const below = [...new Set(hidden.map((bar) => barInFull(bar, grid.language)))]
  const [before, after] = [0, twips(3)]
  return [
    ...above,
    close([letters(sheetTitle(grid).toUpperCase(), { size: 14, bold: true })], CENTRE),
    close([letters(lunarLine(grid), { size: 10, italics: true })], {
      ...CENTRE,
      spacing: { before, after, ...SINGLE },
    }),
    new Table({
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      width: { size: COLUMN * 7, type: WidthType.DXA },
      columnWidths: Array.from({ length: 7 }, () => COLUMN),
      rows: [weekdays(words.weekday), ...grid.weeks.flatMap((week) => weekRows(week, words.more))],
    }),
    close([letters(words.legend, { size: 8, color: FAINT })], {
      spacing: { before: after, after, ...SINGLE },
    }),
    ...(below.length > 0 ? [close([letters(words.also, { bold: true })], { keepNext: true })] : []),
    ...below.map((text) => close([letters(text)])),
  ]
}

const sheetTitle = (grid: MonthGrid) => `${MONTH_WORDS[grid.language].calendar} ${monthTitle(grid)}`.trim()

const hasNoLane = ({ lane }: Bar) => lane >= LANES

function weekdays(nameOf: (weekday: number) => string): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: Array.from({ length: 7 }, (_, index) => {
      const color = index > 4 ? { color: OFF } : {}
      return headCell(close([letters(nameOf(index + 1), { bold: true, ...color })], CENTRE))
    }),
  })
}

/** A week is a row of dates, a row for each lane of bars, and a row of what falls on the days; it stays on one page. */
function weekRows({ days, bars }: GridWeek, more: (count: number) => string): TableRow[] {
  const shown = bars.filter((bar) => !hasNoLane(bar))
  const lanes = Math.max(0, ...shown.map(({ lane }) => lane + 1))
  return [
    new TableRow({ cantSplit: true, children: days.map(dateCell) }),
    ...Array.from({ length: lanes }, (_, lane) =>
      laneRow(
        days,
        shown.filter((bar) => bar.lane === lane),
      ),
    ),
    new TableRow({
      cantSplit: true,
      height: { value: mm(LEAST_HEIGHT), rule: HeightRule.ATLEAST },
      children: days.map((day, index) => {
        const count = bars.filter((bar) => hasNoLane(bar) && bar.first === index).length
        return entriesCell(day, index, count > 0 ? more(count) : undefined)
      }),
    }),
  ]
}

function laneRow(days: readonly GridDay[], bars: readonly Bar[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: days.flatMap((day, index) => {
      const bar = bars.find(({ first, last }) => first <= index && index <= last)
      if (bar === undefined) return [emptyCell(day, index)]
      return bar.first === index ? [barCell(bar)] : []
    }),
  })
}

import type { Plan } from '../planner/plan.js'
import type { Language } from '../text/language.js'
import type { Bar } from './bars.js'
import { fitText } from './fit-text.js'
import { type GridDay, type GridWeek, gridOf, type MonthGridOptions } from './month-grid.js'
import { barInFull, described, lunarLine, MONTH_WORDS, monthTitle } from './month-words.js'
import { drawn, filled, line, picture, place, type Svg, tag } from './svg.js'

/** An A4 sheet on its long side, at 96 units to the inch. */
const WIDTH = 1123
const MARGIN = 28
const COLUMN = (WIDTH - 2 * MARGIN) / 7
const PADDING = 6
const TOP = 96
const HEAD = 30
const LANE = 17
const LANES = 4
const ROW = 96
const TEXT = { size: 10.5, height: 12.5, lines: 3, gap: 3 }
const MOST_ENTRIES = 6

/** What has no room in the month and stands in full below. A span that some week shows whole is not among it. */
interface Notes {
  texts: string[]
  spans: Map<string, string>
  shown: Set<string>
}

/** Draws a month of a plan, with weeks from Monday; what has no room in its cell stands in full below. */
export function drawMonth(plan: Plan, options: MonthGridOptions): string {
  const grid = gridOf(plan, options)
  const { language } = grid
  const words = MONTH_WORDS[language]
  const title = monthTitle(grid)
  const left: Notes = { texts: [], spans: new Map(), shown: new Set() }
  let y = TOP
  const rows = grid.weeks.map((week) => {
    const row = weekRow(week, y, language, left)
    y += row.height
    return row.svg
  })
  const notes = wholeTexts(notShown(left), y + 26, words.whole)
  return picture({
    id: `ky-niem-${grid.month}`,
    width: WIDTH,
    height: Math.max(y + MARGIN, notes.bottom),
    language,
    title,
    description: described(grid),
    body: [
      line(MARGIN, 44, title, { size: 26, 'font-weight': 'bold' }),
      line(WIDTH - MARGIN, 62, words.legend, { size: 9.5, color: 'faint', 'text-anchor': 'end' }),
      line(WIDTH - MARGIN, 44, lunarLine(grid), { size: 12, color: 'faint', 'text-anchor': 'end' }),
      ...Array.from({ length: 7 }, (_, index) =>
        line(MARGIN + (index + 0.5) * COLUMN, TOP - 12, words.weekday(index + 1), {
          size: 12,
          color: index > 4 ? 'off' : 'faint',
          'text-anchor': 'middle',
          'font-weight': 'bold',
        }),
      ),
      ...rows,
      ...notes.svg,
    ],
  })
}

/** A week as a row; the titles that it cannot show whole are added to `left`. */
function weekRow(week: GridWeek, top: number, language: Language, left: Notes) {
  const lanes = week.bars.filter(({ lane }) => lane < LANES)
  const hidden = week.bars.filter(({ lane }) => lane >= LANES)
  for (const bar of hidden) left.spans.set(bar.id, barInFull(bar, language))
  const cells = week.days.map((day, index) => ({
    top: HEAD + depthAt(index, week.bars) * LANE,
    lines: cellLines(day, language, left),
  }))
  const height = Math.max(ROW, ...cells.map(({ top, lines }) => top + (lines.at(-1)?.y ?? 0) + 12))
  const svg = tag('g', {}, [
    ...week.days.map((day, index) => cell(day, MARGIN + index * COLUMN, top, height)),
    ...lanes.map((bar) => barSvg(bar, top + HEAD + bar.lane * LANE, language, left)),
    ...hiddenLine(hidden, top, language),
    ...cells.flatMap((one, index) =>
      one.lines.map(({ y, text, strong, color }) =>
        line(MARGIN + index * COLUMN + PADDING, top + one.top + y, text, {
          size: TEXT.size,
          color,
          ...(strong ? { 'font-weight': 'bold' } : {}),
        }),
      ),
    ),
  ])
  return { svg, height }
}

/** How many lanes of bars stand above what falls on a day; one more for the words of those that have no lane. */
function depthAt(index: number, bars: readonly Bar[]): number {
  const over = bars.filter(({ first, last }) => first <= index && index <= last)
  return Math.max(0, ...over.map(({ lane }) => Math.min(lane, LANES) + 1))
}

function hiddenLine(hidden: readonly Bar[], top: number, language: Language): Svg[] {
  if (hidden.length === 0) return []
  const x = MARGIN + PADDING + Math.min(...hidden.map(({ first }) => first)) * COLUMN
  const text = MONTH_WORDS[language].more(hidden.length)
  return [line(x, top + HEAD + LANES * LANE + 11, text, { size: 10, color: 'faint', 'font-style': 'italic' })]
}

function cell(day: GridDay, x: number, y: number, height: number): Svg {
  const weekend = new Set([5, 6]).has(Math.round((x - MARGIN) / COLUMN))
  const paper = !day.inMonth ? 'outside' : day.off ? 'offPaper' : weekend && !day.worked ? 'rest' : 'paper'
  const color = !day.inMonth ? 'line' : day.off || (weekend && !day.worked) ? 'off' : 'ink'
  return tag('g', {}, [
    tag('rect', { x, y, width: COLUMN, height, ...filled(paper) }),
    tag('rect', { x, y, width: COLUMN, height, ...drawn('line') }),
    line(x + PADDING, y + 21, `${day.day}`, { size: 18, color, 'font-weight': 'bold' }),
    ...(day.lunarLabel === ''
      ? []
      : [
          line(x + COLUMN - PADDING, y + 17, day.lunarLabel, {
            size: 10,
            color: day.inMonth ? 'faint' : 'line',
            'text-anchor': 'end',
          }),
        ]),
  ])
}

interface CellLine {
  /** Baseline, from the top of what falls on the day. */
  y: number
  text: string
  strong: boolean
  color: 'ink' | 'off'
}

function cellLines(day: GridDay, language: Language, left: Notes): CellLine[] {
  const words = MONTH_WORDS[language]
  const shown = day.entries.length > MOST_ENTRIES ? day.entries.slice(0, MOST_ENTRIES - 1) : day.entries
  const texts: Omit<CellLine, 'y'>[] = [
    ...[day.off, day.worked]
      .filter((text) => text !== undefined)
      .map((text) => ({ text, strong: false, color: 'off' as const })),
    ...shown.map(({ title, round, importance }) => ({
      text: round ? `★ ${title}` : title,
      strong: round || importance === 1,
      color: 'ink' as const,
    })),
  ]
  const rest = day.entries.slice(shown.length)
  if (rest.length > 0) {
    left.texts.push(...rest.map(({ title }) => `${words.day(day)}: ${title}`))
    texts.push({ text: words.more(rest.length), strong: false, color: 'ink' })
  }
  let y = -2
  return texts.flatMap(({ text, strong, color }) => {
    const room = { width: COLUMN - 2 * PADDING, size: TEXT.size, bold: strong, lines: TEXT.lines }
    const fitted = fitText(text, room)
    if (fitted.at(-1)?.endsWith('…')) left.texts.push(`${words.day(day)}: ${text.replace(/^★ /, '')}`)
    y += TEXT.gap
    return fitted.map((one) => {
      y += TEXT.height
      return { y, text: one, strong, color }
    })
  })
}

/** Open on the side where the span goes on; a campaign's line is broken, so that paper without colours tells it from a period. */
function barSvg(bar: Bar, y: number, language: Language, left: Notes): Svg {
  const [indent, close] = [bar.starts ? 3 : 0, bar.ends ? 3 : 0]
  const x = MARGIN + bar.first * COLUMN + indent
  const width = (bar.last - bar.first + 1) * COLUMN - indent - close
  const [text] = fitText(bar.title, { width: width - 10, size: 10 })
  if (text === bar.title) left.shown.add(bar.id)
  else left.spans.set(bar.id, barInFull(bar, language))
  const right = x + width
  const bottom = y + LANE - 3
  const [a, b] = [place(x), place(right)]
  const outline = [
    bar.starts ? `M${a} ${place(bottom)}V${place(y)}` : `M${a} ${place(y)}`,
    `H${b}`,
    bar.ends ? `V${place(bottom)}` : `M${b} ${place(bottom)}`,
    `H${a}`,
  ].join('')
  return tag('g', {}, [
    tag('rect', { x, y, width, height: LANE - 3, ...filled(bar.kind) }),
    tag('path', {
      d: outline,
      ...drawn(`${bar.kind}Line`),
      'stroke-dasharray': bar.kind === 'campaign' ? '4 2' : undefined,
    }),
    line(x + 5, y + 10.5, text ?? '', { size: 10 }),
  ])
}

function notShown({ texts, spans, shown }: Notes): string[] {
  const rest = [...spans].filter(([id]) => !shown.has(id)).map(([, text]) => text)
  return [...new Set([...texts, ...rest])]
}

/** What the cells cut short, in two columns below the month. */
function wholeTexts(texts: readonly string[], top: number, heading: string) {
  if (texts.length === 0) return { svg: [], bottom: 0 }
  const width = (WIDTH - 2 * MARGIN - 24) / 2
  const blocks = texts.map((text) => fitText(text, { width, size: 10, lines: 99 }))
  const total = blocks.reduce((sum, lines) => sum + lines.length, 0)
  const columns: string[][] = [[], []]
  for (const lines of blocks) (columns[0]!.length < total / 2 ? columns[0]! : columns[1]!).push(...lines)
  const svg = columns.flatMap((lines, column) =>
    lines.map((text, index) =>
      line(MARGIN + column * (width + 24), top + 18 + index * 13, text, { size: 10 }),
    ),
  )
  return {
    svg: [line(MARGIN, top, heading, { size: 11, color: 'faint', 'font-weight': 'bold' }), ...svg],
    bottom: top + 18 + Math.max(columns[0]!.length, columns[1]!.length) * 13 + MARGIN / 2,
  }
}

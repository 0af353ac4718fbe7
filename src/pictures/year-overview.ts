import { englishDay, englishMonth } from '../dates/print/english.js'
import { printDay } from '../dates/print/vietnamese.js'
import { capital, spanName } from '../guidance/wording/span-words.js'
import type { Plan } from '../planner/plan.js'
import type { Language } from '../text/language.js'
import type { CalendarEntry } from './entries.js'
import { fitText } from './fit-text.js'
import { type GridDay, gridOf, type MonthGrid, monthsOf } from './month-grid.js'
import { drawn, filled, line, picture, type Svg, tag } from './svg.js'

const WORDS = {
  vi: {
    month: (month: number) => `Tháng ${month}`,
    weekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
    more: (count: number) => `và ${count} ngày khác`,
    round: '★ và ô viền đậm: năm tròn. Chữ đậm: ngày kỷ niệm. Nền sẫm: ngày nghỉ.',
    nothing: 'Không có ngày kỷ niệm nào.',
  },
  en: {
    month: englishMonth,
    weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    more: (count: number) => `and ${count} more`,
    round: '★ and a thick frame: a round year. Bold: a commemoration. Shaded: a day off.',
    nothing: 'No commemorations.',
  },
} as const

const WIDTH = 1123
const MARGIN = 28
const GAP = 22
const COLUMNS = 4
const CARD = (WIDTH - 2 * MARGIN - (COLUMNS - 1) * GAP) / COLUMNS
const CELL = { width: CARD / 7, height: 19 }
const TOP = 84
const LIST = { size: 9.5, height: 12.5, most: 7 }

/** Draws the months of a plan beside each other: days off, days of commemoration, round years; the foremost days of each in words. */
export function drawYear(plan: Plan, language: Language, all: boolean): string {
  const grids = monthsOf(plan).map((month) => gridOf(plan, { month, language, all }))
  const title = capital(spanName(plan, language))
  const cards = grids.map((grid) => ({ grid, listed: foremost(grid) }))
  let y = TOP
  const body: Svg[] = []
  for (let first = 0; first < cards.length; first += COLUMNS) {
    const row = cards.slice(first, first + COLUMNS)
    body.push(...row.map(({ grid, listed }, column) => card(grid, listed, MARGIN + column * (CARD + GAP), y)))
    y += Math.max(...row.map(({ grid, listed }) => heightOf(grid, listed.length)))
  }
  return picture({
    id: `ky-niem-${plan.ref.replace('/', '-')}`,
    width: WIDTH,
    height: y + 12,
    language,
    title,
    description: described(grids, language),
    body: [
      line(MARGIN, 42, title, { size: 26, 'font-weight': 'bold' }),
      line(MARGIN, 62, WORDS[language].round, { size: 10, color: 'faint' }),
      ...body,
    ],
  })
}

interface Listed {
  day: GridDay
  entry: CalendarEntry
}

/** What falls in a month, by date, without the days of campaigns that come back every week. */
function entriesOf({ weeks }: MonthGrid): Listed[] {
  return weeks
    .flatMap((week) => week.days)
    .filter(({ inMonth }) => inMonth)
    .flatMap((day) => day.entries.map((entry) => ({ day, entry })))
    .filter(({ entry }) => entry.kind !== 'campaign')
}

/** What is written under a month: great days and round years before others, then by date. */
function foremost(grid: MonthGrid): Listed[] {
  const entries = entriesOf(grid)
  const weight = ({ entry }: Listed) => (entry.importance === 1 ? 0 : entry.round ? 1 : 2)
  const chosen = [...entries].sort((a, b) => weight(a) - weight(b)).slice(0, LIST.most)
  return entries.filter((entry) => chosen.includes(entry))
}

function heightOf({ weeks }: MonthGrid, listed: number): number {
  return 46 + weeks.length * CELL.height + (listed + 1) * LIST.height + 18
}

function card(grid: MonthGrid, listed: readonly Listed[], x: number, y: number): Svg {
  const words = WORDS[grid.language]
  const below = y + 44 + grid.weeks.length * CELL.height + LIST.height
  const rest = entriesOf(grid).length - listed.length
  return tag('g', {}, [
    line(x, y + 14, words.month(Number(grid.month.slice(5))), { size: 14, 'font-weight': 'bold' }),
    ...words.weekdays.map((weekday, index) =>
      line(x + (index + 0.5) * CELL.width, y + 32, weekday, {
        size: 9,
        color: index > 4 ? 'off' : 'faint',
        'text-anchor': 'middle',
      }),
    ),
    ...grid.weeks.flatMap(({ days }, week) =>
      days.flatMap((day, index) =>
        day.inMonth ? [dayCell(day, index, x + index * CELL.width, y + 38 + week * CELL.height)] : [],
      ),
    ),
    ...listed.map(({ day, entry }, index) => listLine(day, entry, x, below + index * LIST.height)),
    ...(rest > 0
      ? [
          line(x, below + listed.length * LIST.height, words.more(rest), {
            size: LIST.size,
            color: 'faint',
            'font-style': 'italic',
          }),
        ]
      : []),
  ])
}

function dayCell(day: GridDay, weekday: number, x: number, y: number): Svg {
  const marked = day.entries.some(({ kind }) => kind !== 'campaign')
  const resting = weekday > 4 && day.worked === undefined
  const inner = { x: x + 2, y: y + 1, width: CELL.width - 4, height: CELL.height - 2 }
  return tag('g', {}, [
    ...(day.off ? [tag('rect', { ...inner, ...filled('offPaper') })] : []),
    ...(day.entries.some(({ round }) => round)
      ? [tag('rect', { ...inner, ...drawn('ink'), 'stroke-width': 1.6 })]
      : []),
    line(x + CELL.width / 2, y + 13.5, `${day.day}`, {
      size: 11,
      color: day.off || resting ? 'off' : 'ink',
      'text-anchor': 'middle',
      ...(marked ? { 'font-weight': 'bold' } : {}),
    }),
  ])
}

function listLine(day: GridDay, { title, round, importance }: CalendarEntry, x: number, y: number): Svg {
  const bold = round || importance === 1
  const [text = ''] = fitText(`${day.day}: ${round ? '★ ' : ''}${title}`, {
    width: CARD,
    size: LIST.size,
    bold,
  })
  return line(x, y, text, { size: LIST.size, ...(bold ? { 'font-weight': 'bold' } : {}) })
}

/** Every day of the year in words. */
function described(grids: readonly MonthGrid[], language: Language): string {
  const dateOf = language === 'vi' ? printDay : englishDay
  const texts = grids.flatMap((grid) =>
    entriesOf(grid).map(({ day, entry }) => `${dateOf(day.date)}: ${entry.title}.`),
  )
  return texts.length > 0 ? texts.join(' ') : WORDS[language].nothing
}

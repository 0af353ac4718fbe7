import type { NameHit } from '../../commemorations/names/index.js'
import { datesWithin } from './dates.js'
import { knownOf } from './known.js'
import type { Claim, CountMark, DateMark, Mark, Page, RangeMark } from './marks.js'

/** A row of a table, each cell from its first character to the edge behind it. */
interface Row extends Mark {
  cells: readonly Mark[]
}

/** A number so far from the years of a pair may still be meant for them. */
const NEAR = 3
/** Heads of columns that count the years of days. */
const OF_YEARS = /so nam|nam thu|lan thu|nam ky niem|so lan|tron nam/

/**
 * Claims of tables, where name, dates and number stand in cells of one row: "| Ngày Thương binh - Liệt sĩ | 27/7/1947 | 79 |". A row of which the
 * only name stands with no date or number in its own cell.
 */
export function withRows(
  page: Page,
  claims: readonly Claim[],
  marks: { names: readonly NameHit[]; dates: readonly DateMark[]; counts: readonly CountMark[] },
): Claim[] {
  if (page.cells.size === 0) return [...claims]
  const replaced = new Set<Claim>()
  const found: Claim[] = []
  let head: Row | undefined
  for (const row of rowsOf(page)) {
    if (OF_YEARS.test(page.text.slice(row.start, row.end))) head = row
    const inRow = claims.filter((claim) => claim.start >= row.start && claim.end <= row.end)
    const joined = claimOf(page, row, head, inRow, marks)
    const counted = joined ? undefined : countedClaim(page, row, head, inRow, marks)
    if (counted) found.push(counted)
    if (!joined) continue
    for (const claim of inRow) replaced.add(claim)
    found.push(joined)
  }
  return [...claims.filter((claim) => !replaced.has(claim)), ...found]
}

function claimOf(
  page: Page,
  row: Row,
  head: Row | undefined,
  inRow: readonly Claim[],
  {
    names,
    dates,
    counts,
  }: { names: readonly NameHit[]; dates: readonly DateMark[]; counts: readonly CountMark[] },
): Claim | undefined {
  const [name, other] = within(names, row)
  // The number and the date that a claim of one cell has are its own.
  const whole = inRow.some((claim) => claim.names.length > 0 && (claim.range ?? claim.date))
  if (!name || other || !name.whole || whole || !knownOf([name])) return undefined
  const [pair, second] = inRow.filter(({ range }) => range)
  const [count, third] = [...cellNumbers(page, row, counts), ...bareNumbers(page, row, head, pair?.range)]
  if (second || third) return undefined
  const range = pair?.range
  const date = range ? undefined : onlyDate(page, row, dates)
  if (!range && !date) return undefined
  const parts = [name, range, date, count].filter((mark) => mark !== undefined)
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
    names: [name.announced ? name : { ...name, announced: true }],
    counts: count ? [count] : [],
    inherited: false,
    ...(count ? { count } : {}),
    ...(range ? { range: { ...range, bracketed: true } } : {}),
    ...(date ? { date } : {}),
  }
}

/** "| 03/02/2026 | Ngày thành lập Đảng (03/02/1930) | 96 |": name and first date in one cell, the number of this year's day in its own column. */
function countedClaim(
  page: Page,
  row: Row,
  head: Row | undefined,
  inRow: readonly Claim[],
  { dates, counts }: { dates: readonly DateMark[]; counts: readonly CountMark[] },
): Claim | undefined {
  const [claim, other] = inRow.filter(({ names }) => names.length > 0)
  if (!claim || other || claim.range || claim.count || !claim.date || !knownOf(claim.names)) return undefined
  const inCells = cellNumbers(page, row, counts).filter((count) => isAlone(page, row, count))
  const [count, second] = [...inCells, ...bareNumbers(page, row, head, undefined)]
  if (!count || second) return undefined
  const own = dates.filter((date) => date.end <= claim.date!.start || date.start >= claim.date!.end)
  const date = onlyDate(page, row, own)
  const { start, end } = row
  return {
    start,
    end,
    names: claim.names,
    counts: [count],
    count,
    inherited: false,
    ...(date ? { date } : {}),
  }
}

function within<Each extends Mark>(marks: readonly Each[], { start, end }: Mark): readonly Each[] {
  return marks.filter((mark) => mark.start >= start && mark.end <= end)
}

/** The one day of the row, alone in its cell; of a first day and the same one of a later year the later. */
function onlyDate(page: Page, row: Row, dates: readonly DateMark[]): DateMark | undefined {
  const days = datesWithin(dates, row.start, row.end).filter(({ day }) => day !== undefined)
  const [date, other, third] = days
  if (!date || third || !days.every((each) => isAlone(page, row, each))) return undefined
  if (!other) return date
  if (date.day !== other.day || date.month !== other.month) return undefined
  return date.year !== undefined && other.year !== undefined && other.year > date.year ? other : undefined
}

/** True for a date, with the word for a day, or a number that its cell holds alone. */
function isAlone(page: Page, row: Row, { start, end }: Mark): boolean {
  const cell = row.cells.find((each) => each.start <= start && end <= each.end)
  if (!cell) return false
  const around = page.text.slice(cell.start, start) + page.text.slice(end, cell.end)
  return /^(?:ngay)?$/.test(around.trim())
}

/** The numbers of years of the row; one that is alone in its cell can be nothing else. */
function cellNumbers(page: Page, row: Row, counts: readonly CountMark[]): CountMark[] {
  return within(counts, row).map((count) => (isAlone(page, row, count) ? { ...count, firm: true } : count))
}

/** A number alone in its cell, in the column of numbers of years, or beside a pair of dates of which it is nearly the years. */
function bareNumbers(page: Page, row: Row, head: Row | undefined, range: RangeMark | undefined): CountMark[] {
  return row.cells.slice(1).flatMap((cell, at): CountMark[] => {
    const number = page.text.slice(cell.start, cell.end)
    if (!/^\d{1,4}$/.test(number)) return []
    const column = head?.cells.length === row.cells.length ? head.cells[at + 1]! : undefined
    const named = column && OF_YEARS.test(page.text.slice(column.start, column.end))
    const near = range?.from.some(
      ({ year }) => Math.abs((range.to.year ?? 0) - (year ?? 0) - Number(number)) <= NEAR,
    )
    if (!named && !near) return []
    const form = { form: 'years', numerals: 'digits', unit: 1, firm: true } as const
    return [{ ...cell, digits: cell, value: Number(number), ...form }]
  })
}

function rowsOf({ text, cells }: Page): Row[] {
  const rows: Row[] = []
  let from = 0
  let inRow: Mark[] = []
  for (const at of [...lineEnds(text), text.length]) {
    inRow.push({ start: from, end: at })
    if (!cells.has(at)) {
      const filled = inRow.filter(({ start, end }) => start < end)
      if (filled.length > 1) rows.push({ start: inRow[0]!.start, end: at, cells: filled })
      inRow = []
    }
    from = at + 1
  }
  return rows
}

function* lineEnds(text: string): Generator<number> {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) yield at
}

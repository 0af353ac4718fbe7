import type { DateMark, Page, WeekdayMark } from './marks.js'
import { weekdayAt } from './weekday-names.js'

const LONGEST_WEEKDAY = 12
/** A cell that has a date of its own. */
const DATED = /\d ?(?:[/.-]|thang) ?\d/
const LONGEST_DATE = 40

/** "| Thứ Năm | 02/9/2020 |", "| 02/9/2020 | Thứ Năm |": alone in the cell in front of the date or behind it. */
export function weekdayInCell(page: Page, date: DateMark): WeekdayMark | undefined {
  return inFront(page, date) ?? behind(page, date)
}

function inFront(page: Page, date: DateMark): WeekdayMark | undefined {
  const end = date.start - 1
  if (!page.cells.has(end)) return undefined
  const start = page.text.lastIndexOf('\n', end - 1) + 1
  // "| 01/9 | Thứ Ba | 20/7 |": that of the date in front, with the lunar one behind.
  const first = page.text.lastIndexOf('\n', start - 2) + 1
  if (page.cells.has(start - 1) && DATED.test(page.text.slice(first, start - 1).slice(0, LONGEST_DATE)))
    return undefined
  return end - start <= LONGEST_WEEKDAY ? weekdayAt(page, date, start, end) : undefined
}

function behind(page: Page, date: DateMark): WeekdayMark | undefined {
  if (!page.cells.has(date.end)) return undefined
  const start = date.end + 1
  const found = page.text.indexOf('\n', start)
  const end = found < 0 ? page.text.length : found
  // "| 01/9 | Thứ Ba | 02/9 |": it may be that of the date behind it.
  if (end - start > LONGEST_WEEKDAY || (page.cells.has(end) && /^\d/.test(page.text.slice(end + 1, end + 2))))
    return undefined
  return weekdayAt(page, date, start, end)
}

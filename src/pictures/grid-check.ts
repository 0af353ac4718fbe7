import { flag, listOf, needed, oneOf, shape, text, wholeNumber } from '../arguments.js'
import { plainDate } from '../dates/given-date.js'
import { LANGUAGES } from '../text/language.js'
import type { Bar } from './bars.js'
import type { CalendarEntry } from './entries.js'
import type { GridDay, GridWeek, MonthGrid } from './month-grid.js'

const GRID = { vi: 'một tháng của monthGrid', en: 'a month made by monthGrid' }

const entry = shape<CalendarEntry>(GRID, {
  id: needed(text),
  title: needed(text),
  round: needed(flag),
  importance: needed(wholeNumber(1, 5)),
})

const day = shape<GridDay>(GRID, {
  date: needed(plainDate),
  day: needed(wholeNumber(1, 31)),
  inMonth: needed(flag),
  lunar: shape<NonNullable<GridDay['lunar']>>(GRID, {
    year: needed(wholeNumber(0, 9999)),
    month: needed(wholeNumber(1, 12)),
    day: needed(wholeNumber(1, 30)),
  }),
  lunarLabel: needed(text),
  off: text,
  worked: text,
  entries: needed(listOf(entry)),
})

const bar = shape<Bar>(GRID, {
  id: needed(text),
  kind: needed(oneOf(['period', 'campaign'])),
  title: needed(text),
  start: needed(plainDate),
  end: plainDate,
  first: needed(wholeNumber(0, 6)),
  last: needed(wholeNumber(0, 6)),
  lane: needed(wholeNumber(0, 999)),
  starts: needed(flag),
  ends: needed(flag),
})

/** The grid of a month, as `monthGrid` makes it or as it was read back from JSON. */
export const grid = shape<MonthGrid>(GRID, {
  month: needed(text),
  language: needed(oneOf(LANGUAGES)),
  weeks: needed(listOf(shape<GridWeek>(GRID, { days: needed(listOf(day)), bars: needed(listOf(bar)) }))),
})

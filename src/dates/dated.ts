import { firstWhere } from '../text/first-where.js'
import type { Span } from './interval.js'
import { type PlainDate, toDayNumber } from './plain-date.js'
import type { DatesRule } from './rule.js'

/** An entry of a table of days, which stand in order and do not overlap. */
type Entry = DatesRule['dates'][number]

/** The spans of a table that start in a year, found by halves: a daily rule has ten thousand. */
export function datedSpans(entries: readonly Entry[], year: number): readonly Span[] {
  const text = `${year}`.padStart(4, '0')
  const spans: Span[] = []
  for (let place = firstFrom(entries, text); place < entries.length; place++) {
    const entry = entries[place]!
    const first = startOf(entry)
    if (!first.startsWith(text)) break
    const start = toDayNumber(first)
    spans.push({ start, end: typeof entry === 'string' ? start : toDayNumber(entry.end) })
  }
  return spans
}

/** The dates of a list in order that fall from one day to another. */
export function datesBetween(dates: readonly PlainDate[], from: PlainDate, to: PlainDate): PlainDate[] {
  const first = firstFrom(dates, from)
  let end = first
  while (end < dates.length && dates[end]! <= to) end++
  return dates.slice(first, end)
}

/** The most New Years that one span of a table goes over. */
export function newYearsWithin(entries: readonly Entry[]): number {
  let most = 0
  for (const entry of entries) {
    if (typeof entry === 'string') continue
    most = Math.max(most, Number(entry.end.slice(0, 4)) - Number(entry.start.slice(0, 4)))
  }
  return most
}

/** Place of the first entry that starts on or after a date or year. */
function firstFrom(entries: readonly Entry[], from: string): number {
  return firstWhere(entries, (entry) => startOf(entry) >= from)
}

export function startOf(entry: Entry): PlainDate {
  return typeof entry === 'string' ? entry : entry.start
}

export function endOf(entry: Entry): PlainDate {
  return typeof entry === 'string' ? entry : entry.end
}

import { dayNumber, isValidDate } from '../../dates/plain-date.js'
import type { DateMark, Page, PeriodMark, RangeMark, SpanMark } from './marks.js'
import { textBefore } from './page.js'
import { daysOfSpan } from './spans.js'

const SCHOOL_YEAR = /(?:nam hoc|nien khoa):? \(?$/
/** A school year is planned in July and looked back on in August. */
const SCHOOL = { first: 7, last: 8 } as const
/** A stretch that is longer is a term or a stage. */
const LONGEST = 366

/** The stretches of time that a text gives by both ends, in order of place: "năm học 2026 - 2027", "12/2026 - 5/2027", "từ ngày 30/11 đến ngày 06/12/2026". */
export function readPeriods(
  page: Page,
  dates: readonly DateMark[],
  ranges: readonly RangeMark[],
  spans: readonly SpanMark[],
): PeriodMark[] {
  return [
    ...schoolYears(page, dates),
    ...ranges.flatMap((range) => periodOf(range) ?? []),
    ...spans.flatMap((span) => withOneYear(span) ?? []),
  ].sort((a, b) => a.start - b.start)
}

/** True if a day, or a year alone, falls into the period. */
export function isWithin({ from, to }: PeriodMark, year: number, month?: number, day?: number): boolean {
  const first = dayNumber(year, month ?? 1, month === undefined ? 1 : (day ?? 1))
  const last = month === undefined ? dayNumber(year, 12, 31) : day === undefined ? endOf(year, month) : first
  return first <= to && last >= from
}

function schoolYears(page: Page, dates: readonly DateMark[]): PeriodMark[] {
  return dates.flatMap(({ form, year, start, end }, at) => {
    const next = dates[at + 1]
    if (form !== 'year' || next?.form !== 'year' || next.year !== year! + 1 || next.start - end > 4) return []
    if (!SCHOOL_YEAR.test(textBefore(page, start, 14))) return []
    return [{ start, from: dayNumber(year!, SCHOOL.first, 1), to: endOf(next.year, SCHOOL.last) }]
  })
}

/** The two ends of a pair, unless it is that of a first anniversary. */
function periodOf({
  start,
  from: [first],
  to: last,
}: Pick<RangeMark, 'start' | 'from' | 'to'>): PeriodMark | undefined {
  if (!isPlaced(first) || !isPlaced(last)) return undefined
  if (first.year !== last.year && first.month === last.month && first.day === last.day) return undefined
  const from = dayNumber(first.year, first.month, first.day ?? 1)
  const to =
    last.day === undefined ? endOf(last.year, last.month) : dayNumber(last.year, last.month, last.day)
  return from <= to && to - from <= LONGEST ? { start, from, to } : undefined
}

/** "từ ngày 28/12 đến ngày 03/01/2027". */
function withOneYear(span: SpanMark): PeriodMark | undefined {
  if (span.from.year !== undefined || !isPlaced(span.to)) return undefined
  const days = daysOfSpan(span)
  if (!days || days.start > days.end || days.end - days.start > LONGEST) return undefined
  return { start: span.start, from: days.start, to: days.end }
}

function isPlaced(date: DateMark | undefined): date is DateMark & { year: number; month: number } {
  return date?.year !== undefined && date.month !== undefined && date.exists && !date.fault && !date.lunar
}

function endOf(year: number, month: number): number {
  const days = [31, 30, 29].find((day) => isValidDate(year, month, day)) ?? 28
  return dayNumber(year, month, days)
}

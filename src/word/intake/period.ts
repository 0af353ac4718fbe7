import { monthInterval, yearInterval } from '../../dates/interval.js'
import { formatDate, fromDayNumber, isValidDate, type PlainDate } from '../../dates/plain-date.js'
import { isDay } from '../../proofread/catalog-facts.js'
import type { DateMark, Mark } from '../../proofread/reading/marks.js'
import { textBefore } from '../../proofread/reading/page.js'
import { placeOf, type Read, type Sheet } from './sheet.js'

/** A period as far as it is told. */
export type ToldPeriod =
  | { kind: 'dates'; start?: Read<PlainDate>; end?: Read<PlainDate> }
  | { kind: 'commemoration'; to: Read<string>; year?: number }

const TO = /^ ?(?:-|den)(?: het)? ?(?:ngay )?$/
const UNTIL = /(?:den het|den) (?:ngay )?$/

/** The day that a date means; of one without a year, in that year. */
export function dayOf({ day, month, year }: DateMark, usual?: number): PlainDate | undefined {
  const in_ = year ?? usual
  if (day === undefined || month === undefined || in_ === undefined || !isValidDate(in_, month, day))
    return undefined
  return formatDate(in_, month, day)
}

/** Dates that are no ends of anniversaries and stand in no lunar calendar. */
export function freeDates({ reading }: Sheet): DateMark[] {
  const counted = new Set(reading.ranges.flatMap(({ from, to }) => [...from, to]))
  return reading.dates.filter(
    (date) => !counted.has(date) && !date.lunar && date !== reading.subject.dateLine,
  )
}

/** When the campaign runs: the first stretch of days, a period that the subject names, a last day, the month or year of the subject. */
export function readPeriod(sheet: Sheet, subject: Mark | undefined): ToldPeriod {
  return (
    stretchOf(sheet) ??
    namedPeriod(sheet, subject) ??
    lastDay(sheet) ??
    wholeOf(sheet, subject) ?? { kind: 'dates' }
  )
}

function stretchOf(sheet: Sheet): ToldPeriod | undefined {
  const dates = freeDates(sheet)
  for (const [at, first] of dates.entries()) {
    const last = dates[at + 1]
    const start = last && dayOf(first, last.year)
    const end = last && dayOf(last)
    if (!start || !end || start > end) continue
    if (!TO.test(sheet.reading.folded.slice(first.end, last.start))) continue
    return {
      kind: 'dates',
      start: { value: start, ...placeOf(sheet, first) },
      end: { value: end, ...placeOf(sheet, last) },
    }
  }
  return undefined
}

function isIn(sheet: Sheet, mark: Mark, subject: Mark | undefined): boolean {
  const { start, end } = placeOf(sheet, mark)
  return subject !== undefined && start >= subject.start && end <= subject.end
}

/** A month of action or a week of the catalog in the subject. */
function namedPeriod(sheet: Sheet, subject: Mark | undefined): ToldPeriod | undefined {
  const { names, dates } = sheet.reading
  for (const name of names.filter((each) => isIn(sheet, each, subject))) {
    const entry = name.entries.find((each) => !isDay(each))
    const year = dates.find((date) => date.year !== undefined && isIn(sheet, date, subject))?.year
    if (entry)
      return {
        kind: 'commemoration',
        to: { value: entry.id, ...placeOf(sheet, name) },
        ...(year === undefined ? {} : { year }),
      }
  }
  return undefined
}

function lastDay(sheet: Sheet): ToldPeriod | undefined {
  const until = freeDates(sheet).find(
    (date) => dayOf(date) && UNTIL.test(textBefore(sheet.reading.page, date.start, 16)),
  )
  return until && { kind: 'dates', end: { value: dayOf(until)!, ...placeOf(sheet, until) } }
}

function wholeOf(sheet: Sheet, subject: Mark | undefined): ToldPeriod | undefined {
  const date = freeDates(sheet).find(
    ({ day, year, ...mark }) => day === undefined && year !== undefined && isIn(sheet, mark, subject),
  )
  if (date?.year === undefined) return undefined
  const { from, to } =
    date.month === undefined
      ? yearInterval(date.year)
      : monthInterval(`${date.year}-${String(date.month).padStart(2, '0')}`)
  const place = placeOf(sheet, date)
  return {
    kind: 'dates',
    start: { value: fromDayNumber(from), ...place },
    end: { value: fromDayNumber(to), ...place },
  }
}

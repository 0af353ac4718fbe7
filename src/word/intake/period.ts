import { monthInterval, yearInterval } from '../../dates/interval.js'
import {
  formatDate,
  formatMonth,
  fromDayNumber,
  isValidDate,
  type PlainDate,
} from '../../dates/plain-date.js'
import { isDay, onOneDay } from '../../proofread/catalog-facts.js'
import type { DateMark, Mark, RangeMark } from '../../proofread/reading/marks.js'
import { textBefore } from '../../proofread/reading/page.js'
import { placeOf, type Read, type Sheet } from './sheet.js'

/** A period as far as it is told. */
export type ToldPeriod =
  | { kind: 'dates'; start?: Read<PlainDate>; end?: Read<PlainDate> }
  | { kind: 'commemoration'; to: Read<string>; year?: Read<number> }

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
  const counted = new Set(reading.ranges.filter(isAnniversary).flatMap(({ from, to }) => [...from, to]))
  return reading.dates.filter(
    (date) => !counted.has(date) && !date.lunar && date !== reading.subject.dateLine,
  )
}

/** "(27/7/1947 - 27/7/2026)", "(1947 - 2026)"; "từ ngày 05/7/2026 đến ngày 15/7/2026" is none. */
function isAnniversary({ from: [first], to }: RangeMark): boolean {
  const years = (to.year ?? 0) - (first?.year ?? 0)
  return years > 0 && onOneDay(first!, to)
}

/**
 * When the campaign runs. What the document prints of it comes first: in its subject, behind "Thời gian", anywhere; then a period that
 * the subject names, its month, the days of a part of it ("treo pa nô từ …"), a last day, its year.
 */
export function readPeriod(
  sheet: Sheet,
  { subject, issuedOn }: { subject?: Mark | undefined; issuedOn?: Read<PlainDate> | undefined },
): ToldPeriod {
  const printed = stretchesIn(sheet, subject, issuedOn)
  return (
    printed.find(({ weight }) => weight > 0)?.period ??
    namedPeriod(sheet, subject) ??
    wholeOf(sheet, subject, 'month') ??
    printed[0]?.period ??
    lastDay(sheet) ??
    wholeOf(sheet, subject, 'year') ?? { kind: 'dates' }
  )
}

interface Stretch {
  period: ToldPeriod
  /** How surely it is that of the whole: 0 for the days of a part. */
  weight: number
}

/** In front of the days of a part: of a display, a contest, a peak. */
const PART =
  /\b(?:cao diem|treo|trung bay|trien lam|nghi|dang ky|nop|nhan|du thi|tap huan|hoi nghi|phat song|chieu|dot \d|tham quan)\b[^.;\n]{0,60}$/
const OF_THE_WHOLE = /^(?:[-+*•–▪]|\(?[\divx]{1,4}(?:\.\d{1,2})?[-.)])? ?(?:ve )?thoi gian\b/
const FROM_NOW = /\btu nay (?:den|toi)(?: het)? (?:ngay )?$/

/** Stretches of days, the surest first. */
function stretchesIn(
  sheet: Sheet,
  subject: Mark | undefined,
  issuedOn: Read<PlainDate> | undefined,
): Stretch[] {
  const { page, folded } = sheet.reading
  const dates = freeDates(sheet)
  const found = dates.flatMap((first, at): Stretch[] => {
    const before = textBefore(page, first.start, 80)
    const now = FROM_NOW.exec(before)
    const only = dayOf(first)
    if (now && only) {
      const place = placeOf(sheet, { start: first.start - now[0].length, end: first.start - 1 })
      const start = issuedOn && { start: { value: issuedOn.value, ...place } }
      const period: ToldPeriod = { kind: 'dates', ...start, end: { value: only, ...placeOf(sheet, first) } }
      return [{ period, weight: weightOf(sheet, first, subject) }]
    }
    const last = dates[at + 1]
    const start = last && dayOf(first, last.year)
    const end = last && dayOf(last)
    if (!start || !end || start > end || !TO.test(folded.slice(first.end, last.start))) return []
    const period: ToldPeriod = {
      kind: 'dates',
      start: { value: start, ...placeOf(sheet, first) },
      end: { value: end, ...placeOf(sheet, last) },
    }
    return [{ period, weight: weightOf(sheet, first, subject) }]
  })
  return found.sort((a, b) => b.weight - a.weight)
}

function weightOf(sheet: Sheet, date: DateMark, subject: Mark | undefined): number {
  if (isIn(sheet, date, subject)) return 3
  const before = textBefore(sheet.reading.page, date.start, 160)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (PART.test(line.slice(line.lastIndexOf(',') + 1)) || PART.test(line)) return 0
  return OF_THE_WHOLE.test(line) ? 2 : 1
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
    const year = dates.find((date) => date.year !== undefined && isIn(sheet, date, subject))
    if (entry)
      return {
        kind: 'commemoration',
        to: { value: entry.id, ...placeOf(sheet, name) },
        ...(year?.year === undefined ? {} : { year: { value: year.year, ...placeOf(sheet, year) } }),
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

function wholeOf(sheet: Sheet, subject: Mark | undefined, unit: 'month' | 'year'): ToldPeriod | undefined {
  const date = freeDates(sheet).find(
    ({ day, year, ...mark }) => day === undefined && year !== undefined && isIn(sheet, mark, subject),
  )
  if (date?.year === undefined || (date.month !== undefined) !== (unit === 'month')) return undefined
  const { from, to } =
    date.month === undefined ? yearInterval(date.year) : monthInterval(formatMonth(date.year, date.month))
  const place = placeOf(sheet, date)
  return {
    kind: 'dates',
    start: { value: fromDayNumber(from), ...place },
    end: { value: fromDayNumber(to), ...place },
  }
}

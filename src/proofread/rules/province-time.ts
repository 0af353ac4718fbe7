import { addDays, daysInMonth, formatDate, type PlainDate } from '../../dates/plain-date.js'
import { clauseEnd, clauseStart } from '../reading/clause.js'
import { datesWithin } from '../reading/dates.js'
import type { DateMark, Mark } from '../reading/marks.js'
import { textAfter, textBefore } from '../reading/page.js'
import { citationsNear, type Reading } from '../reading/reading.js'
import type { ProofreadContext } from '../rule.js'
import type { Change } from './former-provinces.js'

const LAST_DAY = '2100-12-31'

/** The first and the last day that a text may speak of. */
export interface Time {
  first: PlainDate
  last: PlainDate
  /** The text does not say its time: it is that of what is told, or later. */
  open?: true
}

/** What a body does or is to do now: in a text that does not say its time, all else may be told of the body's own. */
const ACTS =
  /^ (?:va [^.;,\n]{0,60} )?(?:dang |se |da )?(?:to chuc|ban hanh|de nghi|yeu cau|giao|chi dao|trien khai|phoi hop|chu tri|thong bao|bao cao|tham muu|xem xet)(?![a-z])/

export function acts({ reading }: ProofreadContext, { end }: Mark, time: Time | undefined): boolean {
  return !time?.open || ACTS.test(textAfter(reading.page, end, 100))
}

export function bound({ toCome }: Change, time: Time | undefined): PlainDate | undefined {
  return toCome ? time?.last : time?.first
}

/** A day by which something is to be done, or from which it is to hold, is looked ahead to under the names of today. */
const TERM =
  /[a-z,] (?:den|truoc|tu|cham nhat|cham nhat la|sau)(?: (?:het|cuoi|dau))?(?: (?:ngay|thang|nam|quy [ivx1-4]{1,3}))? ?\/?$/
const AHEAD =
  /(?<![a-z])(?:du kien|se|hoan thanh|phan dau|muc tieu|quyet tam|cham nhat|yeu cau|lo trinh|thong xe|ap dung|hieu luc|thoi han|gia han|cho biet|de xuat)(?![a-z])/

function isAhead(before: string, behind: string): boolean {
  return TERM.test(before) || AHEAD.test(before) || AHEAD.test(behind)
}

const UP_FROM = /(?:^|[^a-z])(?:tu|sau|truoc|den)(?: ngay)? $/

/**
 * The only date of the sentence, where it has a month: "UBND tỉnh … tổ chức lễ hội vào tháng 9/2025". A document that is dated to
 * the month or the day looks ahead under the names of its own time. Dates that `tells` lets go are passed over.
 */
export function sentenceDate(
  { reading }: ProofreadContext,
  { start, end }: Mark,
  { until }: Pick<Change, 'until'>,
  document?: Time,
  tells: (date: DateMark) => boolean = () => true,
): Time | undefined {
  const from = clauseStart(reading.page, start, 0)
  const to = clauseEnd(reading.page, end)
  // What the years of an anniversary are counted from tells no time of the sentence.
  const origins = new Set(reading.ranges.flatMap((range) => range.from))
  const [date, other] = datesWithin(reading.dates, from, to).filter(
    (each) => each.year !== undefined && !origins.has(each) && tells(each),
  )
  if (!date || other || !date.exists || date.lunar) return undefined
  if (date.month === undefined && !isYearOfClause(reading, date, start)) return undefined
  if (
    document === undefined &&
    isAhead(reading.folded.slice(from, date.start), reading.folded.slice(date.end, to))
  )
    return undefined
  const time = timeOf(date.year!, date.month, date.day)
  // "Từ ngày 01/7/2025, UBND tỉnh …": the change itself is told.
  if (time.first === addDays(until, 1) && UP_FROM.test(textBefore(reading.page, date.start, 12)))
    return undefined
  const dated = document !== undefined && document.first.slice(0, 7) === document.last.slice(0, 7)
  return dated && time.first > document.last ? undefined : time
}

/** So far back a paragraph is read, and so few letters stand in front of a date that opens a sentence: "Chiều thứ Sáu, ngày". */
const PARAGRAPH = 1200
const OPENING = 24
/** What is still to be done is no part of a story. */
export const TO_DO =
  /(?<![a-z])(?:se|dang|yeu cau|de nghi|giao(?! thong)|hien nay|toi day|thoi gian toi)(?![a-z])/

/** True in a story of the time before: "Ngày 15/4/2025, đoàn … làm việc. Tại buổi làm việc, UBND tỉnh … báo cáo": the last date that opens a sentence of the paragraph. */
export function isOfStory(
  { reading }: ProofreadContext,
  { start, end }: Mark,
  { until, toCome }: Pick<Change, 'until' | 'toCome'>,
): boolean {
  const { page, dates } = reading
  if (toCome) return false
  const sentence = clauseStart(page, start, 0)
  const least = Math.max(0, start - PARAGRAPH)
  const from = least + page.text.slice(least, sentence).lastIndexOf('\n') + 1
  const last = datesWithin(dates, from, sentence)
    .filter(
      (date) =>
        date.year !== undefined &&
        date.exists &&
        !citationsNear(reading, date.start, 0).some((cited) => cited.start < date.start),
    )
    .at(-1)
  if (!last || last.start - clauseStart(page, last.start, 0) > OPENING) return false
  if (TO_DO.test(page.text.slice(sentence, clauseEnd(page, end)))) return false
  return timeOf(last.year!, last.month, last.day).last <= until
}

/** "Năm 2026, UBND tỉnh …": the year at the head of the sentence, and no more than a comma between. */
function isYearOfClause({ page }: Reading, { start, end }: Mark, place: number): boolean {
  return (
    /(?:^|[.;:\n] ?)(?:trong |dau |cuoi )?nam $/.test(textBefore(page, start, 20)) &&
    /^,? [^,.;:\d]{0,60}$/.test(page.text.slice(end, Math.max(end, place)))
  )
}

function timeOf(year: number, month?: number, day?: number): Time {
  const last = month ?? 12
  return {
    first: formatDate(year, month ?? 1, day ?? 1),
    last: formatDate(year, last, day ?? daysInMonth(year, last)),
  }
}

/** The first and the last day of the time that the document is about. */
export function documentDate({ reading }: ProofreadContext): Time | undefined {
  const { dateLine: line, year, month, least } = reading.subject
  if (line?.year !== undefined && line.month !== undefined && line.day !== undefined && line.exists)
    return timeOf(line.year, line.month, line.day)
  if (year !== undefined) return timeOf(year, month)
  // From a year on that the text does not say names that ended are wrong, and those to come may be right.
  return least === undefined ? undefined : { first: formatDate(least, 1, 1), last: LAST_DAY, open: true }
}

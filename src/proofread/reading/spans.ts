import { dayNumber, daysInMonth, isValidDate } from '../../dates/plain-date.js'
import { namesDay } from './day-mark.js'
import type { DateMark, Page, SpanMark } from './marks.js'
import { textAfter, textBefore } from './page.js'
import { isTerm } from './ranges.js'

/** What may stand between the word of a span and its date: an hour, a weekday, "ngày". */
const DATE_WORD = /(?:^|[^a-z])((?:het |sau )?(?:ngay|thang|nam|mung|mong|the) )$/
const WEEKDAY = /(?:^|[^a-z])(\(?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|[a-z]{3,6}day)\)?,? ?\(?)$/
const CLOCK = /(?:^|[^a-z0-9])(\d{1,2}:\d{2},? ?)$/
const HOUR = /(?:^|[^a-z0-9])(\d{1,2} ?(?:gio|h|g)(?: ?\d{2})?(?: phut)?,? ?)$/
const PART_OF_DAY = /(?:^|[^a-z])((?:luc|sang|trua|chieu|toi|dem) )$/
const TIMES = [DATE_WORD, WEEKDAY, CLOCK, HOUR, PART_OF_DAY]
/** A weekday behind the first date. */
const OF_FIRST = /^,? ?\(?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|[a-z]{3,6}day)\)?(?= )/
const TO = /^,? ?(?:(?:cho |keo dai |va ket thuc )?(?:den|toi)(?: het)?|to|until|till|through) ?$/
const DASH = /^ ?- ?(?:den |het )?$/
const FROM = /(?:^|[^a-z])(?:tu|from|bat dau) $/
/** A word for a span in front of it: "Thời gian thực hiện: ". */
const SPAN_WORD =
  /(?:^|[^a-z])(?:thoi gian|thoi han|thoi ky|giai doan|dot|dien ra|trong)(?: [a-z]{1,8}){0,5}:? ?\(?$/
/** Years of three digits are told otherwise. */
const FIRST_YEAR = 1000
const LONGEST = 56
/** "từ ngày 28 đến ngày 25/12/2026", "(01 - 07/10)": a first day that has its month behind the last one. */
const BARE =
  /(?:^|[^a-z])(?:tu ngay|tu|\((?:tu )?(?:ngay )?) ?(\d{1,2}) ?(?:-|(?:cho )?den(?: het)?)(?: ngay)? ?$/
/** Years that are counted backwards: "giai đoạn 2000 - 1500 TCN", "2000 - 1500 năm trước". */
const BEFORE_CHRIST = /^\)? ?\(?(?:tcn|truoc|bc(?![a-z])|nam truoc|nam cach)/

/** The stretches of time whose first and last date are printed, in order of place. */
export function readSpans(page: Page, dates: readonly DateMark[]): SpanMark[] {
  const spans: SpanMark[] = []
  for (let at = 0; at < dates.length; at++) {
    const from = dates[at]!
    const to = dates[at + 1]
    const span = (to && spanOf(page, from, to)) ?? bareSpan(page, from)
    if (span) spans.push(span)
  }
  return spans
}

function spanOf(page: Page, from: DateMark, to: DateMark): SpanMark | undefined {
  if (to.start - from.end > LONGEST || !isUsual(from) || !isUsual(to)) return undefined
  if (from.month === undefined && to.month === undefined && from.year === undefined) return undefined
  const gap = withoutTime(page.text.slice(from.end, to.start).replace(OF_FIRST, ''))
  const toWord = TO.test(gap)
  if (!toWord && !DASH.test(gap)) return undefined
  const sign = signOf(page, from, to, toWord)
  return sign && { start: from.start, end: to.end, from, to, sign }
}

/** "từ … đến …", "Thời gian: … - …", two dates alone in a bracket. */
function signOf(page: Page, from: DateMark, to: DateMark, toWord: boolean): SpanMark['sign'] | undefined {
  const before = textBefore(page, from.start, LONGEST)
  const lead = withoutTime(before)
  const told = FROM.test(lead)
  if (from.form === 'year' || to.form === 'year') {
    if (BEFORE_CHRIST.test(textAfter(page, to.end, 12))) return undefined
    const years = told && toWord ? /nam $/.test(before) : from.form !== 'year' ? told : isTerm(page, from)
    return years ? 'word' : undefined
  }
  if (told) return toWord ? 'from-to' : 'word'
  if (SPAN_WORD.test(lead)) return 'word'
  return /\( ?$/.test(lead) && /^ ?\)/.test(textAfter(page, to.end, 2)) ? 'bracket' : undefined
}

function bareSpan(page: Page, to: DateMark): SpanMark | undefined {
  if (!namesDay(to) || !isUsual(to)) return undefined
  const before = textBefore(page, to.start, 32)
  const found = BARE.exec(before)
  const day = Number(found?.[1])
  if (!found || !isValidDate(to.year ?? 2000, to.month, day)) return undefined
  const start = to.start - before.length + found.index + found[0].indexOf(found[1]!)
  const from: DateMark = { ...to, day, start, end: start + found[1]!.length, form: 'numeric' }
  const sign = found[0].includes('tu ngay ') ? 'from-to' : 'bracket'
  return { start, end: to.end, from, to, sign, bare: true }
}

function isUsual({ exists, fault, lunar, year = 2000 }: DateMark): boolean {
  return exists && fault === undefined && !lunar && year >= FIRST_YEAR
}

/** The text without the hour, the weekday and the word for a date at its end. */
function withoutTime(text: string): string {
  let rest = text
  for (let length = -1; length !== rest.length; ) {
    length = rest.length
    for (const time of TIMES) {
      const found = time.exec(rest)
      if (found) rest = rest.slice(0, rest.length - found[1]!.length)
    }
  }
  return rest
}

/** First and last day, as numbers. */
export interface SpanDays {
  start: number
  end: number
}

/**
 * The days of a stretch of time: a year that one end leaves out is the other's, over New Year the one beside it; where both do, `year`.
 * Months are whole. Undefined where there is no year or no such day.
 */
export function daysOfSpan({ from, to }: Pick<SpanMark, 'from' | 'to'>, year?: number): SpanDays | undefined {
  if (from.month === undefined || to.month === undefined) return undefined
  const isOver = from.month > to.month || (from.month === to.month && (from.day ?? 1) > (to.day ?? 31))
  const over = isOver ? 1 : 0
  const last = to.year ?? (from.year === undefined ? year : from.year + over)
  if (last === undefined) return undefined
  const first = from.year ?? last - over
  const [begin, end] = [from.day ?? 1, to.day ?? daysInMonth(last, to.month)]
  if (!isValidDate(first, from.month, begin) || !isValidDate(last, to.month, end)) return undefined
  return { start: dayNumber(first, from.month, begin), end: dayNumber(last, to.month, end) }
}

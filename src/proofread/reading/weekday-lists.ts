import { dayNumber, isValidDate } from '../../dates/plain-date.js'
import { type DayMark, namesDay } from './day-mark.js'
import type { DateMark, Mark, Page, WeekdayMark } from './marks.js'
import { textAfter, textBefore } from './page.js'
import { weekdayAt } from './weekday-names.js'
import { senseOf } from './weekday-sense.js'

const WEEKDAY =
  '(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chua? nhat|t[2-7]|cn|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![a-z0-9])'
const JOINT = ' ?(?:-|,|&|den|va|to|and|through) ?(?:het )?'
const TIME = '(?:(?:sang|trua|chieu|toi|dem|ca ngay|ngay|the) )?'
const WEEKDAYS = `${WEEKDAY}(?:${JOINT}${TIME}${WEEKDAY}){1,6}`
const NEXT = new RegExp(`^${JOINT}${TIME}$`)
/** Between some weekdays and a first date: "từ thứ Hai đến thứ Sáu (", "thứ Bảy, Chủ nhật, ngày". */
const TO_DATE = /^[,:]? ?[-(]? ?(?:tu |from |cac )?(?:ngay )?$/
/** Some weekdays behind a last date: " (thứ Hai - thứ Sáu)". */
const BEHIND = new RegExp(`^( ?[(,-] ?(?:tu |from )?)(${WEEKDAYS})(?= ?(?:[).,;:\\n]|$))`)
const EACH = new RegExp(`(?<![a-z0-9])${WEEKDAY}`, 'g')
const DATE_JOINT = new RegExp(`^${JOINT}(?:ngay |the )?$`)
const SPAN = /^ ?(?:-|den|to|through)/
/** "28 và 29/11/2026": a day that has its month behind the next one. */
const BARE_DAY = new RegExp(`(?<![a-z0-9/.-]|[/.-] )(\\d{1,2})${JOINT}$`)
const LONGEST_LIST = 150
const LONGEST_JOINT = 16
const MOST = 7
/** Weekdays in front of a longer span are those of every week. */
const WEEK = 7
/** A year that has no 29 February, for days without a year. */
const ANY_YEAR = 2025

/** What was read of lists, and the dates that they have taken. */
export interface WeekdayLists {
  marks: readonly WeekdayMark[]
  taken: ReadonlySet<DateMark>
}

/** Weekdays and dates in two lists of one length, which belong pairwise: "từ thứ Hai đến thứ Sáu (23/11/2026 - 27/11/2026)". */
export function readWeekdayLists(
  page: Page,
  dates: readonly DateMark[],
  ends: ReadonlySet<number>,
): WeekdayLists {
  const marks: WeekdayMark[] = []
  const taken = new Set<DateMark>()
  for (let at = 0; at < dates.length; at++) {
    const run = runFrom(page, dates, at)
    const days = [...bareDays(page, run), ...run]
    at += Math.max(0, run.length - 1)
    if (days.length < 2) continue
    const words = weekdaysAround(page, days)
    if (words.length < 2) continue
    for (const date of run) taken.add(date)
    marks.push(...pairwise(page, words, days, ends))
  }
  return { marks, taken }
}

/** The dates from a place in their list that are joined to each other. */
function runFrom(page: Page, dates: readonly DateMark[], at: number): DayMark[] {
  const run: DayMark[] = []
  for (let date = dates[at]; date && isUsual(date) && run.length < MOST; date = dates[at + run.length]) {
    const last = run.at(-1)
    if (last && !DATE_JOINT.test(between(page, last, date))) break
    run.push(date)
  }
  return run
}

function isUsual(date: DateMark): date is DayMark {
  return namesDay(date) && date.exists && !date.lunar && date.fault === undefined
}

/** What stands between two dates; "?" if that is too much for a joint. */
function between({ text }: Page, left: Mark, right: Mark): string {
  return right.start - left.end > LONGEST_JOINT ? '?' : text.slice(left.end, right.start)
}

/** "28, " and "28 - " in front of "29/11/2026". */
function bareDays(page: Page, [first]: readonly DayMark[]): DayMark[] {
  const days: DayMark[] = []
  for (let next = first; next && days.length < MOST; next = days[0]) {
    const before = textBefore(page, next.start, LONGEST_JOINT)
    const bare = BARE_DAY.exec(before)
    const day = Number(bare?.[1])
    if (!bare || !isValidDate(next.year ?? ANY_YEAR, next.month, day)) break
    const start = next.start - before.length + bare.index
    days.unshift({ ...next, day, start, end: start + bare[1]!.length })
  }
  return days
}

/** The weekdays in front of the first date or behind the last one. */
function weekdaysAround(page: Page, days: readonly DayMark[]): Mark[] {
  const [first, last] = [days[0]!, days.at(-1)!]
  const front = weekdaysBefore(page, first)
  if (front.length > 0) return front
  const behind = BEHIND.exec(textAfter(page, last.end, LONGEST_LIST))
  return behind ? placesIn(behind[2]!, last.end + behind[1]!.length) : []
}

function weekdaysBefore(page: Page, { start }: DayMark): Mark[] {
  const from = Math.max(0, start - LONGEST_LIST)
  const places = placesIn(page.text.slice(from, start), from)
  const last = places.at(-1)
  if (!last || !TO_DATE.test(page.text.slice(last.end, start))) return []
  let first = places.length - 1
  while (first > 0 && NEXT.test(page.text.slice(places[first - 1]!.end, places[first]!.start))) first--
  return places.length - first > 1 ? places.slice(first) : []
}

function placesIn(list: string, start: number): Mark[] {
  return [...list.matchAll(EACH)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }))
}

/** Each weekday with its date; none where the lists differ in length, where "thứ hai" counts, or where the days are those of every week. */
function pairwise(
  page: Page,
  words: readonly Mark[],
  days: readonly DayMark[],
  ends: ReadonlySet<number>,
): WeekdayMark[] {
  if (words.length !== days.length) return []
  const dated = days.map((day) => withYearOf(day, days.at(-1)!))
  const length = distance(dated)
  // Days without a year that go over New Year are in two years, of which the text tells neither.
  if (length < 0 || (length >= WEEK && SPAN.test(page.text.slice(days[0]!.end, days[1]!.start)))) return []
  const marks = words.flatMap(({ start, end }, at) => weekdayAt(page, dated[at]!, start, end) ?? [])
  const first = marks[0]
  return first && marks.length === words.length && senseOf(page, first, ends) === 'certain' ? marks : []
}

/** "28/11" of "28/11 - 29/11/2026": the same date where it has a year, or where none has one. */
function withYearOf(day: DayMark, { year, month }: DayMark): DayMark {
  if (day.year !== undefined || year === undefined) return day
  return { ...day, year: day.month > month ? year - 1 : year }
}

function distance(days: readonly DayMark[]): number {
  const [from, to] = [days[0]!, days.at(-1)!].map(({ year = ANY_YEAR, month, day }) =>
    dayNumber(year, month, day),
  )
  return to! - from!
}

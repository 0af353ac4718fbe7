import { isValidDate } from '../../dates/plain-date.js'
import { firstWhere } from '../../text/first-where.js'
import { readDamagedDate } from './damaged-dates.js'
import { type DateMatch, type DatePlace, separatorBetween } from './date-place.js'
import { type DayMark, namesDay } from './day-mark.js'
import type { DateMark, DigitRun, Mark, Page } from './marks.js'
import { readDayMonth, readFullDate, readMonthYear, readYear } from './numeric-dates.js'
import { textAfter } from './page.js'
import { readWordDate } from './word-dates.js'

/** The forms of a date, the fullest first. */
const FORMS: readonly ((place: DatePlace) => DateMatch | undefined)[] = [
  readFullDate,
  readDamagedDate,
  readWordDate,
  readMonthYear,
  readDayMonth,
  readYear,
]
const LUNAR = /^(?:am lich|al(?![a-z]))/
/** "10/25/2018 3:00 PM". */
const CLOCK = /^,? (?:luc )?\d{1,2}:\d{2}/
const LONGEST_RUN = 4

/**
 * Reads every printed date: "27/7/1947", "27-7-1947", "01.8.1930", "27/7/ 2014", "27/7", "12/1972", "tháng 4/1930",
 * "ngày 27 tháng 7 năm 1947", "27 July 1947", "2023-07-27", years alone, and damaged ones. One walk over the digits.
 */
export function readDates(page: Page, names: readonly Mark[]): DateMark[] {
  const ends = new Set(names.map(({ end }) => end))
  const { digits } = page
  const marks: DateMark[] = []
  for (let at = 0; at < digits.length; at++) {
    if (digits[at]!.length > LONGEST_RUN) continue
    const place = placeAt(page, at, ends)
    for (const form of FORMS) {
      const match = form(place)
      if (!match) continue
      marks.push(markOf(page, match, digits[at]!, digits[at + match.runs - 1]!))
      at += match.runs - 1
      break
    }
  }
  return isMonthFirst(page, marks) ? marks.map(dayFirst) : marks
}

/** The dates between two places; they stand in order of place. */
export function datesWithin(dates: readonly DateMark[], from: number, to: number): readonly DateMark[] {
  const first = firstWhere(dates, ({ start }) => start >= from)
  let end = first
  while (end < dates.length && dates[end]!.end <= to) end++
  return dates.slice(first, end)
}

/** A link of a longer chain: "1.27", "12/27", the parts of an ISBN; a dash behind a year parts two dates. */
function isChained(text: string, before: DigitRun, a: DigitRun): boolean {
  const joint = text.charAt(a.start - 1)
  if (joint === '-') return text.charAt(a.end) === '-' && before.length !== 4
  return (joint === '/' || joint === '.') && !isPair(text, before, a)
}

/** "16-12-1977/16-12-2024": newspapers part two dates by the slash where dashes part day, month and year. */
function isPair(text: string, before: DigitRun, a: DigitRun): boolean {
  const joint = text.charCodeAt(before.start - 1)
  return before.length === 4 && (joint === 0x2d || joint === 0x2e) && text.charCodeAt(a.end) === joint
}

/** True for a text whose dates are month first throughout: "7/27/1947" and its like, and none that only a day could begin. */
function isMonthFirst(page: Page, marks: readonly DateMark[]): boolean {
  const full = marks.filter(
    (mark): mark is DayMark => mark.form === 'numeric' && namesDay(mark) && mark.year !== undefined,
  )
  const odd = full.filter(({ month }) => month > 12)
  // One alone may be a slip of the pen, but not in front of a time of day, as programs print it.
  const printed = odd.length > 1 || odd.some(({ end }) => CLOCK.test(textAfter(page, end, 16)))
  return printed && full.every(({ day }) => day <= 12)
}

function dayFirst(mark: DateMark): DateMark {
  const { form, year, fault } = mark
  if (form !== 'numeric' || !namesDay(mark) || year === undefined || fault) return mark
  const turned = { ...mark, day: mark.month, month: mark.day }
  return { ...turned, exists: isValidDate(year, turned.month, turned.day) }
}

function placeAt(page: Page, at: number, ends: ReadonlySet<number>): DatePlace {
  const { digits, text } = page
  const a = digits[at]!
  const b = digits[at + 1]
  return {
    page,
    a,
    b,
    c: digits[at + 2],
    first: separatorBetween(text, a, b),
    second: b ? separatorBetween(text, b, digits[at + 2]) : separatorBetween(text, a, undefined),
    glued: at > 0 && digits[at - 1]!.end === a.start - 1 && isChained(text, digits[at - 1]!, a),
    named: text.charCodeAt(a.start - 1) === 0x20 && ends.has(a.start - 1),
  }
}

function markOf(page: Page, match: DateMatch, first: DigitRun, last: DigitRun): DateMark {
  const { form, day, month, year, fault, start = first.start, end = last.end } = match
  const mark: DateMark = {
    start,
    end,
    form,
    exists: fault !== undefined || exists(match),
    lunar: match.lunar ?? (form !== 'year' && isLunar(page, end)),
  }
  if (day !== undefined) mark.day = day
  if (month !== undefined) mark.month = month
  if (year !== undefined) mark.year = year
  if (fault !== undefined) mark.fault = fault
  return mark
}

/** "10/3 âm lịch", "10/3 (âm lịch)", "10/3 ÂL". */
function isLunar({ text }: Page, end: number): boolean {
  let at = end
  while (at < end + 3 && ' ('.includes(text.charAt(at))) at++
  return text.charCodeAt(at) === 0x61 && LUNAR.test(text.slice(at, at + 8))
}

function exists({ day, month, year }: DateMatch): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false
  // Without a year every day that some year has: 29/2 is one.
  return day === undefined || month === undefined || isValidDate(year ?? 2000, month, day)
}

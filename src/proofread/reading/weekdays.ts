import { lastWords } from '../../text/phrases.js'
import { namesDay } from './day-mark.js'
import type { DateMark, Mark, Page, WeekdayMark } from './marks.js'
import { textAfter, textBefore } from './page.js'
import { isListed } from './ranges.js'
import { weekdayInCell } from './weekday-cells.js'
import { readWeekdayLists } from './weekday-lists.js'
import { weekdayAt } from './weekday-names.js'
import { senseOf } from './weekday-sense.js'

/** Dates of the Julian calendar have the weekdays of that one. */
const OLD_CALENDAR = /^.{0,3}(?:theo )?lich (?:cu|nga|julius)/
/** A quick look that spares most dates the rest. */
const ANY_WEEKDAY = /thu |nhat|day|t[2-7]|cn/
const LINK = /^ ?,? ?\(?(?:ngay |the )?$/
/** Other signs between a weekday and its date, where no date stands in front of it that it may belong to: "(Thứ Ba) ngày", "Thứ 3 - ". */
const LOOSE_LINK = /^(?: ?- ?|\) ?)(?:ngay )?$/
/** "Thứ Ba⏎ngày 17 tháng 11 năm 2025" of an invitation. */
const NEXT_LINE = /^,?\nngay $/
const LONGEST_LINK = 8
/** A date in front of a weekday with nothing but a sign between. */
const OF_DATE = /^ ?[,(\n-]? ?$/
const WEEKDAY_ALONE = /(?:thu [a-z0-9]{1,4}|nhat|t[2-7]|day)\n$/
const BEHIND =
  /^( ?[,(-] ?| la (?:ngay )?)((?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chua? nhat|t[2-7]|cn|[a-z]{3,6}day))(?= ?(?:[).,;\n]|$)| - \D)/

/** Weekdays printed beside a date that names day and month; in order of the dates. */
export function readWeekdays(page: Page, dates: readonly DateMark[], names: readonly Mark[]): WeekdayMark[] {
  const ends = new Set(names.map(({ end }) => end))
  const lists = readWeekdayLists(page, dates, ends)
  const marks = [...lists.marks]
  dates.forEach((date, at) => {
    if (!namesDay(date) || date.lunar || !date.exists || lists.taken.has(date)) return
    if (OLD_CALENDAR.test(textAfter(page, date.end, 20))) return
    const before = dates[at - 1]
    const mark =
      weekdayInCell(page, date) ?? weekdayBefore(page, date, before, ends) ?? weekdayBehind(page, date)
    if (!mark) return
    // "06/5/2024\nThứ hai\n07/5/2024\nThứ ba": a column, whose weekdays may be those of the dates above them.
    if (before && isNext(page, before, mark)) marks.push({ ...mark, date: before })
    marks.push(mark)
  })
  return marks.sort((a, b) => a.date.start - b.date.start)
}

function isNext(page: Page, before: DateMark, { start }: Mark): boolean {
  return (
    namesDay(before) &&
    before.exists &&
    !before.lunar &&
    /^[ \n]{1,2}$/.test(page.text.slice(before.end, start))
  )
}

function weekdayBefore(
  page: Page,
  date: DateMark,
  previous: DateMark | undefined,
  ends: ReadonlySet<number>,
): WeekdayMark | undefined {
  const before = textBefore(page, date.start, 26)
  if (!ANY_WEEKDAY.test(before)) return undefined
  for (let width = 0; width <= LONGEST_LINK; width++) {
    const head = before.slice(0, before.length - width)
    const link = before.slice(before.length - width)
    if (/[^a-z0-9]$/.test(head) || !(LINK.test(link) || LOOSE_LINK.test(link) || NEXT_LINE.test(link)))
      continue
    const end = date.start - width
    const words = lastWords(head, 2)
    const [one, two] = [words.at(-1)?.length ?? 0, words.join(' ').length]
    const mark = weekdayAt(page, date, end - two, end) ?? weekdayAt(page, date, end - one, end)
    if (!mark || (!LINK.test(link) && !isFree(page, mark, previous))) continue
    const sense = senseOf(page, mark, ends)
    if (sense) return sense === 'likely' ? { ...mark, likely: true } : mark
  }
  return undefined
}

/** True if the weekday is not that of a date in front of it and, on a line of its own, no head of a column of weekdays. */
function isFree(page: Page, { start, end, date }: WeekdayMark, previous: DateMark | undefined): boolean {
  if (previous && OF_DATE.test(page.text.slice(previous.end, start).slice(0, 4))) return false
  if (page.text.charAt(end) !== '\n' && page.text.charAt(end + 1) !== '\n') return true
  const isAlone = /(?:^|\n)$/.test(textBefore(page, start, 1))
  const goesOn = page.source.startsWith('ngày', date.start - 'ngày '.length)
  return date.year !== undefined && (isAlone ? !WEEKDAY_ALONE.test(textBefore(page, start, 16)) : goesOn)
}

/** "02/9/2020, Thứ Năm", "02/9/2020 (thứ năm)"; "…, thứ hai là" goes on a list. */
function weekdayBehind(page: Page, date: DateMark): WeekdayMark | undefined {
  const behind = BEHIND.exec(page.text.slice(date.end, date.end + 20))
  // "26, 27, 28/6/2024, thứ Tư, thứ Năm, thứ Sáu": as many weekdays as days.
  if (!behind || isListed(page, date)) return undefined
  const [, lead, word] = behind as unknown as [string, string, string]
  const start = date.end + lead.length
  const mark = weekdayAt(page, date, start, start + word.length)
  const announced =
    lead.includes('(') ||
    /[\p{Lu}\d]/u.test(
      page.source.slice(start + word.length - word.split(' ').at(-1)!.length, start + word.length),
    )
  return announced ? mark : undefined
}

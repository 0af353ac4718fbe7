import { foldText, spelling } from '../../text/fold.js'
import { lastWords } from '../../text/phrases.js'
import { namesDay } from './day-mark.js'
import type { DateMark, Mark, Page, WeekdayMark } from './marks.js'
import { textAfter, textBefore } from './page.js'
import { isListed } from './ranges.js'

/** Weekdays by their two words, as they are spelt. */
const VIETNAMESE: readonly (readonly [string, number])[] = [
  ['thứ hai', 1],
  ['thứ ba', 2],
  ['thứ tư', 3],
  ['thứ năm', 4],
  ['thứ sáu', 5],
  ['thứ bảy', 6],
  ['thứ bẩy', 6],
  ['chủ nhật', 7],
  ['chúa nhật', 7],
  ...([2, 3, 4, 5, 6, 7] as const).map((digit) => [`thứ ${digit}`, digit - 1] as const),
]
const BY_WORDS = new Map(VIETNAMESE.map(([name, weekday]) => [foldText(name), weekday]))
/** A list of points is no longer than so many letters from the first one. */
const LIST = 600
/** Points that are told at length stand as sentences of their own: "Thứ nhất, … Thứ hai, ngày 12/6 bị cáo khai …". */
const LONG_LIST = 4000
const FIRST_POINT =
  /(?:^|[.;:\n] ?)(?:[-+*] ?)?(?:(?:ve )?thu nhat|mot la|truoc het|truoc tien|dau tien)[ ,:]/
/** "Hội nghị lần thứ 2 (05/5/2015), thứ 3 (06/6/2016)": the noun of the first one is that of the others. */
const COUNTED = /(?<![a-z])(?:lan|khoa|ky hop|phien|dot|vong|tap) thu [a-z0-9]{1,4}(?![a-z0-9])/
/** "từ thứ Hai đến thứ Sáu, 06/5/2024 - 10/5/2024": the last of some weekdays in front of the first of some days. */
const SPAN = /(?:thu [a-z0-9]{1,4}|chu nhat|t[2-7]) ?(?:-|den)(?: het)? $/
const MORE_DAYS = /^ ?(?:-|den) ?(?:het )?(?:ngay )?\d/
const LONGEST_WEEKDAY = 12
/** "T7", "CN" in schedules. */
const SHORT = /^(?:T([2-7])|(CN))$/
const ENGLISH = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
/**
 * Words of time that may stand in front of a weekday; behind any other word "thứ hai" counts: "Kỳ họp thứ sáu", "Đại hội lần thứ hai",
 * "Chiến tranh thế giới thứ hai".
 */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  'sang trua chieu toi khuya vao hom tu den toi het truoc sau luc va hoac la moi nay qua mai'.split(' '),
)
/** Behind these a weekday has a capital: "tuần thứ hai" counts, "tuần sau, thứ Hai" does not. */
export const TIME_WORDS_OF_CAPITALS: ReadonlySet<string> = new Set(
  'dem gio phut tuan hang khi trong cuoi dau'.split(' '),
)
/** Dates of the Julian calendar have the weekdays of that one. */
const OLD_CALENDAR = /^.{0,3}(?:theo )?lich (?:cu|nga|julius)/
const ORDINALS = ['thu nhat', 'thu hai', 'thu ba', 'thu tu', 'thu nam', 'thu sau', 'thu bay']
/** A quick look that spares most dates the rest. */
const ANY_WEEKDAY = /thu |nhat|day|t[2-7]|cn/
const LINK = /^ ?,? ?\(?(?:ngay |the )?$/
const BEHIND =
  /^( ?[,(] ?| la (?:ngay )?)((?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chua? nhat|t[2-7]|cn|[a-z]{3,6}day))(?= ?(?:[).,;\n]|$))/

/** Weekdays printed beside a date that names day and month. */
export function readWeekdays(page: Page, dates: readonly DateMark[], names: readonly Mark[]): WeekdayMark[] {
  const ends = new Set(names.map(({ end }) => end))
  const marks: WeekdayMark[] = []
  for (const [at, date] of dates.entries()) {
    if (!namesDay(date) || date.lunar || !date.exists) continue
    if (OLD_CALENDAR.test(textAfter(page, date.end, 20))) continue
    const mark = weekdayBefore(page, date, ends) ?? weekdayBehind(page, date)
    if (!mark) continue
    const before = dates[at - 1]
    // "06/5/2024\nThứ hai\n07/5/2024\nThứ ba": a column, whose weekdays may be those of the dates above them.
    if (before && isNext(page, before, mark)) marks.push({ ...mark, date: before })
    marks.push(mark)
  }
  return marks
}

function isNext(page: Page, before: DateMark, { start }: Mark): boolean {
  return (
    namesDay(before) &&
    before.exists &&
    !before.lunar &&
    /^[ \n]{1,2}$/.test(page.text.slice(before.end, start))
  )
}

/** True for a weekday behind a boundary, a number of an hour, a word of time or, with its capital, the name of a day. */
function isInTime(page: Page, { start, end, weekday }: WeekdayMark, ends: ReadonlySet<number>): boolean {
  const [word] = lastWords(textBefore(page, start, 12), 1)
  if (word === undefined || TIME_WORDS.has(word) || /^\d{1,2}(?:h|g)?\d{0,2}$/.test(word)) return true
  const printed = page.source.slice(start, end)
  // "chủ nhật" is nothing else; "CN" and "T7" are many things.
  if (SHORT.test(printed)) return false
  return (
    weekday === 7 || ((TIME_WORDS_OF_CAPITALS.has(word) || ends.has(start - 1)) && / \p{Lu}/u.test(printed))
  )
}

function weekdayBefore(page: Page, date: DateMark, ends: ReadonlySet<number>): WeekdayMark | undefined {
  const beside = weekdayInCell(page, date)
  if (beside) return beside
  const before = textBefore(page, date.start, 26)
  if (!ANY_WEEKDAY.test(before)) return undefined
  for (const width of [0, 1, 2, 3, 4, 5, 6, 7, 8]) {
    const head = before.slice(0, before.length - width)
    if (!LINK.test(before.slice(before.length - width)) || /[^a-z0-9]$/.test(head)) continue
    const end = date.start - width
    const words = lastWords(head, 2)
    const two = words.join(' ')
    const mark =
      named(page, date, end - two.length, end) ?? named(page, date, end - (words.at(-1)?.length ?? 0), end)
    if (mark && (mark.language === 'en' || isInTime(page, mark, ends)))
      return isOfSpan(page, mark) ? undefined : mark
  }
  return undefined
}

function isOfSpan(page: Page, { start, date }: WeekdayMark): boolean {
  return SPAN.test(textBefore(page, start, 20)) && MORE_DAYS.test(textAfter(page, date.end, 16))
}

/** "| Thứ Năm | 02/9/2020 |": alone in the cell in front of the date. */
function weekdayInCell(page: Page, date: DateMark): WeekdayMark | undefined {
  const end = date.start - 1
  if (!page.cells.has(end)) return undefined
  const start = page.text.lastIndexOf('\n', end - 1) + 1
  // "| 01/9 | Thứ Ba | 20/7 |": that of the date in front, with the lunar one behind.
  const first = page.text.lastIndexOf('\n', start - 2) + 1
  if (page.cells.has(start - 1) && !/^\d{0,3}$/.test(page.text.slice(first, start - 1))) return undefined
  return end - start <= LONGEST_WEEKDAY ? named(page, date, start, end) : undefined
}

/** "02/9/2020, Thứ Năm", "02/9/2020 (thứ năm)"; "…, thứ hai là" goes on a list. */
function weekdayBehind(page: Page, date: DateMark): WeekdayMark | undefined {
  const behind = BEHIND.exec(page.text.slice(date.end, date.end + 20))
  // "26, 27, 28/6/2024, thứ Tư, thứ Năm, thứ Sáu": as many weekdays as days.
  if (!behind || isListed(page, date)) return undefined
  const [, lead, word] = behind as unknown as [string, string, string]
  const start = date.end + lead.length
  const mark = named(page, date, start, start + word.length)
  const announced =
    lead.includes('(') ||
    /[\p{Lu}\d]/u.test(
      page.source.slice(start + word.length - word.split(' ').at(-1)!.length, start + word.length),
    )
  return announced ? mark : undefined
}

/** The weekday that stands there, if the words are spelt as its name is. */
function named(page: Page, date: DateMark, start: number, end: number): WeekdayMark | undefined {
  const word = page.text.slice(start, end)
  const source = page.source.slice(start, end)
  const english = ENGLISH.indexOf(word) + 1
  if (english > 0) return { start, end, weekday: english, date, language: 'en' }
  const short = SHORT.exec(source)
  if (short) return { start, end, weekday: short[2] ? 7 : Number(short[1]) - 1, date, language: 'vi' }
  const weekday = BY_WORDS.get(word)
  if (weekday === undefined) return undefined
  const spelt =
    !page.folded.marked ||
    VIETNAMESE.some(([name, day]) => day === weekday && spelling(name) === spelling(source))
  return spelt && !isPoint(page, start, source) ? { start, end, weekday, date, language: 'vi' } : undefined
}

/** "Thứ nhất, …; thứ hai, ngày …": points of a list, in small letters but for the first; the point before it has no date. */
function isPoint(page: Page, start: number, source: string): boolean {
  if (/.\p{Lu}/u.test(source)) return false
  if (FIRST_POINT.test(textBefore(page, start, LONG_LIST))) return true
  if (/^\p{Lu}/u.test(source)) return false
  const before = textBefore(page, start, LIST)
  if (COUNTED.test(before.split(/[.;\n]/).at(-1)!)) return true
  const point = ORDINALS[ORDINALS.indexOf(page.text.slice(start, start + source.length)) - 1]
  const at = point === undefined ? -1 : before.lastIndexOf(point)
  return (
    before.includes(ORDINALS[0]!) ||
    (at >= 0 && !/^,? ?\(?(?:ngay )?\d/.test(before.slice(at + point!.length)))
  )
}

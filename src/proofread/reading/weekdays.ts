import { lastWords } from '../../text/phrases.js'
import type { DateMark, Page, WeekdayMark } from './marks.js'
import { textBefore } from './page.js'

const VIETNAMESE: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tu: 3,
  nam: 4,
  sau: 5,
  bay: 6,
  2: 1,
  3: 2,
  4: 3,
  5: 4,
  6: 5,
  7: 6,
}
const ENGLISH = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
/**
 * Words of time that may stand in front of a weekday; behind any other word "thứ hai" counts: "Kỳ họp thứ sáu", "Đại hội lần thứ hai",
 * "Chiến tranh thế giới thứ hai".
 */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  'sang trua chieu toi dem khuya vao hom tu den toi het truoc sau luc gio phut tuan va hoac la moi hang nay qua mai khi trong cuoi dau'.split(
    ' ',
  ),
)
const LINK = /^ ?,? ?\(?(?:ngay |the )?$/

/** Weekdays printed in front of a date that names day and month. */
export function readWeekdays(page: Page, dates: readonly DateMark[]): WeekdayMark[] {
  const marks: WeekdayMark[] = []
  for (const date of dates) {
    if (date.day === undefined || date.month === undefined || date.lunar || !date.exists) continue
    const mark = weekdayBefore(page, date)
    if (mark) marks.push(mark)
  }
  return marks
}

/** True behind a boundary, a number of an hour or a word of time. */
function isTime(word: string | undefined): boolean {
  return word === undefined || TIME_WORDS.has(word) || /^\d{1,2}(?:h|g)?\d{0,2}$/.test(word)
}

function weekdayBefore(page: Page, date: DateMark): WeekdayMark | undefined {
  const before = textBefore(page, date.start, 26)
  if (!before.includes('thu ') && !before.includes('nhat') && !before.includes('day')) return undefined
  for (const width of [0, 1, 2, 3, 4, 5, 6, 7, 8]) {
    const head = before.slice(0, before.length - width)
    if (!LINK.test(before.slice(before.length - width)) || /[^a-z0-9]$/.test(head)) continue
    const words = lastWords(head, 3)
    const word = words.at(-1) ?? ''
    const previous = words.at(-2)
    const end = date.start - width
    const english = ENGLISH.indexOf(word) + 1
    if (english > 0) return { start: end - word.length, end, weekday: english, date, language: 'en' }
    if (previous === 'chu' && word === 'nhat')
      return { start: end - 8, end, weekday: 7, date, language: 'vi' }
    const weekday = VIETNAMESE[word]
    if (previous === 'thu' && weekday !== undefined && isTime(words.at(-3)))
      return { start: end - word.length - 4, end, weekday, date, language: 'vi' }
  }
  return undefined
}

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
const BEFORE =
  /(?:^|[^a-z0-9])(?:(lan |khoa |dot |ky )?thu (hai|ba|tu|nam|sau|bay|[2-7])|(chu nhat)|((?:mon|tues|wednes|thurs|fri|satur|sun)day)),?\s?\(?(?:ngay |the )?$/

/** Weekdays printed in front of a date that names day and month. */
export function readWeekdays(page: Page, dates: readonly DateMark[]): WeekdayMark[] {
  const marks: WeekdayMark[] = []
  for (const date of dates) {
    if (date.day === undefined || date.month === undefined || date.lunar || !date.exists) continue
    const before = textBefore(page, date.start, 26)
    const match = BEFORE.exec(before)
    if (!match || match[1]) continue
    const [, , number, sunday, english] = match
    const weekday = number ? VIETNAMESE[number]! : sunday ? 7 : ENGLISH.indexOf(english!) + 1
    const word = number ? `thu ${number}` : (sunday ?? english!)
    const start = date.start - before.length + before.lastIndexOf(word)
    marks.push({ start, end: start + word.length, weekday, date, language: english ? 'en' : 'vi' })
  }
  return marks
}

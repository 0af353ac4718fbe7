import { type DateMatch, type DatePlace, isShort, isYear } from './date-place.js'
import type { DigitRun } from './marks.js'
import { textAfter, textBefore } from './page.js'

const AFTER_MONTH = /(?:^|[^a-z])thang $/
const NUMBERED = /(?:^|[^a-z])so:? $/
const ANNOUNCED = /(?:^|[^a-z])(?:ngay|mung|mong|thu (?:hai|ba|tu|nam|sau|bay),?|chu nhat,?) $|\($/
/** Behind these stand numbers of a day's month, a share or a measure, not the month itself. */
const NO_MONTH = /^(?: ?%| thang(?! ?\d{1,2}\/))/

/** "27/7/1947", "27-7-1947", "01.8.1930", "27/7/ 2014", "2023-07-27", "30/4/75". */
export function readFullDate({ page, a, b, c, first, second, glued }: DatePlace): DateMatch | undefined {
  if (!b || !c || first.mark === '' || second.mark === '') return undefined
  if (isYear(a)) {
    const iso = first.mark === '-' && second.mark === '-' && !first.spaced && !second.spaced
    return iso && b.length === 2 && c.length === 2
      ? { runs: 3, form: 'numeric', year: a.value, month: b.value, day: c.value }
      : undefined
  }
  if (!isShort(a) || !isShort(b) || glued) return undefined
  const parts = { day: a.value, month: b.value }
  if (isYear(c)) {
    const dotted = (first.mark === '.' && first.spaced) || (second.mark === '.' && second.spaced)
    const dashed = first.mark === '-' && second.mark === '-' && first.spaced !== second.spaced
    // "27/7 - 2023" is a day and a year, not a date.
    const parted = second.mark === '-' && second.spaced && first.mark !== '-'
    return dotted || dashed || parted ? undefined : { runs: 3, form: 'numeric', ...parts, year: c.value }
  }
  const short = c.length === 2 && first.mark === '/' && second.mark === '/' && page.text[c.end] !== '/'
  return short ? { runs: 3, form: 'numeric', ...parts } : undefined
}

/** "12/1972", "tháng 4/1930", "tháng 4-1930"; not the year in a number such as 98/2023/QH15. */
export function readMonthYear({ page, a, b, first, glued }: DatePlace): DateMatch | undefined {
  if (!b || first.mark === '' || !isShort(a) || !isYear(b) || glued || a.value < 1 || a.value > 12)
    return undefined
  if (first.mark !== '/' && (first.spaced || !AFTER_MONTH.test(textBefore(page, a.start, 7))))
    return undefined
  const behind = textAfter(page, b.end, 2)
  const symbol = /^[/-]?[a-z]/.test(behind) || behind.startsWith('/')
  return symbol || NUMBERED.test(textBefore(page, a.start, 5))
    ? undefined
    : { runs: 2, form: 'numeric', month: a.value, year: b.value }
}

function isInCalendar(day: DigitRun, month: DigitRun): boolean {
  return day.value >= 1 && day.value <= 31 && month.value >= 1 && month.value <= 12
}

/** "27/7"; "27-7" and "27.7" where the words around make them a date. */
export function readDayMonth({
  page,
  a,
  b,
  c,
  first,
  second,
  glued,
  named,
}: DatePlace): DateMatch | undefined {
  if (!b || first.mark === '' || first.spaced || !isShort(a) || !isShort(b) || glued) return undefined
  if (second.mark === first.mark && !second.spaced) return undefined
  // "1-2/8": two days of a month.
  if (first.mark !== '/' && second.mark !== '' && !second.spaced && isShort(c)) return undefined
  if (NO_MONTH.test(textAfter(page, b.end, 12))) return undefined
  const bracket = /^ ?\(\d{4}/.test(textAfter(page, b.end, 6))
  const announced = named ? isInCalendar(a, b) : ANNOUNCED.test(textBefore(page, a.start, 10))
  if (first.mark !== '/' && !bracket && !announced) return undefined
  // "6.8" in brackets is a number of a figure, a section, a measure.
  if (first.mark === '.' && !bracket && page.text.charAt(a.start - 1) === '(') return undefined
  return { runs: 2, form: 'numeric', day: a.value, month: b.value }
}

/** "(938 - 2025)", "(năm 40 - năm 2025)": a year before 1000 is one in front of a year of our time, in a bracket of the two. */
const EARLY = /\( ?(?:nam )?$/
const TO_OUR_TIME = /^ ?- ?(?:nam )?(?:19|20)\d\d ?\)/

/** A year alone. */
export function readYear(place: DatePlace): DateMatch | undefined {
  const { page, a, glued } = place
  if (isEarlyYear(place)) return { runs: 1, form: 'year', year: a.value }
  if (!isYear(a) || glued || /^[/.]\d/.test(textAfter(page, a.end, 2))) return undefined
  return { runs: 1, form: 'year', year: a.value }
}

function isEarlyYear({ page, a }: DatePlace): boolean {
  return (
    (a.length === 2 || a.length === 3) &&
    page.text.charCodeAt(a.start) !== 0x30 &&
    TO_OUR_TIME.test(textAfter(page, a.end, 16)) &&
    EARLY.test(textBefore(page, a.start, 6))
  )
}

import { isValidDate } from '../../dates/plain-date.js'
import { type DateMatch, type DatePlace, isShort, isYear } from './date-place.js'
import type { DigitRun, Page } from './marks.js'
import { textAfter, textBefore } from './page.js'

const FIRST_YEAR = 1800
const LAST_YEAR = 2199

function isDay(run: DigitRun): boolean {
  return isShort(run) && run.value >= 1 && run.value <= 31
}

function isMonth(run: DigitRun): boolean {
  return isShort(run) && run.value >= 1 && run.value <= 12
}

/** "27/7/20223", "27/7/2947 - …", "27//7/1947", "27/71947", "(277/1947 - …": dates with a digit or a separator too many, too few or another one. */
export function readDamagedDate(place: DatePlace): DateMatch | undefined {
  const { b, first, glued } = place
  if (!b || glued || (first.mark === '' && !first.doubled)) return undefined
  return readThree(place, b) ?? readTwo(place, b)
}

function readThree({ page, a, c, first, second }: DatePlace, b: DigitRun): DateMatch | undefined {
  if (!c || !isDay(a) || !isMonth(b)) return undefined
  const parts = { day: a.value, month: b.value }
  const length = (c.length === 3 && !isEarlyYear(page, a, c)) || c.length === 5 || c.length === 6
  const meant = first.mark === '.' ? isHemmed(page, a, c) : isMeant(page, a, c) || isNearYear(c)
  // "(01..12), … (001": a row of dots is no separator.
  if (length && first.mark !== '' && first.mark === second.mark && !second.spaced && meant)
    return { runs: 3, form: 'numeric', ...parts, fault: 'year-digits' }
  if (first.mark !== '' && first.mark === second.mark && !second.spaced && isFar(page, a, c))
    return { runs: 3, form: 'numeric', ...parts, fault: 'far-year' }
  const doubled =
    (first.doubled && second.mark !== '' && !second.spaced) ||
    (second.doubled && first.mark !== '' && !first.spaced)
  return doubled && isYear(c)
    ? { runs: 3, form: 'numeric', ...parts, year: c.value, fault: 'doubled-separator' }
    : undefined
}

const OUR_TIME_BEHIND = /^ ?- ?\d{1,2}[/.-]\d{1,2}[/.-](?:1\d|20)\d\d(?!\d)/
const OUR_TIME_BEFORE = /[/.-](?:1\d|20)\d\d ?- ?$/

/** "(02/9/2945 - 02/9/2025)": a year that no document reaches, in a pair with one of our time; the years of other calendars stand together. */
function isFar(page: Page, first: DigitRun, { value, length, end }: DigitRun): boolean {
  return (
    length === 4 &&
    value > LAST_YEAR &&
    (OUR_TIME_BEHIND.test(textAfter(page, end, 14)) || OUR_TIME_BEFORE.test(textBefore(page, first.start, 9)))
  )
}

function readTwo({ page, a, first }: DatePlace, b: DigitRun): DateMatch | undefined {
  if (first.mark === '' || first.spaced) return undefined
  if (first.mark !== '/' && !isHemmed(page, a, b)) return undefined
  if (isDay(a) && (b.length === 5 || b.length === 6)) {
    const month = Math.floor(b.value / 10000)
    const year = b.value % 10000
    const real = month >= 1 && month <= 12 && year >= FIRST_YEAR && year <= LAST_YEAR
    return real && isMeant(page, a, b)
      ? { runs: 2, form: 'numeric', day: a.value, month, year, fault: 'lost-separator' }
      : undefined
  }
  if ((a.length !== 3 && a.length !== 4) || !isYear(b)) return undefined
  const split = splitDayMonth(a)
  // "277/1947" is a number of a document but for the bracket or dash on both sides.
  return split && first.mark === '/' && isHemmed(page, a, b)
    ? { runs: 2, form: 'numeric', ...split, year: b.value, fault: 'lost-separator' }
    : undefined
}

/** True behind "ngày", or with a bracket or dash on one side: among other numbers "5/12000" is a scale. */
function isMeant(page: Page, first: DigitRun, last: DigitRun): boolean {
  return (
    /(?:[(-] ?|(?:^|[^a-z])ngay )$/.test(textBefore(page, first.start, 6)) ||
    /^ ?[)-]/.test(textAfter(page, last.end, 2))
  )
}

/** Another year of three digits nearby: "mất năm 790". */
const EARLY_NEARBY = /nam \d{3}(?!\d)/
const NEARBY = 60

/** "31-12-736": a year of antiquity, which no digit added makes one of our time, or one among its like. */
function isEarlyYear(page: Page, first: DigitRun, { start, end }: DigitRun): boolean {
  return (
    /[3-7]/.test(page.text.charAt(start)) ||
    EARLY_NEARBY.test(textBefore(page, first.start, NEARBY)) ||
    EARLY_NEARBY.test(textAfter(page, end, NEARBY))
  )
}

/** "20223", "19477": a year with one digit doubled. */
function isNearYear({ value, length }: DigitRun): boolean {
  const single = String(value).replace(/(\d)\1/, '$1')
  return length === 5 && single.length === 4 && Number(single) >= FIRST_YEAR && Number(single) <= LAST_YEAR
}

/** True with a bracket or dash on both sides, as a date of a pair stands. */
function isHemmed(page: Page, first: DigitRun, last: DigitRun): boolean {
  return /[(-] ?$/.test(textBefore(page, first.start, 2)) && /^ ?[)-]/.test(textAfter(page, last.end, 2))
}

/** "277" is 27/7, "1410" is 14/10; undefined if there is not exactly one way. */
function splitDayMonth({ value }: DigitRun): { day: number; month: number } | undefined {
  const ways = [
    { day: Math.floor(value / 10), month: value % 10, least: 1 },
    { day: Math.floor(value / 100), month: value % 100, least: 10 },
  ].filter(({ day, month, least }) => month >= least && isValidDate(2000, month, day))
  const [way] = ways
  return ways.length === 1 && way ? { day: way.day, month: way.month } : undefined
}

import { endsIn, lastWords, phrases } from '../../text/phrases.js'
import type { DateMark, Page, RangeMark } from './marks.js'
import { textAfter, textBefore } from './page.js'

// The last date may be one of several days: "25, 26/12/1944 - 25, 26/12/2023".
const JOINT = /^ ?(?:[-_~/]{1,2}|den|to) ?(?:ngay |nam |thang )?(?:\d{1,2} ?(?:[,&-]|va) ?){0,3}$/
const LISTED = /\d{1,2} ?(?:[,&-]|va) ?$/
const OPEN = /\( ?(?:(?:tu )?(?:ngay |thang |nam ))?(?:\d{1,2} ?(?:[,&-]|va) ?){0,3}$/
const LIST = /^ ?(?:[,;&]|va|-) ?$/
const BRACKET = /^ ?\(? ?$/

/** Behind these a pair of years is what a term, a stage, a school year or a season lasts, and no anniversary's. */
export const TERMS = phrases(
  'nhiem ky, nhiem ki, giai doan, nam hoc, nien khoa, ke hoach, ke hoach nam nam, tu nam, chuong trinh, chien luoc, thoi ky, thoi ki, mua giai, ' +
    'mua, vu, vu dong xuan, tam nhin, dinh huong, nam tai chinh, lo trinh, quy hoach, 5 nam, hang nam',
)

/** "nhiệm kỳ 2020 - 2025", "khóa XIII (2021 - 2026)": years that a term lasts. */
export function isTerm(page: Page, from: DateMark): boolean {
  const words = lastWords(textBefore(page, from.start, 28).replace(/[(,] ?$/, ''))
  return endsIn(words.join(' '), TERMS) || words.at(-2) === 'khoa' || words.at(-1) === 'khoa'
}

/** True if the two dates are given to the same degree, or the last one is a year after a full date. */
function agrees(from: DateMark, to: DateMark): boolean {
  if (from.form === 'year' && to.form !== 'year') return false
  if (from.year === undefined && from.fault === undefined) return false
  return to.year !== undefined || to.fault !== undefined
}

/** True for the last of several days that share month and year: "02 và 05/8/1964". */
export function isListed(page: Page, date: DateMark): boolean {
  return LISTED.test(textBefore(page, date.start, 6))
}

/** "(27/7/1947 27/7/2023)": two full dates alone in a bracket, the dash between them left out. */
function isUnjoined(page: Page, from: DateMark, to: DateMark): boolean {
  const full =
    from.day !== undefined && to.day !== undefined && from.year !== undefined && to.year !== undefined
  return (
    full &&
    to.start - from.end === 1 &&
    page.text.charAt(from.start - 1) === '(' &&
    page.text.charAt(to.end) === ')'
  )
}

/** Pairs of dates, each date in one pair at most. */
export function readRanges(page: Page, dates: readonly DateMark[]): RangeMark[] {
  const ranges: RangeMark[] = []
  for (let at = 0; at + 1 < dates.length; at++) {
    const [from, to] = [dates[at]!, dates[at + 1]!]
    if (!(isJoined(page, from, to) || isUnjoined(page, from, to)) || !agrees(from, to)) continue
    // The years of a term are no pair, and neither of them begins one.
    const range =
      from.day === undefined && isTerm(page, from)
        ? undefined
        : rangeAt(page, dates, at, ranges.at(-1)?.end ?? 0)
    if (range) ranges.push(range)
    at = range && range.to !== to ? at + 2 : at + 1
  }
  return ranges
}

/** What stands between two dates; "?" if that is too much for a pair. */
function between(page: Page, left: DateMark, right: DateMark): string {
  return right.start - left.end > 24 ? '?' : page.text.slice(left.end, right.start)
}

function isJoined(page: Page, left: DateMark, right: DateMark): boolean {
  return JOINT.test(between(page, left, right))
}

/** The pair that begins with the date at a place in the list, with what belongs to it in front; not before `open`. */
function rangeAt(page: Page, dates: readonly DateMark[], at: number, open: number): RangeMark {
  const [before, from, to, third] = [dates[at - 1], dates[at]!, dates[at + 1]!, dates[at + 2]]
  // "03/3/1959 - 03/3/1989 - 03/3/2023": two origins, one end.
  const two = third && isJoined(page, to, third) && agrees(to, third) && from.form === to.form
  const listed = before && before.start >= open && isListedOrigin(page, before, from) ? [before] : []
  const origins = [...listed, from, ...(two ? [to] : [])]
  const last = two ? third : to
  const { start } = origins[0]!
  const day = before && isDayOf(page, before, from) ? before : undefined
  return {
    start: day?.start ?? start,
    end: last.end,
    from: origins,
    to: last,
    bracketed: OPEN.test(textBefore(page, start, 24)) && /^ ?[);,]/.test(textAfter(page, last.end, 3)),
    ...(day ? { day } : {}),
  }
}

/** "(03/3/1959, 03/3/1989 - 03/3/2023)": another origin in front of the first date. */
function isListedOrigin(page: Page, before: DateMark, from: DateMark): boolean {
  return (
    before.year !== undefined &&
    before.form === from.form &&
    LIST.test(between(page, before, from)) &&
    /\( ?$/.test(textBefore(page, before.start, 2))
  )
}

/** "27/7 (1947 - 2023)": the day in front of two years. */
function isDayOf(page: Page, before: DateMark, from: DateMark): boolean {
  return (
    before.day !== undefined &&
    before.year === undefined &&
    from.day === undefined &&
    BRACKET.test(between(page, before, from))
  )
}

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
const TERMS = phrases(
  'nhiem ky, nhiem ki, giai doan, nam hoc, nien khoa, ke hoach, ke hoach nam nam, tu nam, chuong trinh, chien luoc, thoi ky, thoi ki, mua giai, ' +
    'mua, vu, vu dong xuan, vu mua, tam nhin, dinh huong, nien vu, nam tai chinh, lo trinh, quy hoach, 5 nam, hang nam',
)

/** "nhiệm kỳ 2020 - 2025", "khóa XIII (2021 - 2026)": years that a term lasts. */
function isTerm(page: Page, from: DateMark): boolean {
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
  const between = (left: DateMark, right: DateMark) =>
    right.start - left.end > 24 ? '?' : page.text.slice(left.end, right.start)
  for (let at = 0; at + 1 < dates.length; at++) {
    const from = dates[at]!
    const to = dates[at + 1]!
    if (!(JOINT.test(between(from, to)) || isUnjoined(page, from, to)) || !agrees(from, to)) continue
    if (from.day === undefined && isTerm(page, from)) {
      at++
      continue
    }
    const origins = [from]
    let last = to
    let next = at + 1
    const third = dates[at + 2]
    // "03/3/1959 - 03/3/1989 - 03/3/2023": two origins, one end.
    if (third && JOINT.test(between(to, third)) && agrees(to, third) && from.form === to.form) {
      origins.push(to)
      last = third
      next = at + 2
    }
    const before = dates[at - 1]
    const open = ranges[ranges.length - 1]?.end ?? 0
    if (before && before.start >= open && before.year !== undefined && LIST.test(between(before, from)))
      if (before.form === from.form && /\( ?$/.test(textBefore(page, before.start, 2)))
        origins.unshift(before)
    const start = origins[0]!.start
    const day =
      before && before.day !== undefined && before.year === undefined && from.day === undefined
        ? BRACKET.test(between(before, from))
          ? before
          : undefined
        : undefined
    ranges.push({
      start: day?.start ?? start,
      end: last.end,
      from: origins,
      to: last,
      bracketed: OPEN.test(textBefore(page, start, 24)) && /^ ?[);,]/.test(textAfter(page, last.end, 3)),
      ...(day ? { day } : {}),
    })
    at = next
  }
  return ranges
}

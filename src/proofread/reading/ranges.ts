import type { DateMark, Page, RangeMark } from './marks.js'
import { textAfter, textBefore } from './page.js'

const JOINT = /^\s{0,3}(?:[-_~/]{1,2}|den|to)\s{0,3}(?:ngay |nam )?$/
const LIST = /^\s{0,2}(?:[,;&]|va|-)\s{0,2}$/
const BRACKET = /^ ?\(? ?$/

/** True if the two dates are given to the same degree, or the last one is a year after a full date. */
function agrees(from: DateMark, to: DateMark): boolean {
  if (from.form === 'year' && to.form !== 'year') return false
  if (from.year === undefined && from.fault === undefined) return false
  return to.year !== undefined || to.fault !== undefined
}

/** Pairs of dates, each date in one pair at most. */
export function readRanges(page: Page, dates: readonly DateMark[]): RangeMark[] {
  const ranges: RangeMark[] = []
  const between = (left: DateMark, right: DateMark) =>
    right.start - left.end > 14 ? '?' : page.text.slice(left.end, right.start)
  for (let at = 0; at + 1 < dates.length; at++) {
    const from = dates[at]!
    const to = dates[at + 1]!
    if (!JOINT.test(between(from, to)) || !agrees(from, to)) continue
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
      if (before.form === from.form && /\(\s?$/.test(textBefore(page, before.start, 2)))
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
      bracketed:
        /\(\s{0,2}$/.test(textBefore(page, start, 3)) && /^\s{0,2}[);,]/.test(textAfter(page, last.end, 3)),
      ...(day ? { day } : {}),
    })
    at = next
  }
  return ranges
}

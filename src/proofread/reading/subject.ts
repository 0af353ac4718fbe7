import type { FoundCitation } from '../../citations/find.js'
import type { DateMark, Page, RangeMark, Subject } from './marks.js'
import { textBefore } from './page.js'
import { latestYear, yearOfHeading } from './subject-clues.js'

/** What a document is about is said before so many letters. */
export const HEAD = 1500
const PLACE_DATE = /^[^\n]{2,40}, ?ngay $/
/** "Khai mạc: 8 giờ, thứ Hai, ngày ..." is a day of the text, not that of its signing. */
const OF_AN_EVENT = /\bthu (?:hai|ba|tu|nam|sau|bay|[2-7]), ?ngay $|chu nhat, ?ngay $|\d ?(?:gio|h)\b|\bvao\b/
const TITLE_WORDS = [
  'tuyen truyen',
  'huong dan',
  'dinh huong',
  'ke hoach',
  'cong tac',
  'hoat dong',
  'noi dung',
  'tin',
  'sinh hoat',
]

/** Names of bodies that have such a word in them. */
const BODIES =
  /(?<![a-z])(?:ke hoach va dau tu|ke hoach - tai chinh|tai chinh - ke hoach|thong tin va truyen thong|doan cong tac|to cong tac|ban cong tac)(?![a-z])/g
const ITEM_NUMBER = /^\s{0,3}\d{1,2}[.)]/

/** The line up to the date stands as a heading over a month: "Hướng dẫn tuyên truyền tháng". */
function isTitle(before: string): boolean {
  if (!before.endsWith('thang ')) return false
  const sentence = before.slice(
    Math.max(before.lastIndexOf('.'), before.lastIndexOf(';'), before.lastIndexOf('\n')) + 1,
  )
  // "Công văn số 12 … hướng dẫn chi trả tháng 6 năm 2021": another document's month, or a list of months.
  if (/\d/.test(sentence.replace(ITEM_NUMBER, ''))) return false
  const words = ` ${sentence.replace(BODIES, '')}`
  return TITLE_WORDS.some((word) => words.includes(` ${word} `))
}

/**
 * What the document is about: said by the caller; else by the heading ("tuyên truyền tháng 7/2023"); else the year in
 * which most pairs of dates end (three of them or more); else the year of the heading or the date line; else the latest year of what it
 * cites and tells of, from which on it may have been written.
 */
export function readSubject(
  page: Page,
  dates: readonly DateMark[],
  ranges: readonly RangeMark[],
  citations: readonly FoundCitation[],
  given: { year?: number | undefined; month?: number | undefined },
): Subject {
  const head = dates.filter((date) => date.start < HEAD)
  const dateLine = head.find(
    (date) =>
      date.form === 'words' &&
      date.exists &&
      date.day !== undefined &&
      date.year !== undefined &&
      isPlace(lineBefore(page, date.start)),
  )
  const line = dateLine ? { dateLine } : {}
  const month = given.month === undefined ? {} : { month: given.month }
  if (given.year !== undefined) return { year: given.year, basis: 'given', ...month, ...line }
  const title = head.find(
    (date) =>
      date.day === undefined &&
      date.month !== undefined &&
      date.year !== undefined &&
      isTitle(textBefore(page, date.start, 140)),
  )
  const usual = usualEnd(ranges)
  if (
    title?.year !== undefined &&
    title.month !== undefined &&
    (usual === undefined || Math.abs(usual - title.year) < 2)
  )
    return { month: title.month, ...month, year: title.year, basis: 'stated', ...line, title }
  if (usual !== undefined) return { year: usual, basis: 'inferred', ...month, ...line }
  const heading = yearOfHeading(page, head)
  // A plan for the next year is signed in the last months of this one.
  if (heading !== undefined && heading !== dateLine?.year && heading >= (dateLine?.year ?? 0))
    return { year: heading, basis: 'stated', ...month, ...line }
  if (dateLine?.year !== undefined)
    return { year: dateLine.year, basis: 'stated', month: dateLine.month!, ...month, ...line }
  const latest = latestYear(page, dates, ranges, citations)
  return { ...(latest === undefined ? {} : { least: latest }), ...month, ...line }
}

/** True for a year that the caller named or the text says. */
export function isNamedYear({ basis }: Subject): boolean {
  return basis === 'given' || basis === 'stated'
}

function isPlace(before: string): boolean {
  return PLACE_DATE.test(before) && !OF_AN_EVENT.test(before)
}

/** The line up to a position, if it is short. */
function lineBefore(page: Page, position: number): string {
  const before = textBefore(page, position, 60)
  return before.slice(before.lastIndexOf('\n') + 1)
}

function usualEnd(ranges: readonly RangeMark[]): number | undefined {
  const votes = new Map<number, number>()
  let total = 0
  for (const { from, to } of ranges) {
    const origin = from[0]!.year
    if (to.year === undefined || origin === undefined || to.year <= origin) continue
    if (to.day !== from[0]!.day || to.month !== from[0]!.month) continue
    votes.set(to.year, (votes.get(to.year) ?? 0) + 1)
    total++
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return best && best[1] >= 3 && best[1] * 4 >= total * 3 ? best[0] : undefined
}

import type { FoundCitation } from '../../citations/find.js'
import type { DateMark, Page, RangeMark } from './marks.js'
import { textAfter, textBefore } from './page.js'

/** Documents older than this are no office's of today, and what they cite tells no year. */
const MODERN = 2000
/** Nobody cites or tells of later days. */
const LATEST = 2100
/** A heading is no longer. */
const HEADING = 160
/** What is written for a year, or about one. */
const YEARLY =
  /(?<![a-z])(?:ke hoach|tuyen truyen|huong dan|lich|de cuong|chuong trinh|ky niem|hoat dong|cac ngay le)(?![a-z])/
/** What looks back on a year is written in it or in the next. */
const LOOKS_BACK = /(?<![a-z])(?:bao cao|tong ket|so ket|ket qua|danh gia)(?![a-z])/
/** A day by which something is due may be in the next year; so may one that is planned. */
const DUE =
  /(?<![a-z])(?:truoc|den|het|cham nhat|muon nhat|tu|hieu luc|hoan thanh|du kien)(?: (?:het|la|vao))?(?: ngay)? $/

/** The year of a heading: "KẾ HOẠCH tuyên truyền các ngày lễ lớn năm 2026". */
export function yearOfHeading(page: Page, head: readonly DateMark[]): number | undefined {
  const heading = head.find((date) => {
    if (date.form !== 'year' || !/^ ?(?:[.\n:)]|$)/.test(textAfter(page, date.end, 2))) return false
    const before = textBefore(page, date.start, HEADING)
    if (!before.endsWith('nam ')) return false
    const line = before.slice(before.lastIndexOf('\n') + 1)
    // A line with other numbers is a sentence that tells of documents and days.
    return line.length < HEADING && !/\d|[.;] /.test(line) && YEARLY.test(line) && !LOOKS_BACK.test(line)
  })
  return heading?.year
}

/** The latest year of a document that is cited or of a day that is told of: the text is of that year or of a later one. */
export function latestYear(
  page: Page,
  dates: readonly DateMark[],
  ranges: readonly RangeMark[],
  citations: readonly FoundCitation[],
): number | undefined {
  const paired = new Set(ranges.flatMap(({ from, to }) => [...from, to]))
  const told = dates.filter(
    (date) =>
      date.day !== undefined &&
      date.exists &&
      !date.fault &&
      !date.lunar &&
      !paired.has(date) &&
      !DUE.test(textBefore(page, date.start, 40)),
  )
  const cited = citations.map(({ citation: { issuedOn, year } }) =>
    issuedOn === undefined ? year : Number(issuedOn.slice(0, 4)),
  )
  const years = [...told.map(({ year }) => year), ...cited].filter(
    (year) => year !== undefined && year >= MODERN && year < LATEST,
  )
  return years.length === 0 ? undefined : Math.max(...(years as number[]))
}

import { addDays, daysInMonth, formatDate, type PlainDate } from '../../dates/plain-date.js'
import { printDate } from '../../dates/print/vietnamese.js'
import { foldText } from '../../text/fold.js'
import { endsIn, phrases } from '../../text/phrases.js'
import { clauseEnd, clauseStart } from '../reading/clause.js'
import { datesWithin } from '../reading/dates.js'
import type { Mark } from '../reading/marks.js'
import { textAfter, textBefore } from '../reading/page.js'
import { citationsNear, isInName, type Reading } from '../reading/reading.js'
import { inCaseOf } from '../repair.js'
import type { ProofreadContext, ProofreadRule } from '../rule.js'
import {
  barePlaces,
  type Change,
  changesOf,
  isWrongOn,
  lower,
  nameOn,
  placesOfChanges,
} from './former-provinces.js'
import { isToldOfPast } from './told-of-past.js'

export const BODY = phrases(
  'ubnd, uy ban nhan dan, hdnd, bo chqs, bo chi huy bdbp, bo chi huy bo doi bien phong, ban quan ly, hoi dong nhan dan, tinh uy, ubmttq, uy ban mttq, mttq viet nam, ' +
    'cong an, bo chi huy quan su, dang bo, doan dai bieu quoc hoi, dia ban, bao hiem xa hoi, toa an nhan dan, vien kiem sat nhan dan, ' +
    'doan dbqh, mat tran to quoc viet nam, mat tran to quoc, hoi chu thap do, hoi khuyen hoc, kho bac nha nuoc, ' +
    'hoi nong dan, hoi lien hiep phu nu, doan thanh nien, lien doan lao dong, hoi cuu chien binh, cuc thue, cuc thong ke',
)
/** A merged, or no longer existing, unit for the date: in the date line, as issuer of a cited document, as a body of today. */
export const province: ProofreadRule = {
  id: 'province',
  summary: {
    vi: 'Tên tỉnh, thành phố không còn dùng vào thời điểm của văn bản.',
    en: 'A provincial unit that no longer exists at the date of the text.',
  },
  check(context) {
    checkDateLine(context)
    const today = documentDate(context)
    for (const [change, place, bare] of [
      ...placesOfChanges(context.reading),
      ...barePlaces(context.reading),
    ]) {
      if (!isOfToday(context, change, place, bare)) continue
      const cited = citedOn(context, change, place)
      if (cited === undefined && isBesideNew(context, change, place)) continue
      // A name that ended counts from the first day that the text may be of, one to come up to the last.
      const told =
        sentenceDate(context, place, change, today) ?? (acts(context, place, today) ? today : undefined)
      const date = cited ?? bound(change, told)
      if (date !== undefined && isWrongOn(change, date))
        report(context, place, change, date, cited !== undefined ? 'error' : 'warning', bare)
    }
  },
}

/** True for the name of a body at work, not of a day, a place or a time that is over. */
function isOfToday(
  { reading }: ProofreadContext,
  change: Change,
  { start, end }: Mark,
  bare: boolean | undefined,
): boolean {
  const before = textBefore(reading.page, start, 60)
  const ofBody =
    bare ||
    change.body ||
    endsIn(before, BODY) ||
    isDepartment(reading.text.slice(Math.max(0, start - 80), start))
  // A day keeps the name of the body that it is of: "Ngày Truyền thống Đảng bộ tỉnh Kon Tum".
  if (!ofBody || isInName(reading, { start, end })) return false
  return !isToldOfPast(reading, { start, end }, change.until)
}

/** "Sở Giáo dục và Đào tạo tỉnh …": a department and what it is for. */
function isDepartment(before: string): boolean {
  const at = Math.max(before.lastIndexOf('Sở '), before.lastIndexOf('SỞ '))
  return at >= 0 && /^[\p{L}, ]{1,80}$/u.test(before.slice(at))
}

/** The date line's place: "Hải Dương, ngày 05 tháng 8 năm 2025". */
function checkDateLine(context: ProofreadContext): void {
  const { reading } = context
  const line = reading.subject.dateLine
  if (!line || line.year === undefined || line.month === undefined || line.day === undefined || !line.exists)
    return
  const before = reading.folded.lastIndexOf('\n', line.start - 1) + 1
  const printed = reading.folded.slice(before, line.start)
  const place = /^[ *_]*([a-z][a-z -]*[a-z]), ?ngay $/.exec(printed)?.[1]
  const date = formatDate(line.year, line.month, line.day)
  const change = changesOf().find(
    (other) => other.place !== '' && other.place === place && date > other.until,
  )
  if (!change || place === undefined) return
  const start = before + printed.indexOf(place)
  report(context, { start, end: start + place.length }, change, date, 'warning', true)
}

function report(
  context: ProofreadContext,
  { start, end }: Mark,
  change: Change,
  date: PlainDate,
  severity: 'error' | 'warning',
  bare?: boolean,
): void {
  const name = nameOn(change, date)
  const printed = context.reading.text.slice(start, end)
  context.report({
    start,
    end,
    severity,
    expected: inCaseOf(printed, change.body ? name : bare === true ? placeOf(name) : lower(name)),
    message: {
      vi: `${change.told.vi} từ ngày ${printDate(addDays(change.until, 1))}.`,
      en: `${change.told.en} on ${addDays(change.until, 1)}.`,
    },
  })
}

/** "Đồng Nai" of "Tỉnh Đồng Nai"; the city of Hồ Chí Minh is never named without its kind. */
function placeOf(name: string): string {
  return /Hồ Chí Minh$/.test(name) ? name : name.replace(/^(?:Tỉnh|Thành phố) /, '')
}

/** "HĐND tỉnh Lâm Đồng bãi bỏ nghị quyết … của HĐND tỉnh Bình Thuận": who names the unit of today in one thought knows of the merger. */
function isBesideNew(
  { reading: { page } }: ProofreadContext,
  { now, between = [] }: Change,
  place: Mark,
): boolean {
  const clause = page.text.slice(clauseStart(page, place.start, 0), clauseEnd(page, place.end))
  return [now, ...between.map(({ name }) => name)].some((name) => clause.includes(foldText(name)))
}

/** Date of the document that the body issued: "… số 12/KH-UBND ngày 05/8/2025 của UBND tỉnh …", "UBND tỉnh … ban hành Kế hoạch số …". */
function citedOn(
  { reading }: ProofreadContext,
  change: Change,
  { start, end: behind }: Mark,
): PlainDate | undefined {
  for (const { start: from, end, citation } of citationsNear(reading, start, 80)) {
    const issued = citation.issuedOn ?? dayOf(citation.year, change)
    if (issued === undefined) continue
    const by = start > end && start - end < 40 && /^,? cua /.test(textAfter(reading.page, end, 8))
    const issues = from > behind && from - behind < 40 && ISSUES.test(reading.folded.slice(behind, from))
    if (by || issues) return issued
  }
  return undefined
}

/** "Nghị quyết số 08/2020/NQ-HĐND của …": a day that the year of the symbol stands for; in the year of the change one on which nothing is wrong. */
function dayOf(year: number | undefined, { until, toCome }: Change): PlainDate | undefined {
  if (year === undefined) return undefined
  return until.startsWith(`${year}`) && !toCome ? until : formatDate(year, 12, 31)
}

const ISSUES = /^ (?:da |vua |cung |co )?(?:ban hanh|co|ra|ky|gui)(?: mot)? $/

const LAST_DAY = '2100-12-31'

/** The first and the last day that a text may speak of. */
interface Time {
  first: PlainDate
  last: PlainDate
  /** The text does not say its time: it is that of what is told, or later. */
  open?: true
}

/** What a body does or is to do now: in a text that does not say its time, all else may be told of the body's own. */
const ACTS =
  /^ (?:va [^.;,\n]{0,60} )?(?:dang |se |da )?(?:to chuc|ban hanh|de nghi|yeu cau|giao|chi dao|trien khai|phoi hop|chu tri|thong bao|bao cao|tham muu|xem xet)(?![a-z])/

function acts({ reading }: ProofreadContext, { end }: Mark, time: Time | undefined): boolean {
  return !time?.open || ACTS.test(textAfter(reading.page, end, 100))
}

function bound({ toCome }: Change, time: Time | undefined): PlainDate | undefined {
  return toCome ? time?.last : time?.first
}

/** A day by which something is to be done, or from which it is to hold, is looked ahead to under the names of today. */
const TERM =
  /[a-z,] (?:den|truoc|tu|cham nhat|cham nhat la|sau)(?: (?:het|cuoi|dau))?(?: (?:ngay|thang|nam|quy [ivx1-4]{1,3}))? ?\/?$/
const AHEAD =
  /(?<![a-z])(?:du kien|se|hoan thanh|phan dau|muc tieu|quyet tam|cham nhat|yeu cau|lo trinh|thong xe|ap dung|hieu luc|thoi han|gia han|cho biet|de xuat)(?![a-z])/

function isAhead(before: string, behind: string): boolean {
  return TERM.test(before) || AHEAD.test(before) || AHEAD.test(behind)
}

const UP_FROM = /(?:^|[^a-z])(?:tu|sau|truoc|den)(?: ngay)? $/

/**
 * The only date of the sentence, where it has a month: "UBND tỉnh … tổ chức lễ hội vào tháng 9/2025". A document that is dated to
 * the month or the day looks ahead under the names of its own time.
 */
function sentenceDate(
  { reading }: ProofreadContext,
  { start, end }: Mark,
  { until }: Change,
  document?: Time,
): Time | undefined {
  const from = clauseStart(reading.page, start, 0)
  const to = clauseEnd(reading.page, end)
  // What the years of an anniversary are counted from tells no time of the sentence.
  const origins = new Set(reading.ranges.flatMap((range) => range.from))
  const [date, other] = datesWithin(reading.dates, from, to).filter(
    (each) => each.year !== undefined && !origins.has(each),
  )
  if (!date || other || !date.exists || date.lunar) return undefined
  if (date.month === undefined && !isYearOfClause(reading, date, start)) return undefined
  if (
    document === undefined &&
    isAhead(reading.folded.slice(from, date.start), reading.folded.slice(date.end, to))
  )
    return undefined
  const time = timeOf(date.year!, date.month, date.day)
  // "Từ ngày 01/7/2025, UBND tỉnh …": the change itself is told.
  if (time.first === addDays(until, 1) && UP_FROM.test(textBefore(reading.page, date.start, 12)))
    return undefined
  const dated = document !== undefined && document.first.slice(0, 7) === document.last.slice(0, 7)
  return dated && time.first > document.last ? undefined : time
}

/** "Năm 2026, UBND tỉnh …": the year at the head of the sentence, and no more than a comma between. */
function isYearOfClause({ page }: Reading, { start, end }: Mark, place: number): boolean {
  return (
    /(?:^|[.;:\n] ?)(?:trong |dau |cuoi )?nam $/.test(textBefore(page, start, 20)) &&
    /^,? [^,.;:\d]{0,60}$/.test(page.text.slice(end, Math.max(end, place)))
  )
}

function timeOf(year: number, month?: number, day?: number): Time {
  const last = month ?? 12
  return {
    first: formatDate(year, month ?? 1, day ?? 1),
    last: formatDate(year, last, day ?? daysInMonth(year, last)),
  }
}

/** The first and the last day of the time that the document is about. */
function documentDate({ reading }: ProofreadContext): Time | undefined {
  const { dateLine: line, year, month, least } = reading.subject
  if (line?.year !== undefined && line.month !== undefined && line.day !== undefined && line.exists)
    return timeOf(line.year, line.month, line.day)
  if (year !== undefined) return timeOf(year, month)
  // From a year on that the text does not say names that ended are wrong, and those to come may be right.
  return least === undefined ? undefined : { first: formatDate(least, 1, 1), last: LAST_DAY, open: true }
}

import { dayNumber, daysInMonth, isValidDate } from '../../dates/plain-date.js'
import { clauseEnd, clauseStart } from '../reading/clause.js'
import type { DateMark, Page, SpanMark } from '../reading/marks.js'
import type { Reading } from '../reading/reading.js'
import { type Repair, withDate, withYear } from '../repair.js'
import type { ProofreadContext, ProofreadRule } from '../rule.js'

/** A stretch of time that is over before it begins: "từ ngày 15/11/2026 đến ngày 15/10/2026". */
export const spanOrder: ProofreadRule = {
  id: 'span-order',
  summary: {
    vi: 'Khoảng thời gian kết thúc trước khi bắt đầu.',
    en: 'A stretch of time that ends before it begins.',
  },
  check(context) {
    const { reading } = context
    for (const span of reading.spans) {
      if (!isBackward(span) || isTurned(reading.page, span) || isTold(context, span)) continue
      const { from, to } = span
      const { best, others } = repairsOf(reading, span)
      const { start, end } = best ?? to
      const [first, last] = [from, to].map((date) => reading.text.slice(date.start, date.end))
      context.report({
        start,
        end,
        severity: span.sign === 'from-to' && !span.bare && isFull(from) && isFull(to) ? 'error' : 'warning',
        ...(best ? { expected: best.text } : {}),
        suggestions: best ? [best, ...others] : others,
        message: {
          vi: `Khoảng thời gian kết thúc (${last}) trước khi bắt đầu (${first}).`,
          en: `The stretch of time ends (${last}) before it begins (${first}).`,
        },
      })
    }
  },
}

function isFull({ day, year }: DateMark): boolean {
  return day !== undefined && year !== undefined
}

/** Without a year at both ends a stretch may go over New Year; one that would then be almost a year is none. */
const NEARLY_A_YEAR = 305
/** A day alone may be of the month before: "từ ngày 28 đến 02/12". */
const OF_ONE_MONTH = 10
/** Any year without a leap day, for dates without one. */
const ANY_YEAR = 2025

function isBackward({ from, to, bare, sign }: SpanMark): boolean {
  if (from.year !== undefined && to.year !== undefined && !bare) return firstDay(from) > lastDay(to)
  if (from.month === undefined || to.month === undefined) return false
  if (from.day === undefined || to.day === undefined) return false
  // Two days without a year in a bracket may be those of two things.
  if (sign !== 'from-to' && to.year === undefined) return false
  const behind = firstDay({ ...from, year: ANY_YEAR }) - lastDay({ ...to, year: ANY_YEAR })
  if (bare) return behind > 0 && behind < OF_ONE_MONTH
  // "từ 16/12 đến 15/12": a whole year, day by day.
  return behind > 1 && 365 - behind >= NEARLY_A_YEAR
}

function firstDay({ year, month = 1, day = 1 }: DateMark): number {
  return dayNumber(year!, month, day)
}

function lastDay({ year, month = 12, day }: DateMark): number {
  return dayNumber(year!, month, day ?? daysInMonth(year!, month))
}

/** What moves a date forward, counts backwards, or says that it is wrong. */
const TURNED =
  /(?<!\p{L})(?:dời|rời lịch|lùi|đẩy|(?<!chuyển )đổi|hoán|chuyển (?:từ|lịch|ngày|thời)|điều chỉnh|thay đổi|rút ngắn|rút|ngược|trở về|quay lại|nhìn lại|sắp xếp|thứ tự|sớm|sửa|đính chính|nhầm|sai|không hợp lệ|năm sau|hằng năm|hàng năm|mỗi năm)(?!\p{L})/u
const BARE_TURNED =
  /(?<![a-z])(?:doi|lui|day|hoan|chuyen|dieu chinh|thay doi|rut|nguoc|tro ve|quay lai|nhin lai|sap xep|thu tu|som|sua|dinh chinh|nham|sai|khong hop le|nam sau|hang nam|moi nam)(?![a-z])/
const REACH = 90
const REACH_BEHIND = 40

function isTurned(page: Page, { start, end }: SpanMark): boolean {
  const from = clauseStart(page, start, start - REACH)
  const to = Math.min(clauseEnd(page, end), end + REACH_BEHIND)
  const around = `${page.source.slice(from, start)} ${page.source.slice(end, to)}`.toLowerCase()
  return page.folded.marked ? TURNED.test(around) : BARE_TURNED.test(around)
}

/** True if another rule speaks of the two dates; that of the weekdays speaks of what stands beside them. */
function isTold({ verdicts }: ProofreadContext, { start, end, to }: SpanMark): boolean {
  return [...verdicts].some(
    ([rule, told]) =>
      rule !== 'weekday' &&
      told.some((each) => each.claim?.range?.to === to || (each.start < end && each.end > start)),
  )
}

/** A stretch over New Year lasts no longer. */
const OVER_NEW_YEAR = 184

/** What would make it right: the likeliest repair where there is one, and others. */
interface Repairs {
  best?: Repair
  others: readonly Repair[]
}

/** "từ 25/12/2026 đến 05/01/2026": the year of one end was not changed; else the two may be exchanged, or anything is meant. */
function repairsOf({ text, subject }: Reading, { from, to, bare }: SpanMark): Repairs {
  if (bare) return { others: [] }
  const [first, last] = [from.year, to.year]
  const swap = hasSameParts(from, to) ? [exchanged(text, from, to)] : []
  if (first === undefined || last === undefined || from.form === 'year' || to.form === 'year')
    return { others: swap }
  const ends = (
    first === last
      ? [
          { date: to, year: last + 1 },
          { date: from, year: first - 1 },
        ]
      : [
          { date: to, year: first },
          { date: from, year: last },
        ]
  ).filter(({ date, year }) => lasts({ from, to }, date, year))
  const repairs = ends.map(({ date, year }) => withYear(text, date, year))
  // Of two years that of the document is meant.
  const at = first === last ? 0 : ends.findIndex(({ year }) => year === subject.year)
  const best = repairs[at]
  const others = [...repairs.filter((repair) => repair !== best), ...(first === last && best ? [] : swap)]
  return best ? { best, others } : { others }
}

/** True if the span is in order with another year at one end and, over New Year, not too long. */
function lasts({ from, to }: Pick<SpanMark, 'from' | 'to'>, changed: DateMark, year: number): boolean {
  const [first, last] = [from, to].map((date) => (date === changed ? { ...date, year } : date)) as [
    DateMark,
    DateMark,
  ]
  if (!isValidDate(year, changed.month ?? 1, changed.day ?? 1)) return false
  const length = lastDay(last) - firstDay(first)
  return length > 0 && (first.year === last.year || length <= OVER_NEW_YEAR)
}

function hasSameParts(one: DateMark, two: DateMark): boolean {
  return (['day', 'month', 'year'] as const).every(
    (part) => (one[part] === undefined) === (two[part] === undefined),
  )
}

function exchanged(text: string, from: DateMark, to: DateMark): Repair {
  const { day, month, year } = from
  return { ...withDate(text, from, to), also: [withDate(text, to, { day, month, year })] }
}

import { endsIn, phrases } from '../../text/phrases.js'
import { namesDay } from '../reading/day-mark.js'
import type { SpanMark } from '../reading/marks.js'
import { textAfter, textBefore } from '../reading/page.js'
import type { Reading } from '../reading/reading.js'
import { daysOfSpan } from '../reading/spans.js'
import { type Evidence, mendedBy, type Verdict } from './verdict.js'

/** "nghỉ 7 ngày, từ", "kéo dài 3 ngày (từ": what lasts, and its days. */
const BEFORE = / (\d{1,2}) ngay(?: nghi)?(?: lien tuc| lien tiep)?,? ?\(?(?:bat dau )?$/
const LASTS = phrases(
  'nghi, nghi tet, nghi le, keo dai, dien ra, to chuc, lien tuc, trong, tong cong, tap huan, boi duong, huan luyen, hoi trai, hoi cho, trien lam, cong tac',
)
/** Between "từ" and the date: an hour, a weekday, "ngày". */
const TO_DATE = /^[a-z0-9,( ]{0,40}$/
/** "… đến hết ngày 20/02/2026 (7 ngày)". */
const BEHIND =
  /^(?: \(|, )(?:gom |tong cong |tong cong la |nghi )?(\d{1,2}) ngay(?: nghi)?(?: lien tuc)?[).,;\n]/
const REACH = 90
/** A year with a leap day and one without: a span is as long in both where it does not go over the end of February. */
const LEAP = 2024
const COMMON = 2025
/** Further off than this the number is that of other days. */
const SLIP = 4

/** "nghỉ 5 ngày, từ ngày 14/02 đến hết ngày 20/02/2026": the days of a stretch of time, its first and last one counted, beside their number. */
export function judgeDaysOfSpans({ reading }: Evidence): Verdict[] {
  return reading.spans.flatMap((span) => {
    const counted = countOf(reading, span)
    const right = lengthOf(reading, span)
    if (!counted || right === undefined || right < 1) return []
    const off = counted.days - right
    if (off === 0 || Math.abs(off) > SLIP) return []
    // Where the last day is not said to be over, some count the nights; of a holiday, some the days of the law alone.
    if (off < 0 && ((off === -1 && !counted.whole) || isOfLaw(reading, span, counted))) return []
    return {
      rule: 'number-mismatch' as const,
      severity: 'warning' as const,
      ...mendedBy({ ...counted.place, text: padded(counted.printed, right) }),
      message: {
        vi: `Khoảng thời gian đó có ${right} ngày, không phải ${counted.days}.`,
        en: `That stretch of time has ${right} days, not ${counted.days}.`,
      },
    }
  })
}

interface Counted {
  days: number
  printed: string
  place: { start: number; end: number }
  /** True where the last day is said to be among them. */
  whole: boolean
}

function countOf({ page }: Reading, { start, end, from, to, sign, bare }: SpanMark): Counted | undefined {
  if (sign !== 'from-to' || bare || !namesDay(from) || !namesDay(to)) return undefined
  const lead = textBefore(page, start, REACH)
  const since = lead.lastIndexOf('tu ')
  const days = since >= 0 && TO_DATE.test(lead.slice(since)) ? BEFORE.exec(lead.slice(0, since)) : null
  const before = days && endsIn(lead.slice(0, days.index), LASTS) ? days : null
  const behind = before ? undefined : BEHIND.exec(textAfter(page, end, REACH))
  const found = before ?? behind
  if (!found) return undefined
  const printed = found[1]!
  const base = before ? start - lead.length : end
  const at = base + found.index + found[0].indexOf(`${printed} ngay`)
  const whole = behind !== undefined || /(?<![a-z])het (?:ngay )?/.test(page.text.slice(from.end, to.start))
  return { days: Number(printed), printed, place: { start: at, end: at + printed.length }, whole }
}

const OFF = /(?<![a-z])nghi(?![a-z])/
const IN_A_ROW = /(?<![a-z])(?:lien tuc|lien tiep|tong cong)(?![a-z])/

/** "nghỉ Tết 5 ngày, từ … đến hết …": weekends between are not counted, unless the days are said to be in a row. */
function isOfLaw({ page }: Reading, { start, end }: SpanMark, { place }: Counted): boolean {
  const around = page.text.slice(
    Math.max(0, Math.min(start, place.start) - 24),
    Math.max(end, place.end) + 24,
  )
  return OFF.test(around) && !IN_A_ROW.test(around)
}

/** How many days there are from the first to the last; undefined where that depends on a year that is not told. */
function lengthOf({ subject }: Reading, span: SpanMark): number | undefined {
  const last = span.to.year ?? span.from.year ?? subject.year
  const daysIn = (year: number) => {
    const days = daysOfSpan(span, year)
    return days && days.end - days.start + 1
  }
  if (last !== undefined) return daysIn(last)
  const [one, two] = [daysIn(LEAP), daysIn(COMMON)]
  return one === two ? one : undefined
}

function padded(printed: string, days: number): string {
  return String(days).padStart(printed.startsWith('0') ? printed.length : 1, '0')
}

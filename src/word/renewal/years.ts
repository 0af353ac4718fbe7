import { clauseStart } from '../../proofread/reading/clause.js'
import type { Claim, DateMark, DigitRun, Mark } from '../../proofread/reading/marks.js'
import { textAfter, textBefore } from '../../proofread/reading/page.js'
import { isInName } from '../../proofread/reading/reading.js'
import { withYear } from '../../proofread/repair.js'
import { doubtOf, isNear, isQuoted, isSince } from './doubts.js'
import type { Ledger, Step } from './ledger.js'
import { reasons } from './reasons.js'

/** Before a year of the document's own: "năm 2026", "quý III/2026", "xuân 2026", "mùa mưa bão 2026". */
const OF_ITS_OWN =
  /(?:\b(?:nam|nam moi|xuan|he|thu|tet|nguyen dan|trung thu|duong lich|quy [ivx]{1,4}|(?:mua|vu)(?: [a-z]{1,6}){0,2})|[ivx]{1,4} ?\/) ?$/
/** "năm 2026, năm 2027", "năm 2026 và 2027". */
const LISTED = /\d{4}(?:,| va)? (?:nam )?$/
const OF_A_NAME = /(?:[a-z]|\() ?$/
const OF_A_DAY = /^ (?:ngay|thanh lap|tai lap|truyen thong)\b/
const SAME_PERIOD = /(?:cung ky|so voi)[^.;\n]{0,30}$/
const RESULT =
  /(?:ket qua|tong ket|so ket|nhin lai|thanh tich|thanh tuu)(?:(?!nhiem vu|phuong huong|ke hoach|trien khai)[^.;,\n]){0,60}$/
/** In guidance of the first months, the quarter that has just ended. */
const LAST_QUARTER = /\bquy iv ?(?:\/|nam)? ?$/
const PLANNED =
  /(?:ke hoach|du toan|nhiem vu|phuong huong|chuan bi|xay dung|tuyen sinh|tuyen quan)[^.;,\n]{0,60}$/

/** Renews the years that stand outside of claims and citations: those of the document itself; the rest is marked. */
export function renewYears(step: Step, ledger: Ledger): void {
  const { reading, from, to } = step
  const { page } = reading
  page.digits.forEach((run, at) => {
    if (run.length !== 4 || ledger.fateOf(run) !== 'open' || !isNear(step, run.value)) return
    const last = page.digits[at - 1]
    const isListed = last?.value === run.value - 1 && LISTED.test(textBefore(page, run.start, 12))
    if (isListed && ledger.fateOf(last) === 'changed') moveYear(run, run.value + to.year - from.year, ledger)
    else renewYear(step, ledger, run)
  })
}

function moveYear({ start, end }: DigitRun, wanted: number, ledger: Ledger): void {
  ledger.change({ start, end, text: String(wanted) }, reasons.year(wanted))
}

/** How far from a day a number stands that is told of it. */
const NEAR_BY = 80

/** What is left: far years and loose numbers stay, a near year that nothing tells of is looked at. */
export function settleRest(step: Step, ledger: Ledger): void {
  const { dates, counts, page, claims } = step.reading
  const days = claims.filter(({ known }) => known?.origins.some((year) => year < step.from.year))
  for (const date of dates)
    if (date.year !== undefined && ledger.fateOf(date) === 'open') {
      if (isNear(step, date.year) && !date.lunar && !isNumberOfThings(step, date))
        ledger.mark(date, reasons.period)
      else ledger.keep(date)
    }
  for (const { digits, end, firm, value } of counts)
    if (firm && OF_A_DAY.test(textAfter(page, end, 14))) ledger.mark(digits, reasons.unknownDay)
    else if (ledger.fateOf(digits) === 'open' && days.some((day) => isSaidOf(step, value, digits, day)))
      ledger.mark(digits, reasons.looseNumber)
    else ledger.keep(digits)
}

/** "Ngày Thương binh - Liệt sĩ (năm 2026 tròn 79 năm)": a number that the day named in its line makes in the document's year. */
function isSaidOf(
  { reading, from }: Step,
  value: number,
  { start }: Mark,
  { known, ...claim }: Claim,
): boolean {
  const apart = reading.text.slice(Math.min(start, claim.end), Math.max(start, claim.end))
  return apart.length < NEAR_BY && !apart.includes('\n') && known!.origins.includes(from.year - value)
}

/** "tháng 7/2026": the document's own month and those beside it move; another one is that of something else. */
export function renewMonth(step: Step, ledger: Ledger, date: DateMark): void {
  const { from, to, reading } = step
  const { year = from.year, month = 1 } = date
  const away = from.month === undefined ? 0 : (year - from.year) * 12 + month - from.month
  const wanted = year + to.year - from.year
  const isPart = isAround(step, date)
  if (!isPart && (isSince(step, date) || Math.abs(away) > 1)) ledger.mark(date, reasons.period)
  else ledger.change(withYear(reading.text, date, wanted), reasons.year(wanted))
}

/** "từ tháng 6 đến tháng 9/2026" in July: an end of a stretch of months of one year that the document's month is in. */
function isAround({ from, reading }: Step, { start, end, month = 0, year }: DateMark): boolean {
  const before = FIRST_MONTH.exec(textBefore(reading.page, start, 36))
  const behind = LAST_MONTH.exec(textAfter(reading.page, end, 36))
  const [first, last, other] = before
    ? [Number(before[1]), month, before[2]]
    : [month, Number(behind?.[1]), behind?.[2]]
  if (from.month === undefined || (other !== undefined && Number(other) !== year)) return false
  return year === from.year && first <= from.month && from.month <= last
}

const FIRST_MONTH = /thang (\d{1,2})(?: ?[-/] ?(\d{4})| nam (\d{4}))? ?(?:den|-)(?: het)? ?(?:thang )?$/
const LAST_MONTH = /^ ?(?:den|-)(?: het)? ?(?:thang )?(\d{1,2}) ?(?:[-/]|nam) ?(\d{4})(?!\d)/

function renewYear(step: Step, ledger: Ledger, run: DigitRun): void {
  const { reading, from, to } = step
  const { page } = reading
  const before = textBefore(page, run.start, 24)
  if (/^[./-]?\d/.test(textAfter(page, run.end, 2))) return
  if (isNumberOfThings(step, run)) {
    ledger.keep(run)
    return
  }
  if (!OF_ITS_OWN.test(before)) {
    if (OF_A_NAME.test(before)) ledger.mark(run, reasons.campaign)
    return
  }
  const clause = page.text.slice(clauseStart(page, run.start, 0), run.start).slice(-80)
  if (isOfADay(step, run)) {
    moveYear(run, run.value + to.year - from.year, ledger)
    return
  }
  const doubt = doubtOf(step, run)
  if (doubt === 'keep') ledger.keep(run)
  else if (doubt) ledger.mark(run, doubt)
  else if (moves(step, run.value, clause)) moveYear(run, run.value + to.year - from.year, ledger)
  else ledger.mark(run, reasons.period)
}

/** "2026 hộ", "hơn 2026 đồng", "0238.2026.2026": no year. */
function isNumberOfThings({ reading: { page } }: Step, { start, end }: Mark): boolean {
  const before = textBefore(page, start, 12)
  const behind = textAfter(page, end, 24)
  return /\d[.,]$/.test(before) || /^[.,]\d/.test(behind) || (!/\bnam $/.test(before) && THINGS.test(behind))
}

/** What is counted by thousands; none of these words goes on a name that ends with its year. */
const THINGS =
  /^ (?:ho|dong|vnd|usd|trieu|ty|nghin|ngan|nguoi|luot|suat|em|chau|hoc sinh|sinh vien|doan vien|hoi vien|dang vien|can bo|chien si|dai bieu|cuoc|buoi|phan qua|can nha|ngoi nha|con duong|cay|cuon|bo|ban|bai|tin|tai lieu|to roi|don vi|liet si|thuong binh|tre|tan|ta|kg|km2?|m2?|met|ha|hecta|lit|%)(?![a-z0-9])/
/** "Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026": a day of the catalog comes again, whatever it is called. */
function isOfADay(step: Step, run: DigitRun): boolean {
  const { reading, from } = step
  const isBehind = /[^ ] nam $/.test(textBefore(reading.page, run.start, 6))
  const last = { start: run.start - 6, end: run.start - 5 }
  return isBehind && run.value === from.year && isInName(reading, last) && !isQuoted(step, run)
}

/** True for a year that is another in next year's document: its own, the one before that it compares with, the one that it plans. */
function moves({ from }: Step, year: number, clause: string): boolean {
  const atNewYear = (from.month ?? 12) <= 3
  const looksBack =
    SAME_PERIOD.test(clause) ||
    (atNewYear && (RESULT.test(clause) || (year === from.year - 1 && LAST_QUARTER.test(clause))))
  if (year === from.year - 1) return looksBack
  if (year === from.year) return !looksBack
  return (from.month ?? 0) >= 10 || PLANNED.test(clause)
}

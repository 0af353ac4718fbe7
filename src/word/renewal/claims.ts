import { anniversary } from '../../commemorations/anniversary.js'
import type { Commemoration } from '../../commemorations/commemoration.js'
import { milestoneAdvice } from '../../commemorations/milestone-advice.js'
import { formatDate } from '../../dates/plain-date.js'
import { countsYears } from '../../proofread/catalog-facts.js'
import type { Claim, CountMark, DateMark, RangeMark } from '../../proofread/reading/marks.js'
import { textBefore } from '../../proofread/reading/page.js'
import { printedDay, withDate, withNumber, withYear } from '../../proofread/repair.js'
import { markBoundPair } from './bound-pairs.js'
import { isCurrent, nextDay } from './days.js'
import type { Ledger, Step } from './ledger.js'
import { reasons, withAdvice } from './reasons.js'

const AHEAD = /(?:huong toi|tien toi|chuan bi|huong den|chao don)[^.;\n]{0,60}$/
const YEAR_TOLD = /\bnam (\d{4})(?!\d)/g
const CLAUSE = /^[^.;\n]{0,60}/
const CLAUSE_BEFORE = /[^.;\n]{0,80}$/
const PAST = /(?:\bda (?:to chuc|dien ra|tien hanh|ky niem|don)|nam (?:ngoai|truoc|qua))[^.;\n]{0,60}$/
const PAST_BEHIND = /^\)?,? ?(?:da |vao )?(?:duoc )?(?:to chuc |dien ra )?(?:vao )?nam (?:ngoai|truoc|qua)/
const YEAR_BEHIND = /^,? ?\(?(?:vao )?nam (\d{4})(?!\d)/

/** Renews what the text says of days: their numbers, last years, movable dates. */
export function renewClaims(step: Step, ledger: Ledger): void {
  const counted = new Set(
    step.reading.claims.flatMap(({ count, range, known }) => ((count ?? range) && known?.entries) || []),
  )
  for (const claim of step.reading.claims) {
    const ended = endedBy(claim, step.to.year)
    if (ended) {
      ledger.mark(claim, reasons.ended(ended))
      continue
    }
    if (claim.lunar) ledger.keep(claim.lunar)
    const damaged = claim.range?.to.fault !== undefined && claim.range.to.year === undefined
    if (claim.range && !damaged) renewPair(step, ledger, claim, claim.range)
    else if (claim.count) renewNumber(step, ledger, claim, claim.count)
    if (claim.date && !claim.range) renewDate(step, ledger, claim, claim.date)
    const [entry] = claim.known?.entries ?? []
    if (!entry || counted.has(entry)) continue
    counted.add(entry)
    markRoundYear(step, ledger, claim, entry)
  }
}

/** A day that is told without its number says nothing of its being a round one. */
function markRoundYear({ to }: Step, ledger: Ledger, { names }: Claim, entry: Commemoration): void {
  const { number, milestone } = anniversary(entry, to.year) ?? {}
  if (milestone !== 'round' || number === undefined || !milestoneAdvice(entry, number)) return
  const reason = reasons.number(to.year, to.year - number, number)
  ledger.mark(names[0]!, withAdvice(reason, entry, number))
}

function endedBy({ known }: Claim, year: number): Commemoration | undefined {
  const entries = known?.entries ?? []
  return entries.every(({ endedAfter }) => endedAfter !== undefined && endedAfter < year)
    ? entries[0]
    : undefined
}

/** "76 năm Ngày X (27/7/1947 - 27/7/2023)". */
function renewPair(step: Step, ledger: Ledger, claim: Claim, range: RangeMark): void {
  const { known, count, counts } = claim
  const last = range.to
  const end = last.year
  if (end === undefined || !countsYears(claim) || !(known || count?.firm)) return
  const current = isCurrent(step, end, last.month)
  // A number of the past alone would be that of a day that nobody has held.
  if (current && isDone(step, claim)) {
    ledger.mark({ start: count?.start ?? range.start, end: last.end }, reasons.campaign)
    return
  }
  const moves = current || isStale(step, claim, end)
  if (moves && range.from.some((from) => isBound(step, ledger, claim, from))) return
  for (const from of range.from) ledger.keep(from)
  if (moves) {
    const wanted = current ? end + step.to.year - step.from.year : step.to.year
    ledger.change(withYear(step.reading.text, last, wanted), reasons.endYear(wanted))
    if (!claim.inherited) renewCounts(step, ledger, claim, range, wanted)
    return
  }
  if (end > step.from.year && end <= step.to.year) ledger.mark(last, reasons.arrived(end))
  for (const each of [last, ...counts]) ledger.keep(each)
}

/** True for a pair, marked then, whose last date may not move without a number that stays. */
function isBound(step: Step, ledger: Ledger, { range, count }: Claim, from: DateMark): boolean {
  const last = range!.to
  const pair = { start: range!.from[0]!.start, end: last.end, years: last.year! - (from.year ?? last.year!) }
  return markBoundPair(step, ledger, pair, count)
}

/** The numbers that belong to a pair of dates, by the origin that each fits. */
function renewCounts(
  { reading }: Step,
  ledger: Ledger,
  { known, count, counts }: Claim,
  { from: origins, to: last }: RangeMark,
  year: number,
): void {
  const fits = ({ value }: CountMark) =>
    origins.find((date) => date.year !== undefined && last.year! - date.year === value)
  for (const each of counts) {
    if (each.form === 'empty' || (each !== count && !each.firm)) continue
    const fitting = fits(each)
    // Beside a number that the dates make, one that they do not make is told of another day.
    if (!fitting && each !== count && count && fits(count)) {
      ledger.mark(each, reasons.unknownDay)
      continue
    }
    const origin = fitting?.year ?? origins.at(-1)!.year!
    const number = year - origin
    const reason = (fitting ? reasons.number : reasons.mended)(year, origin, number)
    ledger.change(
      withNumber(reading.text, each, number),
      withAdvice(reason, known?.entries[0], number, dateIn(year, last)),
    )
  }
}

/** The last year of a document before the last, left behind: the day is known, dates and number agree, and nothing tells of the past. */
function isStale(step: Step, claim: Claim, end: number): boolean {
  const { known, range, counts } = claim
  if (!known || end !== step.from.year - 1 || tellsOfThePast(step, claim, end)) return false
  return (
    counts.length === 0 ||
    counts.some(({ value }) => range!.from.some(({ year }) => year !== undefined && end - year === value))
  )
}

/** "Năm 2025, tỉnh đã tổ chức kỷ niệm 78 năm …", "… vào năm ngoái": what was done in that year stays what it was. */
function tellsOfThePast({ reading }: Step, { start, end }: Claim, year: number): boolean {
  const before = CLAUSE_BEFORE.exec(textBefore(reading.page, start, 80))![0]
  const behind = reading.folded.slice(end, end + 60)
  const told = [...before.matchAll(YEAR_TOLD), ...(CLAUSE.exec(behind)?.[0] ?? '').matchAll(YEAR_TOLD)]
  return told.some((match) => Number(match[1]) === year) || PAST.test(before) || PAST_BEHIND.test(behind)
}

/** "đã tổ chức lễ kỷ niệm 79 năm …", in a report: what was done. */
function isDone({ reading }: Step, { start }: Claim): boolean {
  return PAST.test(CLAUSE_BEFORE.exec(textBefore(reading.page, start, 80))![0])
}

function dateIn(year: number, { day, month }: DateMark): string | undefined {
  return day === undefined || month === undefined ? undefined : formatDate(year, month, day)
}

/** "76 năm Ngày X", "76 năm Ngày X (27/7)", "76 năm Ngày X (27/7/1947)". */
function renewNumber(step: Step, ledger: Ledger, claim: Claim, count: CountMark): void {
  const { reading, from, to } = step
  const { known, date } = claim
  const behind = YEAR_BEHIND.exec(reading.folded.slice(claim.end, claim.end + 24))
  if (!count.firm || count.form === 'empty' || (behind && Number(behind[1]) !== from.year)) {
    ledger.keep(count)
    return
  }
  const printed = date?.year !== undefined && !isCurrent(step, date.year, date.month) ? [date.year] : []
  const origins = printed.length > 0 ? printed : (known?.origins ?? [])
  const delta = to.year - from.year
  const ahead = AHEAD.test(textBefore(reading.page, count.start, 80))
  const month = date?.month ?? known?.entries.map(({ rule }) => ('month' in rule ? rule.month : undefined))[0]
  const origin = origins.find((year) => isCurrent(step, year + count.value, month))
  const number = count.value + delta
  if (origin !== undefined) {
    const year = origin + number
    const reason = withAdvice(reasons.number(year, origin, number), known?.entries[0], number)
    ledger.change(withNumber(reading.text, count, number), reason)
  } else if (origins.length > 0) {
    const year = origins.map((each) => each + count.value).find((each) => each > from.year)
    if (year === undefined) ledger.mark(count, reasons.unfitting)
    else if (year <= to.year) ledger.mark(count, reasons.arrived(year))
    else ledger.keep(count)
  } else if (ahead) ledger.mark(count, reasons.lookAhead)
  else if (reading.subject.year === undefined) ledger.mark(count, reasons.unknownDay)
  else ledger.change(withNumber(reading.text, count, number), reasons.nextNumber(to.year))
}

/** A date behind a name: the origin stays, the day of this year moves. */
function renewDate(step: Step, ledger: Ledger, claim: Claim, date: DateMark): void {
  const entry = claim.known?.entries.find((each) => nextDay(step, each, date))
  const next = entry && nextDay(step, entry, date)
  if (date.year !== undefined && !isCurrent(step, date.year, date.month)) ledger.keep(date)
  if (ledger.fateOf(date) !== 'open' || !entry || !next || date.lunar) return
  const { text } = step.reading
  const repair = withDate(text, date, next)
  const day = `${printedDay(next)}/${next.year}`
  const moved = next.month !== date.month && next.month !== step.to.month && date.month === step.from.month
  const reason = (moved ? reasons.otherMonth : reasons.day)(entry.name.vi, day)
  if (repair.text !== text.slice(date.start, date.end)) ledger.change(repair, reason)
  else ledger.keep(date)
}

import type { NameHit } from '../../commemorations/names.js'
import type { Claim, CountMark, DateMark, Page, RangeMark } from './marks.js'
import { isWrittenBare } from './page.js'

/** A claim does not reach over more than this: the longest names have some 150 letters. */
const REACH = 320
const TO_NAME =
  /^\s{0,3}(?:of |for |since )?(?:the )?(?:ky niem |nhan )?(?:ngay |le |dai le |thanh cong |cuoc |su kien ){0,2}"?(?:nuoc |the )?$/
const TO_DATE = /^\s{0,3}(?:\([^()]{1,60}\)\s{0,2})?\(?\s?(?:ngay |on )?$/
const TO_SOLAR = /^ (?:am lich|al)\)?,? ?\(?(?:tuc |nham |la )?(?:ngay )?$/
const DASH = /^ ?[-:] ?(?:ngay )?$/
const ITEM_END = /^ ?(?:[.;,)\n]|$)/
const HEADS = /^ ?[-:]/
const HEADING = /^ ?[-:] ?(?:ngay |le )?$/
const ITEM_START = /(?:^|[\n;])\s{0,3}(?:[-+*•] ?)?(?:ngay )?$/
const TO_RANGE = /^\s{0,3}[(,-]?\s?(?:tu )?(?:ngay )?$/
const SHARED = /^\)?,?\s{0,2}(?:va|,|&)\s/
const ABBREVIATED = /(?:^|[^\p{L}])\p{Lu}\p{L}{0,2}$/u
const TITLE_AT_END = /(?:^|[^\p{L}])(?:tp|tx|gs|ts|ths|bs|ks)$/u
const TO_NUMBER = /^,? (?:lan thu |tron |la |ky niem |du )?$/
/** A comma, line end or "và" with the head of another day behind it. */
const NEXT_ITEM =
  /(?:[,.]|\n|\sva)\s{1,3}(?:[-+*] )?(?:ky niem |nhan )?(?:ngay|le|thang|tuan|\d{1,4} nam|ky niem|chien thang|phong trao)\s/

/**
 * The nearest place before `position` where a new thought begins, not before `least`: after ";", a full stop, a blank line,
 * or a line end that is followed by a bullet, a number or a capital.
 */
export function clauseStart(page: Page, position: number, least: number): number {
  const { text, source } = page
  const floor = Math.max(least, position - REACH)
  let depth = 0
  for (let at = position - 1; at >= floor; at--) {
    const char = text.charCodeAt(at)
    if (char === 0x29) depth++
    else if (char === 0x28) depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (char === 0x3b) return at + 1
    else if (char === 0xa) {
      const next = source.slice(at + 1, at + 9).trimStart()
      if (next === '' || /^(?:[-+*•–]\s|\d{1,2}[.)]\s|\n)/u.test(next)) return at + 1
      if (/^\p{Lu}/u.test(next) && !isUpperCase(source, at)) return at + 1
    } else if (
      (char === 0x2e || char === 0x21 || char === 0x3f || char === 0x3a) &&
      isBlank(text.charCodeAt(at + 1))
    ) {
      if (char !== 0x2e || endsSentence(source, at)) return at + 1
    }
  }
  return floor
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa || code === 0xd
}

/** A full stop after a capital with two letters at most is an abbreviation's: "TP. Hồ Chí Minh", "V.I. Lênin", "Ph. Ăng-ghen". */
function endsSentence(source: string, dot: number): boolean {
  const before = source.slice(Math.max(0, dot - 6), dot)
  return !ABBREVIATED.test(before) && !TITLE_AT_END.test(before.toLowerCase())
}

/** True inside a passage set in capitals, where a capital begins no new thought. */
function isUpperCase(source: string, at: number): boolean {
  const near = source.slice(Math.max(0, at - 20), at + 20)
  return !/\p{Ll}/u.test(near)
}

/** Joins names, numbers and dates to claims, in order of place. */
export function joinClaims(
  page: Page,
  names: readonly NameHit[],
  counts: readonly CountMark[],
  ranges: readonly RangeMark[],
  dates: readonly DateMark[],
): Claim[] {
  const claims: Claim[] = []
  const used = new Set<CountMark>()
  let behind = 0
  let nameAt = 0
  let countAt = 0
  for (const range of ranges) {
    const from = clauseStart(page, range.start, behind)
    while (nameAt < names.length && names[nameAt]!.start < from) nameAt++
    while (countAt < counts.length && counts[countAt]!.start < from) countAt++
    const near: CountMark[] = []
    for (let at = countAt; at < counts.length && counts[at]!.end <= range.start; at++) near.push(counts[at]!)
    const after = numberBehind(page, range, counts, countAt + near.length)
    const own: NameHit[] = []
    for (let at = nameAt; at < names.length && names[at]!.end <= range.start; at++) own.push(names[at]!)

    let inherited = false
    let candidates = near.filter((count) => count.firm)
    if (candidates.length === 0) candidates = near.slice(-1)
    const previous = claims[claims.length - 1]
    if (candidates.length === 0 && previous?.range && previous.count && from <= behind + 1)
      if (inherits(page, previous.range, previous.count, range)) {
        inherited = true
        candidates = [previous.count]
      }
    if (candidates.length === 0 && after) candidates = [after]
    const count = candidates.find((candidate) => fits(candidate, range)) ?? candidates[candidates.length - 1]
    const named = namesOfItem(page, own, count && !inherited ? count : undefined, range)
    const behindIt = own.length === 0 && count ? nameBehind(page, range, count, names, nameAt) : undefined
    const about = behindIt ? [behindIt] : named
    for (const candidate of candidates) used.add(candidate)
    claims.push({
      start: Math.min(
        range.start,
        inherited ? range.start : (count?.start ?? range.start),
        about[0]?.start ?? range.start,
      ),
      end: Math.max(range.end, count && !inherited ? count.end : 0),
      names: about,
      counts: candidates,
      inherited,
      range,
      ...(count ? { count } : {}),
    })
    behind = range.end
  }
  return [...claims, ...looseClaims(page, names, counts, ranges, dates, used)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
}

/**
 * True if the claim before lends its number: the years of this one make it, or would but for the last date.
 * "76 năm A (19/8/1945 - 19/8/2021) và B (2/9/1945 - 2/9/2021)"; a member with years of its own has its own number.
 */
function inherits(page: Page, before: RangeMark, count: CountMark, range: RangeMark): boolean {
  if (!SHARED.test(page.text.slice(before.end, before.end + 8))) return false
  return (
    fits(count, range) ||
    range.from.some(({ year }) => year !== undefined && year + count.value === before.to.year)
  )
}

/** The names of the item that the dates close; an item that begins behind the last name has a name not known. */
function namesOfItem(
  page: Page,
  own: readonly NameHit[],
  count: CountMark | undefined,
  range: RangeMark,
): readonly NameHit[] {
  // "Ngày X lần thứ 133 (…)", "Ngày X, tròn 63 năm (…)": else the number stands in front of its name.
  const behind = count ? own.filter((name) => name.start >= count.start) : own
  const near =
    behind.length > 0
      ? behind
      : own.slice(-1).filter((name) => TO_NUMBER.test(page.text.slice(name.end, count!.start).slice(0, 20)))
  const last = near[near.length - 1]
  if (!last) return near
  if (NEXT_ITEM.test(page.text.slice(last.end, Math.min(range.start, last.end + REACH)))) return []
  const previous = near[near.length - 2]
  if (last.whole || !previous || !NEXT_ITEM.test(page.text.slice(previous.end, last.start))) return near
  return [last]
}

/** "76 năm (1947 - 2023) Ngày X": the name right behind the dates. */
function nameBehind(
  page: Page,
  range: RangeMark,
  count: CountMark,
  names: readonly NameHit[],
  from: number,
): NameHit | undefined {
  if (!/^ ?\(? ?$/.test(page.text.slice(count.end, range.start).slice(0, 4))) return undefined
  for (let at = from; at < names.length && names[at]!.start - range.end < 16; at++) {
    const name = names[at]!
    if (name.start < range.end) continue
    const gap = page.text.slice(range.end, name.start)
    return gap.startsWith(')') && TO_NAME.test(gap.slice(1)) ? name : undefined
  }
  return undefined
}

/** "Ngày X (a - b), tròn 63 năm": a number behind the dates that nothing else follows. */
function numberBehind(
  page: Page,
  range: RangeMark,
  counts: readonly CountMark[],
  from: number,
): CountMark | undefined {
  const count = counts[from]
  if (!count || count.start < range.end || count.start - range.end > 14) return undefined
  if (!/^\)?,? ?(?:tron |la |ky niem |du )?$/.test(page.text.slice(range.end, count.start))) return undefined
  return /^\s*(?:[.,;)]|$)/.test(page.text.slice(count.end, count.end + 4)) ? count : undefined
}

/** "79 năm A và 34 năm B (22/12/1944 - 22/12/2023)": the number that the dates make is the one they belong to. */
function fits({ value }: CountMark, { from, to }: RangeMark): boolean {
  return from.some(({ year }) => year !== undefined && to.year !== undefined && to.year - year === value)
}

/** Claims without a pair of dates: a number before a name, a date behind it. */
function looseClaims(
  page: Page,
  names: readonly NameHit[],
  counts: readonly CountMark[],
  ranges: readonly RangeMark[],
  dates: readonly DateMark[],
  used: ReadonlySet<CountMark>,
): Claim[] {
  const claims: Claim[] = []
  let countAt = 0
  let dateAt = 0
  let rangeAt = 0
  for (const name of names) {
    while (countAt + 1 < counts.length && counts[countAt + 1]!.end <= name.start) countAt++
    while (dateAt < dates.length && dates[dateAt]!.start < name.end) dateAt++
    while (rangeAt < ranges.length && ranges[rangeAt]!.start < name.end) rangeAt++
    const count = counts[countAt]
    const counted =
      count && count.end <= name.start && TO_NAME.test(page.text.slice(count.end, name.start))
        ? count
        : undefined
    const next = ordinalBehind(page, name, counts, countAt)
    const at =
      dateBehind(page, name, dates[dateAt], dates[dateAt + 1]) ?? dateBefore(page, name, dates[dateAt - 1])
    const dated = at?.date
    const range = ranges[rangeAt]
    // The pair's own claim has been made; what stands with the name is part of it.
    if (range && range.start - name.end < 12 && TO_RANGE.test(page.text.slice(name.end, range.start)))
      continue
    const own = counted && !used.has(counted) ? counted : next
    if (!own && !dated) continue
    claims.push({
      start: Math.min(own?.start ?? name.start, name.start),
      end: Math.max(name.end, dated?.end ?? 0, own?.end ?? 0),
      names: [name],
      counts: own ? [own] : [],
      inherited: false,
      ...(own ? { count: own } : {}),
      ...(dated ? { date: dated } : {}),
      ...(at?.lunar ? { lunar: at.lunar } : {}),
    })
  }
  return claims
}

interface DatePair {
  date: DateMark
  lunar?: DateMark
}

/** "Ngày X (27/7)", "Ngày X - 27/7", "Giỗ Tổ Hùng Vương 10/3 âm lịch (29/4/2023)". */
function dateBehind(
  page: Page,
  name: NameHit,
  date: DateMark | undefined,
  next: DateMark | undefined,
): DatePair | undefined {
  if (!date || date.form === 'year' || date.start - name.end >= 72) return undefined
  const gap = page.text.slice(name.end, date.start)
  const behind = page.text.slice(date.end, date.end + 8)
  const heading = DASH.test(gap) && date.day !== undefined && date.year === undefined && ITEM_END.test(behind)
  if (!heading && !TO_DATE.test(gap)) return undefined
  // "Ngày X⏎27/7: Ngày Y": the date heads the next line.
  if (gap.includes('\n') && HEADS.test(behind)) return undefined
  const solar =
    date.lunar && next && next.start - date.end < 32 && TO_SOLAR.test(page.text.slice(date.end, next.start))
  return solar && next.day !== undefined ? { date: next, lunar: date } : { date }
}

/** "27/7: Ngày X", "27/7 - Ngày X" at the head of an item. */
function dateBefore(page: Page, name: NameHit, date: DateMark | undefined): DatePair | undefined {
  if (!date || date.day === undefined || name.start - date.end > 10) return undefined
  if (!HEADING.test(page.text.slice(date.end, name.start))) return undefined
  return ITEM_START.test(page.text.slice(Math.max(0, date.start - 10), date.start)) ? { date } : undefined
}

/** "Ngày sinh Chủ tịch Hồ Chí Minh lần thứ 133". */
function ordinalBehind(
  page: Page,
  name: NameHit,
  counts: readonly CountMark[],
  from: number,
): CountMark | undefined {
  for (let at = from; at < counts.length && counts[at]!.start - name.end < 12; at++) {
    const count = counts[at]!
    if (count.form === 'ordinal' && / lan thu $/.test(page.text.slice(name.end, count.start))) return count
  }
  return undefined
}

/** True if a number's word "năm" was typed without its mark in a text that has marks. */
export function isBareYears(page: Page, count: CountMark): boolean {
  return isWrittenBare(page, count.digits.end, count.end)
}

import type { NameHit } from '../../commemorations/names.js'
import type { Claim, CountMark, DateMark, Page, RangeMark } from './marks.js'
import { isWrittenBare } from './page.js'

/** A claim does not reach over more than this: the longest names have some 150 letters. */
const REACH = 320
const TO_NAME =
  /^\s{0,3}(?:of |for |since )?(?:the )?(?:ky niem |nhan )?(?:ngay |le |dai le |thanh cong |cuoc |su kien )?"?(?:nuoc )?$/
const TO_DATE = /^\s{0,3}(?:\([^()]{1,60}\)\s{0,2})?\(?\s?(?:ngay |on )?$/
const TO_RANGE = /^\s{0,3}[(,-]?\s?(?:tu )?(?:ngay )?$/
const SHARED = /^\)?,?\s{0,2}(?:va|,|&)\s/

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
      if (char !== 0x2e || endsSentence(text, at)) return at + 1
    }
  }
  return floor
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa || code === 0xd
}

/** A full stop after one or two letters is an abbreviation's: "TP. Hồ Chí Minh", "V.I. Lênin". */
function endsSentence(text: string, dot: number): boolean {
  return /[a-z0-9)"]{3}$|[)"]$/.test(text.slice(Math.max(0, dot - 3), dot))
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
      if (SHARED.test(page.text.slice(previous.range.end, previous.range.end + 8))) {
        inherited = true
        candidates = [previous.count]
      }
    if (candidates.length === 0 && after) candidates = [after]
    const count = candidates.find((candidate) => fits(candidate, range)) ?? candidates[candidates.length - 1]
    const named = count && !inherited ? own.filter((name) => name.start >= count.start) : own
    const behindIt = own.length === 0 ? nameBehind(page, range, names, nameAt) : undefined
    const about = named.length > 0 ? named : behindIt ? [behindIt] : own
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

/** "76 năm (1947 - 2023) Ngày X": the name right behind the dates. */
function nameBehind(
  page: Page,
  range: RangeMark,
  names: readonly NameHit[],
  from: number,
): NameHit | undefined {
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
    const next = counts.find === undefined ? undefined : ordinalBehind(page, name, counts, countAt)
    const date = dates[dateAt]
    const dated =
      date &&
      date.form !== 'year' &&
      date.start - name.end < 72 &&
      TO_DATE.test(page.text.slice(name.end, date.start))
        ? date
        : undefined
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
    })
  }
  return claims
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

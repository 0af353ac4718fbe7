import type { NameHit } from '../../commemorations/names/index.js'
import { firstDay } from '../catalog-facts.js'
import { clauseStart, REACH } from './clause.js'
import { isGrown } from './counts.js'
import { datesWithin } from './dates.js'
import { looseClaims, TO_NAME } from './loose-claims.js'
import type { Claim, CountMark, DateMark, Mark, Page, RangeMark } from './marks.js'

const SHARED = /^\)?,? ?(?:va|,|&) /
const TO_NUMBER = /^,? (?:lan thu |tron |la |ky niem |du )?$/
/** A comma, line end or "và" with the head of another day behind it. */
const NEXT_ITEM =
  /(?:(?:[,.:;]| va) |\n)(?:[-+*] )?(?:ky niem |nhan )?(?:ngay|le|thang|tuan|\d{1,4} nam|ky niem|chien thang|phong trao) /

/** Behind a comma, a dash or "và" the words are of something else than the name. */
const OTHER = /(?:,| -| va(?= ))(.*)/s
/** Words between a name and its dates that say something of the day itself. */
const OF_THE_DAY =
  /^[ ,(-]{0,3}(?:(?:vua |nam nay |den nay |tinh den nay )?(?:tron|la|du|ky niem|nhan dip|lan thu)(?: |$)|\d{1,4} nam(?![a-z]))+/

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
    const before = upTo(counts, countAt, range.start)
    const item = itemOf(page, dates, range, upTo(names, nameAt, range.start), before)
    const { names: own, counts: near } = item
    const previous = from <= behind + 1 ? claims[claims.length - 1] : undefined
    const after = numberBehind(page, range, counts, countAt + before.length)
    const { candidates, inherited } = candidatesOf(page, range, near, previous, after)
    const count = candidates.find((candidate) => fits(candidate, range)) ?? candidates[candidates.length - 1]
    const printed = inherited ? undefined : count
    const behindIt = own.length === 0 && count ? nameBehind(page, range, count, names, nameAt) : undefined
    const about = behindIt ? [behindIt] : namesOfItem(page, own, printed)
    for (const candidate of candidates) used.add(candidate)
    claims.push(pairClaim(range, about, { counts: candidates, inherited, count }))
    behind = range.end
  }
  return [...claims, ...looseClaims(page, names, counts, ranges, dates, used)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
}

function pairClaim(
  range: RangeMark,
  names: readonly NameHit[],
  { counts, inherited, count }: Pick<Claim, 'counts' | 'inherited'> & { count: CountMark | undefined },
): Claim {
  const printed = inherited ? undefined : count
  return {
    start: Math.min(range.start, printed?.start ?? range.start, names[0]?.start ?? range.start),
    end: Math.max(range.end, printed?.end ?? 0),
    names,
    counts,
    inherited,
    range,
    ...(count ? { count } : {}),
  }
}

/** The marks from a place in their list that end before a position. */
function upTo<Each extends Mark>(marks: readonly Each[], from: number, end: number): Each[] {
  let to = from
  while (to < marks.length && marks[to]!.end <= end) to++
  return marks.slice(from, to)
}

/** The names and numbers in front of a pair that may be told with it. */
function itemOf(
  page: Page,
  dates: readonly DateMark[],
  range: RangeMark,
  names: readonly NameHit[],
  counts: readonly CountMark[],
): { names: readonly NameHit[]; counts: readonly CountMark[] } {
  const last = names.at(-1)
  if (!last || !isApart(page, last, dates, range)) return { names, counts: ofItem(counts, names, range) }
  // Numbers of something else are those behind the name, or the one that the dates make.
  const others = counts.filter((count) => count.start >= last.end || fits(count, range))
  return { names: [], counts: ofItem(others, names, range) }
}

/**
 * The numbers of the item that the dates close. One with a known name behind it, before the next number, is told of a day of its own,
 * unless it is the one that the dates make: "79 năm A và 97 năm B (28/7/1929 - 28/7/2026)".
 */
function ofItem(
  counts: readonly CountMark[],
  names: readonly NameHit[],
  range: RangeMark,
): readonly CountMark[] {
  return counts.filter((count, at) => {
    const next = counts[at + 1]
    if (!next || fits(count, range)) return true
    return !names.some(({ start, end }) => start >= count.end && end <= next.start)
  })
}

/** The numbers that may belong to a pair: the firm ones in front of it, else the last one, that of the claim before, or the one behind. */
function candidatesOf(
  page: Page,
  range: RangeMark,
  near: readonly CountMark[],
  previous: Claim | undefined,
  after: CountMark | undefined,
): { candidates: readonly CountMark[]; inherited: boolean } {
  const firm = near.filter((count) => count.firm)
  if (near.length > 0) return { candidates: firm.length > 0 ? firm : near.slice(-1), inherited: false }
  if (previous?.range && previous.count && inherits(page, previous.range, previous.count, range))
    return { candidates: [previous.count], inherited: true }
  return { candidates: after ? [after] : [], inherited: false }
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
function namesOfItem(page: Page, own: readonly NameHit[], count: CountMark | undefined): readonly NameHit[] {
  // "Ngày X lần thứ 133 (…)", "Ngày X, tròn 63 năm (…)": else the number stands in front of its name.
  const behind = count ? own.filter((name) => name.start >= count.start) : own
  const near =
    behind.length > 0
      ? behind
      : own.slice(-1).filter((name) => TO_NUMBER.test(page.text.slice(name.end, count!.start).slice(0, 20)))
  const last = near[near.length - 1]
  if (!last) return near
  const previous = near[near.length - 2]
  if (last.whole || !previous || !NEXT_ITEM.test(page.text.slice(previous.end, last.start))) return near
  return [last]
}

/**
 * True if words between the last name and the dates begin something else, of which the dates are: "Nhân Ngày X (27/7), xã mừng ngày thành
 * lập (15/8/1990 - …)". Dates that begin on the first day of the day named are its own whatever stands between.
 */
function isApart(page: Page, name: NameHit, dates: readonly DateMark[], range: RangeMark): boolean {
  const gap = page.text.slice(name.end, Math.min(range.start, name.end + REACH))
  if (NEXT_ITEM.test(gap)) return true
  const date = datesWithin(dates, name.end, range.start).find(({ day }) => day !== undefined)
  const other = date ? page.text.slice(date.end, range.start) : OTHER.exec(gap)?.[1]
  return other !== undefined && /[a-z]/.test(other.replace(OF_THE_DAY, '')) && !begins(name, range)
}

function begins({ entries }: NameHit, { from }: RangeMark): boolean {
  return entries.some((entry) => {
    const first = firstDay(entry)
    return from.some(
      ({ day, month, year }) => first && day === first.day && month === first.month && year === first.year,
    )
  })
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
  if (!/^\)?[,:]? ?(?:tron |la |ky niem |du )?$/.test(page.text.slice(range.end, count.start)))
    return undefined
  const after = page.text.slice(count.end, count.end + 80)
  return /^ ?(?:[.,;)\n]|$)/.test(after) || isGrown(after) ? count : undefined
}

/** "79 năm A và 34 năm B (22/12/1944 - 22/12/2023)": the number that the dates make is the one they belong to. */
function fits({ value }: CountMark, { from, to }: RangeMark): boolean {
  return from.some(({ year }) => year !== undefined && to.year !== undefined && to.year - year === value)
}

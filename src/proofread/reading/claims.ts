import type { NameHit } from '../../commemorations/names/index.js'
import { clauseStart } from './clause.js'
import { isGrown } from './counts.js'
import { fits, type Item, itemOf, NEXT_ITEM } from './items.js'
import { looseClaims, TO_NAME } from './loose-claims.js'
import type { Claim, CountMark, DateMark, Mark, Page, RangeMark } from './marks.js'
import { textBefore } from './page.js'

const SHARED = /^\)?,? ?(?:va|,|&) /
const TO_NUMBER = /^,? (?:lan thu |tron |la |ky niem |du )?$/
/** Joins names, numbers and dates to claims, in order of place. */
export function joinClaims(
  page: Page,
  names: readonly NameHit[],
  counts: readonly CountMark[],
  ranges: readonly RangeMark[],
  { dates, feasts }: { dates: readonly DateMark[]; feasts: readonly DateMark[] },
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
    const before = {
      names: upTo(names, nameAt, yearsStart(range)),
      counts: upTo(counts, countAt, range.start),
    }
    const item = itemOf(page, dates, range, before)
    const previous = from <= behind + 1 ? claims[claims.length - 1] : undefined
    const next = { name: names[nameAt + before.names.length], count: counts[countAt + before.counts.length] }
    const headed = isHead(page, range, item, next) ? next.name : undefined
    const after = headed ? next.count : numberBehind(page, range, next.count)
    const { candidates, inherited } = candidatesOf(page, range, item.counts, previous, after)
    const count = candidates.find((candidate) => fits(candidate, range)) ?? candidates[candidates.length - 1]
    const about = headed ? [headed] : namesOf(page, range, item.names, { count, inherited, next: next.name })
    for (const candidate of candidates) used.add(candidate)
    claims.push(pairClaim(range, about, { counts: candidates, inherited, count }))
    behind = range.end
  }
  const all = feasts.length > 0 ? [...dates, ...feasts].sort((a, b) => a.start - b.start) : dates
  return [...claims, ...looseClaims(page, names, counts, ranges, all, used)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
}

/** The day printed in front of two years may be part of a name: "Quốc khánh 2/9 (1945 - 2026)". */
function yearsStart({ day, from, start }: RangeMark): number {
  return day ? from[0]!.start : start
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

/** The numbers that may belong to a pair: the firm ones in front of it, else the last one, that of the claim before, or the one behind. */
function candidatesOf(
  page: Page,
  range: RangeMark,
  near: readonly CountMark[],
  previous: Claim | undefined,
  after: CountMark | undefined,
): { candidates: readonly CountMark[]; inherited: boolean } {
  const firm = near.filter((count) => count.firm || fits(count, range))
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

/** What the pair is about: the names of its item, or else the name right behind it. */
function namesOf(
  page: Page,
  range: RangeMark,
  own: readonly NameHit[],
  { count, inherited, next }: { count: CountMark | undefined; inherited: boolean; next: NameHit | undefined },
): readonly NameHit[] {
  const behind = own.length === 0 ? nameBehind(page, range, count, next) : undefined
  return behind ? [behind] : namesOfItem(page, range, own, inherited ? undefined : count)
}

/** The names of the item that the dates close; an item that begins behind the last name has a name not known. */
function namesOfItem(
  page: Page,
  range: RangeMark,
  own: readonly NameHit[],
  count: CountMark | undefined,
): readonly NameHit[] {
  // "Ngày X (…): 42 năm", "Ngày X lần thứ 133 (…)", "Ngày X, tròn 63 năm (…)": else the number stands in front of its name.
  const behind = count && count.start < range.start ? own.filter((name) => name.start >= count.start) : own
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

/** "76 năm (1947 - 2023) Ngày X": the name right behind the dates. */
function nameBehind(
  page: Page,
  range: RangeMark,
  count: CountMark | undefined,
  name: NameHit | undefined,
): NameHit | undefined {
  if (!count || !name || name.start < range.end || name.start - range.end >= 16) return undefined
  if (!/^ ?\(? ?$/.test(page.text.slice(count.end, range.start).slice(0, 4))) return undefined
  const gap = page.text.slice(range.end, name.start)
  return gap.startsWith(')') && TO_NAME.test(gap.slice(1)) ? name : undefined
}

const AT_HEAD = /(?:^|[\n;]) ?(?:(?:[-+*•]|\d{1,2}[.)]) )?\(?$/

/** "- 27/7/1947 - 27/7/2023: 76 năm Ngày X": the two dates head the item of the number and the name behind them. */
function isHead(
  page: Page,
  { start, end, bracketed }: RangeMark,
  { names, counts }: Item,
  { name, count }: { name: NameHit | undefined; count: CountMark | undefined },
): boolean {
  if (names.length + counts.length > 0 || !count || !name) return false
  if (count.start < end || count.start - end > 14 || name.start < count.end) return false
  const gap = page.text.slice(end, count.start)
  // "…\n(22/12/1944 - 22/12/2021), 32 năm Ngày Y": a line that was broken in front of the bracket goes on the one above it.
  if (bracketed && /^\),/.test(gap)) return false
  return (
    /^\)? ?[:,-] ?(?:ky niem )?$/.test(gap) &&
    TO_NAME.test(page.text.slice(count.end, name.start)) &&
    AT_HEAD.test(textBefore(page, start, 8))
  )
}

/** "Ngày X (a - b), tròn 63 năm": a number behind the dates that nothing else follows. */
function numberBehind(page: Page, range: RangeMark, count: CountMark | undefined): CountMark | undefined {
  if (!count || count.start < range.end || count.start - range.end > 14) return undefined
  if (!/^\)?[,:]? ?(?:tron |la |ky niem |du )?$/.test(page.text.slice(range.end, count.start)))
    return undefined
  const after = page.text.slice(count.end, count.end + 80)
  return /^ ?(?:[.,;)\n]|$)/.test(after) || isGrown(after) ? count : undefined
}

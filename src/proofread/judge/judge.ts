import { fallsOn, lunarDay } from '../catalog-facts.js'
import type { Claim, CountMark, DateMark, LunarPair, WeekdayMark } from '../reading/marks.js'
import { judgeAgo, judgeUntilNow } from './ago.js'
import { judgeDay } from './day.js'
import type { Judged } from './equal-claims.js'
import { judgeLife, judgeLifeDate } from './life.js'
import { judgeLunarDay } from './lunar-day.js'
import { judgeNumber } from './number.js'
import { judgeOrigin } from './origin.js'
import { judgePair } from './pair.js'
import { judgePeriodYears } from './period-year.js'
import type { ClaimRule, Evidence, Verdict } from './verdict.js'
import { judgeWeekday } from './weekday.js'

/** What is wrong with the claims of a text by the rule that reports it, each claim judged once. */
export type Verdicts = ReadonlyMap<ClaimRule, readonly Verdict[]>

/** Judges every claim once, and what stands beside dates that no verdict has spoken of: years ago, lives, weekdays, lunar days. */
export function judgeClaims(context: Evidence): Verdicts {
  const told = new Set<DateMark | CountMark>()
  const judged: Judged = new Map()
  const ofClaims = context.reading.claims.flatMap((claim) => {
    const verdict = judge(context, claim, judged)
    if (verdict) for (const mark of marksOf(claim)) told.add(mark)
    return listed(verdict)
  })
  const verdicts = new Map<ClaimRule, Verdict[]>()
  for (const verdict of [...ofClaims, ...judgePeriodYears(context), ...besideDates(context, told)]) {
    const list = verdicts.get(verdict.rule)
    if (list) list.push(verdict)
    else verdicts.set(verdict.rule, [verdict])
  }
  return verdicts
}

function besideDates(context: Evidence, told: Set<DateMark | CountMark>): Verdict[] {
  const { claims, counts, dates, ranges, weekdays, lunarPairs } = context.reading
  const open = (...marks: (DateMark | CountMark)[]) => marks.every((mark) => !told.has(mark))
  const claimOf = new Map(
    claims.flatMap((claim) =>
      [claim.lunar, claim.date].flatMap((date) => (date ? [[date, claim] as const] : [])),
    ),
  )
  const ofBoth = lunarPairs.flatMap((pair) => {
    if (!open(pair.lunar, pair.solar)) return []
    const claim = claimOf.get(pair.lunar) ?? claimOf.get(pair.solar)
    const mark = weekdays.find(({ date }) => date === pair.solar)
    const verdict = judgeLunarDay(context, pair, {
      weekday: mark?.weekday,
      kept: keptOf(context, pair, claim),
    })
    // The weekday has been weighed with the two dates.
    if (verdict) for (const date of [pair.lunar, pair.solar]) told.add(date)
    return listed(verdict)
  })
  let behind = 0
  const ago = counts.flatMap((count) => {
    while (behind < dates.length && dates[behind]!.start < count.end) behind++
    if (!open(count)) return []
    return listed(judgeAgo(context, count, dates[behind]) ?? judgeUntilNow(context, dates[behind - 1], count))
  })
  return [
    ...ofBoth,
    ...ago,
    ...ranges.flatMap((range) => (open(range.to) ? listed(judgeLife(context, range)) : [])),
    ...dates.flatMap((date) => (open(date) ? listed(judgeLifeDate(context, date)) : [])),
    ...onePlaceEach(weekdays.filter((mark) => open(mark.date))).flatMap((marks) => besideAll(context, marks)),
  ]
}

/** "02/9, thứ Năm, 03/9": a weekday between two dates is right if it is that of either. */
function besideAll(context: Evidence, marks: readonly WeekdayMark[]): Verdict[] {
  const verdicts = marks.map((mark) => judgeWeekday(context, mark))
  return verdicts.includes(undefined) ? [] : listed(verdicts.at(-1))
}

function onePlaceEach(weekdays: readonly WeekdayMark[]): WeekdayMark[][] {
  const places = new Map<number, WeekdayMark[]>()
  for (const mark of weekdays) places.set(mark.start, [...(places.get(mark.start) ?? []), mark])
  return [...places.values()]
}

function listed(verdict: Verdict | undefined): Verdict[] {
  return verdict ? [verdict] : []
}

/** Which of the two days is the one that the catalog has for the day named. */
function keptOf(
  { catalog }: Evidence,
  { lunar, solar }: LunarPair,
  claim: Claim | undefined,
): 'lunar' | 'solar' | undefined {
  const entries = claim?.known?.entries ?? []
  const right = entries.flatMap((entry) => lunarDay(entry) ?? [])
  if (right.some(({ day, month }) => day === lunar.day && month === lunar.month)) return 'lunar'
  const { year } = solar
  return year !== undefined &&
    right.length > 0 &&
    entries.some((entry) => fallsOn(entry, catalog, solar, year))
    ? 'solar'
    : undefined
}

function marksOf({ date, lunar, range, counts }: Claim): (DateMark | CountMark)[] {
  const dates = [date, lunar, range?.day, range?.to, ...(range?.from ?? [])]
  return [...counts, ...dates.filter((mark) => mark !== undefined)]
}

/** What is wrong with a claim: with its pair of dates, else with its number and its date together. */
function judge(context: Evidence, claim: Claim, judged: Judged): Verdict | undefined {
  const { known, count, range } = claim
  if (range) return judgePair(context, claim, judged)
  if (!known) return undefined
  const number = count && judgeNumber(context, claim, known, count)
  const day = [claim.lunar, claim.date].reduce<Verdict | undefined>(
    (found, date) => found ?? (date && judgeDay(context, claim, known, date)),
    undefined,
  )
  if (number && day) return both(number, day)
  return number ?? day ?? (claim.date && judgeOrigin(context, claim, known, claim.date))
}

/** Number and date are both wrong: one finding, one repair. */
function both(number: Verdict, day: Verdict): Verdict {
  const [one] = number.suggestions ?? []
  const [two] = day.suggestions ?? []
  if (!one || !two) return number
  return {
    ...number,
    suggestions: [{ ...one, also: [two] }],
    message: { vi: `${number.message.vi} ${day.message.vi}`, en: `${number.message.en} ${day.message.en}` },
  }
}

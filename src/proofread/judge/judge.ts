import { fallsOn, lunarDay } from '../catalog-facts.js'
import type { Claim, DateMark, LunarPair } from '../reading/marks.js'
import { judgeAgo } from './ago.js'
import { judgeDay } from './day.js'
import { judgeLunarDay } from './lunar-day.js'
import { judgeNumber } from './number.js'
import { judgeOrigin } from './origin.js'
import { judgePair } from './pair.js'
import type { ClaimRule, Evidence, Verdict } from './verdict.js'
import { judgeWeekday } from './weekday.js'

/** What is wrong with the claims of a text by the rule that reports it, each claim judged once. */
export type Verdicts = ReadonlyMap<ClaimRule, readonly Verdict[]>

/** Judges every claim once, and weekdays and lunar days beside dates that no verdict has spoken of. */
export function judgeClaims(context: Evidence): Verdicts {
  const { claims, counts, dates, weekdays, lunarPairs } = context.reading
  const all: Verdict[] = []
  const told = new Set<DateMark>()
  const claimOf = new Map<DateMark, Claim>()
  for (const claim of claims) {
    const verdict = judge(context, claim)
    if (claim.lunar) claimOf.set(claim.lunar, claim)
    if (!verdict) continue
    all.push(verdict)
    for (const date of datesOf(claim)) told.add(date)
  }
  let behind = 0
  for (const count of counts) {
    while (behind < dates.length && dates[behind]!.start < count.end) behind++
    all.push(...listed(judgeAgo(context, count, dates[behind])))
  }
  for (const mark of weekdays) if (!told.has(mark.date)) all.push(...listed(judgeWeekday(context, mark)))
  for (const pair of lunarPairs)
    if (!told.has(pair.lunar) && !told.has(pair.solar))
      all.push(...listed(judgeLunarDay(context, pair, keptOf(context, pair, claimOf.get(pair.lunar)))))
  const verdicts = new Map<ClaimRule, Verdict[]>()
  for (const verdict of all) {
    const list = verdicts.get(verdict.rule)
    if (list) list.push(verdict)
    else verdicts.set(verdict.rule, [verdict])
  }
  return verdicts
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

function datesOf({ date, lunar, range }: Claim): DateMark[] {
  return [date, lunar, range?.day, range?.to, ...(range?.from ?? [])].filter((mark) => mark !== undefined)
}

/** What is wrong with a claim: with its pair of dates, else with its number and its date together. */
function judge(context: Evidence, claim: Claim): Verdict | undefined {
  const { known, count, range } = claim
  if (range) return judgePair(context, claim)
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

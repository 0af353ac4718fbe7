import { fallsOn, lunarDay } from '../catalog-facts.js'
import type { Claim, CountMark, DateMark, LunarPair, WeekdayMark } from '../reading/marks.js'
import { weekdayOf } from '../reading/reading.js'
import { judgeAgo, judgeFromTo, judgeUntilNow } from './ago.js'
import { judgeDay } from './day.js'
import { judgeDaysOfSpans } from './days-of-span.js'
import type { Judged } from './equal-claims.js'
import { judgeLife } from './life.js'
import { judgeLifeDate } from './life-date.js'
import { judgeLifeSentence } from './life-sentence.js'
import { judgeLunarDay } from './lunar-day.js'
import { judgeNewYear } from './new-year.js'
import { judgeNumber } from './number.js'
import { judgeOrigin } from './origin.js'
import { judgePair } from './pair.js'
import { judgePeriodDays } from './period-days.js'
import { judgePeriodYears } from './period-year.js'
import { judgeToldEvent } from './told-event.js'
import type { ClaimRule, Evidence, Verdict } from './verdict.js'
import { judgeWeekday } from './weekday.js'
import { judgeBuddhistYears, judgeYearNames } from './year-name.js'

/** What is wrong with the claims of a text by the rule that reports it, each claim judged once. */
export type Verdicts = ReadonlyMap<ClaimRule, readonly Verdict[]>

/** Judges every claim once, and what stands beside dates that no verdict has spoken of: years ago, lives, weekdays, lunar days. */
export function judgeClaims(context: Evidence): Verdicts {
  const told = new Set<DateMark | CountMark>()
  const judged: Judged = new Map()
  const found: Verdict[] = []
  for (const claim of context.reading.claims) {
    const verdict = judge(context, claim, judged)
    if (!verdict) continue
    found.push(verdict)
    for (const mark of marksOf(claim)) told.add(mark)
  }
  const verdicts = new Map<ClaimRule, Verdict[]>()
  for (const verdict of [
    ...found,
    ...judgePeriodYears(context),
    ...judgePeriodDays(context, told),
    ...judgeDaysOfSpans(context),
    ...judgeYearNames(context),
    ...judgeBuddhistYears(context),
    ...besideDates(context, told),
  ]) {
    const list = verdicts.get(verdict.rule)
    if (list) list.push(verdict)
    else verdicts.set(verdict.rule, [verdict])
  }
  return verdicts
}

function besideDates(context: Evidence, told: Set<DateMark | CountMark>): Verdict[] {
  const { counts, dates, ranges, weekdays } = context.reading
  const found = ofBothCalendars(context, told)
  const add = (verdict: Verdict | undefined) => {
    if (verdict) found.push(verdict)
  }
  let behind = 0
  for (const count of counts) {
    while (behind < dates.length && dates[behind]!.start < count.end) behind++
    if (!told.has(count))
      add(
        judgeAgo(context, count, dates[behind]) ??
          judgeUntilNow(context, dates[behind - 1], count) ??
          judgeFromTo(context, count),
      )
  }
  for (const range of ranges) if (!told.has(range.to)) add(judgeLife(context, range))
  for (const date of dates)
    if (!told.has(date))
      add(
        judgeLifeDate(context, date) ??
          judgeLifeSentence(context, date) ??
          judgeToldEvent(context, date) ??
          judgeNewYear(context, date),
      )
  for (const marks of onePlaceEach(weekdays.filter(({ date }) => !told.has(date))))
    add(besideAll(context, marks))
  return found
}

/** Days printed by both calendars. A weekday beside them has been weighed with the two dates. */
function ofBothCalendars(context: Evidence, told: Set<DateMark | CountMark>): Verdict[] {
  const { claims, weekdays, lunarPairs } = context.reading
  const found: Verdict[] = []
  if (lunarPairs.length === 0) return found
  const claimOf = new Map<DateMark, Claim>()
  for (const claim of claims) for (const date of [claim.lunar, claim.date]) if (date) claimOf.set(date, claim)
  for (const pair of lunarPairs) {
    const { lunar, solar } = pair
    if (told.has(lunar) || told.has(solar)) continue
    const kept = keptOf(context, pair, claimOf.get(lunar) ?? claimOf.get(solar))
    const verdict = judgeLunarDay(context, pair, { weekday: weekdayOf(solar, weekdays)?.weekday, kept })
    if (!verdict) continue
    found.push(verdict)
    told.add(lunar).add(solar)
  }
  return found
}

/** "02/9, thứ Năm, 03/9": a weekday between two dates is right if it is that of either. */
function besideAll(context: Evidence, marks: readonly WeekdayMark[]): Verdict | undefined {
  const verdicts = marks.map((mark) => judgeWeekday(context, mark))
  return verdicts.includes(undefined) ? undefined : verdicts.at(-1)
}

function onePlaceEach(weekdays: readonly WeekdayMark[]): WeekdayMark[][] {
  const places = new Map<number, WeekdayMark[]>()
  for (const mark of weekdays) places.set(mark.start, [...(places.get(mark.start) ?? []), mark])
  return [...places.values()]
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
  const { lunar, date } = claim
  const day =
    (lunar && judgeDay(context, claim, known, lunar)) ?? (date && judgeDay(context, claim, known, date))
  if (number && day) return both(number, day)
  return number ?? day ?? (date && judgeOrigin(context, claim, known, date))
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

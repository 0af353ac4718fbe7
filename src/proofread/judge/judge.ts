import type { Claim } from '../reading/marks.js'
import { judgeDay } from './day.js'
import { judgeNumber } from './number.js'
import { judgeOrigin } from './origin.js'
import { judgePair } from './pair.js'
import type { ClaimRule, Evidence, Verdict } from './verdict.js'

/** The verdicts on all claims of a text by the rule that reports them, each claim judged once. */
export type Verdicts = ReadonlyMap<ClaimRule, readonly Verdict[]>

/** Judges every claim once. */
export function judgeClaims(context: Evidence): Verdicts {
  const verdicts = new Map<ClaimRule, Verdict[]>()
  for (const claim of context.reading.claims) {
    const verdict = judge(context, claim)
    if (!verdict) continue
    const list = verdicts.get(verdict.rule)
    if (list) list.push(verdict)
    else verdicts.set(verdict.rule, [verdict])
  }
  return verdicts
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

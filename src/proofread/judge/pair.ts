import { isCommonOrigin, isSure, originsInUse } from '../catalog-facts.js'
import type { Claim } from '../reading/marks.js'
import { isNamedYear } from '../reading/subject.js'
import type { Repair } from '../repair.js'
import { type Pair, pairOf } from './claim-pair.js'
import { isDrive, judgeDrive } from './drive.js'
import { type Judged, type Weighed, weighedOnce } from './equal-claims.js'
import { CLOSE, isAnniversaryPair, isOfAnotherBody, isSpan } from './pair-kind.js'
import { mismatchText, pairText } from './pair-text.js'
import { staleLine } from './stale-line.js'
import type { ClaimRule, Evidence, Verdict } from './verdict.js'
import type { Edit, Way } from './way-cost.js'
import { isRight, waysOf } from './ways.js'

/** Repairs further off than this from the best one are not offered; nearer than this to it, none is certain. */
const MARGINS = { offered: 2.5, certain: 0.4 } as const

/** Weighs name, number, first and last date, and the document's year of a claim with a pair of dates. */
export function judgePair(context: Evidence, claim: Claim, judged: Judged): Verdict | undefined {
  const weighed = weighedOnce(judged, context.reading, claim, () => weigh(context, claim))
  if (weighed !== 'right') return weighed
  const pair = pairOf(context, claim)
  return pair && staleLine(context, pair)
}

function weigh(context: Evidence, claim: Claim): Weighed {
  const pair = pairOf(context, claim)
  if (!pair || isSpan(context, pair) || isOfAnotherBody(context, pair)) return undefined
  if (isDrive(context, pair)) return judgeDrive(context, pair)
  const { known } = claim
  const mismatched = pair.count !== undefined && !pair.counted
  if (mismatched && !isAnniversaryPair(context, pair)) return undefined
  if (isRight(context, pair)) return 'right'
  const ways = waysOf(context, pair).sort((a, b) => a.cost - b.cost)
  const [best] = ways
  if (!best) return undefined
  if (best.edits.length === 0) return 'right'
  if (known === undefined && !mismatched && best.edits.every(({ day }) => !day)) return undefined
  return verdictOf(context, pair, ways)
}

function verdictOf(context: Evidence, pair: Pair, ways: readonly Way[]): Verdict | undefined {
  const best = ways[0]!
  const { claim } = pair
  const rule = ruleOf(pair, best)
  const place = primary(best, rule).repair
  const repairs = offered(ways, place)
  const entry = best.entry ?? claim.known?.entries[0]
  const text =
    rule === 'number-mismatch'
      ? mismatchText(pair, repairs)
      : pairText(context, pair, rule, { ...best, ...(entry ? { entry } : {}) })
  return {
    rule,
    claim,
    start: place.start,
    end: place.end,
    severity: isCertain(context, pair, best, rule) ? 'error' : 'warning',
    expected: place.text,
    suggestions: repairs,
    fixable: isFixable(context, pair, ways),
    ...(entry ? { commemoration: entry.id } : {}),
    message: text,
  }
}

/** The rule under which the way is reported: what disagrees with what. */
function ruleOf(pair: Pair, { edits }: Way): ClaimRule {
  const days = edits.some(({ day }) => day)
  if (edits.some(({ part }) => part === 'name')) return 'number-vs-catalog'
  if (pair.count && !pair.counted && !days) return 'number-mismatch'
  if (!pair.oneDay && edits.every(({ part, day, year }) => part !== 'number' && day && !year))
    return 'end-year'
  if (edits.some(({ part, year }) => part === 'first' && year))
    return days && pair.counted && pair.oneDay ? 'wrong-day' : 'number-vs-catalog'
  if (pair.count && !pair.counted) return 'number-mismatch'
  return days ? 'wrong-day' : 'end-year'
}

/** The edit that the finding points at; the others come with it. */
function primary({ edits }: Way, rule: ClaimRule): Edit {
  if (rule === 'number-mismatch') return edits[0]!
  return edits.find(({ part }) => part !== 'number') ?? edits[0]!
}

/** The repairs, the best first, each whole: its first piece, and the others with it. */
function offered(ways: readonly Way[], place: Repair): Repair[] {
  const limit = ways[0]!.cost + MARGINS.offered
  const repairs = new Map<string, Repair>()
  for (const { edits, cost } of ways) {
    if (edits.length === 0 || cost > limit) continue
    const pieces = edits.map(({ repair }) => repair)
    const head = pieces.find(({ start }) => start === place.start) ?? pieces[0]!
    const rest = [...pieces.filter((piece) => piece !== head), ...(head.also ?? [])]
    const whole: Repair = {
      start: head.start,
      end: head.end,
      text: head.text,
      ...(rest.length > 0 ? { also: rest } : {}),
    }
    const key = keyOf([whole])
    if (!repairs.has(key)) repairs.set(key, whole)
  }
  return [...repairs.values()]
}

/** True if it is certain that something is wrong, whatever the right repair is. */
function isCertain(
  context: Evidence,
  { claim, count, counted, from, to, range }: Pair,
  best: Way,
  rule: ClaimRule,
): boolean {
  const { known, inherited } = claim
  const sure = known?.exact === true && known.entries.every(isSure)
  if (rule === 'number-mismatch')
    return (
      count?.firm === true &&
      !inherited &&
      (claim.counts.length === 1 || (best.entry !== undefined && sure)) &&
      (sure || to.month !== undefined || Math.abs(count.value - (to.year - from.year)) <= CLOSE)
    )
  if (!known?.exact || !known.entries.every(({ confidence }) => confidence === 'high')) return false
  if (best.edits.length === 1 && best.edits[0]!.part === 'name') return true
  const near = best.edits.every((edit) => edit.near)
  if (rule === 'end-year') return sure && near && best.entry !== undefined
  const person = known.entries.some(({ kind }) => kind === 'birth' || kind === 'death')
  const originRight = range.from.some(
    ({ year }) => year !== undefined && known.entries.some((entry) => originsInUse(entry).includes(year)),
  )
  if (rule === 'wrong-day') return originRight && best.edits.every(({ year }) => !year) && near
  return (
    sure &&
    from.day !== undefined &&
    !person &&
    !isCommonOrigin(known, from.year) &&
    (count === undefined || counted || context.reading.subject.year !== undefined)
  )
}

/** A repair is certain if the claim then is what the catalog knows of it in every value, and no other repair comes near. */
function isFixable({ reading }: Evidence, { claim, count }: Pair, ways: readonly Way[]): boolean {
  const [best, next] = ways
  const { known, inherited } = claim
  if (!best?.entry || !known?.exact || !known.entries.every(isSure) || inherited || (count && !count.firm))
    return false
  // Another day and month in the right year is another event of that year.
  const whole = ({ near, year }: Edit) => near || year
  const oneSlip = best.edits.length === 1 || best.edits.every(({ day, year }) => day && !year)
  const { year } = reading.subject
  const dated = isNamedYear(reading.subject) && (best.year === year || best.year === year! + 1)
  const agreed = best.edits.every(({ part }) => part === 'first') && count !== undefined
  return (
    oneSlip &&
    best.edits.every(whole) &&
    (dated || agreed) &&
    (next === undefined || differs(best, ways) >= MARGINS.certain)
  )
}

/** How much dearer the next way is that changes something else. */
function differs(best: Way, ways: readonly Way[]): number {
  const key = keyOf(best.edits.map(({ repair }) => repair))
  const next = ways.find(({ edits }) => keyOf(edits.map(({ repair }) => repair)) !== key)
  return next ? next.cost - best.cost : Number.POSITIVE_INFINITY
}

/** The same for repairs that write the same into the same places. */
function keyOf(repairs: readonly Repair[]): string {
  const pieces = repairs.flatMap(function flat({ start, text, also = [] }): [number, string][] {
    return [[start, text], ...also.flatMap(flat)]
  })
  return pieces
    .sort(([a], [b]) => a - b)
    .map(([start, text]) => `${start}:${text}`)
    .join(';')
}

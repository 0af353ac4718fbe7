import type { Commemoration } from '../../commemorations/commemoration.js'
import { daysOf, type Known, knownOf } from '../known.js'
import type { Claim, DateMark } from '../reading/marks.js'
import { inStyleOf } from '../repair.js'
import type { Rule, RuleContext } from '../rule.js'

/** A known day is printed on another date. */
export const wrongDay: Rule = {
  id: 'wrong-day',
  summary: {
    vi: 'Ngày kỷ niệm đã biết nhưng in sai ngày, tháng.',
    en: 'A known day is printed on another date.',
  },
  check(context) {
    for (const claim of context.reading.claims) {
      const known = knownOf(claim.names)
      if (!known?.exact) continue
      const { range, date } = claim
      if (range?.day) checkDate(context, claim, known, range.day)
      else if (range) checkRange(context, claim, known)
      else if (date) checkDate(context, claim, known, date)
    }
  },
}

/** Both dates of a pair on one wrong day; a pair that disagrees with itself is the business of end-year. */
function checkRange(context: RuleContext, claim: Claim, known: Known): void {
  const { range } = claim
  const from = range!.from[range!.from.length - 1]!
  const { to } = range!
  if (from.day === undefined || from.fault || to.fault) return
  if (to.day !== undefined && (to.day !== from.day || to.month !== from.month)) return
  checkDate(context, claim, known, from)
}

function checkDate(context: RuleContext, claim: Claim, known: Known, date: DateMark): void {
  const { reading, catalog } = context
  const { day, month } = date
  if (day === undefined || month === undefined || date.fault || date.lunar) return
  const { range } = claim
  // The day of a fixed date is the same in every year; of the others, that of the year meant.
  const year = range ? undefined : (date.year ?? reading.subject.year)
  // "Ngày Quốc khánh (31/8/2023)": a date in the year of the document may be that of a ceremony.
  const ceremony = !range && date.year !== undefined && !known.origins.includes(date.year)
  const records = known.entries.filter((entry) => isDay(entry))
  if (records.length !== known.entries.length) return
  const days = records.flatMap((entry) => {
    // A lunar or movable day must be asked of the year; an inferred year may be another one.
    if (
      entry.rule.kind !== 'fixed' &&
      (date.year === undefined ? reading.subject.basis === 'inferred' : false)
    )
      return []
    return daysOf(entry, catalog, year)
  })
  if (days.length === 0 || days.some((known_) => known_.day === day && known_.month === month)) return
  if (
    records.some(
      (entry) =>
        entry.rule.kind !== 'fixed' &&
        entry.origin !== undefined &&
        Number(entry.origin.slice(0, 4)) === date.year,
    )
  )
    return
  const right = days.find((other) => isNear(other, day, month)) ?? days[0]!
  const near = isNear(right, day, month)
  if (ceremony && !(right.day === month && right.month === day)) return
  const entry = records[0]!
  const others = range && !range.day ? [range.to] : []
  const repairs = [date, ...others]
    .filter((mark) => mark.day !== undefined)
    .map((mark) => ({
      start: mark.start,
      end: mark.end,
      text: inStyleOf(reading.text, mark, {
        ...right,
        ...(mark.year === undefined ? {} : { year: mark.year }),
      }),
    }))
  const originRight = date.year === undefined || known.origins.includes(date.year)
  const sure = records.every(({ confidence, rule }) => confidence === 'high' && rule.kind !== 'dates')
  context.report({
    start: date.start,
    end: date.end,
    severity: sure && near && originRight ? 'error' : 'warning',
    expected: repairs[0]!.text,
    suggestions: repairs,
    commemoration: entry.id,
    message: {
      vi: `${entry.name.vi} là ngày ${right.day}/${right.month}, không phải ${day}/${month}.`,
      en: `${entry.name.en ?? entry.name.vi} is on ${right.day}/${right.month} (day/month), not ${day}/${month}.`,
    },
  })
}

function isDay({ rule }: Commemoration): boolean {
  return rule.kind === 'fixed' || rule.kind === 'nth-weekday' || rule.kind === 'lunar'
}

/** A slip of the pen: exchanged, or one of the two right and the other near. */
function isNear(right: { day: number; month: number }, day: number, month: number): boolean {
  if (right.day === month && right.month === day) return true
  return right.month === month || right.day === day
}

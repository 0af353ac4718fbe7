import type { DateMark, RangeMark } from '../reading/marks.js'
import { textBefore } from '../reading/page.js'
import { isInName } from '../reading/reading.js'
import { eventOf, isRight, isSlip, isWhole, type LifeEvent, lifeVerdict, personAt } from './life-event.js'
import type { Evidence, Verdict } from './verdict.js'

const BRACKET = / ?\( ?(?:ngay |nam )?$/

/**
 * "Chủ tịch Hồ Chí Minh (19/5/1980 - 02/9/1969)": a life behind a person's name of which one end is what the catalog has, and the
 * other a slip of the pen away from it. Where neither end is right another person of that name is meant.
 */
export function judgeLife(context: Evidence, range: RangeMark): Verdict | undefined {
  const { reading } = context
  const [from, other] = range.from
  const { to } = range
  if (!from || other || range.day || !range.bracketed || !isWhole(from) || !isWhole(to)) return undefined
  if (isAnniversary(from, to)) return undefined
  const before = BRACKET.exec(textBefore(reading.page, range.start, 8))
  if (!before) return undefined
  const end = range.start - before[0].length
  if (isInName(reading, { start: end - 1, end })) return undefined
  const days = personAt(context, end)
  const [birth, death] = [eventOf(days, 'birth'), eventOf(days, 'death')]
  const first = birth && { entry: birth, date: from }
  const last = death && { entry: death, date: to }
  const wrong = wrongEnd(first, last)
  if (!wrong) return undefined
  const full = from.day !== undefined && to.day !== undefined
  const sure = full && first !== undefined && last !== undefined && wrong.entry.confidence === 'high'
  return lifeVerdict(context, wrong, sure ? 'error' : 'warning')
}

/** "136 năm Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026)": the day of a birth in a later year. */
function isAnniversary(from: DateMark, to: DateMark): boolean {
  return from.day !== undefined && from.day === to.day && from.month === to.month
}

/** The end that is a slip beside a right one. Where the catalog has one end alone, its full day in another year is the person's. */
function wrongEnd(first: LifeEvent | undefined, last: LifeEvent | undefined): LifeEvent | undefined {
  if (!first || !last) {
    const only = first ?? last
    return only?.date.day !== undefined && isSlip(only) ? only : undefined
  }
  if (isRight(first) && isMeant(last, first)) return last
  return isRight(last) && isMeant(first, last) ? first : undefined
}

/** Beside the full day of the other end the person is certain, and so is a day that a sure record has not. */
function isMeant(event: LifeEvent, other: LifeEvent): boolean {
  if (isSlip(event)) return true
  return !isRight(event) && other.date.day !== undefined && event.date.day !== undefined && isSure(event)
}

function isSure({ entry: { confidence, origin } }: LifeEvent): boolean {
  return confidence === 'high' && origin?.length === 10
}

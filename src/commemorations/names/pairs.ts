import { dayNumber } from '../../dates/plain-date.js'
import { namedDay } from '../../dates/rule-kinds.js'
import type { Commemoration } from '../commemoration.js'

/** The words that join two names in one: "30/4 và 1/5". */
const JOIN = /\s(?:và|va|and)\s(?:kỷ niệm\s)?/giu

/** Both sides of each word that may join two names. */
export function joinedNames(query: string): (readonly [string, string])[] {
  return [...query.matchAll(JOIN)].map(({ 0: join, index }) => [
    query.slice(0, index),
    query.slice(index + join.length),
  ])
}

/** From 19 August to 2 September. */
const CLOSE = 14

/**
 * True if offices print two days as one: those of one date (3/3, 22/12), and great days or days off that stand close to each
 * other (19/8 and 2/9, 30/4 and 1/5).
 */
export function arePaired(a: Commemoration, b: Commemoration): boolean {
  const [one, other] = [placeOf(a), placeOf(b)]
  if (a === b || one === undefined || other === undefined) return false
  const apart = Math.abs(one - other)
  return apart === 0 || (apart <= CLOSE && isGreat(a) && isGreat(b))
}

/** Place in a leap year, for days of the Gregorian calendar. */
function placeOf({ rule }: Commemoration): number | undefined {
  const named = namedDay(rule)
  return named?.calendar === 'gregorian' ? dayNumber(2000, named.month, named.day) : undefined
}

const isGreat = ({ greatDay, publicHoliday }: Commemoration): boolean =>
  greatDay === true || publicHoliday !== undefined

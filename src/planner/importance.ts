import type { Catalog } from '../commemorations/catalog.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import { profileOf } from '../commemorations/profiles.js'
import type { Level, Rank, Topic } from '../commemorations/vocabulary.js'
import type { Anniversary, Raise } from './plan.js'

/** Importance in a plan, and why it is more than the record's rank. */
export interface Importance {
  importance: Rank
  raised?: readonly Raise[] | undefined
}

/** Layouts print what is this important or more. */
export const LISTED: Rank = 2

/**
 * Ranks a commemoration for a plan. A round number, the catalog's own province, sector, topics or profile each raise it by one
 * step, a full hundred of the nation by two, never above {@link LISTED}: only the law makes a great day. A record may say that nothing raises it.
 * A profile lowers what offices of its kind leave to the bodies concerned, but no main day.
 * A province's days matter in their province (`local`); a catalog without a province holds them as look-up material (4).
 */
export function importanceOf(
  commemoration: Commemoration,
  anniversary: Anniversary | undefined,
  local: boolean,
  catalog: Catalog,
): Importance {
  const { rank, level, raise, mainDay } = commemoration
  if (level === 'province' && !local) return { importance: rank > 4 ? rank : 4 }
  const habit = catalog.profile && profileOf(catalog.profile, commemoration)
  if (rank <= LISTED) {
    const left = habit === 'leaves' && rank === LISTED && !mainDay && !local
    return { importance: left ? 3 : rank }
  }
  if (raise === 'never') return { importance: rank }

  const steps = anniversary ? stepsOfNumber(anniversary.number, commemoration) : 0
  const raised: Raise[] = steps > 0 ? ['round'] : []
  if (local) raised.push('province')
  if (isOfInterest(commemoration, catalog.sector && [catalog.sector])) raised.push('sector')
  if (isOfInterest(commemoration, catalog.topics)) raised.push('topic')
  if (habit === 'adds') raised.push('profile')
  if (raised.length === 0) return { importance: rank }
  const others = raised.length - (steps > 0 ? 1 : 0)
  return { importance: Math.max(LISTED, rank - steps - others) as Rank, raised }
}

function isOfInterest({ topics }: Commemoration, interests: readonly Topic[] | undefined): boolean {
  return interests?.some((topic) => topics.includes(topic)) ?? false
}

/** Years from birth from which Kết luận 88-KL/TW has the birthdays of leaders marked, in round years. */
const MARKED_FROM = 100

/** Whose days are those of one body. */
const BODIES: readonly Level[] = ['sector', 'armed-forces', 'organisation', 'party']

/** Days of one body or one place: a full fifty raises them, and no number by more than a step. */
const FULL_FIFTY = 50

/**
 * Steps by which a number raises a day. Days of one body or one province need a full fifty: so many were founded in 1930 and 1945, and so
 * many battles were won, that each tenth year would double the list. Persons are raised as leaders, by birth, from a hundred
 * years on; a death never is. A day to respond to goes by its theme, whatever its number.
 */
function stepsOfNumber(number: number, commemoration: Commemoration): number {
  const { kind, topics } = commemoration
  if (number % 10 !== 0 || kind === 'death' || kind === 'response' || kind === 'international') return 0
  if (kind === 'birth' && (number < MARKED_FROM || !topics.includes('leaders'))) return 0
  if (ofOneBody(commemoration) || ofOnePlace(commemoration)) return number % FULL_FIFTY === 0 ? 1 : 0
  return number % 100 === 0 ? 2 : 1
}

/** What happened to the Party happened to the country. */
function ofOneBody({ level, kind }: Commemoration): boolean {
  return BODIES.includes(level) && !(level === 'party' && kind === 'historic-event')
}

function ofOnePlace({ level, provinces = [] }: Commemoration): boolean {
  return level !== 'province' && provinces.length === 1
}

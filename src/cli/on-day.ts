import type { Catalog } from '../commemorations/catalog.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import { isValidDate } from '../dates/plain-date.js'
import type { DayRule } from '../dates/rule.js'
import { namedStart } from '../dates/rule-kinds.js'
import { dayOf } from './typed-time.js'

/**
 * The records of a day of the year, solar or lunar, most important first; with a year those alone that have their origin on it.
 *
 * @throws InputError if there is no such day.
 */
export function onDay(
  { all }: Catalog,
  typed: string,
  { day, month, year }: { day: number; month: number; year?: number },
): readonly Commemoration[] {
  // A year with a 29 February, where none is said.
  if (!isValidDate(year ?? 2000, month, day)) dayOf(typed)
  const wanted = year === undefined ? undefined : dayOf(typed)
  return all
    .filter(({ rule, origin }) => (wanted === undefined ? falls(rule, day, month) : origin === wanted))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
}

function falls(rule: DayRule, day: number, month: number): boolean {
  const start = namedStart(rule)
  return start?.day === day && start.month === month
}

import type { Catalog } from '../commemorations/catalog.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import { addDays, isValidDate } from '../dates/plain-date.js'
import type { DayRule } from '../dates/rule.js'
import { namedStart } from '../dates/rule-kinds.js'
import type { Occurrence } from '../planner/plan.js'
import { createPlanner } from '../planner/planner.js'
import { compare } from '../text/compare.js'
import { dayOf } from './typed-time.js'

/**
 * The records of a day, most important first: of a day of the year those whose rule names it, solar or lunar; of a date with its year
 * those that fall on it, by whatever rule, and those that have their origin on it.
 *
 * @throws InputError if there is no such day.
 */
export function onDay(
  catalog: Catalog,
  typed: string,
  { day, month, year }: { day: number; month: number; year?: number },
): readonly Commemoration[] {
  // A year with a 29 February, where none is said.
  if (!isValidDate(year ?? 2000, month, day)) dayOf(typed)
  const isWanted =
    year === undefined ? ({ rule }: Commemoration) => falls(rule, day, month) : onDate(catalog, dayOf(typed))
  return catalog.all.filter(isWanted).sort(byWeight)
}

/** Among days as widely kept, those of the country before those of a province, and the main day first. */
function byWeight(a: Commemoration, b: Commemoration): number {
  return a.rank - b.rank || standing(a) - standing(b) || compare(a.id, b.id)
}

function standing({ level, mainDay }: Commemoration): number {
  return (level === 'province' ? 2 : 0) + (mainDay ? 0 : 1)
}

function falls(rule: DayRule, day: number, month: number): boolean {
  const start = namedStart(rule)
  return start?.day === day && start.month === month
}

function onDate(catalog: Catalog, date: string): (record: Commemoration) => boolean {
  const { occurrences, periods } = createPlanner({ catalog }).between(date, date)
  const ids = new Set([...occurrences.filter((day) => !isOfMonth(day)), ...periods].map(({ id }) => id))
  return ({ id, origin }) => ids.has(id) || origin === date
}

/** True for a day of which only the month is known: it may be any day of it. */
export function isOfMonth({ date, end }: Pick<Occurrence, 'date' | 'end'>): boolean {
  return end?.slice(0, 7) === date.slice(0, 7) && date.endsWith('-01') && addDays(end, 1).endsWith('-01')
}

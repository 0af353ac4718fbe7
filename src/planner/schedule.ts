import { countsLunarYears, firstYear } from '../commemorations/anniversary.js'
import type { Catalog } from '../commemorations/catalog.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import type { DayRule } from '../dates/rule.js'

/** What of a commemoration does not change from plan to plan, worked out once for a planner. */
export interface Scheduled {
  commemoration: Commemoration
  /** First and last year in which the day is kept. */
  first: number
  last: number
  /** Years before the first, and after the last, Gregorian year of an interval in which a day of the interval may count. */
  back: 0 | 1
  ahead: 0 | 1
}

/** The records of a catalog, ready to be planned. */
export function scheduleOf(catalog: Catalog): readonly Scheduled[] {
  return catalog.entries.map((commemoration) => ({
    commemoration,
    first: Math.max(1, firstYear(commemoration)),
    last: commemoration.endedAfter ?? 9999,
    back: reachesBack(commemoration.rule, catalog.ruleOf) ? 1 : 0,
    ahead: reachesAhead(commemoration.rule, catalog.ruleOf) ? 1 : 0,
  }))
}

/** True if a rule's year can end in the next Gregorian one: lunar days, spans over New Year, days after another day. */
function reachesBack(rule: DayRule, lookup: Catalog['ruleOf']): boolean {
  switch (rule.kind) {
    case 'relative': {
      const target = lookup(rule.to)
      return rule.days > 0 || (target !== undefined && reachesBack(target, lookup))
    }
    case 'period':
      return (
        'days' in rule ||
        rule.start.kind !== 'fixed' ||
        rule.end.kind !== 'fixed' ||
        crossesNewYear(rule.start, rule.end)
      )
    case 'dates':
      return true
    default:
      return countsLunarYears(rule)
  }
}

/** True if a rule's year can begin in the Gregorian one before: days before another day. */
function reachesAhead(rule: DayRule, lookup: Catalog['ruleOf']): boolean {
  if (rule.kind !== 'relative') return false
  const target = lookup(rule.to)
  return rule.days < 0 || (target !== undefined && reachesAhead(target, lookup))
}

interface MonthDay {
  month: number
  day: number
}

function crossesNewYear(start: MonthDay, end: MonthDay): boolean {
  return end.month < start.month || (end.month === start.month && end.day < start.day)
}

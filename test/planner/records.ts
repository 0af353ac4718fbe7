import type { Occurrence } from '../../src/planner/plan.js'
import { record } from '../commemorations/records.js'

/** An occurrence in the same way. */
export function occurrenceOf(id: string, more: Partial<Occurrence> = {}): Occurrence {
  const { rule: _rule, publicHoliday: _holiday, ...rest } = record(id)
  return { ...rest, year: 2023, date: '2023-07-10', importance: 3, revision: 0, ...more }
}

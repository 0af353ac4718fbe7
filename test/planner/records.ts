import type { Commemoration } from '../../src/commemorations/commemoration.js'
import type { Occurrence } from '../../src/planner/plan.js'

/** A record with what a test does not speak of filled in. */
export function record(id: string, more: Partial<Commemoration> = {}): Commemoration {
  return {
    id,
    name: { vi: `Ngày ${id}` },
    rule: { kind: 'fixed', month: 7, day: 10 },
    kind: 'tradition',
    level: 'national',
    rank: 3,
    topics: [],
    sources: ['https://example.org'],
    confidence: 'high',
    ...more,
  }
}

/** An occurrence in the same way. */
export function occurrenceOf(id: string, more: Partial<Occurrence> = {}): Occurrence {
  const { rule: _rule, publicHoliday: _holiday, ...rest } = record(id)
  return { ...rest, year: 2023, date: '2023-07-10', importance: 3, revision: 0, ...more }
}

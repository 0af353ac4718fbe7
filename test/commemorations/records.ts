import type { Commemoration } from '../../src/commemorations/commemoration.js'

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

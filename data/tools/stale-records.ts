import type { Commemoration } from '../../src/commemorations/commemoration.js'
import { shipped } from './records.js'

/** What wants a second look, under a heading each. */
export function staleRecords(today: string): Record<string, string[]> {
  const year = Number(today.slice(0, 4))
  const dueSince = `${year - 2}${today.slice(4)}`
  const list = (wanted: (record: Commemoration) => string | undefined) =>
    shipped.flatMap(({ file, record }) => {
      const why = record.endedAfter === undefined ? wanted(record) : undefined
      return why === undefined ? [] : [`${file}: ${record.id}: ${why}`]
    })
  return {
    'Not looked at for two years': list(({ reviewed, updated = '' }) => {
      const seen = reviewed ?? updated
      return seen < dueSince ? `reviewed: ${seen}` : undefined
    }),
    [`No row for ${year} or ${year + 1}`]: list(({ rule }) => {
      if (rule.kind !== 'dates') return undefined
      const last = lastYear(rule.dates)
      return last < year + 1 ? `rule.dates: last row ${last}` : undefined
    }),
    'Low confidence': list(({ confidence }) => (confidence === 'low' ? 'confidence: low' : undefined)),
    'Medium confidence, printed by most offices': list(({ confidence, rank, level }) =>
      confidence === 'medium' && rank <= 2 && level !== 'province' ? 'confidence: medium' : undefined,
    ),
    'National and sector days of rank 1 to 3 without a legal basis': list(
      ({ rank, level, kind, legalBasis }) =>
        rank <= 3 && SET_BY_LAW.includes(kind) && (level === 'national' || level === 'sector') && !legalBasis
          ? 'legalBasis: missing'
          : undefined,
    ),
  }
}

/** Kinds of day that a decision sets; an event of history has none. */
const SET_BY_LAW: readonly Commemoration['kind'][] = [
  'public-holiday',
  'founding',
  'tradition',
  'response',
  'action-month',
  'action-week',
]

function lastYear(dates: readonly (string | { start: string })[]): number {
  return Math.max(...dates.map((day) => Number((typeof day === 'string' ? day : day.start).slice(0, 4))))
}

import type { Commemoration } from '../../src/commemorations/commemoration.js'
import { seasonInYear } from '../../src/dates/rule-kinds.js'
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
      if (rule.kind !== 'dates' || !rule.season) return undefined
      const open = [year, year + 1].filter((each) => seasonInYear(rule, each))
      return open.length > 0 ? `rule.dates: pending in ${open.join(' and ')}` : undefined
    }),
    [`No theme for ${year}`]: list(({ kind, years }) => {
      const themes = (years ?? []).filter(({ theme }) => theme)
      if (kind === 'event' || themes.length === 0 || themes.some((row) => row.year === year)) return undefined
      return `years: last theme ${themes.at(-1)!.year}`
    }),
    'Low confidence': list(({ confidence }) => (confidence === 'low' ? 'confidence: low' : undefined)),
    'Medium confidence, printed by most offices': list(({ confidence, rank, level }) =>
      confidence === 'medium' && rank <= 2 && level !== 'province' ? 'confidence: medium' : undefined,
    ),
    'No legal basis known': list(({ basis, note }) =>
      basis === 'none-known' ? `basis: ${note ?? basis}` : undefined,
    ),
  }
}

import { createHash } from 'node:crypto'
import { toICalendar } from '../../src/ical.js'
import { occurrences, plan } from './fixtures.js'

/** A feed with whole days, periods, timed campaigns and alarms, for the comparison under several zones. */
export function zonesFeed(): string {
  const many = (['1954-05-07', '1975-04-30', '2026-02-17', '2026-12-31'] as const).map((date, index) => ({
    ...occurrences[0]!,
    id: `day-${index}`,
    date,
    year: Number(date.slice(0, 4)),
  }))
  return toICalendar(
    { ...plan, occurrences: [...many, ...occurrences] },
    {
      domain: 'example.org',
      language: 'both',
      alarms: [{ daysBefore: 1 }],
      prepare: { as: 'todo', days: 7 },
    },
  )
}

// Run by itself under another zone: prints the offset that it sees and the hash of its bytes.
if (process.argv[2] === 'print') {
  const offset = new Date('2026-01-01T00:00:00Z').getTimezoneOffset()
  process.stdout.write(`${offset} ${createHash('sha256').update(zonesFeed()).digest('hex')}`)
}

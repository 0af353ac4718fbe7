import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../../src/commemorations/catalog.js'
import { FEED_LANGUAGES, toICalendar } from '../../../src/ical.js'
import { createPlanner } from '../../../src/planner/planner.js'

const planner = createPlanner({ catalog: createCatalog([]) })
const OPTIONS = { domain: 'example.org', lunarDays: true, solarTerms: true } as const

const events = (from: string, to: string, language: (typeof FEED_LANGUAGES)[number]) =>
  [
    ...toICalendar(planner.between(from, to), { ...OPTIONS, language })
      .replaceAll('\r\n ', '')
      .matchAll(/DTSTART;VALUE=DATE:(\d{8})[\s\S]*?SUMMARY[^:]*:(.*)\r/g),
  ].map(([, date, summary]) => `${date} ${summary}`)

describe('days of the moon and of the sun in a feed', () => {
  it.each(FEED_LANGUAGES)('are called by their lunar month, a leap month too, in %s', (language) => {
    expect(events('2025-07-20', '2025-08-25', language)).toMatchSnapshot()
  })

  it('stand on both ends of the feed', () => {
    expect(events('2025-07-25', '2025-08-08', 'vi').map((line) => line.slice(0, 8))).toEqual([
      '20250725',
      '20250807',
      '20250808',
    ])
    expect(events('2025-07-26', '2025-08-06', 'vi')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { createFeedHandler, toICalendar } from '../../src/ical.js'
import { createPlanner } from '../../src/planner/planner.js'
import { unfold } from './fixtures.js'

const planner = createPlanner({ catalog: createCatalog(vietnam) })
const domain = 'example.org'
const plan = planner.month('2026-08')
const events = (feed: string) =>
  unfold(feed)
    .filter((line) => /^(UID|SUMMARY)/.test(line))
    .map((line) => line.slice(line.indexOf(':') + 1))

describe('days off in a feed', () => {
  it('stand beside the days, one event a day, with the Saturday that is worked', () => {
    const feed = events(toICalendar(plan, { domain, language: 'both' }))
    expect(feed).toContain('day-off-2026-08-31@example.org')
    expect(feed).toContain(
      'Làm việc bù cho ngày nghỉ hoán đổi 31/8 (dịp Quốc khánh) / Working day in place of 31 August (National Day)',
    )
    expect(feed.length).toBeGreaterThan(20)
  })

  it('are all of it, or none of it, when asked so', () => {
    expect(events(toICalendar(plan, { domain, daysOff: 'only' }))).toEqual([
      'worked-day-2026-08-22@example.org',
      'Làm việc bù cho ngày nghỉ hoán đổi 31/8 (dịp Quốc khánh)',
      'day-off-2026-08-31@example.org',
      'Nghỉ hoán đổi dịp Quốc khánh (làm việc bù thứ Bảy 22/8)',
    ])
    expect(toICalendar(plan, { domain, daysOff: false })).not.toContain('day-off-')
  })

  it('do not say a holiday a second time that is in the feed', () => {
    const september = planner.month('2026-09')
    expect(toICalendar(september, { domain })).not.toContain('day-off-2026-09-02')
    expect(toICalendar(september, { domain })).toContain('day-off-2026-09-01')
    expect(toICalendar(september, { domain, daysOff: 'only' })).toContain('day-off-2026-09-02')
  })

  it('are refused in any other form', () => {
    expect(() => toICalendar(plan, { domain, daysOff: 'all' as 'only' })).toThrow(/daysOff/)
  })

  it('come over HTTP by a parameter', async () => {
    const handle = createFeedHandler(planner, { domain })
    const get = async (query: string) =>
      (await handle(new Request(`https://example.org/feed?month=2026-08&${query}`))).text()
    expect(events(await get('days-off=only')).length).toBe(4)
    expect(await get('days-off=0')).not.toContain('day-off-')
    expect(await get('kind=birth')).not.toContain('day-off-')
    expect(await get('days-off=maybe')).toContain('unknown-value')
  })
})

import { describe, expect, it } from 'vitest'
import { parseCitation } from '../../src/citations.js'
import { vietnam } from '../../src/data.js'
import { daysOff, publicHolidays, workedDays } from '../../src/holidays.js'
import { defaultFeed, toICalendar } from '../../src/ical.js'
import {
  createCatalog,
  createPlanner,
  findProvince,
  milestoneAdvice,
  occurrencesInYear,
  outline,
  provinces,
  toLunar,
} from '../../src/index.js'

/** Writes over all that can be written over in a value. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    spoil(part)
    Reflect.set(value, key, 'spoilt')
  }
}

const catalog = () => createCatalog(vietnam, { province: 'hai-phong' })
const planner = () => createPlanner({ catalog: catalog() })
const kept = planner()
const keptCatalog = catalog()

describe('what a caller does to an answer never reaches the next one', () => {
  it.each<[string, () => unknown]>([
    ['publicHolidays', () => publicHolidays(2026)],
    ['daysOff', () => daysOff('2026-01-01', '2026-12-31')],
    ['workedDays', () => workedDays('2026-01-01', '2026-12-31')],
    ['planner.year', () => planner().year(2026)],
    ['planner.year of one planner', () => kept.year(2026)],
    ['planner.month of one planner', () => kept.month('2026-03')],
    ['planner.next', () => kept.next('national-day', '2026-01-01')],
    ['catalog.entries', () => keptCatalog.entries],
    ['catalog.search', () => keptCatalog.search('thuong binh')],
    ['catalog.get', () => keptCatalog.get('national-day')],
    ['occurrencesInYear', () => occurrencesInYear(keptCatalog.get('national-day')!, 2026, keptCatalog)],
    ['outline', () => outline(kept.month('2026-03'), { layout: 'letter' })],
    ['milestoneAdvice', () => milestoneAdvice(kept.next('national-day', '2025-01-01')!)],
    ['findProvince', () => findProvince('Hải Phòng')],
    ['provinces', () => provinces],
    ['vietnam', () => vietnam.slice(0, 50)],
    ['toLunar', () => toLunar('2026-02-17')],
    ['parseCitation', () => parseCitation('Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ')],
    ['defaultFeed', () => defaultFeed(kept.year(2026))],
  ])('of %s', (_, ask) => {
    const before = JSON.stringify(ask())
    const feed = toICalendar(planner().month('2026-02'), { domain: 'example.org' })
    spoil(ask())
    expect(JSON.stringify(ask())).toBe(before)
    expect(toICalendar(planner().month('2026-02'), { domain: 'example.org' })).toBe(feed)
  })
})

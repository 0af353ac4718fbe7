import { describe, expect, it } from 'vitest'
import { toICalendar } from '../../src/ical.js'
import type { Occurrence, Plan } from '../../src/planner/plan.js'
import { day, eventLines, property } from './fixtures.js'

const domain = 'example.org'
const plan = (...occurrences: Occurrence[]): Plan => ({
  span: 'year',
  ref: '2026',
  from: '2026-01-01',
  to: '2026-12-31',
  occurrences,
  periods: [],
  lookAhead: [],
  campaigns: [],
})
const first = toICalendar(plan(day('one', '2026-03-03'), day('two', '2026-04-04')), {
  domain,
  now: '2026-01-01',
})
const stamps = (feed: string, uid: string) => {
  const lines = eventLines(feed, `${uid}@example.org`)
  return ['SEQUENCE', 'LAST-MODIFIED', 'STATUS'].map((name) => property(lines, name)?.slice(1))
}

describe('a feed made over the one before', () => {
  it('gives an unchanged event the stamps that it had', () => {
    const same = plan(day('one', '2026-03-03'), day('two', '2026-04-04'))
    expect(toICalendar(same, { domain, now: '2026-06-01', previous: first })).toBe(first)
  })

  it('gives a changed event the next sequence and the day of the change', () => {
    const changed = plan(day('one', '2026-03-03', { name: { vi: 'Tên mới' } }), day('two', '2026-04-04'))
    const second = toICalendar(changed, { domain, now: '2026-06-01', previous: first })
    expect(stamps(second, 'one-2026')).toEqual(['1', '20260601T000000Z', 'CONFIRMED'])
    expect(stamps(second, 'two-2026')).toEqual(stamps(first, 'two-2026'))
    const third = toICalendar(changed, { domain, now: '2026-07-01', previous: second })
    expect(third).toBe(second)
  })

  it('keeps the higher of the record’s revision and its own count', () => {
    const revised = plan(day('one', '2026-03-03', { name: { vi: 'Tên mới' }, revision: 7 }))
    const second = toICalendar(revised, { domain, now: '2026-06-01', previous: first })
    expect(stamps(second, 'one-2026')[0]).toBe('7')
  })

  it('keeps what vanished from its days as cancelled for a year, then forgets it', () => {
    const less = plan(day('one', '2026-03-03'))
    const second = toICalendar(less, { domain, now: '2026-06-01', previous: first })
    expect(stamps(second, 'two-2026')).toEqual(['1', '20260601T000000Z', 'CANCELLED'])
    const lastDay = toICalendar(less, { domain, now: '2027-06-02', previous: second })
    expect(stamps(lastDay, 'two-2026')).toEqual(stamps(second, 'two-2026'))
    expect(toICalendar(less, { domain, now: '2027-06-03', previous: second })).not.toContain('two-2026')
  })

  it('brings back what was cancelled with a higher sequence', () => {
    const second = toICalendar(plan(), { domain, now: '2026-06-01', previous: first })
    const third = toICalendar(plan(day('one', '2026-03-03')), { domain, now: '2026-07-01', previous: second })
    expect(stamps(third, 'one-2026')).toEqual(['2', '20260701T000000Z', 'CONFIRMED'])
  })

  it('says nothing of what the window left behind', () => {
    const next: Plan = { ...plan(), ref: '2027', from: '2027-01-01', to: '2027-12-31' }
    expect(toICalendar(next, { domain, now: '2027-01-01', previous: first })).not.toContain('BEGIN:VEVENT')
  })

  it('takes alarms out of a cancelled event', () => {
    const ringing = { domain, alarms: [{ daysBefore: 1 }, { daysBefore: 3 }] }
    const before = toICalendar(plan(day('one', '2026-03-03')), { ...ringing, now: '2026-01-01' })
    expect(before).toContain('BEGIN:VALARM')
    const after = toICalendar(plan(), { ...ringing, now: '2026-02-01', previous: before })
    expect(after).not.toContain('VALARM')
    expect(after).toContain('END:VEVENT')
  })

  it.each([
    [{ previous: first }, /now/],
    [
      { previous: 'BEGIN:VCALENDAR\r\nPRODID:-//other//EN\r\nEND:VCALENDAR', now: '2026-01-01' },
      /not written by ky-niem/,
    ],
    [{ previous: 'text', now: '2026-01-01' }, /not written by ky-niem/],
  ])('refuses what cannot be gone by: %j', (options, message) => {
    expect(() => toICalendar(plan(), { domain, ...options })).toThrow(message)
  })
})

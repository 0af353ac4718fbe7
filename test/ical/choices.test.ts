import { describe, expect, it } from 'vitest'
import type { PlainDate } from '../../src/dates/plain-date.js'
import { type FeedOptions, icalendarLines, toICalendar } from '../../src/ical.js'
import type { Occurrence, Plan } from '../../src/planner/plan.js'
import { actionMonth, day, eventLines, property, unfold } from './fixtures.js'

const domain = 'example.org'
const round = day('round', '2026-08-19', { anniversary: { number: 80, milestone: 'round', origin: '1946' } })
const other = day('other', '2026-08-20', { anniversary: { number: 81, milestone: 'other', origin: '1945' } })
const plan = (from: PlainDate, to: PlainDate, more: Partial<Plan> = {}): Plan => ({
  span: 'interval',
  ref: `${from}/${to}`,
  from,
  to,
  occurrences: [],
  periods: [],
  lookAhead: [],
  campaigns: [],
  ...more,
})
const titles = (feed: string) =>
  unfold(feed)
    .filter((line) => line.startsWith('SUMMARY'))
    .map((line) => line.slice(line.indexOf(':') + 1))
const lineOf = (given: Occurrence, name: string, options: Partial<FeedOptions> = {}) =>
  property(
    eventLines(toICalendar([given], { domain, ...options }), `${given.id}-${given.year}@${domain}`),
    name,
  )

describe('round numbers', () => {
  it('have the highest priority unless something else is said', () => {
    expect([lineOf(round, 'PRIORITY'), lineOf(other, 'PRIORITY')]).toEqual([':1', undefined])
  })

  it('are set off by what the options name, and by nothing else', () => {
    const roundYears = { prefix: '★', color: 'gold' } as const
    expect(lineOf(round, 'SUMMARY', { roundYears })).toMatch(/:★ Kỷ niệm 80 năm/)
    expect(lineOf(round, 'COLOR', { roundYears })).toBe(':gold')
    expect(lineOf(round, 'PRIORITY', { roundYears })).toBeUndefined()
    expect(lineOf(other, 'SUMMARY', { roundYears })).toMatch(/:Kỷ niệm 81 năm/)
    expect(lineOf(other, 'COLOR', { roundYears })).toBeUndefined()
  })
})

describe('action months', () => {
  const feed = (periods: FeedOptions['periods']) =>
    toICalendar([actionMonth, other], { domain, ...(periods ? { periods } : {}) })
  const uid = `${actionMonth.id}-${actionMonth.year}@${domain}`

  it('stand over all their days', () => {
    expect(property(eventLines(feed(undefined), uid), 'DTEND')).toBe(';VALUE=DATE:20231216')
  })

  it('can be marked on their first day, left out, or be a calendar of their own', () => {
    expect(property(eventLines(feed('first-day'), uid), 'DTEND')).toBe(';VALUE=DATE:20231116')
    expect(feed('none')).not.toContain(actionMonth.id)
    expect(feed('none')).toContain('other-2026')
    expect(feed('only')).toContain(actionMonth.id)
    expect(feed('only')).not.toContain('other-2026')
  })

  it('of their own hold neither the days off nor the campaigns of the calendar beside them', () => {
    const campaign = {
      id: 'c',
      title: { vi: 'Đợt' },
      period: { kind: 'dates', start: '2026-03-10' },
    } as const
    const whole = plan('2026-01-01', '2026-12-31', {
      daysOff: [
        {
          date: '2026-01-01',
          holiday: 'new-years-day',
          name: { vi: 'Tết Dương lịch' },
          reason: 'holiday',
          status: 'law',
        },
      ],
      campaigns: [{ campaign, start: '2026-03-10' }] as never,
    })
    const events = (periods: 'none' | 'only') =>
      toICalendar(whole, { domain, periods, lunarDays: true }).match(/BEGIN:VEVENT/g)?.length
    expect(events('none')).toBeGreaterThan(2)
    expect(events('only')).toBeUndefined()
  })
})

describe('a list of preparations', () => {
  const prepare = [
    { as: 'event', days: 60, milestones: ['round'] },
    { as: 'event', days: 7 },
  ] as const

  it('takes the first that is for the day', () => {
    const feed = toICalendar([round, other], { domain, prepare })
    expect(property(eventLines(feed, 'round-2026-prepare@example.org'), 'DTSTART')).toBe(
      ';VALUE=DATE:20260620',
    )
    expect(property(eventLines(feed, 'other-2026-prepare@example.org'), 'DTSTART')).toBe(
      ';VALUE=DATE:20260813',
    )
  })

  it('carries no category, priority or colour of the day itself', () => {
    const lines = eventLines(toICalendar([round], { domain, prepare }), 'round-2026-prepare@example.org')
    expect([property(lines, 'CATEGORIES'), property(lines, 'PRIORITY')]).toEqual([':Chuẩn bị', undefined])
  })
})

describe('days of sun and moon', () => {
  it('are the first and fifteenth of every lunar month, leap months too', () => {
    const feed = toICalendar(plan('2025-07-20', '2025-09-10'), { domain, lunarDays: true })
    expect(titles(feed)).toEqual([
      'Mồng một tháng 6 nhuận năm Ất Tỵ',
      'Rằm tháng 6 nhuận năm Ất Tỵ',
      'Mồng một tháng 7 năm Ất Tỵ',
      'Rằm tháng 7 năm Ất Tỵ',
    ])
  })

  it('are the solar terms of the days of a plan, under names of the language', () => {
    const terms = plan('2026-04-05', '2026-05-04')
    expect(titles(toICalendar(terms, { domain, solarTerms: true }))).toEqual([
      'Tiết khí Thanh minh',
      'Tiết khí Cốc vũ',
    ])
    expect(titles(toICalendar(terms, { domain, solarTerms: true, language: 'en' }))).toEqual([
      'Solar term Pure Brightness',
      'Solar term Grain Rain',
    ])
  })

  it('have UIDs that stay, each once', () => {
    const uids = unfold(
      toICalendar(plan('2020-01-01', '2026-12-31'), { domain, lunarDays: true, solarTerms: true }),
    ).filter((line) => line.startsWith('UID:'))
    expect(new Set(uids).size).toBe(uids.length)
    expect(uids).toContain('UID:lunar-2025-6-leap-15@example.org')
    expect(uids).toContain('UID:term-2026-7@example.org')
  })
})

describe('an open-ended campaign', () => {
  const campaign = {
    id: 'open',
    title: { vi: 'Chiến dịch' },
    period: { kind: 'dates', start: '2026-03-10' },
  } as const
  const shown = (from: PlainDate, to: PlainDate) => {
    const feed = toICalendar(plan(from, to, { campaigns: [{ campaign, start: '2026-03-10' }] as never }), {
      domain,
    })
    const lines = eventLines(feed, 'campaign-open@example.org')
    return [property(lines, 'DTSTART'), property(lines, 'DTEND')].map((value) => value?.slice(-8))
  }

  it('is shown from its start, or over the whole window, and never outside', () => {
    expect(shown('2026-03-01', '2026-03-31')).toEqual(['20260310', '20260401'])
    expect(shown('2026-05-01', '2026-05-31')).toEqual(['20260501', '20260601'])
  })
})

describe('the edges', () => {
  it('of the lunar calendar are told, not passed in silence', () => {
    expect(() => toICalendar(plan('2100-01-01', '2101-12-31'), { domain })).toThrow('2100')
    expect(toICalendar(plan('2100-01-01', '2100-12-31'), { domain })).toContain('END:VCALENDAR')
    expect(toICalendar(plan('1891-01-01', '1891-12-31'), { domain })).toContain('END:VCALENDAR')
    expect(() => toICalendar(plan('1890-12-31', '1891-12-31'), { domain })).toThrow('1891')
    for (const date of ['1890-12-31', '2101-01-01']) {
      expect(() => toICalendar([day('day', date)], { domain })).toThrow(date.slice(0, 3))
      expect(() => [...icalendarLines(new Set([day('day', date)]), { domain })]).toThrow(date.slice(0, 3))
    }
  })

  it('of a text lose the marks of direction', () => {
    expect(
      titles(toICalendar([day('x', '2026-01-01', { name: { vi: 'Ngày \u202egnụs\u202c' } })], { domain })),
    ).toEqual(['Ngày gnụs'])
  })

  it('of memory: a feed is written line by line in the order of an iterable', () => {
    function* many() {
      for (let year = 2000; year < 2100; year++) yield day('day', `${year}-05-05`)
    }
    const lines = [...icalendarLines(many(), { domain })]
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(100)
    expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR'])
  })
})

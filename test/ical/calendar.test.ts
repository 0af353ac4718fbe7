import { describe, expect, it } from 'vitest'
import type { DayRule } from '../../src/dates/rule.js'
import { toICalendar } from '../../src/ical.js'
import {
  actionMonth,
  day,
  eventLines,
  hungKingsDay,
  occurrences,
  plan,
  property,
  unfold,
  warInvalidsDay,
} from './fixtures.js'

const domain = 'example.org'
const uids = (feed: string) =>
  unfold(feed)
    .filter((line) => line.startsWith('UID:'))
    .map((line) => line.slice(4, line.indexOf('@')))

describe('toICalendar', () => {
  it('writes a numbered day with every property that subscribers expect', () => {
    expect(
      eventLines(toICalendar([warInvalidsDay], { domain }), 'war-invalids-martyrs-day-2023@example.org'),
    ).toEqual([
      'BEGIN:VEVENT',
      'UID:war-invalids-martyrs-day-2023@example.org',
      'SEQUENCE:2',
      'DTSTAMP:20240305T000000Z',
      'DTSTART;VALUE=DATE:20230727',
      'DTEND;VALUE=DATE:20230728',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY;LANGUAGE=vi:Kỷ niệm 76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)',
      'TRANSP:TRANSPARENT',
      'DESCRIPTION;LANGUAGE=vi:Trọng tâm: Tri ân người có công với cách mạng\\nÂm lịch: mùng 10 tháng 6 năm Quý Mão\\nCăn cứ: Nghị định số 111/2018/NĐ-CP\\nNguồn: https://example.org/war-invalids-martyrs-day',
      'CATEGORIES:Ngày truyền thống,Quốc gia',
      'URL;VALUE=URI:https://example.org/war-invalids-martyrs-day',
      'STATUS:CONFIRMED',
      'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
      'LAST-MODIFIED:20240305T000000Z',
      'CLASS:PUBLIC',
      'END:VEVENT',
    ])
  })

  it('names, describes and colours the calendar and says how often to ask again', () => {
    const feed = toICalendar([], {
      domain,
      name: 'Ngày kỷ niệm',
      description: 'Cả nước',
      color: '#da251d',
      refresh: 'PT6H',
      url: 'https://example.org/',
      source: 'https://example.org/feed.ics',
    })
    expect(unfold(feed)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//ky-niem//ky-niem//VI',
      'CALSCALE:GREGORIAN',
      'NAME:Ngày kỷ niệm',
      'X-WR-CALNAME:Ngày kỷ niệm',
      'X-WR-CALDESC:Cả nước',
      'URL:https://example.org/',
      'SOURCE;VALUE=URI:https://example.org/feed.ics',
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
      'X-PUBLISHED-TTL:PT6H',
      'COLOR:crimson',
      'X-APPLE-CALENDAR-COLOR:#DA251D',
      'END:VCALENDAR',
    ])
  })

  it('takes the number of a day whose name begins with "Kỷ niệm" once', () => {
    const named = day('x', '2025-05-01', {
      name: { vi: 'Kỷ niệm chiến thắng' },
      anniversary: { number: 1010, milestone: 'round', origin: '1015' },
    })
    expect(toICalendar([named], { domain })).toContain('Kỷ niệm 1.010 năm chiến thắng (1015 - 2025)')
  })

  it('writes a period as one event over all its days, its end excluded', () => {
    const lines = eventLines(toICalendar([actionMonth], { domain }), 'gender-equality-month-2023@example.org')
    expect([property(lines, 'DTSTART'), property(lines, 'DTEND')]).toEqual([
      ';VALUE=DATE:20231115',
      ';VALUE=DATE:20231216',
    ])
  })

  it('tells the lunar day in the description', () => {
    expect(unfold(toICalendar([hungKingsDay], { domain })).join('\n')).toContain(
      'Âm lịch: mùng 10 tháng 3 năm Quý Mão',
    )
  })

  it('speaks Vietnamese, English or both, and says which', () => {
    const summary = (language: 'vi' | 'en' | 'both') =>
      property(
        eventLines(
          toICalendar([warInvalidsDay], { domain, language }),
          'war-invalids-martyrs-day-2023@example.org',
        ),
        'SUMMARY',
      )
    expect(summary('en')).toBe(
      ';LANGUAGE=en:War Invalids and Martyrs Day - 76th anniversary (27 July 1947 - 27 July 2023)',
    )
    expect(summary('both')).toBe(
      ':Kỷ niệm 76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023) / War Invalids and Martyrs Day - 76th anniversary (27 July 1947 - 27 July 2023)',
    )
  })

  it('says vi for a Vietnamese name in an English feed', () => {
    expect(toICalendar([actionMonth], { domain, language: 'en' })).toContain(
      'SUMMARY;LANGUAGE=vi:Tháng hành động',
    )
  })

  it('gives the further days of a rule UIDs of their own', () => {
    const feed = toICalendar([day('exam', '2026-06-11'), day('exam', '2026-06-12', { part: 2 })], { domain })
    expect(uids(feed)).toEqual(['exam-2026', 'exam-2026-2'])
  })

  it('takes the same period from two plans once and refuses two events with one UID', () => {
    expect(uids(toICalendar([actionMonth, actionMonth], { domain }))).toEqual(['gender-equality-month-2023'])
    expect(() => toICalendar([day('x', '2023-07-27'), day('x', '2023-07-28')], { domain })).toThrow(
      /x-2023@example.org/,
    )
  })

  it('orders events by day, whatever the order of the plan', () => {
    const feed = toICalendar(occurrences, { domain })
    expect(toICalendar([...occurrences].reverse(), { domain })).toBe(feed)
    expect(uids(feed)[0]).toBe('hung-kings-day-2023')
  })

  it('keeps what is important enough when told to', () => {
    expect(uids(toICalendar(occurrences, { domain, importanceUpTo: 1 }))).toEqual(['hung-kings-day-2023'])
  })

  it('stamps by the injected clock only what has no day of correction', () => {
    const feed = toICalendar([warInvalidsDay, hungKingsDay], { domain, now: '2026-05-01T07:00:00+07:00' })
    expect(unfold(feed).filter((line) => line.startsWith('DTSTAMP'))).toEqual([
      'DTSTAMP:20260501T000000Z',
      'DTSTAMP:20240305T000000Z',
    ])
  })

  it.each(['2026-05-01T07:00:00', 'yesterday', '2026-02-30'])(
    'refuses the clock %j, which means no instant',
    (now) => {
      expect(() => toICalendar([], { domain, now })).toThrow(/instant/)
    },
  )

  it.each([
    [{ color: 'redd' }, /crimson/],
    [{ refresh: '1 day' }, /P1D/],
    [{ language: 'fr' as 'vi' }, /vi, en, both/],
    [{ name: ' , ' }, /empty/],
    [{ url: 'ftp://example.org' }, /http/],
    [{ alarms: [{ daysBefore: -1 }] }, /0 to 366/],
    [{ alarms: [{ daysBefore: 1, time: '25:00' }] }, /HH:MM/],
    [{ prepare: { as: 'mail' as 'event', days: 3 } }, /alarm, event, todo/],
    [{ prepare: { as: 'event' as const, days: 0 } }, /1 to 366/],
    [{ series: true }, /ruleOf/],
  ])('refuses the options %j', (options, message) => {
    expect(() => toICalendar(occurrences, { domain, ...options })).toThrow(message)
  })
})

describe('campaigns in a feed', () => {
  const feed = toICalendar(plan, { domain })

  it('stand beside the days of a plan, and stay out when told to', () => {
    expect(uids(feed)).toEqual([
      'campaign-summer-volunteers-2023',
      'campaign-law-broadcast-20230704',
      'campaign-law-broadcast-20230711',
      'campaign-population-month',
      'campaign-law-broadcast-20230718',
      'campaign-law-broadcast-20230725',
      'war-invalids-martyrs-day-2023',
      'campaign-summer-volunteers-milestone-tong-ket',
    ])
    expect(uids(toICalendar(plan, { domain, campaigns: false }))).toEqual(['war-invalids-martyrs-day-2023'])
  })

  it('carry their revision, and a campaign called off is cancelled for every reader', () => {
    const lines = eventLines(feed, 'campaign-population-month@example.org')
    expect([property(lines, 'SEQUENCE'), property(lines, 'LAST-MODIFIED')]).toEqual([
      ':3',
      ':20230630T000000Z',
    ])
    const off = eventLines(feed, 'campaign-summer-volunteers-2023@example.org')
    expect([property(off, 'STATUS'), property(off, 'SUMMARY')]).toEqual([
      ':CANCELLED',
      ';LANGUAGE=vi:Hủy: Chiến dịch Thanh niên tình nguyện hè',
    ])
  })

  it('with a time of day have instants in UTC, seven hours before the wall clock in Vietnam', () => {
    const lines = eventLines(feed, 'campaign-law-broadcast-20230704@example.org')
    expect([property(lines, 'DTSTART'), property(lines, 'DTEND')]).toEqual([
      ':20230703T223000Z',
      ':20230703T225000Z',
    ])
    expect(property(lines, 'X-MICROSOFT-CDO-ALLDAYEVENT')).toBeUndefined()
  })

  it.each([
    [{ start: '5:30', minutes: 20 }, /HH:MM/],
    [{ start: '05:30', minutes: 0 }, /1 to 1440/],
  ])('refuse the time %j', (time, message) => {
    const campaigns = plan.campaigns.map((run) => {
      const { period } = run.campaign
      return period.kind === 'recurring'
        ? { ...run, campaign: { ...run.campaign, period: { ...period, time } } }
        : run
    })
    expect(() => toICalendar({ ...plan, campaigns }, { domain })).toThrow(message)
  })
})

describe('preparation', () => {
  const round = day('round-day', '2025-09-02', {
    anniversary: { number: 80, milestone: 'round', origin: '1945-09-02' },
  })

  it('is a reminder in the event', () => {
    const feed = toICalendar([round], {
      domain,
      prepare: { as: 'alarm', days: 7, roundDays: 30, time: '07:30' },
    })
    expect(property(eventLines(feed, 'round-day-2025@example.org'), 'TRIGGER')).toBe(':-P29DT16H30M')
  })

  it('is an event of its own on the day when preparing begins', () => {
    const feed = toICalendar([round], { domain, prepare: { as: 'event', days: 7, roundDays: 30 } })
    const lines = eventLines(feed, 'round-day-2025-prepare@example.org')
    expect([property(lines, 'DTSTART'), property(lines, 'DTEND')]).toEqual([
      ';VALUE=DATE:20250803',
      ';VALUE=DATE:20250804',
    ])
    expect(property(lines, 'SUMMARY')).toBe(
      ';LANGUAGE=vi:Chuẩn bị: Kỷ niệm 80 năm Ngày round-day (02/9/1945 - 02/9/2025)',
    )
    expect(uids(feed)).toEqual(['round-day-2025-prepare', 'round-day-2025'])
  })

  it('is a task that is due on the day', () => {
    const lines = eventLines(
      toICalendar([round], { domain, prepare: { as: 'todo', days: 7 } }),
      'round-day-2025-prepare@example.org',
    )
    expect(lines[0]).toBe('BEGIN:VTODO')
    expect([property(lines, 'DTSTART'), property(lines, 'DUE'), property(lines, 'STATUS')]).toEqual([
      ';VALUE=DATE:20250826',
      ';VALUE=DATE:20250902',
      ':NEEDS-ACTION',
    ])
    expect(lines.filter((line) => /^(DTEND|TRANSP|X-MICROSOFT)/.test(line))).toEqual([])
  })

  it('leaves days of less importance alone', () => {
    const minor = { ...round, importance: 3 as const }
    expect(uids(toICalendar([minor], { domain, prepare: { as: 'event', days: 7 } }))).toEqual([
      'round-day-2025',
    ])
  })
})

describe('series', () => {
  const years = [2026, 2027, 2028]
  const rules: Record<string, DayRule> = {
    'environment-day': { kind: 'fixed', month: 6, day: 5 },
    'leap-day': { kind: 'fixed', month: 2, day: 29 },
    'children-day': { kind: 'lunar', month: 8, day: 15 },
    'mothers-day': { kind: 'nth-weekday', month: 5, weekday: 'sunday', n: 2 },
    'safety-day': { kind: 'nth-weekday', month: 3, weekday: 'tuesday', n: 1, from: 5 },
  }
  const write = (days: Parameters<typeof toICalendar>[0]) =>
    toICalendar(days, { domain, series: true, ruleOf: (id) => rules[id] })

  it.each([
    [
      'mothers-day',
      ['2026-05-10', '2027-05-09', '2028-05-14'],
      'FREQ=YEARLY;BYMONTH=5;BYDAY=2SU;UNTIL=20280514',
    ],
    [
      'safety-day',
      ['2026-03-10', '2027-03-09', '2028-03-07'],
      'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=5,6,7,8,9,10,11;BYDAY=TU;UNTIL=20280307',
    ],
  ])('joins %s by a rule that every reader expands alike', (id, dates, rule) => {
    const lines = eventLines(write(dates.map((date) => day(id, date))), `${id}@example.org`)
    expect([property(lines, 'DTSTART'), property(lines, 'RRULE')]).toEqual([
      `;VALUE=DATE:${dates[0]?.replaceAll('-', '')}`,
      `:${rule}`,
    ])
  })

  it.each([
    [
      'a numbered day',
      years.map((year) =>
        day('environment-day', `${year}-06-05`, {
          anniversary: { number: year - 1972, milestone: 'other', origin: '1972' },
        }),
      ),
    ],
    ['a lunar day', ['2026-09-25', '2027-09-15'].map((date) => day('children-day', date))],
    ['29 February', ['2026-02-28', '2027-02-28', '2028-02-29'].map((date) => day('leap-day', date))],
    ['a day with a gap', [2026, 2028].map((year) => day('environment-day', `${year}-06-05`))],
    [
      'a day that changes its name',
      years.map((year) =>
        day('environment-day', `${year}-06-05`, { name: { vi: year > 2026 ? 'Tên mới' : 'Tên cũ' } }),
      ),
    ],
    ['a single year', [day('environment-day', '2026-06-05')]],
  ])('leaves %s one event a year', (_what, days) => {
    const feed = write(days)
    expect(feed).not.toContain('RRULE')
    expect(uids(feed)).toHaveLength(days.length)
  })
})

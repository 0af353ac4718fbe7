import { describe, expect, it } from 'vitest'
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

/**
 * One test for each fault that ical-generator 10 and 11 have, named after the fault, so that our own writer has none of them, now or with a new
 * version or a change of the adapter.
 */
const domain = 'example.org'
const UID = 'war-invalids-martyrs-day-2023@example.org'
const title = (text: string) => toICalendar([day('x', '2023-07-27', { name: { vi: text } })], { domain })

describe('faults of ical-generator', () => {
  it('1: no CRLF after END:VCALENDAR', () => {
    expect(toICalendar(occurrences, { domain })).toMatch(/END:VEVENT\r\nEND:VCALENDAR\r\n$/)
  })

  it('2: calendar name and description not escaped; a line feed in them injects lines', () => {
    const feed = toICalendar([], {
      domain,
      name: 'Lễ, tết; A\\B\r\nBEGIN:VEVENT',
      description: 'Một, hai\nATTENDEE:x',
    })
    expect(unfold(feed)).toEqual(
      expect.arrayContaining(['NAME:Lễ - tết - A/B - BEGIN:VEVENT', 'X-WR-CALDESC:Một - hai - ATTENDEE:x']),
    )
    expect(unfold(feed).filter((line) => line.startsWith('BEGIN'))).toEqual(['BEGIN:VCALENDAR'])
  })

  it('3: alarms in the midst of the event', () => {
    const feed = toICalendar([warInvalidsDay], { domain, alarms: [{ daysBefore: 3 }, { daysBefore: 0 }] })
    const lines = eventLines(feed, UID)
    const first = lines.indexOf('BEGIN:VALARM')
    expect(lines.slice(first).filter((line) => /^(BEGIN|END)/.test(line))).toEqual([
      'BEGIN:VALARM',
      'END:VALARM',
      'BEGIN:VALARM',
      'END:VALARM',
      'END:VEVENT',
    ])
    expect(lines.slice(0, first).map((line) => line.split(/[:;]/)[0])).toEqual(
      expect.arrayContaining(['CATEGORIES', 'URL', 'STATUS', 'CLASS']),
    )
  })

  it('4: calendar extensions after the events', () => {
    const lines = unfold(toICalendar(occurrences, { domain, color: 'navy' }))
    const first = lines.indexOf('BEGIN:VEVENT')
    expect(lines.slice(first).filter((line) => /^(X-WR|X-PUBLISHED|X-APPLE|COLOR|NAME)/.test(line))).toEqual(
      [],
    )
    expect(lines.at(-1)).toBe('END:VCALENDAR')
  })

  it('5: UNTIL of a whole-day series as a date-time', () => {
    const days = ['2023-06-05', '2024-06-05'].map((date) => day('environment-day', date))
    const feed = toICalendar(days, {
      domain,
      series: true,
      ruleOf: () => ({ kind: 'fixed', month: 6, day: 5 }),
    })
    expect(property(eventLines(feed, 'environment-day@example.org'), 'RRULE')).toBe(
      ':FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=5;UNTIL=20240605',
    )
  })

  it('6: RECURRENCE-ID of a whole-day event as a date-time: none is written', () => {
    const days = ['2023-06-05', '2024-06-05', '2025-06-06'].map((date) => day('environment-day', date))
    const feed = toICalendar(days, {
      domain,
      series: true,
      ruleOf: () => ({ kind: 'fixed', month: 6, day: 5 }),
    })
    expect(feed).not.toMatch(/RECURRENCE-ID|RDATE|EXDATE/)
  })

  it('7: an alarm on the day itself counts from the end of the event', () => {
    const feed = toICalendar([warInvalidsDay], { domain, alarms: [{ daysBefore: 0, time: '08:00' }] })
    expect(property(eventLines(feed, UID), 'TRIGGER')).toBe(';RELATED=START:PT8H')
  })

  it('8: a calendar time zone makes DTSTAMP local and adds TIMEZONE-ID', () => {
    const feed = toICalendar(plan, { domain })
    expect(feed).not.toMatch(/TIMEZONE|TZID/)
    const stamps = unfold(feed).filter((line) => /^(DTSTAMP|LAST-MODIFIED)/.test(line))
    expect(stamps.every((line) => /^[A-Z-]+:\d{8}T\d{6}Z$/.test(line))).toBe(true)
  })

  it('9: local midnight east of Greenwich is the day before', () => {
    expect(property(eventLines(toICalendar([warInvalidsDay], { domain }), UID), 'DTSTART')).toBe(
      ';VALUE=DATE:20230727',
    )
  })

  it('10: an end equal to the start', () => {
    const feed = toICalendar(occurrences, { domain })
    expect(property(eventLines(feed, UID), 'DTEND')).toBe(';VALUE=DATE:20230728')
    expect(property(eventLines(feed, 'gender-equality-month-2023@example.org'), 'DTEND')).toBe(
      ';VALUE=DATE:20231216',
    )
    expect(property(eventLines(feed, 'winter-blood-drive-2023@example.org'), 'DTEND')).toBe(
      ';VALUE=DATE:20240111',
    )
  })

  it('10: an end before the start is swapped without a word: refused here', () => {
    expect(() => toICalendar([day('x', '2023-07-27', { end: '2023-07-01' })], { domain })).toThrow(
      /2023-07-01/,
    )
  })

  it('11: URL escaped as text, letters outside ASCII and blanks left', () => {
    const url = 'https://example.org/liệt sĩ?a=1,2;3\\4'
    expect(toICalendar([], { domain, url })).toContain(
      'URL:https://example.org/li%E1%BB%87t%20s%C4%A9?a=1%2C2%3B3%5C4',
    )
    // Readers decode such an address in different ways: an event does without it.
    const feed = toICalendar([day('x', '2023-07-27', { sources: [url] })], { domain })
    expect(property(eventLines(feed, 'x-2023@example.org'), 'URL')).toBeUndefined()
  })

  it.each(['x\r\nSUMMARY:y', 'X', 'x y', 'x,y', '', 'đ', '-x'])(
    '12: UID neither escaped nor checked: %j',
    (id) => {
      expect(() => toICalendar([day(id, '2023-07-27')], { domain })).toThrow(/lower-case/)
    },
  )

  it.each(['example.org\r\nX:1', 'EXAMPLE.org', 'a b', '', '@', 'a..b', '-a.org'])('12: domain %j', (bad) => {
    expect(() => toICalendar(occurrences, { domain: bad })).toThrow(/domain/)
  })

  it('13: control characters and U+2028 pass', () => {
    const feed = title('A\u0000B\u0007C\u2028D\u000bE')
    expect(property(eventLines(feed, 'x-2023@example.org'), 'SUMMARY')).toBe(';LANGUAGE=vi:ABC D E')
    expect(
      [...feed].every(
        (letter) => letter === '\r' || letter === '\n' || !/[\p{Cc}\u2028\u2029]/u.test(letter),
      ),
    ).toBe(true)
  })

  it('14: a lone surrogate, text not in NFC', () => {
    const feed = title(`${'Liệt sĩ'.normalize('NFD')} \ud83d`)
    expect(property(eventLines(feed, 'x-2023@example.org'), 'SUMMARY')).toBe(';LANGUAGE=vi:Liệt sĩ \ufffd')
    expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(feed))).toBe(feed)
  })

  it('15: durations that the grammar does not allow', () => {
    expect(() => toICalendar([], { domain, refresh: 'PT12H30S' })).toThrow(/PT6H/)
    const alarms = [0, 1, 2, 3, 7, 30].flatMap((daysBefore) =>
      ['00:00', '00:05', '08:00', '08:30', '23:59'].map((time) => ({ daysBefore, time })),
    )
    const triggers = unfold(toICalendar([warInvalidsDay], { domain, alarms })).filter((line) =>
      line.startsWith('TRIGGER'),
    )
    expect(triggers).toHaveLength(alarms.length)
    for (const line of triggers) {
      expect(line).toMatch(
        /^TRIGGER(;RELATED=START)?:-?P(\d+D(T(\d+H(\d+M)?|\d+M))?|T(\d+H(\d+M)?|\d+M|0S))$/,
      )
    }
  })

  it('16: readers split a category at a comma, however it is written', () => {
    const categories = unfold(toICalendar([...occurrences, hungKingsDay, actionMonth], { domain })).filter(
      (line) => line.startsWith('CATEGORIES'),
    )
    expect(categories).toContain('CATEGORIES:Tháng hành động,Quốc gia')
    expect(categories.join()).not.toMatch(/\\/)
  })

  it('17: a random UID and the present as DTSTAMP on every run', () => {
    const once = toICalendar(occurrences, { domain })
    expect(toICalendar(occurrences, { domain })).toBe(once)
    expect(property(eventLines(once, UID), 'DTSTAMP')).toBe(':20240305T000000Z')
    expect(property(eventLines(once, 'hung-kings-day-2023@example.org'), 'DTSTAMP')).toBe(':20260101T000000Z')
  })

  it('18: a grapheme parted by folding', () => {
    for (let lead = 0; lead < 80; lead++) {
      const text = `${'x'.repeat(lead)}👨‍👩‍👧‍👦${'y'.repeat(20)}`
      expect(toICalendar([day('x', '2023-07-27', { name: { vi: text } })], { domain })).toContain('👨‍👩‍👧‍👦')
    }
  })

  it('19: METHOD without an organizer', () => {
    expect(toICalendar(plan, { domain })).not.toContain('METHOD')
  })

  it('a backslash before n is read as a line break', () => {
    expect(property(eventLines(title('C:\\new, x'), 'x-2023@example.org'), 'SUMMARY')).toBe(
      ';LANGUAGE=vi:C:/new\\, x',
    )
  })

  it('blanks at the edges are dropped by some readers only, an empty title is an error in others', () => {
    expect(property(eventLines(title('  x  '), 'x-2023@example.org'), 'SUMMARY')).toBe(';LANGUAGE=vi:x')
    expect(() => title(' \u0000 ')).toThrow(/summary/)
  })
})

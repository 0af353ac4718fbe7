import fc from 'fast-check'
import ical, {
  ICalAlarmType,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { addDays, fromDayNumber, type PlainDate, toDayNumber } from '../../src/dates/plain-date.js'
import { vietnamDay, vietnamInstant, vietnamMidnight } from '../../src/dates/vietnam-time.js'
import type { FeedEvent } from '../../src/ical/events/feed-event.js'
import { alarmSeconds } from '../../src/ical/write/alarm.js'
import { cleanLabel, cleanText, cleanTitle } from '../../src/ical/write/clean-text.js'
import { eventLines } from '../../src/ical/write/event-lines.js'

const ZONE = 'Asia/Ho_Chi_Minh'
const stamp = DateTime.fromISO('2026-11-22T00:00:00Z', { zone: 'utc' })

/** The lines of an event as ical-generator writes them, its known faults put right: alarms last, the language said. */
function byIcalGenerator(event: FeedEvent): string[] {
  const utc = (date: PlainDate) => DateTime.fromISO(date, { zone: 'utc' })
  const { time, rule, url } = event
  const from = time && DateTime.fromISO(`${event.start}T${time.start}`, { zone: ZONE }).toUTC()
  const description = cleanText(event.description)
  const summary = cleanTitle(event.summary)
  const entry = ical().createEvent({
    id: event.uid,
    sequence: event.sequence,
    stamp: stamp.toJSDate(),
    lastModified: stamp.toJSDate(),
    ...(from && time
      ? { start: from.toJSDate(), end: from.plus({ minutes: time.minutes }).toJSDate() }
      : { start: utc(event.start), end: utc(addDays(event.end, 1)), allDay: true }),
    ...(rule === undefined ? {} : { repeating: rule }),
    summary,
    ...(description === '' ? {} : { description }),
    categories: event.categories.map((name) => ({ name: cleanLabel(name) })),
    ...(url === undefined ? {} : { url }),
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    class: ICalEventClass.PUBLIC,
  })
  for (const alarm of event.alarms ?? []) {
    const seconds = alarmSeconds(alarm, time?.start)
    if (seconds === undefined) continue
    const added = entry.createAlarm({ type: ICalAlarmType.display, trigger: -seconds, description: summary })
    if (seconds > 0) added.relatesTo('START')
  }
  const lines = entry.toString().trimEnd().split('\r\n')
  const alarms = lines.slice(lines.indexOf('BEGIN:VALARM'), lines.lastIndexOf('END:VALARM') + 1)
  const rest = lines.filter((_, index) => {
    const at = lines.indexOf('BEGIN:VALARM')
    return at < 0 || index < at || index > lines.lastIndexOf('END:VALARM')
  })
  const spoken = rest.map((line) =>
    event.language ? line.replace(/^(SUMMARY|DESCRIPTION):/, `$1;LANGUAGE=${event.language}:`) : line,
  )
  return [...spoken.slice(0, -1), ...(alarms[0] === 'BEGIN:VALARM' ? alarms : []), spoken.at(-1)!]
}

const days = fc.integer({ min: toDayNumber('1890-01-01'), max: toDayNumber('2100-12-01') }).map(fromDayNumber)
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => cleanTitle(text) !== ''),
  fc.constantFrom('Kỷ niệm 76 năm Ngày Thương binh - Liệt sĩ', 'a, b; c\\d', 'dòng một\ndòng hai'),
)
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => `${part}`.padStart(2, '0')).join(':'))
const alarms = fc.array(fc.record({ daysBefore: fc.integer({ min: 0, max: 366 }), time: clock }), {
  maxLength: 3,
})
const wholeDays = fc.record({
  component: fc.constant('event' as const),
  uid: fc.constant('day-2026@example.org'),
  summary: texts,
  description: fc.oneof(fc.constant(''), texts),
  start: days,
  length: fc.integer({ min: 0, max: 90 }),
  categories: fc.array(
    texts.filter((text) => cleanLabel(text) !== ''),
    { maxLength: 3 },
  ),
  sequence: fc.nat(20),
  cancelled: fc.boolean(),
  alarms,
})

describe('ical-generator, asked for a second opinion,', () => {
  it('writes every whole-day event in the same lines', () => {
    fc.assert(
      fc.property(wholeDays, fc.constantFrom('vi', 'en', undefined), ({ length, ...given }, language) => {
        const event = { ...given, end: addDays(given.start, length), ...(language ? { language } : {}) }
        expect(eventLines(event, '20261122T000000Z')).toEqual(byIcalGenerator(event as FeedEvent))
      }),
    )
  })

  it('writes every event with a time of day in the same lines', () => {
    fc.assert(
      fc.property(
        wholeDays.filter(({ start }) => start >= '1975-06-13'),
        clock,
        fc.integer({ min: 1, max: 1440 }),
        ({ length: _length, ...given }, start, minutes) => {
          const event = { ...given, end: given.start, time: { start, minutes } }
          expect(eventLines(event, '20261122T000000Z')).toEqual(byIcalGenerator(event))
        },
      ),
    )
  })

  it.each([
    { rule: 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=5;UNTIL=20300605' },
    { url: 'https://example.org/a%20b?x=1%2C2' },
  ])('agrees on %j', (extra) => {
    const event: FeedEvent = {
      component: 'event',
      uid: 'day@example.org',
      summary: 'Ngày',
      description: '',
      start: '2026-06-05',
      end: '2026-06-05',
      categories: [],
      sequence: 0,
      ...extra,
    }
    expect(eventLines(event, '20261122T000000Z')).toEqual(byIcalGenerator(event))
  })
})

describe('luxon, asked for a second opinion on Vietnam’s time,', () => {
  it('knows every wall time since 13 June 1975 as the same instant', () => {
    fc.assert(
      fc.property(
        days.filter((date) => date >= '1975-06-13'),
        clock,
        (date, time) => {
          const expected = DateTime.fromISO(`${date}T${time}`, { zone: ZONE }).toMillis()
          expect(vietnamInstant(date, time).getTime()).toBe(expected)
        },
      ),
    )
  })

  it('gives an instant to the same day', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('1975-06-13T00:00:00Z'),
          max: new Date('2100-12-31T00:00:00Z'),
          noInvalidDate: true,
        }),
        (instant) => {
          expect(vietnamDay(instant)).toBe(DateTime.fromJSDate(instant, { zone: ZONE }).toISODate())
        },
      ),
    )
  })

  it('refuses a time of day before the country had one time', () => {
    expect(() => vietnamInstant('1975-06-12', '08:00')).toThrow('UTC+7')
    expect(vietnamInstant('1975-06-13', '00:00').toISOString()).toBe('1975-06-12T17:00:00.000Z')
    expect(vietnamMidnight('2027-01-01').toISOString()).toBe('2026-12-31T17:00:00.000Z')
  })
})

import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/errors.js'
import type { FeedAlarm } from '../../../src/ical/events/feed-event.js'
import { alarmSeconds } from '../../../src/ical/write/alarm.js'
import { toICalendar } from '../../../src/ical.js'
import { day, eventLines, plan, property, unfold } from '../fixtures.js'

const HOUR = 3600
const DAY = 24 * HOUR

describe('the seconds from a start to its alarm', () => {
  it.each<[FeedAlarm, number]>([
    [{ daysBefore: 0 }, 8 * HOUR],
    [{ daysBefore: 1 }, -16 * HOUR],
    [{ daysBefore: 1, time: '00:00' }, -DAY],
    [{ daysBefore: 0, time: '00:00' }, 0],
    [{ daysBefore: 0, time: '23:59' }, DAY - 60],
    [{ daysBefore: 366, time: '08:00' }, 8 * HOUR - 366 * DAY],
  ])('of a whole day count from midnight: %j is %i', (alarm, seconds) => {
    expect(alarmSeconds(alarm)).toBe(seconds)
  })

  it.each<[FeedAlarm, number | undefined]>([
    [{ daysBefore: 0, time: '05:29' }, -60],
    [{ daysBefore: 0, time: '05:30' }, 0],
    [{ daysBefore: 0, time: '05:31' }, undefined],
    [{ daysBefore: 0 }, undefined],
    [{ daysBefore: 1 }, 2.5 * HOUR - DAY],
    [{ daysBefore: 1, time: '05:31' }, 60 - DAY],
  ])('of a timed event end where it has begun: %j at 05:30 is %s', (alarm, seconds) => {
    expect(alarmSeconds(alarm, '05:30')).toBe(seconds)
  })
})

const refusal = (options: object) => {
  try {
    toICalendar([], { domain: 'example.org', ...options })
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ field, value }) => [field, value])
  }
  return undefined
}

describe('alarms that no feed can have', () => {
  it.each([-1, 367, 1.5, Number.NaN, '1'])('are %s days before', (daysBefore) => {
    expect(refusal({ alarms: [{ daysBefore: 1 }, { daysBefore }] })).toEqual([
      ['alarms[1].daysBefore', daysBefore],
    ])
  })

  it.each(['24:00', '08:60', '8:00', '08:00x', 'x08:00', ''])('are at "%s"', (time) => {
    expect(refusal({ alarms: [{ daysBefore: 1, time }] })).toEqual([['alarms[0].time', time]])
  })

  it('are not 0 or 366 days before, nor at either end of the day', () => {
    const times = ['00:00', '23:59'].map((time) => ({ daysBefore: 0, time }))
    expect(refusal({ alarms: [{ daysBefore: 0 }, { daysBefore: 366 }, ...times] })).toBeUndefined()
  })
})

describe('the trigger of an alarm', () => {
  const triggers = (...alarms: FeedAlarm[]) =>
    unfold(toICalendar([day('x', '2026-05-01')], { domain: 'example.org', alarms })).filter((line) =>
      line.startsWith('TRIGGER'),
    )

  it.each<[FeedAlarm, string]>([
    [{ daysBefore: 0 }, 'TRIGGER;RELATED=START:PT8H'],
    [{ daysBefore: 0, time: '00:01' }, 'TRIGGER;RELATED=START:PT1M'],
    [{ daysBefore: 0, time: '13:05' }, 'TRIGGER;RELATED=START:PT13H5M'],
    [{ daysBefore: 0, time: '00:00' }, 'TRIGGER:PT0S'],
    [{ daysBefore: 1, time: '00:00' }, 'TRIGGER:-P1D'],
    [{ daysBefore: 1, time: '08:00' }, 'TRIGGER:-PT16H'],
    [{ daysBefore: 3, time: '08:00' }, 'TRIGGER:-P2DT16H'],
    [{ daysBefore: 3, time: '23:30' }, 'TRIGGER:-P2DT30M'],
    [{ daysBefore: 1, time: '23:59' }, 'TRIGGER:-PT1M'],
  ])('of %j is %s', (alarm, trigger) => {
    expect(triggers(alarm)).toEqual([trigger])
  })

  it('stands there once for each alarm, before that of preparing', () => {
    expect(triggers({ daysBefore: 1 }, { daysBefore: 2 })).toEqual(['TRIGGER:-PT16H', 'TRIGGER:-P1DT16H'])
    const both = unfold(
      toICalendar([day('x', '2026-05-01')], {
        domain: 'example.org',
        alarms: [{ daysBefore: 1 }],
        prepare: { as: 'alarm', days: 7 },
      }),
    )
    expect(both.filter((line) => line.startsWith('TRIGGER'))).toEqual(['TRIGGER:-PT16H', 'TRIGGER:-P6DT16H'])
  })

  it('is left out where it would ring after a timed event has begun, and there alone', () => {
    const feed = toICalendar(plan, { domain: 'example.org', alarms: [{ daysBefore: 0, time: '08:00' }] })
    const trigger = (uid: string) => property(eventLines(feed, `${uid}@example.org`), 'TRIGGER')
    expect(trigger('campaign-law-broadcast-20230704')).toBeUndefined()
    expect(trigger('war-invalids-martyrs-day-2023')).toBe(';RELATED=START:PT8H')
  })
})

describe('preparing', () => {
  const trigger = (days: number, roundDays: number | undefined, milestone: 'round' | 'five' | undefined) => {
    const anniversary = milestone && ({ number: 1, milestone, origin: '2025-05-01' } as const)
    const one = day('x', '2026-05-01', anniversary === undefined ? {} : { anniversary })
    const prepare = {
      as: 'alarm' as const,
      days,
      time: '00:00',
      ...(roundDays === undefined ? {} : { roundDays }),
    }
    return property(unfold(toICalendar([one], { domain: 'example.org', prepare })), 'TRIGGER')
  }

  it.each([
    [7, 30, 'round', ':-P30D'],
    [7, 30, 'five', ':-P7D'],
    [7, 30, undefined, ':-P7D'],
    [7, undefined, 'round', ':-P7D'],
    [1, undefined, undefined, ':-P1D'],
    [366, undefined, undefined, ':-P366D'],
  ] as const)(
    'begins %s days ahead, %s for a round number: %s is %s',
    (days, roundDays, milestone, wanted) => {
      expect(trigger(days, roundDays, milestone)).toBe(wanted)
    },
  )

  it.each([0, 367, 1.5])('is refused %s days ahead', (days) => {
    expect(refusal({ prepare: { as: 'alarm', days } })).toEqual([['prepare.days', days]])
    expect(refusal({ prepare: { as: 'alarm', days: 7, roundDays: days } })).toEqual([
      ['prepare.roundDays', days],
    ])
  })

  it.each([
    [2, undefined, true],
    [3, undefined, false],
    [3, 3, true],
    [4, 3, false],
    [1, 1, true],
    [2, 1, false],
  ] as const)('of importance %s up to %s: %s', (importance, importanceUpTo, prepared) => {
    const prepare = { as: 'event' as const, days: 7, ...(importanceUpTo ? { importanceUpTo } : {}) }
    const feed = toICalendar([day('x', '2026-05-01', { importance })], { domain: 'example.org', prepare })
    expect(feed.includes('UID:x-2026-prepare@')).toBe(prepared)
  })

  it('speaks the language of the event, and begins a task on the same day as an event', () => {
    const named = day('x', '2026-05-01', { name: { vi: 'Ngày X', en: 'X Day' } })
    const lines = (as: 'event' | 'todo', language: 'vi' | 'en' | 'both') =>
      eventLines(
        toICalendar([named], { domain: 'example.org', language, prepare: { as, days: 1 } }),
        'x-2026-prepare@example.org',
      )
    expect(property(lines('event', 'en'), 'SUMMARY')).toBe(';LANGUAGE=en:Prepare: X Day')
    expect(property(lines('event', 'both'), 'SUMMARY')).toBe(':Chuẩn bị / Prepare: Ngày X / X Day')
    const task = lines('todo', 'vi')
    expect([property(task, 'DTSTART'), property(task, 'DUE')]).toEqual([
      ';VALUE=DATE:20260430',
      ';VALUE=DATE:20260501',
    ])
  })
})

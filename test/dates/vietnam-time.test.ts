import { describe, expect, it } from 'vitest'
import type { PlainDate } from '../../src/dates/plain-date.js'
import { vietnamDay, vietnamInstant, vietnamMidnight } from '../../src/dates/vietnam-time.js'
import { problemOf } from '../problems-of.js'

describe('Vietnam’s time', () => {
  it.each<[PlainDate, string, string]>([
    ['2026-05-01', '00:00', '2026-04-30T17:00:00.000Z'],
    ['2026-05-01', '06:59', '2026-04-30T23:59:00.000Z'],
    ['2026-05-01', '07:00', '2026-05-01T00:00:00.000Z'],
    ['2026-05-01', '23:59', '2026-05-01T16:59:00.000Z'],
    ['1975-06-13', '12:30', '1975-06-13T05:30:00.000Z'],
  ])('is seven hours before UTC: %s %s', (date, time, instant) => {
    expect(vietnamInstant(date, time).toISOString()).toBe(instant)
  })

  it('is one from 13 June 1975 on, and no time can be given before', () => {
    expect(problemOf(() => vietnamInstant('1975-06-12', '12:00'))).toMatchObject({
      code: 'invalid-time',
      field: 'time',
      value: '1975-06-12',
      allowed: '>= 1975-06-13',
      message: {
        vi: expect.stringContaining('Ngày 1975-06-12 không nêu giờ được'),
        en: expect.stringContaining('On 1975-06-12 no time of day can be given'),
      },
    })
  })

  it.each(['24:00', '12:60', '7:30', '07:30:00', 'x07:30', '07:3'])('has no %s', (time) => {
    expect(problemOf(() => vietnamInstant('2026-05-01', time))).toEqual({
      code: 'invalid-time',
      field: 'time',
      value: time,
      allowed: 'HH:MM, 00:00-23:59',
      message: {
        vi: `"${time}" không phải giờ có thật theo dạng HH:MM, ví dụ 07:30.`,
        en: `"${time}" is not a time of day in the form HH:MM, for example 07:30.`,
      },
    })
  })

  it.each([
    ['2026-12-31T16:59:59.999Z', '2026-12-31'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
    ['1969-12-31T16:59:59Z', '1969-12-31'],
    ['1969-12-31T17:00:00Z', '1970-01-01'],
  ])('turns the day at 17:00 UTC: %s is %s', (instant, date) => {
    expect(vietnamDay(new Date(instant))).toBe(date)
  })

  it('begins a day at its midnight', () => {
    expect(vietnamMidnight('2027-01-01').toISOString()).toBe('2026-12-31T17:00:00.000Z')
    expect(vietnamDay(vietnamMidnight('2027-01-01'))).toBe('2027-01-01')
  })
})

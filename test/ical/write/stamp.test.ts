import { describe, expect, it } from 'vitest'
import { basicDate, basicInstant, instantOf, stampOf } from '../../../src/ical/write/stamp.js'
import { problemOf } from '../../problems-of.js'

describe('a stamp', () => {
  it.each([
    ['2026-05-01', '2026-05-01T00:00:00.000Z'],
    ['2026-05-01T07:00+07:00', '2026-05-01T00:00:00.000Z'],
    ['2026-05-01T07:00:30Z', '2026-05-01T07:00:30.000Z'],
    ['2026-05-01T07:00:30.5-05:00', '2026-05-01T12:00:30.500Z'],
  ])('of %s is %s', (text, instant) => {
    expect(instantOf(text).toISOString()).toBe(instant)
    expect(stampOf(text)).toBe(`${instant.slice(0, 19).replace(/[-:]/g, '')}Z`)
  })

  it('is the instant of a clock that is handed in', () => {
    const clock = new Date('2026-05-01T07:00:30Z')
    expect(instantOf(clock)).toBe(clock)
    expect(stampOf(clock)).toBe('20260501T070030Z')
    expect([basicDate('2026-05-01'), basicInstant(clock)]).toEqual(['20260501', '20260501T070030Z'])
  })

  it.each([
    '2026-05-01T07:00:00',
    '2026-02-30',
    '2026-13-01T00:00:00Z',
    '2026-05-01T07:00:00.1234Z',
    '2026-05-01 07:00:00Z',
    'x2026-05-01T07:00:00Z',
    '2026-05-01T07:00:00Zx',
    '2026-05-01T07:00:00+0700',
    'yesterday',
    new Date(Number.NaN),
  ])('cannot be made of %s', (value) => {
    expect(problemOf(() => instantOf(value))).toMatchObject({ code: 'invalid-instant', field: 'now', value })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anniversary, milestoneOf, nameIn } from '../../src/commemorations/anniversary.js'
import type { DayRule } from '../../src/dates/rule.js'

const fixed: DayRule = { kind: 'fixed', month: 7, day: 27 }

describe('anniversary', () => {
  it('counts the years since the origin', () => {
    expect(anniversary({ origin: '1947-07-27', rule: fixed }, 2023)).toEqual({
      number: 76,
      milestone: 'other',
      origin: '1947-07-27',
    })
    expect(anniversary({ origin: '0040', rule: fixed }, 2025)?.number).toBe(1985)
    expect(anniversary({ origin: '1930-04', rule: fixed }, 2022)?.number).toBe(92)
  })

  it('has none at or before the origin, one the year after it', () => {
    expect(anniversary({ origin: '1947-07-27', rule: fixed }, 1947)).toBeUndefined()
    expect(anniversary({ origin: '1947-07-27', rule: fixed }, 1900)).toBeUndefined()
    expect(anniversary({ origin: '1947-07-27', rule: fixed }, 1948)?.number).toBe(1)
  })

  it('has none without an origin, or where offices do not count from it', () => {
    expect(anniversary({ rule: fixed }, 2023)).toBeUndefined()
    expect(anniversary({ origin: '2012', counted: false, rule: fixed }, 2023)).toBeUndefined()
  })

  it('has none before the day was observed or after it ended', () => {
    const day = { origin: '1950-01-01', firstObserved: 1980, endedAfter: 1990, rule: fixed }
    expect([1979, 1980, 1990, 1991].map((year) => anniversary(day, year)?.number)).toEqual([
      undefined,
      30,
      40,
      undefined,
    ])
  })

  it('counts lunar years for a lunar rule', () => {
    // Born in the twelfth lunar month of Kỷ Sửu, which ended in February 1950.
    const day = { origin: '1950-01-20', rule: { kind: 'lunar', month: 12, day: 3 } as const }
    expect(anniversary(day, 2025)?.number).toBe(2025 - 1949)
  })

  it('rises by one each year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2100 }), fc.integer({ min: 1, max: 400 }), (origin, after) => {
        const day = { origin: `${origin}`.padStart(4, '0'), rule: fixed }
        const [here, next] = [anniversary(day, origin + after), anniversary(day, origin + after + 1)]
        expect(here?.number).toBe(after)
        expect(next?.number).toBe(after + 1)
      }),
    )
  })

  it('classes numbers as Nghị định 145/2013/NĐ-CP does', () => {
    expect([80, 75, 76, 100, 5, 10].map(milestoneOf)).toEqual([
      'round',
      'five',
      'other',
      'round',
      'five',
      'round',
    ])
  })
})

describe('nameIn', () => {
  const day = {
    name: { vi: 'Ngày C' },
    formerNames: [
      { vi: 'Ngày A', until: 1980 },
      { vi: 'Ngày B', en: 'Day B', from: 1981, until: 1990 },
    ],
  }
  it('gives the name in force in the year', () => {
    expect([1970, 1985, 1991].map((year) => nameIn(day, year))).toEqual([
      { vi: 'Ngày A' },
      { vi: 'Ngày B', en: 'Day B' },
      { vi: 'Ngày C' },
    ])
  })

  it('changes names after the last year of one, and lets none without years stand in', () => {
    expect([1980, 1981, 1990].map((year) => nameIn(day, year).vi)).toEqual(['Ngày A', 'Ngày B', 'Ngày B'])
    const from = { name: { vi: 'Ngày C' }, formerNames: [{ vi: 'Ngày D', from: 2030 }] }
    expect([2029, 2030].map((year) => nameIn(from, year).vi)).toEqual(['Ngày C', 'Ngày D'])
    expect(nameIn({ name: { vi: 'Ngày C' }, formerNames: [{ vi: 'Ngày D' }] }, 2000).vi).toBe('Ngày C')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anniversary,
  type Counted,
  firstYear,
  isKeptIn,
  milestoneOf,
  nameIn,
  originYear,
} from '../../src/commemorations/anniversary.js'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import type { PartialDate } from '../../src/dates/plain-date.js'
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
    const day: Counted = { origin: '1950-01-01', firstObserved: 1980, endedAfter: 1990, rule: fixed }
    expect([1979, 1980, 1990, 1991].map((year) => anniversary(day, year)?.number)).toEqual([
      undefined,
      30,
      40,
      undefined,
    ])
  })

  it('counts lunar years for a lunar rule', () => {
    // Born in the twelfth lunar month of Kỷ Sửu, which ended in February 1950.
    const day: Counted = { origin: '1950-01-20', rule: { kind: 'lunar', month: 12, day: 3 } }
    expect(anniversary(day, 2025)?.number).toBe(2025 - 1949)
  })

  it('rises by one each year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2100 }), fc.integer({ min: 1, max: 400 }), (origin, after) => {
        const day: Counted = { origin: `${origin}`.padStart(4, '0') as PartialDate, rule: fixed }
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

describe('names of other years', () => {
  const day = {
    name: { vi: 'Ngày C' },
    formerNames: [
      { vi: 'Ngày A', until: 1980 },
      { vi: 'Ngày B', from: 1985, until: 1990 },
    ],
  }

  it.each([
    [1980, 'Ngày A'],
    [1981, 'Ngày C'],
    [1984, 'Ngày C'],
    [1985, 'Ngày B'],
    [1990, 'Ngày B'],
    [1991, 'Ngày C'],
  ])('in %i: %s, up to the last year of a name and from its first', (year, name) => {
    expect(nameIn(day, year)).toEqual({ vi: name })
  })

  it('are the present one where no former name is known', () => {
    expect(nameIn({ name: { vi: 'Ngày C', en: 'Day C' } }, 1900)).toEqual({ vi: 'Ngày C', en: 'Day C' })
  })
})

describe('the years of a day', () => {
  const day = (more: Partial<Commemoration>) => ({ rule: fixed, ...more }) as Commemoration
  const kept = (more: Partial<Commemoration>, years: readonly number[]) =>
    years.filter((year) => isKeptIn(day(more), year))

  it.each<[string, Partial<Commemoration>, number]>([
    ['the year after the origin', { origin: '1947-07-27' }, 1948],
    ['the year of first observance, if later', { origin: '1947-07-27', firstObserved: 1955 }, 1955],
    ['the year after the origin, if first observed before', { origin: '1947', firstObserved: 1940 }, 1948],
    [
      'the year of first observance of a day that counts nothing',
      { origin: '2012', counted: false, firstObserved: 2012 },
      2012,
    ],
    ['the year after an origin that nothing is counted from', { origin: '2012', counted: false }, 2013],
    ['the year of first observance without an origin', { firstObserved: 1999 }, 1999],
    ['any without both', {}, -Infinity],
  ])('begin with %s', (_name, more, year) => expect(firstYear(day(more))).toBe(year))

  it('hold the first and the last one', () => {
    const more: Partial<Commemoration> = { origin: '1947', firstObserved: 1955, endedAfter: 1960 }
    expect(kept(more, [1954, 1955, 1956, 1959, 1960, 1961])).toEqual([1955, 1956, 1959, 1960])
    expect(kept({ origin: '1947' }, [1947, 1948, 2100])).toEqual([1948, 2100])
  })

  it.each<[PartialDate, DayRule, number | undefined]>([
    ['1950-01-20', { kind: 'lunar', month: 12, day: 3 }, 1949],
    ['1950-02-17', { kind: 'lunar', month: 1, day: 1 }, 1950],
    ['1950-01', { kind: 'lunar', month: 12, day: 3 }, 1950],
    ['1950-01-20', { kind: 'fixed', month: 1, day: 20 }, 1950],
    ['1950-01-20', { kind: 'period', start: { kind: 'lunar', month: 12, day: 3 }, days: 3 }, 1949],
    ['1950-01-20', { kind: 'period', start: { kind: 'fixed', month: 1, day: 20 }, days: 3 }, 1950],
    ['1890-01-21', { kind: 'lunar', month: 1, day: 1 }, 1890],
    ['1890-01-20', { kind: 'lunar', month: 12, day: 30 }, 1890],
    ['1891-01-20', { kind: 'lunar', month: 12, day: 11 }, 1890],
    ['2100-01-20', { kind: 'lunar', month: 12, day: 10 }, 2099],
    ['2101-01-20', { kind: 'lunar', month: 12, day: 21 }, 2101],
    ['0040', { kind: 'lunar', month: 2, day: 6 }, 40],
  ])(
    'are counted from the year of %s, lunar where the rule is and the table reaches (%#)',
    (origin, rule, year) => {
      expect(originYear({ origin, rule })).toBe(year)
    },
  )

  it('have no number in a year before the first or after the last, and none without counting', () => {
    expect(originYear({ rule: fixed })).toBeUndefined()
    expect(anniversary({ origin: '1947', rule: fixed, firstObserved: 1955 }, 1955)?.number).toBe(8)
    expect(anniversary({ origin: '1947', rule: fixed, endedAfter: 1960 }, 1960)?.number).toBe(13)
    expect(anniversary({ origin: '1947', rule: fixed, endedAfter: 1960 }, 1961)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import { vietnam } from '../../src/data.js'
import type { PartialDate } from '../../src/dates/plain-date.js'
import type { Occurrence } from '../../src/planner/plan.js'
import { createPlanner } from '../../src/planner/planner.js'
import { record as ownRecord } from '../commemorations/records.js'
import { problemOf } from '../problems-of.js'

const planner = createPlanner({ catalog: createCatalog(vietnam) })
const listed = (occurrences: readonly Occurrence[]) => occurrences.filter(({ importance }) => importance <= 2)
const found = (occurrences: readonly Occurrence[], id: string) => occurrences.find((item) => item.id === id)

const record = (id: string, more: Partial<Commemoration> = {}) =>
  ownRecord(id, { level: 'sector', topics: ['health'], ...more })
const own = (records: Commemoration[], options = {}) =>
  createPlanner({ catalog: createCatalog(records, options), lookAhead: { days: 10, roundDays: 120 } })

describe('a plan', () => {
  it('has the ends of its interval and is plain JSON', () => {
    const plan = planner.month('2023-07')
    expect(plan).toMatchObject({ span: 'month', ref: '2023-07', from: '2023-07-01', to: '2023-07-31' })
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
  })

  it('numbers the day of 27 July 2023 as the 76th', () => {
    expect(found(planner.month('2023-07').occurrences, 'war-invalids-martyrs-day')).toMatchObject({
      date: '2023-07-27',
      year: 2023,
      anniversary: { number: 76, milestone: 'other', origin: '1947-07-27' },
    })
  })

  it('holds the days off and the Saturdays that are worked for them', () => {
    const { daysOff, workedDays } = planner.month('2026-08')
    expect(daysOff).toMatchObject([{ date: '2026-08-31', reason: 'swapped', holiday: 'national-day' }])
    expect(workedDays).toMatchObject([{ date: '2026-08-22', for: '2026-08-31' }])
    expect(planner.year(2026).daysOff).toHaveLength(15)
    expect(planner.year(1975).daysOff).toEqual([])
    expect(planner.year(2026, { kinds: ['birth'] }).daysOff).toEqual([])
    expect(planner.year(2026, { kinds: ['public-holiday'] }).daysOff).toHaveLength(15)
  })

  it('includes both ends of an interval', () => {
    const plan = planner.between('2023-07-27', '2023-07-27')
    // Days known to their month alone have its whole extent.
    const days = plan.occurrences.filter(({ end }) => end === undefined)
    expect(new Set(days.map(({ date }) => date))).toEqual(new Set(['2023-07-27']))
    expect(
      plan.occurrences.every(({ date, end = date }) => date <= '2023-07-27' && end >= '2023-07-27'),
    ).toBe(true)
    expect(found(plan.occurrences, 'war-invalids-martyrs-day')).toBeDefined()
  })

  it('holds periods that overlap it, with their whole extent', () => {
    for (const ref of ['2023-11', '2023-12']) {
      const period = planner
        .month(ref)
        .periods.find(({ date, end }) => date === '2023-11-15' && end === '2023-12-15')
      expect(period?.name.vi).toMatch(/bình đẳng giới/)
    }
  })

  it('has no day before its origin, in any year from 1900 to 2100', () => {
    for (let year = 1900; year <= 2100; year += 5) {
      const { occurrences, periods } = planner.year(year)
      for (const { id, anniversary } of [...occurrences, ...periods]) {
        if (anniversary && anniversary.number < 1) throw new Error(`${id} in ${year}`)
      }
    }
  })

  it('lists 5 to 11 numbered days of a month as offices do, public holidays aside', () => {
    for (const year of [2023, 2024, 2026, 2027]) {
      for (let month = 1; month <= 12; month++) {
        const ref = `${year}-${`${month}`.padStart(2, '0')}`
        const days = listed(planner.month(ref).occurrences).filter(
          ({ anniversary, raised }) => anniversary && !raised,
        )
        expect([ref, days.length >= 3 && days.length <= 14]).toEqual([ref, true])
      }
    }
  })

  it('looks ahead to the next days, and to round years further out', () => {
    const plan = own([
      record('soon', { rank: 2, rule: { kind: 'fixed', month: 8, day: 1 } }),
      record('minor', { rank: 4, rule: { kind: 'fixed', month: 8, day: 2 } }),
      record('far-round', { rank: 2, rule: { kind: 'fixed', month: 10, day: 30 }, origin: '1963-10-30' }),
      record('far-other', { rank: 2, rule: { kind: 'fixed', month: 10, day: 29 }, origin: '1964-10-29' }),
    ]).month('2023-07')
    expect(plan.lookAhead.map(({ id }) => id)).toEqual(['soon', 'far-round'])
  })
})

describe('order and importance', () => {
  it('puts public holidays first, then importance, milestone, date, id', () => {
    const plan = own([
      record('d', { rank: 2 }),
      record('c', { rank: 2, rule: { kind: 'fixed', month: 7, day: 2 } }),
      record('b', { rank: 2, origin: '1963-07-10' }),
      record('a', { rank: 1, rule: { kind: 'fixed', month: 7, day: 30 } }),
      record('holiday', {
        rank: 1,
        rule: { kind: 'fixed', month: 7, day: 31 },
        publicHoliday: { days: 1, basis: 'x' },
      }),
    ]).month('2023-07')
    expect(plan.occurrences.map(({ id }) => id)).toEqual(['holiday', 'a', 'b', 'c', 'd'])
  })

  it('raises round numbers by one, hundreds by two, never above what offices list', () => {
    const level = 'person'
    const plan = own([
      record('round', { level, origin: '1963-07-10' }),
      record('hundred', { level, rank: 4, origin: '1923-07-10' }),
      record('round-minor', { level, rank: 4, origin: '1963-07-10' }),
      record('five', { level, origin: '1958-07-10' }),
      record('great-round', { level, rank: 2, origin: '1963-07-10' }),
    ]).month('2023-07')
    const importance = Object.fromEntries(plan.occurrences.map((item) => [item.id, item.importance]))
    expect(importance).toEqual({ round: 2, hundred: 2, 'round-minor': 3, five: 3, 'great-round': 2 })
    expect(found(plan.occurrences, 'round')?.raised).toEqual(['round'])
  })

  it('raises the days of one sector at a full fifty, so that the many of 1945 do not crowd a month', () => {
    const plan = own([
      record('fifty', { origin: '1973-07-10' }),
      record('sixty', { origin: '1963-07-10' }),
    ]).month('2023-07')
    expect(plan.occurrences.map(({ id, importance }) => [id, importance])).toEqual([
      ['fifty', 2],
      ['sixty', 3],
    ])
  })

  it("raises the days of the office's sector and topics", () => {
    const plan = own(
      [record('a'), record('b', { topics: ['press'] }), record('c', { topics: ['finance'] })],
      {
        sector: 'press',
        topics: ['finance'],
      },
    ).month('2023-07')
    expect(plan.occurrences.map(({ id, importance }) => [id, importance])).toEqual([
      ['b', 2],
      ['c', 2],
      ['a', 3],
    ])
  })

  it('takes an order of the caller', () => {
    const plan = createPlanner({
      catalog: createCatalog([record('a'), record('b')]),
      compare: (a, b) => (a.id < b.id ? 1 : -1),
    }).month('2023-07')
    expect(plan.occurrences.map(({ id }) => id)).toEqual(['b', 'a'])
  })
})

describe('provinces', () => {
  const haiDuong = record('hai-duong-day', { level: 'province', rank: 2, provinces: ['hai-duong'] })
  const haiPhong = record('hai-phong-day', { level: 'province', rank: 2, provinces: ['hai-phong'] })
  const ids = (province: string, month: string) =>
    own([haiDuong, haiPhong], { province })
      .month(month)
      .occurrences.map(({ id }) => id)

  it("keep a merged province's days under the unit of today from 1 July 2025", () => {
    expect(ids('hai-phong', '2024-07')).toEqual(['hai-phong-day'])
    expect(ids('hai-phong', '2026-07')).toEqual(['hai-duong-day', 'hai-phong-day'])
  })

  it('keep their days under the old name', () => {
    expect(ids('hai-duong', '2024-07')).toEqual(['hai-duong-day'])
    expect(ids('hai-duong', '2026-07')).toEqual(['hai-duong-day'])
  })

  it('are found by name, and an unknown one is refused with the list', () => {
    expect(ids('Thành phố Hải Phòng', '2024-07')).toEqual(['hai-phong-day'])
    expect(() => ids('atlantis', '2024-07')).toThrow(/atlantis.*ha-noi/)
  })

  it('stay look-up material in a catalog without a province', () => {
    const plan = own([haiDuong]).month('2026-07')
    expect(plan.occurrences.map(({ importance }) => importance)).toEqual([4])
  })

  it('print 60 years of Quảng Ninh on 30 October 2023', () => {
    const plan = planner.with({ province: 'quang-ninh' }).month('2023-10')
    expect(plan.occurrences).toContainEqual(
      expect.objectContaining({
        date: '2023-10-30',
        anniversary: { number: 60, milestone: 'round', origin: '1963-10-30' },
      }),
    )
  })
})

describe('filters', () => {
  it('keep what matches every list', () => {
    const plan = planner.year(2027, { milestones: ['round'], levels: ['national', 'party'] })
    expect(plan.occurrences.length).toBeGreaterThan(3)
    for (const { anniversary, level } of plan.occurrences) {
      expect(anniversary?.milestone).toBe('round')
      expect(['national', 'party']).toContain(level)
    }
  })

  it('refuse a value that does not exist, and name the allowed ones', () => {
    expect(() => planner.year(2027, { milestones: ['big' as 'round'] })).toThrow(/round, five, other/)
  })

  it('leave out records of low confidence unless asked for', () => {
    const records = [record('sure'), record('unsure', { confidence: 'low' })]
    expect(own(records).month('2023-07').occurrences).toHaveLength(1)
    expect(own(records, { confidence: 'low' }).month('2023-07').occurrences).toHaveLength(2)
  })
})

describe('edges', () => {
  const period = (start: [number, number], end: [number, number], more: Partial<Commemoration> = {}) =>
    record('period', {
      rule: {
        kind: 'period',
        start: { kind: 'fixed', month: start[0], day: start[1] },
        end: { kind: 'fixed', month: end[0], day: end[1] },
      },
      ...more,
    })
  const spans = (plan: { periods: readonly Occurrence[] }) =>
    plan.periods.map(({ date, end, year }) => `${year}: ${date}/${end}`)

  it('give a merged province its days on 1 July 2025 itself, and not the day before', () => {
    const days = [
      record('last-of-june', {
        rule: { kind: 'fixed', month: 6, day: 30 },
        level: 'province',
        provinces: ['hai-duong'],
      }),
      record('first-of-july', {
        rule: { kind: 'fixed', month: 7, day: 1 },
        level: 'province',
        provinces: ['hai-duong'],
      }),
    ]
    const plan = own(days, { province: 'hai-phong' }).between('2025-06-30', '2025-07-01')
    expect(plan.occurrences.map(({ id }) => id)).toEqual(['first-of-july'])
    const before = own(days, { province: 'hai-duong' }).between('2025-06-30', '2025-07-01')
    expect(before.occurrences.map(({ id }) => id)).toEqual(['last-of-june', 'first-of-july'])
  })

  it('hold a period over New Year on its first and last day, and on no other', () => {
    const planner = own([period([12, 31], [1, 1])])
    expect(spans(planner.between('2023-12-31', '2023-12-31'))).toEqual(['2023: 2023-12-31/2024-01-01'])
    expect(spans(planner.between('2024-01-01', '2024-01-01'))).toEqual(['2023: 2023-12-31/2024-01-01'])
    expect(spans(planner.between('2024-01-02', '2024-12-30'))).toEqual([])
  })

  it('let a period that ends earlier in its own month run for a year less some days', () => {
    expect(spans(own([period([7, 20], [7, 10])]).month('2023-07'))).toEqual([
      '2022: 2022-07-20/2023-07-10',
      '2023: 2023-07-20/2024-07-10',
    ])
    expect(spans(own([period([7, 20], [7, 20])]).year(2023))).toEqual([])
    expect(own([period([7, 20], [7, 20])]).year(2023).occurrences).toHaveLength(1)
  })

  it('end a period that begins late in a lunar year after it began', () => {
    const rule = {
      kind: 'period',
      start: { kind: 'lunar', month: 12, day: 20 },
      end: { kind: 'fixed', month: 1, day: 5 },
    } as const
    expect(spans(own([record('period', { rule })]).between('2026-02-07', '2026-02-07'))).toEqual([
      '2025: 2026-02-07/2027-01-05',
    ])
  })

  it('keep a day in the first and the last of its years, not in those beside them', () => {
    const planner = own([record('a', { origin: '1990-07-10', firstObserved: 1995, endedAfter: 2000 })])
    const kept = [1994, 1995, 2000, 2001].map((year) => planner.year(year).occurrences.length)
    expect(kept).toEqual([0, 1, 1, 0])
  })

  it('name a day as it was called in the last year of a former name', () => {
    const planner = own([record('a', { formerNames: [{ vi: 'Ngày cũ', from: 1990, until: 2000 }] })])
    const names = [1989, 1990, 2000, 2001].map((year) => planner.year(year).occurrences[0]?.name.vi)
    expect(names).toEqual(['Ngày a', 'Ngày cũ', 'Ngày cũ', 'Ngày a'])
  })

  it('look ahead from the day after to the last day of their reach', () => {
    const on = (id: string, month: number, day: number, origin: PartialDate) =>
      record(id, { rank: 2, rule: { kind: 'fixed', month, day }, origin })
    const planner = own([
      on('inside', 7, 31, '1964-07-31'),
      on('next-day', 8, 1, '1964-08-01'),
      on('tenth', 8, 10, '1964-08-10'),
      on('eleventh', 8, 11, '1964-08-11'),
      on('round-eleventh', 8, 11, '1963-08-11'),
      on('round-last', 11, 28, '1963-11-28'),
      on('round-past', 11, 29, '1963-11-29'),
    ])
    expect(planner.month('2023-07').lookAhead.map(({ id }) => id)).toEqual([
      'next-day',
      'tenth',
      'round-eleventh',
      'round-last',
    ])
    expect(planner.month('2023-07').occurrences.map(({ id }) => id)).toEqual(['inside'])
  })

  it('stay within the years 1 to 9999', () => {
    const planner = own([
      period([12, 20], [1, 10]),
      record('last', { rule: { kind: 'fixed', month: 12, day: 31 } }),
    ])
    const plan = planner.month('9999-12')
    expect(plan.occurrences.map(({ date }) => date)).toEqual(['9999-12-31'])
    expect(plan.periods.map(({ date, end }) => [date, end])).toEqual([['9999-12-20', '9999-12-31']])
    expect(plan.lookAhead).toEqual([])
    expect(planner.month('0001-01').periods).toEqual([])
  })
})

describe('stretches of time', () => {
  it('take a year as a number or in four digits, and say what else was typed', () => {
    expect(planner.year('2027')).toEqual(planner.year(2027))
    expect(planner.year(938)).toEqual(planner.year('0938'))
    expect(planner.year(938)).toMatchObject({ ref: '0938', from: '0938-01-01', to: '0938-12-31' })
    for (const typed of ['abc', '26', '', '02027', '0000', 0, 10_000, 2027.5]) {
      expect(() => planner.year(typed)).toThrow(
        `${JSON.stringify(typed)} is not a year; write it as YYYY, 0001-9999 (2027).`,
      )
    }
  })

  it('tell the function and the argument of what is none', () => {
    const refs = { month: 'x', week: '2021-W60', quarter: '2023-Q5', year: 'x' } as const
    for (const [span, ref] of Object.entries(refs)) {
      const argument = span === 'year' ? 'year' : 'ref'
      expect(problemOf(() => planner[span as 'month'](ref))).toMatchObject({
        function: `planner.${span}`,
        argument,
        field: argument,
        value: ref,
      })
    }
    expect(problemOf(() => planner.between('2023-02-01', '2023-01-01'))).toMatchObject({
      code: 'reversed-interval',
      function: 'planner.between',
      field: 'to',
    })
  })

  it('are 400 years at most', () => {
    expect(own([]).between('1700-03-01', '2100-02-28').occurrences).toEqual([])
    expect(() => own([]).between('1700-03-01', '2100-03-01')).toThrow(/more than 400 years/)
  })
})

describe('next', () => {
  const at = (rule: Commemoration['rule'], from: string) => own([record('a', { rule })]).next('a', from)?.date

  it('reaches to the end of the hundredth year after, and counts the day itself', () => {
    expect(at({ kind: 'once', date: '2123-12-31' }, '2023-07-01')).toBe('2123-12-31')
    expect(at({ kind: 'once', date: '2124-01-01' }, '2023-07-01')).toBeUndefined()
    expect(at({ kind: 'fixed', month: 7, day: 10 }, '2023-07-10')).toBe('2023-07-10')
    expect(at({ kind: 'fixed', month: 7, day: 10 }, '2023-07-11')).toBe('2024-07-10')
    expect(at({ kind: 'fixed', month: 7, day: 10 }, '9999-07-11')).toBeUndefined()
  })

  it('gives what still runs on the day, however long ago it began', () => {
    const dates = [{ start: '2015-01-01', end: '2023-07-10' }, '2030-01-01'] as const
    expect(at({ kind: 'dates', dates }, '2023-07-10')).toBe('2015-01-01')
    expect(at({ kind: 'dates', dates }, '2023-07-11')).toBe('2030-01-01')
  })

  it('finds the coming occurrence, lunar ones too', () => {
    expect(planner.next('war-invalids-martyrs-day', '2023-07-28')).toMatchObject({ date: '2024-07-27' })
    expect(planner.next('tet-nguyen-dan', '2026-01-01')).toMatchObject({ date: '2026-02-17', year: 2026 })
    expect(planner.next('nobody', '2026-01-01')).toBeUndefined()
  })
})

describe('a period whose last day is missing in the year of its start', () => {
  it('runs into the next year, and the plan of that year has it', () => {
    const start = { kind: 'nth-weekday', month: 1, weekday: 'monday', n: 1 } as const
    const end = { kind: 'nth-weekday', month: 10, weekday: 'sunday', n: 5 } as const
    const planned = createPlanner({
      catalog: createCatalog([record('long', { rule: { kind: 'period', start, end } })]),
    })
    expect(planned.year(2021).periods.map(({ date, end: last }) => [date, last])).toEqual([
      ['2020-01-06', '2021-10-31'],
      ['2021-01-04', '2021-10-31'],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import { vietnam } from '../../src/data.js'
import type { Occurrence } from '../../src/planner/plan.js'
import { createPlanner } from '../../src/planner/planner.js'

const planner = createPlanner({ catalog: createCatalog(vietnam) })
const listed = (occurrences: readonly Occurrence[]) => occurrences.filter(({ importance }) => importance <= 2)
const found = (occurrences: readonly Occurrence[], id: string) => occurrences.find((item) => item.id === id)

function record(id: string, more: Partial<Commemoration> = {}): Commemoration {
  return {
    id,
    name: { vi: `Ngày ${id}` },
    rule: { kind: 'fixed', month: 7, day: 10 },
    kind: 'tradition',
    level: 'sector',
    rank: 3,
    topics: ['health'],
    sources: ['https://example.org'],
    confidence: 'high',
    ...more,
  }
}
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

  it('includes both ends of an interval', () => {
    const plan = planner.between('2023-07-27', '2023-07-27')
    expect(plan.occurrences.every(({ date }) => date === '2023-07-27')).toBe(true)
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

describe('next', () => {
  it('finds the coming occurrence, lunar ones too', () => {
    expect(planner.next('war-invalids-martyrs-day', '2023-07-28')).toMatchObject({ date: '2024-07-27' })
    expect(planner.next('tet-nguyen-dan', '2026-01-01')).toMatchObject({ date: '2026-02-17', year: 2026 })
    expect(planner.next('nobody', '2026-01-01')).toBeUndefined()
  })
})

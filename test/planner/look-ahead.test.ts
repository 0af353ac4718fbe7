import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import type { PlainDate } from '../../src/dates/plain-date.js'
import { createPlanner } from '../../src/planner/planner.js'
import { record } from '../commemorations/records.js'

const rule = (month: number, day: number) => ({ kind: 'fixed', month, day }) as const
const ahead = (
  records: readonly Commemoration[],
  lookAhead?: { days?: number; roundDays?: number },
  options = {},
) =>
  createPlanner({ catalog: createCatalog(records, options), ...(lookAhead ? { lookAhead } : {}) })
    .month('2023-06')
    .lookAhead.map(({ id }) => id)

/** A listed day of July 2023, and of a round year with an origin in 1963. */
const day = (id: string, dayOfJuly: number, more: Partial<Commemoration> = {}) =>
  record(id, { rank: 2, rule: rule(7, dayOfJuly), ...more })

describe('what a plan looks ahead to', () => {
  it('reaches ten days past its last one, if not said, by date', () => {
    const records = [
      day('eleventh', 11),
      day('tenth', 10),
      day('first', 1),
      day('last', 30, { rule: rule(6, 30) }),
    ]
    expect(ahead(records)).toEqual(['first', 'tenth'])
  })

  it('reaches 120 days for round years of listed days', () => {
    const round = (id: string, month: number, dayOfMonth: number, more: Partial<Commemoration> = {}) =>
      record(id, { rank: 2, rule: rule(month, dayOfMonth), origin: '1963-01-01', ...more })
    expect(
      ahead([
        round('last', 10, 28),
        round('beyond', 10, 29),
        round('five', 8, 1, { origin: '1958-01-01' }),
        round('other', 8, 2, { origin: '1964-01-01' }),
        round('without', 8, 3, { counted: false }),
      ]),
    ).toEqual(['last'])
  })

  it.each([
    [{ days: 0, roundDays: 0 }, []],
    [{ days: 1, roundDays: 0 }, ['first']],
    [{ days: 0, roundDays: 5 }, ['fifth']],
    [{ days: 5, roundDays: 1 }, ['first', 'fifth']],
    [{ days: 1, roundDays: 4 }, ['first']],
  ])('may be set: %j', (reach, wanted) => {
    expect(ahead([day('first', 1), day('fifth', 5, { origin: '1963' })], reach)).toEqual(wanted)
  })

  it('is what offices list, near or far', () => {
    expect(ahead([day('near', 1, { rank: 3 }), day('far', 20, { rank: 3, origin: '1963' })])).toEqual([])
  })

  it('is far off no day that its number alone has raised, but one that the office follows too', () => {
    const far = day('far', 20, { rank: 4, origin: '1963', topics: ['health'] })
    expect(ahead([far])).toEqual([])
    expect(ahead([far], undefined, { topics: ['health'] })).toEqual(['far'])
    expect(ahead([{ ...far, rule: rule(7, 5), rank: 3 }])).toEqual(['far'])
  })

  it('is no period far off, but one near by', () => {
    const period = (start: number): Commemoration =>
      day('period', 1, { origin: '1963', rule: { kind: 'period', start: rule(7, start), days: 3 } })
    expect(ahead([period(20)])).toEqual([])
    expect(ahead([period(5)])).toEqual(['period'])
  })
})

describe('the next occurrence', () => {
  const next = (more: Partial<Commemoration>, from: string) =>
    createPlanner({ catalog: createCatalog([record('x', more)]) }).next('x', from)?.date

  it.each([
    ['2023-07-09', '2023-07-10'],
    ['2023-07-10', '2023-07-10'],
    ['2023-07-11', '2024-07-10'],
    ['2023-12-31', '2024-07-10'],
  ])('from %s on is that of %s', (from, date) => expect(next({}, from)).toBe(date))

  it('reaches a hundred years, and not one more', () => {
    const once = (date: PlainDate): Partial<Commemoration> => ({ rule: { kind: 'once', date } })
    expect(next(once('2123-12-31'), '2023-07-10')).toBe('2123-12-31')
    expect(next(once('2124-01-01'), '2023-07-10')).toBeUndefined()
    expect(next(once('2023-07-09'), '2023-07-10')).toBeUndefined()
  })

  it('is none after the last year, and none of an unknown id', () => {
    expect(next({ endedAfter: 2023 }, '2023-07-10')).toBe('2023-07-10')
    expect(next({ endedAfter: 2023 }, '2023-07-11')).toBeUndefined()
    expect(createPlanner({ catalog: createCatalog([]) }).next('nobody', '2023-07-10')).toBeUndefined()
  })

  it('is the soonest of several in a year', () => {
    const rule: Commemoration['rule'] = { kind: 'dates', dates: ['2023-08-01', '2023-09-01'] }
    expect(next({ rule }, '2023-07-10')).toBe('2023-08-01')
  })
})

describe('a stretch of time', () => {
  const planner = createPlanner({
    catalog: createCatalog([
      record('x'),
      record('p', { rule: { kind: 'period', start: { kind: 'fixed', month: 12, day: 28 }, days: 7 } }),
    ]),
  })

  it('holds a period over New Year from either side of it', () => {
    for (const ref of ['2023-12', '2024-01']) {
      expect(planner.month(ref).periods.map(({ date, end, year }) => [date, end, year])).toEqual([
        ['2023-12-28', '2024-01-03', 2023],
      ])
    }
    expect(planner.between('2024-01-03', '2024-01-03').periods).toHaveLength(1)
    expect(planner.between('2024-01-04', '2024-01-04').periods).toHaveLength(0)
    expect(planner.between('2023-12-27', '2023-12-27').periods).toHaveLength(0)
    expect(planner.between('2023-12-28', '2023-12-28').periods).toHaveLength(1)
  })

  it('is named by its span and what was asked for', () => {
    expect(planner.between('2023-07-01', '2023-07-10')).toMatchObject({
      span: 'interval',
      ref: '2023-07-01/2023-07-10',
      from: '2023-07-01',
      to: '2023-07-10',
    })
    expect(planner.quarter('2023-Q3')).toMatchObject({ span: 'quarter', ref: '2023-Q3' })
    expect(planner.week('2023-W28')).toMatchObject({ span: 'week', ref: '2023-W28', from: '2023-07-10' })
    expect(planner.year(2023)).toMatchObject({ span: 'year', ref: '2023', to: '2023-12-31' })
    expect(planner.month('2023-07')).not.toHaveProperty('province')
    expect(planner.with({ province: 'hue' }).month('2023-07').province).toBe('hue')
  })

  it('is 400 years at most', () => {
    expect(planner.between('1600-03-01', '2000-02-29').occurrences).toHaveLength(400)
    try {
      planner.between('1600-03-01', '2000-03-01')
      expect.fail('not refused')
    } catch (error) {
      expect(error).toMatchObject({
        problems: [
          {
            code: 'interval-too-long',
            value: '1600-03-01/2000-03-01',
            allowed: '<= 400 years',
            message: {
              vi: expect.stringContaining('dài hơn 400 năm'),
              en: expect.stringContaining('more than 400 years'),
            },
          },
        ],
      })
    }
  })
})

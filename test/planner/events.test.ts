import { describe, expect, it } from 'vitest'
import { vietnam } from '../../src/data.js'
import { createCatalog, createPlanner, outline, toText } from '../../src/index.js'
import { parseCommemorations } from '../../src/schema.js'

const planner = createPlanner({ catalog: createCatalog(vietnam) })
const own = (...records: unknown[]) => {
  const given = records.map((record) => ({
    level: 'national',
    rank: 2,
    topics: [],
    sources: ['https://example.org'],
    confidence: 'high',
    ...(record as object),
  }))
  return createPlanner({ catalog: createCatalog(parseCommemorations(given)) })
}

describe('an event of the year', () => {
  it.each([
    ['2021-01', 'party-congress-13'],
    ['2021-02', 'party-congress-13'],
    ['2021-05', 'national-assembly-election-15'],
    ['2022-05', 'sea-games-31'],
    ['2025-07', 'agricultural-census-2025'],
    ['2026-01', 'party-congress-14'],
    ['2026-03', 'national-assembly-election-16'],
  ])('stands first in %s: %s', (month, id) => {
    expect(planner.month(month).occurrences[0]?.id).toBe(id)
  })

  it('stands before the main day of a province', () => {
    const capital = createPlanner({ catalog: createCatalog(vietnam, { province: 'hai-phong' }) })
    const [first, second] = capital.month('2022-05').occurrences
    expect([first?.kind, second?.main]).toEqual(['event', 'province'])
  })

  it('of one body stands by its importance', () => {
    expect(planner.month('2023-12').occurrences[0]?.id).not.toBe('trade-union-congress-13')
    expect(planner.month('2023-12').occurrences.map(({ id }) => id)).toContain('trade-union-congress-13')
  })

  it('has its whole extent', () => {
    const congress = planner.between('2026-01-21', '2026-01-21').occurrences[0]
    expect([congress?.date, congress?.end]).toEqual(['2026-01-19', '2026-01-23'])
  })

  it('is what a plan of the year before works towards, with the days left', () => {
    const ahead = planner.month('2025-03').lookAhead.filter(({ kind }) => kind === 'event')
    expect(ahead.map(({ id, daysUntil }) => [id, daysUntil])).toEqual([
      ['agricultural-census-2025', 122],
      ['party-congress-14', 324],
      ['national-assembly-election-16', 379],
    ])
    expect(planner.month('2025-02').lookAhead.map(({ id }) => id)).not.toContain(
      'national-assembly-election-16',
    )
  })

  it('is looked ahead to as far as the caller wants', () => {
    const near = createPlanner({ catalog: createCatalog(vietnam), lookAhead: { eventDays: 60 } })
    const events = near.month('2025-12').lookAhead.filter(({ rank, kind }) => kind === 'event' && rank === 1)
    expect(events.map(({ id }) => id)).toEqual(['party-congress-14'])
  })

  it('is printed first, and worked towards with a countdown', () => {
    const text = (month: string) => toText(outline(planner.month(month)))
    expect(text('2026-01')).toMatch(
      /trong tháng\n\n- Tuyên truyền Đại hội đại biểu toàn quốc lần thứ XIV của Đảng \(19\/01 - 23\/01\/2026\)\./,
    )
    expect(text('2026-01')).toMatch(
      /Tiến tới Ngày bầu cử đại biểu Quốc hội khóa XVI .* \(15\/3\/2026\), còn 73 ngày tính từ ngày 01\/01\/2026; /,
    )
    const english = toText(outline(planner.month('2026-01'), { language: 'en' }))
    expect(english).toMatch(/Working towards the election of the 16th .*, 73 days left, counted from /)
  })
})

describe('a day that is set each year', () => {
  const week = {
    id: 'brand-week',
    name: { vi: 'Tuần lễ Thương hiệu', en: 'Brand Week' },
    kind: 'action-week',
    rule: {
      kind: 'dates',
      dates: [{ start: '2023-04-17', end: '2023-04-23' }],
      season: { kind: 'month', month: 4 },
    },
    years: [{ year: 2023, theme: { vi: 'Vươn xa' }, sources: ['https://example.org/2023'] }],
  }

  it('is pending in the season of a year without a row', () => {
    const plan = own(week).month('2024-04')
    expect(plan.periods).toEqual([])
    expect(plan.pending?.map(({ id, season, year }) => [id, season, year])).toEqual([
      ['brand-week', { from: '2024-04-01', to: '2024-04-30' }, 2024],
    ])
    expect(own(week).month('2024-05').pending).toEqual([])
  })

  it('is no longer pending in a year that has its row, and carries theme and source of that year', () => {
    const plan = own(week).month('2023-04')
    expect(plan.pending).toEqual([])
    expect(plan.periods[0]?.theme).toEqual({ vi: 'Vươn xa' })
    expect(plan.periods[0]?.sources).toEqual(['https://example.org/2023', 'https://example.org'])
  })

  it('is pending over New Year, and in its years alone', () => {
    const winter = {
      kind: 'period',
      start: { kind: 'fixed', month: 12, day: 20 },
      end: { kind: 'fixed', month: 1, day: 10 },
    }
    const games = { kind: 'dates', dates: [{ start: '2027-11-01', end: '2027-11-30' }] }
    const planner = own(
      { ...week, id: 'winter', rule: { kind: 'dates', dates: [], season: winter } },
      { ...week, id: 'games', kind: 'event', rule: { kind: 'dates', dates: [], season: games } },
    )
    const pending = (month: string) => planner.month(month).pending?.map(({ id }) => id)
    expect(pending('2026-01')).toEqual(['winter'])
    expect(pending('2026-11')).toEqual([])
    expect(pending('2027-11')).toEqual(['games'])
  })

  it('is printed without a date', () => {
    const text = toText(outline(own(week).month('2024-04')))
    expect(text).toContain('Tuyên truyền, hưởng ứng Tuần lễ Thương hiệu (ngày cụ thể theo thông báo).')
    expect(toText(outline(own(week).month('2023-04')))).toContain('(17/4 - 23/4/2023), chủ đề “Vươn xa”')
  })
})

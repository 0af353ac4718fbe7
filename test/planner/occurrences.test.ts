import { describe, expect, it } from 'vitest'
import { type CatalogOptions, createCatalog } from '../../src/commemorations/catalog.js'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import { occurrenceFilter } from '../../src/planner/filter.js'
import { occurrencesInYear } from '../../src/planner/occurrences.js'
import { createPlanner } from '../../src/planner/planner.js'
import { record } from '../commemorations/records.js'
import { occurrenceOf } from './records.js'

const inYear = (more: Partial<Commemoration>, year = 2023, options: CatalogOptions = {}) => {
  const one = record('x', more)
  return occurrencesInYear(one, year, createCatalog([one], options))
}

describe('an occurrence', () => {
  it('of a plain day says no more than is known', () => {
    expect(inYear({})).toEqual([occurrenceOf('x')])
  })

  it('says all that its record says', () => {
    const told = {
      provinces: ['hue'],
      greatDay: true,
      organisation: 'Bộ Y tế',
      focus: { vi: 'Tri ân' },
      legalBasis: ['Luật A'],
      note: 'Ghi chú',
      updated: '2024-03-05',
      revision: 3,
    } satisfies Partial<Commemoration>
    expect(inYear(told)).toEqual([occurrenceOf('x', told)])
  })

  it.each([
    [1999, undefined],
    [2000, true],
    [2001, true],
  ])('is a holiday from the first year of it on: %i', (year, holiday) => {
    expect(inYear({ publicHoliday: { days: 1, basis: 'x', since: 2000 } }, year)[0]?.publicHoliday).toBe(
      holiday,
    )
    expect(inYear({ publicHoliday: { days: 1, basis: 'x' } }, year)[0]?.publicHoliday).toBe(true)
  })

  it.each([
    [1989, 0],
    [1990, 1],
    [2000, 1],
    [2001, 0],
  ])('is there from the first year to the last: %i', (year, count) => {
    expect(inYear({ firstObserved: 1990, endedAfter: 2000 }, year)).toHaveLength(count)
  })

  it('bears the name of its year', () => {
    const names = { formerNames: [{ vi: 'Ngày cũ', until: 1990 }] }
    expect([1990, 1991].map((year) => inYear(names, year)[0]?.name.vi)).toEqual(['Ngày cũ', 'Ngày x'])
  })

  it('has an end where it is longer than a day, and a part from the second on', () => {
    const dates: Commemoration['rule'] = {
      kind: 'dates',
      dates: [
        '2023-03-01',
        { start: '2023-05-01', end: '2023-05-02' },
        { start: '2023-06-01', end: '2023-06-01' },
      ],
    }
    expect(inYear({ rule: dates }).map(({ date, end, part }) => [date, end, part])).toEqual([
      ['2023-03-01', undefined, undefined],
      ['2023-05-01', '2023-05-02', 2],
      ['2023-06-01', undefined, 3],
    ])
  })

  it('of a lunar day says which', () => {
    expect(inYear({ rule: { kind: 'lunar', month: 3, day: 10 } })[0]).toMatchObject({
      date: '2023-04-29',
      lunar: { year: 2023, month: 3, day: 10 },
    })
    expect(inYear({})[0]).not.toHaveProperty('lunar')
  })

  it('is raised in its own province, on the side of the merger that it stands on', () => {
    const day = (month: number, dayOfMonth: number) =>
      inYear(
        { level: 'province', provinces: ['hai-duong'], rule: { kind: 'fixed', month, day: dayOfMonth } },
        2025,
        { province: 'hai-phong' },
      )[0]
    expect(day(6, 30)).toMatchObject({ importance: 4 })
    expect(day(6, 30)).not.toHaveProperty('raised')
    expect(day(7, 1)).toMatchObject({ importance: 2, raised: ['province'] })
  })
})

describe('days of a province’s other unit', () => {
  const plans = (province?: string) => {
    const records = [6, 7].map((month) =>
      record(`m${month}`, {
        level: 'province',
        provinces: ['hai-duong'],
        rule: { kind: 'fixed', month, day: month === 6 ? 30 : 1 },
      }),
    )
    const catalog = createCatalog(records, province === undefined ? {} : { province })
    return createPlanner({ catalog })
      .between('2025-06-30', '2025-07-01')
      .occurrences.map(({ id }) => id)
  }

  it('come in on 1 July 2025 itself, and not before', () => {
    expect(plans('hai-phong')).toEqual(['m7'])
    expect(plans('hai-duong')).toEqual(['m6', 'm7'])
    expect(plans()).toEqual(['m6', 'm7'])
  })
})

describe('a filter', () => {
  const item = occurrenceOf('x', {
    kind: 'tradition',
    level: 'sector',
    topics: ['health', 'press'],
    provinces: ['hue', 'ha-noi'],
    anniversary: { number: 50, milestone: 'round', origin: '1973' },
    confidence: 'medium',
    importance: 3,
  })
  const keeps = (filter: Parameters<typeof occurrenceFilter>[0], one = item) => occurrenceFilter(filter)(one)

  it.each([
    [{}, true],
    [{ kinds: ['birth', 'tradition'] }, true],
    [{ kinds: ['birth'] }, false],
    [{ kinds: [] }, false],
    [{ levels: ['sector'] }, true],
    [{ levels: ['national'] }, false],
    [{ topics: ['press', 'trade'] }, true],
    [{ topics: ['trade'] }, false],
    [{ milestones: ['round'] }, true],
    [{ milestones: ['five', 'other'] }, false],
    [{ confidences: ['medium'] }, true],
    [{ confidences: ['high'] }, false],
    [{ provinces: ['ha-noi'] }, true],
    [{ provinces: ['hai-phong'] }, false],
    [{ importanceUpTo: 2 }, false],
    [{ importanceUpTo: 3 }, true],
    [{ importanceUpTo: 4 }, true],
    [{ kinds: ['tradition'], levels: ['national'] }, false],
  ] as const)('%j keeps a day: %s', (filter, kept) => {
    expect(keeps(filter)).toBe(kept)
  })

  it('of milestones and provinces keeps nothing that has none', () => {
    expect(keeps({ milestones: ['other'] }, occurrenceOf('x'))).toBe(false)
    expect(keeps({ provinces: ['hue'] }, occurrenceOf('x'))).toBe(false)
  })
})

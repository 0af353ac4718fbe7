import { describe, expect, it } from 'vitest'
import { vietnam } from '../../src/data.js'
import { type CatalogOptions, createCatalog, createPlanner, PROFILES, provinces } from '../../src/index.js'
import { LISTED } from '../../src/planner/importance.js'

const planner = (options: CatalogOptions = {}) => createPlanner({ catalog: createCatalog(vietnam, options) })

/** Ids of the days that a month lists, in order. */
const listed = (month: string, options: CatalogOptions = {}) =>
  planner(options)
    .month(month)
    .occurrences.filter(({ importance }) => importance <= LISTED)
    .map(({ id }) => id)

describe('the main day of a province', () => {
  it.each([
    ['ha-noi', '2024-10', 'capital-liberation-day'],
    ['nghe-an', '2024-09', 'nghe-tinh-soviet'],
    ['hai-phong', '2024-05', 'hai-phong-giai-phong'],
    ['quang-ninh', '2023-10', 'quang-ninh-thanh-lap'],
  ])('leads its month in %s', (province, month, id) => {
    expect(listed(month, { province })[0]).toBe(id)
    expect(listed(month)[0]).not.toBe(id)
  })

  it('leads its month in every province that has one', () => {
    const main = vietnam.filter(({ mainDay, provinces }) => mainDay && provinces)
    expect(main.length).toBeGreaterThan(40)
    const others = main.flatMap(({ id, provinces }) =>
      provinces!.flatMap((province) => {
        const month = planner({ province }).next(id, '2023-01-01')?.date.slice(0, 7)
        const first = month && listed(month, { province })[0]
        return first === id ? [] : [`${province} ${month}: ${first}, not ${id}`]
      }),
    )
    expect(others).toEqual([])
  })

  it('leads its month in a merged province before those of the units merged into it', () => {
    const march = listed('2027-03', { province: 'da-nang' })
    expect(march.slice(0, 2)).toEqual(['da-nang-giai-phong', 'quang-nam-giai-phong'])
    expect(listed('2027-03', { province: 'quang-nam' })[0]).toBe('quang-nam-giai-phong')
  })

  it('of a merged unit follows the great days in the 34 provinces of today, and leads where there are none', () => {
    const wrong: string[] = []
    const seen = new Set<string>()
    for (const { slug } of provinces.current) {
      const catalog = planner({ province: slug })
      for (let month = 1; month <= 12; month++) {
        const days = catalog
          .month(`2027-${String(month).padStart(2, '0')}`)
          .occurrences.filter(({ kind, importance }) => kind !== 'event' && importance <= LISTED)
        const classes = days.map(({ main, importance, provinces: units }) => {
          if (!main) return importance
          if (!units) return importance === 1 ? 1 : 1.8
          return units.includes(slug) ? 0 : 1.5
        })
        for (const { id, main } of days) if (main) seen.add(id)
        if (classes.some((each, at) => at > 0 && each < classes[at - 1]!))
          wrong.push(`${slug} ${month}: ${days.map(({ id }) => id).join(', ')}`)
      }
    }
    expect(wrong).toEqual([])
    expect([...seen].sort()).toEqual(
      vietnam
        .filter(({ mainDay }) => mainDay)
        .map(({ id }) => id)
        .sort(),
    )
  })
})

describe('what a round number raises', () => {
  const importanceOf = (id: string, year: number, options: CatalogOptions = {}) =>
    planner(options).next(id, `${year}-01-01`)?.importance

  it('is a leader by birth from a hundred years on (Kết luận 88-KL/TW), and no death', () => {
    expect(importanceOf('birth-phan-van-khai', 2023)).toBe(3) // 90
    expect(importanceOf('birth-nguyen-phu-trong', 2024)).toBe(3) // 80, the year of his death
    expect(importanceOf('tran-phu-birth', 2024)).toBe(2) // 120
    expect(importanceOf('birth-van-cao', 2023)).toBe(4) // 100, no leader
    expect(importanceOf('gio-hai-ba-trung', 2023)).toBe(3) // 1980
  })

  it('is no war or loss that its record keeps from it, in its province or not', () => {
    for (const [id, year, province] of [
      ['hoang-sa-1974', 2024, 'da-nang'],
      ['gac-ma-1988', 2028, 'khanh-hoa'],
    ] as const) {
      expect(importanceOf(id, year)).toBe(3)
      expect(importanceOf(id, year, { province, topics: ['defence', 'war-invalids', 'history'] })).toBe(3)
    }
  })

  it('is the day of one body at a full fifty', () => {
    expect(importanceOf('cooperative-alliance-founding', 2023)).toBe(3) // 30
    expect(importanceOf('party-inspection-tradition', 2028)).toBe(3) // 80
    expect(importanceOf('party-organisation-tradition', 2030)).toBe(2) // 100
  })
})

describe('a profile', () => {
  it('of the Party has leaders’ birthdays each year', () => {
    expect(listed('2026-02', { profile: 'party' })).toContain('truong-chinh-birth')
    expect(listed('2026-02')).not.toContain('truong-chinh-birth')
  })

  it('of a school leaves days of other bodies out and keeps those of its own', () => {
    const november = listed('2026-11', { profile: 'school' })
    expect(november).toContain('vietnamese-teachers-day')
    expect(november).not.toContain('red-cross-founding')
    expect(listed('2026-11')).toContain('red-cross-founding')
  })

  it('says why a day is listed', () => {
    const day = planner({ profile: 'armed-forces' })
      .month('2026-10')
      .occurrences.find(({ id }) => id === 'capital-armed-forces-tradition')
    expect(day).toMatchObject({ rank: 3, importance: 2, raised: ['profile'] })
  })

  it.each(PROFILES)('%s keeps all great days and days off', (profile) => {
    const year = planner({ profile }).year(2026).occurrences
    for (const day of year) if (day.rank === 1) expect(day.importance, day.id).toBe(1)
  })
})

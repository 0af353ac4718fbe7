import { describe, expect, it } from 'vitest'
import international from '../../data/international.json'
import lunar from '../../data/lunar.json'
import provinceDays from '../../data/province-days.json'
import provinces from '../../data/provinces.json'

const current = new Map(provinces.current.map((unit) => [unit.slug, unit]))
const former = new Map(provinces.former.map((unit) => [unit.slug, unit]))

describe('the merger map of 1 July 2025', () => {
  it('has 34 units of today and 63 of before, each slug once in its list', () => {
    expect(provinces.current).toHaveLength(34)
    expect(provinces.former).toHaveLength(63)
    expect(current.size).toBe(34)
    expect(former.size).toBe(63)
  })

  it('puts every former unit into exactly one unit of today, which names it back', () => {
    const formed = provinces.current.flatMap(({ formedFrom = [] }) => formedFrom)
    expect([...formed].sort()).toEqual([...former.keys()].sort())
    for (const { slug, mergedInto } of provinces.former) {
      expect(current.get(mergedInto ?? '')?.formedFrom, slug).toContain(slug)
    }
  })

  it('leaves 11 units as they were and forms 23 from 52', () => {
    const kept = provinces.current.filter(({ formedFrom }) => formedFrom?.length === 1)
    expect(kept.map(({ slug }) => slug)).toEqual([
      'cao-bang',
      'dien-bien',
      'ha-noi',
      'ha-tinh',
      'hue',
      'lai-chau',
      'lang-son',
      'nghe-an',
      'quang-ninh',
      'son-la',
      'thanh-hoa',
    ])
    const ended = provinces.former.filter(({ until }) => until === '2025-06-30')
    expect(ended).toHaveLength(52)
    for (const { slug, mergedInto } of ended) {
      expect(current.get(mergedInto ?? '')?.legalBasis?.[0], slug).toContain('202/2025/QH15')
    }
  })

  it.each([
    ['hai-duong', 'hai-phong'],
    ['binh-duong', 'ho-chi-minh'],
    ['ba-ria-vung-tau', 'ho-chi-minh'],
    ['kien-giang', 'an-giang'],
    ['binh-dinh', 'gia-lai'],
    ['phu-yen', 'dak-lak'],
    ['binh-phuoc', 'dong-nai'],
    ['long-an', 'tay-ninh'],
    ['dak-nong', 'lam-dong'],
    ['bac-giang', 'bac-ninh'],
  ])('merges %s into %s', (slug, into) => {
    expect(former.get(slug)?.mergedInto).toBe(into)
  })
})

describe('status changes', () => {
  it.each([
    ['hue', '2025-01-01', '2024-12-31', 'Thành phố Huế', 'Tỉnh Thừa Thiên Huế'],
    ['dong-nai', '2026-04-30', '2026-04-29', 'Thành phố Đồng Nai', 'Tỉnh Đồng Nai'],
    ['quang-ninh', '2026-09-01', '2026-08-31', 'Thành phố Quảng Ninh', 'Tỉnh Quảng Ninh'],
    ['bac-ninh', '2026-09-20', '2026-09-19', 'Thành phố Bắc Ninh', 'Tỉnh Bắc Ninh'],
  ])('%s is centrally run since %s', (slug, since, until, officialName, before) => {
    const unit = current.get(slug)
    expect(unit).toMatchObject({ kind: 'municipality', since, officialName })
    expect(unit?.formerNames).toEqual([{ officialName: before, kind: 'province', until }])
  })

  it('counts nine cities and 25 provinces today, six cities before the mergers', () => {
    expect(provinces.current.filter(({ kind }) => kind === 'municipality')).toHaveLength(9)
    expect(provinces.current.filter(({ kind }) => kind === 'province')).toHaveLength(25)
    expect(provinces.former.filter(({ kind }) => kind === 'municipality')).toHaveLength(6)
  })

  it('writes the official name with the kind of the unit', () => {
    for (const { slug, kind, officialName, name } of [...provinces.current, ...provinces.former]) {
      const word = kind === 'municipality' ? 'Thành phố' : 'Tỉnh'
      const expected = name.vi.startsWith('Thành phố') ? name.vi : `${word} ${name.vi}`
      expect(officialName, slug).toBe(expected)
    }
  })
})

describe('slugs and names', () => {
  it('uses one alias for one unit only', () => {
    const owner = new Map<string, string>()
    for (const { slug, aliases = [] } of [...provinces.current, ...provinces.former]) {
      for (const alias of aliases) {
        expect(owner.get(alias) ?? slug, alias).toBe(slug)
        owner.set(alias, slug)
        expect(current.has(alias) || former.has(alias), alias).toBe(false)
      }
    }
    expect(owner.get('thua-thien-hue')).toBe('hue')
    expect(owner.get('sai-gon')).toBe('ho-chi-minh')
  })

  it('knows every unit that a commemoration names', () => {
    for (const { id, provinces: units } of [...provinceDays, ...lunar, ...international]) {
      for (const unit of units ?? [])
        expect(current.has(unit) || former.has(unit), `${id}: ${unit}`).toBe(true)
    }
  })

  it('gives every provincial day the unit whose day it is', () => {
    for (const { id, level, provinces: units } of provinceDays) {
      expect(level, id).toBe('province')
      expect(units?.length ?? 0, id).toBeGreaterThan(0)
    }
  })

  it('has a day for every unit of today', () => {
    const days = new Set(provinceDays.flatMap(({ provinces: units = [] }) => units))
    for (const { slug, formedFrom = [] } of provinces.current) {
      expect(
        formedFrom.some((unit) => days.has(unit)),
        slug,
      ).toBe(true)
    }
  })

  it('stays small, because the core loads it', () => {
    expect(JSON.stringify(provinces).length).toBeLessThan(45_000)
  })
})

describe('the founding day of Quảng Ninh', () => {
  it('is 30 October 1963', () => {
    expect(provinceDays.find(({ id }) => id === 'quang-ninh-thanh-lap')).toMatchObject({
      name: { vi: 'Ngày thành lập tỉnh Quảng Ninh' },
      rule: { kind: 'fixed', month: 10, day: 30 },
      origin: '1963-10-30',
      rank: 2,
    })
  })
})

import { describe, expect, it } from 'vitest'
import type { InputError } from '../../src/errors.js'
import { findProvince, provinces } from '../../src/provinces/provinces.js'
import { provinceSlug, unitsOf } from '../../src/provinces/slugs.js'

describe('provinces', () => {
  it('are 34 today and were 63', () => {
    expect([provinces.current.length, provinces.former.length]).toEqual([34, 63])
  })

  it.each([
    ['Tỉnh Quảng Ninh', 'quang-ninh'],
    ['quang ninh', 'quang-ninh'],
    ['TP Hồ Chí Minh', 'ho-chi-minh'],
    ['Hải Dương', 'hai-duong'],
    ['thua-thien-hue', 'hue'],
  ])('are found as %s', (text, slug) => {
    expect(findProvince(text)?.slug).toBe(slug)
    expect(provinceSlug(text)).toBe(slug)
  })

  it('are found by every name, with its kind, without blanks, without marks', () => {
    for (const {
      slug,
      name: { vi: name },
      officialName,
    } of [...provinces.former, ...provinces.current]) {
      const typed = [
        slug,
        name,
        officialName,
        name.replaceAll(' ', ''),
        slug.replaceAll('-', ''),
        slug.replaceAll('-', ' '),
      ]
      expect(typed.map(provinceSlug), name).toEqual(typed.map(() => slug))
    }
  })

  it('keep the days of the units that were merged into them, from 1 July 2025', () => {
    expect(unitsOf('hai-phong', '2025-06-30')).toEqual(['hai-phong'])
    expect(unitsOf('hai-phong', '2025-07-01')).toEqual(['hai-phong', 'hai-duong'])
    expect(unitsOf('hai-duong', '2025-07-01')).toEqual(['hai-duong'])
  })

  it('refuse what is none and list the slugs', () => {
    expect(findProvince('Atlantis')).toBeUndefined()
    expect(() => provinceSlug('Atlantis')).toThrow(/ha-noi/)
  })

  it.each([
    ['2025-06-30', ['an-giang']],
    ['2025-07-01', ['an-giang', 'kien-giang']],
    ['2025-07-02', ['an-giang', 'kien-giang']],
  ])('are merged from 1 July 2025 itself: %s', (date, units) => {
    expect(unitsOf('an-giang', date)).toEqual(units)
  })

  it.each([
    ['nghean', 'nghe-an'],
    ['thành phố Hải Phòng', 'hai-phong'],
    ['tp-can-tho', 'can-tho'],
    ['Kiên Giang', 'kien-giang'],
    ['kien-giang', 'kien-giang'],
  ])('are found by what people type: %s', (text, slug) => expect(findProvince(text)?.slug).toBe(slug))

  it('of today come before those of before', () => {
    expect(findProvince('hai-phong')).toHaveProperty('formedFrom')
  })

  it('are refused with every slug, in both languages', () => {
    try {
      provinceSlug('Atlantis')
      expect.fail('not refused')
    } catch (error) {
      const [problem] = (error as InputError).problems
      expect(problem).toMatchObject({ code: 'unknown-province', field: 'province', value: 'Atlantis' })
      expect(problem?.allowed).toMatch(/^an-giang, ba-ria-vung-tau, .*, yen-bai$/)
      expect(problem?.message.vi).toMatch(/^Không có tỉnh, thành phố nào là "Atlantis"\..*an-giang/)
      expect(problem?.message.en).toMatch(/^There is no province "Atlantis"\..*an-giang/)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { findProvince, provinceSlug, provinces, unitsOf } from '../../src/provinces/provinces.js'

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

  it('keep the days of the units that were merged into them, from 1 July 2025', () => {
    expect(unitsOf('hai-phong', '2025-06-30')).toEqual(['hai-phong'])
    expect(unitsOf('hai-phong', '2025-07-01')).toEqual(['hai-phong', 'hai-duong'])
    expect(unitsOf('hai-duong', '2025-07-01')).toEqual(['hai-duong'])
  })

  it('refuse what is none and list the slugs', () => {
    expect(findProvince('Atlantis')).toBeUndefined()
    expect(() => provinceSlug('Atlantis')).toThrow(/ha-noi/)
  })
})

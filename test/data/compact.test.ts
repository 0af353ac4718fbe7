import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compactFiles } from '../../data/tools/compact.js'
import { provinces } from '../../src/provinces/provinces.js'
import { provinceSlug } from '../../src/provinces/slugs.js'

const data = new URL('../../data/', import.meta.url)

describe('what plans and feeds load of days off and units', () => {
  it('is what `npm run data:digest` makes of the data', () => {
    expect(readdirSync(new URL('compact/', data)).map((file) => `compact/${file}`)).toEqual(
      [...compactFiles().keys()].sort(),
    )
    for (const [file, text] of compactFiles())
      expect(readFileSync(new URL(file, data), 'utf8') === text, `${file}: run npm run data:digest`).toBe(
        true,
      )
  })

  it('knows every unit by every name that the data has, the unit of today first', () => {
    const units = [...provinces.current, ...provinces.former]
    for (const { slug, name, officialName, aliases = [], formerNames = [] } of units) {
      const known = [slug, name.vi, officialName, ...aliases, ...formerNames.map((one) => one.officialName)]
      for (const text of known) expect(provinceSlug(text), text).toBe(slug)
    }
  })

  it('has sources, addresses and notes in papers alone', () => {
    for (const [file, text] of compactFiles())
      if (!file.endsWith('papers.json')) expect(text, file).not.toMatch(/https?:|"sources"|"note"/)
  })
})

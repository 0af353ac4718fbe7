import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, inject, it } from 'vitest'
import { detailsOf, partsOf } from '../../data/tools/parts.js'
import { createCatalog } from '../../src/commemorations/catalog.js'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import { withDetails } from '../../src/commemorations/details.js'
import { vietnam } from '../../src/data.js'
import { outline } from '../../src/guidance/outline.js'
import { createPlanner } from '../../src/planner/planner.js'
import { provinces } from '../../src/provinces/provinces.js'
import { toText } from '../../src/render/text.js'

const parts = partsOf(vietnam)
const details = detailsOf(vietnam)
const levels = [...parts].filter(([name]) => !name.startsWith('provinces/')).flatMap(([, list]) => list)

describe('the parts of the data', () => {
  it('hold every record, and with its details each is as it was', () => {
    const joined = new Map(
      withDetails([...parts.values()].flat(), details).map((record) => [record.id, record]),
    )
    expect([...joined.keys()].sort()).toEqual(vietnam.map(({ id }) => id).sort())
    for (const record of vietnam) expect(joined.get(record.id)).toEqual(record)
  })

  it('name no source, alias, basis or focus by themselves', () => {
    for (const record of [...parts.values()].flat()) {
      expect(
        Object.keys(record).filter((field) =>
          /^(?:aliases|focus|legalBasis|basis|note|reviewed)$/.test(field),
        ),
      ).toEqual([])
      expect(record.sources).toEqual([])
    }
  })

  it('have one for each unit of today and of before 1 July 2025', () => {
    const names = [...parts.keys()].filter((name) => name.startsWith('provinces/'))
    const slugs = [...provinces.current, ...provinces.former].map(({ slug }) => `provinces/${slug}`)
    expect(new Set(names)).toEqual(new Set(slugs))
    const ids = (slug: string) => parts.get(`provinces/${slug}`)!.map(({ id }) => id)
    expect(ids('hai-phong')).toEqual(expect.arrayContaining(ids('hai-duong')))
    expect(ids('hai-duong').length).toBeGreaterThan(0)
  })

  it.each(['quang-ninh', 'hai-phong', 'hai-duong', 'nghe-an'])(
    'of the levels and of %s plan what all the data plan there, to the letter of the document',
    (slug) => {
      const some = createCatalog([...levels, ...parts.get(`provinces/${slug}`)!], { province: slug })
      const all = createCatalog(vietnam, { province: slug })
      for (const month of ['2023-07', '2024-11', '2026-10', '2030-05']) {
        const plan = createPlanner({ catalog: some }).month(month)
        const whole = createPlanner({ catalog: all }).month(month)
        const joined = {
          ...plan,
          occurrences: withDetails(plan.occurrences, details),
          periods: withDetails(plan.periods, details),
          lookAhead: withDetails(plan.lookAhead, details),
        }
        expect(toText(outline(joined))).toBe(toText(outline(whole)))
      }
    },
  )

  it('of two provinces are joined with { override: true }, since a day of both stands in each', () => {
    const both = [...parts.get('provinces/phu-tho')!, ...parts.get('provinces/tuyen-quang')!]
    expect(new Set(both.map(({ id }) => id)).size).toBeLessThan(both.length)
    expect(createCatalog(both, { override: true }).all).toHaveLength(new Set(both.map(({ id }) => id)).size)
  })
})

describe('the parts as files of the package', () => {
  const folder = join(inject('dist'), 'data')

  it('are closed to change, as ES modules and as CommonJS', async () => {
    const { records } = (await import(pathToFileURL(join(folder, 'national.js')).href)) as {
      records: Commemoration[]
    }
    expect(records).toEqual(parts.get('national'))
    expect(() => records.push(records[0]!)).toThrow()
    expect(Reflect.set(records[0]!.name, 'vi', 'x')).toBe(false)
    expect(readFileSync(join(folder, 'national.cjs'), 'utf8')).toMatch(/^exports\.records = JSON\.parse\('/)
  })
})

import { describe, expect, it } from 'vitest'
import { type CatalogOptions, createCatalog } from '../../src/commemorations/catalog.js'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import { vietnam } from '../../src/data.js'
import type { PlainDate } from '../../src/dates/plain-date.js'
import type { InputError } from '../../src/errors.js'
import { problemsOf } from '../problems-of.js'
import { record } from './records.js'

describe('createCatalog', () => {
  it('joins shipped and own records', () => {
    const catalog = createCatalog([...vietnam, record('our-own-day')])
    expect(catalog.get('our-own-day')).toBeDefined()
    expect(catalog.get('war-invalids-martyrs-day')?.origin).toBe('1947-07-27')
    expect(catalog.get('nobody')).toBeUndefined()
  })

  it('makes what is made of all records once, for those made of it by `with` too', () => {
    let times = 0
    const count = (all: readonly Commemoration[]) => {
      times++
      return { records: all.length }
    }
    const catalog = createCatalog([record('a'), record('b')], { exclude: ['b'] })
    const made = catalog.once(count)
    expect(made).toEqual({ records: 2 })
    expect(catalog.with({ exclude: [] }).once(count)).toBe(made)
    expect(times).toBe(1)
    expect(createCatalog([record('a')]).once(count)).toEqual({ records: 1 })
  })

  it('refuses one id twice unless override is said', () => {
    const records = [record('a'), record('a', { rank: 1 })]
    expect(() => createCatalog(records)).toThrow(/record "a".*already/)
    expect(createCatalog(records, { override: true }).get('a')?.rank).toBe(1)
    expect(createCatalog(records, { override: true }).entries).toHaveLength(1)
  })

  it('refuses relative rules that point nowhere or in a circle', () => {
    const to = (target: string) => ({ rule: { kind: 'relative', to: target, days: 1 } as const })
    expect(() => createCatalog([record('a', to('nobody'))])).toThrow(/record "a", field "rule.to".*"nobody"/)
    expect(() => createCatalog([record('a', to('b')), record('b', to('a'))])).toThrow(/circle/)
    expect(() => createCatalog([record('a', to('b')), record('b', to('c')), record('c')])).not.toThrow()
    expect(() => createCatalog([record('a', to('a'))])).toThrow(/record "a".*circle through "a"/)
  })

  it('names those in a circle, not those that hang on it', () => {
    const to = (target: string) => ({ rule: { kind: 'relative', to: target, days: 1 } as const })
    const records = [record('out', to('a')), record('a', to('b')), record('b', to('a'))]
    try {
      createCatalog(records)
    } catch (error) {
      expect((error as InputError).problems.map(({ record: id }) => id)).toEqual(['a', 'b'])
      return
    }
    throw new Error('not refused')
  })

  it('counts a chain of relative days from its end, however long', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      record(`day-${index}`, {
        rule: { kind: 'relative', to: `day-${index + 1}`, days: index % 2 ? 2 : -1 },
      }),
    )
    const catalog = createCatalog([...chain, record('day-20000')])
    expect(catalog.ruleOf('day-0')).toEqual({ kind: 'relative', to: 'day-20000', days: 10_000 })
    expect(catalog.ruleOf('day-19999')).toEqual({ kind: 'relative', to: 'day-20000', days: 2 })
    expect(catalog.get('day-0')?.rule).toEqual({ kind: 'relative', to: 'day-1', days: -1 })
  })

  it('refuses options that do not exist', () => {
    expect(() => createCatalog([], { confidence: 'sure' as 'high' })).toThrow(/high, medium, low/)
    expect(() => createCatalog([], { topics: ['fun' as 'press'] })).toThrow(/press/)
  })

  it.each(['thuong binh', 'Thương binh', 'THUONG BINH LIET SI', 'liệt sỹ'])(
    'finds 27 July by "%s"',
    (query) => {
      const ids = createCatalog(vietnam)
        .search(query)
        .map(({ id }) => id)
      expect(ids.slice(0, 3)).toContain('war-invalids-martyrs-day')
    },
  )

  it('finds "đ" without its bar', () => {
    const ids = createCatalog(vietnam)
      .search('dien bien phu')
      .map(({ name }) => name.vi)
    expect(ids.some((name) => name.includes('Điện Biên Phủ'))).toBe(true)
  })
})

describe('the scope of a catalog', () => {
  const province = (id: string, ...provinces: string[]) => record(id, { level: 'province', provinces })
  const records = [
    record('country'),
    province('hai-phong-day', 'hai-phong'),
    province('hai-duong-day', 'hai-duong'),
    province('quang-ninh-day', 'quang-ninh'),
    record('nowhere', { level: 'province' }),
    record('of-the-country', { provinces: ['quang-ninh'] }),
  ]
  const ids = (options: CatalogOptions) => createCatalog(records, options).entries.map(({ id }) => id)

  it('is every record without a province', () => {
    expect(ids({})).toEqual(records.map(({ id }) => id))
    expect(createCatalog(records)).not.toHaveProperty('province')
    expect(createCatalog(records)).not.toHaveProperty('sector')
    expect(createCatalog(records).topics).toEqual([])
  })

  it('keeps out the days of other provinces, and takes those of units that were merged in', () => {
    expect(ids({ province: 'hai-phong' })).toEqual([
      'country',
      'hai-phong-day',
      'hai-duong-day',
      'of-the-country',
    ])
    expect(ids({ province: 'hai-duong' })).toEqual(['country', 'hai-duong-day', 'of-the-country'])
    expect(createCatalog(records, { province: 'Tỉnh Quảng Ninh' }).province).toBe('quang-ninh')
  })

  it('keeps what is out of scope for who asks by id', () => {
    const catalog = createCatalog(records, { province: 'hai-phong' })
    expect(catalog.get('quang-ninh-day')?.id).toBe('quang-ninh-day')
    expect(catalog.all).toHaveLength(records.length)
    expect(catalog.ruleOf('country')).toEqual({ kind: 'fixed', month: 7, day: 10 })
    expect(catalog.ruleOf('nobody')).toBeUndefined()
  })

  it('counts the days of a merged unit from 1 July 2025 itself', () => {
    const { isLocal } = createCatalog(records, { province: 'hai-phong' })
    const days: PlainDate[] = ['2025-06-30', '2025-07-01', '2025-07-02']
    expect(days.map((day) => isLocal(['hai-duong'], day))).toEqual([false, true, true])
    expect(days.map((day) => isLocal(['hai-phong'], day))).toEqual([true, true, true])
    expect(days.map((day) => isLocal(['quang-ninh', 'hai-duong'], day))).toEqual([false, true, true])
    expect(isLocal(undefined, '2025-07-01')).toBe(false)
    expect(createCatalog(records).isLocal(['hai-phong'], '2025-07-01')).toBe(false)
  })

  it.each([
    [undefined, ['high', 'medium']],
    ['high', ['high']],
    ['medium', ['high', 'medium']],
    ['low', ['high', 'medium', 'low']],
  ] as const)('of confidence %s is %j', (confidence, wanted) => {
    const sure = (['high', 'medium', 'low'] as const).map((level) => record(level, { confidence: level }))
    const catalog = createCatalog(sure, confidence === undefined ? {} : { confidence })
    expect(catalog.entries.map(({ id }) => id)).toEqual(wanted)
  })

  it('can be set anew, beside the present options', () => {
    const local = createCatalog(records, { province: 'hai-phong', sector: 'health', topics: ['press'] })
    expect(local.sector).toBe('health')
    expect(local.topics).toEqual(['press'])
    const other = local.with({ province: 'quang-ninh' })
    expect(other.entries.map(({ id }) => id)).toEqual(['country', 'quang-ninh-day', 'of-the-country'])
    expect([other.sector, other.topics]).toEqual(['health', ['press']])
    expect(() => local.with({ sector: 'fun' as 'press' })).toThrow(/sector/)
  })
})

describe('what a catalog refuses', () => {
  it('names each record that comes twice', () => {
    const problems = problemsOf(() => createCatalog(['a', 'b', 'a', 'b'].map((id) => record(id))))
    expect(problems.map(({ code, record: id, field, value }) => [code, id, field, value])).toEqual([
      ['duplicate-id', 'a', 'id', 'a'],
      ['duplicate-id', 'b', 'id', 'b'],
    ])
    expect(problems[0]?.message.vi).toContain('override: true')
  })

  it('names each rule that leads nowhere, and each that comes back', () => {
    const to = (target: string): Partial<Commemoration> => ({
      rule: { kind: 'relative', to: target, days: 1 },
    })
    const problems = problemsOf(() =>
      createCatalog([
        record('a', to('nobody')),
        record('b', to('c')),
        record('c', to('b')),
        record('d', to('d')),
      ]),
    )
    expect(problems.map(({ code, record: id, value }) => [code, id, value])).toEqual([
      ['unknown-commemoration', 'a', 'nobody'],
      ['circular-rule', 'b', 'c'],
      ['circular-rule', 'c', 'b'],
      ['circular-rule', 'd', 'd'],
    ])
    expect(problems[0]?.message).toEqual({
      vi: 'Không có ngày kỷ niệm nào mang mã "nobody".',
      en: 'There is no commemoration with the id "nobody".',
    })
  })

  it('names each option that is wrong', () => {
    const wrong = {
      confidence: 'sure',
      sector: 'fun',
      topics: ['press', 'play'],
    } as unknown as CatalogOptions
    expect(problemsOf(() => createCatalog([], wrong)).map(({ field, value }) => [field, value])).toEqual([
      ['confidence', 'sure'],
      ['sector', 'fun'],
      ['topics[1]', 'play'],
    ])
  })
})

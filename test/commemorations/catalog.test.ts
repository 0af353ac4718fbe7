import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import { vietnam } from '../../src/data.js'
import type { InputError } from '../../src/errors.js'

function record(id: string, more: Partial<Commemoration> = {}): Commemoration {
  return {
    id,
    name: { vi: 'Ngày' },
    rule: { kind: 'fixed', month: 7, day: 10 },
    kind: 'tradition',
    level: 'sector',
    rank: 3,
    topics: [],
    sources: ['x'],
    confidence: 'high',
    ...more,
  }
}

describe('createCatalog', () => {
  it('joins shipped and own records', () => {
    const catalog = createCatalog([...vietnam, record('our-own-day')])
    expect(catalog.get('our-own-day')).toBeDefined()
    expect(catalog.get('war-invalids-martyrs-day')?.origin).toBe('1947-07-27')
    expect(catalog.get('nobody')).toBeUndefined()
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

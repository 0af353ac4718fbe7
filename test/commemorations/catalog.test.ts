import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import { vietnam } from '../../src/data.js'

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

import { describe, expect, it } from 'vitest'
import { createCache } from '../../../src/ical/feed/cache.js'

describe('createCache', () => {
  it('forgets the entry that was not asked for longest', () => {
    const cache = createCache<number>(2, 100)
    cache.set('a', 1, 1)
    cache.set('b', 2, 1)
    cache.get('a')
    cache.set('c', 3, 1)
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3])
  })

  it('holds no more octets than allowed', () => {
    const cache = createCache<number>(100, 10)
    for (let index = 0; index < 50; index++) cache.set(`${index}`, index, 3)
    expect(cache.usage()).toEqual({ entries: 3, bytes: 9 })
  })

  it('does not keep what is larger than all of it', () => {
    const cache = createCache<number>(100, 10)
    cache.set('a', 1, 4)
    cache.set('b', 2, 11)
    expect([cache.get('a'), cache.get('b'), cache.usage().bytes]).toEqual([1, undefined, 4])
  })

  it('counts an entry that is set again once', () => {
    const cache = createCache<number>(100, 10)
    cache.set('a', 1, 4)
    cache.set('a', 2, 5)
    cache.delete('x')
    expect(cache.usage()).toEqual({ entries: 1, bytes: 5 })
  })
})

describe('the bounds of a cache', () => {
  it('are themselves allowed', () => {
    const cache = createCache<number>(2, 10)
    cache.set('a', 1, 4)
    cache.set('b', 2, 6)
    expect(cache.usage()).toEqual({ entries: 2, bytes: 10 })
    cache.set('c', 3, 10)
    expect([cache.get('a'), cache.get('b'), cache.get('c'), cache.usage()]).toEqual([
      undefined,
      undefined,
      3,
      { entries: 1, bytes: 10 },
    ])
  })

  it('are kept by entries alone where these are small', () => {
    const cache = createCache<number>(2, 100)
    for (const key of ['a', 'b', 'c']) cache.set(key, 1, 0)
    expect(cache.usage()).toEqual({ entries: 2, bytes: 0 })
    cache.delete('c')
    expect([cache.get('b'), cache.get('c'), cache.usage().entries]).toEqual([1, undefined, 1])
  })

  it('drop an old value that a too large one replaces', () => {
    const cache = createCache<number>(2, 10)
    cache.set('a', 1, 4)
    cache.set('a', 2, 11)
    expect([cache.get('a'), cache.usage()]).toEqual([undefined, { entries: 0, bytes: 0 }])
  })
})

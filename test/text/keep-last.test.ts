import { describe, expect, it } from 'vitest'
import { keepLast } from '../../src/text/keep-last.js'

describe('keepLast', () => {
  it('makes each value once, and again when it has made room for later ones', () => {
    const made: number[] = []
    const kept = keepLast(2, (key: number) => {
      made.push(key)
      return { key }
    })
    expect(kept(1)).toBe(kept(1))
    kept(2)
    expect(kept(1).key).toBe(1)
    expect(made).toEqual([1, 2])
    kept(3)
    kept(2)
    expect(made).toEqual([1, 2, 3])
    kept(1)
    expect(made).toEqual([1, 2, 3, 1])
  })
})

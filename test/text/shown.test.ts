import { describe, expect, it } from 'vitest'
import { shown } from '../../src/text/shown.js'

describe('a value in a message', () => {
  it.each([
    ['a', '"a"'],
    [['a', 1, null], '["a",1,null]'],
    [{ a: { b: [] } }, '{"a":{"b":[]}}'],
    [12n, '12n'],
    [new Date(0), 'Date'],
    [undefined, 'undefined'],
  ])('is written: %o', (value, text) => {
    expect(shown(value)).toBe(text)
  })

  it('is cut where it is long', () => {
    expect(shown('ă'.repeat(100))).toBe(`"${'ă'.repeat(56)}…`)
    expect(shown('ă'.repeat(58))).toBe(`"${'ă'.repeat(58)}"`)
    expect(shown(Array.from({ length: 100 }, () => 1))).toBe(`[${'1,'.repeat(28)}…`)
  })

  it('is looked at no further than it is shown', () => {
    let looks = 0
    const entry = { toJSON: () => ({ look: ++looks }) }
    expect(shown(Array.from({ length: 10_000 }, () => entry))).toMatch(/^\[\{"look":1\},\{"look":2\}.*…$/)
    expect(looks).toBeLessThan(100)
  })
})

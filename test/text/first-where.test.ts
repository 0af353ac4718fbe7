import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstWhere } from '../../src/text/first-where.js'

it('finds what a search from the front finds, the end of the list where there is none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (given, least) => {
        const list = given.sort((a, b) => a - b)
        const found = list.findIndex((item) => item >= least)
        expect(firstWhere(list, (item) => item >= least)).toBe(found < 0 ? list.length : found)
      },
    ),
  )
})

import { expect, test } from 'vitest'
import { FILES, faultOf, LIMITED, lookAt, ONE_LINE } from './expressions.js'

test('no regular expression backtracks without bound, and none is made of what a text holds', () => {
  const { slow, unread, count } = lookAt(FILES.filter((file) => !file.includes('proofread')))
  expect(unread).toEqual([])
  expect(count).toBeGreaterThan(200)
  expect(slow).toEqual([])
  for (const file of [...ONE_LINE, ...LIMITED]) expect(FILES).toContain(file)
}, 600_000)

test('the check tells what is slow, also without regard to case', () => {
  expect(faultOf({ source: '(a+)+b', flags: '' })).toBeDefined()
  expect(faultOf({ source: '(?:\\p{Lu}+Đ*)+x', flags: 'iu' })).toBeDefined()
  expect(faultOf({ source: '^\\p{Lu}{1,3}x', flags: 'iu' })).toBeUndefined()
}, 120_000)

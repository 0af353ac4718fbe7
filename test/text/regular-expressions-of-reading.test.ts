import { expect, test } from 'vitest'
import { FILES, lookAt } from './expressions.js'

test('no regular expression of reading a text backtracks without bound', () => {
  const { slow, unread, count } = lookAt(FILES.filter((file) => file.includes('proofread/reading')))
  expect(unread).toEqual([])
  expect(count).toBeGreaterThan(50)
  expect(slow).toEqual([])
}, 600_000)

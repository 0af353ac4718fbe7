import { expect, test } from 'vitest'
import { toldOf } from './own-documents.js'

// Months with a lunar day of the year before, a 30th in a month of 29 days, days off made up for, a former name; all of them: `npm run proofread:silence`.
test.each([
  [undefined, '2023-01'],
  [undefined, '2024-02'],
  [undefined, '2026-09'],
  [undefined, '2029-05'],
  ['hai-duong', '2025-04'],
  ['ha-giang', '2030-01'],
])('documents of %s in %s are silent', { timeout: 60_000 }, (province, month) => {
  expect(toldOf(province, month)).toEqual([])
})

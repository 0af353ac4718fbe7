import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { renderTerms, termDays } from '../../data/tools/solar-terms-table.js'

it('the table of solar terms is what the generator computes, byte for byte, and under 4 KB', () => {
  const source = readFileSync(new URL('../../src/dates/solar-terms-table.ts', import.meta.url), 'utf8')
  expect(source).toBe(renderTerms(termDays()))
  expect(source.length).toBeLessThan(4096)
})

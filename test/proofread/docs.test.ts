import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../src/proofread.js'

test('every rule has its section in the docs, in the order of the rules', () => {
  const page = readFileSync('docs/proofread/rules.md', 'utf8')
  const sections = [...page.matchAll(/^## (\S+)$/gm)].map(([, id]) => id)
  expect(sections).toEqual(rules.map(({ id }) => id))
  for (const { id } of rules) expect(page).toContain(`[${id}](#${id})`)
})

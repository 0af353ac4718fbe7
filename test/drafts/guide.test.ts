import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DIRECTIVE_NAMES } from '../../src/draft.js'
import { written } from './planner.js'

const page = readFileSync(new URL('../../docs/drafts/huong-dan.md', import.meta.url), 'utf8')
const rows = [...page.matchAll(/^\| `(::?[^`]+)` \| (.*) \|$/gm)].map((match): [string, string] => [
  match[1]!,
  match[2]!,
])

describe('docs/drafts/huong-dan.md', () => {
  it.each(rows)('%s', (directive, printed) => {
    // Directives with one colon stand inside a sentence.
    const text = directive.startsWith('::')
      ? written(directive)
      : written(`Nội dung – ${directive}`).replace('Nội dung – ', '')
    if (printed === '…') expect(text.split('\n').length).toBeGreaterThan(1)
    else expect(text).toBe(printed)
  })

  it('names every directive', () => {
    for (const name of DIRECTIVE_NAMES) expect(page).toMatch(new RegExp(`:${name}(?![a-z-])`))
  })
})

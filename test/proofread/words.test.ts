import { expect, test } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { type Finding, proofread, rules } from '../../src/proofread.js'
import { ALL_CASES } from './rules/all.js'
import type { Draft } from './rules/cases.js'

const catalog = createCatalog(vietnam)
const every = Object.fromEntries(rules.map(({ id }) => [id, true]))

/** A finding with all that it says: what, where, how it is mended, of which day, in both languages. */
function printed(
  text: string,
  { rule, severity, found, expected, suggestions = [], ...finding }: Finding,
): string {
  const { start, end, fix, commemoration, message } = finding
  const ways = suggestions.map(
    ({ text: way, start: from, end: to }) => `“${text.slice(from, to)}” → “${way}”`,
  )
  return [
    `  ${severity} ${rule} ${start}-${end} “${found}”${expected === undefined ? '' : `, expected “${expected}”`}${commemoration === undefined ? '' : `, ${commemoration}`}`,
    ...ways.map((way, at) => `    ${at === 0 && fix ? 'fix' : 'or'}: ${way}`),
    `    ${message.vi}`,
    `    ${message.en}`,
  ].join('\n')
}

const page = ({ text, ...about }: Draft) =>
  [
    JSON.stringify({ ...about, text }),
    ...proofread(text, { catalog, rules: every, ...about }).map((finding) => printed(text, finding)),
  ].join('\n')

test('all that is said of the cases of each rule is what it was', async () => {
  const pages = ALL_CASES.map(
    ({ rule, found }) =>
      `# ${rule}\n\n${found.map(({ found: _, expected: __, severity: ___, ...draft }) => page(draft)).join('\n\n')}\n`,
  )
  await expect(pages.join('\n')).toMatchFileSnapshot('../golden/findings.txt')
})

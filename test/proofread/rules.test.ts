import { describe, expect, test } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { proofread, rules } from '../../src/proofread.js'
import { ALL_CASES } from './rules/all.js'
import type { Draft } from './rules/cases.js'

const catalog = createCatalog(vietnam)

function check({ text, ...about }: Draft, rule: string) {
  return proofread(text, { catalog, ...about, rules: { [rule]: true } })
}

test('every rule has cases of both kinds', () => {
  expect(ALL_CASES.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id))
  for (const { silent, found } of ALL_CASES) {
    expect(silent.length).toBeGreaterThan(0)
    expect(found.length).toBeGreaterThan(0)
  }
})

for (const { rule, silent, found } of ALL_CASES) {
  describe(rule, () => {
    test.each(silent.map((item) => (typeof item === 'string' ? { text: item } : item)))(
      'is silent: $text',
      (draft) => {
        const findings = check(draft, rule)
        expect(findings.filter((finding) => finding.rule === rule)).toEqual([])
        expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
      },
    )
    test.each(found)('finds $found in: $text', ({ found: piece, expected, severity = 'error', ...draft }) => {
      const findings = check(draft, rule).filter((finding) => finding.rule === rule)
      expect(findings).toHaveLength(1)
      const [finding] = findings
      expect(finding!.found).toBe(piece)
      expect(draft.text.slice(finding!.start, finding!.end)).toBe(piece)
      if (expected !== undefined) expect(finding!.expected).toBe(expected)
      expect(finding!.severity).toBe(severity)
      expect(finding!.message.vi).not.toBe('')
      expect(finding!.message.en).not.toBe('')
    })
  })
}

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { proofread } from '../../src/proofread.js'

/** What textlint hands a rule, as far as one of the whole document needs it: https://textlint.org/docs/rule.html. */
interface Told {
  message: string
  range: [number, number]
  fix?: { range: [number, number]; text: string }
}
type Rule = (context: object, options: object) => Record<string, (node: object) => void>

/** The rule of the docs, with its imports put in its hands. */
function ruleOfTheDocs(): { linter: Rule; fixer: Rule } {
  const page = readFileSync('docs/proofread/linter.md', 'utf8')
  const [, code] = /## textlint\n[^`]{1,400}```js\n([^`]{1,4000})```/.exec(page)!
  const body = code!.replace(/^import .*$/gm, '').replace('export default', 'return')
  return new Function('createCatalog', 'vietnam', 'proofread', body)(createCatalog, vietnam, proofread)
}

function lint(text: string, options: object): Told[] {
  const told: Told[] = []
  class RuleError {
    constructor(
      readonly message: string,
      readonly details: { padding: [number, number]; fix?: Told['fix'] },
    ) {}
  }
  const context = {
    Syntax: { Document: 'Document' },
    RuleError,
    getSource: () => text,
    locator: { range: (range: [number, number]) => range },
    fixer: { replaceTextRange: (range: [number, number], with_: string) => ({ range, text: with_ }) },
    report: (_node: object, { message, details }: RuleError) =>
      told.push({ message, range: details.padding, ...(details.fix ? { fix: details.fix } : {}) }),
  }
  const { linter } = ruleOfTheDocs()
  linter(context, options).Document!({ type: 'Document' })
  return told
}

test('the rule for textlint in the docs reports places, messages and certain fixes', () => {
  const text = '# Tháng 7\n\n- **Kỷ niệm** 75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)\n'
  const [told, ...others] = lint(text, { year: 2023 })
  expect(others).toEqual([])
  expect(text.slice(...told!.range)).toBe('75 năm')
  expect(told!.message).toMatch(/^Ba số liệu/)
  expect(text.slice(...told!.fix!.range)).toBe('75 năm')
  expect(told!.fix!.text).toBe('76 năm')
})

test('its options are those of the check', () => {
  const text = 'Thứ hai, ngày 06 tháng 7 năm 2023\n'
  expect(lint(text, {})).toHaveLength(1)
  expect(lint(text, { rules: { weekday: false } })).toEqual([])
})

import { expect, test } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { InputError } from '../../src/errors.js'
import { applyFixes, type Finding, proofread, rules, toMessage } from '../../src/proofread.js'

const catalog = createCatalog(vietnam)
const WRONG = '62 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)'
const finding = () => proofread(WRONG, { catalog, year: 2023 })[0]!

const check = (more: object, text: unknown = WRONG) => proofread(text as string, { catalog, ...more })
const fixed = (fix: unknown) => applyFixes('abc', [{ ...finding(), fix }] as Finding[])
const message = (more: object) => toMessage({ ...finding(), ...more } as Finding, WRONG)

/** Calls that are refused, each for one reason. */
const CALLS: Readonly<Record<string, () => unknown>> = {
  'no text': () => check({}, null),
  'no catalog': () => proofread(WRONG, {} as never),
  'no options': () => proofread(WRONG, undefined as never),
  'an unknown option': () => check({ yaer: 2023 }),
  'a year in words': () => check({ year: '2023' }),
  'month 0': () => check({ month: 0 }),
  'month 13': () => check({ month: 13 }),
  'half a month': () => check({ month: 1.5 }),
  'an unknown province': () => check({ province: 'atlantis' }),
  'an unknown format': () => check({ format: 'htm' }),
  'an unknown rule': () => check({ rules: { 'no-such-rule': true } }),
  'a rule nearly named': () => check({ rules: { weekdays: false } }),
  'a switch that is none': () => check({ rules: { weekday: 'on' } }),
  'a rule without a check': () => check({ rules: { own: { id: 'own' } } }),
  'a rule under the id of another one': () => check({ rules: { weekday: rules[0] } }),
  TCVN3: () => check({}, 'Kû niÖm 75 n¨m Ngµy Th\u00ad¬ng binh - LiÖt sÜ, tuyªn truyÒn c¸c ngµy lÔ lín'),
  VNI: () => check({}, 'Kyû nieäm 75 naêm Ngaøy Thöông binh - Lieät só, tuyeân truyeàn caùc ngaøy leã lôùn'),
  'a finding without a rule': () => message({ rule: undefined }),
  'a finding without words': () => message({ found: undefined }),
  'a finding without a place': () => message({ start: undefined }),
  'a finding without a message': () => message({ message: undefined }),
  'a finding in one language': () => message({ message: { vi: 'Sai.' } }),
  'an unknown severity': () => message({ severity: 'fatal' }),
  'a suggestion without its text': () => message({ suggestions: [{}] }),
  'a message of no text': () => toMessage(finding(), undefined as never),
  'a message in an unknown language': () => toMessage(finding(), WRONG, { language: 'fr' as never }),
  'fixes of no text': () => applyFixes(undefined as never, []),
  'fixes that are no list': () => applyFixes('abc', {} as never),
  'a fix without its text': () => fixed({ start: 0, end: 1 }),
  'a fix without an end': () => fixed({ start: 0, text: 'x' }),
  'a fix in front of the text': () => fixed({ start: -1, end: 1, text: 'x' }),
  'a fix behind the text': () => fixed({ start: 0, end: 4, text: 'x' }),
  'a fix that ends before it begins': () => fixed({ start: 2, end: 1, text: 'x' }),
}

function refusal(call: () => unknown): string {
  try {
    return `  takes it: ${JSON.stringify(call())}`
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.problems
      .map(({ message: { vi, en }, ...problem }) => `  ${JSON.stringify(problem)}\n    ${vi}\n    ${en}`)
      .join('\n')
  }
}

test('what is refused, and in which words, is what it was', async () => {
  const page = Object.entries(CALLS).map(([name, call]) => `${name}\n${refusal(call)}\n`)
  await expect(page.join('')).toMatchFileSnapshot('../golden/refusals-of-proofread.txt')
})

test('a finding of each severity becomes a message, with the repairs that it has', () => {
  const [weekday] = proofread('Thứ hai, ngày 06 tháng 7 năm 2023', { catalog })
  expect(toMessage(weekday!, 'Thứ hai, ngày 06 tháng 7 năm 2023')).toMatchObject({
    fatal: true,
    expected: [weekday!.expected],
  })
  const of = (severity: Finding['severity']) => {
    const { suggestions: _, expected: __, ...bare } = finding()
    return toMessage({ ...bare, severity }, WRONG)
  }
  expect([of('warning').fatal, of('info').fatal, of('info').expected]).toEqual([false, null, []])
  expect(of('info').reason).toBe(finding().message.vi)
})

test('a message ends on the line on which its piece ends', () => {
  const text = 'Kỷ niệm 75\nnăm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)'
  const [broken] = proofread(text, { catalog, year: 2023 })
  expect(toMessage(broken!, text).place).toEqual({
    start: { line: 1, column: 9, offset: 8 },
    end: { line: 2, column: 4, offset: 14 },
  })
})

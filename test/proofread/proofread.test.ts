import { describe, expect, test } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { InputError } from '../../src/errors.js'
import { applyFixes, type ProofreadRule, proofread, rules, toMessage } from '../../src/proofread.js'

const catalog = createCatalog(vietnam)
const WRONG = '62 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)'

describe('findings', () => {
  test('say rule, place, what was found and what is expected', () => {
    const text = `Kính gửi:\r\n\r\n- Tuyên truyền ${WRONG}.`
    const [finding] = proofread(text, { catalog, year: 2023 })
    expect(finding).toMatchObject({
      rule: 'number-mismatch',
      severity: 'error',
      line: 3,
      column: 16,
      found: '62 năm',
      expected: '63 năm',
      commemoration: 'tourism-sector-tradition',
      fix: { text: '63 năm' },
    })
    expect(text.slice(finding!.start, finding!.end)).toBe('62 năm')
    expect(finding!.suggestions?.map(({ text: repair }) => repair)).toEqual([
      '63 năm',
      '09/7/2022',
      '09/7/1961',
    ])
  })

  test('come in order of place', () => {
    const text = `ngày 31/4/2023; ${WRONG}; Thứ hai, ngày 06/7/2023; Ngày Doanh nhân Việt Nam 15/10`
    const starts = proofread(text, { catalog, year: 2023 }).map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(starts).toHaveLength(4)
  })

  test('have the fields of a vfile message', () => {
    const [finding] = proofread(WRONG, { catalog, year: 2023 })
    expect(toMessage(finding!, WRONG, { language: 'en' })).toMatchObject({
      place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 7, offset: 6 } },
      ruleId: 'number-mismatch',
      source: 'ky-niem',
      fatal: true,
      actual: '62 năm',
      expected: ['63 năm', '09/7/2022', '09/7/1961'],
    })
  })

  test('are the same for the same text, and leave the text alone', () => {
    expect(proofread(WRONG, { catalog })).toEqual(proofread(WRONG, { catalog }))
    expect(proofread('', { catalog })).toEqual([])
  })

  test('a fix is given only where catalog and year speak for one repair', () => {
    expect(proofread(WRONG, { catalog })[0]?.fix).toBeUndefined()
    expect(applyFixes(WRONG, proofread(WRONG, { catalog, year: 2023 }))).toBe(
      '63 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)',
    )
  })
})

describe('the year of the document', () => {
  const claim = '76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2022)'

  test('is read from the heading', () => {
    const [finding] = proofread(`HƯỚNG DẪN TUYÊN TRUYỀN THÁNG 7 NĂM 2023\n${claim}`, { catalog })
    expect(finding?.expected).toBe('27/7/2023')
  })

  test('is inferred from the other claims', () => {
    const others =
      '63 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023); 94 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2023); 28 năm Việt Nam gia nhập ASEAN (28/7/1995 - 28/7/2023)'
    const [finding] = proofread(`${others}; ${claim}`, { catalog })
    expect(finding?.expected).toBe('27/7/2023')
  })
})

describe('options', () => {
  test('switch rules off and on', () => {
    expect(proofread(WRONG, { catalog, year: 2023, rules: { 'number-mismatch': false } })).toEqual([])
    const unknown = '40 năm Ngày thành lập xưởng (05/4/1983 - 05/4/2023)'
    expect(proofread(unknown, { catalog })).toEqual([])
    expect(proofread(unknown, { catalog, rules: { 'unknown-day': true } })).toHaveLength(1)
  })

  test('take a rule of your own in the same shape', () => {
    const shout: ProofreadRule = {
      id: 'no-exclamation',
      summary: { vi: 'Văn bản không dùng dấu chấm than.', en: 'No exclamation marks.' },
      check({ reading, report }) {
        const at = reading.text.indexOf('!')
        if (at >= 0)
          report({
            start: at,
            end: at + 1,
            severity: 'info',
            message: { vi: 'Bỏ dấu.', en: 'Remove it.' },
            expected: '.',
          })
      },
    }
    const [finding] = proofread('Chúc mừng!', { catalog, rules: { 'no-exclamation': shout } })
    expect(finding).toMatchObject({ rule: 'no-exclamation', column: 10, found: '!', expected: '.' })
  })

  test('refuse unknown rules, months and provinces', () => {
    expect(() => proofread('', { catalog, rules: { 'no-such-rule': true } })).toThrow(InputError)
    expect(() => proofread('', { catalog, month: 13 })).toThrow(InputError)
    expect(() => proofread('', { catalog, province: 'atlantis' })).toThrow(InputError)
  })

  test('refuse a rule under the id of another one, which would be switched off unseen', () => {
    const [first] = rules
    const misplaced = () => proofread('', { catalog, rules: { weekday: first! } })
    expect(misplaced).toThrow(InputError)
    expect(misplaced).toThrow(/"number-mismatch" stands under "weekday"/)
    expect(() => proofread('', { catalog, rules: { 'number-mismatch': first! } })).not.toThrow()
  })

  test('refuse an unknown format with the nearest one', () => {
    const htm = () => proofread(WRONG, { catalog, format: 'htm' as 'html' })
    expect(htm).toThrow(InputError)
    expect(htm).toThrow(/did you mean "html"\?/)
    expect(() => proofread('', { catalog, rules: { weekdays: true } })).toThrow(/do you mean "weekday"/)
  })
})

test('every rule has an id, a summary in both languages, and only date-style and unknown-day are off', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const { summary } of rules) expect(summary.vi && summary.en).toBeTruthy()
  expect(rules.filter(({ on }) => on === false).map(({ id }) => id)).toEqual(['date-style', 'unknown-day'])
})

test('hostile texts are read in time', () => {
  const pieces = [
    '76 năm Ngày (',
    '1/2-3.',
    'ngày tháng năm ',
    '(((((',
    'thứ hai, ',
    'kỷ niệm '.repeat(3),
    ' \n',
    'số 1-',
    '<a ',
  ]
  for (const piece of pieces) {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    expect(Array.isArray(proofread(text, { catalog, year: 2023, format: 'html' }))).toBe(true)
  }
})

import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import type { TextFormat } from '../../src/proofread/markup/index.js'
import { applyFixes, type Finding, proofread, toMessage } from '../../src/proofread.js'
import { foldText } from '../../src/text/fold.js'
import { problemOf } from '../problems-of.js'
import { judged, type Planted, plant, rightLines } from './planted.js'

const catalog = createCatalog(vietnam)
const YEARS = [1998, 2016, 2024, 2026, 2035]
const PLANTED = new Map<number, readonly Planted[]>()
const planted = (year: number) => PLANTED.get(year) ?? PLANTED.set(year, plant(catalog, year)).get(year)!

/** The same line as offices write, mark up and store it. */
const DRESSES: Readonly<Record<string, { format?: TextFormat; dress: (line: string) => string }>> = {
  plain: { dress: (line) => line },
  capitals: { dress: (line) => line.toUpperCase() },
  'without marks': { dress: (line) => foldText(line) },
  decomposed: { dress: (line) => line.normalize('NFD') },
  'in a list': {
    dress: (line) => `Nội dung tuyên truyền:\n- Các ngày trong tháng;\n- ${line}\n- Các việc khác.`,
  },
  Markdown: { format: 'markdown', dress: (line) => `# Nội dung\n\n1. **Tuyên truyền**: ${line}` },
  HTML: {
    format: 'html',
    dress: (line) =>
      `<ul><li><b>Tuyên truyền</b></li><li>${line.replaceAll('đ', '&#273;').replace(' ', '&nbsp;')}</li></ul>`,
  },
}

describe('certain repairs', () => {
  it('make a planted fault right or leave it, never something third, however it is written; a right text stays', () => {
    const line = fc.record({
      year: fc.constantFrom(...YEARS),
      at: fc.nat(),
      named: fc.boolean(),
      dress: fc.constantFrom(...Object.keys(DRESSES)),
    })
    fc.assert(
      fc.property(line, ({ year, at, named, dress: kind }) => {
        const { right, wrong } = planted(year)[at % planted(year).length]!
        const { format, dress } = DRESSES[kind]!
        const about = { catalog, ...(named ? { year } : {}), ...(format ? { format } : {}) }
        const told = (text: string) => proofread(text, about).filter(({ severity }) => severity !== 'info')
        const fix = (text: string) => applyFixes(text, proofread(text, about))
        expect(fix(dress(right))).toBe(dress(right))
        const fixed = fix(dress(wrong))
        // What a repair writes is composed, also in a decomposed text.
        expect([dress(wrong), dress(right)].map((text) => text.normalize('NFC'))).toContain(
          fixed.normalize('NFC'),
        )
        if (fixed !== dress(wrong)) expect(told(fixed)).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  it('leave every right line of a year alone, and spoil none of its faults', () => {
    const text = rightLines(catalog, 2029).join('\n\n')
    const findings = proofread(text, { catalog, year: 2029 })
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(applyFixes(text, findings)).toBe(text)
    const { spoilt, planted: count, repaired } = judged(catalog, planted(2024), 2024)
    expect(spoilt).toEqual([])
    expect(repaired / count).toBeGreaterThan(0.95)
  })
})

test.each([
  ['html', '78&nbsp;n&#259;m Ng&agrave;y Th&#432;&#417;ng binh - Li&#7879;t s&#297; (27/7/1947 - 27/7/2026)'],
  ['text', '78 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026)'.normalize('NFD')],
] as const)('a certain repair of a number leaves its word as it is written in %s', (format, text) => {
  const findings = proofread(text, { catalog, year: 2026, format })
  expect(applyFixes(text, findings)).toBe(text.replace('78', '79'))
})

describe('any text', () => {
  const piece = fc.constantFrom(
    ...'Ngày, ngày, Hà Nội, ngày, năm, kỷ niệm, 76 năm, Ngày Thương binh - Liệt sĩ, (27/7/1947 - 27/7/2023), 31/4, 30 tháng 02 năm 2025, tháng 13/2023, thứ Hai, '
      .concat(
        'âm lịch, tức, mùng 30 Tết, 29/02, 00/00/0000, UBND tỉnh Hải Dương, ban hành, Kế hoạch số 12/KH-UBND, số 99/99/9999, 31 November, March 32, ',
      )
      .concat(
        'lần thứ chín mươi chín, CN, T7, 12.13.14.15, 1//2, 10/17, Giỗ Tổ Hùng Vương, Tháng Thanh niên năm 2022, \n, \t, ", (, ), ;, :, -, /, <b>, &nbsp;, **',
      )
      .split(', '),
    ', ',
  )
  it('is read to its end, and its repairs can be applied', () => {
    const about = fc.record(
      {
        year: fc.integer({ min: 1900, max: 2100 }),
        month: fc.integer({ min: 1, max: 12 }),
        format: fc.constantFrom<TextFormat[]>('text', 'markdown', 'html'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 24 }),
        fc.constantFrom(' ', ''),
        about,
        (pieces, joint, options) => {
          const text = pieces.join(joint)
          const findings = proofread(text, { catalog, ...options })
          for (const { start, end, found } of findings) expect(text.slice(start, end)).toBe(found)
          applyFixes(text, findings)
        },
      ),
      { numRuns: 1500 },
    )
  })
})

const B: Finding = {
  rule: 'x',
  severity: 'error',
  line: 1,
  column: 2,
  start: 1,
  end: 2,
  found: 'b',
  message: { vi: 'x', en: 'x' },
}

it('refuses fixes that stand outside the text, which are of another one', () => {
  for (const [start, end] of [
    [0, 4],
    [9, 9],
    [2, 1],
  ] as const)
    expect(() => applyFixes('abc', [{ ...B, fix: { start, end, text: 'x' } }])).toThrow(
      /does not stand in the text/,
    )
  expect(applyFixes('abc', [{ ...B, fix: { start: 3, end: 3, text: 'x' } }])).toBe('abcx')
})

it('refuses findings whose words do not stand in the text, with the place', () => {
  const fix = { start: 1, end: 2, text: 'x' }
  expect(applyFixes('abc', [{ ...B, fix }])).toBe('axc')
  for (const find of [{ ...B, fix }, B]) {
    expect(problemOf(() => applyFixes('acb', [B, find].slice(1)))).toMatchObject({
      function: 'applyFixes',
      argument: 'findings',
      field: 'findings[0].found',
      value: 'b',
      allowed: 'c',
      message: { en: expect.stringContaining('line 1, column 2 (1 to 2)') },
    })
  }
  expect(problemOf(() => toMessage(B, 'X'))).toMatchObject({ function: 'toMessage', field: 'finding.found' })
  expect(problemOf(() => applyFixes('abc', [{ id: 1 }] as never))).toMatchObject({
    field: 'findings[0].rule',
  })
})

describe('a rule of the caller’s own', () => {
  const report = { start: 0, end: 1, severity: 'info', message: { vi: 'x', en: 'x' } }
  const found = (more: object) =>
    proofread('Ngày 27/7', {
      catalog,
      rules: {
        own: {
          id: 'own',
          summary: { vi: 'x', en: 'x' },
          check: (context) => context.report({ ...report, ...more } as never),
        },
      },
    })

  it.each<[object, string]>([
    [{ start: 5, end: 1 }, 'end'],
    [{ end: 99 }, 'end'],
    [{ start: -1 }, 'start'],
    [{ severity: 'fatal' }, 'severity'],
    [{ message: 'x' }, 'message'],
    [{ suggestions: [{ start: 2, end: 1, text: 'x' }] }, 'suggestions[0].end'],
  ])('reports what stands in the text: %j', (more, field) => {
    expect(found({})).toHaveLength(1)
    expect(problemOf(() => found(more))).toMatchObject({ function: 'proofread', field: `rules.own.${field}` })
  })
})

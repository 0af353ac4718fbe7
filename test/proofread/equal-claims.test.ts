import { expect, test } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { type Finding, proofread } from '../../src/proofread.js'
import { ALL_CASES } from './rules/all.js'

const catalog = createCatalog(vietnam)

/** A finding as it would be if its copy began the text. */
function at(copy: number, width: number, { start, end, fix, suggestions, ...finding }: Finding) {
  const { line, position, ...rest } = finding as typeof finding & { line?: unknown; position?: unknown }
  const move = (place: { start: number; end: number }) => [
    place.start - copy * width,
    place.end - copy * width,
  ]
  return [
    rest.rule,
    rest.found,
    rest.expected,
    rest.message.vi,
    rest.severity,
    move({ start, end }),
    fix && [fix.text, move(fix)],
    suggestions?.length,
  ]
}

const pairs = ALL_CASES.flatMap(({ found }) => found).filter(
  ({ text }) => text.includes('(') && !text.includes('\n'),
)

test('a line that comes again is told again, in its own place', () => {
  expect(pairs.length).toBeGreaterThan(50)
  for (const { text, year, month } of pairs) {
    const item = `${text}.\n\n`
    const findings = proofread(item.repeat(3), {
      catalog,
      ...(year ? { year } : {}),
      ...(month ? { month } : {}),
    })
    const copies = [0, 1, 2].map((copy) =>
      findings
        .filter(({ start }) => Math.floor(start / item.length) === copy)
        .map((finding) => at(copy, item.length, finding)),
    )
    // A document with two dates or numbers is told of in its later place, so only claims are compared.
    const claims = copies.map((list) => list.filter(([rule]) => !String(rule).startsWith('citation')))
    expect([text, claims[1]]).toEqual([text, claims[0]])
    expect([text, claims[2]]).toEqual([text, claims[0]])
  }
})

test('words around a line that comes again may say something else of it', () => {
  const line = '77 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2024)'
  const told = (text: string) =>
    proofread(text, { catalog, year: 2025 }).map(({ rule, start }) => [rule, start])
  const far = 'Các cơ quan, đơn vị tiếp tục phối hợp. '.repeat(4)
  // Right in itself, of last year: left behind, or told of that year.
  const text = `${line}.\n\n${far}\n\nNăm 2024, xã đã tổ chức ${line}.\n\n${far}\n\n${line}.`
  expect(told(text)).toEqual([
    ['end-year', text.indexOf('27/7/2024')],
    ['end-year', text.lastIndexOf('27/7/2024')],
  ])
})

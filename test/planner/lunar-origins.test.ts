import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/document/nodes.js'
import { toICalendar } from '../../src/ical.js'
import { createCatalog, createPlanner, dayPhrase } from '../../src/index.js'
import { proofread } from '../../src/proofread.js'
import { parseCommemorations } from '../../src/schema.js'

const giỗ = (fields: object) => ({
  id: 'gio-cu-to',
  name: { vi: 'Ngày giỗ cụ tổ nghề', en: 'Death of the founder of the craft' },
  rule: { kind: 'lunar', month: 11, day: 28 },
  kind: 'death',
  level: 'community',
  rank: 2,
  topics: [],
  sources: ['https://example.org'],
  confidence: 'high',
  ...fields,
})
const planned = (fields: object) => {
  const catalog = createCatalog(parseCommemorations([giỗ(fields)]))
  const plan = createPlanner({ catalog }).month('2026-01')
  const [day] = plan.occurrences
  const text = (language: 'vi' | 'en') => plainText(dayPhrase([day!], { language }))
  return { catalog, plan, day, text }
}

describe('a lunar day late in its year', () => {
  it.each([
    ['a year', { origin: '1585' }],
    ['a lunar date', { lunarOrigin: '1585-11-28' }],
  ])('prints years that agree with its number, from %s', (_, origin) => {
    const { catalog, plan, day, text } = planned(origin)
    expect([day?.date, day?.year, day?.anniversary?.number]).toEqual(['2026-01-16', 2025, 440])
    expect(text('vi')).toBe(
      '440 năm Ngày giỗ cụ tổ nghề (1585 - 2025; ngày 28 tháng 11 âm lịch, nhằm ngày 16/01/2026)',
    )
    expect(text('en')).toBe(
      'the 440th anniversary of the death of the founder of the craft (1585 - 16 January 2026 (lunar year 2025))',
    )
    expect(toICalendar(plan, { domain: 'example.org' }).replaceAll('\r\n ', '')).toContain(
      'Kỷ niệm 440 năm Ngày giỗ cụ tổ nghề (1585 - 2025)',
    )
    const find = (line: string) => proofread(line, { catalog, year: 2026 })
    expect(find('Kỷ niệm 440 năm Ngày giỗ cụ tổ nghề (1585 - 2025).')).toEqual([])
    expect(find('Kỷ niệm 440 năm Ngày giỗ cụ tổ nghề (28/11/1585 - 16/01/2026).')).toEqual([])
    expect(find('Kỷ niệm 442 năm Ngày giỗ cụ tổ nghề (1585 - 2025).')).toHaveLength(1)
    const [wrong] = find('Kỷ niệm 440 năm Ngày giỗ cụ tổ nghề (1585 - 2026).')
    expect(wrong).toMatchObject({ rule: 'number-mismatch', expected: '2025' })
    // In December it is the next one, 441 years, that the document may mean.
    expect(wrong?.suggestions?.map(({ text: repair }) => repair)).toContain('441 năm')
    expect(wrong?.fix).toBeUndefined()
  })

  it('keeps the years of the calendar where they make the number', () => {
    // 22/12 of Canh Tý, lunar year 1900.
    const { day, text } = planned({ origin: '1901-01-18' })
    expect(day?.anniversary?.number).toBe(125)
    expect(text('vi')).toContain('(1901 - 2026; ')
  })

  it('has no number where nobody knows the year', () => {
    const { day, text } = planned({ lunarOrigin: '11-28' })
    expect(day?.anniversary).toBeUndefined()
    expect(text('vi')).toBe('Ngày giỗ cụ tổ nghề (ngày 28 tháng 11 âm lịch, nhằm ngày 16/01/2026)')
  })

  it.each([
    ['1585-11-31', {}],
    ['1585-13-01', {}],
    ['1585', {}],
    ['1585-11-28', { rule: { kind: 'fixed', month: 1, day: 2 } }],
  ])('is refused with the lunar origin %s %j', (lunarOrigin, fields) => {
    expect(() => parseCommemorations([giỗ({ lunarOrigin, ...fields })])).toThrow(/lunarOrigin/)
  })
})

import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/document/nodes.js'
import { toICalendar } from '../../src/ical.js'
import { createCatalog, createPlanner, dayPhrase, outline, toText } from '../../src/index.js'
import { proofread } from '../../src/proofread.js'
import { parseCommemorations } from '../../src/schema.js'
import { monthGrid } from '../../src/svg.js'

const record = (fields: object) => ({
  id: 'chi-bo-dau-tien',
  name: { vi: 'Ngày thành lập Chi bộ Vạn Xuân', en: 'Founding of the Van Xuan Party cell' },
  rule: { kind: 'month', month: 3 },
  origin: '1930-03',
  kind: 'party-founding',
  level: 'party',
  rank: 2,
  topics: ['party'],
  sources: ['https://example.org'],
  confidence: 'high',
  ...fields,
})
const catalogOf = (fields: object = {}) => createCatalog(parseCommemorations([record(fields)]))
const planOf = (fields: object = {}) => createPlanner({ catalog: catalogOf(fields) }).month('2027-03')

describe('a day known to its month alone', () => {
  it('stands among days with the whole month, and is printed by months', () => {
    const { occurrences, periods } = planOf()
    expect(periods).toEqual([])
    expect(occurrences).toMatchObject([
      { date: '2027-03-01', end: '2027-03-31', anniversary: { number: 97 } },
    ])
    const text = (language: 'vi' | 'en') => plainText(dayPhrase(occurrences, { language }))
    expect(text('vi')).toBe('97 năm Ngày thành lập Chi bộ Vạn Xuân (3/1930 - 3/2027)')
    expect(text('en')).toBe(
      'the 97th anniversary of the founding of the Van Xuan Party cell (March 1930 - March 2027)',
    )
  })

  it('has years alone where the origin is a year', () => {
    expect(plainText(dayPhrase(planOf({ origin: '1930' }).occurrences))).toBe(
      '97 năm Ngày thành lập Chi bộ Vạn Xuân (1930 - 2027)',
    )
  })

  it('is in feeds and proofreading as in documents', () => {
    expect(toICalendar(planOf(), { domain: 'example.org' }).replaceAll('\r\n ', '')).toContain(
      'Kỷ niệm 97 năm Ngày thành lập Chi bộ Vạn Xuân (3/1930 - 3/2027)',
    )
    const find = (line: string) => proofread(line, { catalog: catalogOf(), year: 2027 })
    expect(find('Kỷ niệm 97 năm Ngày thành lập Chi bộ Vạn Xuân (3/1930 - 3/2027).')).toEqual([])
    expect(find('Kỷ niệm 98 năm Ngày thành lập Chi bộ Vạn Xuân (3/1930 - 3/2027).')).toHaveLength(1)
  })

  it('has no row in a calendar, but stands below it', () => {
    const text = toText(outline(planOf(), { layout: 'calendar' }))
    expect(text).not.toContain('01/3')
    expect(text).toContain('- 97 năm Ngày thành lập Chi bộ Vạn Xuân (3/1930 - 3/2027).')
  })

  it('is a bar of a month drawn as a grid, and on no day of it', () => {
    const { weeks } = monthGrid(planOf())
    expect(weeks.map(({ bars }) => bars.map(({ title }) => title))).toEqual(
      weeks.map(() => ['97 năm Ngày thành lập Chi bộ Vạn Xuân']),
    )
    expect(weeks.flatMap(({ days }) => days.flatMap(({ entries }) => entries))).toEqual([])
  })

  it('is no action month', () => {
    const { occurrences, periods } = planOf({ kind: 'action-month' })
    expect([occurrences.length, periods.length]).toEqual([0, 1])
  })
})

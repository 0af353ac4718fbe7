import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { basisFault } from '../../data/tools/bases.js'
import { digestFault, lostIds, readDigests } from '../../data/tools/digests.js'
import { dataFaults } from '../../data/tools/faults.js'
import { withMatrix } from '../../data/tools/province-matrix.js'
import { isAggregator, sourceFault } from '../../data/tools/sources.js'
import { staleRecords } from '../../data/tools/stale-records.js'
import { yearText } from '../../data/tools/year-text.js'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import { shipped } from './records.js'

const record = shipped.find(({ record }) => record.id === 'war-invalids-martyrs-day')!.record

describe('npm run data:check', () => {
  it('finds nothing in what is shipped', () => {
    expect(dataFaults()).toEqual([])
  })
})

describe('the basis of a day', () => {
  const { legalBasis: _basis, ...bare } = record

  it.each<[string, Commemoration, string | undefined]>([
    ['is asked for of a national day of rank 1 to 3', { ...bare, rank: 3 }, 'legalBasis: missing'],
    ['is not asked for of look-up material', { ...bare, rank: 4 }, undefined],
    ['is not asked for of a province', { ...bare, level: 'province' }, undefined],
    ['may be said to be not known', { ...bare, basis: 'none-known' }, undefined],
    ['may not be said to be both', { ...record, basis: 'none-known' }, 'basis: none-known, beside'],
    [
      'is needed by a day that a decision sets',
      { ...bare, kind: 'response', basis: 'none-needed' },
      'a decision',
    ],
    ['is not needed by an event', { ...bare, kind: 'historic-event', basis: 'none-needed' }, undefined],
  ])('%s', (_, changed, fault) => {
    if (fault === undefined) expect(basisFault(changed)).toBeUndefined()
    else expect(basisFault(changed)).toContain(fault)
  })
})

describe('digests of records', () => {
  const digests = readDigests()

  it('know every record, and keep ids that were published', () => {
    expect(Object.keys(digests)).toHaveLength(shipped.length)
    expect(lostIds({ ...digests, 'a-day-that-is-gone': '0 2026-11-22 000000000000' })).toEqual([
      'a-day-that-is-gone',
    ])
  })

  it('find a record that changed without its revision raised', () => {
    const changed: Commemoration = { ...record, origin: '1948-07-27' }
    const revision = record.revision ?? 0
    expect(digestFault(record, digests)).toBeUndefined()
    expect(digestFault(changed, digests)).toBe(`revision: the record changed; raise ${revision} by one`)
    expect(digestFault({ ...changed, revision: revision + 1, updated: '2020-01-01' }, digests)).toMatch(
      /^updated: /,
    )
    expect(digestFault({ ...changed, revision: revision + 1 }, digests)).toContain('npm run data:digest')
    expect(digestFault({ ...record, id: 'a-new-day' }, digests)).toContain('a new record')
  })

  it('let a record be looked at without a change', () => {
    expect(digestFault({ ...record, reviewed: '2027-01-01' }, digests)).toBeUndefined()
  })
})

describe('what counts as a source', () => {
  it.each([
    'https://nhandan.vn/tag/chien-thang.html',
    'https://baophapluat.vn/y-dang-tag157299.html',
    'https://example.vn/tin-tuc?page=12',
    'https://example.vn/chinh-tri/trang-16.html',
    'https://github.com/someone/calendar/blob/main/days.json',
    'https://www.scribd.com/document/1/days',
    'https://profilpelajar.com/vi/Ngay',
  ])('refuses %s', (address) => expect(sourceFault(address)).toBeTypeOf('string'))

  it.each([
    'https://baochinhphu.vn/ngay-27-7-102.html',
    'https://tanan.longan.dcs.vn/wps/portal/?page=trangchitiet',
    'https://vietnamtourism.vn/index.php/news/items/16402',
    'Nghị quyết số 175/2024/QH15 ngày 30/11/2024 của Quốc hội',
  ])('takes %s', (address) => expect(sourceFault(address)).toBeUndefined())

  it('knows copies of press reports', () => {
    expect(isAggregator('https://lite.baomoi.com/a-c1.epi')).toBe(true)
    expect(isAggregator('https://nhandan.vn/a-post1.html')).toBe(false)
  })
})

describe('a year as text', () => {
  it('has a line a day, with what raises it', () => {
    const lines = yearText(2027).trimEnd().split('\n')
    expect(lines).toContain(
      '2027-07-27 | 1 | war-invalids-martyrs-day | 80 (1947-07-27) | - | Ngày Thương binh - Liệt sĩ',
    )
    const dates = lines.map((line) => line.slice(0, 10))
    expect([...dates].sort()).toEqual(dates)
    expect(new Set(lines).size).toBe(lines.length)
  })
})

describe('what wants a second look', () => {
  it('is what nobody looked at for two years, and rows that end', () => {
    const now = staleRecords('2026-11-28')
    const later = staleRecords('2031-01-01')
    expect(now['Not looked at for two years']).toEqual([])
    expect(later['Not looked at for two years']!.length).toBeGreaterThan(1000)
    expect(later['No row for 2031 or 2032']!.length).toBeGreaterThan(0)
    const low = shipped.filter(
      ({ record: { confidence, endedAfter } }) => confidence === 'low' && !endedAfter,
    )
    expect(now['Low confidence']).toHaveLength(low.length)
  })
})

describe('the table of provinces in docs/data.md', () => {
  it('is what npm run data:matrix writes', () => {
    const page = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8')
    expect(withMatrix(page)).toBe(page)
  })
})

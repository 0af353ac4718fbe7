import { describe, expect, it } from 'vitest'
import { vietnam } from '../../src/data.js'
import { createCatalog, createPlanner } from '../../src/index.js'

const catalog = createCatalog(vietnam)
const found = (query: string) => catalog.search(query).map(({ id }) => id)

describe('two days that offices print as one', () => {
  it.each([
    ['Cách mạng Tháng Tám và Quốc khánh', ['august-revolution-day', 'national-day']],
    ['Cach mang thang Tam va Quoc khanh', ['august-revolution-day', 'national-day']],
    ['Ngày Giải phóng miền Nam và Quốc tế Lao động', ['reunification-day', 'labour-day']],
    [
      'Ngày thành lập Quân đội nhân dân Việt Nam và Ngày hội Quốc phòng toàn dân',
      ['peoples-army-founding', 'all-people-defence-festival'],
    ],
    [
      'Ngày Truyền thống Bộ đội Biên phòng và Ngày Biên phòng toàn dân',
      ['border-guard-tradition', 'all-people-border-defence-day'],
    ],
  ])('are found by the joined name %s', (query, ids) => {
    expect(found(query)).toEqual(ids)
  })

  it('are no two days that only an "and" joins', () => {
    expect(found('Ngày Thương binh - Liệt sĩ và Ngày Nhà giáo Việt Nam')).toEqual([])
  })
})

describe('an occurrence', () => {
  it('has the aliases of its record', () => {
    const day = createPlanner({ catalog }).next('war-invalids-martyrs-day', '2026-01-01')
    expect(day?.aliases).toEqual(catalog.get('war-invalids-martyrs-day')?.aliases)
  })
})

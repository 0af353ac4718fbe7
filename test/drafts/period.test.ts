import { describe, expect, it } from 'vitest'
import { draftPlan } from '../../src/draft.js'
import { planner, written } from './planner.js'

const plan = (typed: string) => draftPlan(`---\nthoi-gian: "${typed}"\n---\n`, planner)!

describe('the time of a draft', () => {
  it.each([
    ['7/2027', '2027-07-01', '2027-07-31'],
    ['Tháng 7 năm 2027', '2027-07-01', '2027-07-31'],
    ['tháng 4, 5 năm 2027', '2027-04-01', '2027-05-31'],
    ['9/2027 – 5/2028', '2027-09-01', '2028-05-31'],
    ['năm học 2027 - 2028', '2027-09-01', '2028-05-31'],
    ['iii/2027', '2027-07-01', '2027-09-30'],
    ['Quý IV/2027', '2027-10-01', '2027-12-31'],
    ['quý 4 năm 2027', '2027-10-01', '2027-12-31'],
    ['2027-q3', '2027-07-01', '2027-09-30'],
    ['năm 2027', '2027-01-01', '2027-12-31'],
    ['tuần 10 năm 2027', '2027-03-08', '2027-03-14'],
  ])('%s', (typed, from, to) => {
    expect(plan(typed)).toMatchObject({ from, to })
  })

  it.each([
    ['12-1/2028', /line 2, column 12: .*12\/2027-1\/2028/],
    ['quý 7/2027', /line 2, column 12: .*III\/2027/],
    ['năm học 2027-2029', /line 2, column 12/],
    ['tháng 13 năm 2027', /line 2, column 12/],
    ['quý 2027', /line 2, column 12/],
  ])('is no %s', (typed, message) => {
    expect(() => plan(typed)).toThrow(message)
  })
})

describe('the day of issue', () => {
  const office = 'co-quan: { system: state, name: Sở A, place: Huế }'
  it.each([
    ['17/7/2027', 'Huế, ngày 17 tháng 7 năm 2027'],
    ['2027-07-17', 'Huế, ngày 17 tháng 7 năm 2027'],
    ['Ngày 17 tháng 7 năm 2027', 'Huế, ngày 17 tháng 7 năm 2027'],
    ['7/2027', 'Huế, ngày … tháng 7 năm 2027'],
    ['2027-07', 'Huế, ngày … tháng 7 năm 2027'],
  ])('%s', (typed, printed) => {
    expect(written(`---\nloai: thong-bao\nngay: ${typed}\n${office}\n---\nx`)).toContain(printed)
  })
})

describe('options in the quotation marks of Word', () => {
  it('are taken, and such marks in the text stay', () => {
    expect(written('Dịp :ngay-ky-niem{bac=1 gan-voi=“việc :thang” ngay=khong}, x=“y”')).toBe(
      'Dịp kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ gắn với việc tháng 7 năm 2027, x=“y”',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { draftNotices, draftPlan } from '../../src/draft.js'
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

describe('a day of issue that is kept from another month', () => {
  const notices = (front: string, time: string) =>
    draftNotices(`---\nve-viec: x\n${front}\n---\nx`, { plan: plan(time) })

  it.each([
    ['ngay: 20/4/2027', '6/2027'],
    ['ngay: 4/2027', '6/2027'],
    ['ngay: 01/7/2027', '6/2027'],
    ['ngay: 01/7/2026', '2027'],
    ['loai: bao-cao\nngay: 20/5/2027', '7/2027'],
    ['loai: bao-cao\nngay: 01/9/2027', '7/2027'],
  ])('%s for %s is told', (front, time) => {
    expect(notices(front, time)).toMatchObject([{ field: 'ngay', line: front.startsWith('loai') ? 4 : 3 }])
  })

  it.each([
    ['ngay: 20/5/2027', '6/2027'],
    ['ngay: 5/2027', '6/2027'],
    ['ngay: 30/6/2027', '6/2027'],
    ['ngay: 15/11/2026', '2027'],
    ['loai: bao-cao\nngay: 05/8/2027', '7/2027'],
    ['so: 7', '7/2027'],
  ])('%s for %s is not', (front, time) => {
    expect(notices(front, time)).toEqual([])
  })

  it('with its number', () => {
    expect(notices('so: 7\nngay: 20/4/2027', '6/2027')[0]!.message.vi).toMatch(/^Ngày và số văn bản/)
  })
})

describe('options in the quotation marks of Word', () => {
  it('are taken, and such marks in the text stay', () => {
    expect(written('Dịp :ngay-ky-niem{bac=1 gan-voi=“việc :thang” ngay=khong}, x=“y”')).toBe(
      'Dịp kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ gắn với việc tháng 7 năm 2027, x=“y”',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { proofread } from '../../src/proofread.js'

const catalog = createCatalog(vietnam)

describe('the first day of a lunar year under the name of the year', () => {
  it.each([
    'Tết Đinh Mùi rơi vào ngày 08/02/2027.',
    'Tết Đinh Mùi 2027 rơi vào thứ Hai, ngày 08/02/2027.',
    'TẾT ĐINH MÙI NHẰM NGÀY 05/02/2027',
    'Năm nay, Tết Đinh Mùi nhằm vào Chủ nhật, ngày 07/02/2027',
  ])('is told where it is another one: %s', (text) => {
    const [finding, other] = proofread(text, { catalog })
    expect(other).toBeUndefined()
    expect(finding).toMatchObject({ rule: 'lunar-day', severity: 'warning', expected: '06/02/2027' })
  })

  it.each([
    'Tết Đinh Mùi rơi vào ngày 06/02/2027.',
    'Tết Bính Ngọ rơi vào ngày 17/02/2026.',
    'Mùng 2 Tết Đinh Mùi là ngày 07/02/2027.',
    'Mùng Hai Tết Đinh Mùi là ngày 07/02/2027.',
    'Giao thừa Tết Đinh Mùi là ngày 05/02/2027.',
    'Ngày nghỉ trước Tết Đinh Mùi là 05/02/2027.',
    'Nghỉ Tết Đinh Mùi từ ngày 04/02/2027 đến ngày 10/02/2027.',
  ])('is right, or another day of it: %s', (text) => {
    expect(proofread(text, { catalog })).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { spelling } from '../../src/text/fold.js'

describe('the spelling of a word', () => {
  it.each([
    ['hoà', 'HÒA'],
    ['thuỷ', 'thủy'],
    ['kỷ', 'kỉ'],
    ['y', 'I'],
    ['Ðình', 'đình'],
    ['ðình', 'Đình'],
    ['quý'.normalize('NFD'), 'quí'],
  ])('%s is that of %s', (one, other) => {
    expect(spelling(one)).toBe(spelling(other))
  })

  it.each([
    ['định', 'đình'],
    ['dinh', 'đinh'],
    ['lan', 'lân'],
    ['lăn', 'lân'],
    ['mua', 'mưa'],
    ['hoa', 'hòa'],
    ['hỏa', 'hóa'],
    ['hạ', 'hã'],
  ])('%s is not that of %s', (one, other) => {
    expect(spelling(one)).not.toBe(spelling(other))
  })
})

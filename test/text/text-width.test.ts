import { describe, expect, it } from 'vitest'
import { boldWidth, sansWidth } from '../../src/text/text-width.js'

const LETTERS = [...'abcdeghiklmnopqrstuvxyđABCDEGHIKLMNOPQRSTUVXYĐ0123456789 .,:;/()-']

describe.each([
  ['Times New Roman Bold', boldWidth, { ' ': 250, i: 278, s: 389, a: 500, đ: 556, ư: 600, m: 833, W: 1000 }],
  ['Arial', sansWidth, { "'": 191, i: 222, t: 278, r: 333, c: 500, a: 556, ư: 650, m: 833, W: 944 }],
] as const)('%s', (_, width, known) => {
  it('has the advance widths of the face', () => {
    for (const [letter, thousandths] of Object.entries(known))
      expect([letter, width(letter, 1000)]).toEqual([letter, thousandths])
  })

  it('knows every letter that Vietnamese is written in, and gives others the average', () => {
    // Nothing of the list is as wide as what is not known.
    for (const letter of LETTERS) expect([letter, width(letter, 1000) === 600]).toEqual([letter, false])
    expect(width('ж', 1000)).toBe(600)
  })

  it('adds nothing for a tone mark, and something for a horn', () => {
    for (const [bare, marked] of [
      'aàáảãạăằâấ',
      'eèéêếệ',
      'iìíịĩỉ',
      'oòóôốộơờợ',
      'yỳýỵ',
      'AÀÁĂÂẤ',
      'EÊỀ',
      'OÔƠỢ',
    ].flatMap((row) => [...row].slice(1).map((letter) => [row[0]!, letter] as const)))
      expect([marked, width(marked, 1000)]).toEqual([marked, width(bare, 1000)])
    expect(width('ừ', 1000)).toBeGreaterThan(width('ù', 1000))
    expect(width('Ữ', 1000)).toBeGreaterThan(width('Ũ', 1000))
    expect(width('ủ', 1000)).toBe(width('u', 1000))
  })

  it('grows with the size and the letters', () => {
    expect(width('Ngày', 10)).toBeCloseTo([...'Ngày'].reduce((sum, letter) => sum + width(letter, 10), 0))
    expect(width('Ngày', 20)).toBeCloseTo(2 * width('Ngày', 10))
    expect(width('Ngày'.normalize('NFD'), 10)).toBe(width('Ngày', 10))
  })
})

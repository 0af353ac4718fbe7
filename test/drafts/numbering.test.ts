import { describe, expect, it } from 'vitest'
import { written } from './planner.js'

const BODY = '# Một\n\n1. a\n   1. b\n   2. c\n2. d\n\n# Hai\n\n1. e\n   - f'

describe('numbering styles', () => {
  it.each([
    ['I. 1. a) -', 'I. Một|1. a|a) b|b) c|2. d|II. Hai|1. e|- f'],
    ['I- 1- 1.1-', 'I- Một|1- a|1.1- b|1.2- c|2- d|II- Hai|1- e|- f'],
    ['1. 1.1. (1)', '1. Một|1.1. a|(1) b|(2) c|1.2. d|2. Hai|2.1. e|- f'],
  ])('%s', (style, lines) => {
    const text = written(`---\ndanh-so: "${style}"\n---\n${BODY}`)
    expect(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('|'),
    ).toBe(lines)
  })

  it('does not repeat its last mark below it: a chain grows, other levels take a dash', () => {
    const nested = '1. a\n   1. b\n      1. c\n   2. d'
    const lines = (style: string) =>
      written(`---\ndanh-so: "${style}"\n---\n${nested}`)
        .split('\n')
        .map((line) => line.trim())
    expect(lines('I. 1.')).toEqual(['I. a', '1. b', '- c', '2. d'])
    expect(lines('1. 1.1.')).toEqual(['1. a', '1.1. b', '1.1.1. c', '1.2. d'])
  })

  it('"Thứ nhất"', () => {
    expect(written('---\ndanh-so: Thứ nhất\n---\n1. a\n2. b\n3. c\n4. d\n5. e')).toBe(
      'Thứ nhất, a\nThứ hai, b\nThứ ba, c\nThứ tư, d\nThứ năm, e',
    )
  })

  it('names of levels', () => {
    const text = '# Một\n\n## a\n\n1. b\n\n# Hai\n\n## c'
    const printed = (style: string) =>
      written(`---\ndanh-so: "${style}"\n---\n${text}`).replaceAll('\n\n', '|')
    expect(printed('Phần thứ nhất I. 1.')).toBe('Phần thứ nhất: Một|I. a|1. b|Phần thứ hai: Hai|I. c')
    expect(printed('PHẦN I. 1- a)')).toBe('Phần I. Một|1- a|a) b|Phần II. Hai|1- c')
  })

  it('goes on behind the list of a directive', () => {
    const slogans = '::khau-hieu{bac=1 ngay=khong}\n\n1. A!\n2. B!'
    expect(written(slogans)).toBe('1. Thiết thực kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ!\n2. A!\n3. B!')
    expect(
      written(`---\ndanh-so: "I. (1)"\nve-viec: V\n---\n# X\n\n${slogans}\n\n::khau-hieu{bac=1 ngay=khong}`),
    ).toBe(
      'V\n\nI. X\n\n(1) Thiết thực kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ!\n(2) A!\n(3) B!\n(4) Thiết thực kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ!',
    )
    expect(written('::khau-hieu{bac=1 ngay=khong kieu=gach}\n\n- A!')).toBe(
      '- Thiết thực kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ!\n- A!',
    )
  })
})

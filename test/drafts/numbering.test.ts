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

  it('"Thứ nhất"', () => {
    expect(written('---\ndanh-so: Thứ nhất\n---\n1. a\n2. b\n3. c\n4. d\n5. e')).toBe(
      'Thứ nhất, a\nThứ hai, b\nThứ ba, c\nThứ tư, d\nThứ năm, e',
    )
  })
})

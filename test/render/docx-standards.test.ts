import { describe, expect, it } from 'vitest'
import { party05 } from '../../src/render/docx/party-05-hd.js'
import { party36 } from '../../src/render/docx/party-36-hd.js'
import { state302020 } from '../../src/render/docx/state-30-2020.js'
import { youth29 } from '../../src/render/docx/youth-29-hd.js'

const STANDARDS = [state302020, party36, party05, youth29]

describe.each(STANDARDS)('$id', ({ page, elements, columns }) => {
  it('keeps sizes and margins within what its rules allow', () => {
    for (const [name, { size, range }] of [...Object.entries(elements)])
      expect([name, size >= range[0] && size <= range[1]]).toEqual([name, true])
    for (const [side, { value, range }] of Object.entries(page.margins))
      expect([side, value >= range[0] && value <= range[1]]).toEqual([side, true])
  })

  it('fills the width between the margins of A4 with its two columns', () => {
    const { left, right } = page.margins
    expect([page.width, page.height]).toEqual([210, 297])
    expect(columns.head[0] + columns.head[1]).toBe(210 - left.value - right.value)
    expect(columns.foot[0] + columns.foot[1]).toBe(210 - left.value - right.value)
  })
})

describe('Nghị định 30/2020/NĐ-CP', () => {
  it('asks for 6 points between paragraphs at least, single to one and a half lines, 1 or 1.27 cm in front', () => {
    expect(state302020.body).toMatchObject({ firstLine: 12.7, after: 6, line: { multiple: 1.15 } })
  })

  it('sets the motto a point larger than the name of the State, and the list of recipients smallest', () => {
    const { heading, motto, recipients, recipientsLabel, body } = state302020.elements
    expect([heading, motto, recipientsLabel, recipients, body].map(({ size }) => size)).toEqual([
      12, 13, 12, 11, 14,
    ])
  })

  it('has the page between the margins that its annex allows', () => {
    const { top, bottom, left, right } = state302020.page.margins
    expect([top, bottom, left, right].map(({ range }) => range)).toEqual([
      [20, 25],
      [20, 25],
      [30, 35],
      [15, 20],
    ])
  })
})

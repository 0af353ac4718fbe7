import { describe, expect, it } from 'vitest'
import { xmlSafe } from '../../src/text/xml.js'

const code = (point: number) => String.fromCodePoint(point)

describe('text for XML', () => {
  it.each([0x9, 0xa, 0xd, 0x20, 0x7f, 0xd7ff, 0xe000, 0xfffd, 0x10000, 0x10ffff])('keeps U+%s', (point) => {
    expect(xmlSafe(`a${code(point)}b`)).toBe(`a${code(point)}b`)
  })

  it.each([0x0, 0x8, 0xb, 0xc, 0xe, 0x1f, 0xd800, 0xdfff, 0xfffe, 0xffff])('has no U+%s', (point) => {
    expect(xmlSafe(`a${code(point)}b`)).toBe('a\uFFFDb')
  })
})

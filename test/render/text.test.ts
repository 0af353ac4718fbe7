import { describe, expect, it } from 'vitest'
import { item, list, table } from '../../src/document/nodes.js'
import type { Outline, OutlineBlock } from '../../src/document/tree.js'
import { oneLine, safeUrl } from '../../src/render/plain.js'
import { toText } from '../../src/render/text.js'
import { HOSTILE, hostileOutline } from './hostile.js'

const made = (children: OutlineBlock[]): Outline => ({
  type: 'outline',
  layout: 'own',
  language: 'vi',
  title: 'T',
  children,
})

describe('toText', () => {
  it('indents points below points, with the marks that offices type', () => {
    const middle = list([item('b', list([item('c')]))])
    expect(toText(made([list([item('a', middle), item('d')], true, 9)]))).toBe(
      '9. a\n   - b\n     + c\n10. d\n',
    )
  })

  it('aligns the columns of a table by letters', () => {
    const rows = [
      ['Ngày', 'Thứ'],
      ['09/7', 'Chủ nhật'],
    ]
    expect(toText(made([table(rows)]))).toBe('Ngày | Thứ\n-----|---------\n09/7 | Chủ nhật\n')
  })

  it('has one empty line between paragraphs, and none for those without text', () => {
    const paragraph = (value: string): OutlineBlock => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })
    expect(toText(made(['a', '', ' ', 'b', ''].map(paragraph)))).toBe('a\n\nb\n')
  })

  it('prints the address of a link in brackets, and nothing of an unsafe one', () => {
    const link = (url: string): OutlineBlock => ({
      type: 'paragraph',
      children: [{ type: 'link', url, children: [{ type: 'text', value: 'tệp' }] }],
    })
    expect(toText(made([link('https://example.org/a')]))).toBe('tệp (https://example.org/a)\n')
    expect(toText(made([link('javascript:alert(1)')]))).toBe('tệp\n')
  })

  it('lets no text break its line', () => {
    const lines = toText(hostileOutline('x', 'plain')).split('\n').length
    for (const value of HOSTILE) {
      const text = toText(hostileOutline(value))
      // The head breaks long names itself.
      expect(toText(hostileOutline(value, 'plain')).split('\n'), value).toHaveLength(lines)
      expect(text.replaceAll('\n', ''), value).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u)
    }
  })
})

describe('text of users', () => {
  it('is one line without control characters, direction marks and half characters', () => {
    expect(oneLine('a\r\n\u2028b\u0000\u202ec \ud800 😀')).toBe('a b c \ufffd 😀')
  })

  it('links only to http, https and mailto', () => {
    expect(safeUrl('https://example.org/a?b=c')).toBe('https://example.org/a?b=c')
    expect(safeUrl('MAILTO:a@example.org')).toBe('MAILTO:a@example.org')
    for (const url of [
      'javascript:alert(1)',
      ' java\nscript:x',
      'data:text/html,x',
      '//example.org',
      'ftp://a',
      '',
      'https:',
    ]) {
      expect(safeUrl(url), url).toBeUndefined()
    }
  })
})

import { describe, expect, it } from 'vitest'
import { nodes } from '../../src/document/own-nodes.js'
import { toMarkdown } from '../../src/render/markdown.js'

const taken = <T>(values: readonly T[], make: (value: T) => unknown): T[] =>
  values.filter((value) => {
    try {
      make(value)
      return true
    } catch {
      return false
    }
  })

describe('the node makers', () => {
  it('take headings of six levels', () => {
    expect(taken([0, 1, 2, 3, 4, 5, 6, 7], (depth) => nodes.heading(depth as 1, 'I'))).toEqual([
      1, 2, 3, 4, 5, 6,
    ])
  })

  it('take paragraphs of two roles, or none', () => {
    const roles = ['ground', 'note', undefined, 'grounds', 1]
    expect(taken(roles, (role) => nodes.paragraph('x', role as 'note'))).toEqual([
      'ground',
      'note',
      undefined,
    ])
  })

  it('take lists from a first number on that a list of Markdown can have', () => {
    const starts = [-1, 0, 1, 1.5, 1e9, 1e9 + 1]
    expect(taken(starts, (start) => nodes.list([], true, start))).toEqual([0, 1, 1e9])
  })

  it('make what they are asked for, argument by argument', () => {
    const children = [
      nodes.heading(2, 'Ngày', 'I.'),
      nodes.paragraph([nodes.link('https://example.org/', 'trang'), nodes.strong('đậm')], 'ground'),
      nodes.list([nodes.item('một', nodes.list([nodes.item('hai')]))], true, 3),
      nodes.table(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        'Bảng',
      ),
    ]
    const document = { type: 'outline', layout: 'own', language: 'vi', title: 'x', children } as const
    expect(toMarkdown(document)).toBe(
      [
        '## I. Ngày',
        '*[trang](https://example.org/)__đậm__*',
        '3. một\n   - hai',
        '**Bảng**',
        '| a | b |\n| - | - |\n| c | d |\n',
      ].join('\n\n'),
    )
  })
})

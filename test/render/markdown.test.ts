import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../src/render/markdown.js'
import { oneLine } from '../../src/render/plain.js'
import { HOSTILE, hostileOutline } from './hostile.js'

interface Node {
  type: string
  value?: string
  url?: string
  children?: Node[]
}

function nodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)]
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('')
const parsed = (markdown: string) => nodes(fromMarkdown(markdown) as Node)
/** Types of the blocks without text nodes, whose number depends on escapes. */
const shape = (markdown: string) =>
  parsed(markdown)
    .map(({ type }) => type)
    .filter((type) => type !== 'text' && type !== 'link')

describe('toMarkdown', () => {
  it.each(['letter', 'typed', 'plain'] as const)('keeps the shape of a %s whatever users write', (kind) => {
    const harmless = shape(toMarkdown(hostileOutline('x', kind)))
    for (const value of HOSTILE) {
      const markdown = toMarkdown(hostileOutline(value, kind))
      expect(shape(markdown), value).toEqual(harmless)
    }
  })

  it('makes no HTML, images, code or definitions of text, and links only to safe addresses', () => {
    for (const value of HOSTILE) {
      const found = parsed(toMarkdown(hostileOutline(value)))
      const types = found.map(({ type }) => type)
      for (const type of [
        'html',
        'image',
        'code',
        'inlineCode',
        'definition',
        'thematicBreak',
        'blockquote',
      ]) {
        expect(types, value).not.toContain(type)
      }
      for (const { url } of found.filter(({ type }) => type === 'link'))
        expect(url).toMatch(/^https:\/\/example\.org/)
    }
  })

  it('gives every text back as it was written, on one line', () => {
    for (const value of HOSTILE) {
      const { children = [] } = fromMarkdown(toMarkdown(hostileOutline(value, 'plain'))) as Node
      const paragraphs = children.filter(({ type }) => type === 'paragraph')
      expect(textOf(paragraphs[0]!).trim(), value).toBe(oneLine(value).trim())
    }
  })

  it('keeps cells of a table in their row', () => {
    const table = toMarkdown(hostileOutline('a | b', 'plain'))
      .split('\n')
      .filter((line) => line.startsWith('|'))
    expect(table).toEqual([String.raw`| a \| b | a \| b |`, '| - | - |', String.raw`| a \| b | a \| b |`])
  })
})

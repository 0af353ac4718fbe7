import { describe, expect, it } from 'vitest'
import { countedBy } from '../../src/document/marks.js'
import { list as listNode } from '../../src/document/nodes.js'
import type { Outline, OutlineList } from '../../src/document/tree.js'
import { toHtml } from '../../src/render/html.js'
import { toMarkdown } from '../../src/render/markdown.js'

/** A list of points with these marks; one without is left to its list. */
const list = (labels: readonly (string | undefined)[], ordered: boolean, start?: number): OutlineList => ({
  ...listNode([], ordered, start),
  children: labels.map((label, at) => ({
    type: 'listItem',
    ...(label === undefined ? {} : { label }),
    children: [{ type: 'paragraph', children: [{ type: 'text', value: `điểm ${at}` }] }],
  })),
})

const LISTS: readonly [string, OutlineList, ReturnType<typeof countedBy>][] = [
  ['numbers', list([undefined, undefined], true), '1'],
  ['numbers from 3', list([undefined, undefined], true, 3), '1'],
  ['numbers that are written', list(['1.', '2.'], true), '1'],
  ['numbers that are written, from 3', list(['3.', '4.'], true, 3), '1'],
  ['numbers that are not in order', list(['1.', '3.'], true), undefined],
  ['numbers that start elsewhere', list(['2.', '3.'], true), undefined],
  ['Roman figures', list(['I.', 'II.', undefined], true), 'I'],
  ['Roman figures from 4', list(['IV.', 'V.'], true, 4), 'I'],
  ['letters', list(['a)', 'b)'], true), undefined],
  ['dashes', list([undefined, undefined], false), '-'],
  ['points with marks of their own', list(['Một là,', undefined], false), undefined],
  ['numbers on points that are not counted', list(['1.', '2.'], false), undefined],
  ['nothing', list([], false), '-'],
]

describe('the marks of a list', () => {
  it.each(LISTS)('of %s', (_, given, counted) => {
    expect(countedBy(given)).toBe(counted)
  })

  it('stand in Markdown and HTML as lists, or in front of their points', async () => {
    const page = LISTS.map(([name, given]) => {
      const document: Outline = {
        type: 'outline',
        layout: 'own',
        language: 'vi',
        title: 'x',
        children: [given],
      }
      return `# ${name}\n${toMarkdown(document)}${toHtml(document, { fragment: true })}`
    })
    await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('../golden/lists.txt')
  })
})

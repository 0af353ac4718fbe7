import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findCitations } from '../../src/citations/find.js'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import type { OutlineBlock, OutlineInline } from '../../src/document/tree.js'
import { draftPlan, writeDraft } from '../../src/draft.js'
import { createPlanner } from '../../src/planner/planner.js'
import { toText } from '../../src/render/text.js'
import { A_YEAR_LATER, AROUND, REFERENCES } from './references.js'

const planner = createPlanner({ catalog: createCatalog(vietnam, { province: 'quang-ninh' }) })

function document(name: string, period?: string) {
  const given = readFileSync(new URL(`../../docs/examples/drafts/${name}.md`, import.meta.url), 'utf8')
  const text =
    period === undefined
      ? given
      : given.replace(/^thoi-gian: .*$/m, `thoi-gian: ${period}`).replace(/^ {2}2023: /m, '  2024: ')
  return writeDraft(text, { plan: draftPlan(text, planner)!, planner })
}

function inline(nodes: readonly OutlineInline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type === 'break') return ' '
      return node.type === 'link' ? `${inline(node.children)} <${node.url}>` : inline(node.children)
    })
    .join('')
}

/** The blocks of a document in order, each with its kind and its text. */
function elements(blocks: readonly OutlineBlock[]): { kind: string; text: string }[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [{ kind: 'p', text: inline(block.children) }]
    if (block.type === 'heading')
      return [{ kind: ['h', block.label ?? ''].join(' ').trim(), text: inline(block.children) }]
    if (block.type === 'table') return [{ kind: 'table', text: '' }]
    return block.children.flatMap(({ label, children: [first, ...below] }, index) => [
      {
        kind: label ?? (block.ordered ? `${index + 1}.` : '-'),
        text: first?.type === 'paragraph' ? inline(first.children) : '',
      },
      ...elements(below),
    ])
  })
}

/** Days in brackets, what came with a letter; quotation marks, brackets, and marks at the ends of parts and sentences. */
const MARKS = /\((?:[\d/ -]+|gửi kèm)\)|[“”();]|:(?=\s|$)|\.{3}|\.\/\.|\.(?=\s|$)/g

/** The shape of a text, as references.ts writes it. */
function shapeOf(text: string): string {
  const shown = text.replace(/ <https[^>]*>|https:\S+/g, '')
  const cited = findCitations(shown).map(({ start, end, pieces }) => ({
    start,
    end,
    mark: [pieces.number.text, pieces.date?.text.replace('ngày ', '')].filter(Boolean).join(' '),
  }))
  const marks = [...shown.matchAll(MARKS)]
    .map(({ index, 0: mark }) => ({ start: index, end: index + mark.length, mark }))
    .filter(({ start }) => !cited.some((each) => start >= each.start && start < each.end))
  return [...cited, ...marks]
    .sort((a, b) => a.start - b.start)
    .map(({ mark }) => mark)
    .join(' ')
}

/** Blanks between marks say nothing. */
const close = (shape: string) => shape.replace(/\s*([“”():;.]|\.{3}|\.\/\.)\s*/g, '$1')

describe.each(Object.entries(REFERENCES))('the reference document %s', (name, expected) => {
  const { children } = document(name)
  const found = elements(children.filter((block) => block.type !== 'heading' || block.depth > 1))

  it('has its elements in their order', () => {
    expect(found.map(({ kind }) => kind)).toEqual(expected.map(([kind]) => kind))
  })

  it('has in each all its citations, quotations, explanations and sentences, and no others', () => {
    expect(found.map(({ text }) => close(shapeOf(text)))).toEqual(expected.map(([, shape]) => close(shape)))
  })

  it.each(expected.map(([kind, , ...facts], index) => ({ index, kind, facts })))(
    'says in element $index ($kind) what it says',
    ({ index, facts }) => {
      const { text } = found[index]!
      let from = 0
      for (const fact of facts) {
        if (fact.startsWith('^')) expect(text.startsWith(fact.slice(1)), `${fact} in: ${text}`).toBe(true)
        const words = fact.replace('^', '')
        const at = text.indexOf(words, from)
        expect(at, `${words} in: ${text.slice(from)}`).toBeGreaterThanOrEqual(0)
        from = at + words.length
      }
    },
  )

  it('has its head and its foot', () => {
    for (const line of AROUND[name]!) expect(toText(document(name))).toMatch(line)
  })

  it('is what it was (test/golden/drafts)', async () => {
    await expect(toText(document(name))).toMatchFileSnapshot(`../golden/drafts/reference-${name}.txt`)
  })
})

it.each(Object.entries(A_YEAR_LATER))('%s is right for another time too', (name, { period, printed }) => {
  const text = toText(document(name, period))
  let from = 0
  for (const words of printed) {
    const at = text.replace(/\s+/g, ' ').indexOf(words)
    expect(at, `${words} in ${text}`).toBeGreaterThanOrEqual(0)
    from = at
  }
  expect(from).toBeGreaterThan(0)
})

it('an incoming document that is run on has type, number, date, issuer and subject', () => {
  const [letter, levels] = ['cong-van-van-ban-den', 'cong-van-theo-cap'].map((name) =>
    elements(document(name).children).find(({ text }) => text.split('; ').length > 3),
  )
  const all = [letter, levels].flatMap((each) => each!.text.replace(/^[^:]*: /, '').split('; '))
  expect(all).toHaveLength(15)
  for (const each of all) {
    expect(each).toMatch(
      /^(?:Kế hoạch|Công văn) số \S+(?: - \S+)? ngày [\d/]{8,10} của \p{Lu}.* (?:về|hưởng ứng|thực hiện) .+/u,
    )
  }
})

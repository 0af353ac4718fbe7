import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import type { OutlineBlock, OutlineInline } from '../../src/document/tree.js'
import { draftPlan, writeDraft } from '../../src/draft.js'
import { createPlanner } from '../../src/planner/planner.js'
import { toText } from '../../src/render/text.js'
import { REFERENCES } from './references.js'

const planner = createPlanner({ catalog: createCatalog(vietnam, { province: 'quang-ninh' }) })

function document(name: string) {
  const text = readFileSync(new URL(`../../docs/examples/drafts/${name}.md`, import.meta.url), 'utf8')
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

describe.each(Object.entries(REFERENCES))('the reference document %s', (name, expected) => {
  const { children } = document(name)
  const body = children.filter((block) => block.type !== 'heading' || block.depth > 1)
  const found = elements(body)

  it('has its elements in their order', () => {
    expect(found.map(({ kind }) => kind)).toEqual(expected.map(([kind]) => kind))
  })

  it.each(expected.map(([kind, ...facts], index) => ({ index, kind, facts })))(
    'says in element $index ($kind) what it says',
    ({ index, facts }) => {
      const { text } = found[index]!
      let from = 0
      for (const fact of facts) {
        const at = text.indexOf(fact, from)
        expect(at, `${fact} in: ${text.slice(from)}`).toBeGreaterThanOrEqual(0)
        from = at + fact.length
      }
    },
  )

  it('is what it was (test/golden/drafts)', async () => {
    await expect(toText(document(name))).toMatchFileSnapshot(`../golden/drafts/reference-${name}.txt`)
  })
})

describe('heads of the reference documents', () => {
  it('have number, gaps, subject and addressees', () => {
    expect(toText(document('huong-dan-thang-7'))).toMatch(/Số 1714-CV\/BTGTU[^\n]*ngày 03 tháng 7 năm 2023/)
    const letter = toText(document('cong-van-theo-cap'))
    expect(letter).toMatch(
      /Số: …\/SCT-VP\n {3}V\/v triển khai công tác +Hải Dương, ngày … tháng 7 năm 2023\n {3}thông tin, tuyên truyền\n {7}tháng 7 năm 2023\n/,
    )
    expect(letter.match(/^- .*[;.]$/gm)).toHaveLength(6)
  })
})

import { describe, expect, it } from 'vitest'
import { PROFILES } from '../../src/commemorations/vocabulary.js'
import { plainText } from '../../src/document/nodes.js'
import type { Outline } from '../../src/document/tree.js'
import { draftPlan, newDraft, STARTER_NAMES, writeDraft } from '../../src/draft.js'
import { toText } from '../../src/render/text.js'
import { planner } from './planner.js'

const PERIODS: Readonly<Record<string, string>> = {
  'huong-dan-hai-thang': '4-5/2027',
  'huong-dan-quy': 'III/2027',
  'huong-dan-nam': '2027',
}

function document(
  name: (typeof STARTER_NAMES)[number],
  profile: (typeof PROFILES)[number],
  period = '7/2027',
) {
  const text = newDraft(name, { profile, period })
  return toText(writeDraft(text, { plan: draftPlan(text, planner)!, planner }))
}

/** Headings over nothing, and points that end in a colon with nothing below them. */
function hanging({ children, annexes = [] }: Outline): string[] {
  const blocks = [...children, ...annexes.flatMap((annex) => annex.children)]
  const bare = blocks.flatMap((block, index) => {
    if (block.type !== 'heading') return []
    const next = blocks[index + 1]
    const over = next !== undefined && (next.type !== 'heading' || next.depth > block.depth)
    return over ? [] : [plainText(block.children)]
  })
  const led = blocks.flatMap((block) =>
    (block.type === 'list' ? block.children : []).flatMap(({ children: [first, ...below] }) => {
      const line = first?.type === 'paragraph' ? plainText(first.children) : ''
      return line.endsWith(':') && below.length === 0 ? [line] : []
    }),
  )
  return [...bare, ...led]
}

describe('a new draft', () => {
  it.each(STARTER_NAMES)('%s is a document (test/golden/drafts)', async (name) => {
    const text = document(name, 'state', PERIODS[name])
    await expect(text).toMatchFileSnapshot(`../golden/drafts/${name}.txt`)
  })

  it.each(STARTER_NAMES)('%s is one in every month of two years', (name) => {
    for (const year of [2026, 2027]) {
      for (let month = 1; month <= 12; month++) {
        const text = document(name, 'party', PERIODS[name] ?? `${month}/${year}`)
        expect(text).not.toMatch(/\{|::|:[a-z]+-|undefined| {2,}[.,;]|\b(\S+) \1 \1\b/)
      }
    }
  })

  it.each(STARTER_NAMES)('%s leaves no heading and no lead without what it leads to', (name) => {
    for (const year of [2026, 2027]) {
      for (let month = 1; month <= 12; month++) {
        const text = newDraft(name)
        const plan = planner.month(`${year}-${`${month}`.padStart(2, '0')}`)
        expect(hanging(writeDraft(text, { plan, planner }))).toEqual([])
      }
    }
  })

  it('of a year names no birthday below 100 and no day of loss', () => {
    const text = document('huong-dan-nam', 'party', '2024')
    expect(text).toMatch(/Kỷ niệm 110 năm Ngày sinh .* Nguyễn Chí Thanh/)
    expect(text).not.toMatch(/(?:80|90) năm Ngày sinh|Hoàng Sa|Ngày mất/)
    expect(text).toMatch(/80 năm Ngày thành lập Quân đội .* và 35 năm Ngày hội Quốc phòng toàn dân/)
  })

  it.each(['birth', 'death'] as const)('of a person (%s) is an outline of a life', (kind) => {
    const entry = planner.catalog.all.find((record) => record.kind === kind)!
    const text = newDraft('de-cuong', { period: '2027', day: entry })
    const printed = toText(writeDraft(text, { plan: draftPlan(text, planner)!, planner }))
    expect(printed).toContain('I. Thân thế, sự nghiệp')
    expect(printed.toLowerCase()).toContain(entry.name.vi.toLowerCase())
  })

  it.each([
    ['gac-ma-1988', 'Tưởng niệm 39 năm Sự kiện Gạc Ma', 'Diễn biến, kết quả'],
    ['dien-bien-phu-victory-day', 'Kỷ niệm 73 năm Ngày Chiến thắng Điện Biên Phủ', 'Diễn biến, kết quả'],
    ['death-ho-chi-minh', 'Tưởng niệm 58 năm Ngày mất', 'Thân thế, sự nghiệp'],
    ['gio-to-hung-vuong', 'Giỗ Tổ Hùng Vương (mùng 10', 'Nguồn gốc, ý nghĩa'],
    ['peoples-army-founding', 'Kỷ niệm 83 năm Ngày thành lập', '83 năm xây dựng, phát triển'],
  ])('of %s has wording that fits', (id, subject, section) => {
    const text = newDraft('de-cuong', { period: '2027', day: planner.catalog.get(id)! })
    const printed = toText(writeDraft(text, { plan: draftPlan(text, planner)!, planner }))
    expect(printed).toContain(subject)
    expect(printed).toContain(section)
    expect(/thi đua chào mừng|xây dựng, phát triển/.test(printed)).toBe(id === 'peoples-army-founding')
  })

  it('of a school speaks to teachers and pupils', () => {
    for (const kind of ['huong-dan', 'ke-hoach', 'bao-cao-vien'] as const) {
      expect(newDraft(kind, { profile: 'school' })).not.toMatch(/cấp ủy|đảng viên|\{\w+\}/)
      expect(newDraft(kind)).toMatch(/cấp ủy|đảng viên/)
    }
  })

  it.each(PROFILES)('has the head of an office of the kind %s', async (profile) => {
    const head = document('ke-hoach', profile).split('\n\n').slice(0, 2).join('\n\n')
    await expect(head).toMatchFileSnapshot(`../golden/drafts/head-${profile}.txt`)
  })

  it('writes to whom offices of each kind write', async () => {
    const heads = PROFILES.map(
      (profile) => `# ${profile}\n${newDraft('cong-van', { profile }).split('\n---\n')[0]}`,
    )
    await expect(`${heads.join('\n\n')}\n`).toMatchFileSnapshot('../golden/drafts/heads-of-letters.txt')
  })
})

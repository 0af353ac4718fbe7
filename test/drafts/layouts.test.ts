import { describe, expect, it } from 'vitest'
import type { OutlineBlock } from '../../src/document/tree.js'
import { newDraft, writeDraft } from '../../src/draft.js'
import { LAYOUTS, outline } from '../../src/index.js'
import { toText } from '../../src/render/text.js'
import { plannerWith, written } from './planner.js'

const planner = plannerWith('campaigns.yaml')
const OFFICE = /^co-quan:\n(?: {2}.*\n)*|^(?:noi-nhan|kinh-gui):\n(?: {2}.*\n)*/gm

/** The draft of a layout without its office, and without the example of an own point. */
const draftOf = (layout: (typeof LAYOUTS)[number]) =>
  newDraft(layout)
    .replace(OFFICE, '')
    .replace('loai: cong-van', 'loai: thong-bao')
    .replace(/^ {2}- Thăm.*\n/m, '')

/** What stands between opening and closing; titles are the office's own. */
function sections(blocks: readonly OutlineBlock[]): string {
  const inside = blocks.filter(
    (block) => block.type !== 'paragraph' && (block.type !== 'heading' || block.depth > 1),
  )
  const untitled = inside.map((block) =>
    block.type === 'heading' ? { ...block, children: [{ type: 'text' as const, value: 'x' }] } : block,
  )
  return toText({ type: 'outline', layout: 'x', language: 'vi', title: '', children: untitled })
}

describe('a draft by the name of a layout', () => {
  it.each(LAYOUTS.filter((name) => name !== 'campaign-plan'))(
    '%s is a document in every month of two years',
    (layout) => {
      for (let month = 0; month < 24; month += 1) {
        const plan = planner.month(
          `${2026 + Math.floor(month / 12)}-${`${(month % 12) + 1}`.padStart(2, '0')}`,
        )
        const text = toText(writeDraft(newDraft(layout), { plan, planner }))
        expect(text).not.toMatch(/\{|::|:[a-z]+-|undefined/)
      }
    },
  )

  it.each(['guidance', 'year-list', 'calendar'] as const)(
    '%s prints what the layout does, section by section',
    (layout) => {
      for (const ref of ['2026-01', '2026-05', '2026-12', '2027-03', '2027-07', '2027-11']) {
        const plan = planner.month(ref)
        const { children } = writeDraft(
          draftOf(layout).replace(
            /danh-so: .*/,
            layout === 'guidance' ? 'danh-so: "1."' : 'danh-so: "I. 1."',
          ),
          { plan, planner },
        )
        const numbered = sections(children)
        expect(numbered.replace(/^[IVX]+\. x$/gm, 'x'), ref).toBe(
          sections(outline(plan, { layout }).children).replace(/^[IVX]+\. x$/gm, 'x'),
        )
      }
    },
  )

  it('of a campaign prints its plan', () => {
    const campaigns = plannerWith('campaign-plan-2024.yaml')
    const plan = campaigns.year('2024')
    const { children } = writeDraft(draftOf('campaign-plan'), { plan, planner: campaigns })
    const printed = toText({ type: 'outline', layout: 'x', language: 'vi', title: '', children })
    const layout = toText(outline(plan, { layout: 'campaign-plan' }))
    for (const line of layout.split('\n').slice(1)) expect(printed).toContain(line.trim())
    expect(() => written('::mau[campaign-plan]')).toThrow(/campaign/)
    expect(() => written('::mau[letter]')).toThrow(/calendar/)
    expect(() => written('::mau[calendar]{dot=x}')).toThrow(/dot/)
  })
})

describe('a title of a directive', () => {
  const front = '---\ndanh-so: "I. 1. a)"\nve-viec: v\n---\n'

  it('stands over what the month has, numbered among the headings, and not over nothing', () => {
    const text = `${front}# A\n\n::ngay-ky-niem{bac=1 tieu-de="Ngày lễ :thang"}\n\n::dot-tuyen-truyen{tieu-de=B}\n\n::khau-hieu{bac=1 ngay=khong tieu-de="## khẩu hiệu"}\n\n# C`
    expect(written(text)).toBe(
      'V\n\nI. A\n\nII. Ngày lễ tháng 7 năm 2027\n\n- Kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027).\n\n1. Khẩu hiệu\n\na) Thiết thực kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ!\n\nIII. C',
    )
  })

  it('and other texts of options hold directives; what is wrong in them has the place of the directive', () => {
    expect(written('::ngay-nghi{neu-khong="Không có trong :thang."}')).toBe(
      'Không có trong tháng 7 năm 2027.',
    )
    expect(() => written('a\n\n::ngay-nghi{neu-khong="x :thang-toi"}')).toThrow(/line 3, column 1.*thang/)
  })

  it('has own points under a day in the words of the layout', () => {
    expect(
      written(':::ngay-ky-niem{kieu=mau trong-tam=khong}\n- tourism-sector-tradition\n  - Ngày hội.\n:::'),
    ).toContain(
      '- Tuyên truyền kỷ niệm 67 năm Ngày Truyền thống ngành Du lịch Việt Nam (09/7/1960 - 09/7/2027).\n  + Ngày hội.\n',
    )
    const strong = (text: string) =>
      JSON.stringify(writeDraft(text, { plan: planner.month('2027-07'), planner })).includes('"strong"')
    expect(strong('::ngay-ky-niem{kieu=mau}')).toBe(false)
    expect(strong('::ngay-ky-niem{kieu=mau dam}')).toBe(true)
    expect(() => written('::ngay-ky-niem{kieu=mau so=khong}')).toThrow(/so/)
  })
})

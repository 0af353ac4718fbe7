import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import type { Outline } from '../../src/document/tree.js'
import { LAYOUTS, outline, toHtml, toMarkdown, toText } from '../../src/index.js'
import { createPlanner } from '../../src/planner/planner.js'
import { type Finding, proofread, type TextFormat } from '../../src/proofread.js'
import { provinces } from '../../src/provinces/provinces.js'
import { parseCampaigns } from '../../src/schema.js'

/** The first month of today's provinces. */
const MERGED = '2025-07'
const [CAMPAIGN] = parseCampaigns([
  {
    id: 'chien-dich',
    title: { vi: 'Chiến dịch bảo vệ quyền lợi người tiêu dùng', en: 'Campaign for consumers' },
    period: { kind: 'dates', start: '2020-01-01', end: '2031-12-31' },
    contents: ['Luật Bảo vệ quyền lợi người tiêu dùng năm 2023'],
    channels: ['press', 'visual'],
    sources: ['Luật Cư trú năm 2020'],
  },
])

/** Every province in the months in which it was one, and the country. */
export function offices(): { province: string | undefined; until: string; since: string }[] {
  return [
    { province: undefined, since: '0000', until: '9999' },
    ...provinces.current.map(({ slug }) => ({ province: slug, since: MERGED, until: '9999' })),
    ...provinces.former.map(({ slug }) => ({ province: slug, since: '0000', until: MERGED })),
  ]
}

const WRITERS: readonly [TextFormat, (tree: Outline) => string][] = [
  ['text', toText],
  ['markdown', toMarkdown],
  ['html', toHtml],
]

/** A finding in one of the library's own documents. */
interface Told {
  /** Office, month, layout, language and format. */
  about: string
  finding: Finding
  line: string
}

/** What proofreading says of the documents of one office and month, in every layout, format and both languages. */
export function toldOf(province: string | undefined, month: string): Told[] {
  const catalog = createCatalog(vietnam, province === undefined ? {} : { province })
  const plan = createPlanner({ catalog, campaigns: [CAMPAIGN!] }).month(month)
  const [year, number] = month.split('-').map(Number) as [number, number]
  const told: Told[] = []
  for (const layout of LAYOUTS)
    for (const language of ['vi', 'en'] as const)
      for (const all of layout === 'campaign-plan' ? [undefined] : [false, true]) {
        const tree = outline(plan, { layout, language, ...(all === undefined ? {} : { all }) } as never)
        for (const [format, write] of WRITERS) {
          const text = write(tree)
          const lines = text.split('\n')
          for (const given of [{ year, month: number }, {}])
            for (const finding of proofread(text, { catalog, format, ...given }))
              told.push({
                about: [province ?? 'cả nước', month, layout, language, format].join(' '),
                finding,
                line: lines[finding.line - 1]!.slice(0, 300),
              })
        }
      }
  return told
}

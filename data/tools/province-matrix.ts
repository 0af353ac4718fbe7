import type { Commemoration } from '../../src/commemorations/commemoration.js'
import { provinces } from '../../src/provinces/provinces.js'
import { shipped } from './records.js'

/** What a unit's days should cover, and what tells that a record does. */
const COLUMNS: readonly (readonly [heading: string, holds: (record: Commemoration) => boolean])[] = [
  ['founding', ({ kind }) => kind === 'founding'],
  [
    'liberation',
    // Victories that freed a town are days of liberation too, by the name that their province gives them.
    ({ kind, name, aliases = [] }) =>
      kind === 'liberation' || [name.vi, ...aliases].some((text) => text.includes('Ngày Giải phóng')),
  ],
  ['uprising 1945', ({ origin = '', kind }) => kind === 'historic-event' && origin.startsWith('1945-08')],
  [
    'Party',
    ({ kind, level, id }) => kind === 'party-founding' || (level === 'province' && /party|dang-bo/.test(id)),
  ],
  ['armed forces', ({ id }) => /armed-forces|militia/.test(id)],
  ['festival', ({ kind, rule }) => kind === 'festival' || kind === 'religious' || isLunar(rule)],
  ['main day', ({ mainDay }) => mainDay === true],
]

function isLunar(rule: Commemoration['rule']): boolean {
  return (rule.kind === 'period' ? rule.start : rule).kind === 'lunar'
}

/** The 63 units of before 1 July 2025 against the days that each has, as a Markdown table: how many, or a dash. */
export function provinceMatrix(): string {
  const rows = provinces.former.map(({ slug, name }) => {
    const own = shipped.map(({ record }) => record).filter((record) => record.provinces?.includes(slug))
    const cells = COLUMNS.map(([, holds]) => own.filter(holds).length || '-')
    return [name.vi, ...cells, own.length]
  })
  const covered = COLUMNS.map((_, index) => rows.filter((row) => row[index + 1] !== '-').length)
  const head = ['unit', ...COLUMNS.map(([heading]) => heading), 'all days']
  return [head, head.map(() => '---'), ...rows, ['**units that have it**', ...covered, rows.length]]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

const [BEGIN, END] = ['<!-- provinces: begin -->', '<!-- provinces: end -->']

/** A page with the matrix between its two marks. */
export function withMatrix(page: string): string {
  const [start, stop] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (start < 0 || stop < start) throw new Error(`The page has no ${BEGIN} ... ${END}`)
  return `${page.slice(0, start + BEGIN.length)}\n\n${provinceMatrix()}\n\n${page.slice(stop)}`
}

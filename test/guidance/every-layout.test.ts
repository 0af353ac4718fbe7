import { expect, it } from 'vitest'
import type { Issuer } from '../../src/document/tree.js'
import { InputError, type Problem } from '../../src/errors.js'
import { outline } from '../../src/guidance/index.js'
import type { OutlineOptions } from '../../src/guidance/options.js'
import { unprinted } from '../../src/guidance/unprinted.js'
import type { CampaignRun, Occurrence, PendingDay, Plan } from '../../src/planner/plan.js'
import { toMarkdown } from '../../src/render/markdown.js'
import { asean, day, partyInformation, plan, population, tourism, unions, warInvalids } from './plans.js'

const { date: _, ...unset } = day('drivers-week', 'Tuần lễ lái xe an toàn', '2023-07-01', {
  kind: 'action-week',
  name: { vi: 'Tuần lễ lái xe an toàn', en: 'Safe Driving Week' },
  theme: { vi: 'Về nhà an toàn', en: 'Home safely' },
})
const pending = (more: Partial<PendingDay> = {}): PendingDay => ({
  ...unset,
  season: { from: '2023-07-01', to: '2023-07-31' },
  ...more,
})
const period = (id: string, vi: string, more: Partial<Occurrence> & { origin?: '1973' } = {}) =>
  day(id, vi, '2023-06-15', { end: '2023-07-15', kind: 'action-month', ...more })
const run = (
  id: string,
  more: Partial<CampaignRun>,
  campaign: Partial<CampaignRun['campaign']>,
): CampaignRun => ({
  campaign: { id, title: { vi: id }, period: { kind: 'dates', start: '2023-06-24' }, ...campaign },
  start: '2023-06-24',
  phase: 'continues',
  ...more,
})

/** Something of all that a layout prints in a way of its own. */
const FULL: Plan = plan({
  occurrences: [
    { ...warInvalids, legalBasis: ['Quyết định số 1/QĐ-TTg'], greatDay: true },
    day('exhibition', 'Triển lãm thành tựu', '2023-06-29', { end: '2023-07-02', kind: 'event' }),
    day('full-moon', 'Tết Trung nguyên', '2023-07-02', {
      kind: 'festival',
      lunar: { year: 2023, month: 5, day: 15 },
    }),
    day('kings', 'Giỗ vua Lê', '2023-07-03', {
      origin: '0980',
      lunar: { year: 2023, month: 5, day: 16 },
      kind: 'death',
    }),
    day('holiday', 'Ngày nghỉ lễ', '2023-07-04', { kind: 'public-holiday', publicHoliday: true }),
    tourism,
    day('women', 'Ngày Phụ nữ tỉnh', '2023-07-10', {
      origin: '1973-07-10',
      focus: { vi: 'chị em.', en: 'Women.' },
    }),
    day('youth', 'Ngày Thanh niên tỉnh', '2023-07-10', { origin: '1973-07-10' }),
    population,
    unions,
    asean,
    day('small', 'Ngày của ít người', '2023-07-30', { importance: 4, rank: 4 }),
  ],
  periods: [
    period('water', 'Tháng nước sạch', {
      focus: { vi: 'nước sạch;', en: 'Clean water.' },
      theme: { vi: 'Nước' },
    }),
    period('response', 'Tháng hưởng ứng sách', { name: { vi: 'Tháng hưởng ứng sách', en: 'Book Month' } }),
    period('round', 'Tháng bảo vệ rừng (cả nước)', { origin: '1973', kind: 'tradition' }),
  ],
  pending: [pending(), pending({ id: 'plain', kind: 'festival', name: { vi: 'Lễ hội sông' } })],
  lookAhead: [
    day('congress', 'Đại hội tỉnh', '2023-08-05', { kind: 'event', daysUntil: 35 }),
    day('election', 'Ngày bầu cử', '2023-08-06', { kind: 'event', daysUntil: 1 }),
    partyInformation,
    day('month', 'Tháng Tám xanh', '2023-08-01', { end: '2023-08-31', kind: 'action-month' }),
  ],
  campaigns: [
    run(
      'roads',
      {
        end: '2023-07-31',
        phase: 'last',
        countdown: [
          { name: { vi: 'Lễ tổng kết' }, date: '2023-07-30', days: 29 },
          { name: { vi: 'Ngày ra quân', en: 'the launch' }, date: '2023-07-02', days: 1 },
        ],
      },
      {
        title: { vi: 'An toàn giao thông', en: 'road safety' },
        objectives: [{ vi: 'Giảm tai nạn' }, { vi: 'Nâng cao ý thức.' }],
        contents: [
          { text: { vi: 'Đội mũ' }, points: [{ text: { vi: 'khi lái xe' } }] },
          { text: { vi: 'Đi chậm' } },
        ],
        slogans: { 2024: { vi: 'Đi chậm' }, 2022: { vi: 'Đi đúng' } },
        theme: { vi: 'Về nhà', en: 'Home' },
        channels: ['press', 'conference'],
        otherChannels: ['xe lưu động'],
        audiences: ['lái xe', 'học sinh'],
        places: ['toàn tỉnh'],
        units: [
          { name: 'Sở Y tế', task: 'phối hợp' },
          { name: 'Công an tỉnh', task: 'chủ trì', lead: true },
        ],
        sources: [
          {
            level: 'ministry',
            citation: { type: 'Kế hoạch', number: '1', symbol: 'KH-BGTVT', system: 'state' },
            url: 'https://example.org/1',
          },
          {
            level: 'department',
            citation: { type: 'Kế hoạch', number: '2', symbol: 'KH-SGTVT', system: 'state' },
            attachments: [{ title: 'Mẫu báo cáo' }, { title: 'Pano', url: 'https://example.org/p' }],
          },
        ],
        milestones: [
          { name: { vi: 'Lễ tổng kết' }, date: '2023-07-30' },
          { name: { vi: 'Ngày ra quân', en: 'the launch' }, date: '2023-07-01' },
          { name: { vi: 'Ngày sau' }, date: '2023-08-01' },
        ],
      },
    ),
    run(
      'books',
      { phase: 'single', dates: ['2023-07-04', '2023-07-31'], start: '2023-07-04' },
      { title: { vi: 'Đọc sách' }, tasks: [{ vi: 'Mở tủ sách' }, { vi: 'Tặng sách.' }] },
    ),
  ],
  daysOff: [
    {
      date: '2023-07-04',
      reason: 'holiday',
      holiday: 'holiday',
      name: { vi: 'Ngày nghỉ lễ', en: 'the holiday' },
      status: 'announced',
    },
    {
      date: '2023-07-05',
      reason: 'made-up',
      holiday: 'holiday',
      name: { vi: 'Ngày nghỉ lễ', en: 'the holiday' },
      status: 'announced',
      for: '2023-07-04',
    },
  ],
  workedDays: [
    {
      date: '2023-07-08',
      holiday: 'holiday',
      name: { vi: 'Ngày nghỉ lễ', en: 'the holiday' },
      status: 'announced',
      for: '2023-07-06',
    },
  ],
})
const EMPTY = plan()
const AHEAD = plan({ lookAhead: [partyInformation] })
const ONE_DAY = plan({ occurrences: [tourism] })
const YEARS = plan({ ...FULL, span: 'interval', ref: '2023-07-01/2024-01-10', to: '2024-01-10' })

const STATE: Issuer = {
  system: 'state',
  name: 'Sở Y tế',
  place: 'Hải Phòng',
  symbol: 'SYT',
  addressees: ['Các xã'],
}
const PARTY: Issuer = {
  system: 'party',
  name: 'Ban Tuyên giáo',
  place: 'Hải Phòng',
  symbol: 'BTG',
  recipients: ['Các ban'],
}

const OF_ALL: readonly [name: string, made: Plan, options: OutlineOptions][] = [
  ['guidance', FULL, {}],
  ['guidance as points', FULL, { daysAs: 'bullets', focus: false, lookAhead: false }],
  ['guidance with notes', FULL, { advice: true, sources: true, all: true }],
  ['guidance in items', FULL, { form: 'items', issuer: PARTY, number: '7', basis: ['Kế hoạch số 1-KH/TU'] }],
  ['guidance of some blocks', FULL, { form: 'items', blocks: ['look-ahead', 'campaigns'] }],
  ['guidance of round years', FULL, { milestone: 'round', blocks: ['days', 'look-ahead'] }],
  ['guidance of one day', ONE_DAY, { blocks: ['days'] }],
  ['guidance of what follows', AHEAD, { form: 'items' }],
  ['guidance of nothing', EMPTY, { issuer: STATE }],
  ['letter', FULL, { layout: 'letter', issuer: STATE, date: '2023-06' }],
  ['letter by documents', FULL, { layout: 'letter', letterAs: 'documents', lookAhead: false }],
  [
    'letter by no document',
    ONE_DAY,
    { layout: 'letter', letterAs: 'documents', issuer: STATE, basis: ['Chỉ thị 3'] },
  ],
  ['letter on a basis', ONE_DAY, { layout: 'letter', issuer: STATE, basis: ['Chỉ thị 3'] }],
  ['letter of nothing', EMPTY, { layout: 'letter', letterAs: 'documents', issuer: STATE }],
  ['briefing', FULL, { layout: 'briefing', reported: ['các báo đưa 12 tin;'], issuer: PARTY }],
  ['briefing without what follows', FULL, { layout: 'briefing', lookAhead: false }],
  ['briefing of nothing', EMPTY, { layout: 'briefing', issuer: STATE }],
  [
    'campaign plan',
    FULL,
    { layout: 'campaign-plan', campaign: 'roads', issuer: STATE, basis: ['Nghị quyết số 2'] },
  ],
  ['campaign plan of little', FULL, { layout: 'campaign-plan', campaign: 'books' }],
  ['year list', FULL, { layout: 'year-list', sources: true, advice: true }],
  ['year list of two years', YEARS, { layout: 'year-list', issuer: PARTY }],
  ['year list of nothing', EMPTY, { layout: 'year-list', issuer: STATE }],
  ['calendar', FULL, { layout: 'calendar', all: true }],
  [
    'calendar of every day',
    plan({ ...FULL, ref: '2023-W27', span: 'week', from: '2023-07-03', to: '2023-07-09' }),
    { layout: 'calendar', everyDay: true, issuer: STATE },
  ],
  ['calendar of nothing', EMPTY, { layout: 'calendar', issuer: PARTY }],
]

it.each(OF_ALL)('%s is what it was, in both languages', async (name, made, options) => {
  const pages = (['vi', 'en'] as const).map((language) => {
    const tree = outline(made, { ...options, language })
    const { layout, letterhead } = tree
    return `${JSON.stringify({ layout, title: tree.title, letterhead })}\n\n${toMarkdown(tree)}`
  })
  await expect(pages.join('\n')).toMatchFileSnapshot(`../golden/layouts/${name.replaceAll(' ', '-')}.md`)
})

it.each(OF_ALL)('%s is Vietnamese if no language is said', (_, made, options) => {
  expect(outline(made, options)).toEqual(outline(made, { ...options, language: 'vi' }))
})

it('what a layout cannot print, or was not asked well for, is told in both languages', async () => {
  const told = (call: () => unknown) => {
    try {
      return call()
    } catch (error) {
      if (error instanceof InputError) return error.problems
      throw error
    }
  }
  const bodies = [STATE, PARTY]
  const asked = [
    ...OF_ALL.flatMap(([, made, options]) =>
      [options, { ...options, issuer: bodies[0]! }].map((each) => unprinted(made, each)),
    ),
    ...[
      { layout: 'campaign-plan' },
      { layout: 'campaign-plan', campaign: 'x' },
      { layout: 'calendar', advice: true, basis: [] },
      { layout: 'x' },
      { language: 'fr' },
    ].map((options) => told(() => outline(FULL, options as OutlineOptions))),
    told(() => outline(EMPTY, { layout: 'campaign-plan' })),
    told(() => outline(EMPTY, { layout: 'campaign-plan', campaign: 'x' })),
    told(() => outline({} as Plan)),
  ].flat()
  const lines = asked.map((problem) => {
    const { message, ...facts } = problem as Problem
    return [JSON.stringify(facts), message.vi, message.en, ''].join('\n')
  })
  await expect([...new Set(lines)].join('\n')).toMatchFileSnapshot('../golden/layouts/problems.txt')
})

import type { Campaign, CampaignPeriod, CampaignSource } from '../../src/campaigns/campaign.js'
import type { CampaignRun } from '../../src/campaigns/campaign-run.js'
import type { Citation } from '../../src/citations/citation.js'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import type { DayRule } from '../../src/dates/rule.js'
import type {
  Letterhead,
  Outline,
  OutlineBlock,
  OutlineHeading,
  OutlineInline,
  OutlineList,
  OutlineListItem,
  OutlineTable,
} from '../../src/document/tree.js'
import type { LayoutOptions } from '../../src/guidance/options.js'
import type { DayOff, Occurrence, PendingDay, Plan, WorkedDay } from '../../src/planner/plan.js'

/** Data with every field that its type has: one that is added has to be added here. */

const NAME = { vi: 'Ngày', en: 'Day' }

const RULES: readonly DayRule[] = [
  { kind: 'fixed', month: 7, day: 27, leapDay: 'skip' },
  { kind: 'nth-weekday', month: 11, weekday: 'sunday', n: 3, from: 1 },
  { kind: 'lunar', month: 3, day: 10 },
  { kind: 'once', date: '2027-07-27' },
  {
    kind: 'dates',
    dates: ['2027-07-27', { start: '2027-08-01', end: '2027-08-02' }],
    season: { kind: 'month', month: 7 },
  },
  { kind: 'month', month: 7 },
  { kind: 'period', start: { kind: 'fixed', month: 7, day: 1 }, end: { kind: 'lunar', month: 7, day: 15 } },
  { kind: 'period', start: { kind: 'fixed', month: 7, day: 1 }, days: 7 },
  { kind: 'relative', to: 'tet', days: -7 },
  { kind: 'rrule', rrule: 'FREQ=DAILY', start: '2027-07-27', dates: ['2027-07-27'] },
]

const record = (rule: DayRule): Required<Commemoration> => ({
  id: 'day',
  name: NAME,
  formerNames: [{ ...NAME, from: 1990, until: 2000 }],
  aliases: ['Ngày ấy'],
  rule,
  origin: '1947-07-27',
  lunarOrigin: '1585-11-28',
  counted: true,
  firstObserved: 1948,
  endedAfter: 2050,
  kind: 'tradition',
  level: 'national',
  rank: 2,
  raise: 'never',
  provinces: ['ha-noi'],
  mainDay: true,
  topics: ['youth'],
  publicHoliday: { since: 2007, days: 1, basis: 'Điều 112' },
  greatDay: true,
  organisation: 'Bộ Nội vụ',
  focus: NAME,
  years: [{ year: 2027, theme: NAME, sources: ['Báo'] }],
  legalBasis: ['Quyết định 1'],
  basis: 'none-known',
  sources: ['Báo'],
  confidence: 'high',
  note: 'Ghi chú',
  revision: 1,
  updated: '2026-01-01',
  reviewed: '2026-01-01',
})

export const RECORDS: readonly Commemoration[] = RULES.map(record)

const CITATION: Required<Citation> = {
  type: 'Chỉ thị',
  number: '14',
  year: 2017,
  symbol: 'CT/TW',
  separator: '-',
  issuedOn: '2017-07-19',
  issuer: 'Ban Bí thư',
  subject: 'người có công',
  system: 'party',
}

const SOURCE: Required<CampaignSource> = {
  citation: CITATION,
  level: 'central',
  url: 'https://example.org/',
  attachments: [{ title: 'Đề cương', url: 'https://example.org/' }],
  implementing: [{ citation: CITATION }],
}

const PERIODS: readonly CampaignPeriod[] = [
  { kind: 'dates', start: '2027-07-01', end: '2027-07-31' },
  { kind: 'yearly', start: { month: 7, day: 1 }, end: { month: 7, day: 31 }, since: 2020, until: 2030 },
  { kind: 'commemoration', to: 'day', year: 2027, daysBefore: 7, daysAfter: 1 },
  {
    kind: 'recurring',
    rule: { kind: 'rrule', rrule: 'FREQ=DAILY', start: '2027-07-27', dates: ['2027-07-27'] },
    time: { start: '08:00', minutes: 60 },
  },
]

const CONTENT = { text: NAME, points: [{ text: NAME }] }

const campaign = (period: CampaignPeriod): Required<Campaign> => ({
  id: 'campaign',
  title: NAME,
  theme: NAME,
  slogans: { 2027: NAME },
  period,
  status: 'planned',
  objectives: [NAME],
  contents: [CONTENT],
  text: CONTENT,
  prints: { period: false, sources: false, phase: false },
  channels: ['press'],
  otherChannels: ['xe loa'],
  audiences: ['cán bộ'],
  places: ['nhà văn hóa'],
  units: [{ name: 'Sở', task: 'tổ chức', lead: true }],
  tasks: [NAME],
  issuerLevel: 'unit',
  sources: [SOURCE],
  milestones: [{ id: 'election', name: NAME, date: '2027-07-27' }],
  provinces: ['ha-noi'],
  topics: ['youth'],
  confidence: 'high',
  revision: 1,
  updated: '2026-01-01',
})

const { id, name, aliases, kind, level, rank, topics, provinces, greatDay, organisation } = record(RULES[0]!)
const { focus, legalBasis, sources, confidence, note, revision, updated } = record(RULES[0]!)
const SHARED = { id, name, aliases, kind, level, rank, topics, provinces, greatDay, organisation } as const
const REST = { focus, legalBasis, sources, confidence, note, revision, updated } as const

const pending: Required<PendingDay> = {
  ...SHARED,
  ...REST,
  year: 2027,
  anniversary: { number: 80, milestone: 'round', origin: '1947-07-27' },
  importance: 1,
  raised: ['round'],
  publicHoliday: true,
  main: 'country',
  theme: NAME,
  season: { from: '2027-07-01', to: '2027-07-31' },
}

const { season: _, ...ofBoth } = pending
const OCCURRENCE: Required<Occurrence> = {
  ...ofBoth,
  part: 2,
  date: '2027-07-27',
  end: '2027-07-28',
  lunar: { year: 2027, month: 6, day: 24 },
  daysUntil: 26,
}

const off: Required<DayOff> = {
  date: '2027-07-27',
  holiday: 'day',
  name: NAME,
  status: 'law',
  reason: 'made-up',
  for: '2027-07-25',
}
const { reason: __, ...worked } = off

const run = (period: CampaignPeriod): Required<CampaignRun> => ({
  campaign: campaign(period),
  start: '2027-07-01',
  end: '2027-07-31',
  dates: ['2027-07-06'],
  theme: NAME,
  phase: 'starts',
  countdown: [{ name: NAME, date: '2027-07-27', days: 26 }],
})

export const PLAN: Required<Plan> = {
  span: 'month',
  ref: '2027-07',
  from: '2027-07-01',
  to: '2027-07-31',
  province: 'ha-noi',
  occurrences: [OCCURRENCE],
  periods: [OCCURRENCE],
  lookAhead: [OCCURRENCE],
  pending: [pending],
  daysOff: [off],
  workedDays: [worked satisfies Required<WorkedDay>],
  campaigns: PERIODS.map(run),
}

const LETTERHEAD: Required<Letterhead> = {
  issuer: {
    system: 'state',
    parent: 'UBND tỉnh',
    name: 'Sở',
    place: 'Hạ Long',
    symbol: 'STTTT',
    unit: 'TTBCXB',
    signer: { authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Nguyễn Văn A' },
    recipients: ['Như trên'],
    addressees: ['Các sở'],
    fileUnder: 'VT',
    profile: 'state',
  },
  documentType: 'Kế hoạch',
  typeSymbol: 'KH',
  number: '12',
  date: '2027-07',
  subject: 'công tác',
  unnumbered: true,
}

const TEXT: OutlineInline = { type: 'text', value: 'chữ' }
const INLINES: OutlineInline[] = [
  TEXT,
  { type: 'strong', children: [TEXT] },
  { type: 'emphasis', children: [{ type: 'break' }] },
  { type: 'link', url: 'https://example.org/', children: [TEXT] },
]
const HEADING: Required<OutlineHeading> = { type: 'heading', depth: 2, label: 'I.', children: INLINES }
const ITEM: Required<OutlineListItem> = { type: 'listItem', label: 'a)', children: [HEADING] }
const LIST: Required<OutlineList> = { type: 'list', ordered: true, start: 2, children: [ITEM] }
const TABLE: Required<OutlineTable> = {
  type: 'table',
  caption: [TEXT],
  children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [TEXT] }] }],
}
const BLOCKS: OutlineBlock[] = [HEADING, { type: 'paragraph', role: 'ground', children: [TEXT] }, LIST, TABLE]

export const DOCUMENT: Required<Outline> = {
  type: 'outline',
  layout: 'guidance',
  language: 'vi',
  title: 'Định hướng',
  letterhead: LETTERHEAD,
  children: BLOCKS,
  annexes: [{ title: 'Đề cương', children: BLOCKS }],
  signed: true,
  secretary: { authority: 'TM.', position: 'Thư ký', name: 'Nguyễn Văn A' },
}

export const LAYOUT: Required<LayoutOptions> = {
  language: 'vi',
  title: 'Định hướng',
  issuer: LETTERHEAD.issuer,
  number: '12',
  date: '2027-07',
  basis: ['Kế hoạch 1', CITATION],
  importanceUpTo: 2,
  all: true,
  milestone: 'round',
  blocks: ['days'],
  daysAs: 'bullets',
  form: 'items',
  focus: true,
  lookAhead: true,
  advice: true,
  sources: true,
  letterAs: 'levels',
  campaign: 'campaign',
  reported: ['tin'],
  everyDay: true,
}

import { expect, it } from 'vitest'
import type { Problem } from '../../src/errors.js'
import {
  type ParseOptions,
  parseCampaigns,
  parseCommemorations,
  parseIssuer,
  validateData,
} from '../../src/schema.js'
import { CAMPAIGN, COMMEMORATION, problemsOf } from './records.js'

const day = (more: object) => () => parseCommemorations([{ ...COMMEMORATION, ...more }])
const campaign = (more: object) => () => parseCampaigns([{ ...CAMPAIGN, ...more }])
const source = (citation: unknown) => campaign({ sources: [citation] })
const issuer = (more: object) => () =>
  parseIssuer({ system: 'state', name: 'Sở Y tế', place: 'Hải Phòng', ...more })
const twice = (options: ParseOptions) => () => parseCommemorations([COMMEMORATION, COMMEMORATION], options)
const monthOf = (month: unknown) => ({ kind: 'yearly', start: { month, day: 1 }, end: { month: 3, day: 1 } })

/** One way to go wrong for each sentence that the checks of data know. */
const FAULTS: readonly (() => unknown)[] = [
  day({ id: 'Ngày A' }),
  day({ rule: { kind: 'fixed', month: 4, day: 31 } }),
  day({ rule: { kind: 'nth-weekday', month: 5, weekday: 'monday', n: 0 } }),
  day({ rule: { kind: 'nth-weekday', month: 5, weekday: 'monday', n: -1, from: 3 } }),
  day({ rule: { kind: 'nth-weekday', month: 5, weekday: 'monday', n: 5, from: 4 } }),
  day({ rule: { kind: 'dates', dates: [] } }),
  day({ rule: { kind: 'dates', dates: [{ start: '2023-02-02', end: '2023-02-01' }] } }),
  day({ rule: { kind: 'dates', dates: ['2023-01-02', '2023-01-01'] } }),
  day({
    rule: { kind: 'dates', dates: Array.from({ length: 10_001 }, () => '2023-01-01').slice(0, 10_001) },
  }),
  day({ rule: { kind: 'dates', dates: [], season: { kind: 'dates', dates: [] } } }),
  day({ rule: { kind: 'period', start: { kind: 'fixed', month: 1, day: 1 } } }),
  day({ rule: { kind: 'relative', to: 'ngay-a', days: 1 } }),
  day({ rule: { kind: 'once', date: '2023-02-30' } }),
  day({ rule: { kind: 'rrule', rrule: 'FREQ=DAILY', start: '2023-01-01' } }),
  day({ rule: { kind: 'rrule', rrule: 'FREQ=OFTEN', start: '2023-01-01' } }),
  day({ rule: 5 }),
  day({ rule: null }),
  day({ rule: {} }),
  day({ rule: { kind: 'fixd' } }),
  day({ rule: { kind: null } }),
  day({ firstObserved: 2000, endedAfter: 1999 }),
  day({ origin: '2001', firstObserved: 2000 }),
  day({ origin: '2000', endedAfter: 2000 }),
  day({ origin: '40' }),
  day({ lunarOrigin: '11-28' }),
  day({ lunarOrigin: '28/11', rule: { kind: 'lunar', month: 1, day: 1 } }),
  day({ level: 'province' }),
  day({ provinces: ['quang-nin'] }),
  day({ provinces: ['x'] }),
  day({ sources: [] }),
  day({ sources: undefined }),
  day({ formerNames: [{ vi: 'Cũ' }] }),
  day({ formerNames: [{ vi: 'Cũ', from: 2000, until: 1999 }] }),
  day({ name: undefined }),
  day({ name: {} }),
  day({ name: 5 }),
  day({ rank: undefined }),
  day({ rank: null }),
  day({ rank: 6 }),
  day({ level: 'nationl' }),
  day({ note: null }),
  day({ note: '' }),
  day({ note: 'a'.repeat(5001) }),
  day({ note: 'a\u0007b' }),
  day({ note: 'a\nb' }),
  day({ note: 'Ngày A'.normalize('NFD') }),
  day({ note: '\ud83c' }),
  day({ note: ' a' }),
  day({ note: new Date(0) }),
  day({ mainDay: 'yes' }),
  day({ publicHoliday: { days: 16, basis: 'x' } }),
  day({ years: [{ year: 2024, sources: [] }] }),
  day({ rnk: 2 }),
  day({ xyzzy: 2 }),
  campaign({ period: { kind: 'dates', start: '2023-03-01', end: '2023-01-01' } }),
  campaign({ period: { ...monthOf(2), since: 2024, until: 2023 } }),
  campaign({ period: monthOf(13) }),
  campaign({ period: monthOf(true) }),
  campaign({
    period: {
      kind: 'recurring',
      rule: { kind: 'rrule', rrule: 'FREQ=DAILY;COUNT=1', start: '2023-01-01' },
      time: { start: '8h30', minutes: 0 },
    },
  }),
  campaign({ slogans: { 23: 'Khẩu hiệu' } }),
  campaign({ revision: -1 }),
  campaign({ revision: 1.5 }),
  campaign({ channels: 'press' }),
  campaign({ channels: ['pres'] }),
  campaign({ units: ['Sở Y tế'] }),
  campaign({ prints: 'period' }),
  campaign({ contents: [5] }),
  campaign({ contents: [{}] }),
  source('Kế hoạch ngày 18/10/2023'),
  source('Kế hoạch số 180/KH UBND'),
  source('Kế hoạch số 180/KH-SGDĐT GDTX'),
  source('Công văn số 468 UBND tỉnh'),
  source('Kế hoạch số 18/KH ngày 15/5/2026'),
  source('Kế hoạch số 180/KH-UBND ngày 31/6/2023'),
  source('Kế hoạch số 180/KH-UBND ngày 3/7'),
  source('Kế hoạch số 180/KH-UBND; Kế hoạch số 5/KH-UBND'),
  source('Kế hoạch số 180/KH-UBND kèm theo một bản sao'),
  source({ citation: { type: 'Kế hoạch', number: '1x2', symbol: 'kh', system: 'state' } }),
  source({ citation: { type: 'Kế hoạch', system: 'state' } }),
  source({ citation: 'Luật Cư trú năm 2020', url: 'javascript:alert(1)' }),
  issuer({ system: 'company' }),
  issuer({ symbol: 'S YT' }),
  issuer({ recipients: 'Lãnh đạo' }),
  twice({}),
  twice({
    file: 'a.yaml',
    lineOf: (path) => (path.join() === '0,id' ? 3 : path.join() === '1,id' ? 9 : undefined),
  }),
  () => parseIssuer([CAMPAIGN, CAMPAIGN]),
  () => parseCampaigns(COMMEMORATION),
  () => validateData(5),
  () => validateData(5, { file: 'a.json' }),
]

const printed = ({ message, ...facts }: Problem) => {
  const value = typeof facts.value === 'string' && facts.value.length > 60 ? '…' : facts.value
  return [JSON.stringify({ ...facts, ...('value' in facts ? { value } : {}) }), message.vi, message.en].join(
    '\n',
  )
}

it('every problem of data is told in both languages, with where it stands and what would do', async () => {
  const page = FAULTS.map((fault) => problemsOf(fault).map(printed).join('\n'))
  expect(page.filter((told) => told === '')).toEqual([])
  await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('../golden/problems-of-data.txt')
})

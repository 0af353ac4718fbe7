import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { isDayOff } from '../../src/holidays.js'
import { toICalendar } from '../../src/ical.js'
import { outline, unitsOf } from '../../src/index.js'
import { createPlanner } from '../../src/planner/planner.js'
import { record } from '../commemorations/records.js'
import { problemOf } from '../problems-of.js'

const own = [
  record('a', { level: 'province', provinces: ['hai-phong'] }),
  record('b', { rule: { kind: 'relative', to: 'c', days: 300 } }),
  record('c', { rule: { kind: 'relative', to: 'd', days: 300 } }),
  record('d', { rule: { kind: 'fixed', month: 1, day: 2 } }),
]
const catalog = createCatalog(own, { province: 'hai-phong' })
const planner = createPlanner({ catalog })
const plan = planner.month('2023-07')

describe('a filter by provinces', () => {
  it('takes names as the catalog does, and refuses what is no unit', () => {
    const ids = (provinces: string[]) =>
      planner.month('2023-07', { provinces }).occurrences.map(({ id }) => id)
    expect(ids(['Thành phố Hải Phòng'])).toEqual(['a'])
    expect(ids(['hai-phong'])).toEqual(['a'])
    expect(problemOf(() => ids(['hai-phong', 'zz']))).toMatchObject({
      code: 'unknown-province',
      function: 'planner.month',
      argument: 'filter',
      field: 'filter.provinces[1]',
      value: 'zz',
    })
  })

  it('asks as unitsOf does', () => {
    expect(unitsOf('Hải Phòng', '2025-07-01')).toEqual(['hai-phong', 'hai-duong'])
    expect(problemOf(() => unitsOf('khong-co', '2025-07-01'))).toMatchObject({
      code: 'unknown-province',
      function: 'unitsOf',
      value: 'khong-co',
    })
  })
})

describe('a number in quotation marks', () => {
  it.each([
    ['importanceUpTo', () => planner.month('2023-07', { importanceUpTo: '2' as never }), '2'],
    ['rank', () => createCatalog([record('x', { rank: '3' as never })]), '3'],
    ['week', () => isDayOff('2026-01-01', { week: '5' as never }), '5'],
  ] as const)('is told to be a text: %s', (_, act, number) => {
    expect(problemOf(act).message).toMatchObject({
      vi: expect.stringContaining(`"${number}" không dùng được; có phải là số ${number}?`),
      en: expect.stringContaining(`"${number}" is not known; did you mean the number ${number}?`),
    })
  })
})

describe('a plan read back', () => {
  const read = JSON.parse(JSON.stringify(plan)) as typeof plan

  it('does not end before it begins, nor does what it holds', () => {
    expect(() => outline(read)).not.toThrow()
    expect(problemOf(() => outline({ ...read, to: '2023-06-30' }))).toMatchObject({
      code: 'reversed-interval',
      function: 'outline',
      field: 'plan.to',
      allowed: '2023-07-01 or later',
    })
    const [day] = read.occurrences
    expect(problemOf(() => outline({ ...read, periods: [{ ...day!, end: '2023-07-09' }] }))).toMatchObject({
      code: 'reversed-period',
      field: 'plan.periods[0].end',
    })
  })
})

describe('the functions among the options of a feed', () => {
  const feed = (more: object) => toICalendar(plan, { domain: 'example.org', ...more })

  it('give back what they should', () => {
    expect(problemOf(() => feed({ series: true, ruleOf: () => 5 }))).toMatchObject({
      function: 'toICalendar',
      argument: 'options',
      field: 'ruleOf',
    })
    expect(problemOf(() => feed({ summary: () => undefined }))).toMatchObject({
      code: 'missing-argument',
      function: 'toICalendar',
      field: 'summary',
    })
    expect(feed({ summary: () => 'Tên riêng' })).toContain(':Tên riêng')
  })

  it('may be those of a catalog with a long chain of days', () => {
    expect(catalog.ruleOf('b')).toMatchObject({ days: 600 })
    const years = planner.between('2023-01-01', '2026-12-31')
    expect(toICalendar(years, { domain: 'example.org', series: true, ruleOf: catalog.ruleOf })).toContain(
      'b-',
    )
  })
})

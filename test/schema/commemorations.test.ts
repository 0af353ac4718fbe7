import { describe, expect, it } from 'vitest'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import { parseCommemorations } from '../../src/schema.js'
import { COMMEMORATION, faultsOf, problemsOf } from './records.js'

const faults = (more: object) => faultsOf(() => parseCommemorations([{ ...COMMEMORATION, ...more }]))
const ruleFaults = (rule: object) => faults({ rule })

describe('own commemorations', () => {
  it('come back as plain records', () => {
    const parsed: Commemoration[] = parseCommemorations([COMMEMORATION])
    expect(parsed).toEqual([COMMEMORATION])
    expect(parseCommemorations(COMMEMORATION)).toEqual([COMMEMORATION])
    expect(parseCommemorations([{ ...COMMEMORATION, name: 'Ngày A' }])).toEqual([COMMEMORATION])
    expect(parseCommemorations([{ ...COMMEMORATION, origin: undefined }])).toEqual([COMMEMORATION])
  })

  it('are not relative to themselves, by way of others of their file either', () => {
    const tied = (id: string, to: string) => ({
      ...COMMEMORATION,
      id,
      rule: { kind: 'relative', to, days: 1 },
    })
    const records = [tied('a', 'a'), tied('b', 'c'), tied('c', 'b'), tied('d', 'c'), tied('e', 'shipped-day')]
    const lineOf = ([index]: readonly (string | number)[]) => Number(index) * 10 + 1
    const problems = problemsOf(() => parseCommemorations(records, { file: 'own.yaml', lineOf }))
    expect(problems.map(({ code, file, line, record, value }) => [code, file, line, record, value])).toEqual([
      ['circular-rule', 'own.yaml', 1, 'a', 'a'],
      ['circular-rule', 'own.yaml', 11, 'b', 'c'],
      ['circular-rule', 'own.yaml', 21, 'c', 'b'],
    ])
    expect(parseCommemorations([tied('d', 'c'), tied('c', 'shipped-day')])).toHaveLength(2)
  })

  it('have a year at one end of a former name', () => {
    expect(faults({ formerNames: [{ vi: 'Ngày B' }] })).toEqual(['missing-field formerNames[0].until'])
    expect(
      faults({
        formerNames: [
          { vi: 'Ngày B', from: 2030 },
          { vi: 'Ngày D', until: 1990 },
        ],
      }),
    ).toEqual([])
  })

  it('parse to the same when parsed again', () => {
    const rule = {
      kind: 'rrule',
      rrule: 'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=20;INTERVAL=5',
      start: '2010-10-20',
    }
    const once = parseCommemorations([{ ...COMMEMORATION, rule }])
    expect(once[0]?.rule).toMatchObject({ dates: expect.arrayContaining(['2015-10-20']) })
    expect(parseCommemorations(once)).toEqual(once)
    expect(parseCommemorations(JSON.parse(JSON.stringify(once)))).toEqual(once)
  })

  it.each([
    [{ kind: 'fixed', month: 2, day: 30 }, 'impossible-day rule.day'],
    [{ kind: 'fixed', month: 6, day: 31 }, 'impossible-day rule.day'],
    [{ kind: 'fixed', month: 13, day: 1 }, 'out-of-range rule.month'],
    [{ kind: 'fixed', month: 1.5, day: 1 }, 'wrong-type rule.month'],
    [{ kind: 'lunar', month: 13, day: 1 }, 'out-of-range rule.month'],
    [{ kind: 'lunar', month: 1, day: 31 }, 'out-of-range rule.day'],
    [{ kind: 'nth-weekday', month: 5, weekday: 'monday', n: 5, from: 29 }, 'impossible-weekday rule'],
    [{ kind: 'nth-weekday', month: 5, weekday: 'monday', n: 0 }, 'impossible-weekday rule.n'],
    [{ kind: 'nth-weekday', month: 5, weekday: 'monday', n: -1, from: 3 }, 'impossible-weekday rule.n'],
    [{ kind: 'nth-weekday', month: 5, weekday: 'mon', n: 1 }, 'unknown-value rule.weekday'],
    [{ kind: 'once', date: '2023-02-29' }, 'invalid-date rule.date'],
    [{ kind: 'dates', dates: [] }, 'wrong-length rule.dates'],
    [{ kind: 'dates', dates: ['2023-01-02', '2023-01-01'] }, 'unordered-dates rule.dates[1]'],
    [{ kind: 'dates', dates: [{ start: '2023-01-02', end: '2023-01-01' }] }, 'reversed-period rule.dates[0]'],
    [
      { kind: 'period', start: { kind: 'fixed', month: 2, day: 30 }, days: 3 },
      'impossible-day rule.start.day',
    ],
    [{ kind: 'period', start: { kind: 'fixed', month: 2, day: 3 } }, 'period-end rule'],
    [{ kind: 'relative', to: 'Ngày B', days: 1 }, 'invalid-id rule.to'],
    [{ kind: 'rrule', rrule: 'FREQ=DAILY', start: '2023-01-01' }, 'too-many-dates rule.rrule'],
    [{ kind: 'rrule', rrule: 'FREQ=HOURLY', start: '2023-01-01' }, 'invalid-rrule rule.rrule'],
    [{ kind: 'rrule', rrule: 'FREQ=WEEKLY;UNTIL=20220101', start: '2023-01-01' }, 'empty-rrule rule.rrule'],
    [{ kind: 'weekly' }, 'unknown-value rule.kind'],
    [{}, 'missing-field rule.kind'],
    ['7/27', 'wrong-type rule'],
  ])('are refused with the rule %j', (rule, fault) => {
    expect(ruleFaults(rule as object)).toEqual([fault])
  })

  it('take 29 February, and a fifth Monday of February', () => {
    expect(ruleFaults({ kind: 'fixed', month: 2, day: 29, leapDay: 'skip' })).toEqual([])
    expect(ruleFaults({ kind: 'nth-weekday', month: 2, weekday: 'monday', n: 5 })).toEqual([])
  })

  it.each([
    [{ id: 'Ngày A' }, ['invalid-id id']],
    [{ id: 'a--b' }, ['invalid-id id']],
    [{ kind: 'founded' }, ['unknown-value kind']],
    [{ rank: 6 }, ['unknown-value rank']],
    [{ origin: '1947-13' }, ['invalid-origin origin']],
    [{ origin: 1947 }, ['wrong-type origin']],
    [{ firstObserved: 2000, endedAfter: 1999 }, ['reversed-years endedAfter']],
    [{ origin: '2001-01-01', firstObserved: 2000 }, ['origin-after-first origin']],
    [{ origin: '2001-01-01', endedAfter: 2001 }, ['never-kept endedAfter']],
    [{ formerNames: [{ vi: 'Cũ', from: 2000, until: 1990 }] }, ['reversed-years formerNames[0].until']],
    [{ sources: [] }, ['missing-source sources']],
    [{ level: 'province' }, ['missing-field provinces']],
    [{ provinces: ['quang-nin'] }, ['unknown-province provinces[0]']],
    [{ topics: ['helth'] }, ['unknown-value topics[0]']],
    [{ name: { vi: 'Ngày A'.normalize('NFD') } }, ['not-nfc name.vi']],
    [{ name: { vi: 'Ngày\u0007 A' } }, ['control-character name.vi']],
    [{ name: { vi: 'Ngày \u202eA' } }, ['control-character name.vi']],
    [{ name: { vi: 'Ngày A ' } }, ['blank-edges name.vi']],
    [{ name: { vi: '' } }, ['wrong-length name.vi']],
    [{ name: { en: 'Day A' } }, ['missing-field name.vi']],
    [{ updated: new Date(0) }, ['not-plain updated']],
  ])('are refused with %j', (more, expected) => {
    expect(faults(more)).toEqual(expected)
  })

  it('are told the nearest field and value', () => {
    const [field] = problemsOf(() => parseCommemorations([{ ...COMMEMORATION, aliasses: [] }]))
    expect(field?.message.vi).toBe('Không có trường "aliasses"; có phải là "aliases"?')
    const [value] = problemsOf(() => parseCommemorations([{ ...COMMEMORATION, kind: 'traditon' }]))
    expect(value?.message.en).toContain('did you mean "tradition"?')
    expect(value?.allowed).toContain('public-holiday, founding')
  })

  it('name file, record and field in every problem, all faults at once', () => {
    const list = [
      COMMEMORATION,
      { ...COMMEMORATION, rank: 9 },
      5,
      { ...COMMEMORATION, id: 'b', origin: 'x', rank: 0 },
    ]
    const problems = problemsOf(() => parseCommemorations(list, { file: 'own.json' }))
    expect(problems.map(({ file, record, field, code }) => [file, record, field, code])).toEqual([
      ['own.json', 'ngay-a', 'rank', 'unknown-value'],
      ['own.json', 'ngay-a', 'id', 'duplicate-id'],
      ['own.json', '#3', undefined, 'wrong-type'],
      ['own.json', 'b', 'origin', 'invalid-origin'],
      ['own.json', 'b', 'rank', 'unknown-value'],
    ])
    for (const { message } of problems) {
      expect(message.vi).toMatch(/\p{Lu}.*[.?]$/u)
      expect(message.en).toMatch(/[.?]$/)
    }
  })

  it('do not reach the prototype of objects', () => {
    const hostile: unknown = JSON.parse(
      `[${JSON.stringify(COMMEMORATION).slice(0, -1)},"__proto__":{"polluted":true}}]`,
    )
    expect(faultsOf(() => parseCommemorations(hostile))).toEqual(['unknown-field __proto__'])
    expect({}).not.toHaveProperty('polluted')
  })
})

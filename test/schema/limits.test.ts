import { describe, expect, it } from 'vitest'
import { parseCampaigns, parseCommemorations, validateData } from '../../src/schema.js'
import { CAMPAIGN, COMMEMORATION, faultsOf, problemsOf } from './records.js'

const problems = (more: object) => problemsOf(() => parseCommemorations([{ ...COMMEMORATION, ...more }]))
const fixed = (month: number, day: number) => ({ kind: 'fixed', month, day })
const nth = (more: object) => ({ kind: 'nth-weekday', month: 5, weekday: 'monday', ...more })

describe('the rule of an own day', () => {
  it.each<[object]>([
    [fixed(1, 1)],
    [fixed(12, 31)],
    [fixed(4, 30)],
    [fixed(2, 29)],
    [{ kind: 'lunar', month: 12, day: 30 }],
    [{ kind: 'lunar', month: 1, day: 1 }],
    [nth({ n: 5 })],
    [nth({ n: -5 })],
    [nth({ n: 1, from: 31 })],
    [nth({ n: 4, from: 10 })],
    [nth({ month: 4, n: 5, from: 2 })],
    [{ kind: 'dates', dates: ['2023-01-01', '2023-01-02', { start: '2023-02-01', end: '2023-02-01' }] }],
    [{ kind: 'dates', dates: [], season: { kind: 'month', month: 3 } }],
    [{ kind: 'dates', dates: [], season: { kind: 'dates', dates: ['2026-03-01'] } }],
    [{ kind: 'period', start: fixed(1, 1), days: 366 }],
    [{ kind: 'period', start: fixed(12, 31), end: { kind: 'lunar', month: 1, day: 1 } }],
    [{ kind: 'relative', to: 'a', days: -366 }],
    [{ kind: 'relative', to: 'a', days: 366 }],
  ])('is taken up to its limits: %j', (rule) => expect(problems({ rule })).toEqual([]))

  it.each<[object, object]>([
    [fixed(1, 32), { code: 'out-of-range', field: 'rule.day', value: 32, allowed: '1-31' }],
    [fixed(1, 0), { code: 'out-of-range', field: 'rule.day', value: 0, allowed: '1-31' }],
    [fixed(4, 31), { code: 'impossible-day', field: 'rule.day', value: 31, allowed: '1-30' }],
    [fixed(2, 30), { code: 'impossible-day', field: 'rule.day', value: 30, allowed: '1-29' }],
    [fixed(0, 31), { code: 'out-of-range', field: 'rule.month', value: 0, allowed: '1-12' }],
    [fixed(13, 31), { code: 'out-of-range', field: 'rule.month', value: 13, allowed: '1-12' }],
    [
      { ...fixed(2, 29), leapDay: 'feb29' },
      { code: 'unknown-value', field: 'rule.leapDay', value: 'feb29', allowed: 'feb28, mar1, skip' },
    ],
    [nth({ n: 6 }), { code: 'out-of-range', field: 'rule.n', value: 6, allowed: '-5-5' }],
    [nth({ n: 0 }), { code: 'impossible-weekday', field: 'rule.n', value: 0, allowed: '-5..-1, 1..5' }],
    [nth({ n: 0, from: 3 }), { code: 'impossible-weekday', field: 'rule.n', value: 0, allowed: '1..5' }],
    [nth({ n: -1, from: 3 }), { code: 'impossible-weekday', field: 'rule.n', value: -1, allowed: '1..5' }],
    [nth({ n: 5, from: 4 }), { code: 'impossible-weekday', field: 'rule' }],
    [nth({ month: 4, n: 5, from: 3 }), { code: 'impossible-weekday', field: 'rule' }],
    [nth({ month: 13, n: 5, from: 9 }), { code: 'out-of-range', field: 'rule.month', value: 13 }],
    [
      { kind: 'dates', dates: [] },
      { code: 'wrong-length', field: 'rule.dates', value: [], allowed: 'dates, season' },
    ],
    [
      { kind: 'dates', dates: [], season: { kind: 'dates', dates: [] } },
      { code: 'wrong-length', field: 'rule.season.dates', allowed: '>= 1' },
    ],
    [
      { kind: 'dates', dates: ['2023-01-01', '2023-01-01'] },
      { code: 'unordered-dates', field: 'rule.dates[1]' },
    ],
    [
      { kind: 'dates', dates: [{ start: '2023-01-01', end: '2023-02-01' }, '2023-02-01'] },
      { code: 'unordered-dates', field: 'rule.dates[1]', value: '2023-02-01' },
    ],
    [
      { kind: 'dates', dates: [{ start: '2023-02-02', end: '2023-02-01' }] },
      { code: 'reversed-period', field: 'rule.dates[0]' },
    ],
    [
      { kind: 'period', start: fixed(1, 1), end: fixed(1, 2), days: 2 },
      { code: 'period-end', field: 'rule', allowed: 'end, days' },
    ],
    [
      { kind: 'period', start: fixed(1, 1), days: 367 },
      { code: 'out-of-range', field: 'rule.days', value: 367 },
    ],
    [
      { kind: 'period', start: fixed(1, 1), days: 0 },
      { code: 'out-of-range', field: 'rule.days', value: 0 },
    ],
    [
      { kind: 'period', start: { kind: 'month', month: 1 }, days: 2 },
      {
        code: 'unknown-value',
        field: 'rule.start.kind',
        value: 'month',
        allowed: 'fixed, nth-weekday, lunar',
      },
    ],
    [
      { kind: 'relative', to: 'a', days: 367 },
      { code: 'out-of-range', field: 'rule.days', value: 367 },
    ],
    [
      { kind: 'rrule', rrule: 'FREQ=DAILY', start: '2023-01-01' },
      {
        code: 'too-many-dates',
        field: 'rule.rrule',
        value: 'FREQ=DAILY',
        allowed: expect.stringMatching(/^RFC 5545/),
      },
    ],
    [
      { kind: 'rrule', rrule: 'FREQ=YEARLY;COUNT=2', start: '2023-02-30' },
      { code: 'invalid-date', field: 'rule.start', value: '2023-02-30' },
    ],
  ])('is refused one step past them, with what is allowed: %j', (rule, problem) => {
    expect(problems({ rule })).toMatchObject([problem])
  })

  it('says in both languages why no day can come of it', () => {
    const said = (rule: object) => problems({ rule }).map(({ message }) => message)
    expect(said(fixed(4, 31))).toEqual([
      { vi: 'Tháng 4 không bao giờ có ngày 31.', en: 'Month 4 never has a day 31.' },
    ])
    expect(said(nth({ n: 5, from: 4 }))).toEqual([
      {
        vi: 'Quy tắc này không bao giờ có ngày: sớm nhất là ngày 32 của tháng 5.',
        en: 'This rule never gives a day: day 32 of month 5 would be the earliest.',
      },
    ])
    expect(said(nth({ n: 0 }))).toEqual([{ vi: 'n không thể bằng 0.', en: 'n cannot be 0.' }])
    expect(said(nth({ n: -1, from: 3 }))[0]?.vi).toBe('from chỉ dùng khi đếm từ đầu tháng, với n dương.')
    expect(said({ kind: 'dates', dates: ['2023-01-02', '2023-01-01'] })[0]?.vi).toBe(
      'Các ngày phải theo thứ tự và không trùng nhau; 2023-01-01 đứng sau 2023-01-02.',
    )
  })
})

describe('the years of an own day', () => {
  it.each<[object]>([
    [{ firstObserved: 2000, endedAfter: 2000 }],
    [{ origin: '2000-12-31', firstObserved: 2000 }],
    [{ origin: '2000-12-31', endedAfter: 2001 }],
    [{ origin: '2000', endedAfter: 2000, counted: false }],
    [{ origin: '2000-02' }],
    [{ formerNames: [{ vi: 'Cũ', from: 2000, until: 2000 }] }],
    [{ firstObserved: 1, endedAfter: 9999 }],
    [{ rule: { kind: 'lunar', month: 1, day: 1 }, lunarOrigin: '11-28' }],
    [{ level: 'province', provinces: ['quang-ninh'] }],
    [{ sources: [], confidence: 'low' }],
  ])('may touch: %j', (more) => expect(problems(more)).toEqual([]))

  it.each<[object, object]>([
    [
      { firstObserved: 2000, endedAfter: 1999 },
      { code: 'reversed-years', field: 'endedAfter', value: 1999, allowed: '>= 2000' },
    ],
    [
      { origin: '2001', firstObserved: 2000 },
      { code: 'origin-after-first', field: 'origin', value: '2001', allowed: '<= 2000' },
    ],
    [
      { origin: '2000-02', endedAfter: 2000 },
      { code: 'never-kept', field: 'endedAfter', value: 2000, allowed: '> 2000' },
    ],
    [
      { origin: '2000-02', endedAfter: 2000, counted: true },
      { code: 'never-kept', field: 'endedAfter', value: 2000, allowed: '> 2000' },
    ],
    [{ lunarOrigin: '11-28' }, { code: 'invalid-origin', field: 'lunarOrigin', value: '11-28' }],
    [
      { level: 'province', provinces: [] },
      { code: 'missing-field', field: 'provinces' },
    ],
    [
      { sources: [], confidence: 'medium' },
      { code: 'missing-source', field: 'sources' },
    ],
    [
      {
        formerNames: [
          { vi: 'A', until: 1990 },
          { vi: 'B', from: 2000, until: 1999 },
        ],
      },
      { code: 'reversed-years', field: 'formerNames[1].until', value: 1999, allowed: '>= 2000' },
    ],
    [
      { formerNames: [{ vi: 'A', until: 1990 }, { vi: 'B' }] },
      { code: 'missing-field', field: 'formerNames[1].until', allowed: 'from, until' },
    ],
    [{ origin: '0000' }, { code: 'invalid-origin', field: 'origin', value: '0000' }],
    [{ origin: '40' }, { code: 'invalid-origin', field: 'origin', value: '40' }],
    [
      { origin: '2000-00' },
      { code: 'invalid-origin', field: 'origin', allowed: 'YYYY-MM-DD, YYYY-MM, YYYY' },
    ],
    [{ firstObserved: 10_000 }, { code: 'out-of-range', field: 'firstObserved', allowed: '1-9999' }],
  ])('are refused where they cross: %j', (more, problem) => {
    expect(problems(more)).toMatchObject([problem])
  })

  it('are looked at only where they are years', () => {
    expect(problems({ firstObserved: '2000', endedAfter: 1999 }).map(({ code }) => code)).toEqual([
      'wrong-type',
    ])
    expect(problems({ origin: 2001, firstObserved: 2000 }).map(({ code }) => code)).toEqual(['wrong-type'])
    expect(problems({ formerNames: [null] }).map(({ code, field }) => `${code} ${field}`)).toEqual([
      'wrong-type formerNames[0]',
      'missing-field formerNames[0].until',
    ])
  })
})

describe('a value of an own record', () => {
  it.each<[object, object]>([
    [{ id: 'a'.repeat(81) }, { code: 'invalid-id', field: 'id', allowed: 'a-z, 0-9, "-"' }],
    [{ note: '' }, { code: 'wrong-length', field: 'note', value: '', allowed: '>= 1' }],
    [{ note: 'a'.repeat(5001) }, { code: 'wrong-length', field: 'note', allowed: '<= 5000' }],
    [{ revision: -1 }, { code: 'out-of-range', field: 'revision', value: -1, allowed: '>= 0' }],
    [{ mainDay: 'yes' }, { code: 'wrong-type', field: 'mainDay', value: 'yes', allowed: 'true or false' }],
    [{ topics: 'health' }, { code: 'wrong-type', field: 'topics', allowed: 'a list' }],
    [{ note: 5 }, { code: 'wrong-type', field: 'note', allowed: 'a text' }],
    [
      { name: 5 },
      { code: 'wrong-type', field: 'name', allowed: expect.stringMatching(/^a text or fields below it/) },
    ],
    [{ name: undefined }, { code: 'missing-field', field: 'name' }],
    [{ rank: undefined }, { code: 'missing-field', field: 'rank', allowed: '1, 2, 3, 4, 5' }],
    [{ rule: [] }, { code: 'wrong-type', field: 'rule', allowed: expect.stringContaining('kind: fixed') }],
    [
      { publicHoliday: { days: 16, basis: 'x' } },
      { code: 'out-of-range', field: 'publicHoliday.days', value: 16, allowed: '1-15' },
    ],
    [
      { years: [{ year: 2024, sources: [] }] },
      { code: 'wrong-length', field: 'years[0].sources', allowed: '>= 1' },
    ],
    [{ provinces: ['hải dương'] }, { code: 'unknown-province', field: 'provinces[0]', allowed: 'hai-duong' }],
    [
      { xyzzy: 7 },
      { code: 'unknown-field', field: 'xyzzy', value: 7, allowed: expect.stringMatching(/^id, name, /) },
    ],
  ])('is refused with field, value and what is allowed: %j', (more, problem) => {
    expect(problems(more)).toMatchObject([problem])
  })

  it('may be as long as is said', () => {
    expect(problems({ id: 'a'.repeat(80), note: 'a'.repeat(5000), revision: 0 })).toEqual([])
  })

  it('is told how a text is written that looks like a number', () => {
    expect(problems({ note: 5 })[0]?.message).toEqual({
      vi: 'Giá trị 5 không đúng kiểu; cần một chuỗi chữ. Nếu là chữ, đặt trong dấu ngoặc kép: "5".',
      en: 'The value 5 is of the wrong type; needed: a text. A text goes into quotation marks: "5".',
    })
    expect(problems({ note: [] })[0]?.message.en).toBe('The value [] is of the wrong type; needed: a text.')
    expect(problems({ mainDay: 5 })[0]?.message.en).toBe(
      'The value 5 is of the wrong type; needed: true or false.',
    )
  })

  it.each([
    ['Ngày\u0007 A', 'control-character', 'U+0007'],
    ['Ngày\nA', 'control-character', 'U+000A), tức là xuống dòng'],
    ['Ngày\u2028A', 'control-character', 'U+2028'],
    ['\ufeffNgày A', 'control-character', 'U+FEFF'],
    ['Ngày \ud83c', 'broken-text', 'ký tự hỏng'],
    ['Ngày A'.normalize('NFD'), 'not-nfc', 'NFC'],
    [' Ngày A', 'blank-edges', 'khoảng trắng'],
    ['Ngày A ', 'blank-edges', 'khoảng trắng'],
  ])('is refused as a text where %j is none: %s', (note, code, words) => {
    expect(problems({ note })).toMatchObject([
      { code, field: 'note', value: note, message: { vi: expect.stringContaining(words) } },
    ])
  })

  it('is told of a line break only where there is one', () => {
    expect(problems({ note: 'a\u0007b' })[0]?.message).toEqual({
      vi: 'Có ký tự điều khiển (U+0007).',
      en: 'There is a control character (U+0007).',
    })
  })

  it('is plain data of any realm, nested up to forty deep', () => {
    const bare = Object.assign(Object.create(null) as object, COMMEMORATION)
    expect(parseCommemorations([bare])).toEqual([COMMEMORATION])
    const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)])
    const codes = (depth: number) => problems({ xyzzy: nested(depth) }).map(({ code }) => code)
    expect(codes(40)).toEqual(['unknown-field'])
    expect(codes(41)).toEqual(['too-deep', 'unknown-field'])
    expect(problems({ rule: new Map() })[0]).toMatchObject({ code: 'not-plain', field: 'rule' })
  })
})

describe('own records that change shipped ones', () => {
  const known = parseCommemorations([
    { ...COMMEMORATION, name: { vi: 'Ngày A', en: 'Day A' }, focus: { vi: 'Chủ đề', en: 'Theme' } },
    { ...COMMEMORATION, id: 'ngay-b' },
  ])
  const changed = (json: unknown) => parseCommemorations(json, { changes: known })

  it('name only what they change', () => {
    expect(changed([{ id: 'ngay-a', rank: 1 }])).toEqual([{ ...known[0], rank: 1 }])
    expect(changed({ id: 'ngay-b', rank: 4 })).toEqual([{ ...known[1], rank: 4 }])
  })

  it('change one language of a text and keep the other', () => {
    expect(changed([{ id: 'ngay-a', name: { en: 'The day' } }])[0]?.name).toEqual({
      vi: 'Ngày A',
      en: 'The day',
    })
    expect(changed([{ id: 'ngay-a', focus: { vi: 'Khác' } }])[0]?.focus).toEqual({ vi: 'Khác', en: 'Theme' })
    expect(changed([{ id: 'ngay-a', name: 'Ngày khác' }])[0]?.name).toEqual({ vi: 'Ngày khác' })
    expect(changed([{ id: 'ngay-b', focus: { vi: 'Mới' } }])[0]?.focus).toEqual({ vi: 'Mới' })
  })

  it('replace every other field whole', () => {
    expect(changed([{ id: 'ngay-a', rule: { kind: 'month', month: 5 } }])[0]?.rule).toEqual({
      kind: 'month',
      month: 5,
    })
  })

  it('are new records where no other has their id', () => {
    expect(changed([{ ...COMMEMORATION, id: 'ngay-c' }])).toEqual([{ ...COMMEMORATION, id: 'ngay-c' }])
    expect(faultsOf(() => changed([{ id: 'ngay-c', rank: 1 }]))).toContain('missing-field name')
    expect(faultsOf(() => changed([{ id: 5, rank: 1 }]))).toContain('wrong-type id')
    expect(faultsOf(() => changed([null]))).toEqual(['wrong-type'])
  })

  it('need no other field to be told from campaigns', () => {
    const ids = [{ id: 'ngay-a' }, { id: 'ngay-b' }]
    expect(validateData(ids, { changes: known })).toMatchObject({ kind: 'commemorations', records: 2 })
    expect(faultsOf(() => validateData([...ids, { id: 'ngay-c' }], { changes: known }))).toEqual([
      'unknown-content',
    ])
    expect(faultsOf(() => validateData([], { changes: known }))).toEqual(['unknown-content'])
  })
})

describe('the same id', () => {
  it('is refused in a second record, with both places', () => {
    const list = [COMMEMORATION, { ...COMMEMORATION, id: 'b' }, COMMEMORATION]
    expect(problemsOf(() => parseCommemorations(list))).toEqual([
      {
        record: 'ngay-a',
        code: 'duplicate-id',
        field: 'id',
        value: 'ngay-a',
        message: {
          vi: 'Mã "ngay-a" dùng hai lần, ở bản ghi thứ 1 và thứ 3.',
          en: 'The id "ngay-a" is used twice, in records 1 and 3.',
        },
      },
    ])
    expect(faultsOf(() => parseCampaigns([CAMPAIGN, CAMPAIGN]))).toEqual(['duplicate-id id'])
  })
})

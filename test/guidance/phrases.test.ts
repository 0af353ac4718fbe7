import { describe, expect, it } from 'vitest'
import type { Citation } from '../../src/citations/citation.js'
import type { Issuer, OutlineInline } from '../../src/document/tree.js'
import { capitalised, lookAheadClause } from '../../src/guidance/blocks/look-ahead.js'
import { allPeriodPoints, periodPhrase } from '../../src/guidance/blocks/periods.js'
import { dayPhrase } from '../../src/guidance/index.js'
import { finalStop, letterheadOf } from '../../src/guidance/letterhead.js'
import type { LayoutOptions } from '../../src/guidance/options.js'
import { groupDays, isMajor, printedDays, printedPeriods, selected } from '../../src/guidance/select.js'
import { basisText, citationText, sourceText } from '../../src/guidance/wording/citation-text.js'
import { notesBelow } from '../../src/guidance/wording/day-notes.js'
import { capital, lastOf, small, spanName, within } from '../../src/guidance/wording/span-words.js'
import type { Plan } from '../../src/planner/plan.js'
import { asean, day, plan, unions, warInvalids } from './plans.js'

const plain = (nodes: readonly OutlineInline[] = []): string =>
  nodes
    .map((node) =>
      node.type === 'text' ? node.value : 'children' in node ? `*${plain(node.children)}*` : '?',
    )
    .join('')
const phrase = (...args: Parameters<typeof dayPhrase>) => plain(dayPhrase(...args))
const STATE: Issuer = { system: 'state', name: 'Sở Y tế', place: 'Hải Phòng' }
const PARTY: Issuer = { system: 'party', name: 'Ban Tuyên giáo', place: 'Hải Phòng' }

describe('the stretch of a plan', () => {
  it.each<[Partial<Plan>, string, string, string, string, string, string]>([
    [{}, 'tháng 7 năm 2023', 'July 2023', 'trong tháng', 'of the month', 'tháng cuối', 'last month'],
    [
      { span: 'week', ref: '2021-W01', from: '2021-01-04', to: '2021-01-10' },
      'tuần 1 năm 2021 (04/01 - 10/01/2021)',
      'week 1 of 2021 (4 - 10 January 2021)',
      'trong tuần',
      'of the week',
      'tuần cuối',
      'last week',
    ],
    [
      { span: 'quarter', ref: '2023-Q3', from: '2023-07-01', to: '2023-09-30' },
      'quý III năm 2023',
      'quarter 3 of 2023',
      'trong quý',
      'of the quarter',
      'quý cuối',
      'last quarter',
    ],
    [
      { span: 'quarter', ref: '2023-Q4', from: '2023-10-01', to: '2023-12-31' },
      'quý IV năm 2023',
      'quarter 4 of 2023',
      'trong quý',
      'of the quarter',
      'quý cuối',
      'last quarter',
    ],
    [
      { span: 'year', ref: '2027', from: '2027-01-01', to: '2027-12-31' },
      'năm 2027',
      '2027',
      'trong năm',
      'of the year',
      'năm cuối',
      'last year',
    ],
    [
      { span: 'interval', from: '2023-07-01', to: '2023-08-31' },
      'từ ngày 01/7 đến ngày 31/8/2023',
      '1 July - 31 August 2023',
      'trong thời gian này',
      'of this period',
      'đợt cuối',
      'last stretch',
    ],
  ])('%j is %s', (more, vi, en, inVi, inEn, lastVi, lastEn) => {
    const made = plan(more)
    expect([spanName(made, 'vi'), spanName(made, 'en')]).toEqual([vi, en])
    expect([within(made, 'vi'), within(made, 'en')]).toEqual([inVi, inEn])
    expect([lastOf(made, 'vi'), lastOf(made, 'en')]).toEqual([lastVi, lastEn])
  })

  it('goes on inside a sentence with a small letter, but for abbreviations', () => {
    expect([small('Tháng 7'), small('UBND tỉnh'), small('A'), small('')]).toEqual([
      'tháng 7',
      'UBND tỉnh',
      'a',
      '',
    ])
    expect([capital('tháng 7'), capital('đợt'), capital('')]).toEqual(['Tháng 7', 'Đợt', ''])
  })
})

describe('days in running text', () => {
  const english = { language: 'en' } as const
  it('stand side by side with commas and "và", numbers said once where they are the same', () => {
    const other = day('b', 'Ngày B', '2023-07-20', { origin: '1947-07-20' })
    const third = day('c', 'Ngày C', '2023-07-21', { origin: '1948-07-21' })
    expect(phrase([warInvalids, other, third])).toBe(
      '76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023), Ngày B (20/7/1947 - 20/7/2023) và 75 năm Ngày C (21/7/1948 - 21/7/2023)',
    )
    expect(phrase([warInvalids, other], english)).toBe(
      'the 76th anniversary of War Invalids and Martyrs Day (27 July 1947 - 27 July 2023) and the 76th anniversary of Ngày B (20 July 1947 - 20 July 2023)',
    )
  })

  it('are stressed in round years', () => {
    const round = day('r', 'Ngày R', '2023-07-20', { origin: '1943-07-20' })
    expect(phrase([round])).toBe('*80 năm Ngày R* (20/7/1943 - 20/7/2023)')
  })

  it.each<[string, string, string]>([['a day without number', 'Ngày N (20/7)', 'the Day N (20 July)']])(
    '%s',
    (_, vi, en) => {
      const one = day('n', 'Ngày N', '2023-07-20', { name: { vi: 'Ngày N', en: 'Day N' } })
      expect([phrase([one]), phrase([one], english)]).toEqual([vi, en])
      expect(phrase([one], { fullDates: true })).toBe('Ngày N (20/7/2023)')
      expect(phrase([one], { ...english, fullDates: true })).toBe('the Day N (20 July 2023)')
    },
  )

  it('are counted by years where the origin is known to the year, or the day is lunar', () => {
    const toYear = day('y', 'Ngày Y', '2024-07-20', { origin: '1604' })
    expect(phrase([toYear])).toBe('*420 năm Ngày Y* (1604 - 2024; ngày 20/7)')
    expect(phrase([toYear], english)).toBe('*the 420th anniversary of Ngày Y* (1604 - 20 July 2024)')
    const first = day('z', 'Khởi nghĩa Z', '2024-03-15', {
      origin: '0040',
      lunar: { year: 2024, month: 2, day: 6 },
    })
    expect(phrase([first])).toBe(
      '1.984 năm Khởi nghĩa Z (năm 40 - năm 2024; mùng 6 tháng 2 âm lịch, nhằm ngày 15/3/2024)',
    )
  })

  it('carry the theme of the year', () => {
    const themed = day('t', 'Ngày T', '2023-07-20', { theme: { vi: 'Vì trẻ em', en: 'For children' } })
    expect(phrase([themed])).toBe('Ngày T (20/7), chủ đề “Vì trẻ em”')
    expect(phrase([themed], english)).toBe('Ngày T (20 July), theme “For children”')
  })

  it.each([
    ['Founding of the Party', 'the 10th anniversary of the founding of the Party'],
    ['Day of the Sea', 'the 10th anniversary of the Day of the Sea'],
    ['Festival for Peace', 'the 10th anniversary of the Festival for Peace'],
    ['World Day for Water', 'the 10th anniversary of the World Day for Water'],
    ['Foundingof X', 'the 10th anniversary of the Foundingof X'],
    ['Trade Union Day', 'the 10th anniversary of Trade Union Day'],
  ])('take an article in English where they need one: %s', (en, wanted) => {
    const one = day('e', 'Ngày E', '2023-07-20', { name: { vi: 'Ngày E', en }, origin: '2013-07-20' })
    expect(phrase([one], english)).toContain(wanted)
  })

  it('are events without a count in English', () => {
    const event = (en: string) =>
      phrase([day('v', 'Bầu cử', '2023-05-23', { kind: 'event', name: { vi: 'Bầu cử', en } })], english)
    expect(event('Election of deputies')).toBe('the election of deputies (23 May)')
    expect(event('14th National Congress')).toBe('the 14th National Congress (23 May)')
  })
})

describe('notes below a day', () => {
  const noted = day('a', 'Ngày A', '2023-07-20', {
    legalBasis: ['Luật A', 'Luật B'],
    sources: ['https://a', 'https://b'],
  })
  const texts = (options: LayoutOptions, ...days: (typeof noted)[]) =>
    notesBelow(days as unknown as Parameters<typeof notesBelow>[0], options).map((point) =>
      plain(point.children[0]?.type === 'paragraph' ? point.children[0].children : []),
    )

  it('are legal basis and sources, in the language of the document', () => {
    expect(texts({ sources: true }, noted)).toEqual(['Căn cứ: Luật A; Luật B. Nguồn: https://a; https://b.'])
    expect(texts({ sources: true, language: 'en' }, noted)).toEqual([
      'Legal basis: Luật A; Luật B. Sources: https://a; https://b.',
    ])
    const { legalBasis: _, ...bare } = noted
    expect(texts({ sources: true }, bare)).toEqual(['Nguồn: https://a; https://b.'])
    expect(texts({ sources: true }, { ...bare, sources: [] })).toEqual([])
    expect(texts({}, noted)).toEqual([])
  })

  it('say whose they are where days of one point differ', () => {
    const other = day('b', 'Ngày B', '2023-07-20', { sources: ['https://c'] })
    expect(texts({ sources: true }, noted, other)).toEqual([
      'Ngày A - Căn cứ: Luật A; Luật B. Nguồn: https://a; https://b.',
      'Ngày B - Nguồn: https://c.',
    ])
    expect(texts({ sources: true }, noted, { ...noted, id: 'c' })).toHaveLength(1)
  })
})

describe('what a document prints of a plan', () => {
  const days = ([1, 2, 3, 5] as const).map((importance) =>
    day(`d${importance}`, 'Ngày', '2023-07-20', { importance }),
  )
  const ids = (options: LayoutOptions, from = days) => selected(from, options).map(({ id }) => id)

  it('is what is important, as far as is asked', () => {
    expect(ids({})).toEqual(['d1', 'd2'])
    expect(ids({ importanceUpTo: 1 })).toEqual(['d1'])
    expect(ids({ importanceUpTo: 3 })).toEqual(['d1', 'd2', 'd3'])
    expect(ids({ all: true })).toEqual(['d1', 'd2', 'd3', 'd5'])
    expect(ids({ milestone: 'round' })).toEqual([])
    expect(ids({ milestone: 'other' }, [warInvalids, ...days])).toEqual(['war-invalids-martyrs-day'])
  })

  it('leaves out a period that a campaign stands for, unless that was called off', () => {
    const period = day('drug-month', 'Tháng hành động A', '2023-06-01', { end: '2023-06-30' })
    const run = (more: object) =>
      ({
        campaign: { id: 'c', title: { vi: 'Khác' }, period: { kind: 'dates', start: '2023-06-01' }, ...more },
        start: '2023-06-01',
        phase: 'starts',
      }) as unknown as Plan['campaigns'][number]
    const printed = (...campaigns: Plan['campaigns']) =>
      printedPeriods(plan({ periods: [period], campaigns }), {})
    const tied = {
      period: { kind: 'commemoration', to: 'drug-month', year: 2023, daysBefore: 0, daysAfter: 0 },
    }
    expect(printed(run({}))).toHaveLength(1)
    expect(printed(run({ title: { vi: 'Tuyên truyền tháng hành động A' } }))).toEqual([])
    expect(printed(run(tied))).toEqual([])
    expect(printed(run({ ...tied, status: 'cancelled' }))).toHaveLength(1)
  })

  it('is one point for two counts of one date that share a narrow topic', () => {
    const guard = day('guard', 'A', '2023-03-03', { origin: '1959-03-03', topics: ['defence'] })
    const people = day('people', 'B', '2023-03-03', { origin: '1989-03-03', topics: ['defence', 'history'] })
    const groups = (...list: (typeof guard)[]) => groupDays(list).map((group) => group.map(({ id }) => id))
    expect(groups(people, guard)).toEqual([['guard', 'people']])
    expect(groups(guard, { ...people, date: '2023-03-04' })).toHaveLength(2)
    expect(groups(guard, { ...people, topics: ['history'] })).toHaveLength(2)
    expect(groups({ ...guard, topics: ['history'] }, { ...people, topics: ['history'] })).toHaveLength(2)
    expect(groups(guard, { ...people, kind: 'birth' })).toHaveLength(2)
    expect(groups({ ...guard, kind: 'birth' }, people)).toHaveLength(2)
    expect(groups(guard, { ...people, anniversary: guard.anniversary! })).toHaveLength(2)
    const { anniversary: _, ...uncounted } = people
    expect(groups(guard, uncounted)).toHaveLength(2)
    expect(groups(unions, asean)).toHaveLength(2)
  })

  it('is one point for great days of one year, also in different months', () => {
    const great = { greatDay: true, importance: 1 } as const
    const revolution = day('revolution', 'A', '2023-08-19', { origin: '1945-08-19', ...great })
    const national = day('national', 'B', '2023-09-02', { origin: '1945-09-02', ...great })
    const august = (more: Partial<typeof national> = {}) =>
      printedDays(plan({ occurrences: [revolution], lookAhead: [{ ...national, ...more }] }), {}, true)
    expect(august().days.map(({ id }) => id)).toEqual(['revolution', 'national'])
    expect(august().ahead).toEqual([])
    expect(august({ greatDay: false }).ahead).toHaveLength(1)
    const later = day('later', 'C', '2023-09-02', { origin: '1946-09-02', ...great })
    expect(printedDays(plan({ occurrences: [revolution], lookAhead: [later] }), {}, true).ahead).toHaveLength(
      1,
    )
    expect(printedDays(plan({ occurrences: [revolution], lookAhead: [national] }), {}, false)).toEqual({
      days: [revolution],
      ahead: [],
    })
    expect(groupDays([national, revolution]).map((group) => group.map(({ id }) => id))).toEqual([
      ['revolution', 'national'],
    ])
  })

  it('stresses great days, events, the main day of the province and round years of wide ones', () => {
    const base = day('x', 'X', '2023-07-20', { origin: '1943-07-20', importance: 2, rank: 3 })
    expect(isMajor([base])).toBe(false)
    expect(isMajor([{ ...base, importance: 1 }])).toBe(true)
    expect(isMajor([{ ...base, kind: 'event' }])).toBe(true)
    expect(isMajor([{ ...base, main: 'province' }])).toBe(true)
    expect(isMajor([{ ...base, rank: 2 }])).toBe(true)
    expect(isMajor([base, { ...base, rank: 1 }])).toBe(true)
    expect(isMajor([day('y', 'Y', '2023-07-20', { origin: '1944-07-20', rank: 1 })])).toBe(false)
  })
})

describe('what follows', () => {
  const congress = day('congress', 'Đại hội', '2023-09-18', { kind: 'event', daysUntil: 79 })
  const vote = day('vote', 'Bầu cử', '2023-10-01', { kind: 'event', daysUntil: 1 })
  const numbered = day('a', 'Ngày A', '2023-08-01', { origin: '1930-08-01' })
  const month = day('m', 'Tháng hành động', '2023-08-01', { end: '2023-08-31', kind: 'action-month' })

  it('is events with the days left, then days, then periods', () => {
    expect(plain(lookAheadClause([month, numbered, vote, congress], 'vi'))).toBe(
      'tiến tới Bầu cử (01/10/2023), còn 1 ngày tính từ ngày 30/9/2023; Đại hội (18/9/2023), còn 79 ngày; ' +
        'hướng tới kỷ niệm 93 năm Ngày A (01/8/1930 - 01/8/2023); chuẩn bị tuyên truyền Tháng hành động (01/8 - 31/8/2023)',
    )
    expect(plain(lookAheadClause([vote, congress], 'en'))).toBe(
      'working towards Bầu cử (1 October 2023), 1 day left, counted from 30 September 2023; Đại hội (18 September 2023), 79 days left',
    )
    expect(lookAheadClause([], 'vi')).toBeUndefined()
    expect(plain(capitalised(lookAheadClause([month, { ...month, id: 'n' }], 'vi')!))).toBe(
      'Chuẩn bị tuyên truyền Tháng hành động (01/8 - 31/8/2023); Tháng hành động (01/8 - 31/8/2023)',
    )
    expect(capitalised([])).toEqual([])
  })

  it('is a period with its whole extent, in words after a name that ends in brackets', () => {
    expect(plain(periodPhrase(month, 'vi'))).toBe('Tháng hành động (01/8 - 31/8/2023)')
    expect(plain(periodPhrase(month, 'en'))).toBe('Tháng hành động (1 - 31 August 2023)')
    const bracketed = { ...month, name: { vi: 'Tuần lễ (lần 2)' } }
    expect(plain(periodPhrase(bracketed, 'vi'))).toBe('Tuần lễ (lần 2), từ ngày 01/8 đến ngày 31/8/2023')
  })

  it('is communicated on, or responded to, by what it is', () => {
    const lead = (more: object, options: LayoutOptions = {}) => {
      const [point] = allPeriodPoints(plan({ periods: [{ ...month, ...more }] }), options)
      return plain(point?.children[0]?.type === 'paragraph' ? point.children[0].children : [])
    }
    expect(lead({})).toBe('Tuyên truyền, hưởng ứng Tháng hành động (01/8 - 31/8/2023).')
    expect(lead({ kind: 'tradition' })).toBe('Tuyên truyền Tháng hành động (01/8 - 31/8/2023).')
    expect(lead({ name: { vi: 'Tuần hưởng ứng A' } })).toBe(
      'Tuyên truyền Tuần hưởng ứng A (01/8 - 31/8/2023).',
    )
    expect(lead({ focus: { vi: 'an toàn.' } })).toBe(
      'Tuyên truyền, hưởng ứng Tháng hành động (01/8 - 31/8/2023); nội dung trọng tâm: an toàn.',
    )
    expect(lead({ focus: { vi: 'an toàn.' } }, { focus: false })).not.toContain('trọng tâm')
    expect(lead({}, { language: 'en' })).toBe('Communication on Tháng hành động (1 - 31 August 2023).')
  })
})

describe('documents that are cited', () => {
  const plan180: Citation = {
    type: 'Kế hoạch',
    number: '180',
    symbol: 'KH-UBND',
    issuedOn: '2023-10-18',
    subject: 'tuyên truyền',
    system: 'state',
  }

  it('stand whole, or without the subject that the sentence has said', () => {
    expect(citationText(plan180)).toBe('Kế hoạch số 180/KH-UBND ngày 18/10/2023 về tuyên truyền')
    expect(citationText(plan180, 'vi', 'issuer')).toBe('Kế hoạch số 180/KH-UBND ngày 18/10/2023')
    expect(citationText('theo văn bản A')).toBe('theo văn bản A')
    expect(
      citationText({ type: 'Luật', subject: 'Di sản văn hóa', system: 'state' }, 'vi', 'issuer'),
    ).toContain('Di sản văn hóa')
  })

  it('stand with those that they carry out', () => {
    const source = {
      citation: plan180,
      implementing: [{ citation: { ...plan180, number: '5' } }, { citation: plan180 }],
    }
    expect(sourceText(source, 'vi')).toBe(
      'Kế hoạch số 180/KH-UBND ngày 18/10/2023 về tuyên truyền (thực hiện Kế hoạch số 5/KH-UBND ngày 18/10/2023 về tuyên truyền; Kế hoạch số 180/KH-UBND ngày 18/10/2023 về tuyên truyền)',
    )
    expect(sourceText(source, 'en')).toContain(' (implementing ')
    expect(sourceText({ citation: plan180, implementing: [] }, 'vi')).not.toContain('(')
    expect(basisText({ basis: ['A', plan180] })).toBe(
      'A; Kế hoạch số 180/KH-UBND ngày 18/10/2023 về tuyên truyền',
    )
    expect(basisText({})).toBe('')
  })
})

describe('the head and the end of a document', () => {
  it('have the month of the plan where no date is given, and the type of their system', () => {
    expect(letterheadOf(plan(), {}, 'S')).toBeUndefined()
    expect(letterheadOf(plan(), { issuer: STATE }, 'S')).toEqual({
      issuer: STATE,
      date: '2023-07',
      subject: 'S',
    })
    expect(letterheadOf(plan(), { issuer: PARTY }, 'S')).toMatchObject({ typeSymbol: 'CV' })
    expect(
      letterheadOf(plan(), { issuer: PARTY, number: '7', date: '2023-06-28' }, 'S', {
        type: 'Hướng dẫn',
        symbol: 'HD',
      }),
    ).toEqual({
      issuer: PARTY,
      date: '2023-06-28',
      subject: 'S',
      number: '7',
      documentType: 'Hướng dẫn',
      typeSymbol: 'HD',
    })
  })

  it('end with "./." in a State body’s Vietnamese alone', () => {
    expect(finalStop({ issuer: STATE })).toBe('./.')
    expect(finalStop({ issuer: STATE, language: 'en' })).toBe('.')
    expect(finalStop({ issuer: PARTY })).toBe('.')
    expect(finalStop({})).toBe('.')
  })
})

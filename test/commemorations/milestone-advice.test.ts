import { describe, expect, it } from 'vitest'
import { type AdvisedDay, milestoneAdvice } from '../../src/commemorations/milestone-advice.js'
import { vietnam } from '../../src/data.js'

const fixed = (month: number, day: number, number?: number, date?: string): AdvisedDay => ({
  kind: 'historic-event',
  level: 'national',
  greatDay: true,
  rule: { kind: 'fixed', month, day },
  ...(number === undefined ? {} : { anniversary: { number } }),
  ...(date === undefined ? {} : { date }),
})

describe('what a number permits', () => {
  it('holds national ceremonies of great days in round years alone', () => {
    expect(milestoneAdvice(fixed(9, 2, 80))).toMatchObject({ ceremony: 'national', milestone: 'round' })
    expect(milestoneAdvice(fixed(2, 3, 95))).toMatchObject({ ceremony: 'none', milestone: 'five' })
    expect(milestoneAdvice(fixed(5, 7, 71))).toMatchObject({ ceremony: 'none', milestone: 'other' })
    expect(milestoneAdvice(fixed(4, 30, 50))?.basis).toBe(
      'Nghị định số 145/2013/NĐ-CP ngày 29/10/2013, Điều 3, Điều 8',
    )
  })

  it('counts Giỗ Tổ by the Gregorian year', () => {
    const hung = (date: string): AdvisedDay => ({
      kind: 'public-holiday',
      level: 'national',
      greatDay: true,
      lunar: { month: 3, day: 10 },
      date,
    })
    expect(milestoneAdvice(hung('2030-04-12'))).toMatchObject({ ceremony: 'national', milestone: 'round' })
    expect(milestoneAdvice(hung('2025-04-07'))).toMatchObject({ ceremony: 'local', milestone: 'five' })
    expect(milestoneAdvice(hung('2026-04-26'))).toMatchObject({ ceremony: 'local', milestone: 'other' })
    const { date: _, ...undated } = hung('2026-04-26')
    expect(milestoneAdvice(undated)).toBeUndefined()
  })

  it('says that Tết is a matter of greetings', () => {
    const tet = { ...fixed(1, 1), rule: { kind: 'lunar' as const, month: 1, day: 1 } }
    expect(milestoneAdvice(tet)).toMatchObject({ ceremony: 'greeting' })
    expect(milestoneAdvice(tet)).not.toHaveProperty('milestone')
  })

  it('allows ceremonies of founding and tradition days in round years alone', () => {
    expect(milestoneAdvice({ kind: 'founding', level: 'province' }, 60)).toMatchObject({
      ceremony: 'own',
      milestone: 'round',
      basis: 'Nghị định số 111/2018/NĐ-CP ngày 31/8/2018',
      confidence: 'high',
    })
    // There is no "năm lẻ 5" in this decree.
    expect(milestoneAdvice({ kind: 'tradition', level: 'sector' }, 55)).toMatchObject({
      ceremony: 'none',
      milestone: 'other',
    })
  })

  it('is less sure of bodies that the decree does not name', () => {
    const advice = milestoneAdvice({ kind: 'founding', level: 'organisation' }, 90)
    expect(advice?.confidence).toBe('low')
    expect(advice?.text.vi).toContain('quy định riêng')
  })

  it('leaves response days free of numbers', () => {
    expect(milestoneAdvice({ kind: 'response', level: 'national' })).toMatchObject({ ceremony: 'response' })
  })

  it('is silent where no decree speaks', () => {
    expect(milestoneAdvice({ kind: 'international', level: 'international' }, 50)).toBeUndefined()
    expect(milestoneAdvice({ kind: 'founding', level: 'province' })).toBeUndefined()
    expect(milestoneAdvice({ kind: 'founding', level: 'province', date: '2013-10-30' }, 50)).toBeUndefined()
    expect(milestoneAdvice(fixed(5, 7, 50, '2004-05-07'))).toBeUndefined()
  })

  it('knows each of the great days that are shipped', () => {
    const great = vietnam.filter(({ greatDay }) => greatDay)
    expect(great).toHaveLength(8)
    for (const day of great) {
      expect(milestoneAdvice({ ...day, date: '2030-06-01' }, 100)?.basis, day.id).toMatch(/145\/2013\/NĐ-CP/)
    }
  })

  it.each<[string, Pick<AdvisedDay, 'rule' | 'date' | 'lunar'>, string, string]>([
    ['Tết', { lunar: { month: 1, day: 1 } }, 'Điều 4, Điều 5', 'medium'],
    ['3 February', { rule: { kind: 'fixed', month: 2, day: 3 } }, 'Điều 3, Điều 6', 'high'],
    ['Giỗ Tổ', { lunar: { month: 3, day: 10 }, date: '2030-04-12' }, 'Điều 3, Điều 7', 'high'],
    ['30 April', { rule: { kind: 'fixed', month: 4, day: 30 } }, 'Điều 3, Điều 8', 'high'],
    ['7 May', { rule: { kind: 'fixed', month: 5, day: 7 } }, 'Điều 3, Điều 9', 'medium'],
    ['19 May', { date: '2030-05-19' }, 'Điều 3, Điều 10', 'medium'],
    ['19 August', { date: '2025-08-19' }, 'Điều 3, Điều 4', 'medium'],
    ['2 September', { date: '2025-09-02' }, 'Điều 3, Điều 4', 'medium'],
  ])('cites the article of %s, as sure as it was seen', (_name, day, article, confidence) => {
    expect(
      milestoneAdvice({ kind: 'public-holiday', level: 'national', greatDay: true, ...day }, 80),
    ).toMatchObject({
      basis: `Nghị định số 145/2013/NĐ-CP ngày 29/10/2013, ${article}`,
      confidence,
    })
  })

  it('begins with the first day on which a decree is in force', () => {
    const great = (date: string) => milestoneAdvice(fixed(5, 7, 60, date))?.ceremony
    expect(['2013-12-15', '2013-12-16', '2013-12-17'].map(great)).toEqual([undefined, 'national', 'national'])
    const own = (date: string) => milestoneAdvice({ kind: 'founding', level: 'sector', date }, 60)?.ceremony
    expect(['2018-10-14', '2018-10-15', '2018-10-16'].map(own)).toEqual([undefined, 'own', 'own'])
    const response = (date: string) =>
      milestoneAdvice({ kind: 'response', level: 'national', date })?.ceremony
    expect(['2018-10-14', '2018-10-15'].map(response)).toEqual([undefined, 'response'])
  })

  it('says the number of a great day, its class and what follows, in both languages', () => {
    expect(milestoneAdvice(fixed(9, 2, 80))?.text).toEqual({
      vi: 'Kỷ niệm lần thứ 80 (năm tròn): tổ chức lễ kỷ niệm cấp quốc gia.',
      en: 'The 80th anniversary (a round year): a national ceremony is held.',
    })
    expect(milestoneAdvice(fixed(9, 2, 75))?.text).toEqual({
      vi: 'Kỷ niệm lần thứ 75 (năm lẻ 5): không tổ chức lễ kỷ niệm cấp quốc gia; tổ chức tuyên truyền, gặp mặt, thăm hỏi.',
      en: 'The 75th anniversary (a year ending in 5): no national ceremony; information work, meetings and visits.',
    })
    expect(milestoneAdvice(fixed(9, 2, 81))?.text.vi).toContain('lần thứ 81 (năm khác)')
    expect(milestoneAdvice(fixed(9, 2, 81))?.text.en).toContain('81st anniversary (another year)')
  })

  it('says whose the rite of Giỗ Tổ is', () => {
    const rite = (date: string) =>
      milestoneAdvice({
        kind: 'public-holiday',
        level: 'national',
        greatDay: true,
        lunar: { month: 3, day: 10 },
        date,
      })
    expect(rite('2030-04-12')?.text.vi).toContain('quy mô cấp quốc gia')
    expect(rite('2026-04-26')?.text.vi).toContain('do tỉnh Phú Thọ tổ chức')
    expect(rite('2030-04-12')?.text.en).toContain('at national level')
    expect(rite('2026-04-26')?.text.en).toContain('Phú Thọ holds the rite')
  })

  it('says what a body may do in a round year and in others', () => {
    const text = (number: number) => milestoneAdvice({ kind: 'tradition', level: 'sector' }, number)?.text
    expect(text(60)?.vi).toMatch(/^Kỷ niệm lần thứ 60 \(năm tròn\): được tổ chức lễ kỷ niệm .* chiêu đãi\.$/)
    expect(text(60)?.en).toMatch(
      /^The 60th anniversary \(a round year\): a ceremony may be held.* no banquet\.$/,
    )
    expect(text(61)?.vi).toMatch(/^Kỷ niệm lần thứ 61 \(không phải năm tròn\): không tổ chức .* tọa đàm\.$/)
    expect(text(61)?.en).toMatch(/^The 61st anniversary \(not a round year\): no ceremony;.* seminars\.$/)
  })

  it.each([
    ['founding', 'province', 'high'],
    ['founding', 'sector', 'high'],
    ['tradition', 'armed-forces', 'high'],
    ['founding', 'party', 'low'],
    ['tradition', 'organisation', 'low'],
    ['founding', 'person', 'low'],
    ['party-founding', 'province', 'low'],
  ] as const)('knows how far the decree binds: a day of %s, level %s, is %s', (kind, level, confidence) => {
    const advice = milestoneAdvice({ kind, level }, 70)
    expect(advice?.confidence).toBe(confidence)
    expect(advice?.text.vi.includes('đoàn thể xem thêm quy định riêng')).toBe(confidence === 'low')
    expect(advice?.text.en?.includes('look to rules of their own')).toBe(confidence === 'low')
  })

  it('takes a great day for one only where it is said and its date is one of the eight', () => {
    const { greatDay: _, ...plain } = fixed(9, 2, 80)
    expect(milestoneAdvice(plain)).toBeUndefined()
    expect(milestoneAdvice(fixed(9, 3, 80))).toBeUndefined()
    expect(
      milestoneAdvice({ kind: 'founding', level: 'national', greatDay: true, date: '2025-09-03' }, 80)?.basis,
    ).toBe('Nghị định số 111/2018/NĐ-CP ngày 31/8/2018')
    expect(milestoneAdvice(fixed(9, 2))).toBeUndefined()
  })

  it('takes the number that is handed in before that of the day', () => {
    expect(milestoneAdvice(fixed(9, 2, 81), 80)?.milestone).toBe('round')
  })
})

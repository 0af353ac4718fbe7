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
})

import { describe, expect, it } from 'vitest'
import {
  dateInterval,
  type Interval,
  monthInterval,
  quarterInterval,
  weekInterval,
  yearInterval,
} from '../../src/dates/interval.js'
import { fromDayNumber } from '../../src/dates/plain-date.js'
import { shown } from '../../src/text/shown.js'
import { problemOf } from '../problems-of.js'

const dates = ({ from, to }: Interval) => [fromDayNumber(from), fromDayNumber(to)]

describe('intervals', () => {
  it('cover months, quarters and years', () => {
    expect(dates(monthInterval('2024-02'))).toEqual(['2024-02-01', '2024-02-29'])
    expect(dates(quarterInterval('2023-Q3'))).toEqual(['2023-07-01', '2023-09-30'])
    expect(dates(yearInterval(2027))).toEqual(['2027-01-01', '2027-12-31'])
    expect(dates(yearInterval('2027'))).toEqual(['2027-01-01', '2027-12-31'])
  })

  it.each([
    ['2021-W10', '2021-03-08', '2021-03-14'], // the week of the press briefing of 11/3/2021
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
    ['2026-W01', '2025-12-29', '2026-01-04'],
  ])('cover ISO week %s', (ref, from, to) => {
    expect(dates(weekInterval(ref))).toEqual([from, to])
  })

  it.each([
    ['0001-01', '0001-01-01', '0001-01-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2023-04', '2023-04-01', '2023-04-30'],
    ['9999-12', '9999-12-01', '9999-12-31'],
  ])('cover month %s from its first day to its last', (ref, from, to) => {
    expect(dates(monthInterval(ref))).toEqual([from, to])
  })

  it.each([
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q2', '2024-04-01', '2024-06-30'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
  ])('cover quarter %s from its first day to its last', (ref, from, to) => {
    expect(dates(quarterInterval(ref))).toEqual([from, to])
  })

  it('reach to the end of the year 9999', () => {
    expect(dates(yearInterval(1))).toEqual(['0001-01-01', '0001-12-31'])
    expect(dates(yearInterval('0999'))).toEqual(['0999-01-01', '0999-12-31'])
    expect(dates(yearInterval(9999))).toEqual(['9999-01-01', '9999-12-31'])
    expect(dates(weekInterval('9999-W51'))).toEqual(['9999-12-20', '9999-12-26'])
  })

  it('may be a single day', () => {
    expect(dates(dateInterval('2023-07-27', '2023-07-27'))).toEqual(['2023-07-27', '2023-07-27'])
    expect(dates(dateInterval('2023-07-27', '2023-07-28'))).toEqual(['2023-07-27', '2023-07-28'])
  })
})

describe('what is no interval', () => {
  it.each([
    ...['2023-13', '2023-00', '2023-7', '0000-01', '12023-07', '2023-071', 'x2023-07', ''].map(
      (ref) => ['invalid-month', ref, () => monthInterval(ref), 'YYYY-MM (2023-07)'] as const,
    ),
    ...['2021-W53', '2021-W00', '2021-W1', '0000-W01', '2021W10', 'x2021-W10', '2021-W100', '9999-W52'].map(
      (ref) => ['invalid-week', ref, () => weekInterval(ref), 'YYYY-Www (2021-W10)'] as const,
    ),
    ...['2023-Q5', '2023-Q0', '0000-Q1', '2023-Q11', '12023-Q1'].map(
      (ref) => ['invalid-quarter', ref, () => quarterInterval(ref), 'YYYY-Qn (2023-Q3)'] as const,
    ),
    ...[Number.NaN, 2027.5, 0, -1, 10_000, '999', '0000', '12027', '20271', '2027x', 'năm 2027', ''].map(
      (year) => ['invalid-year', year, () => yearInterval(year), '9999 (2027)'] as const,
    ),
    ['invalid-date', '2023-02-30', () => dateInterval('2023-02-30', '2023-03-01'), 'YYYY-MM-DD'] as const,
    ['invalid-date', '2023-02-29', () => dateInterval('2023-01-01', '2023-02-29'), 'YYYY-MM-DD'] as const,
  ])('is refused as %s: %s', (code, value, make, allowed) => {
    const problem = problemOf(make)
    expect(problem).toMatchObject({ code, value, allowed: expect.stringContaining(allowed) })
    expect(problem.message.vi).toContain(
      `${typeof value === 'string' ? `"${value}"` : value} không phải là một `,
    )
    expect(problem.message.vi).toMatch(/; viết theo dạng .+\.$/)
    expect(problem.message.en).toMatch(new RegExp(`^${shown(value)} is not an? .*; write it as`))
  })

  it('is refused where the last day comes before the first', () => {
    expect(problemOf(() => dateInterval('2023-03-02', '2023-03-01'))).toEqual({
      code: 'reversed-interval',
      value: '2023-03-02/2023-03-01',
      message: {
        vi: 'Ngày kết thúc 2023-03-01 đứng trước ngày bắt đầu 2023-03-02.',
        en: 'The last day 2023-03-01 comes before the first day 2023-03-02.',
      },
    })
  })
})

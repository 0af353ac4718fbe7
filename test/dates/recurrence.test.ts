import { describe, expect, it } from 'vitest'
import { expandRecurrence } from '../../src/dates/recurrence.js'
import { InputError } from '../../src/errors.js'

const expand = (rrule: string, start = '2021-03-01') => expandRecurrence({ rrule, start })
const codeOf = (rrule: string, start?: string): string | undefined => {
  try {
    expand(rrule, start)
    return undefined
  } catch (error) {
    return error instanceof InputError ? error.problems[0]?.code : String(error)
  }
}

describe('recurrence rules', () => {
  it('expands a weekly briefing', () => {
    expect(expand('FREQ=WEEKLY;BYDAY=TU;COUNT=3')).toEqual(['2021-03-02', '2021-03-09', '2021-03-16'])
    expect(expand('freq=weekly;byday=tu;until=20210310')).toEqual(['2021-03-02', '2021-03-09'])
  })

  it('keeps to the days of the calendar before 1970 and under summer time', () => {
    expect(expand('FREQ=YEARLY;COUNT=2', '1954-05-07')).toEqual(['1954-05-07', '1955-05-07'])
    expect(expand('FREQ=DAILY;COUNT=3', '2021-03-27')).toEqual(['2021-03-27', '2021-03-28', '2021-03-29'])
  })

  it('expands rules without an end to 2100', () => {
    const dates = expand('FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=20;INTERVAL=5', '2010-10-20')
    expect(dates.at(0)).toBe('2010-10-20')
    expect(dates.at(-1)).toBe('2100-10-20')
    expect(dates).toHaveLength(19)
  })

  it('gives the last Saturday of March', () => {
    expect(expand('FREQ=YEARLY;BYMONTH=3;BYDAY=-1SA;COUNT=2')).toEqual(['2021-03-27', '2022-03-26'])
  })

  it.each([
    '',
    'WEEKLY',
    'FREQ=HOURLY',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYDAY=2MO',
    'FREQ=WEEKLY;BYHOUR=8',
    'FREQ=WEEKLY;COUNT=2;UNTIL=20210310',
    'FREQ=WEEKLY;FREQ=DAILY',
    'FREQ=WEEKLY;TZID=Asia/Ho_Chi_Minh',
    'DTSTART:20210301\nRRULE:FREQ=WEEKLY',
    'FREQ=YEARLY;BYMONTH=13',
    'FREQ=WEEKLY;UNTIL=20230231',
  ])('refuses "%s"', (rrule) => {
    expect(codeOf(rrule)).toBe('invalid-rrule')
  })

  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYSETPOS=2;BYDAY=MO',
    'FREQ=WEEKLY;UNTIL=20200101',
  ])('refuses "%s", which gives no date, without searching for long', (rrule) => {
    const start = performance.now()
    expect(codeOf(rrule)).toBe('empty-rrule')
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('refuses more than 10,000 dates and a start that is no day', () => {
    expect(codeOf('FREQ=DAILY')).toBe('too-many-dates')
    expect(codeOf('FREQ=WEEKLY', '2021-02-30')).toBe('invalid-date')
  })
})

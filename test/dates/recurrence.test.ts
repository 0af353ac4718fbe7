import fc from 'fast-check'
import * as rrule from 'rrule'
import { describe, expect, it } from 'vitest'
import { addDays, isoWeekday, type PlainDate, parseDate, toDayNumber } from '../../src/dates/plain-date.js'
import { expandRecurrence } from '../../src/dates/recurrence.js'
import { InputError } from '../../src/errors.js'

const { RRule, datetime } = (rrule as unknown as { default?: typeof rrule }).default ?? rrule
const expand = (rrule: string, start: PlainDate = '2021-03-01') => expandRecurrence({ rrule, start })
const codeOf = (rrule: string, start?: PlainDate): string | undefined => {
  try {
    expand(rrule, start)
    return undefined
  } catch (error) {
    return error instanceof InputError ? error.problems[0]?.code : String(error)
  }
}
const problemOf = (rrule: string) => {
  try {
    expand(rrule)
  } catch (error) {
    if (error instanceof InputError) return error.problems[0]!
  }
  throw new Error(`${rrule} is not refused`)
}

describe('plain rules of days and weeks', () => {
  const weekdays = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { maxLength: 4 })
  const end = fc.oneof(
    fc.integer({ min: 1, max: 40 }).map((count) => `;COUNT=${count}`),
    fc.integer({ min: 1, max: 9 }).map((month) => `;UNTIL=20230${month}15`),
  )

  it('give the dates that rrule gives, which is asked for all other rules', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('DAILY', 'WEEKLY'),
        weekdays,
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('', ';WKST=SU', ';WKST=WE', ';WKST=MO'),
        end,
        fc.integer({ min: 0, max: 400 }),
        (freq, days, interval, wkst, until, later) => {
          const start = addDays('2022-01-01', later)
          const by = days.length === 0 || freq === 'DAILY' ? '' : `;BYDAY=${days.join()}`
          const rule = `FREQ=${freq};INTERVAL=${interval}${wkst}${by}`
          const { year, month, day } = parseDate(start)
          const options = { ...RRule.parseString(rule + until), dtstart: datetime(year, month, day) }
          const theirs = new RRule(options).all().map((date) => date.toISOString().slice(0, 10))
          fc.pre(theirs.length > 0)
          expect(expand(rule + until, start)).toEqual(theirs)
        },
      ),
      { numRuns: 400 },
    )
  })
})

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
    'FREQ=WEEKLY;BYWEEKNO=53;BYMONTH=1;BYDAY=MO',
    'FREQ=DAILY;BYYEARDAY=1;BYMONTH=2',
    'FREQ=WEEKLY;UNTIL=20200101',
  ])('refuses "%s", which gives no date, without searching for long', (rrule) => {
    const start = performance.now()
    expect(codeOf(rrule)).toBe('empty-rrule')
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('keeps UNTIL itself, and nothing after 2100', () => {
    expect(expand('FREQ=DAILY;UNTIL=20210303')).toEqual(['2021-03-01', '2021-03-02', '2021-03-03'])
    expect(expand('FREQ=DAILY;UNTIL=20210303T000000Z')).toHaveLength(3)
    expect(expand('FREQ=YEARLY;UNTIL=21050101', '2098-12-31')).toEqual([
      '2098-12-31',
      '2099-12-31',
      '2100-12-31',
    ])
    expect(expand('FREQ=YEARLY', '2099-12-31').at(-1)).toBe('2100-12-31')
    expect(expand('FREQ=YEARLY;COUNT=5', '2098-12-31')).toHaveLength(3)
  })

  it('counts the start only where the rule gives it', () => {
    expect(expand('FREQ=WEEKLY;BYDAY=TU;COUNT=1', '2021-03-02')).toEqual(['2021-03-02'])
    expect(expand('FREQ=WEEKLY;BYDAY=TU;COUNT=1', '2021-03-03')).toEqual(['2021-03-09'])
  })

  it('expands rules by days and weeks with a filter that some year meets', () => {
    expect(expand('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;COUNT=1')).toEqual(['2024-02-29'])
    expect(expand('FREQ=DAILY;BYYEARDAY=1;COUNT=1')).toEqual(['2022-01-01'])
    expect(expand('FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;COUNT=1')).toEqual(['2022-01-03'])
    expect(expand('FREQ=DAILY;BYMONTH=7;BYDAY=MO;COUNT=1')).toEqual(['2021-07-05'])
    expect(expand('FREQ=DAILY;BYSETPOS=1;BYDAY=MO;COUNT=1')).toEqual(['2021-03-01'])
    expect(expand('FREQ=DAILY;BYSETPOS=-1;BYDAY=MO;COUNT=1')).toEqual(['2021-03-01'])
    expect(expand('FREQ=DAILY;BYSETPOS=2,1;BYDAY=MO;COUNT=1')).toEqual(['2021-03-01'])
    expect(expand('FREQ=MONTHLY;BYSETPOS=2;BYDAY=MO;COUNT=1')).toEqual(['2021-03-08'])
  })

  it.each([
    'FREQ=DAILY;INTERVAL=9999;COUNT=1',
    'FREQ=DAILY;COUNT=9',
    'FREQ=WEEKLY;WKST=SU;COUNT=1',
    'FREQ=YEARLY;BYMONTH=1,12;COUNT=1',
    'FREQ=MONTHLY;BYMONTHDAY=1,-1,31;COUNT=1',
    'FREQ=YEARLY;BYYEARDAY=1,99,-366,360,299;COUNT=1',
    'FREQ=YEARLY;BYWEEKNO=53,-1,20;COUNT=1',
    'FREQ=MONTHLY;BYDAY=-1TU,+2WE,5TH,1FR;COUNT=1',
    'FREQ=WEEKLY;BYDAY=MO,SA,SU;COUNT=1',
    'FREQ=YEARLY;BYDAY=53MO,20TU;COUNT=1',
  ])('takes "%s"', (rrule) => {
    expect(codeOf(rrule)).toBeUndefined()
  })

  it.each([
    'FREQ=DAILY;INTERVAL=10000',
    'FREQ=DAILY;INTERVAL=01',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;COUNT=1000000',
    'FREQ=DAILY;COUNT=1x',
    'FREQ=DAILY;COUNT=',
    'XFREQ=DAILY',
    'FREQ=DAILYX',
    'FREQ=XDAILY',
    'INTERVAL=2',
    'FREQ=WEEKLY;WKST=XX',
    'FREQ=YEARLY;BYMONTH=0',
    'FREQ=YEARLY;BYMONTH=1,',
    'FREQ=YEARLY;BYMONTH=1;2',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=YEARLY;BYYEARDAY=367',
    'FREQ=YEARLY;BYYEARDAY=0',
    'FREQ=YEARLY;BYWEEKNO=54',
    'FREQ=MONTHLY;BYSETPOS=0',
    'FREQ=MONTHLY;BYDAY=0MO',
    'FREQ=MONTHLY;BYDAY=54MO',
    'FREQ=DAILY;BYDAY=1MO',
    'FREQ=DAILY;UNTIL=2021031',
    'FREQ=DAILY;UNTIL=20210310T0000',
    'FREQ=DAILY;UNTIL=x20210310',
    'FREQ=DAILY;COUNT=2;COUNT=3',
    'FREQ',
    '=DAILY',
    'FREQ=DAILY;',
  ])('refuses "%s" as no rule of days', (rrule) => {
    expect(codeOf(rrule)).toBe('invalid-rrule')
  })

  it.each([
    ['FREQ=WEEKLY;BYHOUR=8', 'BYHOUR=8'],
    ['FREQ=WEEKLY;COUNT=2;UNTIL=20210310', 'COUNT, UNTIL'],
    ['FREQ=WEEKLY;UNTIL=20230231', 'UNTIL=20230231'],
    ['FREQ=WEEKLY;BYDAY=2MO', 'BYDAY=2MO'],
    ['INTERVAL=2', 'INTERVAL=2'],
    ['FREQ=DAILY;FREQ=WEEKLY', 'FREQ=WEEKLY'],
  ])('names the part of "%s" that is wrong', (rrule, part) => {
    expect(problemOf(rrule)).toEqual({
      code: 'invalid-rrule',
      field: 'rrule',
      value: rrule,
      allowed: 'RFC 5545 RRULE, 1-10000 dates, such as FREQ=WEEKLY;BYDAY=TU;COUNT=10',
      message: {
        vi: `"${part}" không phải là quy tắc lặp theo ngày của RFC 5545, ví dụ FREQ=WEEKLY;BYDAY=TU;COUNT=10.`,
        en: `"${part}" is not a recurrence of days by RFC 5545, such as FREQ=WEEKLY;BYDAY=TU;COUNT=10.`,
      },
    })
  })

  it('allows 10,000 dates, and not one more', () => {
    expect(expand('FREQ=DAILY;COUNT=10000')).toHaveLength(10_000)
    expect(problemOf('FREQ=DAILY;COUNT=10001')).toMatchObject({
      code: 'too-many-dates',
      message: {
        vi: 'Quy tắc lặp này cho hơn 10000 ngày; hãy thêm COUNT hoặc UNTIL.',
        en: 'This recurrence rule gives more than 10000 dates; add COUNT or UNTIL.',
      },
    })
    expect(problemOf('FREQ=WEEKLY;UNTIL=20200101').message).toEqual({
      vi: 'Quy tắc lặp này không cho ngày nào.',
      en: 'This recurrence rule gives no date.',
    })
  })

  it('refuses more than 10,000 dates and a start that is no day', () => {
    expect(codeOf('FREQ=DAILY')).toBe('too-many-dates')
    expect(codeOf('FREQ=WEEKLY', '2021-02-30')).toBe('invalid-date')
  })
})

describe('days that pass the filters of a rule', () => {
  it('need not be days of the month or week in which it starts', () => {
    expect(expand('FREQ=DAILY;BYMONTH=4;COUNT=1', '2021-03-31')).toEqual(['2021-04-01'])
    expect(expand('FREQ=WEEKLY;BYMONTH=2;COUNT=2', '2021-01-30')).toEqual(['2021-02-06', '2021-02-13'])
  })

  it('may be the last weekday of a month that is shorter than December', () => {
    expect(expand('FREQ=MONTHLY;BYMONTHDAY=24;BYDAY=-1MO;COUNT=2')).toEqual(['2023-04-24', '2024-06-24'])
    expect(expand('FREQ=MONTHLY;BYMONTHDAY=22;BYDAY=-1MO;COUNT=1')).toEqual(['2027-02-22'])
    expect(codeOf('FREQ=MONTHLY;BYMONTHDAY=21;BYDAY=-1MO;COUNT=1')).toBe('empty-rrule')
  })

  const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
  const some = (least: number, most: number) =>
    fc.uniqueArray(fc.integer({ min: least, max: most }), { minLength: 1, maxLength: 3 })

  it('are those that one finds by looking at every day from the start on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.option(some(1, 12), { nil: [] as number[] }),
        fc.option(some(1, 28), { nil: [] as number[] }),
        fc.option(some(1, 7), { nil: [] as number[] }),
        (after, months, days, weekdays) => {
          const start = addDays('1990-01-01', after)
          const found: PlainDate[] = []
          for (let day = start; found.length < 2; day = addDays(day, 1)) {
            const parts = parseDate(day)
            const passes =
              (months.length === 0 || months.includes(parts.month)) &&
              (days.length === 0 || days.includes(parts.day)) &&
              (weekdays.length === 0 || weekdays.includes(isoWeekday(toDayNumber(day))))
            if (passes) found.push(day)
          }
          const part = (name: string, values: readonly unknown[]) =>
            values.length === 0 ? '' : `;${name}=${values.join(',')}`
          const names = weekdays.map((weekday) => CODES[weekday - 1])
          const filters = part('BYMONTH', months) + part('BYMONTHDAY', days) + part('BYDAY', names)
          expect(expand(`FREQ=DAILY;COUNT=2${filters}`, start)).toEqual(found)
        },
      ),
      { numRuns: 150 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canChi } from '../../src/dates/can-chi.js'
import {
  fromLunar,
  LUNAR_YEARS,
  type LunarDate,
  leapMonthOf,
  lunarDayNumber,
  lunarMonthLength,
  lunarOn,
  toLunar,
} from '../../src/dates/lunar.js'
import { addDays, fromDayNumber, type PlainDate, toDayNumber } from '../../src/dates/plain-date.js'
import { DateRangeError, InputError } from '../../src/errors.js'

const FIRST = toDayNumber('1890-01-21')
const LAST = toDayNumber('2101-01-28')
const newYear = (year: number) => fromLunar({ year, month: 1, day: 1 })

/** Tết as kept in Vietnam (in the North from 1968 to 1975). */
const TET = `
1945-02-13 1946-02-02 1947-01-22 1948-02-10 1949-01-29 1950-02-17 1951-02-06 1952-01-27 1953-02-14 1954-02-03
1955-01-24 1956-02-12 1957-01-31 1958-02-18 1959-02-08 1960-01-28 1961-02-15 1962-02-05 1963-01-25 1964-02-13
1965-02-02 1966-01-21 1967-02-09 1968-01-29 1969-02-16 1970-02-06 1971-01-27 1972-02-15 1973-02-03 1974-01-23
1975-02-11 1976-01-31 1977-02-18 1978-02-07 1979-01-28 1980-02-16 1981-02-05 1982-01-25 1983-02-13 1984-02-02
1985-01-21 1986-02-09 1987-01-29 1988-02-17 1989-02-06 1990-01-27 1991-02-15 1992-02-04 1993-01-23 1994-02-10
1995-01-31 1996-02-19 1997-02-07 1998-01-28 1999-02-16 2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22
2005-02-09 2006-01-29 2007-02-17 2008-02-07 2009-01-26 2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31
2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10
2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-02 2031-01-23 2032-02-11 2033-01-31 2034-02-19`
  .trim()
  .split(/\s+/)

/** Leap months as year:month. */
const LEAP_MONTHS = `
1900:8 1903:5 1906:4 1909:2 1911:6 1914:5 1917:2 1919:7 1922:5 1925:4 1928:2 1930:6 1933:5 1936:3 1938:7 1941:6 1944:4
1947:2 1949:7 1952:5 1955:3 1957:8 1960:6 1963:4 1966:3 1968:7 1971:5 1974:4 1976:8 1979:6 1982:4 1985:2 1987:7 1990:5
1993:3 1995:8 1998:5 2001:4 2004:2 2006:7 2009:5 2012:4 2014:9 2017:6 2020:4 2023:2 2025:6 2028:5 2031:3 2033:11 2036:6
2039:5 2042:2 2044:7 2047:5 2050:3 2052:8 2055:6 2058:4 2061:3 2063:7 2066:5 2069:4 2071:8 2074:6 2077:4 2080:3 2082:7
2085:5 2088:4 2090:8 2093:6 2096:4 2099:2`
  .trim()
  .split(/\s+/)

describe('toLunar and fromLunar', () => {
  it('do what the documentation says', () => {
    expect(toLunar('2026-02-17')).toEqual({ year: 2026, month: 1, day: 1, leap: false })
    expect(fromLunar({ year: 2026, month: 3, day: 10 })).toBe('2026-04-26')
    expect(lunarMonthLength(2033, 11, true)).toBe(29)
    expect(leapMonthOf(2033)).toBe(11)
    expect(lunarDayNumber(2026, 3, 10)).toBe(20569)
    expect(fromDayNumber(20569)).toBe('2026-04-26')
    expect(LUNAR_YEARS).toEqual({ first: 1890, last: 2100 })
  })

  it('know Tết of ninety years', () => {
    for (const date of TET as PlainDate[]) {
      const year = Number(date.slice(0, 4))
      expect(newYear(year)).toBe(date)
      expect(toLunar(date)).toEqual({ year, month: 1, day: 1, leap: false })
      expect(toLunar(addDays(date, -1))).toMatchObject({ year: year - 1, month: 12 })
    }
  })

  it('know the years in which Vietnam and China differ, and Tết of 1916', () => {
    expect([1968, 1969, 1985, 2007, 2030, 2053].map(newYear)).toEqual([
      '1968-01-29',
      '1969-02-16',
      '1985-01-21',
      '2007-02-17',
      '2030-02-02',
      '2053-02-18',
    ])
    expect(newYear(1916)).toBe('1916-02-03')
  })

  it('know the leap months from 1900 to 2100', () => {
    const found: string[] = []
    for (let year = 1900; year <= 2100; year++) {
      const month = leapMonthOf(year)
      if (month !== undefined) found.push(`${year}:${month}`)
    }
    expect(found).toEqual(LEAP_MONTHS)
    expect(toLunar('1985-03-21')).toEqual({ year: 1985, month: 2, day: 1, leap: true })
    expect(fromLunar({ year: 2033, month: 11, day: 1, leap: true })).toBe('2033-12-22')
    expect(toLunar('2025-07-25')).toEqual({ year: 2025, month: 6, day: 1, leap: true })
  })

  it('know days that are remembered by the lunar calendar', () => {
    expect(toLunar('1890-05-19')).toEqual({ year: 1890, month: 4, day: 1, leap: false })
    expect(toLunar('1969-09-02')).toEqual({ year: 1969, month: 7, day: 21, leap: false })
    // Giỗ Tổ Hùng Vương, the tenth of month 3; of the regular one where the month is doubled.
    expect([2004, 2023, 2024, 2025, 2031].map((year) => fromLunar({ year, month: 3, day: 10 }))).toEqual([
      '2004-04-28',
      '2023-04-29',
      '2024-04-18',
      '2025-04-07',
      '2031-04-01',
    ])
  })

  it('know the months of 29 days that end the years 2021 to 2032', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => lunarMonthLength(2021 + index, 12))
    expect(lengths).toEqual([29, 30, 30, 29, 29, 29, 29, 29, 29, 29, 29, 30])
  })
})

describe('refusals', () => {
  const refused = (act: () => unknown) => {
    try {
      act()
    } catch (error) {
      return error as InputError
    }
    throw new Error('not refused')
  }

  it('refuses days that the month does not have', () => {
    expect(fromLunar({ year: 2025, month: 12, day: 29 })).toBe('2026-02-16')
    const error = refused(() => fromLunar({ year: 2025, month: 12, day: 30 }))
    expect(error).toBeInstanceOf(InputError)
    expect(error.problems[0]).toMatchObject({ code: 'no-such-lunar-day', field: 'day', allowed: '1-29' })
    expect(error.message).toContain('Month 12 of lunar year 2025 has 29 days, there is no day 30.')
    expect(error.problems[0]!.message.vi).toBe('Tháng 12 năm âm lịch 2025 có 29 ngày, không có ngày 30.')
    expect(
      refused(() => fromLunar({ year: 2025, month: 6, day: 30, leap: true })).problems[0]!.message,
    ).toEqual({
      vi: 'Tháng 6 nhuận năm âm lịch 2025 có 29 ngày, không có ngày 30.',
      en: 'Leap month 6 of lunar year 2025 has 29 days, there is no day 30.',
    })
    expect(refused(() => fromLunar({ year: 2026, month: 1, day: 0 }))).toBeInstanceOf(InputError)
  })

  it('refuses months that the year does not have', () => {
    const other = refused(() => fromLunar({ year: 2025, month: 5, day: 1, leap: true }))
    expect(other.problems[0]).toMatchObject({ code: 'no-such-leap-month', field: 'leap', allowed: '6' })
    expect(other.problems[0]!.message.vi).toBe('Năm âm lịch 2025 không có tháng 5 nhuận, chỉ nhuận tháng 6.')
    const none = refused(() => fromLunar({ year: 2026, month: 5, day: 1, leap: true }))
    expect(none.problems[0]).toMatchObject({ allowed: 'none' })
    expect(none.message).toContain('Lunar year 2026 has no leap month 5.')
    for (const month of [0, 13, -1]) {
      for (const leap of [false, true]) {
        const error = refused(() => fromLunar({ year: 2025, month, day: 1, leap }))
        expect(error.problems[0]).toMatchObject({ field: 'month', allowed: '1-12' })
      }
    }
    expect(lunarMonthLength(2026, 5, true)).toBeUndefined()
    expect(lunarMonthLength(2026, 13)).toBeUndefined()
    expect(leapMonthOf(2026)).toBeUndefined()
  })

  it('refuses dates outside the table with the range, as DateRangeError', () => {
    for (const act of [
      () => toLunar('1890-01-20'),
      () => toLunar('2101-01-29'),
      () => fromLunar({ year: 1889, month: 1, day: 1 }),
      () => fromLunar({ year: 2101, month: 1, day: 1 }),
      () => lunarMonthLength(1889, 1),
      () => leapMonthOf(2101),
    ]) {
      const error = refused(act)
      expect(error).toBeInstanceOf(DateRangeError)
      for (const text of [error.message, error.problems[0]!.message.vi, error.problems[0]!.message.en]) {
        expect(text).toMatch(/1890.*2100/)
      }
    }
    expect(refused(() => toLunar('1890-01-20')).message).toBe(
      'toLunar(): argument "date": 1890-01-20 is outside 1890-01-21 to 2101-01-28 (lunar years 1890 to 2100).',
    )
  })

  it('allows the first and the last day of the table, of a year and of a month', () => {
    expect(toLunar('1890-01-21')).toEqual({ year: 1890, month: 1, day: 1, leap: false })
    expect(toLunar('2101-01-28')).toEqual({ year: 2100, month: 12, day: 29, leap: false })
    expect(fromLunar({ year: 2100, month: 12, day: 29 })).toBe('2101-01-28')
    expect(fromLunar({ year: 2025, month: 6, day: 29, leap: true })).toBe('2025-08-22')
  })

  it('says of a month that is doubled elsewhere which one it is, and of months 1 and 12 too', () => {
    const messageOf = (month: number, year: number) =>
      refused(() => fromLunar({ year, month, day: 1, leap: true })).problems[0]!.message
    expect(messageOf(1, 2025)).toEqual({
      vi: 'Năm âm lịch 2025 không có tháng 1 nhuận, chỉ nhuận tháng 6.',
      en: 'Lunar year 2025 has no leap month 1, only a leap month 6.',
    })
    expect(messageOf(12, 2026)).toEqual({
      vi: 'Năm âm lịch 2026 không có tháng 12 nhuận.',
      en: 'Lunar year 2026 has no leap month 12.',
    })
    expect(messageOf(13, 2025)).toEqual({
      vi: 'Tháng âm lịch phải từ 1 đến 12, không phải 13.',
      en: 'The lunar month must be 1 to 12, not 13.',
    })
  })

  const of = (year: unknown, month: unknown, day: unknown, leap?: unknown) => () =>
    fromLunar({ year, month, day, leap } as LunarDate)
  it.each<[string, () => unknown, string, unknown]>([
    ['a year that is no number', of('5', 1, 1), 'date.year', '5'],
    ['a month that is nothing', of(2026, null, 1), 'date.month', null],
    ['a day that is an object', of(2026, 1, {}), 'date.day', {}],
    ['a switch that is none', of(2025, 6, 1, 'true'), 'date.leap', 'true'],
    ['a date that is a number', () => toLunar(5 as unknown as string), 'date', 5],
    ['a year of the cycle that is a text', () => canChi('5' as unknown as number), 'year', '5'],
  ])('refuses %s with the field and the value', (_name, act, field, value) => {
    expect(refused(act).problems).toMatchObject([{ field, value }])
  })

  it.each<[string, string, () => unknown]>([
    ['toLunar', 'date', () => toLunar('2023-02-29')],
    ['toLunar', 'date', () => toLunar(null as unknown as string)],
    ['fromLunar', 'date', () => fromLunar(7 as unknown as LunarDate)],
    ['fromLunar', 'year', of(1889, 1, 1)],
    ['lunarMonthLength', 'year', () => lunarMonthLength('2026' as unknown as number, 1)],
    ['lunarMonthLength', 'month', () => lunarMonthLength(2026, 1.5)],
    ['lunarMonthLength', 'leap', () => lunarMonthLength(2026, 1, 1 as unknown as boolean)],
    ['lunarMonthLength', 'year', () => lunarMonthLength(2101, 1)],
    ['leapMonthOf', 'year', () => leapMonthOf(Number.NaN)],
    ['leapMonthOf', 'year', () => leapMonthOf(1889)],
    ['canChi', 'year', () => canChi(2.5)],
  ])('names the function that refuses: %s, %s', (name, argument, act) => {
    expect(refused(act).problems).toMatchObject([{ function: name, argument }])
  })

  it('takes a day of another library, and refuses one that does not exist', () => {
    const handed = (text: string) => ({ toJSON: () => text })
    expect(toLunar(handed('2026-02-17'))).toEqual({ year: 2026, month: 1, day: 1, leap: false })
    expect(refused(() => toLunar(handed('2026-02-30'))).problems).toMatchObject([{ code: 'invalid-date' }])
    expect(refused(() => toLunar(handed('2101-01-29'))).problems).toMatchObject([{ code: 'out-of-range' }])
  })

  it.each<[string, () => unknown, object, string, string]>([
    [
      'a year outside the table',
      of(2101, 1, 1),
      { field: 'year', value: 2101, allowed: '1890-2100' },
      'Năm âm lịch 2101 nằm ngoài khoảng từ 1890 đến 2100.',
      'Lunar year 2101 is outside the years 1890 to 2100.',
    ],
    [
      'a date outside the table',
      () => toLunar('2101-01-29'),
      { function: 'toLunar', field: 'date', value: '2101-01-29', allowed: '1890-01-21 to 2101-01-28' },
      'Ngày 2101-01-29 nằm ngoài khoảng từ 1890-01-21 đến 2101-01-28 (năm âm lịch 1890 đến 2100).',
      '2101-01-29 is outside 1890-01-21 to 2101-01-28 (lunar years 1890 to 2100).',
    ],
    [
      'a year of the cycle after 9999',
      () => canChi(10_000),
      { field: 'year', value: 10_000, allowed: '1-9999' },
      'Năm 10000 nằm ngoài khoảng từ năm 1 đến năm 9999.',
      'Year 10000 is outside the years 1 to 9999.',
    ],
  ])('refuses %s with the range', (_name, act, problem, vi, en) => {
    expect(refused(act).problems).toMatchObject([{ code: 'out-of-range', ...problem, message: { vi, en } }])
  })

  it('refuses what is no date and no whole number', () => {
    const symbol = Symbol('x')
    const bare = Object.create(null) as object
    for (const value of [
      Number.NaN,
      1.5,
      Number.POSITIVE_INFINITY,
      '5',
      null,
      undefined,
      {},
      [5],
      symbol,
      bare,
      5n,
    ]) {
      const wrong = value as number
      expect(refused(() => fromLunar({ year: wrong, month: 1, day: 1 }))).toBeInstanceOf(InputError)
      expect(refused(() => fromLunar({ year: 2026, month: wrong, day: 1 }))).toBeInstanceOf(InputError)
      expect(refused(() => fromLunar({ year: 2026, month: 1, day: wrong }))).toBeInstanceOf(InputError)
      expect(refused(() => leapMonthOf(wrong))).toBeInstanceOf(InputError)
      expect(refused(() => lunarMonthLength(2026, wrong))).toBeInstanceOf(InputError)
      expect(refused(() => canChi(wrong))).toBeInstanceOf(InputError)
      expect(refused(() => toLunar(value as string))).toBeInstanceOf(InputError)
    }
    for (const value of [1, 'true', null, {}, symbol, bare]) {
      const leap = value as unknown as boolean
      expect(refused(() => fromLunar({ year: 2025, month: 6, day: 1, leap }))).toBeInstanceOf(InputError)
    }
    for (const value of [null, undefined, 5, '2026-01-01', symbol]) {
      expect(refused(() => fromLunar(value as unknown as LunarDate))).toBeInstanceOf(InputError)
    }
    for (const value of ['2023-02-29', '17/2/2026', ['2026-02-17'], new Date(0)]) {
      expect(refused(() => toLunar(value as string))).toBeInstanceOf(InputError)
    }
  })
})

describe('properties', () => {
  it('round trip every day of the range, one day after the other', () => {
    let before: LunarDate | undefined
    for (let day = FIRST; day <= LAST; day++) {
      const date = fromDayNumber(day)
      const lunar = toLunar(date)
      if (fromLunar(lunar) !== date) expect.fail(`${date} does not come back`)
      if (before) {
        const follows =
          lunar.day === before.day + 1
            ? lunar.month === before.month && lunar.leap === before.leap && lunar.year === before.year
            : lunar.day === 1 && before.day === lunarMonthLength(before.year, before.month, before.leap)
        if (!follows) expect.fail(`${date} does not follow the day before`)
      }
      before = lunar
    }
    expect(before).toEqual({ year: 2100, month: 12, day: 29, leap: false })
  })

  it('round trips lunar dates', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1890, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 30 }),
        fc.boolean(),
        (year, month, day, leap) => {
          const length = lunarMonthLength(year, month, leap)
          if (length === undefined) return leap && leapMonthOf(year) !== month
          if (day > length) return length === 29
          const back = toLunar(fromLunar({ year, month, day, leap }))
          return back.year === year && back.month === month && back.day === day && back.leap === leap
        },
      ),
    )
  })

  it('keeps the order of days', () => {
    const day = fc.integer({ min: FIRST, max: LAST })
    const rank = ({ year, month, day: d, leap }: LunarDate) =>
      ((year * 13 + month) * 2 + (leap ? 1 : 0)) * 31 + d
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [x, y] = [rank(toLunar(fromDayNumber(a))), rank(toLunar(fromDayNumber(b)))]
        return Math.sign(a - b) === Math.sign(x - y)
      }),
    )
  })

  it('begins every year between 20 January and 21 February', () => {
    for (let year = LUNAR_YEARS.first; year <= LUNAR_YEARS.last; year++) {
      expect(newYear(year) >= `${year}-01-20` && newYear(year) <= `${year}-02-21`).toBe(true)
    }
  })
})

describe('lunarDayNumber', () => {
  it('agrees with fromLunar, and takes day 30 of a short month as day 29', () => {
    for (let year = LUNAR_YEARS.first; year <= LUNAR_YEARS.last; year++) {
      for (let month = 1; month <= 12; month++) {
        const length = lunarMonthLength(year, month)!
        for (const day of [1, 15, 29, 30]) {
          const date = fromLunar({ year, month, day: Math.min(day, length) })
          if (lunarDayNumber(year, month, day) !== toDayNumber(date)) expect.fail(`${year}-${month}-${day}`)
        }
      }
    }
  })

  it('is undefined outside the table and for months that no year has', () => {
    for (const year of [1889, 2101, 2026.5, Number.NaN]) expect(lunarDayNumber(year, 1, 1)).toBeUndefined()
    for (const month of [0, 13, 1.5, Number.NaN]) expect(lunarDayNumber(2026, month, 1)).toBeUndefined()
  })
})

describe('canChi', () => {
  it('names the years', () => {
    expect([1890, 1930, 1945, 1954, 1968, 1975, 1984, 2000, 2024, 2025, 2026].map(canChi)).toEqual([
      'Canh Dần',
      'Canh Ngọ',
      'Ất Dậu',
      'Giáp Ngọ',
      'Mậu Thân',
      'Ất Mão',
      'Giáp Tý',
      'Canh Thìn',
      'Giáp Thìn',
      'Ất Tỵ',
      'Bính Ngọ',
    ])
    expect(canChi(4)).toBe('Giáp Tý')
    expect(canChi(1)).toBe('Tân Dậu')
    expect(canChi(9999)).toBe('Kỷ Hợi')
  })

  it('has sixty names', () => {
    const names = Array.from({ length: 120 }, (_, index) => canChi(1984 + index))
    expect(new Set(names).size).toBe(60)
    expect(names.slice(60)).toEqual(names.slice(0, 60))
  })

  it('refuses years outside 1 to 9999 with the range', () => {
    for (const year of [0, -1, 10_000]) expect(() => canChi(year)).toThrow(DateRangeError)
    expect(() => canChi(0)).toThrow('1 to 9999')
  })
})

describe('the lunar day of a date, as far as it is known', () => {
  it.each(['1890-01-21', '2026-02-17', '2101-01-28'] as const)('is that of toLunar on %s', (date) => {
    expect(lunarOn(date)).toEqual(toLunar(date))
  })

  it.each(['1890-01-20', '2101-01-29'] as const)('is not known on %s', (date) => {
    expect(lunarOn(date)).toBeUndefined()
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  allEvents,
  lunarMonths,
  nearMidnight,
  offsetInForce,
  renderTable,
} from '../../data/tools/lunar-table.js'
import { fromLunar, leapMonthOf, lunarMonthLength } from '../../src/dates/lunar.js'
import { fromDayNumber } from '../../src/dates/plain-date.js'

const file = new URL('../../src/dates/lunar-table.ts', import.meta.url)
const events = allEvents()
const months = lunarMonths(events)
const startOf = (year: number, month: number, leap = false, list = months) =>
  fromDayNumber(list.find((m) => m.year === year && m.month === month && m.leap === leap)!.start)

const summary = (list: ReturnType<typeof nearMidnight>) =>
  list.map(({ kind, longitude, local, seconds }) => `${local} ${kind} ${longitude ?? '-'} ${seconds}`)

describe('the table of lunar years', () => {
  it('is what the generator computes, byte for byte, and under 2 KB', () => {
    const source = readFileSync(file, 'utf8')
    expect(source).toBe(renderTable(months))
    expect(source.length).toBeLessThan(2048)
  })

  it('is decoded to the months that were computed', () => {
    for (const { year, month, leap, start, length } of months) {
      expect(fromLunar({ year, month, day: 1, leap })).toBe(fromDayNumber(start))
      expect(lunarMonthLength(year, month, leap)).toBe(length)
      if (leap) expect(leapMonthOf(year)).toBe(month)
    }
  })
})

describe('events within two minutes of midnight', () => {
  it('are these at the local time in force, and the table takes these sides', () => {
    expect(summary(nearMidnight(events))).toEqual([
      '1896-02-13 23:58:07 new-moon - -113',
      '1950-04-20 23:59:02 major-term 30 -58',
      '1951-12-23 00:00:11 major-term 270 11',
      '1998-09-21 00:01:24 new-moon - 84',
      '2004-05-20 23:59:00 major-term 60 -60',
      '2038-07-22 23:59:54 major-term 120 -6',
      '2054-05-08 00:00:30 new-moon - 30',
      '2072-12-09 23:58:43 new-moon - -77',
      '2074-08-23 00:00:13 major-term 150 13',
      '2077-11-15 23:59:51 new-moon - -9',
      '2085-10-18 23:59:33 new-moon - -27',
    ])
    expect(fromLunar({ year: 1896, month: 1, day: 1 })).toBe('1896-02-13')
    expect(fromLunar({ year: 1998, month: 8, day: 1 })).toBe('1998-09-21')
    expect(fromLunar({ year: 2054, month: 4, day: 1 })).toBe('2054-05-08')
    expect(fromLunar({ year: 2072, month: 11, day: 1 })).toBe('2072-12-09')
    expect(fromLunar({ year: 2077, month: 10, day: 1 })).toBe('2077-11-15')
    expect(fromLunar({ year: 2085, month: 9, day: 1 })).toBe('2085-10-18')
  })

  it('include more at UTC+7 before 1968, when other local times were in force', () => {
    const earlier = events.filter((event) => offsetInForce(event.ut) !== 7 / 24)
    expect(summary(nearMidnight(earlier, () => 7 / 24))).toEqual([
      '1924-06-21 23:59:27 major-term 90 -33',
      '1938-01-20 23:58:47 major-term 300 -73',
      '1938-09-24 00:00:01 major-term 180 1',
      '1944-06-20 23:59:33 new-moon - -27',
      '1953-06-21 23:59:48 major-term 90 -12',
      '1967-07-08 00:00:03 new-moon - 3',
    ])
    expect(leapMonthOf(1938)).toBe(7)
    expect(fromLunar({ year: 1944, month: 5, day: 1 })).toBe('1944-06-21')
    expect(fromLunar({ year: 1967, month: 6, day: 1 })).toBe('1967-07-08')
  })

  it('decide no month where they are major terms: none begins at that midnight', () => {
    const firstDays = new Set(months.map(({ start }) => fromDayNumber(start)))
    for (const day of ['1950-04-20', '1951-12-22', '2004-05-20', '2038-07-22', '2074-08-22']) {
      const next = fromDayNumber(Date.parse(day) / 86_400_000 + 1)
      expect(firstDays.has(next), `a month begins at the midnight after ${day}`).toBe(false)
    }
  })
})

describe('the convention', () => {
  it('changes hands where no event is in doubt', () => {
    const days = (list: typeof months, first: string, last: string) =>
      list.map(({ start }) => fromDayNumber(start)).filter((day) => day >= first && day <= last)
    for (const [first, last] of [
      ['1928-11-01', '1929-03-31'],
      ['1967-12-15', '1968-01-15'],
    ] as const) {
      const everywhere = [7 / 24, 8 / 24].map((offset) =>
        days(
          lunarMonths(events, () => offset),
          first,
          last,
        ),
      )
      expect(everywhere[0]).toEqual(days(months, first, last))
      expect(everywhere[1]).toEqual(days(months, first, last))
    }
  })

  it('keeps UTC+8 to the end of 1967, ten minutes past midnight as the new moon of 2 December was', () => {
    expect(startOf(1967, 11)).toBe('1967-12-02')
    expect(startOf(1967, 12)).toBe('1967-12-31')
    expect(startOf(1968, 1)).toBe('1968-01-29')
  })

  it('differs from UTC+8 before 1929 in these months only', () => {
    const china = lunarMonths(events, () => 8 / 24)
    const differing = months.filter(({ year, start }, index) => year < 1968 && start !== china[index]!.start)
    expect(differing.map(({ start }) => fromDayNumber(start))).toEqual([
      '1896-02-13',
      '1906-04-23',
      '1914-11-17',
      '1916-02-03',
      '1920-11-10',
    ])
  })

  it('gives China, at UTC+8, its own new years where they are known to differ', () => {
    const china = lunarMonths(events, () => 8 / 24)
    const newYears = [1968, 1969, 1985, 2007, 2030, 2053].map((year) => startOf(year, 1, false, china))
    expect(newYears).toEqual([
      '1968-01-30',
      '1969-02-17',
      '1985-02-20',
      '2007-02-18',
      '2030-02-03',
      '2053-02-19',
    ])
    expect(
      china.filter((m) => m.leap && [1984, 1985, 1987, 2033].includes(m.year)).map((m) => m.month),
    ).toEqual([10, 6, 11])
  })
})

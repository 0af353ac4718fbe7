import { describe, expect, it } from 'vitest'
import { anniversary, isKeptIn } from '../../src/commemorations/anniversary.js'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import { fromDayNumber } from '../../src/dates/plain-date.js'
import { spansInYear } from '../../src/dates/rule-kinds.js'
import { createCatalog, createPlanner } from '../../src/index.js'
import { LISTED } from '../../src/planner/importance.js'
import { shipped } from './records.js'

const records = shipped.map(({ record }) => record)
const byId = new Map(records.map((record) => [record.id, record]))
const find = (id: string): Commemoration => {
  const record = byId.get(id)
  if (record === undefined) throw new Error(`No record ${id} in data/`)
  return record
}

/** The days and spans of a record that begin in a Gregorian year; a lunar year can give one in the next. */
function fallsIn(record: Commemoration, year: number) {
  return [year - 1, year]
    .filter((ruleYear) => isKeptIn(record, ruleYear))
    .flatMap((ruleYear) => spansInYear(record.rule, ruleYear, (id) => byId.get(id)?.rule))
    .map(({ start, end }) => ({
      id: record.id,
      date: fromDayNumber(start),
      end: end === start ? undefined : fromDayNumber(end),
    }))
    .filter(
      ({ date }, index, all) =>
        date.startsWith(`${year}-`) && all.findIndex((one) => one.date === date) === index,
    )
}

/** Single days of rank 1 and 2 that belong to the whole country and begin with these characters (`2023-07`). */
function printed(prefix: string) {
  return records
    .filter(({ rank, level }) => rank <= 2 && level !== 'province')
    .flatMap((record) => fallsIn(record, Number(prefix.slice(0, 4))))
    .filter(({ date, end }) => date.startsWith(prefix) && end === undefined)
}

const two = (number: number) => String(number).padStart(2, '0')

describe('numbers as printed by offices', () => {
  it.each([
    [
      'youth-volunteers-tradition',
      'Ngày Truyền thống lực lượng Thanh niên xung phong',
      '1950-07-15',
      2023,
      73,
    ],
    ['war-invalids-martyrs-day', 'Ngày Thương binh - Liệt sĩ', '1947-07-27', 2023, 76],
    ['trade-union-founding', 'Ngày thành lập Công đoàn Việt Nam', '1929-07-28', 2023, 94],
    ['vietnam-joins-asean', 'Việt Nam gia nhập ASEAN', '1995-07-28', 2023, 28],
    ['tourism-sector-tradition', 'Ngày Du lịch Việt Nam', '1960-07-09', 2023, 63],
    ['world-population-day', 'Ngày Dân số thế giới', '1987-07-11', 2023, 36],
    [
      'party-propaganda-mass-mobilisation-tradition',
      'Ngày Truyền thống ngành Tuyên giáo của Đảng',
      '1930-08-01',
      2023,
      93,
    ],
    ['youth-union-founding', 'Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh', '1931-03-26', 2021, 90],
  ])('%s: %s (%s) is in its year %i number %i', (id, name, origin, year, number) => {
    const record = find(id)
    expect([record.name.vi, ...(record.aliases ?? [])]).toContain(name)
    expect(anniversary(record, year)).toMatchObject({ number, origin })
  })

  it('gives the province of Quảng Ninh 60 years in 2023, a round number', () => {
    const record = records.find(
      ({ origin, provinces, rank }) =>
        origin === '1963-10-30' && provinces?.includes('quang-ninh') === true && rank <= 2,
    )
    expect(record && [record.name.vi, ...(record.aliases ?? [])]).toContain('Ngày thành lập tỉnh Quảng Ninh')
    expect(record && anniversary(record, 2023)).toMatchObject({ number: 60, milestone: 'round' })
  })

  it.each([
    ['3/3', 'border-guard-tradition', 65, 'all-people-border-defence-day', 35],
    ['6/6', 'vietnam-elderly-tradition-day', 83, 'vietnam-elderly-day', 14],
    ['19/8', 'people-public-security-tradition', 79, 'national-security-festival', 19],
    ['4/10', 'fire-police-tradition', 63, 'fire-prevention-day', 23],
    ['20/10', 'womens-union-founding', 94, 'vietnamese-womens-day', 14],
    ['23/11', 'southern-uprising-1940', 84, 'cultural-heritage-day', 19],
    ['22/12', 'peoples-army-founding', 80, 'all-people-defence-festival', 35],
  ])('keeps the two counts of %s apart in 2024', (_day, first, one, second, other) => {
    expect(anniversary(find(first), 2024)?.number).toBe(one)
    expect(anniversary(find(second), 2024)?.number).toBe(other)
    const rule = ({ rule }: Commemoration) => JSON.stringify(rule)
    expect(rule(find(first))).toBe(rule(find(second)))
  })

  it.each([
    'law-day-vietnam',
    'childrens-day',
    'vietnam-science-and-technology-day',
    'national-drug-prevention-day',
  ])('%s prints no number', (id) => expect(anniversary(find(id), 2024)).toBeUndefined())
})

describe('days as they fall', () => {
  it.each([
    ['world-day-of-remembrance-for-road-traffic-victims', 2023, '2023-11-19', undefined],
    ['action-month-for-gender-equality', 2023, '2023-11-15', '2023-12-15'],
    ['gio-to-hung-vuong', 2026, '2026-04-26', undefined],
    ['tet-nguyen-dan', 2026, '2026-02-17', undefined],
  ])('%s in %i is on %s', (id, year, date, end) => {
    const found = fallsIn(find(id), year)
    expect(found.map(({ date, end }) => [date, end])).toEqual([[date, end]])
  })

  it('keeps Ngày Sách Việt Nam to 2021 and Ngày Sách và Văn hóa đọc Việt Nam from 2022', () => {
    const kept = (id: string) => [2021, 2022].filter((year) => fallsIn(find(id), year).length > 0)
    expect(kept('vietnam-book-day')).toEqual([2021])
    expect(kept('vietnam-book-and-reading-culture-day')).toEqual([2022])
  })
})

describe('public holidays and great days', () => {
  it('are those of the Labour Code and of Resolution 28/2026/QH16', () => {
    expect(
      records
        .filter(({ publicHoliday }) => publicHoliday !== undefined)
        .map(({ id, publicHoliday }) => [id, publicHoliday!.days, publicHoliday!.since])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    ).toEqual([
      ['gio-to-hung-vuong', 1, 2007],
      ['labour-day', 1, undefined],
      ['national-day', 2, undefined],
      ['new-years-day', 1, undefined],
      ['reunification-day', 1, undefined],
      ['tet-nguyen-dan', 5, undefined],
      ['vietnam-culture-day', 1, 2026],
    ])
  })

  it('are the eight of Nghị định 145/2013/NĐ-CP, Điều 4', () => {
    expect(
      records
        .filter(({ greatDay }) => greatDay)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      'august-revolution-day',
      'dien-bien-phu-victory-day',
      'gio-to-hung-vuong',
      'ho-chi-minh-birth',
      'national-day',
      'party-founding-day',
      'reunification-day',
      'tet-nguyen-dan',
    ])
  })
})

describe('the default list of a month', () => {
  const planner = createPlanner({ catalog: createCatalog(records) })
  const months = [2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030].flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => `${year}-${two(index + 1)}`),
  )
  const listed = (month: string) =>
    planner.month(month).occurrences.filter(({ importance }) => importance <= LISTED)

  it.each(months)('holds as many days as an office prints in %s', (month) => {
    const days = listed(month)
    const list = days.map(({ date, id }) => `${date} ${id}`).join('\n')
    expect(days.length, list).toBeGreaterThanOrEqual(5)
    // Six bodies founded in October 1930 have their hundred years at once.
    expect(days.length, list).toBeLessThanOrEqual(month === '2030-10' ? 12 : 11)
  })

  it('raises persons as leaders of a hundred years and more, and no war or loss that its record keeps', () => {
    for (const { id, kind, topics, anniversary, raised } of months.flatMap((month) => listed(month))) {
      if (raised && find(id).raise === 'never') expect.fail(id)
      if (!raised?.includes('round') || (kind !== 'birth' && kind !== 'death')) continue
      expect(kind, id).toBe('birth')
      expect(topics, id).toContain('leaders')
      expect(anniversary?.number, id).toBeGreaterThanOrEqual(100)
    }
    for (const id of ['hoang-sa-1974', 'northern-border-defence', 'gac-ma-1988'])
      expect(find(id).raise, id).toBe('never')
  })

  it.each(months)('begins in %s with a day that the whole country keeps', (month) => {
    const [first] = listed(month)
    const { importance, main, kind } = first!
    expect(importance === 1 || main === 'country' || kind === 'event', first!.id).toBe(true)
    expect(['sector', 'organisation', 'person', 'province']).not.toContain(first!.level)
  })

  it('has one day at most that leads a month in the country, and none in a month that great days lead', () => {
    for (const month of months.slice(0, 12)) {
      const leading = listed(month).filter(({ main }) => main === 'country')
      expect(leading.length, month).toBeLessThanOrEqual(1)
    }
  })

  it('holds what real guidance listed in July 2023', () => {
    const ids = [...printed('2023-07'), ...printed('2023-08-01')].map(({ id }) => id)
    expect(ids).toEqual(
      expect.arrayContaining([
        'tourism-sector-tradition',
        'world-population-day',
        'youth-volunteers-tradition',
        'war-invalids-martyrs-day',
        'trade-union-founding',
        'vietnam-joins-asean',
        'party-propaganda-mass-mobilisation-tradition',
      ]),
    )
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import type { PlainDate } from '../../src/dates/plain-date.js'
import { fitText } from '../../src/pictures/fit-text.js'
import type { Plan } from '../../src/planner/plan.js'
import { createPlanner } from '../../src/planner/planner.js'
import { parseCampaigns } from '../../src/schema.js'
import { calendarEvents, monthGrid, PICTURES, toSvg } from '../../src/svg.js'
import { sansWidth } from '../../src/text/text-width.js'
import { attributeOf, elementsIn, linesIn, rootOf } from './read-svg.js'

const campaigns = parseCampaigns(parse(readFileSync('docs/examples/campaigns-2023-11.yaml', 'utf8')))
const planner = createPlanner({ catalog: createCatalog(vietnam, { province: 'quang-ninh' }), campaigns })
const november = planner.month('2023-11')

describe('a month as a grid', () => {
  it('has weeks from Monday, with the days of its neighbours to fill them', () => {
    const { weeks } = monthGrid(november)
    expect(weeks.map(({ days }) => days[0]!.date)).toEqual([
      '2023-10-30',
      '2023-11-06',
      '2023-11-13',
      '2023-11-20',
      '2023-11-27',
    ])
    expect(weeks[0]!.days.map(({ inMonth }) => inMonth)).toEqual([false, false, true, true, true, true, true])
  })

  it.each([
    ['2027-02', 4],
    ['2026-02', 5],
    ['2026-08', 6],
  ])('of %s has %i weeks', (month, count) => {
    expect(monthGrid(planner.month(month)).weeks).toHaveLength(count)
  })

  it('prints the lunar month on the first of either month alone', () => {
    const days = monthGrid(planner.month('2026-02')).weeks.flatMap((week) => week.days)
    const labels = days.filter(({ inMonth }) => inMonth).map(({ lunarLabel }) => lunarLabel)
    expect([labels[0], labels[16]]).toEqual(['14/12', '1/1'])
    expect(labels.filter((label) => label.includes('/'))).toEqual(['14/12', '1/1'])
  })

  it('says why a day is off, and why a Saturday is worked', () => {
    const days = monthGrid(planner.month('2026-08')).weeks.flatMap((week) => week.days)
    expect(days.find(({ date }) => date === '2026-08-31')!.off).toMatch(/^Nghỉ hoán đổi/)
    expect(days.find(({ date }) => date === '2026-08-22')!.worked).toMatch(/^Làm việc bù/)
    expect(days.filter(({ off }) => off)).toHaveLength(1)
  })

  it('puts every day of the plan that a document would print at its date', () => {
    const listed = november.occurrences.filter(({ importance }) => importance <= 2)
    const days = monthGrid(november).weeks.flatMap((week) => week.days)
    for (const { id, date } of listed) {
      expect(days.find((day) => day.date === date)!.entries.map((entry) => entry.id)).toContain(id)
    }
    const all = monthGrid(november, { all: true }).weeks.flatMap((week) =>
      week.days.flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'commemoration')),
    )
    expect(all).toHaveLength(november.occurrences.length)
  })

  it('gives bars of one week that overlap lanes of their own, and all of them their whole extent', () => {
    for (const { bars } of monthGrid(november, { all: true }).weeks) {
      for (const one of bars) {
        expect(one.first).toBeLessThanOrEqual(one.last)
        const others = bars.filter((other) => other !== one && other.lane === one.lane)
        expect(others.filter(({ first, last }) => first <= one.last && last >= one.first)).toEqual([])
      }
    }
    const bars = monthGrid(november).weeks.flatMap((week) => week.bars)
    const hiv = bars.filter(({ title }) => title === 'Tháng hành động quốc gia phòng, chống HIV/AIDS')
    expect(hiv.map(({ first, last, starts, ends }) => [first, last, starts, ends])).toEqual([
      [4, 6, true, false],
      [0, 6, false, false],
      [0, 6, false, false],
      [0, 3, false, false],
    ])
    expect(new Set(hiv.map(({ start, end }) => `${start}/${end}`))).toEqual(
      new Set(['2023-11-10/2023-12-10']),
    )
  })

  it('refuses a month that the plan does not touch', () => {
    expect(() => monthGrid(november, { month: '2023-12' })).toThrow(/2023-12/)
    expect(() => monthGrid(november, { month: '2023-13' })).toThrow(/2023-13/)
  })
})

describe('events for calendars on web pages', () => {
  it('end on the day after their last one, and have an id each', () => {
    const events = calendarEvents(november)
    const day = events.find(({ title }) => title === '41 năm Ngày Nhà giáo Việt Nam')!
    expect([day.start, day.end, day.allDay]).toEqual(['2023-11-20', '2023-11-21', true])
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
    expect(events.map(({ start }) => start)).toEqual(events.map(({ start }) => start).sort())
  })
})

describe('a picture', () => {
  const plans: [string, Plan][] = [
    ['month', november],
    ['week', planner.week('2021-W10')],
    ['quarter', planner.quarter('2023-Q4')],
    ['year', planner.year(2027)],
    ['interval', planner.between('2023-11-20', '2024-02-10')],
    ['far year', planner.month('2150-03')],
    ['early year', planner.month('1880-03')],
  ]
  const cases = plans.flatMap(([name, plan]) =>
    PICTURES.flatMap((one) =>
      (['vi', 'en'] as const).map((language) => [name, one, language, plan] as const),
    ),
  )

  it.each(cases)(
    'of a %s as %s in %s is well-formed, with title and description',
    (_, one, language, plan) => {
      const svg = toSvg(plan, { picture: one, language })
      const root = rootOf(svg)
      expect([root.tag, attributeOf(root, 'role'), attributeOf(root, 'lang')]).toEqual([
        'svg',
        'img',
        language,
      ])
      const [, title, description] = elementsIn(root)
      expect([title!.tag, description!.tag]).toEqual(['title', 'desc'])
      const ids = [title!, description!].map((element) => attributeOf(element, 'id'))
      expect(attributeOf(root, 'aria-labelledby')).toBe(ids.join(' '))
      expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      expect(toSvg(plan, { picture: one, language })).toBe(svg)
    },
  )

  it.each([
    ['month', () => toSvg(november)],
    ['year', () => toSvg(planner.year(2027))],
    ['campaigns', () => toSvg(planner.quarter('2023-Q4'), { picture: 'campaigns' })],
  ])('of the guide is as it was reviewed: %s', async (name, draw) => {
    await expect(draw()).toMatchFileSnapshot(`../../docs/pictures/${name}.svg`)
  })

  it('draws by itself what suits the stretch', () => {
    expect(toSvg(november)).toBe(toSvg(november, { picture: 'month' }))
    const year = planner.year(2027)
    expect(toSvg(year)).toBe(toSvg(year, { picture: 'year' }))
    expect(linesIn(toSvg(year, { month: '2027-02' }))).toContain('Tháng 2 năm 2027')
  })

  it('keeps what has no room: every title of the month stands in it whole, number first', () => {
    const text = linesIn(toSvg(november)).join(' ')
    for (const { entries } of monthGrid(november).weeks.flatMap((week) => week.days)) {
      for (const { title } of entries) expect(text).toContain(title)
    }
  })

  it('stands a day of twelve entries and a month of thirty periods', () => {
    const day = november.occurrences[0]!
    const unit = (index: number) => `Ngày truyền thống rất dài của đơn vị số ${index} trong toàn quốc`
    const crowded: Plan = {
      ...november,
      occurrences: Array.from({ length: 12 }, (_, index) => ({
        ...day,
        id: `day-${index}`,
        name: { vi: unit(index) },
        date: '2023-11-15' as const,
        importance: 1 as const,
        anniversary: { number: 70 + index, milestone: 'other' as const, origin: '1950-11-15' as const },
      })),
      periods: Array.from({ length: 30 }, (_, index) => ({
        ...november.periods[0]!,
        id: `period-${index}`,
        name: { vi: `Tháng hành động số ${index}` },
        date: '2023-11-02' as const,
        end: '2023-11-28' as const,
        importance: 1 as const,
      })),
      campaigns: [],
    }
    const svg = toSvg(crowded)
    const text = linesIn(svg).join(' ')
    for (let index = 0; index < 12; index++) expect(text).toContain(`${70 + index} năm ${unit(index)}`)
    for (let index = 0; index < 30; index++) expect(text).toContain(`Tháng hành động số ${index}`)
    expect(Number(attributeOf(rootOf(svg), 'height'))).toBeLessThan(1600)
  })

  it('of a campaign on some days names up to three of them, and counts more', () => {
    const run = november.campaigns[0]!
    const on = (dates: PlainDate[]): string =>
      toSvg(
        { ...november, campaigns: [{ ...run, start: dates[0]!, end: dates.at(-1)!, dates }] },
        { picture: 'campaigns' },
      )
    expect(on(['2023-11-03', '2023-11-10', '2023-11-17'])).toContain('(03/11/2023, 10/11/2023, 17/11/2023).')
    expect(on(['2023-11-03', '2023-11-10', '2023-11-17', '2023-11-24'])).toContain(
      '(4 ngày, 03/11 - 24/11/2023).',
    )
  })

  it('keeps texts of users texts', () => {
    const hostile = '</text><script>alert(1)</script> ]]> & "\u0000\u202e<!--'
    const plan: Plan = {
      ...november,
      occurrences: november.occurrences.map((day) => ({ ...day, name: { vi: hostile, en: hostile } })),
      periods: november.periods.map((day) => ({ ...day, name: { vi: hostile, en: hostile } })),
      campaigns: november.campaigns.map((run) => ({
        ...run,
        campaign: { ...run.campaign, title: { vi: hostile } },
      })),
    }
    for (const one of PICTURES) {
      const svg = toSvg(plan, { picture: one, all: true })
      const tags = new Set(elementsIn(rootOf(svg)).map(({ tag }) => tag))
      expect(
        [...tags].filter(
          (tag) => !['svg', 'title', 'desc', 'style', 'rect', 'g', 'text', 'path'].includes(tag),
        ),
      ).toEqual([])
    }
  })
})

describe('a text in its room', () => {
  it('is never wider than it, and begins as it began', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 20,
    })
    const room = fc.record({
      width: fc.integer({ min: 40, max: 300 }),
      lines: fc.integer({ min: 1, max: 4 }),
    })
    fc.assert(
      fc.property(words, room, (parts, { width, lines }) => {
        const text = parts.join(' ').trim().replace(/\s+/gu, ' ')
        const fitted = fitText(text, { width, size: 10, lines })
        expect(fitted.length).toBeLessThanOrEqual(lines)
        for (const line of fitted) expect(sansWidth(line, 10)).toBeLessThanOrEqual(width)
        const whole = fitted.join('').replace(/\s/gu, '')
        const begun = whole.endsWith('…') ? whole.slice(0, -1) : whole
        expect(text.replace(/\s/gu, '').startsWith(begun)).toBe(true)
      }),
    )
  })

  it('is cut at the end of a word', () => {
    expect(fitText('80 năm Ngày Thương binh - Liệt sĩ', { width: 90, size: 10 })).toEqual(['80 năm Ngày…'])
  })
})

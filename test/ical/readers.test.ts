import fc from 'fast-check'
import ICAL from 'ical.js'
import { sync } from 'node-ical'
import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { addDays } from '../../src/dates/plain-date.js'
import { cleanTitle } from '../../src/ical/write/clean-text.js'
import { toICalendar } from '../../src/ical.js'
import { createPlanner } from '../../src/planner/planner.js'
import { day, plan as smallPlan } from './fixtures.js'

const domain = 'example.org'
const catalog = createCatalog(vietnam, { province: 'quang-ninh' })
const planner = createPlanner({ catalog })

interface Read {
  uid: string
  summary: string
  start: string
  end: string
}

const byUid = (a: Read, b: Read) => (a.uid < b.uid ? -1 : 1)

function readByIcalJs(feed: string): Read[] {
  return new ICAL.Component(ICAL.parse(feed))
    .getAllSubcomponents('vevent')
    .map((component) => {
      const event = new ICAL.Event(component)
      return {
        uid: event.uid,
        summary: event.summary,
        start: event.startDate.toString(),
        end: event.endDate.toString(),
      }
    })
    .sort(byUid)
}

function readByNodeIcal(feed: string): Read[] {
  return Object.values(sync.parseICS(feed))
    .flatMap((component) => {
      if (component?.type !== 'VEVENT') return []
      const { uid, summary, start, end } = component
      const title = typeof summary === 'string' ? summary : summary.val
      return [{ uid, summary: title, start: dayOrInstant(start), end: dayOrInstant(end ?? start) }]
    })
    .sort(byUid)
}

/** node-ical gives local midnight for a day. */
function dayOrInstant(date: Date & { dateOnly?: true }): string {
  if (!date.dateOnly) return date.toISOString().replace('.000', '')
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((n) => `${n}`.padStart(2, '0'))
    .join('-')
}

describe('a feed read by others', () => {
  const plan = planner.between('2026-01-01', '2028-12-31')
  const feed = toICalendar(plan, { domain, summary: ({ name }) => name.vi, daysOff: false })
  const expected = [...plan.occurrences, ...plan.periods]
    .map(({ id, year, part, name, date, end = date }) => ({
      uid: `${[id, year, ...(part === undefined ? [] : [part])].join('-')}@${domain}`,
      summary: name.vi,
      start: date,
      end: addDays(end, 1),
    }))
    .sort(byUid)

  it('has every day of three years in Quảng Ninh, by ical.js', () => {
    expect(expected.length).toBeGreaterThan(1000)
    expect(readByIcalJs(feed)).toEqual(expected)
  }, 60_000)

  it('has every day of three years in Quảng Ninh, by node-ical', () => {
    expect(readByNodeIcal(feed)).toEqual(expected)
  })

  it('has instants for campaigns with a time of day', () => {
    const read = [readByIcalJs, readByNodeIcal].map((reader) =>
      reader(toICalendar(smallPlan, { domain })).find(({ uid }) =>
        uid.startsWith('campaign-law-broadcast-20230704'),
      ),
    )
    for (const event of read) {
      expect(event).toMatchObject({ start: '2023-07-03T22:30:00Z', end: '2023-07-03T22:50:00Z' })
    }
  })

  it('gives back any title that can be written, by both', () => {
    const titles = fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'binary' }),
        fc.stringMatching(/^[\\n,;:"N\nx ]*$/),
      )
      .filter((text) => cleanTitle(text) !== '')
    fc.assert(
      fc.property(titles, (title) => {
        const one = toICalendar([day('x', '2026-07-27', { name: { vi: title } })], { domain })
        return (
          readByIcalJs(one)[0]?.summary === cleanTitle(title) &&
          readByNodeIcal(one)[0]?.summary === cleanTitle(title)
        )
      }),
    )
  })
})

describe('series read by others', () => {
  const plan = planner.between('2026-01-01', '2029-12-31', {
    kinds: ['response', 'international'],
    importanceUpTo: 4,
  })
  const single = toICalendar(plan, { domain })
  const joined = toICalendar(plan, { domain, series: true, ruleOf: catalog.ruleOf })

  it('expand to the days of the feed without series, by ical.js', () => {
    const expand = (feed: string) =>
      new ICAL.Component(ICAL.parse(feed))
        .getAllSubcomponents('vevent')
        .flatMap((component) => {
          const event = new ICAL.Event(component)
          if (!event.isRecurring()) return [`${event.startDate} ${event.summary}`]
          const days: string[] = []
          const iterator = event.iterator()
          for (let next = iterator.next(); next; next = iterator.next()) days.push(`${next} ${event.summary}`)
          return days
        })
        .sort()
    expect(joined.length).toBeLessThan(single.length)
    expect(joined).toContain('RRULE')
    expect(expand(joined)).toEqual(expand(single))
  })
})

import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../../src/commemorations/catalog.js'
import type { Commemoration } from '../../../src/commemorations/commemoration.js'
import type { PlainDate } from '../../../src/dates/plain-date.js'
import { createFeedHandler, type FeedHandlerOptions } from '../../../src/ical.js'
import { createPlanner } from '../../../src/planner/planner.js'
import { record as ownRecord } from '../../commemorations/records.js'

const record = (id: string, updated?: PlainDate) =>
  ownRecord(id, { level: 'sector', rank: 1, ...(updated === undefined ? {} : { updated }) })

const handlerOf = (records: readonly Commemoration[], more: Partial<FeedHandlerOptions> = {}) => {
  const handler = createFeedHandler(createPlanner({ catalog: createCatalog(records) }), {
    domain: 'example.org',
    ...more,
  })
  return (headers: Record<string, string> = {}, query = 'years=2026') =>
    handler(new Request(`https://feed.example/?${query}`, { headers }))
}
const modified = async (records: readonly Commemoration[], more: Partial<FeedHandlerOptions> = {}) =>
  (await handlerOf(records, more)()).headers.get('Last-Modified')

describe('Last-Modified', () => {
  it('is the last correction of what the feed holds', async () => {
    expect(
      await modified([record('a', '2026-01-02'), record('b', '2026-03-04'), record('c', '2025-12-31')]),
    ).toBe('Wed, 04 Mar 2026 00:00:00 GMT')
  })

  it('is absent where one record has no day of correction and there is no clock', async () => {
    expect(await modified([record('a', '2026-01-02'), record('b')])).toBeNull()
    expect(await modified([record('a')])).toBeNull()
  })

  it('is the moment at which the planner was first seen, with a clock and undated records', async () => {
    expect(await modified([record('a')], { now: () => '2026-05-06T07:08:09Z' })).toBe(
      'Wed, 06 May 2026 07:08:09 GMT',
    )
  })

  it.each<PlainDate>(['2026-05-05', '2026-05-06', '2026-05-07'])(
    'is that moment also where a record says %s: never later than Date (RFC 9110, 8.8.2.1)',
    async (updated) => {
      expect(await modified([record('a', updated)], { now: () => '2026-05-06' })).toBe(
        'Wed, 06 May 2026 00:00:00 GMT',
      )
    },
  )

  it('stays while the clock goes on', async () => {
    let now = '2026-05-06'
    const ask = handlerOf([record('a')], { now: () => now })
    await ask()
    now = '2026-06-07'
    expect((await ask()).headers.get('Last-Modified')).toBe('Wed, 06 May 2026 00:00:00 GMT')
  })

  it.each([
    ['Wed, 06 May 2026 00:00:00 GMT', 304],
    ['Tue, 05 May 2026 23:59:59 GMT', 200],
    ['Wed, 06 May 2026 00:00:01 GMT', 304],
    ['no date', 200],
  ])('is compared with %s: %i', async (since, status) => {
    const ask = handlerOf([record('a')], { now: () => '2026-05-06T00:00:00.700Z' })
    expect((await ask({ 'If-Modified-Since': since })).status).toBe(status)
  })

  it('moves on with each change of the planner, also back to an earlier one', async () => {
    const [good, wrong] = [record('a'), record('b')].map((one) =>
      createPlanner({ catalog: createCatalog([one]) }),
    )
    let current = good!
    const handler = createFeedHandler(() => current, {
      domain: 'example.org',
      now: () => '2026-05-06T00:00:00Z',
    })
    const ask = (headers = {}) => handler(new Request('https://feed.example/?years=2026', { headers }))
    const dates: string[] = []
    for (const next of [good!, wrong!, good!, good!]) {
      current = next
      const since = dates.at(-1)
      const response = await ask(since === undefined ? {} : { 'If-Modified-Since': since })
      expect(response.status).toBe(dates.length === 3 ? 304 : 200)
      dates.push(response.headers.get('Last-Modified')!)
    }
    expect(dates.map((date) => date.slice(-6, -4))).toEqual(['00', '01', '02', '02'])
  })

  it('decides nothing where it is absent', async () => {
    expect(
      (await handlerOf([record('a')])({ 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' })).status,
    ).toBe(200)
  })
})

describe('the bounds of a handler', () => {
  const status = async (query: string, more: Partial<FeedHandlerOptions> = {}) =>
    (await handlerOf([record('a')], more)({}, query)).status

  it.each([
    ['years=1891', 200],
    ['years=1890', 400],
    ['years=2100', 200],
    ['years=2101', 400],
    ['years=2026-2030', 200],
    ['years=2026-2031', 400],
    ['years=2026-2026', 200],
    ['years=2027-2026', 400],
    ['years=x2026', 400],
    ['years=20260', 400],
    ['month=1891-01', 200],
    ['month=1890-12', 400],
    ['month=2100-12', 200],
    ['month=2101-01', 400],
    ['month=2026-10', 200],
    ['month=2026-00', 400],
    ['month=12026-01', 400],
    ['month=2026-011', 400],
    ['years=2026&all=true', 200],
    ['years=2026&all=0', 200],
    ['years=2026&all=false', 200],
    ['years=2026&all=2', 400],
  ])('%s is answered %i', async (query, wanted) => {
    expect(await status(query)).toBe(wanted)
  })

  it('may be set: the years, the octets, the seconds that an answer is kept', async () => {
    expect(await status('years=2026-2027', { maxYears: 1 })).toBe(400)
    expect(await status('years=2026-2027', { maxYears: 2 })).toBe(200)
    const size = Number((await handlerOf([record('a')])()).headers.get('Content-Length'))
    expect(await status('years=2026', { maxBytes: size })).toBe(200)
    expect(await status('years=2026', { maxBytes: size - 1 })).toBe(400)
    const kept = await handlerOf([record('a')], { maxAge: 60 })()
    expect(kept.headers.get('Cache-Control')).toBe('public, max-age=60')
  })

  it('take a query of 1000 characters, and not one more', async () => {
    const query = (length: number) => `years=2026&kind=${'birth,'.repeat(200)}`.slice(0, length)
    const problem = async (length: number) => {
      const { problems } = (await (
        await handlerOf([record('a')])({}, query(length).replaceAll(',', '+'))
      ).json()) as {
        problems: { code: string }[]
      }
      return problems[0]?.code
    }
    expect(await problem(1000)).toBe('unknown-value')
    expect(await problem(1001)).toBe('too-long')
  })

  it('gives this year and the next where no time is named, and this month as a page', async () => {
    const ask = handlerOf([record('a')], { now: () => '2026-12-31T16:59:59Z' })
    expect((await ask({}, '')).headers.get('Content-Disposition')).toBe(
      'inline; filename="ky-niem-2026-2027.ics"',
    )
    expect((await ask({}, 'format=html')).headers.get('Content-Disposition')).toBe(
      'inline; filename="ky-niem-2026-12.html"',
    )
    expect((await ask({}, 'format=json&month=2026-07')).headers.get('Content-Disposition')).toBe(
      'inline; filename="ky-niem-2026-07.json"',
    )
    expect((await ask({}, 'years=2026&province=hue')).headers.get('Content-Disposition')).toBe(
      'inline; filename="ky-niem-hue-2026.ics"',
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../src/campaigns/campaign.js'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { InputError } from '../../src/errors.js'
import { PARAMETERS } from '../../src/ical/feed/query.js'
import { createFeedHandler, type FeedHandlerOptions, type PlannerSource } from '../../src/ical.js'
import { createPlanner } from '../../src/planner/planner.js'

const cancelled: Campaign = {
  id: 'fair',
  title: { vi: 'Hội chợ xuân' },
  period: { kind: 'dates', start: '2026-03-05', end: '2026-03-08' },
  status: 'cancelled',
  topics: ['trade'],
  updated: '2026-02-01',
}
const planner = createPlanner({ catalog: createCatalog(vietnam), campaigns: [cancelled] })
const handler = createFeedHandler(planner, { domain: 'example.org', now: () => '2026-12-31T17:30:00Z' })
const ask = (query = '', init?: RequestInit) =>
  handler(new Request(`https://feed.example/any/path${query}`, init))
const uidsOf = async (response: Response) =>
  Array.from((await response.text()).matchAll(/^UID:(.+)@example.org\r$/gm), (match) => match[1])

describe('createFeedHandler', () => {
  it('answers a feed with its type, name and tags', async () => {
    const response = await ask('?years=2026')
    expect(response.status).toBe(200)
    const text = await response.clone().arrayBuffer()
    expect(Object.fromEntries(response.headers)).toEqual({
      'access-control-allow-origin': '*',
      'access-control-expose-headers':
        'ETag, Last-Modified, Age, Link, Content-Disposition, Retry-After, Allow',
      'cache-control': 'public, max-age=3600',
      'content-disposition': 'inline; filename="ky-niem-2026.ics"',
      'content-length': `${text.byteLength}`,
      'content-type': 'text/calendar; charset=utf-8',
      etag: expect.stringMatching(/^"[\da-f]{32}"$/),
      'last-modified': 'Thu, 31 Dec 2026 17:30:00 GMT',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    })
    expect(await uidsOf(response)).toContain('war-invalids-martyrs-day-2026')
  })

  it('gives this year and the next, as Vietnam counts days, when no time is named', async () => {
    expect((await ask()).headers.get('Content-Disposition')).toContain('ky-niem-2027-2028.ics')
  })

  it('asks for the years when it has no clock', async () => {
    const without = createFeedHandler(planner, { domain: 'example.org' })
    const response = await without(new Request('https://feed.example/'))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ problems: [{ code: 'missing-years', field: 'years' }] })
  })

  it('names the province in the calendar and brings its days in', async () => {
    const response = await ask('?month=2026-10&province=quang-ninh&all=1')
    const text = await response.clone().text()
    expect(text).toContain('NAME:Ngày kỷ niệm Việt Nam - Quảng Ninh')
    expect(await uidsOf(response)).toContain('quang-ninh-thanh-lap-2026')
  })

  it.each(['quang-ninh', 'Quảng Ninh', 'tỉnh quảng ninh'])('takes the province %s', async (province) => {
    expect((await ask(`?month=2026-10&province=${encodeURIComponent(province)}`)).status).toBe(200)
  })

  it('holds what offices list, and everything that a filter or all=1 names', async () => {
    const [listed, births, all] = await Promise.all(
      ['?years=2026', '?years=2026&kind=birth', '?years=2026&all=1'].map(async (query) =>
        uidsOf(await ask(query)),
      ),
    )
    expect(births!.length).toBeGreaterThan(20)
    expect(listed!.length).toBeLessThan(all!.length / 3)
    expect(all).toEqual(expect.arrayContaining(births!))
  })

  it('takes several values by commas or said again, in any order, as one answer', async () => {
    const tags = await Promise.all(
      ['?years=2026&level=party,national', '?level=national&years=2026&level=party'].map(async (query) =>
        (await ask(query)).headers.get('ETag'),
      ),
    )
    expect(tags[0]).toBe(tags[1])
  })

  it('keeps a campaign called off as a cancelled event, and shows it no more as a page', async () => {
    expect(await (await ask('?month=2026-03')).text()).toMatch(
      /UID:campaign-fair@example.org\r\n[\s\S]*STATUS:CANCELLED/,
    )
    expect(await (await ask('?month=2026-03&format=html')).text()).not.toContain('Hội chợ xuân')
    expect(await uidsOf(await ask('?month=2026-03&topic=trade'))).toContain('campaign-fair')
    expect(await uidsOf(await ask('?month=2026-03&topic=health'))).not.toContain('campaign-fair')
  })

  it('gives the plan as JSON', async () => {
    const response = await ask('?month=2026-03&format=json')
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toMatchObject({ span: 'month', ref: '2026-03', from: '2026-03-01' })
  })

  it('gives a month as a page that may run nothing', async () => {
    const response = await ask('?month=2023-07&format=html')
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(await response.text()).toContain('Ngày Thương binh - Liệt sĩ')
  })

  it('lets the caller make the page', async () => {
    const own = createFeedHandler(planner, {
      domain: 'example.org',
      renderHtml: (plan, language, all) => `${plan.ref} ${language} ${all}`,
    })
    const response = await own(
      new Request('https://feed.example/?month=2023-07&format=html&language=en&all=1'),
    )
    expect(await response.text()).toBe('2023-07 en true')
  })
})

describe('conditional requests', () => {
  it.each([
    ['the same tag', (etag: string) => etag, 304],
    ['the tag made weak by a compressing proxy', (etag: string) => `W/${etag}`, 304],
    ['a list of tags', (etag: string) => `"other", ${etag}`, 304],
    ['any', () => '*', 304],
    ['another tag', () => '"other"', 200],
  ])('with %s', async (_what, tagOf, status) => {
    const etag = (await ask('?years=2026')).headers.get('ETag')!
    const response = await ask('?years=2026', { headers: { 'If-None-Match': tagOf(etag) } })
    expect(response.status).toBe(status)
    expect(response.headers.get('ETag')).toBe(etag)
    if (status === 304) expect(await response.text()).toBe('')
  })

  it.each([
    ['Thu, 31 Dec 2026 17:30:00 GMT', 304],
    ['Thu, 31 Dec 2026 17:29:59 GMT', 200],
    ['no date', 200],
  ])('since %s', async (since, status) => {
    expect((await ask('?years=2026', { headers: { 'If-Modified-Since': since } })).status).toBe(status)
  })

  it('let the tag decide where both are said', async () => {
    const headers = { 'If-None-Match': '"other"', 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' }
    expect((await ask('?years=2026', { headers })).status).toBe(200)
  })

  it('have the same tag from every handler of the same data, whenever it was made', async () => {
    const later = createFeedHandler(planner, { domain: 'example.org', now: () => '2027-06-01' })
    const response = await later(new Request('https://other.example/?years=2026'))
    expect(response.headers.get('ETag')).toBe((await ask('?years=2026')).headers.get('ETag'))
    expect(response.headers.get('Last-Modified')).toBe('Tue, 01 Jun 2027 00:00:00 GMT')
  })
})

describe('methods', () => {
  it('HEAD has the headers of GET and no body', async () => {
    const [get, head] = await Promise.all([ask('?years=2026'), ask('?years=2026', { method: 'HEAD' })])
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers))
    expect(await head.text()).toBe('')
  })

  it('OPTIONS tells the methods, others are refused', async () => {
    expect((await ask('', { method: 'OPTIONS' })).status).toBe(204)
    const post = await ask('', { method: 'POST', body: 'x' })
    expect([post.status, post.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })
})

describe('requests that cannot be answered', () => {
  it.each([
    ['?yeras=2026', 'yeras', 'province, level'],
    ['?kind=party', 'kind', 'public-holiday'],
    ['?level=national,x', 'level', 'armed-forces'],
    ['?topic=x', 'topic', 'war-invalids'],
    ['?language=fr', 'language', 'vi, en, both'],
    ['?format=pdf', 'format', 'ics, json, html'],
    ['?all=yes', 'all', '1, true'],
    ['?province=atlantis', 'province', 'quang-ninh'],
    ['?years=26', 'years', 'YYYY'],
    ['?years=2028-2026', 'years', 'YYYY'],
    ['?years=2026-2031', 'years', '<= 5'],
    ['?years=1800', 'years', '1891-2100'],
    ['?month=2026-13', 'month', 'YYYY-MM'],
    ['?month=2026-3', 'month', 'YYYY-MM'],
    ['?month=2026-03&years=2026', 'years', 'month'],
    ['?format=html&years=2026', 'month', 'YYYY-MM'],
    ['?years=2026&years=2027', 'years', '1'],
    [`?kind=${'birth,'.repeat(300)}`, 'query', '1000'],
  ])('%s is told what is allowed', async (query, field, allowed) => {
    const response = await ask(query)
    expect(response.status).toBe(400)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const { problems } = (await response.json()) as {
      problems: { field: string; allowed: string; message: object }[]
    }
    expect(problems[0]).toMatchObject({ field, message: { vi: expect.any(String), en: expect.any(String) } })
    expect(problems[0]!.allowed).toContain(allowed)
  })

  it('names all faults at once', async () => {
    const { problems } = (await (await ask('?kind=x&level=y&provice=b')).json()) as { problems: unknown[] }
    expect(problems).toHaveLength(3)
  })

  it('echoes nothing that a browser could take for a page', async () => {
    const response = await ask(`?kind=${encodeURIComponent('</script><img src=x onerror=alert(1)>&')}&<b>=1`)
    const text = await response.text()
    expect(text).not.toMatch(/[<>&]/)
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  it('is told that a feed is too large', async () => {
    const small = createFeedHandler(planner, { domain: 'example.org', maxBytes: 50_000 })
    for (const query of ['?years=2026', '?years=2026&all=1', '?years=2026&all=1']) {
      const response = await small(new Request(`https://feed.example/${query}`))
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({
        problems: [{ code: 'too-large', allowed: '<= 50000 bytes' }],
      })
    }
  })

  it('gets 400 or 200 for whatever is typed, never 500', async () => {
    const values = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '2026',
        '2026-2028',
        'vi',
        '1',
        'national',
        'quang-ninh',
        '__proto__',
        'constructor',
        '2026-02',
      ),
    )
    const names = fc.oneof(
      { arbitrary: fc.constantFrom(...PARAMETERS), weight: 5 },
      { arbitrary: values, weight: 1 },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(names, values), { maxLength: 3 }), async (pairs) => {
        const { status } = await ask(`?${new URLSearchParams(pairs.map(([name, value]) => [name, value]))}`)
        return status === 200 || status === 400
      }),
      { numRuns: 200 },
    )
  })

  it('hides the text of errors that are not the request’s', async () => {
    const seen: unknown[] = []
    const broken = createFeedHandler(planner, {
      domain: 'example.org',
      renderHtml: () => Promise.reject(new Error('secret')),
      onError: (error) => seen.push(error),
    })
    const response = await broken(new Request('https://feed.example/?month=2026-03&format=html'))
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(seen).toHaveLength(1)
  })

  it.each<[string, PlannerSource, Partial<FeedHandlerOptions>]>([
    ['a clock without a moment', planner, { now: () => new Date(Number.NaN) }],
    ['a clock without a zone', planner, { now: () => '2026-06-01T00:00:00' }],
    ['a clock that gives nothing', planner, { now: (() => undefined) as never }],
    ['a function without a planner', (() => undefined) as never, {}],
    ['a promise of something else', (async () => ({})) as never, {}],
    ['a page that is no text', planner, { renderHtml: (() => undefined) as never }],
  ])('are those of the server, not of the request: %s', async (_, source, options) => {
    const seen: unknown[] = []
    const own = createFeedHandler(source, {
      domain: 'example.org',
      ...options,
      onError: (error) => seen.push(error),
    })
    const { status } = await own(new Request('https://feed.example/?month=2026-03&format=html'))
    expect([status, seen.length]).toEqual([500, 1])
    expect(seen[0]).not.toBeInstanceOf(InputError)
  })

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('no log')
      },
    ],
    ['rejects', () => Promise.reject(new Error('no log'))],
  ])('are answered although the telling of them %s', async (_, onError) => {
    const own = createFeedHandler(
      () => {
        throw new Error('no data')
      },
      { domain: 'example.org', onError: onError as () => void },
    )
    expect((await own(new Request('https://feed.example/?years=2026'))).status).toBe(500)
  })

  it('are found before the first one where the options are at fault', () => {
    expect(() => createFeedHandler(planner, { domain: 'no domain' })).toThrow(/domain/)
  })
})

describe('the last year of the calendar', () => {
  it('is the whole window where it is this year', async () => {
    const last = createFeedHandler(planner, { domain: 'example.org', now: () => '2100-06-01' })
    const response = await last(new Request('https://feed.example/'))
    expect(response.headers.get('content-disposition')).toContain('ky-niem-2100.ics')
  })
})

describe('the planner of a handler', () => {
  it('may be a function, and a new planner is a new feed', async () => {
    let current = createPlanner({ catalog: createCatalog(vietnam) })
    const asked: (string | undefined)[] = []
    const own = createFeedHandler(
      (province) => {
        asked.push(province)
        return current
      },
      { domain: 'example.org' },
    )
    const first = await own(new Request('https://feed.example/?month=2026-03&province=hue'))
    current = createPlanner({
      catalog: createCatalog(vietnam),
      campaigns: [{ ...cancelled, status: 'planned' }],
    })
    const second = await own(new Request('https://feed.example/?month=2026-03&province=hue'))
    expect(asked).toEqual(['hue', 'hue'])
    expect(second.headers.get('ETag')).not.toBe(first.headers.get('ETag'))
    expect(await uidsOf(second)).toContain('campaign-fair')
  })

  it('renders one answer once for requests that arrive together', async () => {
    let count = 0
    const own = createFeedHandler(planner, { domain: 'example.org', renderHtml: () => `${++count}` })
    const request = () => own(new Request('https://feed.example/?month=2026-03&format=html'))
    const texts = await Promise.all(
      (await Promise.all([request(), request(), request()])).map((one) => one.text()),
    )
    expect(texts).toEqual(['1', '1', '1'])
  })
})

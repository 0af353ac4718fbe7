import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { createBuilds } from '../../src/ical/feed/builds.js'
import { createFeedHandler, toNodeListener } from '../../src/ical.js'
import { createPlanner } from '../../src/planner/planner.js'

const planner = createPlanner({ catalog: createCatalog(vietnam) })
let clock = '2026-12-31T16:59:59Z'
const options = { domain: 'example.org', now: () => clock }
const handler = createFeedHandler(planner, options)
const path = '/ngay-ky-niem.ics'
const site = createFeedHandler(planner, { ...options, path, name: 'Lịch <của> tỉnh' })
const ask = (query: string, headers: Record<string, string> = {}, from = handler) =>
  from(new Request(`https://feed.example${query}`, { headers }))

describe('New Year', () => {
  it('changes tag and date of a feed together with its body', async () => {
    clock = '2026-12-31T16:59:59Z'
    const old = await ask('/')
    const seen = {
      'If-Modified-Since': old.headers.get('Last-Modified')!,
      'If-None-Match': old.headers.get('ETag')!,
    }
    expect((await ask('/', seen)).status).toBe(304)
    clock = '2026-12-31T17:00:00Z'
    const fresh = await ask('/')
    expect(fresh.headers.get('Last-Modified')).toBe('Thu, 31 Dec 2026 17:00:00 GMT')
    expect(fresh.headers.get('ETag')).not.toBe(old.headers.get('ETag'))
    for (const name of ['If-Modified-Since', 'If-None-Match'] as const) {
      expect([name, (await ask('/', { [name]: seen[name] })).status]).toEqual([name, 200])
    }
  })

  it('leaves a feed of named years as it was', async () => {
    clock = '2026-12-31T16:59:59Z'
    const before = await ask('/?years=2026')
    clock = '2027-01-01T05:00:00Z'
    const since = { 'If-Modified-Since': before.headers.get('Last-Modified')! }
    expect((await ask('/?years=2026', since)).status).toBe(304)
  })
})

describe('caches on the way', () => {
  const maxAge = async (query: string, at: string) => {
    clock = at
    return (await ask(query)).headers.get('Cache-Control')
  }

  it('keep a window of today no longer than it is right', async () => {
    expect(await maxAge('/', '2026-12-31T15:59:59Z')).toBe('public, max-age=3600')
    expect(await maxAge('/', '2026-12-31T16:59:30Z')).toBe('public, max-age=30')
    expect(await maxAge('/?years=2026', '2026-12-31T16:59:30Z')).toBe('public, max-age=3600')
    expect(await maxAge('/?format=html', '2026-11-30T16:59:59.500Z')).toBe('public, max-age=1')
    expect(await maxAge('/?format=html', '2026-11-29T16:59:59Z')).toBe('public, max-age=3600')
  })
})

describe('shared links', () => {
  it.each(['fbclid=x', 'utm_source=zalo&utm_medium=y', 'zarsrc=30', 'nocache=1', '_=123', '%3Cb%3E=1'])(
    'go on working with %s, as one answer',
    async (extra) => {
      const [plain, shared] = await Promise.all([ask('/?years=2026'), ask(`/?years=2026&${extra}`)])
      expect(shared.status).toBe(200)
      expect(shared.headers.get('ETag')).toBe(plain.headers.get('ETag'))
    },
  )

  it.each(['provice=hue', 'lang=en', 'year=2026', 'kinds=birth', 'milestones=round', 'fromat=json'])(
    'with the slip %s are refused',
    async (slip) => expect((await ask(`/?${slip}`)).status).toBe(400),
  )

  it('filter by number, and leave ids out', async () => {
    const round = await (await ask('/?years=2025&milestone=round&format=json')).json()
    expect(round.occurrences.length).toBeGreaterThan(10)
    expect(
      round.occurrences.every(
        (one: { anniversary?: { milestone: string } }) => one.anniversary?.milestone === 'round',
      ),
    ).toBe(true)
    const without = await (await ask('/?years=2026&exclude=national-day,party-founding-day')).text()
    expect(without).not.toContain('UID:national-day-2026')
    expect((await ask('/?exclude=a%0Ab')).status).toBe(400)
  })

  it('hold everything with all=1 alone', async () => {
    const all = await ask('/?all=1')
    expect(all.status).toBe(200)
    expect((await all.text()).endsWith('END:VCALENDAR\r\n')).toBe(true)
  })
})

describe('paths', () => {
  it('other than the feed’s are not found', async () => {
    expect((await ask('/wp-login.php', {}, site)).status).toBe(404)
    expect((await ask(`${path}x`, {}, site)).status).toBe(404)
    expect((await ask(`${path}?years=2026`, {}, site)).headers.get('Content-Type')).toMatch('text/calendar')
  })

  it('of links from before the feed had one still give the feed', async () => {
    expect((await ask('/?years=2026', {}, site)).headers.get('Content-Type')).toMatch('text/calendar')
  })

  it('begin with a page that subscribes without a script', async () => {
    const response = await ask('/', {}, site)
    const html = await response.text()
    expect(response.headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
    )
    expect(html).toContain('Lịch &#x3C;của> tỉnh')
    expect(html).toContain('href="webcal://feed.example/ngay-ky-niem.ics"')
    expect(html).toContain('cid=webcal%3A%2F%2Ffeed.example%2Fngay-ky-niem.ics')
    expect(html).toContain('<form action="/" method="get">')
    expect(html).toMatch(/<li>\d\d\/\d/)
    expect(html).not.toContain('<script')
  })
})

describe('the form of the page', () => {
  /** What a browser sends when a form is sent as it is, but for the values named. */
  async function sent(values: Record<string, string> = {}): Promise<string> {
    const html = await (await ask('/', {}, site)).text()
    const names = [...html.matchAll(/<(?:select|input) [^>]*name="([^"]+)"/g)].map(([, name]) => name!)
    expect(names).toContain('subscribe')
    const fields = names.map((name): [string, string] => [
      name,
      values[name] ?? (name === 'subscribe' ? '1' : ''),
    ])
    return `/?${new URLSearchParams(fields)}`
  }
  const addressIn = (html: string) => /readonly value="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#x26;', '&')

  it('leads back to the page, with the address of what was chosen', async () => {
    expect(addressIn(await (await ask(await sent(), {}, site)).text())).toBe(
      'https://feed.example/ngay-ky-niem.ics',
    )
    const html = await (await ask(await sent({ province: 'hue', periods: 'only' }), {}, site)).text()
    expect(addressIn(html)).toBe('https://feed.example/ngay-ky-niem.ics?province=hue&periods=only')
    expect(html).toContain('href="webcal://feed.example/ngay-ky-niem.ics?province=hue&#x26;periods=only"')
    expect(html).toContain('<option value="hue" selected>')
    const feed = await ask(new URL(addressIn(html)!).search, {}, handler)
    expect(feed.status).toBe(200)
  })

  it('shows what was chosen of this month', async () => {
    clock = '2026-11-28T01:00:00Z'
    const [all, none, one] = await Promise.all(
      [{}, { milestone: 'five' }, { milestone: 'round' }].map(async (values) =>
        (await (await ask(await sent(values), {}, site)).text()).match(/<li>.*?<\/li>/g),
      ),
    )
    expect(all!.join()).toMatch(/<li>\d+\/\d+ - /)
    expect(one!.length).toBeLessThan(all!.length)
    expect(one).not.toEqual(none)
  })

  it('shows no action month where none is wanted, and names the calendar that has them alone', async () => {
    const html = await (await ask(await sent({ periods: 'none' }), {}, site)).text()
    expect(html).not.toMatch(/<li>\d+\/\d+ - /)
    const name = async (query: string) =>
      /^NAME:(.*)$/m.exec((await (await ask(query)).text()).replace(/\r\n /g, ''))?.[1]?.trim()
    expect(await name('?periods=only&province=hue')).toBe(
      'Ngày kỷ niệm Việt Nam - Huế - Tháng và tuần lễ hành động',
    )
    expect(await name('?holidays=only&language=en')).toBe('Vietnamese commemorations - Day off')
  })

  it('is told what cannot be chosen', async () => {
    expect((await ask('/?subscribe=1&province=atlantis', {}, site)).status).toBe(400)
    expect((await ask('/?subscribe=1&fbclid=%22%3E%3Cscript%3E', {}, site)).status).toBe(200)
  })

  it('sends what nobody filled in, which is not said', async () => {
    const tags = await Promise.all(
      ['?years=2026', '?years=2026&province=&milestone=&topic=&month='].map(async (query) =>
        (await ask(query)).headers.get('ETag'),
      ),
    )
    expect(tags[0]).toBe(tags[1])
  })
})

describe('encodings', () => {
  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['gzip;q=0, *;q=0.5', 'br', brotliDecompressSync],
  ] as const)('for %s is %s', async (accepted, encoding, unpack) => {
    const plain = await ask('/?years=2026')
    const packed = await ask('/?years=2026', { 'Accept-Encoding': accepted })
    expect(packed.headers.get('Content-Encoding')).toBe(encoding)
    const bytes = new Uint8Array(await packed.arrayBuffer())
    expect(packed.headers.get('Content-Length')).toBe(`${bytes.length}`)
    expect(unpack(bytes).toString()).toBe(await plain.text())
    expect(packed.headers.get('ETag')).not.toBe(plain.headers.get('ETag'))
    const again = await ask('/?years=2026', { 'If-None-Match': packed.headers.get('ETag')! })
    expect(again.status).toBe(304)
  })

  it.each([undefined, 'identity', 'gzip;q=0', 'zstd'])('for %s is none', async (accepted) => {
    const answer = await ask('/?years=2026', accepted === undefined ? {} : { 'Accept-Encoding': accepted })
    expect(answer.headers.get('Content-Encoding')).toBeNull()
    expect(answer.headers.get('Vary')).toBe('Accept-Encoding')
  })
})

describe('builds', () => {
  it('run one at a time, each key once, and turn away what is too much', async () => {
    const builds = createBuilds<string>(2)
    const order: string[] = []
    const build = (name: string) => async () => {
      order.push(`begin ${name}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
      order.push(`end ${name}`)
      return name
    }
    const first = builds('a', build('a'))
    expect(builds('a', build('a'))).toBe(first)
    const second = builds('b', build('b'))
    expect(builds('c', build('c'))).toBeUndefined()
    expect(await Promise.all([first, second])).toEqual(['a', 'b'])
    expect(order).toEqual(['begin a', 'end a', 'begin b', 'end b'])
    expect(await builds('c', build('c'))).toBe('c')
  })

  it('go on after one that fails', async () => {
    const builds = createBuilds<string>(2)
    const bad = builds('a', () => Promise.reject(new Error('bad')))
    const good = builds('b', () => Promise.resolve('good'))
    await expect(bad).rejects.toThrow('bad')
    expect(await good).toBe('good')
  })

  it('past their number are answered 503 with when to ask again', async () => {
    const small = createFeedHandler(planner, { ...options, maxWaiting: 1 })
    const [made, turned] = await Promise.all([ask('/?years=2031', {}, small), ask('/?years=2032', {}, small)])
    expect([made.status, turned.status, turned.headers.get('Retry-After')]).toEqual([200, 503, '5'])
    expect((await ask('/?years=2032', {}, small)).status).toBe(200)
  })
})

describe('toNodeListener', () => {
  let server: Server
  let base: string
  beforeAll(async () => {
    server = createServer(toNodeListener(planner, { ...options, path }))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  it('answers as the fetch handler does, kept or not', async () => {
    const headers = { 'Accept-Encoding': 'identity' }
    for (const query of ['?years=2026', '?years=2026', '?month=2026-05&format=json', '?kind=x']) {
      const [one, two] = await Promise.all([
        fetch(`${base}${path}${query}`, { headers }),
        ask(`${path}${query}`, headers, site),
      ])
      expect(one.status).toBe(two.status)
      expect(one.headers.get('ETag')?.length).toBe(two.headers.get('ETag')?.length)
      expect(one.headers.get('Content-Type')).toBe(two.headers.get('Content-Type'))
    }
  })

  it('names the host that it was reached by on its page', async () => {
    expect(await (await fetch(base)).text()).toContain(`href="${base.replace('http', 'webcal')}${path}"`)
  })

  it('answers HEAD, OPTIONS and POST without a body of the feed', async () => {
    expect((await fetch(`${base}${path}?years=2026`, { method: 'HEAD' })).status).toBe(200)
    expect((await fetch(`${base}${path}`, { method: 'OPTIONS' })).headers.get('Allow')).toBe(
      'GET, HEAD, OPTIONS',
    )
    expect((await fetch(`${base}${path}`, { method: 'POST', body: 'x' })).status).toBe(405)
  })
})

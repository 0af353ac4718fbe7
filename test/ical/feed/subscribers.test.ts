import { describe, expect, it } from 'vitest'
import { createFeedHandler, type FeedHandler } from '../../../src/ical.js'
import { UPDATES } from './updates.js'

/** A program that keeps a feed and asks with what it was told of it. */
function subscriber(
  query: string,
  header: 'If-None-Match' | 'If-Modified-Since',
  tag: 'ETag' | 'Last-Modified',
) {
  let kept = { body: '', tag: '' }
  return async (handler: FeedHandler) => {
    const headers = kept.tag === '' ? {} : { [header]: kept.tag }
    const response = await handler(new Request(`https://feed.example/${query}`, { headers }))
    expect([200, 304]).toContain(response.status)
    if (response.status === 200) kept = { body: await response.text(), tag: response.headers.get(tag)! }
    return { status: response.status, body: kept.body }
  }
}

describe.each(['', '?format=html', '?years=2027', '?all=1&kind=founding'])(
  '%s over 22 updates and three New Years',
  (query) => {
    it('is what a server started now would give, for who asks by tag and who asks by date alone', async () => {
      let [now, planner] = UPDATES[0]!
      const options = { domain: 'example.org', now: () => now }
      const handler = createFeedHandler(() => planner, options)
      const [byTag, byDate] = [
        subscriber(query, 'If-None-Match', 'ETag'),
        subscriber(query, 'If-Modified-Since', 'Last-Modified'),
      ]
      let unchanged = 0
      for (const [at, current] of UPDATES) {
        now = at
        planner = current
        const fresh = await createFeedHandler(planner, options)(new Request(`https://feed.example/${query}`))
        const body = await fresh.text()
        for (const ask of [byTag, byDate]) {
          const got = await ask(handler)
          if (got.status === 304) unchanged++
          expect(got.body === body, `${at} ${got.status}`).toBe(true)
        }
        const uids = body.match(/^UID:.*$/gm) ?? []
        expect(new Set(uids).size).toBe(uids.length)
      }
      expect(UPDATES).toHaveLength(22)
      expect(unchanged).toBeGreaterThan(4)
    })
  },
)

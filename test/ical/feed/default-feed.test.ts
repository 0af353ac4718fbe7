import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../../src/commemorations/catalog.js'
import { vietnam } from '../../../src/data.js'
import { CUSTOMARY_FEASTS, createFeedHandler, defaultFeed } from '../../../src/ical.js'
import { createPlanner } from '../../../src/planner/planner.js'

const catalog = createCatalog(vietnam)
const planner = createPlanner({ catalog })
const clock = () => '2026-11-28T00:00:00Z'
const handler = createFeedHandler(planner, { domain: 'example.org', now: clock })
const ask = (query: string, from = handler) => from(new Request(`https://feed.example/${query}`))
const idsOf = async (query: string, from = handler): Promise<string[]> =>
  Array.from(
    (await (await ask(query, from)).text()).matchAll(/^UID:(.+)-\d{4}@example.org\r$/gm),
    ([, id]) => id!,
  )

describe('the default feed', () => {
  it('holds what offices list and the feasts that families keep, each once a year', async () => {
    const ids = await idsOf('?years=2026')
    for (const feast of CUSTOMARY_FEASTS)
      expect([feast, ids.filter((id) => id === feast)]).toEqual([feast, [feast]])
    const listed = planner.year(2026, { importanceUpTo: 2 })
    expect(ids).toEqual(expect.arrayContaining(listed.occurrences.map(({ id }) => id)))
    expect(ids.length).toBeLessThan(planner.year(2026).occurrences.length / 3)
  })

  it('names feasts that the shipped data has, none of them a day of guidance by its rank alone', () => {
    for (const id of CUSTOMARY_FEASTS) expect([id, catalog.get(id)?.provinces]).toEqual([id, undefined])
    expect(CUSTOMARY_FEASTS.map((id) => catalog.get(id)?.name.vi)).toContain('Tết ông Công, ông Táo')
  })

  it('gives way to a filter and to what is left out', async () => {
    expect(await idsOf('?years=2026&kind=founding')).not.toContain('vu-lan')
    expect(await idsOf('?years=2026&exclude=vu-lan,giao-thua')).not.toContain('vu-lan')
  })

  it('is a plan like the one that it is taken from, whatever day it looks ahead to', () => {
    const plan = planner.month('2026-08')
    const held = defaultFeed(plan)
    expect({ ...held, occurrences: [], periods: [], lookAhead: [] }).toEqual({
      ...plan,
      occurrences: [],
      periods: [],
      lookAhead: [],
    })
    expect(plan.occurrences).toEqual(expect.arrayContaining([...held.occurrences]))
    expect(held.lookAhead.length).toBeLessThanOrEqual(plan.lookAhead.length)
  })
})

describe('the profile of an address', () => {
  it('lists what offices of that kind list', async () => {
    const [none, party, youth] = await Promise.all(
      ['', '&profile=party', '&profile=youth'].map((more) => idsOf(`?years=2026${more}`)),
    )
    const own = planner.with({ profile: 'party' }).year(2026, { importanceUpTo: 2 })
    expect(party).toEqual(expect.arrayContaining(own.occurrences.map(({ id }) => id)))
    expect(party!.length).toBeGreaterThan(none!.length)
    expect(youth).not.toEqual(none)
  })

  it('goes with a province, also where a function gives the planner', async () => {
    const query = '?years=2026&province=quang-ninh&profile=state'
    const byFunction = createFeedHandler((province) => (province ? planner.with({ province }) : planner), {
      domain: 'example.org',
    })
    expect(await idsOf(query, byFunction)).toEqual(await idsOf(query))
    expect((await ask('?years=2026&profile=parties')).status).toBe(400)
  })

  it('keeps what the planner was made with', async () => {
    const without = createFeedHandler(planner.with({ exclude: ['national-day'], profile: 'party' }), {
      domain: 'example.org',
      now: clock,
    })
    const ids = await idsOf('?years=2026&province=hue', without)
    expect(ids).not.toContain('national-day')
    expect(ids.length).toBeGreaterThan((await idsOf('?years=2026&province=hue')).length)
  })
})

describe('holidays of an address', () => {
  const daysOff = async (query: string) =>
    (await (await ask(query)).text()).match(/^UID:(?:day-off|worked-day)-/gm)?.length ?? 0

  it('are off, on, or all that there is; days-off is the same', async () => {
    expect(await daysOff('?years=2026')).toBeGreaterThan(0)
    for (const off of ['holidays=off', 'holidays=0', 'days-off=off', 'days-off=false'])
      expect([off, await daysOff(`?years=2026&${off}`)]).toEqual([off, 0])
    const tag = async (query: string) => (await ask(query)).headers.get('ETag')
    expect(await tag('?years=2026&holidays=only')).toBe(await tag('?years=2026&days-off=only'))
    expect(await tag('?years=2026&holidays=on')).toBe(await tag('?years=2026'))
  })

  it('are said once', async () => {
    const response = await ask('?years=2026&holidays=off&days-off=1')
    expect(await response.json()).toMatchObject({
      problems: [{ code: 'conflicting-parameters', field: 'holidays', allowed: 'days-off' }],
    })
  })
})

describe('everything', () => {
  it('is given for this year and the next', async () => {
    const response = await ask('?all=1')
    expect([response.status, response.headers.get('Link')]).toEqual([200, null])
    const text = await response.text()
    expect(text).toContain('UID:vu-lan-2026@')
    expect(text).toContain('UID:vu-lan-2027@')
  })

  it('comes by years where it would be too large, each with the address of the next', async () => {
    const one = (await (await ask('?all=1&years=2026')).arrayBuffer()).byteLength
    const small = createFeedHandler(planner, { domain: 'example.org', now: clock, maxBytes: one + 50_000 })
    const first = await ask('?fbclid=x%3E&all=1', small)
    expect(first.headers.get('Link')).toBe('<?fbclid=x%3E&all=1&years=2027>; rel="next"')
    expect(await first.text()).not.toContain('UID:vu-lan-2027@')
    const second = await ask('?fbclid=x%3E&all=1&years=2027', small)
    expect([second.status, second.headers.get('Link')]).toEqual([200, null])
    expect(await second.text()).toContain('UID:vu-lan-2027@')
  })
})

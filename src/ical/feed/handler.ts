import { callback, either, needed, shape } from '../../arguments.js'
import { catalog } from '../../commemorations/catalog.js'
import { isKyNiemError } from '../../errors.js'
import type { Planner } from '../../planner/planner.js'
import { instantOf } from '../write/stamp.js'
import { vietnamDay } from '../write/zone.js'
import { answer, badRequest, methodNotAllowed, methods, serverError } from './answers.js'
import { createCache } from './cache.js'
import type { HandlerOptions } from './options.js'
import { type FeedQuery, parseQuery } from './query.js'
import { type Rendered, render } from './render.js'

/** A function from a request to an answer, on web standards alone. */
export type FeedHandler = (request: Request) => Promise<Response>

/** A planner, or a function that gives the planner of a province; the function may give a new one when its data changed. */
export type PlannerSource = Planner | ((province?: string) => Planner | Promise<Planner>)

/** A planner, or a function that gives one. */
export const plannerSource = either(
  shape<Planner>(
    { vi: 'một planner của createPlanner', en: 'a planner made by createPlanner' },
    {
      catalog: needed(catalog),
      month: needed(callback),
      year: needed(callback),
      between: needed(callback),
      with: needed(callback),
    },
  ),
  callback,
)

/** What is known of a planner: a name for cache keys, and when it was first seen. */
interface Known {
  id: number
  seen: Date | undefined
}

/** The handler behind `createFeedHandler` of `ky-niem/ical`, which names the parameters and how they are answered. */
export function createFeedHandler(planner: PlannerSource, options: HandlerOptions): FeedHandler {
  const cache = createCache<Promise<Rendered>>(options.cacheEntries ?? 200, options.cacheBytes ?? 32_000_000)
  const known = new WeakMap<Planner, Known>()
  const plannerOf = createPlannerOf(planner)
  let count = 0

  function knownOf(one: Planner): Known {
    const found = known.get(one) ?? { id: ++count, seen: options.now && instantOf(options.now()) }
    known.set(one, found)
    return found
  }

  function rendered(one: Planner, query: FeedQuery): Promise<Rendered> {
    const key = `${knownOf(one).id} ${JSON.stringify(query)}`
    const kept = cache.get(key)
    if (kept) return kept
    // Kept at once, so that requests which arrive together are rendered once. A refusal (too large) is an answer too.
    const rendering = render(one, query, options)
    cache.set(key, rendering, 0)
    rendering.then(
      ({ bytes }) => cache.set(key, rendering, bytes.length),
      (error) => isKyNiemError(error) || cache.delete(key),
    )
    return rendering
  }

  async function respond(request: Request): Promise<Response> {
    if (request.method === 'OPTIONS') return methods()
    if (request.method !== 'GET' && request.method !== 'HEAD') return methodNotAllowed()
    const today = options.now && vietnamDay(instantOf(options.now()))
    const query = parseQuery(new URL(request.url).searchParams, {
      language: options.language ?? 'vi',
      maxYears: options.maxYears ?? 5,
      ...(today === undefined ? {} : { today }),
    })
    const one = await plannerOf(query.province)
    const result = await rendered(one, query)
    return answer(request, result, lastModified(result, knownOf(one)), options.maxAge ?? 3600)
  }

  return async (request) => {
    try {
      return await respond(request)
    } catch (error) {
      if (isKyNiemError(error)) return badRequest(error.problems)
      options.onError?.(error)
      return serverError()
    }
  }
}

/** The planner of each province, made once. There are 97 units at most, so the map stays small. */
function createPlannerOf(source: PlannerSource): (province?: string) => Planner | Promise<Planner> {
  if (typeof source === 'function') return source
  const made = new Map<string, Planner>()
  return (province) => {
    if (province === undefined) return source
    const { sector, topics } = source.catalog
    const found =
      made.get(province) ?? source.with({ province, topics, ...(sector === undefined ? {} : { sector }) })
    made.set(province, found)
    return found
  }
}

/**
 * The later of the data's last correction and the moment when this planner was first seen. The first alone would tell a client
 * that nothing changed after a record was taken out; without a clock and with undated records there is no Last-Modified.
 */
function lastModified({ updated }: Rendered, { seen }: Known): Date | undefined {
  const corrected = updated === undefined ? undefined : instantOf(updated)
  if (seen === undefined) return corrected
  return corrected !== undefined && corrected > seen ? corrected : seen
}

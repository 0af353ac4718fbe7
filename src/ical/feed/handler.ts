import { callback, either, needed, shape } from '../../arguments.js'
import { catalog } from '../../commemorations/catalog.js'
import { formatDate, type PlainDate, parseDate } from '../../dates/plain-date.js'
import { isKyNiemError } from '../../errors.js'
import type { Planner } from '../../planner/planner.js'
import { instantOf } from '../write/stamp.js'
import { vietnamDay, vietnamMidnight } from '../write/zone.js'
import { answer, badRequest, busy, methodNotAllowed, methods, notFound, serverError } from './answers.js'
import type { FeedAnswer, FeedRequest, Respond } from './exchange.js'
import type { FeedHandlerOptions, HandlerOptions } from './options.js'
import { hasParameters, parseQuery } from './query.js'
import { type Rendered, render, renderPage } from './render.js'
import { createStore, type Stored } from './store.js'

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

/** The answering behind `createFeedHandler` and `toNodeListener` of `ky-niem/ical`, which name the parameters. */
export function createRespond(planner: PlannerSource, options: HandlerOptions): Respond {
  const { cacheEntries = 200, cacheBytes = 32_000_000, maxWaiting = 100, maxAge = 3600, path } = options
  const find = createStore({ entries: cacheEntries, bytes: cacheBytes, waiting: maxWaiting })
  const known = new WeakMap<Planner, Known>()
  const plannerOf = createPlannerOf(planner)
  let count = 0

  function knownOf(one: Planner): Known {
    const found = known.get(one) ?? { id: ++count, seen: options.now && instantOf(options.now()) }
    known.set(one, found)
    return found
  }

  /** Answers with a text of a planner; `since` is the day from which today's date alone makes the text what it is. */
  function give(
    request: FeedRequest,
    province: string | undefined,
    key: string,
    since: PlainDate | undefined,
    make: (planner: Planner) => Promise<Rendered>,
  ): FeedAnswer | Promise<FeedAnswer> {
    const from = (one: Planner) => {
      const { id, seen } = knownOf(one)
      const found = find(`${id} ${key}`, () => make(one), request.header('accept-encoding'))
      const finish = (stored: Stored) => {
        const modified = latest(seen, stored.rendered.updated, since)
        return answer(request, { ...stored, maxAge, ...(modified === undefined ? {} : { modified }) })
      }
      if (found === undefined) return busy()
      return found instanceof Promise ? found.then(finish) : finish(found)
    }
    const one = plannerOf(province)
    return one instanceof Promise ? one.then(from) : from(one)
  }

  function respond(request: FeedRequest): FeedAnswer | Promise<FeedAnswer> {
    if (request.method === 'OPTIONS') return methods()
    if (request.method !== 'GET' && request.method !== 'HEAD') return methodNotAllowed()
    const url = request.url.replace(/^\/+/, '/')
    if (!URL.canParse(url, ANY_HOST)) return badRequest([])
    const { pathname, searchParams } = new URL(url, ANY_HOST)
    const today = options.now && vietnamDay(instantOf(options.now()))
    // An address of the root with parameters is one that was handed out before the feed had a path of its own.
    if (path !== undefined && pathname !== path && !(pathname === '/' && hasParameters(searchParams))) {
      if (pathname !== '/') return notFound(path)
      const since = today && firstOfMonth(today)
      const address = `${originOf(request, options)}${path}`
      const page = (one: Planner) => renderPage(one, address, today, options)
      return give(request, undefined, `page ${since} ${address}`, since, page)
    }
    const query = parseQuery(searchParams, {
      language: options.language ?? 'vi',
      maxYears: options.maxYears ?? 5,
      ...(today === undefined ? {} : { today }),
    })
    return give(request, query.province, JSON.stringify(query), query.since, (one) =>
      render(one, query, options),
    )
  }

  const failed = (error: unknown): FeedAnswer => {
    if (isKyNiemError(error)) return badRequest(error.problems)
    options.onError?.(error)
    return serverError()
  }
  return (request) => {
    try {
      const result = respond(request)
      return result instanceof Promise ? result.catch(failed) : result
    } catch (error) {
      return failed(error)
    }
  }
}

/** Completes addresses that are paths alone; nothing of a feed depends on the host that a client names. */
const ANY_HOST = 'http://localhost'

/** Where the client reached the server: what the office said, else the address asked for, else the Host header. */
function originOf(request: FeedRequest, { url }: FeedHandlerOptions): string {
  const given = url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined
  if (given !== undefined && given !== 'null') return given
  if (/^https?:\/\//.test(request.url)) return new URL(request.url).origin
  const host = request.header('host') ?? ''
  const scheme = request.header('x-forwarded-proto') === 'https' ? 'https' : 'http'
  return /^[\w.:[\]-]{1,255}$/.test(host) && URL.canParse(`${scheme}://${host}`)
    ? `${scheme}://${host}`
    : ANY_HOST
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
 * When the text became what it is (RFC 9110, 8.8.2): the latest of the data's last correction, the moment when this planner was
 * first seen, and the midnight at which the window moved on. The first alone would tell a client that nothing changed after a
 * record was taken out; without a clock and with undated records there is no Last-Modified.
 */
function latest(
  seen: Date | undefined,
  updated: PlainDate | undefined,
  since: PlainDate | undefined,
): Date | undefined {
  const moments = [
    ...(seen === undefined ? [] : [seen]),
    ...(updated === undefined ? [] : [instantOf(updated)]),
    ...(since === undefined ? [] : [vietnamMidnight(since)]),
  ]
  return moments.sort((a, b) => a.getTime() - b.getTime()).at(-1)
}

/** The day on which a month of the page began. */
function firstOfMonth(date: PlainDate): PlainDate {
  const { year, month } = parseDate(date)
  return formatDate(year, month, 1)
}

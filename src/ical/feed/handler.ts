import { vietnamDay } from '../../dates/vietnam-time.js'
import { isKyNiemError } from '../../errors.js'
import { instantOf } from '../write/stamp.js'
import { createAddresses, type Wanted } from './address.js'
import { answer, badRequest, busy, methodNotAllowed, methods, notFound, serverError } from './answers.js'
import type { FeedAnswer, FeedRequest, Respond } from './exchange.js'
import type { HandlerOptions } from './options.js'
import { createPlanners, createScopes, type InUse, type PlannerSource } from './planners.js'
import { createStore } from './store.js'

/** The answering behind `createFeedHandler` and `toNodeListener` of `ky-niem/ical`, which name the parameters. */
export function createRespond(source: PlannerSource, options: HandlerOptions): Respond {
  const { cacheEntries = 2000, cacheBytes = 64_000_000, maxWaiting = 100, maxAge = 3600, now } = options
  const find = createStore({ entries: cacheEntries, bytes: cacheBytes, waiting: maxWaiting })
  const read = createAddresses(options)
  const clock = now && clockOf(now)
  const plannerOf = createPlanners(source, clock)
  const scopeOf = createScopes(source)

  function give(
    request: FeedRequest,
    wanted: Wanted,
    moment: Date | undefined,
    inUse: InUse,
  ): FeedAnswer | Promise<FeedAnswer> {
    const found = find(
      `${inUse.id} ${wanted.key}`,
      () => wanted.make(scopeOf(inUse, wanted)),
      request.header('accept-encoding'),
    )
    if (found === undefined) return busy()
    const times = {
      since: later(inUse.since, wanted.since),
      maxAge: wanted.until && moment ? Math.min(maxAge, secondsTo(wanted.until, moment)) : maxAge,
    }
    return found instanceof Promise
      ? found.then((stored) => answer(request, stored, times, wanted.search))
      : answer(request, found, times, wanted.search)
  }

  function respond(request: FeedRequest): FeedAnswer | Promise<FeedAnswer> {
    if (request.method === 'OPTIONS') return methods()
    if (request.method !== 'GET' && request.method !== 'HEAD') return methodNotAllowed()
    const moment = clock?.()
    const wanted = read(request, moment && vietnamDay(moment))
    if (wanted === undefined) return options.path === undefined ? badRequest([]) : notFound(options.path)
    const inUse = plannerOf(wanted.province)
    return inUse instanceof Promise
      ? inUse.then((one) => give(request, wanted, moment, one))
      : give(request, wanted, moment, inUse)
  }

  const failed = (error: unknown): FeedAnswer => {
    if (isKyNiemError(error)) return badRequest(error.problems)
    tell(options.onError, error)
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

/** The clock: where it gives no moment, the server is to blame and not the request. */
function clockOf(now: NonNullable<HandlerOptions['now']>): () => Date {
  return () => {
    try {
      return instantOf(now())
    } catch (cause) {
      throw new Error('The clock of the feed (now) gives no moment.', { cause })
    }
  }
}

/** Tells of an error; what goes wrong in the telling has nobody to be told to, and the answer is sent all the same. */
function tell(onError: HandlerOptions['onError'], error: unknown): void {
  try {
    const told: unknown = onError?.(error)
    if (told instanceof Promise) told.catch(() => {})
  } catch {}
}

/**
 * From when a text is what it is (RFC 9110, 8.8.2): the later of the moment at which its planner came into use and the midnight at
 * which its window moved on. The days of correction of its records would tell nobody that one was taken out.
 */
function later(inUse: Date | undefined, window: Date | undefined): Date | undefined {
  if (inUse === undefined || window === undefined) return inUse ?? window
  return inUse > window ? inUse : window
}

/** No cache keeps a window of this year into the next. */
function secondsTo(until: Date, moment: Date): number {
  return Math.max(0, Math.ceil((until.getTime() - moment.getTime()) / 1000))
}

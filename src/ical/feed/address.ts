import { formatDate, type PlainDate, parseDate } from '../../dates/plain-date.js'
import { vietnamMidnight } from '../../dates/vietnam-time.js'
import type { Planner } from '../../planner/planner.js'
import { canParse } from '../../text/web-address.js'
import { createCache } from './cache.js'
import type { FeedRequest } from './exchange.js'
import type { FeedHandlerOptions, HandlerOptions } from './options.js'
import type { Scope } from './planners.js'
import { hasParameters, parseQuery } from './query.js'
import { type Rendered, render, renderPage } from './render.js'

/** What an address asks for, ready to be looked up or made. */
export interface Wanted extends Scope {
  /** Name of the text, the same for every address of it. */
  key: string
  /** Moments from which and to which today's date alone makes the text what it is; absent where the address names a time. */
  since?: Date
  until?: Date
  /** Parameters as they came. */
  search?: URLSearchParams
  make(planner: Planner): Promise<Rendered>
}

/** Addresses whose meaning is kept; longer ones than this come from nobody's calendar. */
const KEPT = 2000
const LONGEST_KEPT = 500

/** What the form of the page adds, so that it leads to the page again and not to the feed. */
const FORM = 'subscribe'

/** Completes addresses that are paths alone; nothing of a feed depends on the host that a client names. */
const ANY_HOST = 'http://localhost'

/**
 * Gives what a request asks for on a day; nothing where there is nothing at its path. An address that is asked for again is not
 * read again.
 *
 * @throws InputError for parameters that cannot be used
 */
export function createAddresses(
  options: HandlerOptions,
): (request: FeedRequest, today: PlainDate | undefined) => Wanted | undefined {
  const kept = createCache<Wanted>(KEPT, KEPT)
  return (request, today) => {
    const key = `${today} ${request.url}`
    const found = kept.get(key)
    if (found) return found
    const url = request.url.replace(/^\/+/, '/')
    if (!canParse(url, ANY_HOST)) return undefined
    const { pathname, searchParams } = new URL(url, ANY_HOST)
    const { path } = options
    const isForm = searchParams.has(FORM)
    // An address of the root with parameters is one that was handed out before the feed had a path of its own.
    if (
      path === undefined ||
      pathname === path ||
      (pathname === '/' && !isForm && hasParameters(searchParams))
    ) {
      const wanted = feed(searchParams, today, options)
      if (key.length <= LONGEST_KEPT) kept.set(key, wanted, 1)
      return wanted
    }
    if (pathname !== '/') return undefined
    return page(`${originOf(request, options)}${path}`, searchParams, today, options)
  }
}

function feed(search: URLSearchParams, today: PlainDate | undefined, options: HandlerOptions): Wanted {
  const { language = 'vi', maxYears = 5 } = options
  const query = parseQuery(search, { language, maxYears, ...(today === undefined ? {} : { today }) })
  const { province, profile, since, month } = query
  return {
    ...(province === undefined ? {} : { province }),
    ...(profile === undefined ? {} : { profile }),
    ...(since === undefined ? {} : window(since, month !== undefined)),
    key: JSON.stringify(query),
    search,
    make: (planner) => render(planner, query, options),
  }
}

/** The page for the feed that its form asks for. */
function page(
  feedAddress: string,
  search: URLSearchParams,
  today: PlainDate | undefined,
  options: HandlerOptions,
): Wanted {
  const since = today && firstOfMonth(today)
  const chosen = new URLSearchParams([...search].filter(([name, value]) => name !== FORM && value !== ''))
  const { language = 'vi', maxYears = 5 } = options
  // Where there is no clock, any year will do: the page is of none.
  const { province, profile, ...query } = parseQuery(chosen, {
    language,
    maxYears,
    today: today ?? '2000-01-01',
  })
  const scope = {
    ...(province === undefined ? {} : { province }),
    ...(profile === undefined ? {} : { profile }),
  }
  const known = [...chosen].filter(([name]) => hasParameters(new URLSearchParams({ [name]: '' })))
  const address = known.length === 0 ? feedAddress : `${feedAddress}?${new URLSearchParams(known)}`
  return {
    ...scope,
    ...(since === undefined ? {} : window(since, true)),
    key: `page ${since} ${address}`,
    make: (planner) =>
      renderPage(
        planner,
        { address, chosen: Object.fromEntries(known) },
        { ...query, ...scope },
        today?.slice(0, 7),
        options,
      ),
  }
}

/** The month or the year that begins on a day. */
function window(since: PlainDate, ofMonth: boolean): { since: Date; until: Date } {
  const { year, month } = parseDate(since)
  const next = ofMonth && month < 12 ? formatDate(year, month + 1, 1) : formatDate(year + 1, 1, 1)
  return { since: vietnamMidnight(since), until: vietnamMidnight(next) }
}

function firstOfMonth(date: PlainDate): PlainDate {
  const { year, month } = parseDate(date)
  return formatDate(year, month, 1)
}

/** Where the client reached the server: what the office said, else the address asked for, else the Host header. */
function originOf(request: FeedRequest, { url }: FeedHandlerOptions): string {
  const given = url !== undefined && canParse(url) ? new URL(url).origin : undefined
  if (given !== undefined && given !== 'null') return given
  if (/^https?:\/\//.test(request.url)) return new URL(request.url).origin
  const host = request.header('host') ?? ''
  const scheme = request.header('x-forwarded-proto') === 'https' ? 'https' : 'http'
  return /^[\w.:[\]-]{1,255}$/.test(host) && canParse(`${scheme}://${host}`)
    ? `${scheme}://${host}`
    : ANY_HOST
}

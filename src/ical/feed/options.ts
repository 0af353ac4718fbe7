import { callback, options, wholeNumber } from '../../arguments.js'
import type { Plan } from '../../planner/plan.js'
import type { Language } from '../../text/language.js'
import { FEED_OPTIONS, type FeedOptions } from '../options.js'

/** Options of {@link createFeedHandler}: those of the feed that are the same for every request, clock, bounds, cache. */
export interface FeedHandlerOptions
  extends Pick<
    FeedOptions,
    'domain' | 'name' | 'description' | 'color' | 'language' | 'refresh' | 'url' | 'alarms' | 'prepare'
  > {
  /**
   * The clock, such as `() => new Date()`: requests that name no time get this year and the next (HTML: this month), as Vietnam
   * counts days. Without it they get 400. Also dates what has no day of correction in Last-Modified.
   */
  now?: () => Date | string
  /** Most years of one feed; 5 if not said. */
  maxYears?: number
  /** Most octets of one answer; 2 MB if not said. Google reads 1 MB of a feed, which is some 1,000 events. */
  maxBytes?: number
  /** Seconds that an answer may be kept (Cache-Control); 3600 if not said. */
  maxAge?: number
  /** Most answers kept in memory; 200 if not said. */
  cacheEntries?: number
  /** Most octets kept in memory; 32 MB if not said. */
  cacheBytes?: number
  /** Makes the HTML of a month; the guidance layout if not said. */
  renderHtml?: (plan: Plan, language: Language, all: boolean) => string | Promise<string>
  /** Told of errors that are not the request's; the answer is 500 without their text. */
  onError?: (error: unknown) => void
}

/** The same with the renderer of a page settled, which stands on a higher floor. */
export type HandlerOptions = FeedHandlerOptions & Required<Pick<FeedHandlerOptions, 'renderHtml'>>

const { domain, name, description, color, language, refresh, url, alarms, prepare } = FEED_OPTIONS

/** What each option of a handler may be. */
export const handlerOptions = options<FeedHandlerOptions>({
  domain,
  name,
  description,
  color,
  language,
  refresh,
  url,
  alarms,
  prepare,
  now: callback,
  maxYears: wholeNumber(1, 200),
  maxBytes: wholeNumber(1, 1e9),
  maxAge: wholeNumber(0, 1e9),
  cacheEntries: wholeNumber(0, 1e6),
  cacheBytes: wholeNumber(0, 1e12),
  renderHtml: callback,
  onError: callback,
})

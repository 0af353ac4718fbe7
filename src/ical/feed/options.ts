import { callback, options, that, wholeNumber } from '../../arguments.js'
import type { Plan } from '../../planner/plan.js'
import type { Language } from '../../text/language.js'
import { FEED_OPTIONS, type FeedOptions, SERVER_OPTIONS, type ServerOptions } from '../options.js'

/** Options of {@link createFeedHandler}: those of the feed that are the same for every request, clock, bounds, cache. */
export interface FeedHandlerOptions extends ServerOptions, Pick<FeedOptions, 'name' | 'language'> {
  /**
   * Path of the feed, such as `/ngay-ky-niem.ics`: other paths are 404, and `/` is a page that tells how to subscribe. Without it
   * every path is the feed, for a server that routes by itself.
   */
  path?: string
  /**
   * The clock, such as `() => new Date()`: requests that name no time get this year and the next (HTML: this month), as Vietnam
   * counts days. Without it they get 400. Last-Modified goes by it; without it, by the days of correction of the records.
   */
  now?: () => Date | string
  /** Most years of one feed; 5 if not said. */
  maxYears?: number
  /** Most octets of one answer; 8 MB if not said, five years of everything. Google reads 1 MB of a feed, which is some 1,000 events. */
  maxBytes?: number
  /** Seconds that an answer may be kept (Cache-Control); 3600 if not said. */
  maxAge?: number
  /** Most answers kept in memory; 2000 if not said. */
  cacheEntries?: number
  /** Most octets kept in memory; 64 MB if not said. */
  cacheBytes?: number
  /** Makes the HTML of a month; the guidance layout if not said. */
  renderHtml?: (plan: Plan, language: Language, all: boolean) => string | Promise<string>
  /** Most answers that may be made or wait for it at one time; 100 if not said. One more is answered 503. */
  maxWaiting?: number
  /** Makes the page at `/`; one in Vietnamese, with buttons and a form, if not said. */
  renderPage?: (page: SubscribePage) => string | Promise<string>
  /** Told of errors that are not the request's; the answer is 500 without their text. */
  onError?: (error: unknown) => void
}

/** What the page at the root is made of. */
export interface SubscribePage {
  /** Name of the calendar. */
  name: string
  /** Whole address of the feed with the parameters that were chosen, as the client knows the server. */
  address: string
  /** Those parameters by name; none at first. A form sends others to `/` together with `subscribe=1`. */
  chosen: Readonly<Record<string, string>>
  /** What the feed holds of this month, where the handler has a clock. */
  plan?: Plan
}

/** The same with the renderers of pages settled, which stand on a higher floor. */
export type HandlerOptions = FeedHandlerOptions &
  Required<Pick<FeedHandlerOptions, 'renderHtml' | 'renderPage'>>

/** What each option of a handler may be. */
export const handlerOptions = options<FeedHandlerOptions>({
  ...SERVER_OPTIONS,
  name: FEED_OPTIONS.name,
  language: FEED_OPTIONS.language,
  path: that<string>((value) => typeof value === 'string' && /^\/[\w\-.~/]+$/.test(value), {
    vi: 'một đường dẫn như /ngay-ky-niem.ics',
    en: 'a path such as /ngay-ky-niem.ics',
  }),
  now: callback,
  maxYears: wholeNumber(1, 200),
  maxBytes: wholeNumber(1, 1e9),
  maxAge: wholeNumber(0, 1e9),
  maxWaiting: wholeNumber(1, 1e6),
  cacheEntries: wholeNumber(0, 1e6),
  cacheBytes: wholeNumber(0, 1e12),
  renderHtml: callback,
  renderPage: callback,
  onError: callback,
})

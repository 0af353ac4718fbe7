import type { Language } from './text/language.js'
import { check } from './arguments.js'
import { occurrenceSummary } from './ical/events/summary.js'
import { type FeedHandler, type Respond, toFetch } from './ical/feed/exchange.js'
import { createRespond } from './ical/feed/handler.js'
import { type NodeListener, toListener } from './ical/feed/node.js'
import {
  type FeedHandlerOptions,
  type HandlerOptions,
  handlerOptions,
  type SubscribePage,
} from './ical/feed/options.js'
import { type PlannerSource, plannerSource } from './ical/feed/planners.js'
import type { Plan } from './planner/plan.js'

export { icalendarLines, toICalendar } from './ical/calendar.js'
export { CUSTOMARY_FEASTS, defaultFeed } from './ical/events/default-feed.js'
export { FEED_LANGUAGES, type FeedAlarm, type FeedLanguage } from './ical/events/feed-event.js'
export type { NodeRequest, NodeResponse } from './ical/feed/node.js'
export { FEED_FORMATS, type FeedFormat } from './ical/feed/formats.js'
export {
  FEED_PERIODS,
  type FeedOptions,
  type FeedPeriods,
  type Preparation,
  type RoundYears,
} from './ical/options.js'
export { cleanLabel, cleanText } from './ical/write/clean-text.js'
export { COLORS, type ColorName } from './ical/write/color.js'
export { foldLine } from './ical/write/fold-line.js'
export type { FeedHandler, FeedHandlerOptions, NodeListener, PlannerSource, SubscribePage }

/**
 * Returns the handler of a published feed on web standards: for Hono, workers, Next, Deno, Bun.
 *
 * Parameters: `province`, `profile`, `level`, `kind`, `topic`, `milestone`, `exclude` (ids), `periods`, `language` (vi, en, both), `years`
 * (2026 or 2026-2028), `month` (2026-03), `format` (ics, json, html of a month), `all`, `holidays` or `days-off` (on, off, only). A value that is not allowed, or a name near one
 * of these, is answered 400 with what is; other names are passed over. Answers have ETag and Last-Modified (304), HEAD and
 * OPTIONS work, gzip and Brotli where the platform has them; texts are made once and kept in memory within bounds, and past
 * `maxWaiting` of them the answer is 503.
 *
 * @param planner a planner, or a function from a province's slug to one
 * @throws InputError at once for options that no feed can have, such as a bad domain.
 * @example
 * (await createFeedHandler(planner, { domain: 'example.org' })(new Request('https://example.org/?years=2026'))).status // 200
 */
export function createFeedHandler(planner: PlannerSource, options: FeedHandlerOptions): FeedHandler {
  return toFetch(responding('createFeedHandler', planner, options))
}

/**
 * Returns the same handler as a listener of Node's servers: `http.createServer(listener)`, `app.use(listener)` of Express,
 * `listener(request.raw, reply.raw)` of Fastify. What is kept is answered in the same turn of the event loop.
 *
 * @param planner a planner, or a function from a province's slug to one
 * @throws InputError at once for options that no feed can have, such as a bad domain.
 * @example
 * typeof toNodeListener(planner, { domain: 'example.org' }) // 'function'
 */
export function toNodeListener(planner: PlannerSource, options: FeedHandlerOptions): NodeListener {
  return toListener(responding('toNodeListener', planner, options))
}

function responding(name: string, planner: PlannerSource, options: FeedHandlerOptions): Respond {
  check(name, 'planner', planner, plannerSource)
  check(name, 'options', options, handlerOptions)
  const renderers: Pick<HandlerOptions, 'renderHtml' | 'renderPage'> = {
    renderHtml: guidancePage,
    renderPage: rootPage,
  }
  return createRespond(planner, { ...renderers, ...options })
}

/** The guidance of a month as a page. What makes pages is loaded when one is asked for: a feed needs none. */
async function guidancePage(plan: Plan, language: Language, all: boolean): Promise<string> {
  const [{ outline }, { toHtml }] = await Promise.all([
    import('./guidance/outline.js'),
    import('./render/html.js'),
  ])
  return toHtml(outline(plan, { layout: 'guidance', language, all }))
}

async function rootPage(page: SubscribePage): Promise<string> {
  const { subscribePage } = await import('./render/subscribe-page.js')
  return subscribePage({ ...page, titleOf: (occurrence) => occurrenceSummary(occurrence, 'vi') })
}

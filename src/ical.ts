import type { Language } from './text/language.js'
import { check } from './arguments.js'
import { outline } from './guidance/outline.js'
import {
  createFeedHandler as createHandler,
  type FeedHandler,
  type PlannerSource,
  plannerSource,
} from './ical/feed/handler.js'
import { type FeedHandlerOptions, handlerOptions } from './ical/feed/options.js'
import type { Plan } from './planner/plan.js'

export { icalendarLines, toICalendar } from './ical/calendar.js'
export { FEED_LANGUAGES, type FeedAlarm, type FeedLanguage } from './ical/events/feed-event.js'
export { FEED_FORMATS, type FeedFormat } from './ical/feed/query.js'
export type { FeedOptions, Preparation } from './ical/options.js'
export { cleanLabel, cleanText } from './ical/write/clean-text.js'
export { COLORS, type ColorName } from './ical/write/color.js'
export { foldLine } from './ical/write/fold-line.js'
export type { FeedHandler, FeedHandlerOptions, PlannerSource }

/**
 * Returns the handler of a published feed: for `ky-niem serve`, Hono, Express, workers, Next.
 *
 * Parameters: `province`, `level`, `kind`, `topic`, `language` (vi, en, both), `years` (2026 or 2026-2028), `month` (2026-03),
 * `format` (ics, json, html of a month), `all`, `days-off` (0, 1, only). Anything else is answered 400 with what is allowed. The path does not matter.
 * Answers have ETag and Last-Modified (304), HEAD and OPTIONS work, and texts are kept in memory within bounds.
 *
 * @param planner a planner, or a function from a province's slug to one
 * @throws InputError at once for options that no feed can have, such as a bad domain.
 * @example
 * (await createFeedHandler(planner, { domain: 'example.org' })(new Request('https://example.org/?years=2026'))).status // 200
 */
export function createFeedHandler(planner: PlannerSource, options: FeedHandlerOptions): FeedHandler {
  check('createFeedHandler', 'planner', planner, plannerSource)
  check('createFeedHandler', 'options', options, handlerOptions)
  return createHandler(planner, { renderHtml: guidancePage, ...options })
}

/** The guidance of a month as a page. The renderer is loaded when a page is asked for: a feed needs none. */
async function guidancePage(plan: Plan, language: Language, all: boolean): Promise<string> {
  const { toHtml } = await import('./render/html.js')
  return toHtml(outline(plan, { layout: 'guidance', language, all }))
}

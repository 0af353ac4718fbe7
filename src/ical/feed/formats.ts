import type { Plan } from '../../planner/plan.js'
import { icalendarLines } from '../calendar.js'
import type { FeedLanguage } from '../events/feed-event.js'
import { type FeedOptions, type FeedPeriods, serverOptions } from '../options.js'
import { breathe } from './builds.js'
import type { HandlerOptions } from './options.js'

/** What an answer is written from. */
interface Source {
  plan: Plan
  language: FeedLanguage
  /** Look-up material too. */
  all: boolean
  periods: FeedPeriods
  daysOff: NonNullable<FeedOptions['daysOff']>
  /** Name of the calendar. */
  name: string
  options: HandlerOptions
}

interface Format {
  /** Content-Type of the answer. */
  type: string
  /** Content-Security-Policy of a page. */
  policy?: string
  write(source: Source): string | Promise<string>
}

export const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/** Forms of an answer, by their names in the address. */
export const FORMATS = {
  ics: { type: 'text/calendar; charset=utf-8', write: calendarOf },
  json: { type: 'application/json; charset=utf-8', write: ({ plan }) => `${JSON.stringify(plan)}\n` },
  html: {
    type: 'text/html; charset=utf-8',
    policy: PAGE_POLICY,
    write: ({ plan, language, all, options }) =>
      options.renderHtml(plan, language === 'en' ? 'en' : 'vi', all),
  },
} satisfies Record<FeedFormat, Format>

/** The name of a form of an answer. */
export type FeedFormat = 'ics' | 'json' | 'html'
/** Names of the forms of an answer. */
export const FEED_FORMATS: readonly FeedFormat[] = Object.freeze(Object.keys(FORMATS) as FeedFormat[])

/** The table for who does not care which form it is. */
export const formatOf = (format: FeedFormat): Format => FORMATS[format]

/** Lines after which other requests are let in: some two milliseconds of work. */
const LINES_AT_ONCE = 1000

/** The feed, made a stretch at a time: a large one does not keep small ones waiting. */
async function calendarOf({ plan, language, name, periods, daysOff, options }: Source): Promise<string> {
  const lines: string[] = []
  for (const line of icalendarLines(plan, { ...serverOptions(options), language, name, periods, daysOff })) {
    lines.push(line)
    if (lines.length % LINES_AT_ONCE === 0) await breathe()
  }
  return `${lines.join('\r\n')}\r\n`
}

import type { PlainDate } from '../../dates/plain-date.js'
import { InputError } from '../../errors.js'
import type { Plan } from '../../planner/plan.js'
import type { Planner } from '../../planner/planner.js'
import { provinces } from '../../provinces/provinces.js'
import { WORDS } from '../events/labels.js'
import { FORMATS, formatOf, PAGE_POLICY } from './formats.js'
import type { FeedHandlerOptions, HandlerOptions, SubscribePage } from './options.js'
import { planOfQuery } from './plan.js'
import type { FeedQuery } from './query.js'
import { problem } from './query-problem.js'

/** An answer that can be given again and again. */
export interface Rendered {
  bytes: Uint8Array<ArrayBuffer>
  /** Of the bytes; the name in its tags. */
  hash: string
  type: string
  filename: string
  /** Content-Security-Policy of a page. */
  policy?: string
  /** Latest day of correction of a record in it, `YYYY-MM-DD`; absent if a record has none. */
  updated?: PlainDate
  /** Where the window was cut to its first year: the year that goes on from there. */
  nextYear?: number
}

/** A form may lead to the feed itself alone. */
const FORM_POLICY = `${PAGE_POLICY}; form-action 'self'`

/** No event is shorter, so a plan of too many is refused before a second is spent on writing it. */
const OCTETS_OF_SHORTEST_EVENT = 300

/**
 * Renders what a query asks for. A window that nobody named is cut to its first year where both would be too large.
 *
 * @throws InputError if it is larger than the handler allows.
 */
export async function render(planner: Planner, query: FeedQuery, options: HandlerOptions): Promise<Rendered> {
  const { from, to } = query.years
  const whole = await renderWhole(planner, query, options)
  if (whole) return whole
  const first =
    query.since === undefined || from === to
      ? undefined
      : await renderWhole(planner, { ...query, years: { from, to: from } }, options)
  return first ? { ...first, nextYear: from + 1 } : refuseLarge(mostOf(options))
}

/** Octets that an answer may have. */
const mostOf = ({ maxBytes = 8_000_000 }: FeedHandlerOptions): number => maxBytes

/** The text of a query, unless it is too large. */
async function renderWhole(
  planner: Planner,
  query: FeedQuery,
  options: HandlerOptions,
): Promise<Rendered | undefined> {
  const { language, all, periods, daysOff } = query
  const { type, policy, write } = formatOf(query.format)
  const plan = planOfQuery(planner, query)
  const least = (plan.occurrences.length + plan.periods.length) * OCTETS_OF_SHORTEST_EVENT
  if (query.format === 'ics' && least > mostOf(options)) return undefined
  const name = nameOf(query, plan, options)
  const text = await write({ plan, language, all, periods, daysOff, name, options })
  const bytes = encoded(text)
  if (bytes.length > mostOf(options)) return undefined
  const updated = lastCorrection(plan)
  return {
    bytes,
    hash: await hashOf(bytes),
    type,
    filename: filenameOf(query),
    ...(policy === undefined ? {} : { policy }),
    ...(updated === undefined ? {} : { updated }),
  }
}

/** The page at the root: how to subscribe to what was chosen, and what of it a month holds. */
export async function renderPage(
  planner: Planner,
  page: Pick<SubscribePage, 'address' | 'chosen'>,
  query: FeedQuery,
  month: string | undefined,
  options: HandlerOptions,
): Promise<Rendered> {
  const plan = month === undefined ? undefined : shown(planOfQuery(planner, { ...query, month }), query)
  const name = options.name ?? WORDS.vi.name
  const bytes = encoded(await options.renderPage({ ...page, name, ...(plan ? { plan } : {}) }))
  return {
    bytes,
    hash: await hashOf(bytes),
    type: FORMATS.html.type,
    filename: 'ky-niem.html',
    policy: FORM_POLICY,
  }
}

/** The octets of a text, which a renderer of the server's own may have failed to give. */
function encoded(text: unknown): Uint8Array<ArrayBuffer> {
  if (typeof text !== 'string') throw new TypeError('A renderer (renderHtml, renderPage) gives no text.')
  return new TextEncoder().encode(text)
}

/** The days of a plan that stand in the feed of a query. */
function shown(plan: Plan, { periods, daysOff }: FeedQuery): Plan {
  if (daysOff === 'only') return { ...plan, occurrences: [], periods: [] }
  if (periods === 'none') return { ...plan, periods: [] }
  return periods === 'only' ? { ...plan, occurrences: [] } : plan
}

function refuseLarge(most: number): never {
  throw new InputError([problem('too-large', 'years', undefined, `<= ${most} bytes`)])
}

/** What part of the days it holds stands in the name: programs list calendars by it. */
function nameOf(
  { language, province, periods, daysOff }: FeedQuery,
  plan: Plan,
  { name }: FeedHandlerOptions,
): string {
  const one = language === 'en' ? 'en' : 'vi'
  const slug = province ?? plan.province
  const unit = [...provinces.current, ...provinces.former].find((candidate) => candidate.slug === slug)
  return [
    name ?? WORDS[one].name,
    unit?.name[one],
    ...(periods === 'only' ? [WORDS[one].periods] : []),
    ...(daysOff === 'only' ? [WORDS[one].dayOff] : []),
  ]
    .filter((part) => part !== undefined)
    .join(' - ')
}

function filenameOf({ format, month, years, province }: FeedQuery): string {
  const time = month ?? (years.from === years.to ? `${years.from}` : `${years.from}-${years.to}`)
  return `${['ky-niem', province, time].filter((part) => part !== undefined).join('-')}.${format}`
}

function lastCorrection({ occurrences, periods, campaigns }: Plan): PlainDate | undefined {
  const days = [...occurrences, ...periods, ...campaigns.map(({ campaign }) => campaign)].map(
    ({ updated }) => updated,
  )
  return days.includes(undefined) ? undefined : days.sort().at(-1)
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash.subarray(0, 16), (octet) => octet.toString(16).padStart(2, '0')).join('')
}

import { InputError } from '../../errors.js'
import type { Plan } from '../../planner/plan.js'
import type { Planner } from '../../planner/planner.js'
import { provinces } from '../../provinces/provinces.js'
import { icalendarLines } from '../calendar.js'
import { WORDS } from '../events/labels.js'
import { type FeedOptions, serverOptions } from '../options.js'
import { breathe } from './builds.js'
import type { FeedHandlerOptions, HandlerOptions } from './options.js'
import { planOfQuery } from './plan.js'
import { type FeedFormat, type FeedQuery, problem } from './query.js'

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
  updated?: string
}

const TYPES: Readonly<Record<FeedFormat, string>> = {
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
}
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
/** A form may lead to the feed itself alone. */
const FORM_POLICY = `${PAGE_POLICY}; form-action 'self'`

/** No event is shorter, so a plan of too many is refused before a second is spent on writing it. */
const OCTETS_OF_SHORTEST_EVENT = 300
/** Lines after which other requests are let in: some two milliseconds of work. */
const LINES_AT_ONCE = 1000

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
  return first ?? refuseLarge(mostOf(options))
}

/** Octets that an answer may have. */
const mostOf = ({ maxBytes = 2_000_000 }: FeedHandlerOptions): number => maxBytes

/** The text of a query, unless it is too large. */
async function renderWhole(
  planner: Planner,
  query: FeedQuery,
  options: HandlerOptions,
): Promise<Rendered | undefined> {
  const plan = planOfQuery(planner, query)
  const least = (plan.occurrences.length + plan.periods.length) * OCTETS_OF_SHORTEST_EVENT
  if (query.format === 'ics' && least > mostOf(options)) return undefined
  const bytes = new TextEncoder().encode(await textOf(plan, query, options))
  if (bytes.length > mostOf(options)) return undefined
  const updated = lastCorrection(plan)
  return {
    bytes,
    hash: await hashOf(bytes),
    type: TYPES[query.format],
    filename: filenameOf(query),
    ...(query.format === 'html' ? { policy: PAGE_POLICY } : {}),
    ...(updated === undefined ? {} : { updated }),
  }
}

/** The page at the root: how to subscribe, and what is coming. */
export async function renderPage(
  planner: Planner,
  address: string,
  today: string | undefined,
  options: HandlerOptions,
): Promise<Rendered> {
  const plan = today === undefined ? undefined : planner.month(today.slice(0, 7), { importanceUpTo: 2 })
  const name = options.name ?? WORDS.vi.name
  const bytes = new TextEncoder().encode(
    await options.renderPage({ name, address, ...(plan ? { plan } : {}) }),
  )
  return {
    bytes,
    hash: await hashOf(bytes),
    type: TYPES.html,
    filename: 'ky-niem.html',
    policy: FORM_POLICY,
  }
}

function refuseLarge(most: number): never {
  throw new InputError([problem('too-large', 'years', undefined, `<= ${most} bytes`)])
}

async function textOf(plan: Plan, query: FeedQuery, options: HandlerOptions): Promise<string> {
  const { format, language, all, periods } = query
  if (format === 'json') return `${JSON.stringify(plan)}\n`
  if (format === 'html') {
    return options.renderHtml(plan, language === 'en' ? 'en' : 'vi', all)
  }
  const name = nameOf(query, plan, options)
  return written(plan, { ...serverOptions(options), language, name, periods, daysOff: query.daysOff })
}

/** The feed, made a stretch at a time: a large one does not keep small ones waiting. */
async function written(plan: Plan, options: FeedOptions): Promise<string> {
  const lines: string[] = []
  for (const line of icalendarLines(plan, options)) {
    lines.push(line)
    if (lines.length % LINES_AT_ONCE === 0) await breathe()
  }
  return `${lines.join('\r\n')}\r\n`
}

function nameOf(
  { language, province }: Pick<FeedQuery, 'language' | 'province'>,
  plan: Plan,
  { name }: FeedHandlerOptions,
): string {
  const one = language === 'en' ? 'en' : 'vi'
  const base = name ?? WORDS[one].name
  const slug = province ?? plan.province
  const unit = [...provinces.current, ...provinces.former].find((candidate) => candidate.slug === slug)
  return unit ? `${base} - ${unit.name[one]}` : base
}

function filenameOf({ format, month, years, province }: FeedQuery): string {
  const time = month ?? (years.from === years.to ? `${years.from}` : `${years.from}-${years.to}`)
  return `${['ky-niem', province, time].filter((part) => part !== undefined).join('-')}.${format}`
}

function lastCorrection({ occurrences, periods, campaigns }: Plan): string | undefined {
  const days = [...occurrences, ...periods, ...campaigns.map(({ campaign }) => campaign)].map(
    ({ updated }) => updated,
  )
  return days.includes(undefined) ? undefined : days.sort().at(-1)
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash.subarray(0, 16), (octet) => octet.toString(16).padStart(2, '0')).join('')
}

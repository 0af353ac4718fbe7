import { InputError } from '../../errors.js'
import type { Plan } from '../../planner/plan.js'
import type { Planner } from '../../planner/planner.js'
import { provinces } from '../../provinces/provinces.js'
import { toICalendar } from '../calendar.js'
import { WORDS } from '../events/labels.js'
import type { FeedHandlerOptions, HandlerOptions } from './options.js'
import { planOfQuery } from './plan.js'
import { type FeedFormat, type FeedQuery, problem } from './query.js'

/** An answer that can be given again and again. */
export interface Rendered {
  bytes: Uint8Array<ArrayBuffer>
  /** Strong: a hash of the bytes. */
  etag: string
  type: string
  filename: string
  /** Latest day of correction of a record in it, `YYYY-MM-DD`; absent if a record has none. */
  updated?: string
}

const TYPES: Readonly<Record<FeedFormat, string>> = {
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
}

/**
 * Renders what a query asks for.
 *
 * @throws InputError if it is larger than the handler allows.
 */
export async function render(planner: Planner, query: FeedQuery, options: HandlerOptions): Promise<Rendered> {
  const plan = planOfQuery(planner, query)
  const most = options.maxBytes ?? 2_000_000
  const least = (plan.occurrences.length + plan.periods.length) * OCTETS_OF_SHORTEST_EVENT
  if (least > most) refuseLarge(most)
  const bytes = new TextEncoder().encode(await textOf(plan, query, options))
  if (bytes.length > most) refuseLarge(most)
  const updated = lastCorrection(plan)
  return {
    bytes,
    etag: await etagOf(bytes),
    type: TYPES[query.format],
    filename: filenameOf(query),
    ...(updated === undefined ? {} : { updated }),
  }
}

/** No event is shorter, so a plan of too many is refused before a second is spent on writing it. */
const OCTETS_OF_SHORTEST_EVENT = 400

function refuseLarge(most: number): never {
  throw new InputError([problem('too-large', 'years', undefined, `<= ${most} bytes`)])
}

async function textOf(plan: Plan, query: FeedQuery, options: HandlerOptions): Promise<string> {
  const { format, language, all } = query
  if (format === 'json') return `${JSON.stringify(plan)}\n`
  if (format === 'html') {
    return options.renderHtml(plan, language === 'en' ? 'en' : 'vi', all)
  }
  const { domain, description, color, refresh, url, alarms, prepare } = options
  return toICalendar(plan, {
    domain,
    language,
    daysOff: query.daysOff,
    name: nameOf(query, plan, options),
    ...(description === undefined ? {} : { description }),
    ...(color === undefined ? {} : { color }),
    ...(refresh === undefined ? {} : { refresh }),
    ...(url === undefined ? {} : { url }),
    ...(alarms === undefined ? {} : { alarms }),
    ...(prepare === undefined ? {} : { prepare }),
  })
}

function nameOf({ language, province }: FeedQuery, plan: Plan, { name }: FeedHandlerOptions): string {
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

async function etagOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `"${Array.from(hash.subarray(0, 16), (octet) => octet.toString(16).padStart(2, '0')).join('')}"`
}

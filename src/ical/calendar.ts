import { check, either, listOf, that } from '../arguments.js'
import { refuse } from '../errors.js'
import type { Occurrence, Plan } from '../planner/plan.js'
import { occurrence as occurrenceCheck, plan as planCheck } from '../planner/plan-check.js'
import { compare } from '../text/compare.js'
import { campaignEvents } from './events/campaign.js'
import { checkEvent } from './events/check.js'
import { dayOffEvents } from './events/day-off.js'
import type { FeedEvent } from './events/feed-event.js'
import { WORDS } from './events/labels.js'
import { occurrenceEvent } from './events/occurrence.js'
import { withPreparation } from './events/prepare.js'
import { type Dated, joinSeries } from './events/series.js'
import { type FeedOptions, feedOptions } from './options.js'
import { cleanLabel } from './write/clean-text.js'
import { cleanUrl } from './write/clean-url.js'
import { colorOf } from './write/color.js'
import { eventLines } from './write/event-lines.js'
import { foldLine } from './write/fold-line.js'
import { stampOf } from './write/stamp.js'

/**
 * Returns an iCalendar feed (RFC 5545, 7986) of a plan or of occurrences: one event an occurrence with its number in the
 * title, a period as one event over all its days, and the campaigns and days off of a plan. Days are dates without a time or zone; only a
 * campaign with a time of day has instants, in UTC.
 *
 * The same input gives the same bytes under every time zone and locale. UIDs are `id-year@domain`, SEQUENCE is the record's
 * revision, DTSTAMP and LAST-MODIFIED the day of its last correction (RFC 5545, 3.8.7.2, for a calendar without METHOD), so
 * subscribers' programs update an event and never double it.
 *
 * @param from a plan (its days, periods, campaigns and days off; not its look-ahead), or occurrences
 * @throws InputError for options that cannot be used, and for two different occurrences with one UID.
 * @example
 * toICalendar(plan, { domain: 'example.org' }).split('\r\n')[0] // 'BEGIN:VCALENDAR'
 */
export function toICalendar(from: Plan | readonly Occurrence[], options: FeedOptions): string {
  check('toICalendar', 'from', from, planOrDays)
  checkOptions('toICalendar', options)
  return `${[...lines(from, options)].join('\r\n')}\r\n`
}

/**
 * The same feed line by line, folded, without line ends, so that one of any size can be written while it is made: only
 * occurrences that are given as a list, or a plan's, are held in memory. An iterable is written in its own order, one event
 * an occurrence; `series` is for lists alone.
 *
 * @throws InputError as `toICalendar`; the events before a faulty one have been given by then.
 * @example
 * [...icalendarLines([], { domain: 'example.org' })].at(-1) // 'END:VCALENDAR'
 */
export function icalendarLines(
  from: Plan | Iterable<Occurrence>,
  options: FeedOptions,
): Generator<string, void, undefined> {
  check('icalendarLines', 'from', from, either(planOrDays, iterable))
  checkOptions('icalendarLines', options)
  return lines(isOrdered(from) ? from : checked(from), options)
}

const planOrDays = either(planCheck, listOf(occurrenceCheck))
const iterable = that<Iterable<Occurrence>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && Symbol.iterator in value,
  { vi: 'các ngày kỷ niệm lần lượt (iterable)', en: 'an iterable of occurrences' },
)

/** Occurrences that come one by one are looked at one by one. */
function* checked(occurrences: Iterable<Occurrence>): Generator<Occurrence> {
  for (const occurrence of occurrences) {
    check('icalendarLines', 'from', occurrence, occurrenceCheck)
    yield occurrence
  }
}

function checkOptions(name: string, options: FeedOptions): void {
  check(name, 'options', options, feedOptions)
  const { series, ruleOf, prepare } = options
  if (series && (!ruleOf || prepare)) refuseSeries()
}

function* lines(from: Plan | Iterable<Occurrence>, options: FeedOptions): Generator<string, void, undefined> {
  const unchanged = stampOf(options.now ?? '2026-01-01')
  for (const line of header(options)) yield foldLine(line)
  for (const event of isOrdered(from) ? collectEvents(from, options) : eachEvent(from, options)) {
    checkEvent(event)
    const stamp = event.updated === undefined ? unchanged : stampOf(event.updated)
    for (const line of eventLines(event, stamp)) yield foldLine(line)
  }
  yield 'END:VCALENDAR'
}

/** The events of a feed by first day, then UID. */
export function collectEvents(from: Plan | readonly Occurrence[], options: FeedOptions): FeedEvent[] {
  const plan = isPlan(from) ? from : undefined
  const { series, ruleOf, daysOff = true } = options
  const listed = isPlan(from) ? [...from.occurrences, ...from.periods] : from
  const occurrences = daysOff === 'only' ? [] : listed
  const events =
    series && ruleOf && !options.prepare
      ? joinSeries(datedEvents(occurrences, options), ruleOf)
      : [...eachEvent(occurrences, options)]
  if (plan && options.campaigns !== false && daysOff !== 'only') events.push(...campaignEvents(plan, options))
  if (plan && daysOff !== false) events.push(...dayOffEvents(plan, options))
  return unique(events).sort((a, b) => compare(a.start, b.start) || compare(a.uid, b.uid))
}

function datedEvents(occurrences: readonly Occurrence[], options: FeedOptions): Dated[] {
  const { importanceUpTo = 5 } = options
  return occurrences
    .filter(({ importance }) => importance <= importanceUpTo)
    .map((occurrence) => ({ occurrence, event: occurrenceEvent(occurrence, options) }))
}

/** The events of occurrences one by one, each with what prepares for it. */
function* eachEvent(occurrences: Iterable<Occurrence>, options: FeedOptions): Generator<FeedEvent> {
  const { importanceUpTo = 5 } = options
  for (const occurrence of occurrences) {
    if (occurrence.importance > importanceUpTo) continue
    yield* withPreparation(occurrenceEvent(occurrence, options), occurrence, options)
  }
}

function isOrdered(from: Plan | Iterable<Occurrence>): from is Plan | readonly Occurrence[] {
  return Array.isArray(from) || 'occurrences' in from
}

function isPlan(from: Plan | readonly Occurrence[]): from is Plan {
  return 'occurrences' in from
}

/** A period that two months' plans both hold is one event; two different events with one UID would overwrite each other. */
function unique(events: readonly FeedEvent[]): FeedEvent[] {
  const byUid = new Map<string, FeedEvent>()
  for (const event of events) {
    const known = byUid.get(event.uid)
    if (
      known &&
      (known.start !== event.start || known.end !== event.end || known.summary !== event.summary)
    ) {
      refuse({
        code: 'duplicate-uid',
        record: event.uid,
        value: [known.start, event.start],
        message: {
          vi: `Hai sự kiện khác nhau có cùng UID "${event.uid}": ${known.start} và ${event.start}.`,
          en: `Two different events have the UID "${event.uid}": ${known.start} and ${event.start}.`,
        },
      })
    }
    if (!known) byUid.set(event.uid, event)
  }
  return [...byUid.values()]
}

function header(options: FeedOptions): string[] {
  const words = WORDS[options.language === 'en' ? 'en' : 'vi']
  const name = cleanLabel(options.name ?? words.name)
  const description = cleanLabel(options.description ?? words.description)
  const color = colorOf(options.color ?? 'crimson')
  const refresh = options.refresh ?? 'P1D'
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//ky-niem//ky-niem//${options.language === 'en' ? 'EN' : 'VI'}`,
    'CALSCALE:GREGORIAN',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `X-WR-CALDESC:${description}`,
    ...address('URL', options.url),
    ...address('SOURCE;VALUE=URI', options.source),
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    `COLOR:${color.name}`,
    `X-APPLE-CALENDAR-COLOR:${color.value}`,
  ]
}

function address(property: string, value: string | undefined): string[] {
  const url = value === undefined ? undefined : cleanUrl(value)
  return url === undefined ? [] : [`${property}:${url}`]
}

function refuseSeries(): never {
  refuse({
    code: 'conflicting-options',
    field: 'series',
    message: {
      vi: 'series cần ruleOf (catalog.ruleOf) và không đi cùng prepare: mỗi năm phải chuẩn bị riêng.',
      en: 'series needs ruleOf (catalog.ruleOf) and does not go with prepare: each year is prepared for by itself.',
    },
  })
}

import { check, either, listOf, needed, shape, text, that } from '../arguments.js'
import { LUNAR_YEARS } from '../dates/lunar.js'
import { formatDate, type PlainDate } from '../dates/plain-date.js'
import { isTied } from '../dates/relative.js'
import type { DayRule } from '../dates/rule.js'
import { dayRule } from '../dates/rule-kinds.js'
import { refuse } from '../errors.js'
import type { Occurrence, Plan } from '../planner/plan.js'
import { occurrence as occurrenceCheck, plan as planCheck } from '../planner/plan-check.js'
import { checkEvent } from './events/check.js'
import { collectEvents, eachEvent, isList, isPlan } from './events/collect.js'
import type { FeedEvent } from './events/feed-event.js'
import { WORDS } from './events/labels.js'
import { type FeedOptions, feedOptions } from './options.js'
import { cleanLabel } from './write/clean-text.js'
import { cleanUrl } from './write/clean-url.js'
import { colorOf } from './write/color.js'
import { eventLines } from './write/event-lines.js'
import { folded } from './write/fold-line.js'
import { cancelled, readPrevious, withHistory } from './write/previous.js'
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
 * @throws InputError for options that cannot be used, for two different occurrences with one UID, and for days before 1891 or
 *   after 2100, of which no lunar days are known.
 * @example
 * toICalendar(plan, { domain: 'example.org' }).split('\r\n')[0] // 'BEGIN:VCALENDAR'
 */
export function toICalendar(from: Plan | readonly Occurrence[], options: FeedOptions): string {
  check('toICalendar', 'from', from, planOrDays)
  const checked = checkedOptions('toICalendar', options)
  checkYears(from)
  const written = header(checked).map(folded)
  // A text an event, which takes less room than its lines until all are joined.
  for (const component of components(from, checked)) written.push(component.map(folded).join('\r\n'))
  written.push('END:VCALENDAR', '')
  return written.join('\r\n')
}

/**
 * The same feed line by line, folded, without line ends, so that one of any size can be written while it is made: only
 * occurrences that are given as a list, or a plan's, are held in memory. An iterable is written in its own order, one event
 * an occurrence, and an occurrence that comes twice is written twice; `series` is for lists alone.
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
  const own = checkedOptions('icalendarLines', options)
  checkYears(from)
  return lines(isList(from) ? from : checked(from), own)
}

const FIRST_YEAR = LUNAR_YEARS.first + 1
const FIRST_DAY = formatDate(FIRST_YEAR, 1, 1)
const LAST_DAY = formatDate(LUNAR_YEARS.last, 12, 31)

const planOrDays = either(planCheck, listOf(occurrenceCheck))
const iterable = that<Iterable<Occurrence>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && Symbol.iterator in value,
  { vi: 'các ngày kỷ niệm lần lượt (iterable)', en: 'an iterable of occurrences' },
)

/** Occurrences that come one by one are looked at one by one. */
function* checked(occurrences: Iterable<Occurrence>): Generator<Occurrence> {
  for (const occurrence of occurrences) {
    check('icalendarLines', 'from', occurrence, occurrenceCheck)
    checkDay(occurrence.date, 'date')
    yield occurrence
  }
}

/** What functions among the options give back. A relative rule at the end of its chain lies further off than a record may say. */
const RESULTS = shape<{ ruleOf?: DayRule; summary: string }>(feedOptions.allowed, {
  ruleOf: { ...dayRule, faults: (rule) => (isTied(rule) ? undefined : dayRule.faults(rule)) },
  summary: needed(text),
})

/** The options, with functions whose results are looked at too. */
function checkedOptions(name: string, options: FeedOptions): FeedOptions {
  check(name, 'options', options, feedOptions)
  const { series, ruleOf, summary, prepare } = options
  if (series && (!ruleOf || prepare)) refuseSeries()
  if (options.previous !== undefined && options.now === undefined) refuseUndated()
  const own = { ...options }
  if (ruleOf) {
    own.ruleOf = (id) => {
      const rule = ruleOf(id)
      check(name, 'options', { ruleOf: rule, summary: '' }, RESULTS)
      return rule
    }
  }
  if (summary) {
    own.summary = (occurrence) => {
      const title = summary(occurrence)
      check(name, 'options', { summary: title }, RESULTS)
      return title
    }
  }
  return own
}

function* lines(from: Plan | Iterable<Occurrence>, options: FeedOptions): Generator<string, void, undefined> {
  for (const line of header(options)) yield folded(line)
  for (const component of components(from, options)) {
    for (const line of component) yield folded(line)
  }
  yield 'END:VCALENDAR'
}

/** The unfolded lines of each event, and of those that were in the feed before and are no more. */
function* components(from: Plan | Iterable<Occurrence>, options: FeedOptions): Generator<readonly string[]> {
  const stamp = stampOf(options.now ?? '2026-01-01')
  const previous = options.previous === undefined ? undefined : readPrevious(options.previous)
  const kept = new Set<string>()
  for (const event of isList(from) ? given(collectEvents(from, options)) : eachEvent(from, options)) {
    checkEvent(event)
    const lines = eventLines(event, event.updated === undefined ? stamp : stampOf(event.updated))
    yield previous ? withHistory(lines, previous.get(event.uid), stamp) : lines
    if (previous) kept.add(event.uid)
  }
  if (previous && isPlan(from)) yield* cancelled(previous, kept, from, stamp)
}

/** Gives events away one by one: what was written is not held beside its text. */
function* given(events: FeedEvent[]): Generator<FeedEvent> {
  events.reverse()
  for (let event = events.pop(); event !== undefined; event = events.pop()) yield event
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

/** The lunar calendar is known of these years alone: one before or after would look as if it had no lunar days. */
function checkYears(from: Plan | Iterable<Occurrence>): void {
  if (isPlan(from)) for (const field of ['from', 'to'] as const) checkDay(from[field], field)
  else if (isList(from)) for (const { date } of from) checkDay(date, 'date')
}

function checkDay(date: PlainDate, field: string): void {
  if (date >= FIRST_DAY && date <= LAST_DAY) return
  refuse({
    code: 'out-of-range',
    field,
    value: date,
    allowed: `${FIRST_DAY} - ${LAST_DAY}`,
    message: {
      vi: `Lịch chỉ đủ ngày từ năm ${FIRST_YEAR} đến hết năm ${LUNAR_YEARS.last}: ngoài khoảng này không tính được ngày âm lịch.`,
      en: `A feed is complete from ${FIRST_YEAR} to the end of ${LUNAR_YEARS.last}: outside of it lunar days cannot be told.`,
    },
  })
}

function refuseUndated(): never {
  return refuse({
    code: 'missing-option',
    field: 'now',
    allowed: 'YYYY-MM-DD',
    message: {
      vi: 'previous cần now: ngày ghi cho những sự kiện đã đổi.',
      en: 'previous needs now: the day that changed events are stamped with.',
    },
  })
}

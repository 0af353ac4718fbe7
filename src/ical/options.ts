import {
  type Checks,
  callback,
  either,
  flag,
  listOf,
  needed,
  oneOf,
  options,
  text,
  that,
  wholeNumber,
} from '../arguments.js'
import { MILESTONES, type Milestone, RANKS, type Rank } from '../commemorations/vocabulary.js'
import type { DayRule } from '../dates/rule.js'
import { timeOfDay } from '../dates/time-of-day.js'
import type { Occurrence } from '../planner/plan.js'
import { webAddress } from '../text/web-address.js'
import { FEED_LANGUAGES, type FeedAlarm, type FeedLanguage } from './events/feed-event.js'
import { domain } from './events/uid.js'
import { cleanLabel } from './write/clean-text.js'
import { color } from './write/color.js'
import { instant } from './write/stamp.js'

/** Forms in which a feed says what to prepare for. */
export const PREPARED_AS = Object.freeze(['alarm', 'event', 'todo'] as const)

/** How the days to prepare for come into a feed. */
export interface Preparation {
  /**
   * `alarm`: a reminder in the event itself (Google and Outlook drop the alarms of subscribed feeds);
   * `event`: an event of its own on the day when preparing begins (every reader shows it);
   * `todo`: a task due on the day (VTODO: Thunderbird, Evolution, KOrganizer, calcurse; not Google, Outlook, Apple Calendar).
   */
  as: (typeof PREPARED_AS)[number]
  /** Days ahead, 1 to 366. */
  days: number
  /** Days ahead for a round number ("năm tròn"); `days` if not said. */
  roundDays?: number
  /** Time of the alarm, `HH:MM`; 08:00 if not said. */
  time?: string
  /** Prepares for what is this important or more; 2 if not said. */
  importanceUpTo?: Rank
  /** Prepares for numbers of these classes alone; for every day, also one without a number, if not said. */
  milestones?: readonly Milestone[]
}

/**
 * How action months and weeks come into a feed: `span` as one event over all their days, `first-day` on their first day alone,
 * `none` not at all, `only` without single days, campaigns and days off, as a calendar of their own beside one with `none`.
 */
export const FEED_PERIODS = Object.freeze(['span', 'first-day', 'none', 'only'] as const)
/** One of {@link FEED_PERIODS}. */
export type FeedPeriods = (typeof FEED_PERIODS)[number]

/** How an anniversary with a round number is set off from the others. */
export interface RoundYears {
  /** Stands before the title: `★`. */
  prefix?: string
  /** COLOR of the event (RFC 7986, 5.9): a name of `COLORS` or `#RRGGBB`, which takes the nearest name. */
  color?: string
  /** PRIORITY (RFC 5545, 3.8.1.9), 1 the highest to 9; 1 if nothing is said of round years at all, 0 leaves it out. */
  priority?: number
}

/** Options of {@link toICalendar}. */
export interface FeedOptions {
  /** Domain of the events' UIDs; must stay the same as long as the feed is published. */
  domain: string
  /** Name that subscribers see; a comma, semicolon or backslash in it is replaced (see `cleanLabel`). */
  name?: string
  /** What the feed holds, in one line. */
  description?: string
  /** A name of `COLORS` or `#RRGGBB`; `crimson` if not said. */
  color?: string
  /** Language of summaries, descriptions and categories; `vi` if not said. */
  language?: FeedLanguage
  /** DTSTAMP of records that have no day of correction: `YYYY-MM-DD` or an instant. 2026-01-01 if not said, so that bytes never change by themselves. */
  now?: string | Date
  /**
   * The feed as it was last published, made by this library: an event whose content changed gets the next SEQUENCE and `now` as
   * LAST-MODIFIED, an unchanged one keeps its own, one that vanished from the plan's days stays as CANCELLED for a year. Needs `now`.
   */
  previous?: string
  /** How often readers should ask again, such as `P1D` (if not said) or `PT6H`. Google and Outlook keep their own time. */
  refresh?: string
  /** Address of the page that the feed belongs to. */
  url?: string
  /** Address of the feed itself (SOURCE). */
  source?: string
  /** Reminders in every event; none if not said. */
  alarms?: readonly FeedAlarm[]
  /** Days to prepare for; of a list, each day takes the first that is for it. */
  prepare?: Preparation | readonly Preparation[]
  /** How action months and weeks come in; `span` if not said. */
  periods?: FeedPeriods
  /** How round numbers are set off; PRIORITY:1 if not said. */
  roundYears?: RoundYears
  /** Adds the first and the fifteenth day of every lunar month of a plan as events of their own. */
  lunarDays?: boolean
  /** Adds the 24 solar terms (tiết khí) of a plan's years as events of their own. */
  solarTerms?: boolean
  /** False leaves the campaigns of a plan out. */
  campaigns?: boolean
  /** False leaves a plan's days off and worked days out, `only` leaves out all else. */
  daysOff?: boolean | 'only'
  /** Keeps what is this important or more (1 to 5); everything that was given if not said. */
  importanceUpTo?: Rank
  /**
   * True makes one recurring event of an unnumbered day that a plain rule gives in every year of the feed. Needs `ruleOf`.
   * Numbered and lunar days stay one event a year: a series has one title, and no reader knows the lunar calendar.
   */
  series?: boolean
  /** Finds the rule of a commemoration: `catalog.ruleOf`. */
  ruleOf?: (id: string) => DayRule | undefined
  /** In place of the title that is made of a day. */
  summary?: (occurrence: Occurrence) => string
}

/** A text that has something left when it is made fit for one line of a feed. */
const label = that<string>(
  (value) => typeof value === 'string' && cleanLabel(value) !== '',
  { vi: 'một chuỗi chữ không trống', en: 'a text that is not empty' },
  'empty-text',
)

const leadDays = wholeNumber(1, 366)

const preparation = options<Preparation>({
  as: needed(oneOf(PREPARED_AS)),
  days: needed(leadDays),
  roundDays: leadDays,
  time: timeOfDay,
  importanceUpTo: oneOf(RANKS),
  milestones: listOf(oneOf(MILESTONES)),
})

/** What each option of a feed may be. */
export const FEED_OPTIONS = {
  domain: needed(domain),
  name: label,
  description: label,
  color,
  language: oneOf(FEED_LANGUAGES),
  now: instant,
  refresh: that<string>(
    (value) => typeof value === 'string' && /^P(?:[1-9]\d{0,2}[DW]|T[1-9]\d{0,3}[HM])$/.test(value),
    { vi: 'một khoảng thời gian như P1D, P1W, PT6H, PT30M', en: 'a duration such as P1D, P1W, PT6H, PT30M' },
    'wrong-form',
  ),
  url: webAddress,
  source: webAddress,
  alarms: listOf(options<FeedAlarm>({ daysBefore: needed(wholeNumber(0, 366)), time: timeOfDay })),
  prepare: either(preparation, listOf(preparation)),
  periods: oneOf(FEED_PERIODS),
  roundYears: options<RoundYears>({ prefix: label, color, priority: wholeNumber(0, 9) }),
  lunarDays: flag,
  solarTerms: flag,
  previous: text,
  campaigns: flag,
  daysOff: oneOf([true, false, 'only']),
  importanceUpTo: oneOf(RANKS),
  series: flag,
  ruleOf: callback,
  summary: callback,
} as const satisfies Checks<FeedOptions>

export const feedOptions = options<FeedOptions>(FEED_OPTIONS)

const { domain: uidDomain, description, color: calendarColor, refresh, url } = FEED_OPTIONS
const { alarms, prepare, roundYears, lunarDays, solarTerms } = FEED_OPTIONS

/** The options that are the same for every feed of a server. */
export const SERVER_OPTIONS = {
  domain: uidDomain,
  description,
  color: calendarColor,
  refresh,
  url,
  alarms,
  prepare,
  roundYears,
  lunarDays,
  solarTerms,
} as const satisfies Partial<Checks<FeedOptions>>
export type ServerOptions = Pick<FeedOptions, keyof typeof SERVER_OPTIONS>

/** Those of a server's options that its feeds take as they are. */
export function serverOptions(given: ServerOptions): ServerOptions {
  const names = Object.keys(SERVER_OPTIONS) as (keyof ServerOptions)[]
  const said = names.filter((name) => given[name] !== undefined)
  return Object.fromEntries(said.map((name) => [name, given[name]])) as unknown as ServerOptions
}

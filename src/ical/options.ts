import {
  type Checks,
  callback,
  flag,
  listOf,
  needed,
  oneOf,
  options,
  text,
  that,
  wholeNumber,
} from '../arguments.js'
import { RANKS, type Rank } from '../commemorations/vocabulary.js'
import type { DayRule } from '../dates/rule.js'
import { timeOfDay } from '../dates/time-of-day.js'
import type { Occurrence } from '../planner/plan.js'
import { FEED_LANGUAGES, type FeedAlarm, type FeedLanguage } from './events/feed-event.js'
import { domain } from './events/uid.js'
import { cleanLabel } from './write/clean-text.js'
import { webAddress } from './write/clean-url.js'
import { color } from './write/color.js'
import { instant } from './write/stamp.js'

/** How the days to prepare for come into a feed. */
export interface Preparation {
  /**
   * `alarm`: a reminder in the event itself (Google and Outlook drop the alarms of subscribed feeds);
   * `event`: an event of its own on the day when preparing begins (every reader shows it);
   * `todo`: a task due on the day (VTODO: Thunderbird, Evolution, KOrganizer, calcurse; not Google, Outlook, Apple Calendar).
   */
  as: 'alarm' | 'event' | 'todo'
  /** Days ahead, 1 to 366. */
  days: number
  /** Days ahead for a round number ("năm tròn"); `days` if not said. */
  roundDays?: number
  /** Time of the alarm, `HH:MM`; 08:00 if not said. */
  time?: string
  /** Prepares for what is this important or more; 2 if not said. */
  importanceUpTo?: Rank
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
  /** How often readers should ask again, such as `P1D` (if not said) or `PT6H`. Google and Outlook keep their own time. */
  refresh?: string
  /** Address of the page that the feed belongs to. */
  url?: string
  /** Address of the feed itself (SOURCE). */
  source?: string
  /** Reminders in every event; none if not said. */
  alarms?: readonly FeedAlarm[]
  prepare?: Preparation
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
  prepare: options<Preparation>({
    as: needed(oneOf(['alarm', 'event', 'todo'])),
    days: needed(leadDays),
    roundDays: leadDays,
    time: timeOfDay,
    importanceUpTo: oneOf(RANKS),
  }),
  campaigns: flag,
  daysOff: oneOf([true, false, 'only']),
  importanceUpTo: oneOf(RANKS),
  series: flag,
  ruleOf: callback,
  summary: callback,
} as const satisfies Checks<FeedOptions>

export const feedOptions = options<FeedOptions>(FEED_OPTIONS)

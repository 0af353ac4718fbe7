import type { Rank } from '../commemorations/vocabulary.js'
import type { DayRule } from '../dates/rule.js'
import type { Occurrence } from '../planner/plan.js'
import type { FeedAlarm, FeedLanguage } from './events/feed-event.js'

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

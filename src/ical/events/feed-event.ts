import type { PlainDate } from '../../dates/plain-date.js'
import { LANGUAGES, type Language } from '../../text/language.js'

/** Languages of a feed: one, or Vietnamese with English beside it. */
export const FEED_LANGUAGES = Object.freeze([...LANGUAGES, 'both'] as const)
/** One of {@link FEED_LANGUAGES}. */
export type FeedLanguage = (typeof FEED_LANGUAGES)[number]

/** A reminder of an event: that many days before its first day, at a time of day. */
export interface FeedAlarm {
  /** 0 is the day itself. */
  daysBefore: number
  /** `HH:MM`; 08:00 if not said. */
  time?: string
}

/** One component of a feed, before it becomes lines. */
export interface FeedEvent {
  component: 'event' | 'todo'
  uid: string
  summary: string
  description: string
  /** The one language that summary and description are in; absent when they have two. */
  language?: Language
  /** First day. */
  start: PlainDate
  /** Last day, included. */
  end: PlainDate
  /** Wall time in Vietnam on the first day; an event without it takes whole days. */
  time?: { start: string; minutes: number }
  /** RFC 5545 rule of a series. */
  rule?: string
  categories: readonly string[]
  url?: string
  cancelled?: boolean
  /** PRIORITY, 1 to 9. */
  priority?: number
  /** COLOR, a name of CSS. */
  color?: string
  sequence: number
  /** Day of the last correction of the record. */
  updated?: PlainDate
  alarms?: readonly FeedAlarm[]
}

import { check, flag, oneOf, options as optionsOf } from '../arguments.js'
import { addDays, type PlainDate } from '../dates/plain-date.js'
import type { Plan } from '../planner/plan.js'
import { plan as planCheck } from '../planner/plan-check.js'
import { compare } from '../text/compare.js'
import { LANGUAGES, type Language } from '../text/language.js'
import { spansOf } from './bars.js'
import { entriesByDate } from './entries.js'

/** An event of whole days, as calendars on web pages take it. */
export interface CalendarEvent {
  /** Unique in a plan. */
  id: string
  /** What to show; the number of a counted day comes first. */
  title: string
  /** First day. */
  start: PlainDate
  /** The day after the last one, as in iCalendar (RFC 5545, 3.6.1) and FullCalendar. */
  end: PlainDate
  /** No event has a time of day. */
  allDay: true
  /** What it is, for colours and filters. */
  kind: 'commemoration' | 'milestone' | 'campaign' | 'period'
  /** True in a round year. */
  round: boolean
}

/** Options of {@link calendarEvents}. */
export interface CalendarEventsOptions {
  /** `vi` if not said. */
  language?: Language
  /** Takes the days and periods too that a document would not print. */
  all?: boolean
}

const OPTIONS = optionsOf<CalendarEventsOptions>({ language: oneOf(LANGUAGES), all: flag })

/**
 * The days, periods and campaigns of a plan as events for a calendar on a web page, by date. FullCalendar takes them as they are;
 * a calendar that wants `Date` objects makes them of `start` and `end`. A campaign without an end goes to the end of the plan.
 *
 * @throws InputError for what is no plan, or an option that is not known.
 * @example
 * calendarEvents(plan).find(({ id }) => id === 'war-invalids-martyrs-day-2023-07-27').title // '76 năm Ngày Thương binh - Liệt sĩ'
 */
export function calendarEvents(plan: Plan, options: CalendarEventsOptions = {}): CalendarEvent[] {
  check('calendarEvents', 'plan', plan, planCheck)
  check('calendarEvents', 'options', options, OPTIONS)
  const { language = 'vi', all = false } = options
  const days = [...entriesByDate(plan, language, all)].flatMap(([date, entries]) =>
    entries.map(({ id, title, kind, round }) => ({
      id,
      title,
      start: date,
      end: addDays(date, 1),
      kind,
      round,
    })),
  )
  const spans = spansOf(plan, language, all).map(({ id, title, kind, start, end = plan.to }) => ({
    id,
    title,
    start,
    end: addDays(end, 1),
    kind,
    round: false,
  }))
  const seen = new Map<string, number>()
  return [...days, ...spans]
    .sort((a, b) => compare(a.start, b.start))
    .map((event): CalendarEvent => {
      const key = `${event.id}-${event.start}`
      const count = (seen.get(key) ?? 0) + 1
      seen.set(key, count)
      return { ...event, id: count > 1 ? `${key}-${count}` : key, allDay: true }
    })
}

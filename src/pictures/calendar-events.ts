import { check, flag, oneOf, options as optionsOf } from '../arguments.js'
import { CALENDAR } from '../dates/interval.js'
import { addDays, fromDayNumber, type PlainDate } from '../dates/plain-date.js'
import { refuse } from '../errors.js'
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
 * @throws InputError for what is no plan, an option that is not known, or an event up to 9999-12-31, which no day follows.
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
      end: dayAfter(date),
      kind,
      round,
    })),
  )
  const spans = spansOf(plan, language, all).map(({ id, title, kind, start, end = plan.to }) => ({
    id,
    title,
    start,
    end: dayAfter(end),
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

const LAST_DAY = fromDayNumber(CALENDAR.to)

/** An event ends on the day after its last one, which the last day of the calendar has not. */
function dayAfter(date: PlainDate): PlainDate {
  if (date < LAST_DAY) return addDays(date, 1)
  return refuse({
    code: 'out-of-range',
    function: 'calendarEvents',
    argument: 'plan',
    field: 'plan',
    value: date,
    allowed: `< ${LAST_DAY}`,
    message: {
      vi: `Kế hoạch có sự kiện đến hết ngày ${date}, ngày cuối của lịch: sau ngày đó không còn ngày nào để ghi vào "end".`,
      en: `The plan has an event up to ${date}, the last day of the calendar: there is no day after it to be its end.`,
    },
  })
}

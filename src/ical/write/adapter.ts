import ical, {
  ICalAlarmType,
  type ICalCalendar,
  ICalEventBusyStatus,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { addDays } from '../../dates/plain-date.js'
import type { FeedEvent } from '../events/feed-event.js'
import { alarmSeconds } from './alarm.js'
import { cleanLabel, cleanText, cleanTitle } from './clean-text.js'
import { utcDay, vietnamInstant } from './zone.js'

/**
 * The one file that knows ical-generator. Its calendar is not used, only its events one by one: the calendar escapes no name,
 * ends without CRLF, prints extensions after the events and folds between a letter and its marks. Texts go in clean, days as
 * midnight UTC, and what an event gets wrong is put right in {@link arranged}.
 */
export type EventWriter = (event: FeedEvent, stamp: Date) => string[]

/** Returns a function from events to their unfolded content lines, BEGIN to END. */
export function createEventWriter(): EventWriter {
  const calendar = ical()
  return (event, stamp) => arranged(print(calendar, event, stamp), event)
}

function print(calendar: ICalCalendar, event: FeedEvent, stamp: Date): string[] {
  const { rule, url, alarms = [] } = event
  const description = cleanText(event.description)
  const summary = cleanTitle(event.summary)
  const entry = calendar.createEvent({
    id: event.uid,
    sequence: event.sequence,
    stamp,
    lastModified: stamp,
    ...when(event),
    ...(rule === undefined ? {} : { repeating: rule }),
    summary,
    ...(description === '' ? {} : { description }),
    categories: event.categories.map((name) => ({ name: cleanLabel(name) })),
    ...(url === undefined ? {} : { url }),
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    class: ICalEventClass.PUBLIC,
  })
  for (const alarm of alarms) {
    const seconds = alarmSeconds(alarm, event.time?.start)
    if (seconds === undefined) continue
    const added = entry.createAlarm({ type: ICalAlarmType.display, trigger: -seconds, description: summary })
    // Said here, because the constructor loses it, and an alarm after the start would count from the end of the event.
    if (seconds > 0) added.relatesTo('START')
  }
  const lines = entry.toString().split('\r\n')
  calendar.clear()
  return lines.slice(0, -1)
}

function when(event: FeedEvent): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if (event.time === undefined) {
    return { start: utcDay(event.start), end: utcDay(addDays(event.end, 1)), allDay: true }
  }
  const start = vietnamInstant(event.start, event.time.start)
  return { start, end: new Date(start.getTime() + event.time.minutes * 60_000) }
}

/** The lines of an event with its alarms last (RFC 5545, 3.6.1) and its language said; a task without what only events have. */
function arranged(lines: readonly string[], { component, language }: FeedEvent): string[] {
  const properties: string[] = []
  const alarms: string[] = []
  let inAlarm = false
  for (const line of lines.slice(1, -1)) {
    if (line === 'BEGIN:VALARM') inAlarm = true
    if (inAlarm) alarms.push(line)
    else
      properties.push(
        language === undefined ? line : line.replace(/^(SUMMARY|DESCRIPTION):/, `$1;LANGUAGE=${language}:`),
      )
    if (line === 'END:VALARM') inAlarm = false
  }
  if (component === 'todo') {
    return ['BEGIN:VTODO', ...properties.flatMap(asTask), ...alarms, 'END:VTODO']
  }
  return ['BEGIN:VEVENT', ...properties, ...alarms, 'END:VEVENT']
}

/** ical-generator has no tasks: an event's line as a task has it (RFC 5545, 3.6.2). */
function asTask(line: string): string[] {
  if (/^(TRANSP|X-MICROSOFT-)/.test(line)) return []
  if (line === 'STATUS:CONFIRMED') return ['STATUS:NEEDS-ACTION']
  return [line.replace(/^DTEND;/, 'DUE;')]
}

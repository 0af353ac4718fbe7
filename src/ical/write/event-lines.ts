import { addDays } from '../../dates/plain-date.js'
import { vietnamInstant } from '../../dates/vietnam-time.js'
import type { FeedEvent } from '../events/feed-event.js'
import { alarmSeconds } from './alarm.js'
import { cleanLabel, cleanText, cleanTitle } from './clean-text.js'
import { basicDate, basicInstant } from './stamp.js'

/**
 * The content lines of an event or a task, BEGIN to END, unfolded (RFC 5545, 3.6.1 and 3.6.2).
 *
 * Written here and not by ical-generator, which the tests ask for a second opinion on every line: it costs three times as long,
 * pulls a library of zones into every page that shows a feed, and its alarms, addresses and names had to be put right line by line.
 *
 * @param stamp DTSTAMP and LAST-MODIFIED as RFC 5545, 3.3.5 has them: `20260101T000000Z`.
 */
export function eventLines(event: FeedEvent, stamp: string): string[] {
  const { component, uid, language, categories, url, rule, sequence, cancelled } = event
  const task = component === 'todo'
  const name = task ? 'VTODO' : 'VEVENT'
  const speaks = language === undefined ? '' : `;LANGUAGE=${language}`
  const summary = escaped(cleanTitle(event.summary))
  const description = escaped(cleanText(event.description))
  const lines = [
    `BEGIN:${name}`,
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp}`,
    ...when(event, task),
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    `SUMMARY${speaks}:${summary}`,
  ]
  if (!task) lines.push('TRANSP:TRANSPARENT')
  if (description !== '') lines.push(`DESCRIPTION${speaks}:${description}`)
  if (categories.length > 0)
    lines.push(`CATEGORIES:${categories.map((one) => escaped(cleanLabel(one))).join(',')}`)
  if (url !== undefined) lines.push(`URL;VALUE=URI:${url}`)
  if (event.priority !== undefined) lines.push(`PRIORITY:${event.priority}`)
  if (event.color !== undefined) lines.push(`COLOR:${event.color}`)
  lines.push(`STATUS:${cancelled ? 'CANCELLED' : task ? 'NEEDS-ACTION' : 'CONFIRMED'}`)
  if (!task) lines.push('X-MICROSOFT-CDO-BUSYSTATUS:FREE')
  lines.push(`LAST-MODIFIED:${stamp}`, 'CLASS:PUBLIC')
  // Alarms are components of their own and stand behind all properties.
  for (const alarm of event.alarms ?? []) {
    const seconds = alarmSeconds(alarm, event.time?.start)
    if (seconds !== undefined) lines.push(...alarmLines(seconds, summary))
  }
  lines.push(`END:${name}`)
  return lines
}

/** First and last moment; the end of whole days is the day after (RFC 5545, 3.6.1), what a task has in its place is DUE. */
function when({ start, end, time }: FeedEvent, task: boolean): string[] {
  if (time !== undefined) {
    const from = vietnamInstant(start, time.start)
    return [
      `DTSTART:${basicInstant(from)}`,
      `DTEND:${basicInstant(new Date(from.getTime() + time.minutes * 60_000))}`,
    ]
  }
  const first = `DTSTART;VALUE=DATE:${basicDate(start)}`
  const behind = basicDate(addDays(end, 1))
  if (task) return [first, `DUE;VALUE=DATE:${behind}`]
  return [
    first,
    `DTEND;VALUE=DATE:${behind}`,
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
  ]
}

/** RFC 5545, 3.6.6. A trigger counts from the start, also where it rings after it. */
function alarmLines(seconds: number, summary: string): string[] {
  const related = seconds > 0 ? ';RELATED=START' : ''
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER${related}:${duration(seconds)}`,
    `DESCRIPTION:${summary}`,
    'END:VALARM',
  ]
}

/** Whole minutes as RFC 5545, 3.3.6 writes a duration: `-P2DT16H`, `PT8H`, `PT0S`. */
function duration(seconds: number): string {
  const minutes = Math.abs(seconds) / 60
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60]
  const time = `${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`
  if (days === 0 && time === '') return 'PT0S'
  return `${seconds < 0 ? '-' : ''}P${days > 0 ? `${days}D` : ''}${time === '' ? '' : `T${time}`}`
}

/** A text value: backslash, semicolon, comma and line feed have escapes (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return /[\\;,\n]/.test(text) ? text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n') : text
}

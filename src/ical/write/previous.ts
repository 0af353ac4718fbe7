import { addDays, isPlainDate } from '../../dates/plain-date.js'
import { refuse } from '../../errors.js'

/** What a feed said of its events when it was last made. */
export type PreviousEvents = ReadonlyMap<string, readonly string[]>

/** What a feed says again and again of an event that did not change. */
const STAMPS = /^(?:DTSTAMP|SEQUENCE|LAST-MODIFIED):/

/** Days for which an event that vanished stays in the feed as cancelled. */
const REMEMBERED_DAYS = 366

/**
 * Reads the events of a feed that this library wrote, by UID, their lines unfolded.
 *
 * @throws InputError if the text is no calendar of this library's: what others wrote is not to be gone by.
 */
export function readPrevious(text: string): PreviousEvents {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  if (lines[0] !== 'BEGIN:VCALENDAR' || !lines.some((line) => line.startsWith('PRODID:-//ky-niem//'))) {
    refuse({
      code: 'foreign-feed',
      field: 'previous',
      value: text.slice(0, 60),
      allowed: 'BEGIN:VCALENDAR … PRODID:-//ky-niem//…',
      message: {
        vi: 'Lịch trước không phải do ky-niem ghi, nên không so được sự kiện nào đã đổi.',
        en: 'The previous feed was not written by ky-niem, so what changed cannot be told.',
      },
    })
  }
  const events = new Map<string, readonly string[]>()
  let event: string[] | undefined
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT' || line === 'BEGIN:VTODO') event = []
    event?.push(line)
    if (event && (line === 'END:VEVENT' || line === 'END:VTODO')) {
      const uid = event.find((one) => one.startsWith('UID:'))?.slice(4)
      if (uid !== undefined) events.set(uid, event)
      event = undefined
    }
  }
  return events
}

/**
 * The lines of an event with the history that subscribers' programs go by (RFC 5545, 3.8.7.3 and 3.8.7.4): unchanged it keeps its
 * stamps, changed it gets the next SEQUENCE and the new LAST-MODIFIED.
 *
 * @param stamp of now, as RFC 5545, 3.3.5 writes it.
 */
export function withHistory(
  lines: readonly string[],
  before: readonly string[] | undefined,
  stamp: string,
): string[] {
  if (!before) return [...lines]
  const content = (all: readonly string[]) => all.filter((line) => !STAMPS.test(line)).join('\n')
  const same = content(lines) === content(before)
  const sequence = Math.max(sequenceOf(lines), sequenceOf(before) + (same ? 0 : 1))
  return lines.map((line) => {
    if (!STAMPS.test(line)) return line
    const name = line.slice(0, line.indexOf(':'))
    if (name === 'SEQUENCE') return `SEQUENCE:${sequence}`
    return same ? (before.find((one) => one.startsWith(`${name}:`)) ?? line) : `${name}:${stamp}`
  })
}

/**
 * The lines of events that stood in the feed and vanished within its days: cancelled, for a year, so that programs which keep
 * what is not there any more take them out. What the window left behind is no news.
 */
export function cancelled(
  previous: PreviousEvents,
  kept: ReadonlySet<string>,
  { from, to }: { from: string; to: string },
  stamp: string,
): string[][] {
  const gone: string[][] = []
  for (const [uid, before] of previous) {
    const start = /^DTSTART(?:;VALUE=DATE)?:(\d{4})(\d\d)(\d\d)/.exec(
      before.find((line) => line.startsWith('DTSTART')) ?? '',
    )
    const day = start?.slice(1).join('-')
    if (kept.has(uid) || day === undefined || day < from || day > to) continue
    const over = before.includes('STATUS:CANCELLED')
    if (over && isForgotten(before, stamp)) continue
    const lines = withoutAlarms(before).map((line) =>
      line.startsWith('STATUS:') ? 'STATUS:CANCELLED' : line,
    )
    gone.push(over ? lines : withHistory(lines, before, stamp))
  }
  return gone
}

function isForgotten(lines: readonly string[], stamp: string): boolean {
  const [, year, month, day] =
    /^LAST-MODIFIED:(\d{4})(\d\d)(\d\d)/.exec(
      lines.find((line) => line.startsWith('LAST-MODIFIED:')) ?? '',
    ) ?? []
  const last = `${year}-${month}-${day}`
  if (!isPlainDate(last)) return true
  return addDays(last, REMEMBERED_DAYS).replaceAll('-', '') < stamp.slice(0, 8)
}

/** A cancelled event rings no more. */
function withoutAlarms(lines: readonly string[]): string[] {
  const from = lines.indexOf('BEGIN:VALARM')
  return from < 0
    ? [...lines]
    : [...lines.slice(0, from), ...lines.slice(lines.lastIndexOf('END:VALARM') + 1)]
}

/** RFC 5545, 3.3.8: an integer is at most 2,147,483,647. */
const MOST = 2 ** 31 - 1

function sequenceOf(lines: readonly string[]): number {
  const written = lines.find((line) => line.startsWith('SEQUENCE:'))?.slice('SEQUENCE:'.length) ?? '0'
  if (/^\d{1,10}$/.test(written) && Number(written) < MOST) return Number(written)
  return refuse({
    code: 'foreign-feed',
    field: 'previous',
    value: `SEQUENCE:${written}`.slice(0, 60),
    allowed: `SEQUENCE:0 - SEQUENCE:${MOST - 1}`,
    message: {
      vi: 'Lịch trước bị hỏng: số thứ tự bản sửa của một sự kiện không phải là số dùng được.',
      en: 'The previous feed is damaged: the number of an event’s revision is none that can be used.',
    },
  })
}

import * as namespace from 'rrule'
import { type ProblemCode, refuse } from '../errors.js'
import type { Bilingual } from '../text/language.js'
import { fromDayNumber, type PlainDate, parseDate } from './plain-date.js'
import { rruleFault } from './rrule-syntax.js'
import type { RecurrenceRule } from './rule.js'

// The package is CommonJS for Node and a module for bundlers: Node shows its exports under `default`, bundlers by name.
const { RRule, datetime } = ((namespace as unknown as { default?: typeof namespace }).default ??
  namespace) as typeof namespace

/** Rules without COUNT or UNTIL are expanded to the end of this year. */
const LAST_EXPANDED_YEAR = 2100
/** More dates than this are a mistake: a daily rule over 27 years. */
const MOST_DATES = 10_000

const MS_PER_DAY = 86_400_000

/**
 * Returns every date of an RFC 5545 recurrence rule, from `start` (which counts only if the rule gives it) to its COUNT or
 * UNTIL, or to the end of 2100.
 *
 * @throws InputError if the text is no rule of days (hours, time zones, DTSTART and EXDATE are refused), if it gives no
 *   date, or more than 10,000.
 * @example
 * expandRecurrence({ kind: 'rrule', rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=2', start: '2021-03-01' })
 * // ['2021-03-02', '2021-03-09']
 */
export function expandRecurrence(
  rule: Pick<RecurrenceRule, 'rrule' | 'start'> & { kind?: 'rrule' },
): PlainDate[] {
  const { rrule } = rule
  const start = parseDate(rule.start)
  const fault = rruleFault(rrule)
  if (fault !== undefined) refuseRule('invalid-rrule', rrule, SYNTAX(fault))
  const dtstart = datetime(start.year, start.month, start.day)
  const horizon = datetime(LAST_EXPANDED_YEAR, 12, 31)
  const options = RRule.parseString(rrule.toUpperCase())
  if (cannotMatch(options, dtstart)) refuseRule('empty-rrule', rrule, EMPTY)
  const until = options.until && options.until < horizon ? options.until : horizon
  const dates: PlainDate[] = []
  new RRule({ ...options, dtstart, until }, true).all((date) => {
    dates.push(fromDayNumber(Math.floor(date.getTime() / MS_PER_DAY)))
    return dates.length <= MOST_DATES
  })
  if (dates.length === 0) refuseRule('empty-rrule', rrule, EMPTY)
  if (dates.length > MOST_DATES) refuseRule('too-many-dates', rrule, TOO_MANY)
  return dates
}

/**
 * True if no day ever passes the filters of the rule. A rule by days or weeks is searched to the year 9999 before it gives up,
 * which takes seconds; the same filters by years take a moment.
 */
function cannotMatch(options: Partial<namespace.Options>, dtstart: Date): boolean {
  const { byweekday, bysetpos, freq } = options
  if (freq === RRule.DAILY && bysetpos && ![bysetpos].flat().some((n) => n === 1 || n === -1)) return true
  // Given as a list, so that no day is taken from the start; without their places, as the last Monday of a month is none of a year.
  const weekdays = [byweekday ?? []].flat().map((day) => (typeof day === 'object' ? day.weekday : day))
  const yearly = {
    freq: RRule.YEARLY,
    interval: 1,
    count: 1,
    until: null,
    bysetpos: null,
    byweekday: weekdays,
  }
  return new RRule({ ...options, dtstart, ...yearly }, true).all().length === 0
}

function refuseRule(code: ProblemCode, rrule: string, message: Bilingual): never {
  return refuse({
    code,
    field: 'rrule',
    value: rrule,
    allowed: 'RFC 5545 RRULE, 1-10000 dates, such as FREQ=WEEKLY;BYDAY=TU;COUNT=10',
    message,
  })
}

const SYNTAX = (part: string): Bilingual => ({
  vi: `"${part}" không phải là quy tắc lặp theo ngày của RFC 5545, ví dụ FREQ=WEEKLY;BYDAY=TU;COUNT=10.`,
  en: `"${part}" is not a recurrence of days by RFC 5545, such as FREQ=WEEKLY;BYDAY=TU;COUNT=10.`,
})
const EMPTY: Bilingual = {
  vi: 'Quy tắc lặp này không cho ngày nào.',
  en: 'This recurrence rule gives no date.',
}
const TOO_MANY: Bilingual = {
  vi: `Quy tắc lặp này cho hơn ${MOST_DATES} ngày; hãy thêm COUNT hoặc UNTIL.`,
  en: `This recurrence rule gives more than ${MOST_DATES} dates; add COUNT or UNTIL.`,
}

import * as namespace from 'rrule'
import { type ProblemCode, refuse } from '../errors.js'
import type { Bilingual } from '../text/language.js'
import { fromDayNumber, isoWeekday, type PlainDate, parseDate } from './plain-date.js'
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
const WEEKDAY_NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

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
  const plain = plainRule(options, dtstart)
  if (!plain && cannotMatch(options, dtstart)) refuseRule('empty-rrule', rrule, EMPTY)
  const until = options.until && options.until < horizon ? options.until : horizon
  const dates = plain
    ? counted(plain, dtstart, until, Math.min(options.count ?? Infinity, MOST_DATES + 1))
    : expanded(options, dtstart, until)
  if (dates.length === 0) refuseRule('empty-rrule', rrule, EMPTY)
  if (dates.length > MOST_DATES) refuseRule('too-many-dates', rrule, TOO_MANY)
  return dates
}

/** A rule that says no more than "every so many days" or "on these days every so many weeks". */
interface PlainRule {
  /** The day, or the first day of the week, that steps are counted from. */
  from: number
  /** Days from one step to the next, and the days in each that the rule gives. */
  step: number
  offsets: readonly number[]
}

/** What a rule of days or weeks without further filters comes to; undefined for every other rule. */
function plainRule(options: Partial<namespace.Options>, dtstart: Date): PlainRule | undefined {
  const { freq, interval = 1, wkst, byweekday, count: _, until: __, ...filters } = options
  if (Object.keys(filters).length > 0) return undefined
  const start = dtstart.getTime() / MS_PER_DAY
  if (byweekday === undefined || byweekday === null) {
    if (freq === RRule.DAILY) return { from: start, step: interval, offsets: [0] }
    return freq === RRule.WEEKLY ? { from: start, step: 7 * interval, offsets: [0] } : undefined
  }
  if (freq !== RRule.WEEKLY) return undefined
  // Weeks begin on Monday if not said.
  const begin = weekdayOf(wkst ?? 0)
  const inWeek = (weekday: number) => (weekday - begin + 7) % 7
  const offsets = [byweekday].flat().map((day) => inWeek(weekdayOf(day)))
  return {
    from: start - inWeek(isoWeekday(start) - 1),
    step: 7 * interval,
    offsets: [...new Set(offsets)].sort((a, b) => a - b),
  }
}

/** 0 Monday to 6 Sunday, in the forms that the package takes. */
function weekdayOf(day: namespace.ByWeekday): number {
  if (typeof day === 'object') return day.weekday
  return typeof day === 'number' ? day : WEEKDAY_NAMES.indexOf(day)
}

/** The dates of a plain rule by counting days, in a fiftieth of the time that the general way takes. */
function counted({ from, step, offsets }: PlainRule, dtstart: Date, until: Date, count: number): PlainDate[] {
  const [first, last] = [dtstart, until].map((date) => date.getTime() / MS_PER_DAY) as [number, number]
  const dates: PlainDate[] = []
  for (let place = from; place <= last; place += step) {
    for (const offset of offsets) {
      const day = place + offset
      if (day < first || day > last) continue
      if (dates.length >= count) return dates
      dates.push(fromDayNumber(day))
    }
  }
  return dates
}

function expanded(options: Partial<namespace.Options>, dtstart: Date, until: Date): PlainDate[] {
  const dates: PlainDate[] = []
  new RRule({ ...options, dtstart, until }, true).all((date) => {
    dates.push(fromDayNumber(Math.floor(date.getTime() / MS_PER_DAY)))
    return dates.length <= MOST_DATES
  })
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

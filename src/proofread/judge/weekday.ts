import { dayNumber, isoWeekday, isValidDate } from '../../dates/plain-date.js'
import { namesDay } from '../reading/day-mark.js'
import type { DateMark, Subject, WeekdayMark } from '../reading/marks.js'
import { isStamp, textBefore } from '../reading/page.js'
import { printedDay } from '../repair.js'
import type { Evidence, Verdict } from './verdict.js'
import { inEnglish, inVietnamese, weekdayLike } from './weekday-like.js'
import { yearsOf } from './weekday-year.js'

/** Before this year dates may be those of another calendar. */
const FIRST_YEAR = 1900
const OLD_CALENDAR = { until: 1918, behind: 13 } as const

const NIGHT = /(?:^|[^a-z])(?:dem|khuya) $/

/** The weekday of a date in a year, 1 Monday to 7 Sunday; undefined if that year has no such day. */
function weekdayIn(year: number | undefined, date: DateMark): number | undefined {
  if (!namesDay(date) || year === undefined || year < FIRST_YEAR) return undefined
  const { day, month } = date
  return isValidDate(year, month, day) ? isoWeekday(dayNumber(year, month, day)) : undefined
}

/** "Chủ nhật, ngày 9/1/1905" of Russia: the weekday of the day that the Julian calendar, thirteen days behind, calls so. */
function isByOldCalendar({ weekday, date: { day, month, year } }: WeekdayMark): boolean {
  if (year === undefined || year > OLD_CALENDAR.until) return false
  return isoWeekday(dayNumber(year, month!, day!) + OLD_CALENDAR.behind) === weekday
}

/** "Thứ Ba, 11-05-2019 16:22": a program's month, which stands in front of the day. */
function isMonthFirst({ page }: Evidence['reading'], { date, weekday }: WeekdayMark, year?: number): boolean {
  const turned = { ...date, day: date.month!, month: date.day! }
  return date.form === 'numeric' && isStamp(page, date) && weekdayIn(year, turned) === weekday
}

/** Weighs a weekday against the date that it stands beside. */
export function judgeWeekday({ reading }: Evidence, mark: WeekdayMark): Verdict | undefined {
  const [year, ...others] = yearsOf(reading, mark.date)
  const right = weekdayIn(year, mark.date)
  if (right === undefined || right === mark.weekday || isByOldCalendar(mark)) return undefined
  if (isMonthFirst(reading, mark, year)) return undefined
  // "Đêm Chủ nhật, 06/5": a night belongs to two days.
  if (right === (mark.weekday % 7) + 1 && NIGHT.test(textBefore(reading.page, mark.start, 8)))
    return undefined
  if (others.some((other) => weekdayIn(other, mark.date) === mark.weekday)) return undefined
  const { basis } = reading.subject
  const { day, month } = mark.date as { day: number; month: number }
  return {
    rule: 'weekday',
    start: mark.start,
    end: mark.end,
    severity: severityOf(mark, basis),
    expected: weekdayLike(right, mark, reading),
    message: {
      vi: `Ngày ${printedDay({ day, month })}/${year} là ${inVietnamese(right)}, không phải ${inVietnamese(mark.weekday)}.`,
      en: `${inEnglish(right)} is the weekday of ${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}, not ${inEnglish(mark.weekday)}.`,
    },
  }
}

function severityOf({ date, likely }: WeekdayMark, basis: Subject['basis']): Verdict['severity'] {
  if (date.year !== undefined) return likely ? 'warning' : 'error'
  return basis === 'given' ? 'warning' : 'info'
}

import { dayNumber, isoWeekday, isValidDate } from '../../dates/plain-date.js'
import { foldText } from '../../text/fold.js'
import { namesDay } from '../reading/day-mark.js'
import type { DateMark, WeekdayMark } from '../reading/marks.js'
import { isStamp, textBefore } from '../reading/page.js'
import { printedDay } from '../repair.js'
import type { Evidence, Verdict } from './verdict.js'
import { yearsOf } from './weekday-year.js'

const VI = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'] as const
const EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
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
  const printed = reading.text.slice(mark.start, mark.end)
  const expected = weekdayLike(right, mark, printed, reading.text)
  return {
    rule: 'weekday',
    start: mark.start,
    end: mark.end,
    severity: mark.date.year !== undefined ? 'error' : basis === 'given' ? 'warning' : 'info',
    expected,
    message: {
      vi: `Ngày ${printedDay({ day, month })}/${year} là ${inWords(right)}, không phải ${inWords(mark.weekday)}.`,
      en: `${EN[right - 1]} is the weekday of ${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}, not ${EN[mark.weekday - 1]}.`,
    },
  }
}

/** A weekday in a Vietnamese sentence, whatever the text calls it: T7, thu bay, Saturday. */
const inWords = (weekday: number): string => (weekday === 7 ? 'chủ nhật' : `thứ ${VI[weekday - 1]}`)

/** The weekday in the style of the printed one: digits or words, capitals as there. */
export function weekdayLike(
  right: number,
  { language }: Pick<WeekdayMark, 'language'>,
  printed: string,
  text = printed,
): string {
  if (language === 'en') return EN[right - 1]!
  if (/^(?:T\d|CN)$/.test(printed)) return right === 7 ? 'CN' : `T${right + 1}`
  // "Thu nam" in a text without marks.
  if (foldText(printed) === printed.toLowerCase() && !/\d$/.test(printed))
    return printed.charAt(0) + foldText(inWords(right)).slice(1)
  if (printed === printed.toUpperCase() && !/\d$/.test(printed)) return inWords(right).toUpperCase()
  const capital = /^\p{Lu}/u.test(printed)
  // "thứ Bảy" has its capital in the second word, "chủ nhật" in the first.
  if (right === 7 && (capital || / \p{Lu}/u.test(printed)))
    return text.includes('Chủ Nhật') && !text.includes('Chủ nhật') ? 'Chủ Nhật' : 'Chủ nhật'
  if (right === 7) return 'chủ nhật'
  const word = VI[right - 1]!
  const rest = /\d/.test(printed)
    ? String(right + 1)
    : / \p{Lu}/u.test(printed)
      ? word.charAt(0).toUpperCase() + word.slice(1)
      : word
  return `${capital ? 'Thứ' : 'thứ'} ${rest}`
}

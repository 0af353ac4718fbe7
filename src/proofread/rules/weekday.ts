import { dayNumber, isoWeekday, isValidDate } from '../../dates/plain-date.js'
import type { WeekdayMark } from '../reading/marks.js'
import { printedDay } from '../repair.js'
import type { ProofreadRule } from '../rule.js'

const VI = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'] as const
const EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** The weekday printed with a date is not that of the date. */
export const weekday: ProofreadRule = {
  id: 'weekday',
  summary: { vi: 'Thứ trong tuần không khớp với ngày.', en: 'The weekday is not that of the date.' },
  check({ reading, report }) {
    const { year: subject, basis } = reading.subject
    for (const mark of reading.weekdays) {
      const { day, month, year = subject } = mark.date
      if (day === undefined || month === undefined || year === undefined || !isValidDate(year, month, day))
        continue
      if (year < 1900) continue
      const right = isoWeekday(dayNumber(year, month, day))
      if (right === mark.weekday) continue
      const printed = reading.text.slice(mark.start, mark.end)
      const expected = weekdayLike(right, mark, printed)
      report({
        start: mark.start,
        end: mark.end,
        severity: mark.date.year !== undefined ? 'error' : basis === 'given' ? 'warning' : 'info',
        expected,
        message: {
          vi: `Ngày ${printedDay({ day, month })}/${year} là ${weekdayLike(right, mark, printed).toLowerCase()}, không phải ${printed.toLowerCase()}.`,
          en: `${EN[right - 1]} is the weekday of ${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}, not ${EN[mark.weekday - 1]}.`,
        },
      })
    }
  },
}

/** The weekday in the style of the printed one: digits or words, capitals as there. */
export function weekdayLike(right: number, { language }: WeekdayMark, printed: string): string {
  if (language === 'en') return EN[right - 1]!
  if (/^(?:T\d|CN)$/.test(printed)) return right === 7 ? 'CN' : `T${right + 1}`
  const capital = /^\p{Lu}/u.test(printed)
  if (right === 7) return capital ? 'Chủ nhật' : 'chủ nhật'
  const word = VI[right - 1]!
  const rest = /\d/.test(printed)
    ? String(right + 1)
    : / \p{Lu}/u.test(printed)
      ? word.charAt(0).toUpperCase() + word.slice(1)
      : word
  return `${capital ? 'Thứ' : 'thứ'} ${rest}`
}

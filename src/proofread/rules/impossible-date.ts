import { isValidDate } from '../../dates/plain-date.js'
import type { DateMark } from '../reading/marks.js'
import { textBefore } from '../reading/page.js'
import { inStyleOf } from '../repair.js'
import type { ProofreadRule } from '../rule.js'

const ANNOUNCED = /(?:^|[^a-z])(?:ngay|sang|chieu|toi|den) $/

/** A date that no calendar has: 31/4, 30/02/2023, 27/13/2023. */
export const impossibleDate: ProofreadRule = {
  id: 'impossible-date',
  summary: { vi: 'Ngày không có trong lịch.', en: 'A date that does not exist.' },
  check({ reading, report }) {
    for (const date of reading.dates) {
      if (date.exists || date.fault || date.lunar || date.day === undefined || date.month === undefined)
        continue
      const announced = ANNOUNCED.test(textBefore(reading.page, date.start, 8))
      // "24/60" or "5/15" without a word that makes it a date is a share or a score.
      if (!announced && date.year === undefined && date.form === 'numeric') continue
      if (date.day > 31 && date.month > 12 && !announced) continue
      const swapped = exchanged(date)
      const expected = swapped && date.form === 'numeric' ? inStyleOf(reading.text, date, swapped) : undefined
      const printed = reading.text.slice(date.start, date.end)
      report({
        start: date.start,
        end: date.end,
        severity: 'error',
        ...(expected === undefined ? {} : { expected }),
        message: {
          vi: `Không có ngày ${printed}${expected === undefined ? '' : `; có thể ngày và tháng bị đảo: ${expected}`}.`,
          en: `There is no such day as ${printed}${expected === undefined ? '' : `; day and month may be exchanged: ${expected}`}.`,
        },
      })
    }
  },
}

function exchanged({
  day,
  month,
  year,
}: DateMark): { day: number; month: number; year?: number } | undefined {
  if (day === undefined || month === undefined || day > 12 || !isValidDate(year ?? 2000, day, month))
    return undefined
  return { day: month, month: day, ...(year === undefined ? {} : { year }) }
}

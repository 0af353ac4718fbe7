import { type DayMark, namesDay } from '../reading/day-mark.js'
import { inStyleOf } from '../repair.js'
import type { ProofreadRule } from '../rule.js'

/**
 * Leading zeros as offices print them: a day below 10 and the months 1 and 2 have one, the months 3 to 9 have none
 * (Nghị định 30/2020/NĐ-CP for the date line; many offices do the same with slashes). One finding for each kind of
 * departure in a text, at its first place: a text has one habit.
 */
export const dateStyle: ProofreadRule = {
  id: 'date-style',
  summary: {
    vi: 'Số 0 đứng trước ngày, tháng: ngày dưới 10 và tháng 1, 2 thêm số 0; tháng 3-9 không thêm.',
    en: 'Leading zeros: days below 10 and the months 1 and 2 have one, the months 3 to 9 have none.',
  },
  on: false,
  check({ reading, report }) {
    const seen = new Set<string>()
    for (const date of reading.dates) {
      if (date.fault || !date.exists || date.lunar || !namesDay(date)) continue
      if (
        date.year === undefined ||
        (date.form === 'words' && !/thang/.test(reading.folded.slice(date.start, date.end)))
      )
        continue
      const kind = departureOf(date, reading.text.slice(date.start, date.end))
      if (!kind || seen.has(kind)) continue
      seen.add(kind)
      const expected = styled(reading.text, date)
      report({
        start: date.start,
        end: date.end,
        severity: 'info',
        expected,
        message: {
          vi: `Cơ quan thường viết ${expected}: ngày dưới 10 và tháng 1, 2 có số 0 đứng trước, tháng 3 đến 9 thì không.`,
          en: `Offices print ${expected}: a leading zero for days below 10 and for months 1 and 2, none for months 3 to 9.`,
        },
      })
    }
  },
}

function departureOf(date: DayMark, printed: string): string | undefined {
  const [day, month] = printed.match(/\d+/g) ?? []
  if (day === undefined || month === undefined || day.length > 2 || month.length > 2) return undefined
  if (Number(day) !== date.day) return undefined
  const place = date.form === 'words' ? 'words' : 'numeric'
  if (date.day < 10 && day.length === 1) return `${place}-day`
  if (date.month < 3 && month.length === 1) return `${place}-month-bare`
  if (date.month > 2 && date.month < 10 && month.length === 2) return `${place}-month-padded`
  return undefined
}

function styled(text: string, date: DayMark): string {
  const day = date.day < 10 ? `0${date.day}` : `${date.day}`
  const month = date.month < 3 ? `0${date.month}` : `${date.month}`
  if (date.form === 'numeric') {
    const separator = inStyleOf(text, date, { day: 1, month: 1 }).charAt(
      inStyleOf(text, date, { day: 1, month: 1 }).search(/[^\d]/),
    )
    return `${day}${separator}${month}${separator}${date.year}`
  }
  let at = 0
  return text.slice(date.start, date.end).replace(/\d+/g, (digits) => [day, month, digits][at++] ?? digits)
}

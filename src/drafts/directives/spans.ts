import { addDays, type PlainDate, parseDate } from '../../dates/plain-date.js'
import { roman } from '../../dates/print/vietnamese.js'
import type { Plan } from '../../planner/plan.js'

/** Months counted from the year 0, so that they can be added. */
export function monthIndex(date: PlainDate): number {
  const { year, month } = parseDate(date)
  return year * 12 + month - 1
}

/** The first and the last month of a stretch. */
export const monthsOf = ({ from, to }: Plan): [number, number] => [monthIndex(from), monthIndex(to)]

/** The year in which the school year of a day began; the year turns with August. */
export function schoolYear(date: PlainDate): number {
  const { year, month } = parseDate(date)
  return month >= 8 ? year : year - 1
}

/** A stretch of whole months as offices say it: "tháng 11 và tháng 12 năm 2027", "6 tháng đầu năm 2027"; undefined for any other. */
export function monthsInWords(plan: Plan): string | undefined {
  const { span, from, to } = plan
  if (span !== 'interval' || !from.endsWith('-01') || !addDays(to, 1).endsWith('-01')) return undefined
  const [first, last] = [parseDate(from), parseDate(to)]
  const [begin, end] = monthsOf(plan)
  const count = end - begin + 1
  const ofYear = (month: number, year: number) => `tháng ${month} năm ${year}`
  if (count === 1) return ofYear(first.month, first.year)
  if (first.year !== last.year) {
    const [a, b] = [ofYear(first.month, first.year), ofYear(last.month, last.year)]
    return count === 2 ? `${a} và ${b}` : `từ ${a} đến ${b}`
  }
  if (count === 12) return `năm ${first.year}`
  if (count === 3 && last.month % 3 === 0) return `quý ${roman(last.month / 3)} năm ${first.year}`
  if (count === 2) return `tháng ${first.month} và ${ofYear(last.month, last.year)}`
  if (first.month === 1) return `${count} tháng đầu năm ${first.year}`
  if (last.month === 12) return `${count} tháng cuối năm ${first.year}`
  return `từ tháng ${first.month} đến ${ofYear(last.month, last.year)}`
}

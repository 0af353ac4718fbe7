import { isNear } from './doubts.js'
import type { Ledger, Step } from './ledger.js'
import { reasons } from './reasons.js'

/** "27/7/20223", "27/7/202", "27/72026", "27 tháng 7 năm 20226"; the year alone, or what ends with it. */
const BROKEN =
  /(?<![\w/.-])(?:\d{1,2}([/.-])\d{1,2}\1(\d{3}|\d{5,6})|\d{1,2}\/(\d{5,6}))(?![\w/-]|\.\w)|\bthang \d{1,2} ?(?:nam |\/ ?)(\d{3}|\d{5,6})(?![\w/-])|\bnam (\d{5,6})(?![\w/-])/g

/** Marks dates that are damaged in print and may mean the time of the document: nobody can tell what they are to become. */
export function markBrokenDates(step: Step, ledger: Ledger): void {
  const { dates, folded } = step.reading
  for (const date of dates)
    if (date.fault && isNear(step, date.year ?? step.from.year)) ledger.mark(date, reasons.brokenDate)
  for (const { index, 0: printed, ...found } of folded.matchAll(BROKEN)) {
    const place = { start: index, end: index + printed.length }
    const digits = found[2] ?? found[3] ?? found[4] ?? found[5] ?? ''
    const isRead = dates.some(({ start, end }) => start < place.end && place.end - digits.length < end)
    if (!isRead && meansNear(step, digits)) ledger.mark(place, reasons.brokenDate)
  }
}

/** True for the year of the document or one beside it with a digit too many or too few, or with the month run into it. */
function meansNear({ from }: Step, digits: string): boolean {
  return [from.year - 1, from.year, from.year + 1].map(String).some((year) => {
    if (digits.length > 4 && /^(?:0?[1-9]|1[0-2])$/.test(digits.slice(0, -4)) && digits.endsWith(year))
      return true
    const [long, short] = digits.length > year.length ? [digits, year] : [year, digits]
    if (long.length - short.length !== 1) return false
    return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  })
}

import { lunarDayNumber, lunarMonthLength, lunarOn } from '../../dates/lunar.js'
import { formatDate, isValidDate, partsOfDay } from '../../dates/plain-date.js'
import type { LunarPair } from '../../proofread/reading/marks.js'
import { printedDay, withDate } from '../../proofread/repair.js'
import { isCurrent } from './days.js'
import type { Ledger, Step } from './ledger.js'
import { reasons } from './reasons.js'

/**
 * Renews the solar day printed beside one of the lunar calendar: "Rằm tháng Sáu năm Bính Ngọ (tức ngày 28/7/2026)". The lunar
 * day stays; a pair that did not fit is left to somebody who looks.
 */
export function renewLunarDays(step: Step, ledger: Ledger): void {
  const { reading, from } = step
  for (const { lunar, solar } of reading.lunarPairs) {
    if (!isCurrent(step, solar.year ?? from.year, solar.month) || ledger.fateOf(solar) !== 'open') continue
    const next = nextSolarDay(step, { lunar, solar })
    if (next) {
      const day = `${printedDay(next)}/${next.year}`
      ledger.change(withDate(reading.text, solar, next), reasons.lunarDay(printedDay(lunarOf(lunar)), day))
    } else ledger.mark(solar, reasons.event)
    if (lunar.year === undefined) ledger.keep(lunar)
  }
}

const lunarOf = ({ day = 0, month = 0 }: LunarPair['lunar']) => ({ day, month })

/** The day of the solar calendar as many lunar years on. */
function nextSolarDay({ from, to }: Step, { lunar, solar }: LunarPair) {
  const year = solar.year ?? from.year
  const { day = 0, month = 0 } = solar
  const last = isValidDate(year, month, day) ? lunarOn(formatDate(year, month, day)) : undefined
  if (!last || last.leap || last.month !== lunar.month) return undefined
  // The 30th is kept on the last day of a shorter month.
  const isLast = lunar.day === 30 && last.day === lunarMonthLength(last.year, last.month)
  if (last.day !== lunar.day && !isLast) return undefined
  const place = lunarDayNumber(last.year + to.year - from.year, last.month, lunar.day ?? last.day)
  return place === undefined ? undefined : partsOfDay(place)
}

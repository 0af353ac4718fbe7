import { canChi } from '../../dates/can-chi.js'
import { lunarDayNumber, lunarMonthLength, lunarOn } from '../../dates/lunar.js'
import { formatDate, isValidDate, partsOfDay } from '../../dates/plain-date.js'
import { LUNAR_YEAR } from '../../proofread/reading/lunar-dates.js'
import type { LunarPair, Mark } from '../../proofread/reading/marks.js'
import { textAfter } from '../../proofread/reading/page.js'
import { inCaseOf, printedDay, withDate } from '../../proofread/repair.js'
import { foldText } from '../../text/fold.js'
import { isCurrent } from './days.js'
import type { Ledger, Step } from './ledger.js'
import { reasons } from './reasons.js'

/**
 * Renews the solar day printed beside one of the lunar calendar: "Rằm tháng Sáu năm Bính Ngọ (tức ngày 28/7/2026)". The lunar
 * day stays, the name of its year goes with it; a pair that did not fit is left to somebody who looks.
 */
export function renewLunarDays(step: Step, ledger: Ledger): void {
  const { reading, from } = step
  for (const { lunar, solar } of reading.lunarPairs) {
    if (!isCurrent(step, solar.year ?? from.year, solar.month) || ledger.fateOf(solar) !== 'open') continue
    const last = lunarDayOf(step, { lunar, solar })
    const next = last && nextSolarDay(step, last)
    if (last && next) {
      const day = `${printedDay(next)}/${next.year}`
      ledger.change(withDate(reading.text, solar, next), reasons.lunarDay(printedDay(lunarOf(lunar)), day))
      renewItsYear(step, ledger, lunar, last.year)
    } else ledger.mark(solar, reasons.event)
    if (lunar.year === undefined) ledger.keep(lunar)
  }
}

const lunarOf = ({ day = 0, month = 0 }: LunarPair['lunar']) => ({ day, month })

/** The lunar day that a solar one is, with its number as printed; undefined where the pair does not fit. */
function lunarDayOf({ from }: Step, { lunar, solar }: LunarPair) {
  const year = solar.year ?? from.year
  const { day = 0, month = 0 } = solar
  const last = isValidDate(year, month, day) ? lunarOn(formatDate(year, month, day)) : undefined
  if (!last || last.leap || last.month !== lunar.month) return undefined
  // The 30th is kept on the last day of a shorter month.
  const isLast = lunar.day === 30 && last.day === lunarMonthLength(last.year, last.month)
  return last.day === lunar.day || isLast ? { ...last, day: lunar.day ?? last.day } : undefined
}

/** The day of the solar calendar as many lunar years on. */
function nextSolarDay(
  { from, to }: Step,
  { year, month, day }: { year: number; month: number; day: number },
) {
  const place = lunarDayNumber(year + to.year - from.year, month, day)
  return place === undefined ? undefined : partsOfDay(place)
}

/** "27 tháng Chạp năm Ất Tỵ": in January and February the lunar year is still the one before. */
function renewItsYear({ reading, from, to }: Step, ledger: Ledger, { end }: Mark, year: number): void {
  const named = LUNAR_YEAR.exec(textAfter(reading.page, end, 20))
  if (!named || !TO_YEAR.test(textAfter(reading.page, end, named.index))) return
  const start = end + named.index
  const place = { start, end: start + named[0].length }
  if (named[0] !== foldText(canChi(year)).toLowerCase()) {
    ledger.mark(place, reasons.event)
    return
  }
  const wanted = year + to.year - from.year
  const text = inCaseOf(reading.text.slice(place.start, place.end), canChi(wanted))
  ledger.change({ ...place, text }, reasons.lunarYear(wanted, canChi(wanted)))
}

const TO_YEAR = /^,? (?:nam )?$/

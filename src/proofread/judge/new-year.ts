import { lunarDayNumber } from '../../dates/lunar.js'
import { dayNumber, fromDayNumber, isValidDate, partsOfDay } from '../../dates/plain-date.js'
import { printDate } from '../../dates/print/vietnamese.js'
import { LUNAR_YEAR } from '../reading/lunar-dates.js'
import type { DateMark } from '../reading/marks.js'
import { textAfter, textBefore } from '../reading/page.js'
import { withDate } from '../repair.js'
import { type Evidence, mendedBy, type Verdict } from './verdict.js'
import { nameIn, spelt } from './year-name.js'

/** "Tết Đinh Mùi rơi vào ngày …" at the head of its clause; "mùng Hai Tết Đinh Mùi" and "nghỉ Tết Đinh Mùi" are of other days. */
const NEW_YEAR = /(?:^|[\n.;:,(] ?)tet ([a-z]{2,5} [a-z]{2,4})(?:,? (?:nam )?\d{4})?$/
const FALLS_ON =
  / (?:roi vao|nham vao|nham|trung vao|la) (?:(?:thu [a-z0-9]{1,4}|chu nhat),? )?(?:ngay )?(?:mung |mong )?$/
const MORE_DAYS = /^ ?(?:-|den|,|va) ?(?:ngay )?\d/
/** A day further off is told of something else. */
const NEAR = 3

/** "Tết Đinh Mùi rơi vào ngày 08/02/2027": the first day of the lunar year is another one. */
export function judgeNewYear({ reading }: Evidence, date: DateMark): Verdict | undefined {
  const { page } = reading
  const { day, month, year } = date
  if (day === undefined || month === undefined || year === undefined || date.lunar || date.fault)
    return undefined
  const before = textBefore(page, date.start, 70)
  const told = NEW_YEAR.exec(before.slice(0, FALLS_ON.exec(before)?.index ?? 0))
  if (!told || !isValidDate(year, month, day) || MORE_DAYS.test(textAfter(page, date.end, 12)))
    return undefined
  const start = date.start - before.length + told.index + told[0].indexOf('tet ') + 'tet '.length
  const name = LUNAR_YEAR.test(told[1]!) && spelt(reading, { start, end: start + told[1]!.length })
  const right = lunarDayNumber(year, 1, 1)
  if (name !== nameIn(reading, year) || right === undefined) return undefined
  const off = Math.abs(right - dayNumber(year, month, day))
  if (off === 0 || off > NEAR) return undefined
  return {
    rule: 'lunar-day',
    ...mendedBy(withDate(reading.text, date, partsOfDay(right))),
    severity: 'warning',
    message: {
      vi: `Mùng 1 Tết năm ${year} là ngày ${printDate(fromDayNumber(right))}.`,
      en: `The lunar year of ${year} begins on ${fromDayNumber(right)}.`,
    },
  }
}

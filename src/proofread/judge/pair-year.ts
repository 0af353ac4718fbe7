import { canChi } from '../../dates/can-chi.js'
import { lunarDayNumber } from '../../dates/lunar.js'
import { partsOfDay } from '../../dates/plain-date.js'
import { foldText } from '../../text/fold.js'
import { clauseEnd, clauseStart } from '../reading/clause.js'
import { nameOfYear } from '../reading/lunar-dates.js'
import type { LunarPair } from '../reading/marks.js'
import type { Reading } from '../reading/reading.js'
import { toldYear } from '../reading/told-year.js'
import { inCaseOf, type Repair, withYear } from '../repair.js'
import type { Verdict } from './verdict.js'
import { nameIn, spelt } from './year-name.js'

/** Years that a slip may put in place of the right one. */
const NEAR = [-1, 1, -2, 2] as const

/** Weighs the name of the lunar year against the solar date: "Ngày 25/4/2026, tức ngày 09 tháng 3 năm Ất Tỵ" is in the year Bính Ngọ. */
export function judgeYearOfPair(
  reading: Reading,
  { lunar, solar }: LunarPair,
  { year }: { year: number },
): Verdict | undefined {
  const place = nameOfYear(reading.page, lunar)
  const given = place && spelt(reading, place)
  if (given === undefined || solar.year === undefined || given === nameIn(reading, year)) return undefined
  const right = canChi(year)
  const name = reading.marked ? right : foldText(right)
  const byName = { ...place!, text: inCaseOf(reading.text.slice(place!.start, place!.end), name) }
  return {
    rule: 'lunar-day',
    start: byName.start,
    end: byName.end,
    severity: 'error',
    expected: byName.text,
    suggestions: [byName],
    message: {
      vi: `Ngày ${lunar.day}/${lunar.month} âm lịch đó thuộc năm ${right}.`,
      en: `That lunar ${lunar.day}/${lunar.month} is in the year ${right}.`,
    },
  }
}

/** "Ngày 07/4/2026, tức ngày 10 tháng 3 năm Ất Tỵ": the day of the year named, but for the year printed; undefined if it is none. */
export function solarYearOf(reading: Reading, { lunar, solar, leap }: LunarPair): Repair | undefined {
  if (leap) return undefined
  const place = nameOfYear(reading.page, lunar)
  const given = place && spelt(reading, place)
  if (given === undefined || solar.year === undefined) return undefined
  const meant = NEAR.map((off) => solar.year! + off).find((year) => nameIn(reading, year) === given)
  const day = meant === undefined ? undefined : lunarDayNumber(meant, lunar.month!, lunar.day!)
  if (day === undefined) return undefined
  const parts = partsOfDay(day)
  const isSame = parts.day === solar.day && parts.month === solar.month
  return isSame ? withYear(reading.text, solar, parts.year) : undefined
}

/** So many years a cycle of names has: a name is that of the latest year that the text can tell of. */
const CYCLE = 60

/**
 * The years that the solar date may be in where none is printed, the likeliest first: that of the lunar year's name ("15 tháng Giêng
 * năm Giáp Thìn (24/2)"), whose last months are in the next one; that of its sentence ("Lễ hội năm 2024 … là ngày 24/2"); the document's; others in its clause.
 */
export function solarYearsOf(reading: Reading, { lunar, solar }: LunarPair): readonly number[] {
  if (solar.year !== undefined) return [solar.year]
  const { year } = reading.subject
  if (year === undefined) return []
  const place = nameOfYear(reading.page, lunar)
  const given = place && spelt(reading, place)
  const back = Array.from({ length: CYCLE }, (_, off) => year + 1 - off)
  const named = given === undefined ? undefined : back.find((each) => nameIn(reading, each) === given)
  if (named !== undefined) return [...(lunar.month! > 10 ? [named + 1, named] : [named]), year]
  const { page } = reading
  const own = toldYear(page, solar)
  const from = clauseStart(page, Math.min(lunar.start, solar.start), 0)
  const clause = page.text.slice(from, clauseEnd(page, Math.max(lunar.end, solar.end)))
  const told = clause.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)/g)
  return [...(own ? [own.year] : []), year, ...[...told].map(([each]) => Number(each))]
}

import {
  fromLunar,
  LUNAR_YEARS,
  type LunarDate,
  leapMonthOf,
  lunarDayNumber,
  lunarMonthLength,
  toLunar,
} from '../../dates/lunar.js'
import {
  dayNumber,
  formatDate,
  isoWeekday,
  isValidDate,
  parseDate,
  partsOfDay,
} from '../../dates/plain-date.js'
import type { Day } from '../catalog-facts.js'
import type { DateMark, LunarPair } from '../reading/marks.js'
import { printedDay, type Repair, withDate } from '../repair.js'
import { judgeYearOfPair, solarYearOf, solarYearsOf } from './pair-year.js'
import type { Evidence, Verdict } from './verdict.js'

/** From here on one calendar was in force in the whole country; before it a day may be the South's. */
const ONE_CALENDAR = 1976
/**
 * Slips of the pen: a day or two beside the right one, or another year's date left behind, since the lunar year is eleven days
 * shorter or nineteen longer. Anything else is no pair, unless the catalog knows the lunar day as that of the day named.
 */
const SLIPS: readonly (readonly [number, number])[] = [
  [0, 3],
  [10, 12],
  [18, 20],
]
/** The one of the two dates that is right. */
type Kept = 'lunar' | 'solar'

/** A day named is not further than a month from its own lunar day. */
const MONTH = 31

/**
 * Weighs a lunar date against the solar one printed as the same day. Where neither the catalog nor the weekday tells which of the two is
 * `kept`, the one printed behind was worked out, and is oftener wrong.
 */
export function judgeLunarDay(
  { reading }: Evidence,
  pair: LunarPair,
  beside: { kept?: Kept | undefined; weekday?: number | undefined },
): Verdict | undefined {
  const { lunar, solar } = pair
  // A damaged date is mended before it is compared.
  if (lunar.fault || solar.fault) return undefined
  const [day, month] = [lunar.day!, lunar.month!]
  const years = solarYearsOf(reading, pair).filter((each) => isInTable(each, solar))
  const same = years.map((each) => lunarOf(each, solar)).find((each) => isSameDay(each, pair))
  if (same) return judgeYearOfPair(reading, pair, same)
  const [year] = years
  if (year === undefined) return undefined
  const right = lunarOf(year, solar)
  const place = dayNumber(year, solar.month!, solar.day!)
  const wanted = lunarDayNear(pair, year, place)
  if (wanted === undefined) return undefined
  const ofYear = solarYearOf(reading, pair)
  const kept =
    beside.kept ??
    byWeekday(beside.weekday, { lunar: wanted, solar: place }) ??
    byFeast(reading.folded, lunar)
  const alike = right.month === month || right.day === day
  if (!ofYear && !alike && !isSlip(Math.abs(wanted - place), kept)) return undefined
  const parts = partsOfDay(wanted)
  const repairs = [
    ...(ofYear ? [ofYear] : []),
    ...repairsOf(reading.text, pair, { lunar: right, solar: parts }, kept),
  ]
  return tell(pair, { year, right, parts }, repairs)
}

function lunarOf(year: number, { month, day }: DateMark): LunarDate {
  return toLunar(formatDate(year, month!, day!))
}

/** The 30th of a month of 29 days is kept on its last day, and said of it. */
function isSameDay(right: LunarDate, { lunar: { day, month }, leap }: LunarPair): boolean {
  const isSame = right.month === month && (right.day === day || (day === 30 && isLastDay(right)))
  return isSame && (right.leap || !leap)
}

function tell(
  { lunar, solar, leap }: LunarPair,
  { year, right, parts }: { year: number; right: LunarDate; parts: Day & { year: number } },
  repairs: readonly Repair[],
): Verdict {
  const { start, end, text } = repairs[0]!
  const isSure = solar.year !== undefined && year >= ONE_CALENDAR && lunar.lunar
  const leapVi = (isLeap?: boolean) => (isLeap ? ' (nhuận)' : '')
  const leapEn = (isLeap?: boolean) => (isLeap ? ' (leap)' : '')
  return {
    rule: 'lunar-day',
    start,
    end,
    severity: isSure ? 'error' : 'warning',
    expected: text,
    suggestions: repairs,
    message: {
      vi: `Ngày ${printedDay(solar as { day: number; month: number })}/${year} là ngày ${right.day}/${right.month}${leapVi(right.leap)} âm lịch; ngày ${lunar.day}/${lunar.month}${leapVi(leap)} âm lịch là ${printedDay(parts)}/${parts.year}.`,
      en: `${solar.day}/${solar.month}/${year} (day/month/year) is ${right.day}/${right.month}${leapEn(right.leap)} of the lunar calendar; lunar ${lunar.day}/${lunar.month}${leapEn(leap)} is ${parts.day}/${parts.month}/${parts.year}.`,
    },
  }
}

/** The nearest day that the lunar date is. */
function lunarDayNear({ lunar, leap }: LunarPair, year: number, place: number): number | undefined {
  const [day, month] = [lunar.day!, lunar.month!]
  return [year - 1, year]
    .flatMap((each) => (leap ? leapDayNumber(each, month, day) : lunarDayNumber(each, month, day)) ?? [])
    .sort((a, b) => Math.abs(a - place) - Math.abs(b - place))[0]
}

/** A day of a leap month; undefined where the year has none of that number. */
function leapDayNumber(year: number, month: number, day: number): number | undefined {
  if (year < LUNAR_YEARS.first || leapMonthOf(year) !== month) return undefined
  const last = Math.min(day, lunarMonthLength(year, month, true)!)
  const parts = parseDate(fromLunar({ year, month, day: last, leap: true }))
  return dayNumber(parts.year, parts.month, parts.day)
}

/** "rằm tháng Tám" is the name of the day itself. */
function byFeast(folded: string, { start, end }: DateMark): Kept | undefined {
  return /^ram /.test(folded.slice(start, end)) ? 'lunar' : undefined
}

/** The weekday printed beside the two is that of one of them. */
function byWeekday(weekday: number | undefined, days: Readonly<Record<Kept, number>>): Kept | undefined {
  const kept = (['lunar', 'solar'] as const).filter((which) => isoWeekday(days[which]) === weekday)
  return kept[0]
}

/** The repairs of a pair, the likeliest first: that of the date which was worked out from the other one. */
function repairsOf(
  text: string,
  { lunar, solar, leap }: LunarPair,
  right: { lunar: Day & { leap: boolean }; solar: Day & { year: number } },
  kept: Kept | undefined,
): Repair[] {
  const bySolar = withDate(text, lunar, { day: right.lunar.day, month: right.lunar.month })
  const byLunar = withDate(text, solar, right.solar)
  // "nhuận" stands behind the lunar date, and would stay there.
  if (leap && !right.lunar.leap) return [byLunar]
  const solarIsWrong = kept === undefined ? solar.start > lunar.start : kept === 'lunar'
  return solarIsWrong ? [byLunar, bySolar] : [bySolar, byLunar]
}

function isSlip(distance: number, kept: Kept | undefined): boolean {
  if (kept === 'lunar') return distance <= MONTH
  return SLIPS.some(([from, to]) => distance >= from && distance <= to)
}

function isInTable(year: number, { day, month }: DateMark): boolean {
  return year > LUNAR_YEARS.first && year <= LUNAR_YEARS.last && isValidDate(year, month!, day!)
}

function isLastDay({ year, month, day }: { year: number; month: number; day: number }): boolean {
  return day === 29 && lunarDayNumber(year, month, 30) === lunarDayNumber(year, month, 29)
}

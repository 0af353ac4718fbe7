import { LUNAR_YEARS, lunarDayNumber, toLunar } from '../../dates/lunar.js'
import { dayNumber, formatDate, isoWeekday, isValidDate, partsOfDay } from '../../dates/plain-date.js'
import type { Day } from '../catalog-facts.js'
import type { DateMark, LunarPair } from '../reading/marks.js'
import { printedDay, type Repair, withDate } from '../repair.js'
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
type Kept = keyof LunarPair

/** A day named is not further than a month from its own lunar day. */
const MONTH = 31

/**
 * Weighs a lunar date against the solar one printed as the same day. Where neither the catalog nor the weekday tells which of the two is
 * `kept`, the one printed behind was worked out, and is oftener wrong.
 */
export function judgeLunarDay(
  { reading }: Evidence,
  { lunar, solar }: LunarPair,
  beside: { kept?: Kept | undefined; weekday?: number | undefined },
): Verdict | undefined {
  // A damaged date is mended before it is compared.
  if (lunar.fault || solar.fault) return undefined
  const year = solar.year ?? reading.subject.year
  const [day, month] = [lunar.day!, lunar.month!]
  if (year === undefined || !isInTable(year, solar)) return undefined
  const right = toLunar(formatDate(year, solar.month!, solar.day!))
  // The 30th of a month of 29 days is kept on its last day, and said of it.
  if (right.month === month && (right.day === day || (day === 30 && isLastDay(right)))) return undefined
  const place = dayNumber(year, solar.month!, solar.day!)
  const [wanted] = [year - 1, year]
    .flatMap((each) => lunarDayNumber(each, month, day) ?? [])
    .sort((a, b) => Math.abs(a - place) - Math.abs(b - place))
  if (wanted === undefined) return undefined
  const kept =
    beside.kept ??
    byWeekday(beside.weekday, { lunar: wanted, solar: place }) ??
    byFeast(reading.folded, lunar)
  const alike = right.month === month || right.day === day
  if (!alike && !isSlip(Math.abs(wanted - place), kept)) return undefined
  const parts = partsOfDay(wanted)
  const repairs = repairsOf(reading.text, { lunar, solar }, { lunar: right, solar: parts }, kept)
  const [repair] = repairs as [Repair]
  const sure = solar.year !== undefined && year >= ONE_CALENDAR && lunar.lunar
  return {
    rule: 'lunar-day',
    start: repair.start,
    end: repair.end,
    severity: sure ? 'error' : 'warning',
    expected: repair.text,
    suggestions: repairs,
    message: {
      vi: `Ngày ${printedDay(solar as { day: number; month: number })}/${year} là ngày ${right.day}/${right.month}${right.leap ? ' (nhuận)' : ''} âm lịch; ngày ${day}/${month} âm lịch là ${printedDay(parts)}/${parts.year}.`,
      en: `${solar.day}/${solar.month}/${year} (day/month/year) is ${right.day}/${right.month}${right.leap ? ' (leap)' : ''} of the lunar calendar; lunar ${day}/${month} is ${parts.day}/${parts.month}/${parts.year}.`,
    },
  }
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
  { lunar, solar }: LunarPair,
  right: { lunar: Day; solar: Day & { year: number } },
  kept: Kept | undefined,
): Repair[] {
  const bySolar = withDate(text, lunar, { day: right.lunar.day, month: right.lunar.month })
  const byLunar = withDate(text, solar, right.solar)
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

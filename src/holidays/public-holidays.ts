import { check, integer } from '../arguments.js'
import type { Confidence } from '../commemorations/vocabulary.js'
import { LUNAR_YEARS } from '../dates/lunar.js'
import { fromDayNumber, type PlainDate, toDayNumber } from '../dates/plain-date.js'
import { checkYear } from '../errors.js'
import type { Bilingual, LocalText } from '../text/language.js'
import { breakAround, expectedChoice, madeUpDays } from './breaks.js'
import { type LegalHoliday, legalHolidays, type Notice, type Swap } from './law.js'
import { isWeeklyRest, type WeekOptions, type WorkingWeek, weekOptions } from './week.js'

export type { Notice, Swap }

/** Years whose holidays are known: from the first notice in the data to the end of the lunar table. */
export const HOLIDAY_YEARS = Object.freeze({
  /** Year of the first notice. */
  first: 2013,
  /** Last year whose Tết is known. */
  last: LUNAR_YEARS.last,
} as const)

/**
 * How a holiday's days are known: `announced` by a notice of that year, `law` where the notices of the year are out and leave
 * the holiday as the law has it, `expected` while they are not out.
 */
export type HolidayStatus = 'announced' | 'law' | 'expected'

/** A public holiday of a year with all its days. */
export interface Holiday {
  /** Id of the commemoration. */
  id: string
  /** Name of the holiday, as in the record of the commemoration. */
  name: LocalText
  /** Gregorian year whose holiday it is; a break over New Year belongs to the year that begins. */
  year: number
  /** Whether the notice is out, or the law alone speaks. */
  status: HolidayStatus
  /** First and last day of the unbroken break that it stands in, weekly rest included. */
  start: PlainDate
  /** Last day of the break, included. */
  end: PlainDate
  /** Paid days off by law, in order. */
  days: readonly PlainDate[]
  /** Working days off in place of `days` that fall on weekly rest. */
  madeUp: readonly {
    /** The holiday that falls on weekly rest. */
    for: PlainDate
    /** The working day that is off for it. */
    on: PlainDate
  }[]
  /** Working days off by notice, and the days of weekly rest that are worked for them. */
  swapped: readonly Swap[]
  /** Days that may be off too, or in place of others, as long as nothing is decided. */
  perhaps?: readonly PlainDate[]
  /** The law, cited as printed. */
  basis: string
  /** What set the days of this year; absent as long as none has. */
  notice?: Notice
  /** Addresses of where days and notice were confirmed. */
  sources: readonly string[]
  /** How sure its days are. */
  confidence: Confidence
  /** What a user should know of this year's days. */
  note?: string
}

/**
 * Returns the public holidays of a year (2013 to 2100) in the order of their days: each with its paid days off, the days in
 * place of those that fall on weekly rest, the days that the year's notice swaps, and the notice. Where the notice is not out,
 * what the law alone gives is marked `expected`: the Prime Minister decides which five days are Tết and on which side of 2/9
 * the second day of National Day stands, so the usual choice is given and the others are named in `perhaps`.
 *
 * Law: Bộ luật Lao động số 45/2019/QH14, Điều 111 khoản 3 and Điều 112, earlier codes before 2021; Nghị quyết 28/2026/QH16.
 *
 * @throws InputError if the year is no whole number or the week is not known; DateRangeError outside 2013 to 2100.
 * @example
 * publicHolidays(2026).find(({ id }) => id === 'national-day').swapped // [{ off: '2026-08-31', worked: '2026-08-22' }]
 */
export function publicHolidays(year: number, options: WeekOptions = {}): Holiday[] {
  check('publicHolidays', 'year', year, integer)
  check('publicHolidays', 'options', options, weekOptions)
  checkYear(year, HOLIDAY_YEARS, outside)
  const { week = 5 } = options
  const legal = legalHolidays(year).map((entry) => ({ ...entry, days: daysOf(entry) }))
  const taken = new Set(legal.flatMap(({ days }) => days))
  const holidays = legal.map((entry) => ({
    entry,
    madeUp: madeUpDays(entry.law.madeUp === true ? entry.days : [], taken, week),
    swapped: week === 5 ? (entry.decision?.swapped ?? []) : [],
  }))
  const swaps = holidays.flatMap(({ swapped }) => swapped)
  const off = new Set([...taken, ...swaps.map((swap) => toDayNumber(swap.off))])
  const worked = new Set(swaps.map((swap) => toDayNumber(swap.worked)))
  const isOff = (day: number) => off.has(day) || (isWeeklyRest(day, week) && !worked.has(day))
  return holidays.map(({ entry, madeUp, swapped }) => {
    const { start, end } = breakAround(entry.days[0]!, isOff)
    const perhaps = undecided(entry, off, week)
    return {
      id: entry.id,
      name: entry.name,
      year,
      status: statusOf(entry),
      start: fromDayNumber(start),
      end: fromDayNumber(end),
      days: entry.days.map(fromDayNumber),
      madeUp: madeUp.map((day) => ({ for: fromDayNumber(day.for), on: fromDayNumber(day.on) })),
      swapped,
      ...(perhaps.length === 0 ? {} : { perhaps: perhaps.map(fromDayNumber) }),
      basis: entry.law.basis,
      ...knownBy(entry),
    }
  })
}

function daysOf({ choices, decision }: LegalHoliday): readonly number[] {
  return decision?.days?.map(toDayNumber) ?? expectedChoice(choices)
}

function statusOf({ decision, open }: LegalHoliday): HolidayStatus {
  if (decision) return 'announced'
  return open ? 'expected' : 'law'
}

/** The days of the other choices, and a day in place that the law neither gives nor refuses. */
function undecided(
  { choices, law, open, days }: LegalHoliday & { days: readonly number[] },
  off: ReadonlySet<number>,
  week: WorkingWeek,
): number[] {
  if (!open) return []
  const others = choices.flat().filter((day) => !days.includes(day))
  const inPlace = law.madeUp === 'open' ? madeUpDays(days, new Set(off), week).map(({ on }) => on) : []
  return [...new Set([...others, ...inPlace])].sort((a, b) => a - b)
}

function knownBy({
  decision,
  law,
  open,
}: LegalHoliday): Pick<Holiday, 'notice' | 'sources' | 'confidence' | 'note'> {
  if (!decision) return { sources: law.sources, confidence: open ? 'medium' : law.confidence }
  const { notice, sources, confidence, note } = decision
  return { ...(notice ? { notice } : {}), sources, confidence, ...(note ? { note } : {}) }
}

const outside = (year: number, first: number, last: number): Bilingual => ({
  vi: `Ngày nghỉ lễ của năm ${year} nằm ngoài dữ liệu, có từ ${first} đến ${last}.`,
  en: `The days off of ${year} are outside the data, which covers ${first} to ${last}.`,
})

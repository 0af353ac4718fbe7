import type { Commemoration } from '../../commemorations/commemoration.js'
import { dayNumber, isoWeekday, isValidDate, partsOfDay } from '../../dates/plain-date.js'
import {
  type Day,
  daysIn,
  fallsOn,
  firstDay,
  fixedDay,
  isDay,
  isPrintedToo,
  lunarDay,
  originsInUse,
} from '../catalog-facts.js'
import { namesDay } from '../reading/day-mark.js'
import type { Claim, DateMark, Known } from '../reading/marks.js'
import { isListed } from '../reading/ranges.js'
import type { Reading } from '../reading/reading.js'
import { isNamedYear } from '../reading/subject.js'
import { printedDay, withDate } from '../repair.js'
import { isCeremony } from './ceremony.js'
import { isEvent, judgeEventDay } from './event-day.js'
import { isJoinedDay } from './joined-day.js'
import { isCalledWrong, isElsewhere } from './not-ours.js'
import { dayOfDate, swapRepairs } from './swapped-day.js'
import { type Evidence, mendedBy, named, type Verdict } from './verdict.js'

/** A shorter name is that of many days. */
const LEAST_WORDS = 3
/** Further off than this, another day is meant: the opening of a festival, a ceremony, a day off; a week is a wrong Sunday. */
const NEAR = { lunar: 2, weekday: 7 } as const

/** Weighs a date alone against the day named: the day itself, its first day, or neither. */
export function judgeDay(context: Evidence, claim: Claim, known: Known, date: DateMark): Verdict | undefined {
  if (!namesDay(date) || date.fault) return undefined
  // "02 và 05/8/1964": one of several days.
  if (!known.exact || isListed(context.reading.page, date) || isCalledWrong(context.reading, claim, date))
    return undefined
  // An event and the day that commemorates it in later years may bear one name.
  const event = known.entries.find(isEvent)
  const others = known.entries.filter((entry) => entry !== event)
  if (!others.every(isDay) || others.some((entry) => isItsDay(context, claim, entry, date))) return undefined
  if (event) return judgeEventDay(context, claim, event, date)
  const year = date.year ?? context.reading.subject.year ?? 2000
  if (others.some((entry) => isJoinedDay(context, claim, entry, date, year))) return undefined
  const fixed = known.entries.every((entry) => fixedDay(entry) !== undefined)
  // A date that no calendar has is judged by impossible-date, unless the day named is near: "(10/17)", "(31/6)".
  if (!date.exists && !known.entries.some((entry) => isNearDay(entry, date))) return undefined
  return fixed && !date.lunar
    ? fixedVerdict(context, claim, known, date)
    : movableVerdict(context, claim, known, date)
}

function isNearDay(entry: Commemoration, { day, month }: DateMark): boolean {
  const right = fixedDay(entry)
  if (!right || !isNear(right, { day: day!, month: month! })) return false
  // "(17/31)" is a score or a share.
  return month! <= 12 || right.day === month
}

/** True if the date is the day in its year, the first day of all, or, without a year, a day that it has in some year. */
function isItsDay(
  { catalog, reading }: Evidence,
  { inYear }: Claim,
  entry: Commemoration,
  date: DateMark,
): boolean {
  const first = firstDay(entry)
  if (first && isOn(first, date) && (date.year === undefined || date.year === first.year)) return true
  if (isPrintedToo(entry, date)) return true
  const lunar = lunarDay(entry)
  if (lunar && isOnLunar(lunar, date)) return true
  if (date.lunar) return false
  // The first day of a movable or lunar one may stand on its own date of the solar calendar.
  if (date.year !== undefined && fixedDay(entry) === undefined && originsInUse(entry).includes(date.year))
    return true
  const year = date.year ?? inYear ?? (isNamedYear(reading.subject) ? reading.subject.year : undefined)
  return fixedDay(entry) === undefined && year === undefined
    ? true
    : fallsOn(entry, catalog, date, year ?? 2000)
}

function isOn(right: Day, { day, month }: DateMark): boolean {
  return right.day === day && right.month === month
}

/** The 30th of a lunar month of 29 days is kept on its last day. */
function isOnLunar(right: Day, date: DateMark): boolean {
  return isOn(right, date) || (date.lunar && right.day === 30 && isOn({ ...right, day: 29 }, date))
}

function fixedVerdict(context: Evidence, claim: Claim, known: Known, date: DateMark): Verdict | undefined {
  const { reading } = context
  const printed = { day: date.day!, month: date.month! }
  const days = known.entries.flatMap((entry) => fixedDay(entry) ?? [])
  const right = days.find((other) => isNear(other, printed)) ?? days[0]!
  const manyHaveOne = isOfMany(reading, claim)
  const other = manyHaveOne ? undefined : dayOfDate(context, claim, date)
  const told = claim.defines === true || other !== undefined
  if (manyHaveOne && (!isBeside(right, printed) || isElsewhere(reading, claim, date))) return undefined
  if (!isMeantFor(context, claim, right, date, told)) return undefined
  const entry = known.entries.find(
    (record) => fixedDay(record) === right || sameDay(fixedDay(record), right),
  )!
  const byDate = withDate(reading.text, date, right)
  const repairs = other ? swapRepairs(context, claim, entry, { date, right, other }) : [byDate]
  const ours = !manyHaveOne || isNamedYear(reading.subject)
  const sure = ours && known.entries.every(({ confidence }) => confidence === 'high')
  const name = named(entry)
  return {
    rule: 'wrong-day',
    claim,
    ...mendedBy(repairs[0]!),
    suggestions: repairs,
    severity: sure && isNear(right, printed) ? 'error' : 'warning',
    commemoration: entry.id,
    message: {
      vi: `${name.vi} là ngày ${printedDay(right)}, không phải ${printedDay(printed)}.`,
      en: `${name.en} is on ${right.day}/${right.month} (day/month), not ${printed.day}/${printed.month}.`,
    },
  }
}

/** True if the date is meant for the day, and is not that of a ceremony. */
function isMeantFor({ reading }: Evidence, claim: Claim, right: Day, date: DateMark, told: boolean): boolean {
  const printed = { day: date.day!, month: date.month! }
  const origin = date.year !== undefined && claim.known!.origins.includes(date.year)
  const likely = isNear(right, printed) || ((origin || date.year === undefined) && isTurned(right, printed))
  if (!likely && !told && !isBareForm(reading, claim, date)) return false
  const swapped = right.day === printed.month && right.month === printed.day
  const own = date.exists && ((date.year !== undefined && !origin) || isCeremony(reading, claim, date))
  // "Ngày Quốc khánh (31/8/2023)": a date with a year of its own may be that of a ceremony.
  // "Thứ Năm, ngày 28/7/2023": the weekday is that of the day itself, so it is no ceremony's date.
  return swapped || told || !own || isByWeekday(claim, right, date)
}

/** True if the weekday printed is that of the right day in the year printed, and not that of the date. */
function isByWeekday({ weekday }: Claim, right: Day, { day, month, year, exists }: DateMark): boolean {
  if (!weekday || year === undefined || !isNear(right, { day: day!, month: month! })) return false
  const is = (each: Day) => isoWeekday(dayNumber(year, each.month, each.day)) === weekday.weekday
  return is(right) && !(exists && is({ day: day!, month: month! }))
}

/** "Ngày Doanh nhân Việt Nam (25/6)": a date that has nothing of the right one is meant for it only in the bracket of a long name; "Quốc khánh 14/7" is France's. */
function isBareForm(reading: Reading, claim: Claim, date: DateMark): boolean {
  const { page } = reading
  const [name] = claim.names
  if (!name) return false
  return (
    wordsOf(reading, claim).length >= LEAST_WORDS &&
    /^ ?\( ?(?:ngay )?$/.test(page.text.slice(name.end, date.start))
  )
}

function wordsOf({ folded }: Reading, { names: [name] }: Claim): string[] {
  return name ? folded.slice(name.start, name.end).split(/[^a-z0-9]+/) : []
}

/** "Quốc khánh", "Ngày Nhà giáo": days that many countries have, each its own. */
function isOfMany(reading: Reading, claim: Claim): boolean {
  return wordsOf(reading, claim).filter((word) => word !== 'ngay').length < LEAST_WORDS
}

/** A slip of one key: exchanged, the month beside the right one, or a day of the same week. */
function isBeside(right: Day, { day, month }: Day): boolean {
  if (right.day === month && right.month === day) return true
  return right.day === day ? Math.abs(right.month - month) === 1 : Math.abs(right.day - day) < 7
}

function sameDay(one: Day | undefined, two: Day): boolean {
  return one?.day === two.day && one.month === two.month
}

/** A slip of the pen: exchanged, or one of the two right. */
function isNear(right: Day, { day, month }: Day): boolean {
  return (right.day === month && right.month === day) || right.month === month || right.day === day
}

/** "23/6/1931" for 26/3/1931: the same digits in other places. */
function isTurned(right: Day, { day, month }: Day): boolean {
  const digits = (one: number, two: number) => [...`${one}${two}`].sort().join('')
  return digits(right.day, right.month) === digits(day, month)
}

/** A lunar or movable day on another date than the one of that year: "Giỗ Tổ Hùng Vương (30/4/2023)" for 29/4/2023. */
function movableVerdict(context: Evidence, claim: Claim, known: Known, date: DateMark): Verdict | undefined {
  const { reading, catalog } = context
  const [entry] = known.entries as [Commemoration]
  const lunar = lunarDay(entry)
  // Days of two calendars bear the name: either may be meant.
  if (known.entries.some((other) => (lunarDay(other) === undefined) !== (lunar === undefined)))
    return undefined
  if (date.lunar) return lunar && lunarVerdict(context, claim, entry, lunar, date)
  const year = date.year ?? claim.inYear ?? (isNamedYear(reading.subject) ? reading.subject.year : undefined)
  if (year === undefined || !isValidDate(year, date.month!, date.day!)) return undefined
  if (isCeremony(reading, claim, date)) return undefined
  const place = dayNumber(year, date.month!, date.day!)
  const distance = (other: number) => Math.abs(other - place)
  const days = known.entries.flatMap((each) => daysIn(each, catalog, year))
  const [right] = days.sort((a, b) => distance(a) - distance(b))
  if (right === undefined || right === place || distance(right) > (lunar ? NEAR.lunar : NEAR.weekday))
    return undefined
  const parts = partsOfDay(right)
  const repair = withDate(reading.text, date, { day: parts.day, month: parts.month })
  // A date with its year may be that of a ceremony.
  const high = known.entries.every(({ confidence }) => confidence === 'high')
  const sure = high && ((!lunar && date.year === undefined) || isByWeekday(claim, parts, { ...date, year }))
  const name = named(entry)
  return {
    rule: 'wrong-day',
    claim,
    ...mendedBy(repair),
    severity: sure ? 'error' : 'warning',
    commemoration: entry.id,
    message: {
      vi: `Năm ${year}, ${name.vi} là ngày ${printedDay(parts)}, không phải ${printedDay({ day: date.day!, month: date.month! })}.`,
      en: `In ${year}, ${name.en} is on ${parts.day}/${parts.month} (day/month), not ${date.day}/${date.month}.`,
    },
  }
}

/** "Giỗ Tổ Hùng Vương (11/3 âm lịch)" for 10/3. */
function lunarVerdict(
  { reading }: Evidence,
  claim: Claim,
  entry: Commemoration,
  right: Day,
  date: DateMark,
): Verdict | undefined {
  if (right.day !== date.day && right.month !== date.month) return undefined
  const repair = withDate(reading.text, date, { day: right.day, month: right.month })
  const name = named(entry)
  return {
    rule: 'wrong-day',
    claim,
    ...mendedBy(repair),
    severity: 'warning',
    commemoration: entry.id,
    message: {
      vi: `${name.vi} là ngày ${right.day}/${right.month} âm lịch, không phải ${date.day}/${date.month}.`,
      en: `${name.en} is on ${right.day}/${right.month} of the lunar calendar (day/month), not ${date.day}/${date.month}.`,
    },
  }
}

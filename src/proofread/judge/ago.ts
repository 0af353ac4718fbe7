import { FROM_DAY, FROM_EVENT, SINCE, yearsFromTo } from '../reading/counts.js'
import type { CountMark, DateMark } from '../reading/marks.js'
import { textAfter, textBefore } from '../reading/page.js'
import type { Reading } from '../reading/reading.js'
import { isNamedYear } from '../reading/subject.js'
import { toldYear } from '../reading/told-year.js'
import { withNumber } from '../repair.js'
import { type Evidence, mendedBy, type Verdict } from './verdict.js'

const AGO = /(?:^|[^a-z])(?:cach day|cach nay|truoc day|cach ngay nay) (?:vua )?(?:dung |tron )?$/
/** "Đúng 37 năm": a year alone is then as good as a day. */
const EXACT = /(?:^|[^a-z])(?:dung|tron) $/
const WIDEST = 100
const TO_DATE =
  /^,? ?\(?(?:vao )?(?:mua (?:xuan|ha|he|thu|dong) )?(?:(?:rang )?(?:sang|trua|chieu|toi|dem) )?(?:ngay |thang |nam )?$/
/** A number further off is that of another event. */
const SLIP = 11
const NEXT = 2

/** "Cách đây 75 năm, ngày 27/7/1947": the years from the date to the year that the document is about. */
export function judgeAgo(
  { reading }: Evidence,
  count: CountMark,
  date: DateMark | undefined,
): Verdict | undefined {
  if (count.form !== 'years' || date?.year === undefined || date.fault) return undefined
  const year = yearOf(reading, count, date.year) ?? yearOfSameDay(reading, date)
  if (year === undefined || !isAgo(reading, count, date) || isBeginning(reading, date)) return undefined
  const right = year - date.year
  const off = count.value - right
  // "30 năm trước" is counted from when the story is told; from the document's year where it is next to that.
  const slip = AGO.test(textBefore(reading.page, count.start, 28)) ? SLIP : NEXT
  const gap = reading.folded.slice(count.end, date.start)
  const exact = SINCE.test(gap) || TO_DATE.test(gap) || EXACT.test(textBefore(reading.page, count.start, 8))
  if (off === -1 && !exact && (date.month === undefined || isYetToCome(reading, date))) return undefined
  if (right < 2 || off === 0 || Math.abs(off) > slip || (count.unit > 1 && Math.abs(off) < count.unit))
    return undefined
  return verdictOf(reading, count, { from: date.year, year })
}

/** "Thuê 5 năm, từ ngày 01/01/2022 đến ngày 31/12/2026": the years of a stretch of time with its end. */
function isBeginning({ spans }: Reading, date: DateMark): boolean {
  return spans.some(({ from, sign }) => from.start === date.start && sign === 'from-to')
}

/** The year that is counted to: that of the sentence, "Tính đến năm 2026, đã 51 năm trôi qua kể từ …", or the document's. */
function yearOf({ page, subject }: Reading, count: CountMark, from: number): number | undefined {
  const told = toldYear(page, count)
  if (told && !told.ofWork && told.year > from) return told.year
  return isNamedYear(subject) ? subject.year : undefined
}

/** "Cách đây 81 năm, ngày 02/9/1945, … Hôm nay, 02/9/2026, …": the text itself has the same day of the latest year that it tells of. */
function yearOfSameDay({ dates, subject }: Reading, { day, month, year }: DateMark): number | undefined {
  const { least } = subject
  if (least === undefined || day === undefined || least <= year!) return undefined
  return dates.some((date) => date.year === least && date.month === month && date.day === day)
    ? least
    : undefined
}

/** "Từ 1930 đến 2026, Đảng ta đã trải qua 96 năm"; years of which both ends count are one more. */
export function judgeFromTo({ reading }: Evidence, count: CountMark): Verdict | undefined {
  const told = count.form === 'years' ? yearsFromTo(textBefore(reading.page, count.start, 100)) : null
  if (!told) return undefined
  const [from, year] = [Number(told[1]), Number(told[2])]
  const off = count.value - (year - from)
  return off === 0 || off === 1 || Math.abs(off) > NEXT
    ? undefined
    : verdictOf(reading, count, { from, year })
}

function verdictOf(
  { text }: Reading,
  count: CountMark,
  { from, year }: { from: number; year: number },
): Verdict {
  const right = year - from
  return {
    rule: 'number-mismatch',
    ...mendedBy(withNumber(text, count, right)),
    severity: 'warning',
    message: {
      vi: `Từ năm ${from} đến năm ${year} là ${right} năm, không phải ${count.value}.`,
      en: `From ${from} to ${year} it is ${right} years, not ${count.value}.`,
    },
  }
}

const UNTIL_NOW =
  /(?:^|[ ,])(?:(tu do) )?(?:tinh )?den (?:nay|hom nay),? (?:da |vua |duoc ){0,2}(tron )?(?:la )?$/
/** "Kể từ ngày 27/7/1947, 79 năm đã trôi qua". */
const SINCE_THEN = /(?<![a-z])ke tu (?:khi |ngay )(?:ngay )?$/
const GONE = /^ (?:da )?(?:troi )?qua(?![a-z])/
/** The first half of a year: a full year from a day in the other one is not yet over for most of what is written. */
const HALF = 6
/** From the day of a beginning to the words for now it is no further. */
const REACH = 140
const SHORT = 40

/** "được thành lập ngày 19/5/1941, đến nay tròn 83 năm": the full years from the date to the year that the document is about. */
export function judgeUntilNow(
  { reading }: Evidence,
  date: DateMark | undefined,
  count: CountMark,
): Verdict | undefined {
  const { year } = reading.subject
  if (year === undefined || !isNamedYear(reading.subject) || date?.year === undefined || date.fault)
    return undefined
  if (count.form !== 'years' || count.unit > 1 || !isUntilNow(reading, date, count)) return undefined
  const off = count.value - (year - date.year)
  if (off === 0 || Math.abs(off) > NEXT || (off === -1 && isYetToCome(reading, date))) return undefined
  return verdictOf(reading, count, { from: date.year, year })
}

function isUntilNow({ page, folded }: Reading, date: DateMark, count: CountMark): boolean {
  const gap = folded.slice(date.end, count.start)
  if (gap.length > REACH || /[\n;]/.test(gap)) return false
  if (gap === ', ' && GONE.test(textAfter(page, count.end, 16)))
    return SINCE_THEN.test(textBefore(page, date.start, 20))
  const now = UNTIL_NOW.exec(gap)
  if (!now) return false
  return now[1] !== undefined || (now[2] !== undefined && gap.length <= SHORT) || BEGUN.test(gap)
}

const BEGUN = /^[^.]{0,60}(?:thanh lap|ra doi)[^.]{0,20},? /

/** True for a day that comes later in the year than the text, by what is known of its month. */
function isYetToCome({ subject: { month = HALF } }: Reading, { month: of }: DateMark): boolean {
  return (of ?? 1) > month
}

function isAgo({ page, folded }: Reading, count: CountMark, date: DateMark): boolean {
  const width = date.start - count.end
  if (width < 0 || width >= WIDEST) return false
  const gap = folded.slice(count.end, date.start)
  if (SINCE.exec(gap)?.[0] === gap || FROM_DAY.test(gap) || FROM_EVENT.test(gap)) return true
  return width < 32 && TO_DATE.test(gap) && AGO.test(textBefore(page, count.start, 28))
}

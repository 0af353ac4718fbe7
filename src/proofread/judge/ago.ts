import { SINCE } from '../reading/counts.js'
import type { CountMark, DateMark } from '../reading/marks.js'
import { textBefore } from '../reading/page.js'
import type { Reading } from '../reading/reading.js'
import { isNamedYear } from '../reading/subject.js'
import { withNumber } from '../repair.js'
import { type Evidence, mendedBy, type Verdict } from './verdict.js'

const AGO = /(?:^|[^a-z])cach day (?:dung |tron |vua tron )?$/
const TO_DATE = /^,? ?\(?(?:vao )?(?:ngay |thang |nam )?$/
/** A number further off is that of another event. */
const SLIP = 11
const NEXT = 2

/** "Cách đây 75 năm, ngày 27/7/1947": the years from the date to the year that the document is about. */
export function judgeAgo(
  { reading }: Evidence,
  count: CountMark,
  date: DateMark | undefined,
): Verdict | undefined {
  const { year } = reading.subject
  if (
    year === undefined ||
    !isNamedYear(reading.subject) ||
    count.form !== 'years' ||
    date?.year === undefined
  )
    return undefined
  if (!isAgo(reading, count, date) || date.fault) return undefined
  const right = year - date.year
  const off = count.value - right
  // "30 năm trước" is counted from when the story is told; from the document's year where it is next to that.
  const slip = AGO.test(textBefore(reading.page, count.start, 28)) ? SLIP : NEXT
  if (right < 2 || off === 0 || Math.abs(off) > slip || (count.unit > 1 && Math.abs(off) < count.unit))
    return undefined
  return verdictOf(reading, count, { from: date.year, year })
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

const UNTIL_NOW = /^,? (?:tinh )?den (?:nay|hom nay) (?:da |vua |duoc ){0,2}tron (?:la )?$/
/** The first half of a year: a full year from a day in the other one is not yet over for most of what is written. */
const HALF = 6

/** "được thành lập ngày 19/5/1941, đến nay tròn 83 năm": the full years from the date to the year that the document is about. */
export function judgeUntilNow(
  { reading }: Evidence,
  date: DateMark | undefined,
  count: CountMark,
): Verdict | undefined {
  const { year, month = HALF } = reading.subject
  if (year === undefined || !isNamedYear(reading.subject) || date?.year === undefined || date.fault)
    return undefined
  if (count.form !== 'years' || count.unit > 1 || count.start - date.end > 40) return undefined
  if (!UNTIL_NOW.test(reading.folded.slice(date.end, count.start))) return undefined
  const off = count.value - (year - date.year)
  if (off === 0 || Math.abs(off) > NEXT || (off === -1 && (date.month ?? 1) > month)) return undefined
  return verdictOf(reading, count, { from: date.year, year })
}

function isAgo({ page, folded }: Reading, count: CountMark, date: DateMark): boolean {
  if (date.start < count.end || date.start - count.end >= 32) return false
  const gap = folded.slice(count.end, date.start)
  return SINCE.exec(gap)?.[0] === gap || (TO_DATE.test(gap) && AGO.test(textBefore(page, count.start, 28)))
}

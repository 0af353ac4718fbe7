import { SINCE } from '../reading/counts.js'
import type { CountMark, DateMark } from '../reading/marks.js'
import { textBefore } from '../reading/page.js'
import type { Reading } from '../reading/reading.js'
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
  const { year, basis } = reading.subject
  if (year === undefined || basis === 'inferred' || count.form !== 'years' || date?.year === undefined)
    return undefined
  if (!isAgo(reading, count, date) || date.fault) return undefined
  const right = year - date.year
  const off = count.value - right
  // "30 năm trước" is counted from when the story is told; from the document's year where it is next to that.
  const slip = AGO.test(textBefore(reading.page, count.start, 28)) ? SLIP : NEXT
  if (right < 2 || off === 0 || Math.abs(off) > slip || (count.unit > 1 && Math.abs(off) < count.unit))
    return undefined
  const repair = withNumber(reading.text, count, right)
  return {
    rule: 'number-mismatch',
    ...mendedBy(repair),
    severity: 'warning',
    message: {
      vi: `Từ năm ${date.year} đến năm ${year} là ${right} năm, không phải ${count.value}.`,
      en: `From ${date.year} to ${year} it is ${right} years, not ${count.value}.`,
    },
  }
}

function isAgo({ page, folded }: Reading, count: CountMark, date: DateMark): boolean {
  if (date.start < count.end || date.start - count.end >= 32) return false
  const gap = folded.slice(count.end, date.start)
  return SINCE.exec(gap)?.[0] === gap || (TO_DATE.test(gap) && AGO.test(textBefore(page, count.start, 28)))
}

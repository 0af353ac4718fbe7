import { clauseEnd, clauseStart } from '../../proofread/reading/clause.js'
import type { DigitRun } from '../../proofread/reading/marks.js'
import { textAfter, textBefore } from '../../proofread/reading/page.js'
import type { PrintedNumber } from '../../proofread/reading/printed-numbers.js'
import { isQuoted } from './doubts.js'
import type { Ledger, Step } from './ledger.js'
import { reasons } from './reasons.js'

/** In front of years that are told up to now: they are more a year later. */
const UP_TO_NOW =
  /\b(?:cach (?:day|nay)|trai qua|den nay(?: da| tron| la| duoc| vua tron| da tron){0,1}|den nay,? da(?: tron| duoc)?)(?: dung| hon)? $/
const PASSED_BY = /^ nam (?:da )?(?:troi qua|ke tu)\b/
/** Words that tell years up to now where the sentence has the year from which they count. */
const MAY_TELL = /\b(?:tron|dung|suot|sau|da|du|duoc|vua)(?: tron)? $/
const MAY_TELL_BEHIND = /^ nam (?:qua|nay|truoc|sau|tu khi|tu ngay|tu nam)\b/
/** "Suốt 79 năm", "79 năm qua": years up to now where a day of the text makes them. */
const OF_THE_DAY = /\b(?:suot|sau) $/
const OF_THE_DAY_BEHIND = /^ nam (?:qua|nay|truoc)\b/
/** "79 mùa tri ân", "96 mùa xuân có Đảng": one each year. */
const EACH_YEAR = /^ (?:mua|xuan)\b/

/** "Cách đây 79 năm, ngày 27/7/1947", "từ năm 1947 đến nay đã 79 năm": years up to now go on; where nothing tells their first they are marked. */
export function renewYearsTold(step: Step, ledger: Ledger): void {
  const { claims, page } = step.reading
  const known = new Set(
    claims.flatMap(({ count, range, known }) => ((count ?? range) && known?.origins) || []),
  )
  for (const number of step.years) {
    if (ledger.fateOf(number) === 'open') renewTold(step, ledger, number, known)
  }
  for (const { start, end, value, length } of page.digits) {
    const number: PrintedNumber = { start, end, value, numerals: 'digits' }
    if (length > 3 || ledger.fateOf(number) !== 'open' || !EACH_YEAR.test(textAfter(page, end, 8))) continue
    const origin = originOf(step, number)
    if (origin) renewNumber(step, ledger, number, origin)
  }
}

function renewTold(step: Step, ledger: Ledger, number: PrintedNumber, known: ReadonlySet<number>): void {
  const { page } = step.reading
  const before = textBefore(page, number.start, 24)
  const behind = textAfter(page, number.end, 20)
  const isTold = UP_TO_NOW.test(before) || PASSED_BY.test(behind)
  const mayTell = isTold || MAY_TELL.test(before) || MAY_TELL_BEHIND.test(behind)
  const origin = mayTell ? originOf(step, number) : undefined
  const isOfTheDay = OF_THE_DAY.test(before) || OF_THE_DAY_BEHIND.test(behind)
  if (origin) renewNumber(step, ledger, number, origin)
  else if ((isOfTheDay || isTold) && known.has(step.from.year - number.value))
    ledger.mark(number, reasons.looseNumber)
  else if (isTold) ledger.mark(number, reasons.toldNumber)
}

/** The year in the sentence of a number from which it counts up to the year of the document; citations tell none. */
function originOf({ reading, from }: Step, { start, end, value }: PrintedNumber): DigitRun | undefined {
  const { page, citations } = reading
  const [first, last] = [clauseStart(page, start, 0), clauseEnd(page, end)]
  const isCited = (run: DigitRun) =>
    citations.some((cited) => cited.start <= run.start && run.end <= cited.end)
  return page.digits.find(
    (run) =>
      run.length === 4 &&
      run.value === from.year - value &&
      run.start >= first &&
      run.end <= last &&
      !isCited(run),
  )
}

function renewNumber(step: Step, ledger: Ledger, number: PrintedNumber, origin: DigitRun): void {
  const { start, end, value, numerals } = number
  const next = value + step.to.year - step.from.year
  // Beside years that somebody has to look at, the number waits for them.
  if (numerals !== 'digits' || isQuoted(step, number) || ledger.fateOf(origin) === 'marked')
    ledger.mark(number, reasons.toldNumber)
  else {
    const width = step.reading.text.slice(start, end).startsWith('0') ? end - start : 0
    const text = String(next).padStart(width, '0')
    ledger.change({ start, end, text }, reasons.number(step.to.year, origin.value, next))
  }
}

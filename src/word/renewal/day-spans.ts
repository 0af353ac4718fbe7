import { isValidDate } from '../../dates/plain-date.js'
import type { DateMark } from '../../proofread/reading/marks.js'
import { ownPeriod } from './dates.js'
import { isNear } from './doubts.js'
import type { Ledger, Step } from './ledger.js'
import { reasons } from './reasons.js'

/** "01-30/9/2026": two days of one month, which are no date by themselves. */
const SPAN = /(?<![\d/.-])(\d{1,2}) ?- ?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\3 ?(\d{4})(?!\d)/g

/** Renews stretches of days of one month that are a period of the catalog; the others are last year's. */
export function renewDaySpans(step: Step, ledger: Ledger): void {
  for (const match of step.reading.folded.matchAll(SPAN)) {
    const start = match.index
    const end = start + match[0].length
    const [first = 0, last = 0, month = 0, year = 0] = [1, 2, 4, 5].map((group) => Number(match[group]))
    const isSpan = first < last && isValidDate(year, month, first) && isValidDate(year, month, last)
    if (!isSpan || !isNear(step, year) || ledger.fateOf({ start, end }) !== 'open') continue
    const day = (number: number): DateMark => ({
      start,
      end,
      day: number,
      month,
      year,
      form: 'numeric',
      exists: true,
      lunar: false,
    })
    const own = ownPeriod(step, day(first), day(last))?.[1]
    // A period that moves within its month is left to somebody who looks.
    const sameDays =
      own?.repair.text ===
      match[0].replace(/\d{4}$/, (printed) => String(Number(printed) + step.to.year - step.from.year))
    if (own && sameDays) ledger.change(own.repair, own.reason)
    else ledger.mark({ start, end }, reasons.event)
  }
}

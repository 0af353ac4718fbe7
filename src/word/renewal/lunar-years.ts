import { canChi } from '../../dates/can-chi.js'
import type { Mark } from '../../proofread/reading/marks.js'
import { textAfter } from '../../proofread/reading/page.js'
import type { Reading } from '../../proofread/reading/reading.js'
import { inCaseOf } from '../../proofread/repair.js'
import { fold } from '../../text/fold.js'
import { isNear, isQuoted } from './doubts.js'
import type { Ledger, Step } from './ledger.js'
import { reasons } from './reasons.js'

/** "Bính Ngọ 2026", "Bính Ngọ - 2026", "Bính Ngọ năm 1966". */
const YEAR_BEHIND = /^( ?[-,(]? ?(?:nam )?)(\d{4})(?!\d)/

/** Renews the names of lunar years: "xuân Bính Ngọ" is "xuân Đinh Mùi" a year later. */
export function renewLunarYears(step: Step, ledger: Ledger): void {
  const { reading, from, to } = step
  for (const year of yearsOf(from)) {
    const wanted = year + to.year - from.year
    const next = canChi(wanted)
    for (const place of placesOf(canChi(year), reading)) {
      const [, gap = '', printed] = YEAR_BEHIND.exec(textAfter(reading.page, place.end, 14)) ?? []
      if (printed !== undefined && !isNear(step, Number(printed))) continue
      if (isQuoted(step, place)) {
        ledger.mark(place, reasons.theme)
        continue
      }
      const text = inCaseOf(reading.text.slice(place.start, place.end), next)
      ledger.change({ ...place, text }, reasons.lunarYear(wanted, next))
      const start = place.end + gap.length
      if (Number(printed) === year)
        ledger.change({ start, end: start + 4, text: String(wanted) }, reasons.year(wanted))
    }
  }
}

/** The lunar years that a document means around its turn: the one that ends, the one that comes. */
function yearsOf({ year, month = 6 }: Step['from']): number[] {
  if (month <= 2) return [year - 1, year]
  return month >= 10 ? [year, year + 1] : [year]
}

/** Years between the calendar of Buddhists, from Vesak on and before it, and the usual one. */
const BUDDHIST = [544, 543]

/** "Phật lịch 2570", "PL. 2570" in 2026. */
export function renewBuddhistYears({ reading, from, to }: Step, ledger: Ledger): void {
  for (const { index, 0: words, 1: printed } of reading.folded.matchAll(
    /\b(?:phat lich|pl)[.:]? ?(?:nam )?(\d{4})(?!\d)/g,
  )) {
    if (!BUDDHIST.includes(Number(printed) - from.year)) continue
    const end = index + words.length
    const wanted = Number(printed) + to.year - from.year
    ledger.change({ start: end - 4, end, text: String(wanted) }, reasons.buddhistYear(wanted))
  }
}

/** Where a name of two capitals stands. */
function placesOf(name: string, { text, folded, marked }: Reading): Mark[] {
  const sought = fold(name).text
  const places: Mark[] = []
  for (let start = folded.indexOf(sought); start >= 0; start = folded.indexOf(sought, start + 1)) {
    const end = start + sought.length
    const printed = text.slice(start, end).toLowerCase().replace('tị', 'tỵ')
    const isWhole = !/\p{L}/u.test(folded.slice(start - 1, start) + folded.slice(end, end + 1))
    if (isWhole && (!marked || printed === name.toLowerCase())) places.push({ start, end })
  }
  return places
}

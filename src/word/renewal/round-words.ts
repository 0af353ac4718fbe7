import { textBefore } from '../../proofread/reading/page.js'
import { isQuoted } from './doubts.js'
import type { Ledger, Step } from './ledger.js'
import { daysOf, monthsOf, printed } from './list.js'
import { reasons } from './reasons.js'

const ROUND = /\bnam (?:tron|chan)\b/g
/** What the rules say of round years at large is so in every year. */
const AT_LARGE = /(?:vao|chi|neu|khi|khong|moi|theo)(?: [a-z,]{1,10}){0,4} $/
const FULL = /(?<!nam )\b(?:tron|chan) $/

/** Marks "năm tròn" over days that are round no more, and "tròn" in front of a number that is none. */
export function markRoundWords(step: Step, ledger: Ledger): void {
  const { page, folded, counts } = step.reading
  const months = monthsOf(step)
  for (const { digits } of counts) {
    const entry = ledger.entries.find(({ start, text }) => start === digits.start && text !== undefined)
    const number = Number.parseInt(entry?.text ?? '', 10)
    const word = FULL.exec(textBefore(page, digits.start, 10))?.[0]
    if (word === undefined || Number.isNaN(number) || number % 5 === 0) continue
    ledger.mark({ start: digits.start - word.length, end: digits.start - 1 }, reasons.notRound(number))
  }
  for (const { index, 0: words } of folded.matchAll(ROUND)) {
    const place = { start: index, end: index + words.length }
    if (AT_LARGE.test(textBefore(page, index, 40)) || isQuoted(step, place)) continue
    const days = daysOf(step, months).filter(({ anniversary }) => anniversary?.milestone === 'round')
    ledger.mark(place, reasons.roundWord(days.map(printed), months.length))
  }
}

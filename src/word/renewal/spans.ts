import type { DigitRun } from '../../proofread/reading/marks.js'
import { textBefore } from '../../proofread/reading/page.js'
import { isNear, isQuoted } from './doubts.js'
import type { Ledger, Step } from './ledger.js'
import { reasons } from './reasons.js'

const SEASON = /(?:\bmua (?:kho|mua|dong|giai|lu|bao)|\bvu(?: [a-z]{1,6}){1,2}|dong xuan) \(?$/
const TERM =
  /(?:nhiem ky|giai doan|thoi ky|khoa [ivx0-9]{1,6},?|chien luoc|ke hoach (?:5|10) nam)(?: cac nam)? ?\(?$/
/** Terms of office begin in the year in which the last one ends; other stretches in the year after. */
const OVERLAPPING = /(?:nhiem ky|khoa [ivx0-9]{1,6},?)(?: cac nam)? ?\(?$/
const JOINT = /^ ?[-/] ?$/

/** Renews seasons; marks terms and stretches of years that have ended. */
export function renewSpans(step: Step, ledger: Ledger): void {
  for (const [first, last] of yearPairs(step, ledger)) {
    const before = textBefore(step.reading.page, first.start, 40)
    if (TERM.test(before)) renewTerm(step, ledger, first, last, OVERLAPPING.test(before))
    else if (SEASON.test(before)) renewSeason(step, ledger, first, last)
  }
}

function renewSeason(step: Step, ledger: Ledger, first: DigitRun, last: DigitRun): void {
  const { from, to } = step
  const isOwn = last.value === first.value + 1 && [first.value, last.value].includes(from.year)
  if (!isOwn || isQuoted(step, first)) return
  for (const { start, end, value } of [first, last])
    ledger.change({ start, end, text: String(value + to.year - from.year) }, reasons.season)
}

function renewTerm(
  { from, to }: Step,
  ledger: Ledger,
  first: DigitRun,
  last: DigitRun,
  overlapping: boolean,
): void {
  const whole = { start: first.start, end: last.end }
  const start = overlapping ? last.value : last.value + 1
  const next = `${start} - ${start + last.value - first.value}`
  if (last.value < to.year && last.value >= from.year - 1) ledger.mark(whole, reasons.term(next))
  else ledger.keep(whole)
}

/** Pairs of years that nothing else took. */
export function markSpans(step: Step, ledger: Ledger): void {
  for (const [first, last] of yearPairs(step, ledger)) {
    const whole = { start: first.start, end: last.end }
    if (isNear(step, last.value)) ledger.mark(whole, reasons.period)
    else ledger.keep(whole)
  }
}

/** "2025 - 2026", where neither is decided on. */
function yearPairs({ reading }: Step, ledger: Ledger): [DigitRun, DigitRun][] {
  const { digits } = reading.page
  return digits.flatMap((first, at): [DigitRun, DigitRun][] => {
    const last = digits[at + 1]
    if (
      first.length !== 4 ||
      last?.length !== 4 ||
      ledger.fateOf({ start: first.start, end: last.end }) !== 'open'
    )
      return []
    return JOINT.test(reading.folded.slice(first.end, last.start)) ? [[first, last]] : []
  })
}

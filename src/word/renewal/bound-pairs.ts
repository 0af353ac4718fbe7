import { clauseEnd, clauseStart } from '../../proofread/reading/clause.js'
import type { CountMark, Mark } from '../../proofread/reading/marks.js'
import type { Ledger, Step } from './ledger.js'
import { reasons } from './reasons.js'

/** Two dates, and the years from the first to the last. */
interface Pair extends Mark {
  years: number
}

/**
 * Marks a pair whose years are told in its clause by a number that stays, "01 năm vận hành mô hình … (01/7/2025 - 01/7/2026)":
 * with another last date it would be wrong. True if it was such a pair.
 */
export function markBoundPair(step: Step, ledger: Ledger, pair: Pair, own?: CountMark): boolean {
  const { page, counts } = step.reading
  const from = clauseStart(page, pair.start, 0)
  const to = clauseEnd(page, pair.end)
  const stays = step.years.some(({ start, end, value }) => {
    if (value !== pair.years || start < from || end > to) return false
    const count = counts.find(({ digits }) => digits.start === start)
    return !count?.firm && (!own || count !== own) && ledger.fateOf({ start, end }) !== 'changed'
  })
  if (stays) ledger.mark({ start: pair.start, end: pair.end }, reasons.boundPair(pair.years))
  return stays
}

import type { Catalog } from '../../commemorations/catalog.js'
import type { Mark } from '../../proofread/reading/marks.js'
import type { PrintedNumber } from '../../proofread/reading/printed-numbers.js'
import type { Reading } from '../../proofread/reading/reading.js'
import type { Repair } from '../../proofread/repair.js'
import type { Bilingual } from '../../text/language.js'

/** A month, or a year whose month is not told. */
export interface Term {
  year: number
  month?: number
}

/** What a document is renewed by. */
export interface Step {
  reading: Reading
  /** Every number of years that is printed, those that count no anniversary too. */
  years: readonly PrintedNumber[]
  catalog: Catalog
  from: Term
  to: Required<Term>
}

/** A place of the text (in `Reading.text`) that is another next year, or that somebody must look at. */
export interface Entry extends Mark {
  /** What comes in its place; absent where that cannot be told. */
  text?: string
  reason: Bilingual
}

/** What has been decided on a place; `open` for nothing yet. */
export type Fate = 'open' | 'changed' | 'marked' | 'kept'
/** Fates by their code. */
export const FATES: readonly Fate[] = ['open', 'changed', 'marked', 'kept']

/** What was decided on each place, each decided once: who comes first has looked closer. */
export interface Ledger {
  readonly entries: readonly Entry[]
  change(piece: Repair, reason: Bilingual): void
  mark(piece: Mark, reason: Bilingual): void
  /** Stays as it is, and rightly so. */
  keep(piece: Mark): void
  fateOf(piece: Mark): Fate
}

export function openLedger(text: string): Ledger {
  const entries: Entry[] = []
  const fates = new Uint8Array(text.length)
  const fateOf = ({ start, end }: Mark): Fate => {
    const found = fates.subarray(start, end).find((fate) => fate !== 0)
    return FATES[found ?? 0]!
  }
  const settle = (piece: Mark, fate: Fate): boolean => {
    if (fateOf(piece) !== 'open') return false
    fates.fill(FATES.indexOf(fate), piece.start, piece.end)
    return true
  }
  return {
    entries,
    change({ start, end, text: next }, reason) {
      if (text.slice(start, end) === next) settle({ start, end }, 'kept')
      else if (settle({ start, end }, 'changed')) entries.push({ start, end, text: next, reason })
    },
    mark({ start, end }, reason) {
      if (settle({ start, end }, 'marked')) entries.push({ start, end, reason })
    },
    keep({ start, end }) {
      for (let at = start; at < end; at++) if (fates[at] === 0) fates[at] = FATES.indexOf('kept')
    },
    fateOf,
  }
}

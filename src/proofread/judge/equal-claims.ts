import type { Claim } from '../reading/marks.js'
import type { Reading } from '../reading/reading.js'
import type { Repair } from '../repair.js'
import type { Verdict } from './verdict.js'

/** A table of ten thousand lines repeats a few; a text of more different ones than this is judged claim by claim. */
const MOST = 2000
/** Days of a list may stand so far in front of a date. */
const BEFORE = 6

/** What the weighing of a claim comes to: what is wrong, that it is right in itself, or nothing that could be said. */
export type Weighed = Verdict | 'right' | undefined

/** What was said of the claims of one text, so that a line that comes a thousand times is weighed once. */
export type Judged = Map<string, { start: number; weighed: Weighed }>

/** What an equal claim came to, moved to this one's place, else what `weigh` says. */
export function weighedOnce(judged: Judged, reading: Reading, claim: Claim, weigh: () => Weighed): Weighed {
  const key = keyOf(reading, claim)
  if (key === undefined) return weigh()
  const before = judged.get(key)
  if (before)
    return typeof before.weighed === 'object'
      ? moved(before.weighed, claim, claim.start - before.start)
      : before.weighed
  const weighed = weigh()
  if (judged.size < MOST) judged.set(key, { start: claim.start, weighed })
  return weighed
}

/** All that a claim's verdict hangs on: its words, and what the words around them have made of it. */
function keyOf({ text }: Reading, claim: Claim): string | undefined {
  const { start, end, names, counts, count, range, known, inherited } = claim
  const isWithin = (mark: { start: number; end: number }) => mark.start >= start && mark.end <= end
  if (!range || inherited || !names.every(isWithin) || !counts.every(isWithin)) return undefined
  const ids = known ? known.entries.map(({ id }) => id).join() : ''
  return `${text.slice(Math.max(0, start - BEFORE), end)}|${start < BEFORE}|${range.bracketed}|${count?.firm}|${known?.exact}|${ids}`
}

function moved(verdict: Verdict, claim: Claim, by: number): Verdict {
  return {
    ...verdict,
    claim,
    start: verdict.start + by,
    end: verdict.end + by,
    ...(verdict.suggestions
      ? { suggestions: verdict.suggestions.map((repair) => movedRepair(repair, by)) }
      : {}),
  }
}

function movedRepair({ start, end, text, also }: Repair, by: number): Repair {
  return {
    start: start + by,
    end: end + by,
    text,
    ...(also ? { also: also.map((piece) => movedRepair(piece, by)) } : {}),
  }
}

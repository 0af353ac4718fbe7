import { foldText, spelling } from '../../text/fold.js'
import { keysOf, type Word } from '../../text/words.js'
import type { Commemoration } from '../commemoration.js'
import { writtenNames } from './written.js'

const WORD = /[\p{L}\p{M}\d]+/gu

/** The spellings that each comparable word of a record's names has, by the word. */
export type Spellings = ReadonlyMap<string, ReadonlySet<string>>

/** Collects how the words of a record's names are spelt with their marks. */
export function spellingsOf(entry: Commemoration): Spellings {
  const spellings = new Map<string, Set<string>>()
  for (const name of writtenNames(entry))
    for (const word of name.match(WORD) ?? []) {
      const [key, other] = keysOf(foldText(word))
      if (key === undefined || other !== undefined) continue
      const known = spellings.get(key)
      if (known) known.add(word.toLowerCase()).add(spelling(word))
      else spellings.set(key, new Set([word.toLowerCase(), spelling(word)]))
    }
  return spellings
}

/** True if these words stand in a name of the record, but for capitals: most do, and no spelling need be known of them. */
export function isVerbatim(entry: Commemoration, printed: string): boolean {
  const names = writtenNames(entry)
  return (
    names.some((name) => holds(name, printed)) ||
    names.some((name) => holds(name.toLowerCase(), printed.toLowerCase()))
  )
}

function holds(name: string, words: string): boolean {
  return ` ${name} `.includes(` ${words} `)
}

/** True if the printed words have the marks that the record's names have; abbreviations and words of a derived form have none to compare. */
export function isSpeltAlike(
  spellings: Spellings,
  words: readonly Word[],
  from: number,
  to: number,
  source: string,
): boolean {
  for (let at = from; at < to; at++) {
    const { key, start, end } = words[at]!
    if (words[at - 1]?.start === start || words[at + 1]?.start === start) continue
    const known = spellings.get(key)
    const printed = source.slice(start, end)
    // Most words stand as the name has them; the others may have their tone on another letter, or `i` for `y`.
    if (known && !known.has(printed.toLowerCase()) && !known.has(spelling(printed))) return false
  }
  return true
}

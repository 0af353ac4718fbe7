import { type Stretch, stretchesOf } from '../../text/words.js'
import type { Commemoration } from '../commemoration.js'
import { sieveOf } from './sieve.js'
import { type Branch, treeOf } from './tree.js'
import { membersOf, type NameVariant, variantsOf } from './variants.js'
import { namesOfAll, type WrittenName } from './written.js'

/** The names of a list of records, made ready as texts come that may hold them: a page asks for a fiftieth of them. */
export interface ReadyNames {
  /** The words of a folded text, with the names that it may hold made ready. */
  wordsOf(folded: string): Iterable<Stretch>
  /** The names that are ready. */
  days(): Branch
  /** The bodies in them, as lists say them, see `membersOf`. */
  members(): Branch
}

/** A text of so many letters has words enough for most names, and is not taken apart as a whole. */
const LONG = 100_000
/** Once such a part is ready, it is cheaper to have them all than to look for more. */
const ENOUGH = 1 / 4

/** The names of the records, of which none is ready yet. */
export function readyNames(entries: readonly Commemoration[]): ReadyNames {
  const { names, owners } = namesOfAll(entries)
  const sieve = sieveOf(names)
  let waiting = names.length
  let variants: NameVariant[] = []
  let days = treeOf([])
  let members: Branch | undefined

  function nameAt(at: number): WrittenName {
    const place = owners[at]!
    return { name: names[at]!, entry: entries[place]!, place }
  }

  function add(passed: readonly number[]): void {
    if (passed.length === 0) return
    waiting -= passed.length
    variants = variants.concat(variantsOf(passed.map(nameAt))).sort((a, b) => a.place - b.place)
    days = treeOf(variants)
    members = undefined
  }

  function wordsOf(folded: string): Iterable<Stretch> {
    if (folded.length > LONG) add(sieve.rest())
    if (waiting === 0) return stretchesOf(folded)
    const stretches = [...stretchesOf(folded)]
    add(sieve.pass(stretches))
    if (waiting < names.length * (1 - ENOUGH)) add(sieve.rest())
    return stretches
  }

  return {
    wordsOf,
    days: () => days,
    members: () => {
      members ??= treeOf(membersOf(variants))
      return members
    },
  }
}

import { fold, foldText } from '../../text/fold.js'
import { keysOf } from '../../text/words.js'
import type { Commemoration } from '../commemoration.js'
import { arePaired, joinedNames } from './pairs.js'
import { withoutLead } from './variants.js'

interface Searchable {
  entry: Commemoration
  /** Each name as words between blanks, folded. */
  keys: readonly string[]
  /** Each name in lower case with its marks. */
  marked: readonly string[]
}

const searchables = new WeakMap<readonly Commemoration[], readonly Searchable[]>()

function searchablesOf(entries: readonly Commemoration[]): readonly Searchable[] {
  let list = searchables.get(entries)
  if (!list) {
    list = entries.map((entry) => {
      const texts = [entry.name, ...(entry.formerNames ?? [])].flatMap((name) => [name.vi, name.en ?? ''])
      const all = [...texts, ...(entry.aliases ?? [])].filter((text) => text !== '')
      return {
        entry,
        keys: all.map((text) => ` ${keysOf(foldText(text)).join(' ')} `),
        marked: all.map((text) => text.normalize('NFC').toLowerCase()),
      }
    })
    searchables.set(entries, list)
  }
  return list
}

/** Lower is better: 0 the name itself, 1 begins with the query, 2 holds it in one piece, 3 holds its words; undefined if not. */
function score(names: readonly string[], query: string, parts: readonly string[]): number | undefined {
  let best: number | undefined
  const better = (value: number) => {
    if (best === undefined || value < best) best = value
  }
  const begun = parts.map((part) => ` ${part}`)
  for (const name of names) {
    // Whatever matches holds the beginnings of all words, and most names do not.
    if (!begun.every((part) => name.includes(part))) continue
    const bare = ` ${withoutLead(name.trim().split(' ')).join(' ')} `
    if (name === ` ${query} ` || bare === ` ${query} `) better(0)
    else if (name.startsWith(` ${query} `) || bare.startsWith(` ${query} `)) better(1)
    else if (name.includes(` ${query} `)) better(2)
    else if (parts.every((part) => name.includes(` ${part} `))) better(3)
    else better(4)
  }
  return best
}

/** Records whose names hold all words of the query, best first; both of a pair whose joined names the query is. */
export function searchNames(entries: readonly Commemoration[], query: string): readonly Commemoration[] {
  if (isTooLong(entries, query)) return []
  const found = namesThatHold(entries, query)
  if (found.length > 0) return found
  for (const [first, second] of joinedNames(query)) {
    const seconds = namesThatHold(entries, second)
    for (const one of namesThatHold(entries, first)) {
      const other = seconds.find((each) => arePaired(one, each))
      if (other) return [one, other]
    }
  }
  return []
}

/** Who asks for more than two names together hold asks for no name: a page pasted by mistake is answered at once. */
function isTooLong(entries: readonly Commemoration[], query: string): boolean {
  const longest = searchablesOf(entries).reduce(
    (most, { marked }) => marked.reduce((best, name) => Math.max(best, name.length), most),
    0,
  )
  return query.trim().length > 2 * longest + JOINT
}

/** Room for what joins two names, blanks and quotation marks. */
const JOINT = 200

function namesThatHold(entries: readonly Commemoration[], query: string): readonly Commemoration[] {
  const { source, text, marked } = fold(query.trim())
  const parts = withoutLead(keysOf(text))
  if (parts.length === 0) return []
  const words = source.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return searchablesOf(entries)
    .map((item, place) => {
      const rank = score(item.keys, parts.join(' '), parts)
      // A query typed with marks means those letters: names that lack them come after the ones that have them.
      const exact = !marked || item.marked.some((name) => words.every((word) => name.includes(word)))
      return { entry: item.entry, place, rank, exact }
    })
    .filter((item) => item.rank !== undefined)
    .sort(
      (a, b) =>
        Number(b.exact) - Number(a.exact) ||
        a.rank! - b.rank! ||
        a.entry.rank - b.entry.rank ||
        a.place - b.place,
    )
    .map((item) => item.entry)
}

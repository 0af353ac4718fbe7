import { ABBREVIATIONS } from '../../text/abbreviations.js'
import { fold, foldText, spelling } from '../../text/fold.js'
import { keysOf } from '../../text/words.js'
import type { Commemoration } from '../commemoration.js'
import { arePaired, joinedNames } from './pairs.js'
import { withoutLead } from './variants.js'

interface Searchable {
  entry: Commemoration
  /** Each name as it is written. */
  names: readonly string[]
  /** Each name folded, `y` as `i` and abbreviations written out, so that what it holds is known before it is taken apart. */
  folded: readonly string[]
}

function namesOf(entry: Commemoration): string[] {
  const texts = [entry.name, ...(entry.formerNames ?? [])].flatMap((name) => [name.vi, name.en ?? ''])
  return [...texts, ...(entry.aliases ?? [])].filter((text) => text !== '')
}

const ABBREVIATION = new RegExp(`(?<![a-z0-9])(?:${Object.keys(ABBREVIATIONS).join('|')})(?![a-z0-9])`)

/** The names of all records, folded in one piece: some thousand short texts one by one take five times as long. */
function searchables(entries: readonly Commemoration[]): Searchable[] {
  const all = entries.map(namesOf)
  const list = all.flat()
  const lines = foldText(list.join('\n')).split('\n')
  const folded = lines.length === list.length ? lines : list.map(foldText)
  let at = 0
  return entries.map((entry, place) => {
    const names = all[place]!
    const own = folded.slice(at, at + names.length)
    at += names.length
    return {
      entry,
      names,
      folded: own.map((name) =>
        ABBREVIATION.test(name) ? keysOf(name).join(' ') : name.replaceAll('y', 'i'),
      ),
    }
  })
}

/** The words of a text with their marks, in one spelling: "sỹ" as "sĩ". */
function spelt(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .map(spelling)
}

/** How well a name answers a query, the best first. */
const SCORES = {
  name: 0,
  /** The query in one piece: at the beginning of the name it comes before others, but after weightier records. */
  piece: 1,
  words: 2,
  /** Its words with the last one begun, as of who is still typing. */
  typing: 3,
  /** Any of its words begun. */
  begun: 4,
} as const

interface Score {
  score: number
  /** True for a name that begins with the query. */
  first: boolean
}

/** The best score of the folded names; undefined if none of them holds the words. */
function scoreOf(folded: readonly string[], query: string, parts: readonly string[]): Score | undefined {
  let best: Score | undefined
  const better = (score: number, first = false) => {
    if (!best || score < best.score || (score === best.score && first)) best = { score, first }
  }
  const holds = (name: string, words: readonly string[]) => words.every((word) => name.includes(` ${word} `))
  for (const line of folded) {
    // Whatever matches holds all words or their beginnings, and most names do not.
    if (!parts.every((part) => line.includes(part))) continue
    const keys = keysOf(line)
    const name = ` ${keys.join(' ')} `
    if (!parts.every((part) => name.includes(` ${part}`))) continue
    const bare = ` ${withoutLead(keys).join(' ')} `
    if (name === ` ${query} ` || bare === ` ${query} `) better(SCORES.name)
    else if (name.includes(` ${query} `))
      better(SCORES.piece, name.startsWith(` ${query} `) || bare.startsWith(` ${query} `))
    else if (holds(name, parts)) better(SCORES.words)
    else better(holds(name, parts.slice(0, -1)) ? SCORES.typing : SCORES.begun)
  }
  return best
}

/**
 * A search for the records whose names hold all words of a query, best first; both of a pair whose joined names the query is. The names
 * are made ready for it at the first query.
 */
export function nameSearch(entries: readonly Commemoration[]): (query: string) => readonly Commemoration[] {
  let list: readonly Searchable[] | undefined
  return (query) => {
    list ??= searchables(entries)
    return searchNames(list, query)
  }
}

function searchNames(list: readonly Searchable[], query: string): readonly Commemoration[] {
  if (isTooLong(list, query)) return []
  const found = namesThatHold(list, query)
  if (found.length > 0) return found
  for (const [first, second] of joinedNames(query)) {
    const seconds = namesThatHold(list, second)
    for (const one of namesThatHold(list, first)) {
      const other = seconds.find((each) => arePaired(one, each))
      if (other) return [one, other]
    }
  }
  return []
}

/** Who asks for more than two names together hold asks for no name: a page pasted by mistake is answered at once. */
function isTooLong(list: readonly Searchable[], query: string): boolean {
  const longest = list.reduce(
    (most, { names }) => names.reduce((best, name) => Math.max(best, name.length), most),
    0,
  )
  return query.trim().length > 2 * longest + JOINT
}

/** Room for what joins two names, blanks and quotation marks. */
const JOINT = 200

function namesThatHold(list: readonly Searchable[], query: string): readonly Commemoration[] {
  const { source, text, marked } = fold(query.trim())
  const parts = withoutLead(keysOf(text))
  if (parts.length === 0) return []
  // An abbreviation stands for words that names write out.
  const words = spelt(source).filter((word) => !Object.hasOwn(ABBREVIATIONS, foldText(word)))
  const holdsMarks = (name: string) => {
    const spelled = spelt(name).join(' ')
    return words.every((word) => spelled.includes(word))
  }
  const found = list.flatMap((item, place) => {
    const scored = scoreOf(item.folded, parts.join(' '), parts)
    if (scored === undefined) return []
    const exact = !marked || item.names.some(holdsMarks)
    return { entry: item.entry, place, exact, ...scored }
  })
  // A query typed with marks means those letters where any name has them, and of words begun the last one alone.
  const meant = keepIfAny(found, ({ exact }) => exact)
  return keepIfAny(meant, ({ score }) => score < SCORES.begun)
    .sort(
      (a, b) =>
        a.score - b.score ||
        a.entry.rank - b.entry.rank ||
        Number(b.first) - Number(a.first) ||
        a.place - b.place,
    )
    .map(({ entry }) => entry)
}

/** Those that hold, or all of them where none does. */
function keepIfAny<T>(items: readonly T[], holds: (item: T) => boolean): T[] {
  const kept = items.filter(holds)
  return kept.length > 0 ? kept : [...items]
}

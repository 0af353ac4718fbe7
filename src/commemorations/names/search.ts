import { ABBREVIATIONS } from '../../text/abbreviations.js'
import { fold, foldText, spelling } from '../../text/fold.js'
import { keysOf } from '../../text/words.js'
import type { Commemoration } from '../commemoration.js'
import { arePaired, joinedNames } from './pairs.js'
import { withoutLead } from './variants.js'
import { namesOfAll, ofEach, writtenNames } from './written.js'

/** The names of all records; few of them hold the words of a query, and only those are taken apart. */
interface Names {
  entries: readonly Commemoration[]
  list: readonly string[]
  /** The letters of each name without marks, small, `y` as `i`. */
  letters: readonly string[]
  /** Place of the record that each is a name of. */
  owners: readonly number[]
  /** Letters of the longest. */
  longest: number
}

function allNames(entries: readonly Commemoration[]): Names {
  const { names, owners } = namesOfAll(entries)
  return {
    entries,
    list: names,
    letters: ofEach(names, lettersOf),
    owners,
    longest: names.reduce((most, { length }) => Math.max(most, length), 0),
  }
}

/** What folding makes of letters, by the means of the language, which are faster for a long text. */
function lettersOf(text: string): string {
  const bare = text.normalize('NFD').replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
  return yAsI(bare.toLowerCase().replace(/[đð]/g, 'd'))
}

const yAsI = (text: string): string => text.replaceAll('y', 'i')

/** Those names of each record, by its place, that may hold all words or begin with them. */
function namesWith({ list, letters, owners }: Names, words: readonly string[]): Map<number, string[]> {
  const ways = words.map(writtenAs)
  const found = new Map<number, string[]>()
  letters.forEach((name, at) => {
    if (!ways.every((way) => way.some((part) => name.includes(part)))) return
    const known = found.get(owners[at]!)
    if (known) known.push(list[at]!)
    else found.set(owners[at]!, [list[at]!])
  })
  return found
}

/** What stands in a name that holds a word, or one that begins with it: its letters, or an abbreviation. */
function writtenAs(word: string): string[] {
  const short = Object.entries(ABBREVIATIONS).filter(([, long]) => yAsI(long).includes(word))
  return [word, ...short.map(([letters]) => yAsI(letters))]
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

/** The best score of the names; undefined if none of them holds the words. */
function scoreOf(names: readonly string[], query: string, parts: readonly string[]): Score | undefined {
  let best: Score | undefined
  const better = (score: number, first = false) => {
    if (!best || score < best.score || (score === best.score && first)) best = { score, first }
  }
  const holds = (name: string, words: readonly string[]) => words.every((word) => name.includes(` ${word} `))
  for (const written of names) {
    const keys = keysOf(foldText(written))
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
 * A search for the records whose names hold all words of a query, best first; both of a pair whose joined names the query is.
 */
export function nameSearch(entries: readonly Commemoration[]): (query: string) => readonly Commemoration[] {
  const names = allNames(entries)
  return (query) => searchNames(names, query)
}

function searchNames(names: Names, query: string): readonly Commemoration[] {
  if (isTooLong(names, query)) return []
  const found = namesThatHold(names, query)
  if (found.length > 0) return found
  for (const [first, second] of joinedNames(query)) {
    const seconds = namesThatHold(names, second)
    for (const one of namesThatHold(names, first)) {
      const other = seconds.find((each) => arePaired(one, each))
      if (other) return [one, other]
    }
  }
  return []
}

/** Who asks for more than two names together hold asks for no name: a page pasted by mistake is answered at once. */
function isTooLong({ longest }: Names, query: string): boolean {
  return query.trim().length > 2 * longest + JOINT
}

/** Room for what joins two names, blanks and quotation marks. */
const JOINT = 200

function namesThatHold(names: Names, query: string): readonly Commemoration[] {
  const { source, text, marked } = fold(query.trim())
  const parts = withoutLead(keysOf(text))
  if (parts.length === 0) return []
  // An abbreviation stands for words that names write out.
  const words = (marked ? spelt(source) : []).filter((word) => !Object.hasOwn(ABBREVIATIONS, foldText(word)))
  const holdsMarks = (name: string) => {
    const spelled = spelt(name).join(' ')
    return words.every((word) => spelled.includes(word))
  }
  const found = [...namesWith(names, parts)].flatMap(([place, written]) => {
    const scored = scoreOf(written, parts.join(' '), parts)
    if (scored === undefined) return []
    const entry = names.entries[place]!
    const exact = !marked || writtenNames(entry).some(holdsMarks)
    return { entry, place, exact, ...scored }
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

import { ABBREVIATED, ABBREVIATIONS } from './abbreviations.js'

/** A word of a folded text as names are compared by it: abbreviations written out, fillers left out, `y` as `i`. */
export interface Word {
  key: string
  /** Start and end of the written word that the key comes from; several keys of one abbreviation share them. */
  start: number
  end: number
  /** True where no name goes on: in front of the word stands a bracket, a semicolon, a full stop or a line end. */
  broken: boolean
}

/** Words between two places where no name goes on, with the last words before them, `first` in number. */
export interface Stretch {
  words: readonly Word[]
  first: number
}

// Left out on both sides are fillers: "ngành", "lực lượng" and the like come and go in front of one and the same body.
const FILLERS: ReadonlySet<string> = new Set('va cua cac nganh nhung and of the'.split(' '))
const WORD = /(?<![a-z0-9])(?!(?:va|cua|cac|nganh|nhung|and|of|the)(?![a-z0-9]))[a-z0-9]+/g
/** Commas, dashes, quotes and a line end may part the words of a name; more than this is a gap. */
const LONGEST_GAP = 24

/** `kỷ` and `kỉ`, `sĩ` and `sỹ`, `Mỹ` and `Mĩ` are one: the letter y is read as i. "Vietnamese Family Day" is "Vietnam Family Day". */
function keyOf(word: string): string {
  if (word === 'vietnamese') return 'vietnam'
  return word.includes('y') ? word.replaceAll('y', 'i') : word
}

const expansions: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ABBREVIATIONS).map(([short, long]) => [short, long.split(' ').map(keyOf)]),
)

/** Words of a folded name that the words it is compared by may lack: fillers and what is written another way. */
export const UNCOMPARED: readonly string[] = [
  ...FILLERS,
  ...'luc luong vietnam vietnamese'.split(' '),
  ...Object.keys(ABBREVIATIONS).map((short) => short.replaceAll('y', 'i')),
]

const LINE_END = 0xa
const SPACE = 0x20
const DOT = 0x2e

/** True for a gap that no name goes on over: a bracket, a semicolon, a full stop with a blank, a line end that was left. */
function breaks(folded: string, from: number, to: number): boolean {
  if (to - from === 1 && folded.charCodeAt(from) === SPACE) return false
  if (to - from > LONGEST_GAP) return true
  for (let at = from; at < to; at++) {
    const char = folded.charAt(at)
    if (char === '\n' || char === ';' || char === '(' || char === ')') return true
    if (char === '.' || char === ':' || char === '!' || char === '?') {
      const next = at + 1 < to ? folded.charCodeAt(at + 1) : 0
      if (next === SPACE || next === LINE_END || next === 0xd) return true
    }
  }
  return false
}

function isWordCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
}

/** The keys of a written word, an abbreviation written out; none for a filler. */
function keysOfWord(word: string): readonly string[] {
  return expansions.get(word) ?? (FILLERS.has(word) ? [] : [keyOf(word)])
}

/** True for "lực lượng", a filler of two words. */
function isForce(last: string | undefined, key: string): boolean {
  return key === 'luong' && last === 'luc'
}

function addKey(keys: string[], key: string): void {
  if (isForce(keys[keys.length - 1], key)) keys.pop()
  else keys.push(key)
}

/** The keys of a folded name without their places. */
export function keysOf(folded: string): string[] {
  const keys: string[] = []
  for (const word of folded.match(WORD) ?? []) for (const key of keysOfWord(word)) addKey(keys, key)
  return keys
}

/**
 * The keys of many names, folded and without line ends, as {@link keysOf} gives them for each. A thousand records are read when a program
 * begins, in code that is not compiled yet: the whole list goes through a few patterns, which is three times as fast as word by word.
 */
export function keysOfAll(folded: readonly string[]): string[][] {
  const keys = folded
    .join('\n')
    .replace(/[^a-z0-9 \n]+/g, ' ')
    .replace(ABBREVIATED, (short) => ABBREVIATIONS[short]!)
    .replace(/\bluc {1,9}luong\b/g, '')
    .replace(/\bvietnamese\b/g, 'vietnam')
    .replaceAll('y', 'i')
  return keys.split('\n').map((line) => line.match(WORD) ?? [])
}

/** Room for the words of a text that come again: a language has some thousand syllables, a line has few. */
const ROOM = { text: 4096, line: 64 } as const
const LINE = 500

/**
 * Reads the written word between two places, which it finds again by the sum over its letters: a word that comes a second time is not
 * cut out of the text again. Of two words with one place in the room the last one has it.
 */
function wordReader(folded: string): (start: number, end: number, sum: number) => readonly string[] {
  const size = folded.length > LINE ? ROOM.text : ROOM.line
  const room = new Array<{ word: string; keys: readonly string[] } | undefined>(size)
  return (start, end, sum) => {
    const place = sum & (size - 1)
    const met = room[place]
    if (met && met.word.length === end - start && folded.startsWith(met.word, start)) return met.keys
    const word = folded.slice(start, end)
    const keys = keysOfWord(word)
    room[place] = { word, keys }
    return keys
  }
}

/** So many words are looked at together: few enough to be gone when the next ones are. */
const STRETCH = 128
/** So many words before its own a stretch has: what leads to a person's day is no further off. */
const BEFORE = 20

/** True if no name goes on from the word before to the one at `start`; the full stop of an abbreviation ends nothing: "V.I. Lênin". */
function isBroken(folded: string, before: { start: number; end: number }, start: number): boolean {
  const short = before.end - before.start <= 2 && folded.charCodeAt(before.end) === DOT
  const from = short ? before.end + 1 : before.end
  return from < start && breaks(folded, from, start)
}

/** Takes a folded text apart into the words that names are compared by, a stretch after the other; the last one has its end. */
export function* stretchesOf(folded: string): Generator<Stretch> {
  const read = wordReader(folded)
  let words: Word[] = []
  let first = 0
  let broken = true
  const before = { start: 0, end: 0 }
  for (let at = 0; at < folded.length; at++) {
    const start = at
    let sum = 0
    for (let code = codeAt(folded, at); isWordCode(code); code = codeAt(folded, ++at))
      sum = (sum * 31 + code) | 0
    if (at === start) continue
    broken ||= isBroken(folded, before, start)
    before.start = start
    before.end = at
    if (broken && words.length - first >= STRETCH) {
      yield { words, first }
      words = words.slice(-BEFORE)
      first = words.length
    }
    const keys = read(start, at, sum)
    // Most words have one key: what walks over a list would be made for each of them.
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index]!
      if (!broken && isForce(words[words.length - 1]?.key, key)) broken = words.pop()!.broken
      else {
        words.push({ key, start, end: at, broken })
        broken = false
      }
    }
  }
  yield { words, first }
}

function codeAt(folded: string, at: number): number {
  return at < folded.length ? folded.charCodeAt(at) : 0
}

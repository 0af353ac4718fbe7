import { ABBREVIATIONS } from './abbreviations.js'

/** The words of a folded text that names are compared by, with their places. */
export interface Words {
  /** Word by word, abbreviations written out, fillers left out, `y` as `i`. */
  keys: string[]
  /** Start and end of the written word that the key comes from; several keys of one abbreviation share them. */
  starts: number[]
  ends: number[]
  /** True where no name goes on: in front of the word stands a bracket, a semicolon, a full stop or a line end. */
  broken: boolean[]
}

// Left out on both sides: "ngành", "lực lượng" and the like come and go in front of one and the same body.
const FILLERS: ReadonlySet<string> = new Set(['va', 'cua', 'cac', 'nganh', 'nhung', 'and', 'of', 'the'])
/** Commas, dashes, quotes and a line end may part the words of a name; more than this is a gap. */
const LONGEST_GAP = 24

const expansions = new Map(Object.entries(ABBREVIATIONS).map(([short, long]) => [short, long.split(' ')]))

/** `kỷ` and `kỉ`, `sĩ` and `sỹ`, `Mỹ` and `Mĩ` are one: the letter y is read as i. "Vietnamese Family Day" is "Vietnam Family Day". */
function keyOf(word: string): string {
  if (word === 'vietnamese') return 'vietnam'
  return word.includes('y') ? word.replaceAll('y', 'i') : word
}

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

const WORD = /[a-z0-9]+/g

/** The words of a folded name without their places, each name read once in its life: as {@link wordsOf} has them. */
export function keysOf(folded: string): string[] {
  const keys: string[] = []
  for (const word of folded.match(WORD) ?? []) {
    const long = expansions.get(word)
    if (long) for (const part of long) addKey(keys, part)
    else addKey(keys, word)
  }
  return keys
}

/** False for a filler, which is left out; "lực lượng" is one of two words. */
function addKey(keys: string[], word: string): boolean {
  if (FILLERS.has(word)) return false
  if (word === 'luong' && keys[keys.length - 1] === 'luc') {
    keys.pop()
    return false
  }
  keys.push(keyOf(word))
  return true
}

/** Takes a folded text apart into the words that names are compared by. */
export function wordsOf(folded: string): Words {
  const words: Words = { keys: [], starts: [], ends: [], broken: [] }
  let behind = 0
  let broken = true
  let short = false
  const push = (word: string, start: number, end: number) => {
    // The full stop of an abbreviation ends nothing: "V.I. Lênin", "TP. Hồ Chí Minh".
    const from = short && folded.charCodeAt(behind) === DOT ? behind + 1 : behind
    short = end - start <= 2
    if (from < start && breaks(folded, from, start)) broken = true
    behind = Math.max(behind, end)
    if (!addKey(words.keys, word)) {
      if (words.keys.length < words.starts.length) {
        words.starts.pop()
        words.ends.pop()
        broken = words.broken.pop()! || broken
      }
      return
    }
    words.starts.push(start)
    words.ends.push(end)
    words.broken.push(broken)
    broken = false
  }
  for (let at = 0; at < folded.length; at++) {
    if (!isWordCode(folded.charCodeAt(at))) continue
    const start = at
    while (isWordCode(folded.charCodeAt(at))) at++
    const word = folded.slice(start, at)
    const long = expansions.get(word)
    if (long) for (const part of long) push(part, start, at)
    else push(word, start, at)
  }
  return words
}

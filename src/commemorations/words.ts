import { ABBREVIATIONS } from './fold.js'

/** The words of a folded text that names are compared by, with their places. */
export interface Words {
  /** Word by word, abbreviations written out, fillers left out, `y` as `i`. */
  keys: string[]
  /** Start and end of the written word that the key comes from; several keys of one abbreviation share them. */
  starts: number[]
  ends: number[]
  /** True where no name goes on: in front of the word stands a bracket, a semicolon, a full stop or a blank line. */
  broken: boolean[]
}

// Left out on both sides: "ngành", "lực lượng" and the like come and go in front of one and the same body.
const FILLERS: ReadonlySet<string> = new Set(['va', 'cua', 'cac', 'nganh', 'nhung', 'and', 'of', 'the'])
const WORD = /[a-z0-9]+/g
/** Commas, dashes, quotes and a line end may part the words of a name; more than this is a gap. */
const LONGEST_GAP = 24

const expansions = new Map(Object.entries(ABBREVIATIONS).map(([short, long]) => [short, long.split(' ')]))

/** `kỷ` and `kỉ`, `sĩ` and `sỹ`, `Mỹ` and `Mĩ` are one: the letter y is read as i. */
function keyOf(word: string): string {
  return word.includes('y') ? word.replaceAll('y', 'i') : word
}

/** True for a gap that no name goes on over: a bracket, a semicolon, a full stop with a blank, a blank line. */
function breaks(gap: string): boolean {
  let lines = 0
  for (let at = 0; at < gap.length; at++) {
    const char = gap.charAt(at)
    if (char === ';' || char === '(' || char === ')') return true
    if (char === '\n' && ++lines > 1) return true
    if ((char === '.' || char === ':' || char === '!' || char === '?') && /\s/.test(gap.charAt(at + 1)))
      return true
  }
  return false
}

/** Takes a folded text apart into the words that names are compared by. */
export function wordsOf(folded: string): Words {
  const words: Words = { keys: [], starts: [], ends: [], broken: [] }
  let behind = 0
  let broken = true
  let short = false
  const push = (word: string, start: number, end: number) => {
    // The full stop of an abbreviation ends nothing: "V.I. Lênin", "TP. Hồ Chí Minh".
    const gap = folded.slice(short && folded.charAt(behind) === '.' ? behind + 1 : behind, start)
    short = end - start <= 2
    if (gap.length > LONGEST_GAP || breaks(gap)) broken = true
    behind = Math.max(behind, end)
    if (FILLERS.has(word)) return
    const last = words.keys.length - 1
    if (word === 'luong' && words.keys[last] === 'luc') {
      words.keys.pop()
      words.starts.pop()
      words.ends.pop()
      broken = words.broken.pop()! || broken
      return
    }
    words.keys.push(keyOf(word))
    words.starts.push(start)
    words.ends.push(end)
    words.broken.push(broken)
    broken = false
  }
  WORD.lastIndex = 0
  for (let match = WORD.exec(folded); match; match = WORD.exec(folded)) {
    const end = match.index + match[0].length
    const long = expansions.get(match[0])
    if (long) for (const word of long) push(word, match.index, end)
    else push(match[0], match.index, end)
  }
  return words
}

/** Folded phrases of one to {@link LONGEST} words, to be looked for at the beginning or end of a text. */
export interface Phrases {
  readonly all: ReadonlySet<string>
  /** First and last words: most texts are told apart by one of them. */
  readonly heads: ReadonlySet<string>
  readonly tails: ReadonlySet<string>
}

const LONGEST = 8

/** A list of phrases, parted by commas. */
export function phrases(list: string): Phrases {
  const all = list.split(',').map((phrase) => phrase.trim())
  const words = all.map((phrase) => phrase.split(' '))
  return {
    all: new Set(all),
    heads: new Set(words.map((parts) => parts[0]!)),
    tails: new Set(words.map((parts) => parts.at(-1)!)),
  }
}

function isWordCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
}

/** The last words of a folded text, parted by single blanks, back to the first other sign; a blank behind them is let go. */
export function lastWords(text: string, most = LONGEST): string[] {
  const words: string[] = []
  let end = text.length
  if (text.charCodeAt(end - 1) === 0x20) end--
  while (words.length < most) {
    let start = end
    while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start--
    if (start === end) break
    words.unshift(text.slice(start, end))
    if (text.charCodeAt(start - 1) !== 0x20) break
    end = start - 1
  }
  return words
}

/** The first words of a folded text, up to the first sign that is neither letter, digit nor a single blank. */
export function firstWords(text: string, most = LONGEST): string[] {
  const words: string[] = []
  let start = text.charCodeAt(0) === 0x20 ? 1 : 0
  while (words.length < most) {
    let end = start
    while (isWordCode(text.charCodeAt(end))) end++
    if (end === start) break
    words.push(text.slice(start, end))
    if (text.charCodeAt(end) !== 0x20) break
    start = end + 1
  }
  return words
}

/** True if the folded text ends in one of the phrases, as whole words. */
export function endsIn(text: string, { all, tails }: Phrases): boolean {
  const end = text.charCodeAt(text.length - 1) === 0x20 ? text.length - 1 : text.length
  let start = end
  for (let count = 1; count <= LONGEST; count++) {
    const behind = start
    while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start--
    if (start === behind) return false
    if (count === 1 && !tails.has(text.slice(start, end))) return false
    if (all.has(text.slice(start, end))) return true
    if (text.charCodeAt(start - 1) !== 0x20) return false
    start--
  }
  return false
}

/** True if the folded text begins with one of the phrases, as whole words. */
export function beginsWith(text: string, { all, heads }: Phrases): boolean {
  const start = text.charCodeAt(0) === 0x20 ? 1 : 0
  let end = start
  for (let count = 1; count <= LONGEST; count++) {
    const before = end
    while (isWordCode(text.charCodeAt(end))) end++
    if (end === before) return false
    if (count === 1 && !heads.has(text.slice(start, end))) return false
    if (all.has(text.slice(start, end))) return true
    if (text.charCodeAt(end) !== 0x20) return false
    end++
  }
  return false
}

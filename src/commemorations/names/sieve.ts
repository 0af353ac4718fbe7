import { foldTable } from '../../text/fold.js'
import { UNCOMPARED } from '../../text/words.js'
import { FORMS_LACK } from './variants.js'

/** Lets names through as texts come that may hold them. */
export interface Sieve {
  /**
   * The places of the names that texts may hold with these comparable words and those given before, less those that have passed. Every
   * other name has a word that none of the texts has and that no form of the name can lack.
   */
  pass(words: Iterable<string>): number[]
  /** The places of all names that have not passed. */
  rest(): number[]
}

/** A sieve of names as they are written; each waits for its first word that no text has had. */
export function sieveOf(names: readonly string[]): Sieve {
  const met = new Uint8Array(NUMBERS)
  for (const word of UNCOMPARED.concat(FORMS_LACK)) met[numberOf(word)] = 1
  const awaited = new Uint16Array(names.length).fill(numberOf(FORMS_LACK[0]!))
  let waiting = [...names.keys()]

  function pass(words: Iterable<string>): number[] {
    // Before any name has passed none was looked at.
    let grown = waiting.length === names.length
    for (const word of words) {
      const number = numberOf(word)
      grown ||= met[number] === 0
      met[number] = 1
    }
    if (!grown) return []
    const passed: number[] = []
    const left: number[] = []
    for (const place of waiting) (waits(place) ? left : passed).push(place)
    waiting = left
    return passed
  }

  function waits(place: number): boolean {
    if (met[awaited[place]!] === 0) return true
    const missing = firstMissing(names[place]!, met)
    if (missing < 0) return false
    awaited[place] = missing
    return true
  }

  function rest(): number[] {
    const left = waiting
    waiting = []
    return left
  }

  return { pass, rest }
}

/** So many numbers there are for words. */
const NUMBERS = 2 ** 16
const NO_LETTER = 7
const [LETTER_I, LETTER_Y] = [0x69, 0x79]
const [NUL, OPEN, FIRST_UNUSUAL] = [0x0, 0x28, 0x80]

function withLetter(sum: number, code: number): number {
  return (sum * 31 + (code === LETTER_Y ? LETTER_I : code)) | 0
}

function ofSum(sum: number): number {
  return (sum ^ (sum >>> 16)) & (NUMBERS - 1)
}

/** The number of a comparable word (see `keysOf`); few others have the same one. */
function numberOf(key: string): number {
  let sum = NO_LETTER
  for (let at = 0; at < key.length; at++) sum = withLetter(sum, key.charCodeAt(at))
  return ofSum(sum)
}

/**
 * Two days in one name, each of which is known by its part, and signs that are not seen: such a name is let through. Both are seldom.
 */
const SELDOM = /[-;,)\u2010-\u2015\u2212]\s?ng|[\u00ad\u200b-\u200d\u2060\ufeff]/i

/**
 * The number of the first word of a name that was not met, -1 if there is none. Words in brackets are passed over, which a form of the name
 * lacks. Words are not cut out and most names are not read to their end: this is done with all names of a catalog for the first page.
 */
function firstMissing(name: string, met: Uint8Array): number {
  const codes = foldTable()
  let sum = NO_LETTER
  for (let at = 0; at <= name.length; at++) {
    const code = at < name.length ? (codes[name.charCodeAt(at)] ?? FIRST_UNUSUAL) : NUL
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) {
      sum = withLetter(sum, code)
      continue
    }
    // Marks apart from their letters make another word of these than the name has.
    if (code >= FIRST_UNUSUAL) return -1
    if (sum !== NO_LETTER && met[ofSum(sum)] === 0) return SELDOM.test(name) ? -1 : ofSum(sum)
    sum = NO_LETTER
    if (code === OPEN) at = closeOf(name, at)
  }
  return -1
}

function closeOf(name: string, open: number): number {
  const close = name.indexOf(')', open)
  return close === -1 ? name.length : close
}

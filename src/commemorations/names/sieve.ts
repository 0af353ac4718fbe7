import { foldTable } from '../../text/fold.js'
import { type Stretch, UNCOMPARED } from '../../text/words.js'
import { FORMS_LACK } from './variants.js'

/** Lets names through as texts come that may hold them. */
export interface Sieve {
  /**
   * The places of the names that texts may hold with these words and those given before, less those that have passed. Every
   * other name has a word that none of the texts has and that no form of the name can lack.
   */
  pass(text: readonly Stretch[]): number[]
  /** The places of all names that have not passed. */
  rest(): number[]
}

/** A sieve of names as they are written; each waits for its first word that no text has had. */
export function sieveOf(names: readonly string[]): Sieve {
  const letters = letterTable()
  const met = new Uint8Array(NUMBERS)
  for (const word of UNCOMPARED.concat(FORMS_LACK)) met[numberOf(word)] = 1
  const awaited = new Uint16Array(names.length).fill(numberOf(FORMS_LACK[0]!))
  let waiting = [...names.keys()]

  /** Meets the words of a text; true if one of them is new. */
  function meet(text: readonly Stretch[]): boolean {
    let isNew = false
    for (const { words, first } of text)
      for (let at = first; at < words.length; at++) {
        const number = numberOf(words[at]!.key)
        if (met[number] === 1) continue
        met[number] = 1
        isNew = true
      }
    return isNew
  }

  function pass(text: readonly Stretch[]): number[] {
    // Before any name has passed none was looked at.
    if (!meet(text) && waiting.length < names.length) return []
    const passed: number[] = []
    const left: number[] = []
    for (const place of waiting) (waits(place) ? left : passed).push(place)
    waiting = left
    return passed
  }

  function waits(place: number): boolean {
    if (met[awaited[place]!] === 0) return true
    const missing = firstMissing(names[place]!)
    if (missing === NONE || SELDOM.test(names[place]!)) return false
    awaited[place] = missing
    return true
  }

  /**
   * The number of the first word of a name that was not met. Words in brackets are passed over: a form of the name lacks them. No word is cut
   * out, and most names are not read to their end, because the first page asks this of all names of a catalog.
   */
  function firstMissing(name: string): number {
    let sum = NO_LETTER
    for (let at = 0; at < name.length; at++) {
      const letter = letters[name.charCodeAt(at)] ?? OTHER
      if (letter > OPEN) {
        sum = (sum * 31 + letter) | 0
        continue
      }
      if (letter === OTHER) return NONE
      if (isMissing(sum)) return numberOfSum(sum)
      sum = NO_LETTER
      if (letter === OPEN) at = closeOf(name, at)
    }
    return isMissing(sum) ? numberOfSum(sum) : NONE
  }

  function isMissing(sum: number): boolean {
    return sum !== NO_LETTER && met[numberOfSum(sum)] === 0
  }

  function rest(): number[] {
    const left = waiting
    waiting = []
    return left
  }

  return { pass, rest }
}

/** No word is missing, or the name is one of the few that are not looked into. */
const NONE = -1
/** Two days in one name, each of which is known by its part, and signs that are not seen. */
const SELDOM = /[-;,)\u2010-\u2015\u2212]\s?ng|[\u00ad\u200b-\u200d\u2060\ufeff]/i

/** So many numbers there are for words. */
const NUMBERS = 2 ** 16
const NO_LETTER = 7

/** The number of a comparable word (see `keysOf`), by the sum over its letters; few others have the same one. */
function numberOf(key: string): number {
  let sum = NO_LETTER
  for (let at = 0; at < key.length; at++) sum = (sum * 31 + key.charCodeAt(at)) | 0
  return numberOfSum(sum)
}

function numberOfSum(sum: number): number {
  return (sum ^ (sum >>> 16)) & (NUMBERS - 1)
}

/** Characters that are no part of a word; those apart from Latin letters and ASCII signs are not looked into. */
const [OTHER, SIGN, OPEN] = [0, 1, 2]
const [ASCII, BRACKET, LETTER_I, LETTER_Y] = [0x7f, 0x28, 0x69, 0x79]
const LATIN: readonly (readonly [number, number])[] = [
  [0, 0x24f],
  [0x1e00, 0x1eff],
]

/** The comparable letter of each character, or what else it is. */
function letterTable(): Uint8Array {
  const codes = foldTable()
  const letters = new Uint8Array(0x1f00)
  for (const [first, last] of LATIN)
    for (let code = first; code <= last; code++) letters[code] = letterOf(codes[code]!)
  return letters
}

function letterOf(folded: number): number {
  if ((folded >= 0x61 && folded <= 0x7a) || (folded >= 0x30 && folded <= 0x39))
    return folded === LETTER_Y ? LETTER_I : folded
  if (folded > ASCII) return OTHER
  return folded === BRACKET ? OPEN : SIGN
}

function closeOf(name: string, open: number): number {
  const close = name.indexOf(')', open)
  return close === -1 ? name.length : close
}

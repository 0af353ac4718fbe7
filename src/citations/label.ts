import { isBlank, isLetter } from './characters.js'
import { DOCUMENT_TYPES, UNKNOWN_TYPE } from './document-types.js'

/** What stands before a number: the type, a law's title, and "số". */
export interface PrintedLabel {
  /** Where the citation begins. */
  start: number
  type?: { start: number; end: number; name: string }
  /** Title of a law between its type and "số": `Luật Cư trú số …`. */
  title?: string
  /** What names the kind of a type: `làm việc` in `Quy chế làm việc số …`. */
  named?: string
  /** True if "số" stands before the number. */
  numbered: boolean
}

/** Names of types by their last word, longest first: most numbers in a text follow no type, and one look-up tells. */
const TYPES_BY_LAST_WORD = typesByLastWord()

function typesByLastWord(): ReadonlyMap<string, readonly { name: string; lower: string }[]> {
  const names = [...DOCUMENT_TYPES.map((type) => type.name), UNKNOWN_TYPE]
  const types = new Map<string, { name: string; lower: string }[]>()
  for (const name of names.sort((a, b) => b.length - a.length)) {
    const lower = name.toLowerCase()
    const word = lower.split(' ').at(-1)!
    types.set(word, [...(types.get(word) ?? []), { name, lower }])
  }
  return types
}

const LONGEST_WORD = 8

const TITLED_NAMES = DOCUMENT_TYPES.filter(({ byTitle }) => byTitle)
  .map(({ name }) => name)
  .sort((a, b) => b.length - a.length)
const MAX_TITLE = 100

/** Reads backwards from a number's first digit. */
export function readLabel(text: string, at: number): PrintedLabel {
  let end = backOverBlanks(text, at)
  let numbered = false
  let start = at
  // Most numbers follow no word: a date's month, a column of figures.
  if (text[end - 1] !== ':' && !isLetter(text[end - 1])) return { start, numbered }
  const colon = text[end - 1] === ':' ? backOverBlanks(text, end - 1) : end
  if (endsWithWord(text, colon, 'số')) {
    numbered = true
    start = colon - 2
    end = backOverBlanks(text, start)
  } else if (end !== colon) return { start, numbered }
  for (const { name, lower } of TYPES_BY_LAST_WORD.get(lastWordBefore(text, end)) ?? []) {
    if (endsWithWord(text, end, lower) && !isPartOfWord(text, end - lower.length)) {
      return { start: end - name.length, type: { start: end - name.length, end, name }, numbered }
    }
  }
  return { start, numbered }
}

/** The law whose title stands before "số", if the words run on without punctuation. */
export function readTitle(text: string, label: PrintedLabel): PrintedLabel {
  const from = Math.max(0, label.start - MAX_TITLE)
  // "Luật Trẻ em (số 102/2016/QH13)": a bracket or comma may stand between title and number.
  const before = text.slice(from, label.start).replace(/[ ,(]{1,4}$/u, '')
  const clause = Math.max(
    ...['.', ';', '(', ')', ':', '\n', '"', '“'].map((mark) => before.lastIndexOf(mark)),
  )
  let found: PrintedLabel | undefined
  for (const name of TITLED_NAMES) {
    const at = lastWord(before, name)
    if (at <= clause || (found && from + at <= found.start)) continue
    // "Luật" inside "Bộ luật" and "Lệnh" inside "Pháp lệnh" are parts of the longer name.
    if (found?.type && from + at < found.type.end && from + at > found.type.start) continue
    const title = before
      .slice(at + name.length)
      .replace(/ (?:năm )?[12]\d{3}$/u, '')
      .trim()
    if (title === '') continue
    const start = from + at
    found = { start, type: { start, end: start + name.length, name }, title, numbered: label.numbered }
  }
  return found ?? label
}

/** A type that the letters stand for, a few words in front of "số": "Quy chế làm việc số", "Quy định thi hành Điều lệ Đảng số". */
export function readNamedType(
  text: string,
  label: PrintedLabel,
  isMeant: (type: string) => boolean,
): PrintedLabel {
  let start = label.start
  for (let words = 0; words < MOST_KIND_WORDS; words++) {
    const end = backOverBlanks(text, start)
    const word = lastWordBefore(text, end)
    // A link makes the words before it another thing: "theo Quy chế của Tỉnh ủy số …".
    if (word === '' || isLetter(text[end - word.length - 1]) || LINKS.has(word)) return label
    start = end - word.length
    const typeEnd = backOverBlanks(text, start)
    for (const { name, lower } of TYPES_BY_LAST_WORD.get(lastWordBefore(text, typeEnd)) ?? []) {
      const at = typeEnd - lower.length
      if (!isMeant(name) || !endsWithWord(text, typeEnd, lower) || isPartOfWord(text, at)) continue
      const named = text.slice(start, backOverBlanks(text, label.start))
      return { start: at, type: { start: at, end: start + named.length, name }, named, numbered: true }
    }
  }
  return label
}

/** The longest kinds: "thi hành Điều lệ Đảng", "đánh giá, xếp loại" has a comma and is none. */
const MOST_KIND_WORDS = 6
const LINKS: ReadonlySet<string> = new Set(
  'của ngày và theo tại do năm có là được này mang kèm với từ cho'.split(' '),
)

function lastWord(text: string, word: string): number {
  // Laws are written with a capital in front of their title, which keeps "pháp luật về …" out.
  for (let at = text.lastIndexOf(word); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(word, at - 1)) {
    if (!isLetter(text[at - 1]) && isBlank(text[at + word.length])) return at
  }
  return -1
}

/** "kỷ luật", "pháp luật": words of two syllables whose second one is a type by itself. */
const COMPOUNDS: ReadonlySet<string> = new Set(['kỷ', 'kỉ', 'pháp', 'quy', 'qui', 'định', 'mệnh'])

/** True for a type in small letters that is the second half of another word. */
function isPartOfWord(text: string, start: number): boolean {
  return (
    /^\p{Ll}/u.test(text.slice(start, start + 1)) &&
    COMPOUNDS.has(lastWordBefore(text, backOverBlanks(text, start)))
  )
}

function lastWordBefore(text: string, end: number): string {
  let start = end
  while (end - start <= LONGEST_WORD && isLetter(text[start - 1])) start--
  return text.slice(start, end).toLowerCase()
}

function backOverBlanks(text: string, at: number): number {
  let start = at
  while (isBlank(text[start - 1])) start--
  return start
}

/** `lower` is the word in lower case; the text has it in any. */
function endsWithWord(text: string, end: number, lower: string): boolean {
  const start = end - lower.length
  if (start < 0 || isLetter(text[start - 1])) return false
  return text.startsWith(lower, start) || text.slice(start, end).toLowerCase() === lower
}

import { check, needed, options as optionsOf, text } from '../arguments.js'
import { catalog as catalogCheck } from '../commemorations/catalog.js'
import { authorship, bytes as bytesCheck } from './arguments.js'
import { refuserOf } from './faults.js'
import { wrote } from './former.js'
import { openPackage } from './package.js'
import { type Renewal, type RenewTextOptions, renewText } from './renewal/renew-text.js'
import type { Unread } from './runs.js'
import { type Authorship, refuseLocked, signatureOf } from './sign.js'
import { readWords } from './text.js'
import { isEditable, tightened } from './tracked.js'
import { writeMarkup } from './write.js'

export interface RenewOptions extends Omit<RenewTextOptions, 'format'>, Authorship {}

/** What {@link renewDocx} gives. */
export interface RenewedDocx extends Renewal {
  /** The file with tracked changes and their reasons as comments; the file as given if it is of this year already. */
  bytes: Uint8Array
  /** What could not be read, counted: a person must look there. */
  unread: Unread
}

const OPTIONS = optionsOf<RenewOptions>({
  catalog: needed(catalogCheck),
  to: needed(text),
  from: text,
  ...authorship,
})

/** Initials by which comments of a renewal are told from those of a review; the schema allows nine letters. */
const INITIALS = 'ky-renew'
const WORDS = {
  vi: { wanted: 'Sửa thành' },
  en: { wanted: 'Change to' },
} as const

/**
 * Makes last year's Word document this year's, as `renewText` does: each step a tracked change with its reason as a
 * comment, each place to look at a comment. Offsets count in the text that `readDocx` gives.
 *
 * @throws InputError as `readDocx`, `reviewDocx` and `renewText` do.
 * @example
 * renewDocx(bytes, { catalog, from: '2022-07', to: '2023-07' }).changes.map(({ text }) => text) // []
 */
export function renewDocx(bytes: Uint8Array, options: RenewOptions): RenewedDocx {
  check('renewDocx', 'bytes', bytes, bytesCheck)
  check('renewDocx', 'options', options, OPTIONS)
  const { catalog, to, from, language = 'vi' } = options
  const refuse = refuserOf(options)
  const word = openPackage(bytes, refuse)
  refuseLocked(word, refuse)
  const words = readWords(word)
  const renewal = renewText(words.text, { catalog, to, ...(from === undefined ? {} : { from }) })
  const written = renewal.changes.map((change) => ({ change, edits: tightened(words.text, change) }))
  const edits = written.flatMap(({ edits: parts }) =>
    parts.every((part) => isEditable(words, part)) ? parts : [],
  )
  const tracked = new Set(edits)
  const steps = written.map(({ change, edits: parts }) => ({
    ...change,
    lines: [
      change.reason[language],
      // What may not be written into is said.
      ...(parts.some((part) => !tracked.has(part)) ? [`${WORDS[language].wanted}: “${change.text}”.`] : []),
    ],
  }))
  const marks = renewal.marks.map((mark) => ({ ...mark, lines: [mark.reason[language]] }))
  const remarks = [...steps, ...marks].sort((a, b) => a.start - b.start || a.end - b.end)
  // What a former renewal marked is marked still.
  if (edits.length > 0 || !wrote(word, INITIALS))
    writeMarkup(word, words, { edits, remarks }, signatureOf(options), { initials: INITIALS, lang: language })
  return { ...renewal, bytes: word.save(), unread: words.unread }
}

import { type Check, type Checks, maybe, oneOf, options, text, that } from '../arguments.js'
import { LANGUAGES } from '../text/language.js'
import type { FileName } from './faults.js'
import type { Authorship } from './sign.js'

/** The bytes of a file. */
export const bytes: Check<Uint8Array> = that(
  (value) => Object.prototype.toString.call(value) === '[object Uint8Array]',
  { vi: 'một Uint8Array', en: 'a Uint8Array' },
)

export const fileName = maybe(options<FileName>({ file: text }))

const INSTANT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/

/** Checks of the options by which a document is signed. */
export const authorship: Checks<Authorship> = {
  author: that((value) => typeof value === 'string' && value.trim() !== '', {
    vi: 'một tên, không để trống',
    en: 'a name that is not empty',
  }),
  date: that(
    (value) => typeof value === 'string' && INSTANT.test(value),
    { vi: 'thời điểm như 2026-07-01T08:00:00Z', en: 'a time like 2026-07-01T08:00:00Z' },
    'invalid-instant',
  ),
  language: oneOf(LANGUAGES),
  file: text,
}

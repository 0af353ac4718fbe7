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

/** What comes back from a clock as it was written is a moment that there was. */
function isInstant(text: string): boolean {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString() === text.replace(/Z$/, '.000Z')
}

/** Checks of the options by which a document is signed. */
export const authorship: Checks<Authorship> = {
  author: that((value) => typeof value === 'string' && value.trim() !== '', {
    vi: 'một tên, không để trống',
    en: 'a name that is not empty',
  }),
  date: that(
    (value) => typeof value === 'string' && isInstant(value),
    { vi: 'thời điểm như 2026-07-01T08:00:00Z', en: 'a time like 2026-07-01T08:00:00Z' },
    'invalid-instant',
  ),
  language: oneOf(LANGUAGES),
  file: text,
}

import { type Check, that } from '../arguments.js'

/** True for a text that is an http or https address. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && canParse(text)
}

/** True for what `URL` can read. Its own answer is wrong in Node 20 and 22 for letters such as "í", once it has been asked some thousand times. */
export function canParse(text: string, base?: string): boolean {
  if (/^[\0-\x7f]*$/.test(text)) return URL.canParse(text, base)
  try {
    new URL(text, base)
    return true
  } catch {
    return false
  }
}

/** An http or https address. */
export const webAddress: Check<string> = that(
  (value) => typeof value === 'string' && isWebAddress(value),
  { vi: 'một địa chỉ http hoặc https', en: 'an http or https address' },
  'invalid-address',
)

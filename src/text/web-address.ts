import { type Check, that } from '../arguments.js'

/** True for a text that is an http or https address. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text)
}

/** An http or https address. */
export const webAddress: Check<string> = that(
  (value) => typeof value === 'string' && isWebAddress(value),
  { vi: 'một địa chỉ http hoặc https', en: 'an http or https address' },
  'invalid-address',
)

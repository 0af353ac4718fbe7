/** Single characters of citations; small tests so that the scanner stays linear. */

export const isDigit = (char: string | undefined): boolean =>
  char !== undefined && char.length === 1 && char >= '0' && char <= '9'

/** The regular expression is for letters beyond ASCII alone: it takes ten times as long. */
export const isLetter = (char: string | undefined): boolean =>
  char !== undefined &&
  (char < '\u0080' ? isAsciiUpper(char) || (char >= 'a' && char <= 'z') : /^\p{L}$/u.test(char))

export const isUpper = (char: string | undefined): boolean =>
  char !== undefined && (char < '\u0080' ? isAsciiUpper(char) : /^\p{Lu}$/u.test(char))

const isAsciiUpper = (char: string): boolean => char >= 'A' && char <= 'Z'

/** Blanks within a line: space, tab, no-break space. A citation's number does not run over a line's end. */
export const isBlank = (char: string | undefined): boolean =>
  char === ' ' || char === '\t' || char === '\u00a0' || char === '\u202f'

/** Hyphen, and the dashes that text programs put in its place. */
export const isDash = (char: string | undefined): boolean =>
  char === '-' ||
  (char !== undefined && char > '\u2009' && '\u2010\u2011\u2012\u2013\u2014\u2212'.includes(char))

/** Đ, and the Icelandic and African letters that look the same. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '\u00d0': 'Đ',
  '\u0189': 'Đ',
  '\u00f0': 'đ',
  '\u0256': 'đ',
}

export const hasLookalike = (text: string): boolean => /[\u00d0\u0189\u00f0\u0256]/.test(text)

export const withoutLookalikes = (text: string): string =>
  hasLookalike(text) ? text.replace(/[\u00d0\u0189\u00f0\u0256]/g, (char) => LOOKALIKES[char] ?? char) : text

export function skipBlanks(text: string, at: number): number {
  let end = at
  while (isBlank(text[end])) end++
  return end
}

export function skipDigits(text: string, at: number): number {
  let end = at
  while (isDigit(text[end])) end++
  return end
}

/**
 * A line of text as it is safe to show: control characters, terminal escapes, line ends and marks that steer direction, which
 * names of files, arguments and contents may carry, stand as visible marks.
 *
 * @example
 * visible('a\u001b[31m\u202eb') // 'a␛[31m<U+202E>b'
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0)!
    if (code < 0x20) return String.fromCodePoint(0x2400 + code)
    return code === 0x7f ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}

// Control characters, line and paragraph separators, invisible marks that steer direction, the byte order mark, broken halves of pairs.
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

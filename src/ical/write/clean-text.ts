import { check, text as textCheck } from '../../arguments.js'
/**
 * Texts that no set of calendar readers shows alike are replaced before they are written (81 feeds read by 20 programs
 * showed which):
 *
 * | found | written | why |
 * |---|---|---|
 * | a form other than NFC | NFC | one letter is one code point: search finds it, folding cannot part it |
 * | CRLF, CR, VT, FF, NEL, U+2028, U+2029 | line feed | U+2028 makes node-ical lose the description |
 * | tab | blank | |
 * | other control characters, BOM, noncharacters | nothing | one NUL and libical reads nothing |
 * | marks of direction | nothing | they turn the rest of a title round |
 * | a lone surrogate | U+FFFD | it has no UTF-8 |
 * | blanks at the edges of a line | nothing | libical and others drop them anyway |
 * | a backslash before n or N | slash | several readers see a line break, even when it is rightly doubled |
 * | straight quotation marks around the whole text | typographic ones | node-ical drops them |
 */
export function cleanText(text: string): string {
  check('cleanText', 'text', text, textCheck)
  if (PLAIN.test(text) && !EDGES.test(text)) return text
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNWRITABLE, '')
    .replace(/\\(?=n)/gi, '/')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
    .replace(/^"(.*)"$/s, '“$1”')
}

/**
 * A text for one line: the calendar's name and description, categories. A comma, a semicolon or a line break becomes
 * " - ", a backslash a slash: escaped, some readers show the escape or split the text at it; raw, others cut it there.
 *
 * @example
 * cleanLabel('Ngày lễ, kỷ niệm') // 'Ngày lễ - kỷ niệm'
 */
export function cleanLabel(text: string): string {
  check('cleanLabel', 'text', text, textCheck)
  const clean = cleanText(text)
  if (!/[\\,;\n]/.test(clean)) return clean
  return clean
    .replace(/\\/g, '/')
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' - ')
}

/** A title: clean, on one line. */
export function cleanTitle(text: string): string {
  const clean = cleanText(text)
  if (!clean.includes('\n')) return clean
  return clean
    .split('\n')
    .filter((line) => line !== '')
    .join(' ')
}

/**
 * What nearly all texts are made of: Vietnamese and its neighbours' letters, each one code point in NFC, ASCII but the backslash, dashes,
 * quotation marks. None of the replacements finds anything in them, unless at an edge.
 */
const PLAIN = /^[\n -[\]-~\u00a1-\u02af\u1e00-\u1eff\u2010-\u2027]*$/
const EDGES = /^[\n "]|[\n ]$| \n|\n /

/** All control characters (Unicode's Cc) but the line feed, marks of direction, the byte order mark, code points that are no characters. */
const UNWRITABLE = /(?!\n)[\p{Cc}\p{Bidi_Control}\uFEFF\p{Noncharacter_Code_Point}]/gu

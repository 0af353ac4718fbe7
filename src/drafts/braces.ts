import type { Bilingual } from '../text/language.js'

/** The brackets and braces behind the name of a directive, as they are typed. */

const BRACES = /\{[^{}\n]{1,600}\}/g
const CURVED = /([{\s][\p{L}\p{N}_-]{1,40}=)[“„”]([^"“”„]{0,400})[“”](?=[\s}])/gu

/** Options in curved quotation marks, which Word and phones make of straight ones, in straight ones; as long as the text was. */
export function withStraightMarks(text: string): string {
  return text.replace(BRACES, (whole, index: number) =>
    // Braces of a directive stand right behind its name or its brackets.
    /[\p{L}\p{N}\]]/u.test(text.charAt(index - 1)) ? whole.replace(CURVED, '$1"$2"') : whole,
  )
}

/** What is wrong with the brackets behind a name; undefined where it cannot be told. */
export function faultOf(behind: string): Bilingual | undefined {
  const line = behind.split('\n')[0]!
  const opening = line.trimStart().charAt(0)
  if (opening === '[') {
    const close = line.indexOf(']')
    return close < 0 ? missing(']') : faultOf(line.slice(close + 1))
  }
  if (opening !== '{') return undefined
  if (line !== line.trimStart()) return JOINED
  // Braces in quotation marks are those of a directive in the text of an option.
  const typed = line.replace(/"[^"]{0,800}"(?=[\s}])/g, '""')
  const close = typed.indexOf('}')
  const bare = typed.slice(1, close < 0 ? undefined : close)
  if ((bare.split('"').length - 1) % 2 === 1) return missing('"')
  if (/,(?:\s|$)/.test(bare)) return COMMA
  const empty = /([\p{L}\p{N}_-]{1,40})=\s{0,9}(?:$|[\s}])/u.exec(`${bare}}`)?.[1]
  if (empty !== undefined) return valueless(empty)
  return close < 0 ? missing('}') : undefined
}

const missing = (mark: string): Bilingual => ({ vi: `thiếu dấu ${mark}`, en: `a closing ${mark} is missing` })

const JOINED: Bilingual = {
  vi: 'dấu { viết liền sau tên hoặc sau dấu ], không có dấu cách',
  en: 'no blank stands before {',
}
const COMMA: Bilingual = {
  vi: 'các tùy chọn ngăn bằng dấu cách, không có dấu phẩy',
  en: 'options are parted by blanks, without commas',
}
const valueless = (name: string): Bilingual => ({
  vi: `tùy chọn "${name}" chưa có giá trị, viết ${name}="…"`,
  en: `the option "${name}" has no value, write ${name}="…"`,
})

/** The name of an option that a directive is given twice. */
export function doubled(typed: string): string | undefined {
  const braces =
    /\{([^{}\n]{0,800})\}/.exec(typed.replace(/"[^"\n]{0,800}"|“[^”\n]{0,800}”/g, '""'))?.[1] ?? ''
  const names = braces
    .split(/\s+/)
    .map((each) => each.split('=')[0]!)
    .filter((each) => each !== '')
  return names.find((each, index) => names.indexOf(each) < index)
}

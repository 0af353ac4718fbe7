import { sansWidth } from '../text/text-width.js'

/** Faces that stand in for Arial are wider by up to this much. */
const RESERVE = 1.06
const BOLD = 1.08

/** How wide a text may get, in the units of a picture. */
function width(text: string, size: number, bold: boolean): number {
  return sansWidth(text, size) * RESERVE * (bold ? BOLD : 1)
}

/** Room for a text. */
export interface Room {
  width: number
  size: number
  bold?: boolean
  /** Lines at most, 1 if not said. */
  lines?: number
}

/**
 * A text in lines that fit into a room. What is too long loses its end, with a mark; so what matters, a number of years, stands
 * first. A word that is too wide for a line is broken.
 *
 * @example
 * fitText('80 năm Ngày Thương binh - Liệt sĩ', { width: 90, size: 10 }) // ['80 năm Ngày…']
 */
export function fitText(
  text: string,
  { width: most, size, bold = false, lines: mostLines = 1 }: Room,
): string[] {
  const fits = (value: string) => width(value, size, bold) <= most
  const lines: string[] = []
  let rest = text.trim().replace(/\s+/gu, ' ')
  while (rest !== '') {
    if (fits(rest)) return [...lines, rest]
    if (lines.length === mostLines - 1) return [...lines, cut(rest, fits)]
    const head = heading(rest, fits)
    lines.push(head)
    rest = rest.slice(head.length).trimStart()
  }
  return lines
}

/** The longest beginning of whole words that fits; of letters where not even a word does. */
function heading(text: string, fits: (value: string) => boolean): string {
  let head = ''
  for (const word of text.split(' ')) {
    const longer = head === '' ? word : `${head} ${word}`
    if (!fits(longer)) break
    head = longer
  }
  return head === '' ? beginning(text, fits) : head
}

/** The longest beginning that fits with a mark behind it, at a word's end where that costs no more than half of it. */
function cut(text: string, fits: (value: string) => boolean): string {
  const letters = beginning(text, (value) => fits(`${value}…`))
  const blank = letters.lastIndexOf(' ')
  const whole = text[letters.length] !== ' ' && blank > letters.length / 2 ? letters.slice(0, blank) : letters
  return `${withoutEndSigns(whole)}…`
}

/** No blank, comma or dash stands before the mark. */
function withoutEndSigns(text: string): string {
  let end = text.length
  while (end > 1 && ' ,;:(-'.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}

/** The longest beginning in whole letters that fits; one letter at least. */
function beginning(text: string, fits: (value: string) => boolean): string {
  const letters = [...text]
  let [least, most] = [1, letters.length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (fits(letters.slice(0, middle).join(''))) least = middle
    else most = middle - 1
  }
  return letters.slice(0, least).join('')
}

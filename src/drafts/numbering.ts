import { numberInWords, roman } from '../dates/print/vietnamese.js'
import { refuse } from '../errors.js'

/** How one level of a document is numbered: `1.` is `{ form: '1', before: '', after: '.', chain: 1 }`. */
export interface LevelMark {
  form: '1' | 'I' | 'a' | 'A' | 'thứ nhất' | '-'
  before: string
  after: string
  /** How many levels the mark shows: 2 for `1.1.`. */
  chain: number
}

const MARK = /^(\(?)(1(?:\.1)*|I|a|A)([.)\-/:]?\)?)$/
const ORDINAL = /^thứ nhất([,:.]?)$/iu
const BULLET = /^[-–+*•]$/

/**
 * The levels of a style as an office writes it down: `I. 1. a) -`, `I- 1- 1.1-`, `1. 1.1. (1)`, `Thứ nhất`.
 *
 * @throws InputError for a mark that is none of these.
 */
export function parseNumbering(style: string): LevelMark[] {
  const marks = style
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .join(' ')
    .replace(/thứ nhất/giu, 'thứ_nhất')
    .split(' ')
  return marks.map((typed) => {
    const text = typed.replace('_', ' ')
    if (BULLET.test(text)) return { form: '-', before: '', after: '', chain: 1 }
    const ordinal = ORDINAL.exec(text)
    if (ordinal) return { form: 'thứ nhất', before: '', after: ordinal[1] || ',', chain: 1 }
    const match = MARK.exec(text)
    if (!match) return refuseMark(text)
    const [, before = '', figure = '', after = ''] = match
    return { form: figure.charAt(0) as LevelMark['form'], before, after, chain: figure.split('.').length }
  })
}

function refuseMark(mark: string): never {
  const allowed = 'I. I- 1. 1- 1.1. 1.1- (1) 1) a) A. -, Thứ nhất'
  return refuse({
    code: 'unknown-value',
    field: 'danh-so',
    value: mark,
    allowed,
    message: {
      vi: `Không hiểu kiểu đánh số "${mark}"; viết như "I. 1. a) -", "I- 1- 1.1-", "1. 1.1. (1)" hoặc "Thứ nhất".`,
      en: `The numbering "${mark}" is not known; write it as "I. 1. a) -", "I- 1- 1.1-", "1. 1.1. (1)" or "Thứ nhất".`,
    },
  })
}

/** Letters of points in the order that offices use: the Vietnamese alphabet without ă, â, ê, ô, ơ, ư. */
const POINT_LETTERS: readonly string[] = Object.freeze([...'abcdđeghiklmnopqrstuvxy'])

function figure(form: LevelMark['form'], number: number): string {
  switch (form) {
    case 'I':
      return roman(number)
    case 'a':
      return POINT_LETTERS[number - 1] ?? `${number}`
    case 'A':
      return (POINT_LETTERS[number - 1] ?? `${number}`).toUpperCase()
    case 'thứ nhất':
      return `Thứ ${ordinalWord(number)}`
    case '-':
      return '-'
    case '1':
      return `${number}`
  }
}

function ordinalWord(number: number): string {
  if (number === 1) return 'nhất'
  return number === 4 ? 'tư' : numberInWords(number)
}

/** The printed mark of a place: numbers of all levels from the top, the last one that of the item itself. */
export function markOf(levels: readonly LevelMark[], numbers: readonly number[]): string {
  const mark = levels[Math.min(numbers.length, levels.length) - 1]!
  const shown = numbers.slice(-mark.chain)
  return `${mark.before}${shown.map((number) => figure(mark.form, number)).join('.')}${mark.after}`
}

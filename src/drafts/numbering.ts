import { numberInWords, roman } from '../dates/print/vietnamese.js'
import { refuse } from '../errors.js'
import { capital, small } from '../guidance/wording/span-words.js'

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
/** A mark, with the name of the level before it if the office writes one ("Phần I.", "Phần thứ nhất:"). */
const MARKS = /(?:(phần|chương|mục) )?(thứ nhất[,:.]?|\S+)/giu
const BULLET = /^[-–+]$/

/**
 * The levels of a style as an office writes it down: `I. 1. a) -`, `I- 1- 1.1-`, `1. 1.1. (1)`, `Thứ nhất`, `Phần thứ nhất: I. 1.`
 *
 * @throws InputError for a mark that is none of these.
 */
export function parseNumbering(style: string): LevelMark[] {
  const marks = style.normalize('NFC').trim().replace(/\s+/g, ' ').matchAll(MARKS)
  const levels = [...marks].map(([, level, typed = '']) => levelMark(typed, level))
  // A mark that shows more levels than there are above it, and a hyphen above another mark, number nothing.
  const wrong = levels.findIndex(
    ({ form, chain }, index) => chain > index + 1 || (form === '-' && index < levels.length - 1),
  )
  return wrong < 0 ? levels : refuseMark(style)
}

function levelMark(typed: string, level: string | undefined): LevelMark {
  const named = level === undefined ? '' : `${capital(level.toLowerCase())} `
  if (named === '' && BULLET.test(typed)) return { form: '-', before: '', after: '', chain: 1 }
  const ordinal = ORDINAL.exec(typed)
  if (ordinal) {
    return { form: 'thứ nhất', before: named, after: ordinal[1] || (named === '' ? ',' : ':'), chain: 1 }
  }
  const match = MARK.exec(typed)
  if (!match) return refuseMark(typed)
  const [, before = '', figure = '', after = ''] = match
  return {
    form: figure.charAt(0) as LevelMark['form'],
    before: `${named}${before}`,
    after: named !== '' && after === '' ? ':' : after,
    chain: figure.split('.').length,
  }
}

function refuseMark(mark: string): never {
  const allowed = 'I. I- 1. 1- 1.1. 1.1- (1) 1) a) A. -, Thứ nhất, Phần I, Phần thứ nhất'
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
  const last = levels.at(-1)!
  const below = Math.max(0, numbers.length - levels.length)
  // A style that ends too soon: a chain grows (1.1.1.), any other mark would be that of the level above.
  if (below > 0 && last.chain === 1) return '-'
  const mark = below > 0 ? { ...last, chain: last.chain + below } : levels[numbers.length - 1]!
  const shown = numbers.slice(-mark.chain).map((number) => figure(mark.form, number))
  const figures = shown.join('.')
  // "Phần thứ nhất", but "Thứ nhất" alone and "Phần I".
  const named = mark.form === 'thứ nhất' && mark.before !== ''
  return `${mark.before}${named ? small(figures) : figures}${mark.after}`
}

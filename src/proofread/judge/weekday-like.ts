import type { WeekdayMark } from '../reading/marks.js'
import { textBefore } from '../reading/page.js'
import type { Reading } from '../reading/reading.js'
import { inCaseOf } from '../repair.js'

const VI = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'] as const
const EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** A weekday in a Vietnamese sentence, whatever the text calls it: T7, thu bay, Saturday. */
export const inVietnamese = (weekday: number): string =>
  weekday === 7 ? 'chủ nhật' : `thứ ${VI[weekday - 1]}`
export const inEnglish = (weekday: number): string => EN[weekday - 1]!

const SHORT = /^(?:T\d|CN)$/
const SUNDAY = /^ch[ủúu]a? nh[ậa]t$/i
const MARKS = /[\u0300-\u036f]/g
/** Where something begins: a line, a sentence, a point, a cell. */
const BEGINS = /(?:^|[\n\t|]|[.!?:] |(?:^|\n) ?[-+*•–] )$/

/** A weekday in a text. */
type PrintedWeekday = Pick<WeekdayMark, 'start' | 'end' | 'language'>

/** How a text writes the days but Sunday. */
interface Style {
  digit: boolean
  /** "Thứ", and the name of the day behind it. */
  capitals: readonly [boolean, boolean]
}

/** The weekday in the style of the printed one: digits or words, marks and capitals as there; where Sunday stands there, as the text writes the others. */
export function weekdayLike(right: number, mark: PrintedWeekday, reading: Reading): string {
  const { text } = reading
  const printed = text.slice(mark.start, mark.end)
  if (mark.language === 'en') return inCaseOf(printed, inEnglish(right))
  if (SHORT.test(printed)) return right === 7 ? 'CN' : `T${right + 1}`
  const style = SUNDAY.test(printed) ? styleBeside(mark, printed, reading) : styleOf(printed)
  const words = right === 7 ? sunday(style, text) : inStyle(right, style)
  const isBare = printed.normalize('NFD').search(MARKS) < 0
  return inCaseOf(printed, isBare ? words.normalize('NFD').replace(MARKS, '') : words)
}

function styleOf(printed: string): Style {
  return { digit: /\d/.test(printed), capitals: [/^\p{Lu}/u.test(printed), / \p{Lu}/u.test(printed)] }
}

/** What stands for Sunday, which has its capital anywhere: the name's capital is that of the other days, "Thứ" has it where something begins. */
function styleBeside(mark: PrintedWeekday, printed: string, { text, page, weekdays }: Reading): Style {
  if (!/^\p{Lu}/u.test(printed)) return { digit: false, capitals: [false, false] }
  const others = weekdays
    .map((each) => ({ words: text.slice(each.start, each.end), begins: begins(each) }))
    .filter(({ words }) => /^th[ứu] /i.test(words))
    .map(({ words, begins }) => ({ ...styleOf(words), begins }))
  function begins({ start }: PrintedWeekday): boolean {
    return BEGINS.test(textBefore(page, start, 4))
  }
  return {
    digit: others.length > 0 && others.every(({ digit }) => digit),
    capitals: [
      begins(mark) || others.some((each) => !each.begins && each.capitals[0]),
      !others.some(({ digit, capitals }) => !digit && !capitals[1]),
    ],
  }
}

function inStyle(weekday: number, { digit, capitals: [first, second] }: Style): string {
  const word = VI[weekday - 1]!
  const name = digit ? String(weekday + 1) : second ? word.charAt(0).toUpperCase() + word.slice(1) : word
  return `${first ? 'Thứ' : 'thứ'} ${name}`
}

/** Sunday, which has its capital in the first word where another day has one in either. */
function sunday({ capitals: [first, second] }: Style, text: string): string {
  if (!first && !second) return 'chủ nhật'
  return text.includes('Chủ Nhật') && !text.includes('Chủ nhật') ? 'Chủ Nhật' : 'Chủ nhật'
}

import type { DateFault, DateMark, DigitRun, Page } from './marks.js'

/** What stands between two runs of digits, if it is a separator of dates. */
export interface Separator {
  mark: '' | '/' | '-' | '.'
  /** Blanks stand around it. */
  spaced: boolean
  /** Two separators stand together: "//", "/-". */
  doubled: boolean
}

/** A run of digits with the two behind it, where a date may begin. */
export interface DatePlace {
  page: Page
  a: DigitRun
  b: DigitRun | undefined
  c: DigitRun | undefined
  /** Between a and b, between b and c. */
  first: Separator
  second: Separator
  /** The run goes on a number: "1.27", "12/27". */
  glued: boolean
  /** It stands right behind the name of a day: "Ngày Nhà giáo Việt Nam 20-11". */
  named: boolean
}

/** A date that was read at a place: how many runs it takes, and its bounds where they are not those of the runs. */
export interface DateMatch {
  runs: 1 | 2 | 3
  form: DateMark['form']
  day?: number
  month?: number
  year?: number
  fault?: DateFault
  /** Of the lunar calendar by its own words. */
  lunar?: true
  start?: number
  end?: number
}

const NONE: Separator = { mark: '', spaced: false, doubled: false }
const MARKS: Readonly<Record<number, '/' | '-' | '.'>> = { 47: '/', 45: '-', 46: '.' }
const SPACE = 0x20

export function separatorBetween(text: string, left: DigitRun, right: DigitRun | undefined): Separator {
  if (!right) return NONE
  const width = right.start - left.end
  if (width < 1 || width > 3) return NONE
  let from = left.end
  let to = right.start
  if (text.charCodeAt(from) === SPACE) from++
  if (to - from > 1 && text.charCodeAt(to - 1) === SPACE) to--
  const mark = MARKS[text.charCodeAt(from)]
  if (mark === undefined) return NONE
  if (to - from === 1) return { mark, spaced: width > 1, doubled: false }
  const second = MARKS[text.charCodeAt(from + 1)]
  return width === 2 && second !== undefined ? { mark: '', spaced: false, doubled: true } : NONE
}

/** Years that a document may speak of. */
export function isYear(run: DigitRun | undefined): boolean {
  return run !== undefined && run.length === 4 && run.value >= 1000 && run.value <= 2199
}

export function isShort(run: DigitRun | undefined): boolean {
  return run !== undefined && run.length <= 2
}

/** The text between two runs, at most 24 characters; "?" if there is more. */
export function between(text: string, left: DigitRun | undefined, right: DigitRun | undefined): string {
  return left && right && right.start - left.end < 24 ? text.slice(left.end, right.start) : '?'
}

import { clauseStart } from '../../proofread/reading/clause.js'
import type { DigitRun, Page } from '../../proofread/reading/marks.js'
import { textBefore } from '../../proofread/reading/page.js'
import type { Reading } from '../../proofread/reading/reading.js'
import { isNear, isQuoted } from './doubts.js'
import type { Ledger, Step, Term } from './ledger.js'
import { reasons } from './reasons.js'

const NAMED = /(?:nam|nien) hoc (?:moi )?(?:\d{4} ?[-/] ?\d{4}(?:,| va) ){0,2}\(?$/
const JOINT = /^ ?[-/] ?$/
/** Words of the year that begins, and of the one that ends. */
const WORDS =
  /(chuan bi|khai giang|tuyen sinh|nhap hoc|buoc vao|don nam|huong toi|hoc moi)|tong ket|so ket|ket qua|be giang|ket thuc|hoc ky ii|tot nghiep/g
/** Up to then a document that says nothing else is about the school year that ends; it does so in May, and is summed up in summer. */
const LAST_MONTH = 7

/** A school year as the text names it. */
export interface SchoolYear {
  first: DigitRun
  last: DigitRun
  /** The year in which the one meant begins, in a document of that time. */
  expected(term: Term): number
}

/** "năm học 2025 - 2026", in order of place. */
export function schoolYearsIn({ page }: Pick<Reading, 'page'>): SchoolYear[] {
  return page.digits.flatMap((first, at): SchoolYear[] => {
    const last = page.digits[at + 1]
    if (first.length !== 4 || last?.length !== 4 || last.value !== first.value + 1) return []
    if (!JOINT.test(page.text.slice(first.end, last.start))) return []
    if (!NAMED.test(textBefore(page, first.start, 60))) return []
    const ends = endsIn(page, first)
    return [{ first, last, expected: ({ year, month = LAST_MONTH }) => (ends(month) ? year - 1 : year) }]
  })
}

/** Whether the words in front of it tell of a school year that ends, by the month where they tell nothing. */
function endsIn(page: Page, { start }: DigitRun): (month: number) => boolean {
  const clause = page.text.slice(clauseStart(page, start, 0), start)
  const word = [...clause.matchAll(WORDS)].at(-1)
  const begins = word && word[1] !== undefined
  return (month) => month < 9 && (word ? !begins : month <= LAST_MONTH)
}

/**
 * Moves the school years. Those that meet in the document's year move: in a text that tells no other year, if one of them is the one
 * that month and words mean, for else it may have been renewed before.
 */
export function renewSchoolYears(step: Step, ledger: Ledger): void {
  const { reading, from, to } = step
  const isTold = reading.subject.year !== undefined
  const years = schoolYearsIn(reading)
  const isOwn = isTold || years.some(({ first, expected }) => first.value === expected(from))
  for (const { first, last, expected } of years) {
    const whole = { start: first.start, end: last.end }
    if (ledger.fateOf(whole) !== 'open' || isQuoted(step, first)) continue
    if (isOwn && [first.value, last.value].includes(from.year))
      for (const { start, end, value } of [first, last])
        ledger.change({ start, end, text: String(value + to.year - from.year) }, reasons.schoolYear)
    else if (first.value !== expected(to) && isNear(step, first.value)) ledger.mark(whole, reasons.period)
  }
}

import { formatDate, isValidDate, type PlainDate } from '../dates/plain-date.js'

/** A date of issue as printed after a symbol. */
export interface PrintedDate {
  start: number
  end: number
  /** Absent for a day without its year, and for one that does not exist. */
  date?: PlainDate
  /** True if the day does not exist. */
  impossible: boolean
}

const LEAD =
  /[ \t\u00a0]{0,3},?[ \t\u00a0]{0,3}(\(?[ \t]{0,2}(?:ngày|Ngày|NGÀY)[ \t\u00a0]{0,3}|\([ \t]{0,2})/y
const WORDS =
  /(\d{1,2})[ \t\u00a0]{1,3}tháng[ \t\u00a0]{1,3}(\d{1,2})(?:[ \t\u00a0]{1,3}năm[ \t\u00a0]{1,3}(\d{4}))?(?!\d)/iy
const DIGITS = /(\d{1,2})[ \t]?[/.-][ \t]?(\d{1,2})(?:[ \t]?[/.-][ \t]?(\d{4}))?(?![\d/]|[-.]\d)/y

const OF_THE_DOCUMENT = /^,?[ \t\u00a0]{1,3}(?:của|về|V\/v)(?!\p{L})/u

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/**
 * Reads the date that follows a symbol: `ngày 18/10/2023`, `, ngày 05 tháng 3 năm 2020`, `(24/6/2023)`; undefined where none
 * follows. `start` is where the digits or the word "ngày" begin. Behind a comma a day after the year of the symbol begins what
 * is told next: "theo Nghị định số 111/2018/NĐ-CP, ngày 20/7/2020 UBND tỉnh …".
 */
export function readIssueDate(
  text: string,
  at: number,
  numberedIn: number | undefined,
): PrintedDate | undefined {
  const lead = match(LEAD, text, at)
  if (!lead) return undefined
  const from = at + lead[0].length
  const found = match(WORDS, text, from) ?? match(DIGITS, text, from)
  if (!found) return undefined
  const bracket = lead[1]!.startsWith('(')
  const named = /ngày/i.test(lead[1]!)
  // A bare bracket may hold anything; only a full date makes it the date of issue.
  if (!named && found[3] === undefined) return undefined
  const close = bracket && text[from + found[0].length] === ')' ? 1 : 0
  const start = at + lead[0].length - lead[1]!.length
  const end = from + found[0].length + close
  if (found[3] === undefined)
    return { start, end, impossible: !isValidDate(2000, Number(found[2]), Number(found[1])) }
  const [day, month, year] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const later = numberedIn !== undefined && year > numberedIn
  if (later && lead[0].includes(',') && !OF_THE_DOCUMENT.test(text.slice(end, end + 8))) return undefined
  return isValidDate(year, month, day)
    ? { start, end, date: formatDate(year, month, day), impossible: false }
    : { start, end, impossible: true }
}

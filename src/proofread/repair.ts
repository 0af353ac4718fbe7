import { formatDate, isValidDate } from '../dates/plain-date.js'
import { englishMonth, ordinal } from '../dates/print/english.js'
import { numberInWords, printDay, printNumber, roman } from '../dates/print/vietnamese.js'
import { foldText } from '../text/fold.js'
import type { CountMark, DateMark, Mark } from './reading/marks.js'

/** A year that has every day. */
const LEAP_YEAR = 2000

/** A repair of one printed piece. */
export interface Repair extends Mark {
  /** What comes in place of what stands there. */
  text: string
  /** Other pieces that change with it, where one slip shows in several. */
  also?: readonly Repair[]
}

/** A day as far as it is told. */
export interface PrintedParts {
  day?: number | undefined
  month?: number | undefined
  year?: number | undefined
}

/** The piece with its year (the last four digits in a row, or all that a year before 1000 has) replaced; the rest as printed. */
export function withYear(text: string, date: DateMark, year: number): Repair {
  const printed = text.slice(date.start, date.end)
  return {
    start: date.start,
    end: date.end,
    text: printed.replace(/(?:\d{4}|^\d{2,3}$)(?!.*\d)/s, String(year)),
  }
}

/** The date with other parts, in its own style; parts that are not printed stay out. */
export function withDate(text: string, date: DateMark, parts: PrintedParts): Repair {
  const { start, end } = date
  const wanted = {
    ...(date.day === undefined ? {} : { day: parts.day ?? date.day }),
    ...(date.month === undefined ? {} : { month: parts.month ?? date.month }),
    ...(date.year === undefined ? {} : { year: parts.year ?? date.year }),
  }
  const sameDay = wanted.day === date.day && wanted.month === date.month
  if (sameDay && wanted.year !== undefined) return withYear(text, date, wanted.year)
  const printed = text.slice(start, end)
  const inWords =
    date.form !== 'words'
      ? undefined
      : isFeast(date, printed)
        ? feastWith(printed, wanted)
        : wordsWith(printed, wanted)
  return { start, end, text: inWords ?? inStyleOf(text, date, wanted) }
}

/** "rằm tháng Bảy", "mùng 3 Tết": a lunar day told by its place in the month. */
function isFeast({ lunar }: DateMark, printed: string): boolean {
  return lunar && /^ram thang |tet$/.test(foldText(printed))
}

const LUNAR_MONTHS = 'Giêng Hai Ba Tư Năm Sáu Bảy Tám Chín Mười Một Chạp'.split(' ')

/** "10 tháng Ba", "23 tháng Chạp". */
const MONTH_NAMED = /^\d{1,2}(\s+tháng\s+)(\p{Lu}\p{Ll}+(?: (?:một|hai))?)(?!\p{L})/u

function monthNamed(month: number): string {
  return month === 11 ? 'Mười một' : LUNAR_MONTHS[month - 1]!
}

/** The name of a month, as printed where it is that one. */
function monthLike(printed: string, month: number): string {
  return month === 12 && printed === 'Mười hai' ? printed : monthNamed(month)
}

/** "rằm tháng Bảy" with another day. */
function feastWith(printed: string, { day, month }: PrintedParts): string {
  const inMonth = `tháng ${monthNamed(month!)}`
  const told =
    day === 15
      ? `rằm ${inMonth}`
      : month === 1 && day! <= 10
        ? `mùng ${day} Tết`
        : `${day! <= 10 ? 'mùng ' : ''}${day} ${inMonth}`
  const spelt = foldText(printed) === printed.toLowerCase() ? foldText(told) : told
  return /^\p{Lu}/u.test(printed) ? spelt.charAt(0).toUpperCase() + spelt.slice(1) : spelt
}

/** A month by its English name, with the letters of an ordinal in front of it or behind its day. */
const ENGLISH_MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i

const SHORT_MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i

/** The name of a month, as short as the printed one, which stays if it is that month's. */
function monthLikeEnglish(printed: string, month: number): string {
  const name = englishMonth(month)
  if (name.toLowerCase().startsWith(printed.toLowerCase().slice(0, 3))) return printed
  return inCaseOf(printed, SHORT_MONTH.test(printed) ? name.slice(0, 3) : name)
}

/** "27 July 1947", "July 27th, 1947" with another day, month or year. */
function englishWith(printed: string, { day, month, year }: PrintedParts): string {
  const whole = printed
    .replace(/\p{L}{3,9}(?=\P{L}|$)/u, (name) => monthLikeEnglish(name, month!))
    .replace(/(?<!\d)\d{1,2}(?!\d)(st|nd|rd|th)?/i, (_, ending?: string) =>
      ending === undefined ? String(day) : ordinal(day!),
    )
  return year === undefined ? whole : whole.replace(/\d{4}/, String(year))
}

/** "27 tháng 7 năm 1947" with other numbers; undefined if not all of them are printed in figures. */
function wordsWith(printed: string, parts: PrintedParts): string | undefined {
  if (ENGLISH_MONTH.test(printed) && parts.day !== undefined && parts.month !== undefined)
    return englishWith(printed, parts)
  const values = [parts.day, parts.month, parts.year].filter((part) => part !== undefined)
  const named = MONTH_NAMED.exec(printed)
  const behind = printed.slice(named?.[0].length).replace(/\d{4}/, String(parts.year))
  if (named && parts.month !== undefined)
    return `${String(parts.day).padStart(printed.startsWith('0') ? 2 : 1, '0')}${named[1]}${monthLike(named[2]!, parts.month)}${behind}`
  if (printed.match(/\d+/g)?.length !== values.length) return undefined
  let at = 0
  return printed.replace(/\d+/g, (digits) =>
    String(values[at++]).padStart(digits.startsWith('0') ? 2 : 1, '0'),
  )
}

/** The number with its word, such as "63 năm" for "62 năm", in the numerals that are printed. */
export function withNumber(text: string, count: CountMark, number: number): Repair {
  const { digits, end, form, unit } = count
  const rest = text.slice(digits.end, end)
  // Decades tell full tens; another number is told in years.
  if (unit > 1 && number % unit !== 0)
    return {
      start: digits.start,
      end,
      text: `${numeralsLike(text, count, number)} ${foldText(rest) === rest.toLowerCase() ? 'nam' : 'năm'}`,
    }
  const numerals = numeralsLike(text, count, number / unit)
  return {
    start: digits.start,
    end,
    text: numerals + (form === 'english' ? ordinalEnding(number, rest) : rest),
  }
}

/** The number in figures (a thousands dot where one was printed), words or Roman figures, with the capitals of the printed one. */
function numeralsLike(text: string, { numerals, digits, start, end }: CountMark, number: number): string {
  const printed = text.slice(digits.start, digits.end)
  if (numerals === 'roman') return roman(number)
  if (numerals === 'words') {
    // "ba năm" has its mark in the second word; a number of more than nine has one in its own.
    const whole = text.slice(start, end)
    const bare = foldText(whole) === whole.toLowerCase()
    const words = bare ? foldText(numberInWords(number)) : numberInWords(number)
    if (printed === printed.toUpperCase()) return words.toUpperCase()
    return /^\p{Lu}/u.test(printed) ? words.charAt(0).toUpperCase() + words.slice(1) : words
  }
  if (printed.includes('.') && number >= 1000) return printNumber(number)
  return String(number).padStart(printed.startsWith('0') ? printed.length : 1, '0')
}

/** "76th years" with the ending of another number. */
function ordinalEnding(number: number, rest: string): string {
  return rest.replace(/^(?:st|nd|rd|th)/i, ordinal(number).slice(-2))
}

/** Day and month as offices print them; as they stand, where no year has such a day. */
export function printedDay({ day, month }: { day: number; month: number }): string {
  return isValidDate(LEAP_YEAR, month, day) ? printDay(formatDate(LEAP_YEAR, month, day)) : `${day}/${month}`
}

/** The replacement in capitals where the printed words are. */
export function inCaseOf(printed: string, text: string): string {
  const letters = printed.replace(/[^\p{L}]/gu, '')
  return letters.length > 1 && letters === letters.toUpperCase() ? text.toUpperCase() : text
}

/** A day under another name; "Ngày" stands in front of it already. */
export function withName(text: string, { start, end }: Mark, name: string): Repair {
  return { start, end, text: inCaseOf(text.slice(start, end), name.replace(/^(?:Ngày|Lễ) /, '')) }
}

/** "2023-07-27". */
const ISO = /^\d{4}-/

/** Day, month and year in the style in which a neighbouring date is printed. */
export function inStyleOf(
  text: string,
  model: DateMark,
  parts: { day?: number; month?: number; year?: number },
): string {
  const printed = text.slice(model.start, model.end)
  if (ISO.test(printed) && parts.year !== undefined && parts.month !== undefined && parts.day !== undefined)
    return formatDate(parts.year, parts.month, parts.day)
  const separator = /\d\s?([/.-])/.exec(printed)?.[1] ?? '/'
  // The zero of the months 1 and 2 is everybody's; that of the others only a habit of who prints it there.
  const usual = model.month !== undefined && model.month < 3
  const padMonth =
    parts.month !== undefined && parts.month < 3
      ? !/^[1-9]\D|[/.-]\s?[12](?!\d)/.test(printed)
      : !usual && /\d\s?[/.-]\s?0\d/.test(printed)
  const padDay = /^0/.test(printed) || (model.day !== undefined && model.day > 9 && parts.day !== model.day)
  const pad = (value: number, padded: boolean) => (padded && value < 10 ? `0${value}` : `${value}`)
  return [
    parts.day === undefined ? undefined : pad(parts.day, padDay),
    parts.month === undefined ? undefined : pad(parts.month, padMonth),
    parts.year,
  ]
    .filter((part) => part !== undefined)
    .join(separator)
}

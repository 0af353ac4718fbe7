import { type PartialDate, tryParseDate } from '../../dates/plain-date.js'
import { englishDate } from '../../dates/print/english.js'
import { printDateInWords } from '../../dates/print/vietnamese.js'
import type { Issuer, Letterhead } from '../../document/tree.js'
import { refuse } from '../../errors.js'
import type { Language } from '../../text/language.js'
import type { LetterheadStandard } from './standards.js'

/**
 * What stands for a number or a day that the clerk fills in: `blanks` for pages that are printed and signed, `dots`
 * where blanks would be lost.
 */
export type Gap = 'blanks' | 'dots'

/** Blanks that neither break nor collapse; some seven or eight, as offices leave them. */
const blanks = (count: number): string => '\u00a0'.repeat(count)

/**
 * Number and symbol as printed: `Số: 05/KH-STTTT`, `Số: …/STTTT-TTBCXB`, `Số 1714-CV/BTGTU`. A number below 10 takes
 * a leading 0; a number not given leaves a gap, letters not given leave `…`. A State letter has no letters of its
 * type in the symbol, a Party letter has CV.
 */
export function numberLine(letterhead: Letterhead, standard: LetterheadStandard, gap: Gap): string {
  const { label, separator, symbolSeparator, letterSymbol } = standard.number
  const { issuer, documentType, typeSymbol } = letterhead
  const isLetter = documentType === undefined
  const letters = isLetter ? letterSymbol && (typeSymbol ?? letterSymbol) : (typeSymbol ?? '…')
  const body = standard.id === 'state-30-2020' ? stateBody(issuer, isLetter) : issuer.symbol
  const symbol = [...(letters ? [letters] : []), body ?? '…'].join(symbolSeparator)
  const number = letterhead.number?.trim()
  if (number) return `${label} ${/^\d$/.test(number) ? `0${number}` : number}${separator}${symbol}`
  return `${label}${gap === 'dots' ? ' …' : blanks(separator === '/' ? 7 : 8)}${separator}${symbol}`
}

/** Boards and committees in the letters of a body (`MTTQ-BTT`); anything else behind a hyphen is the unit that drafts. */
const OWN_PARTS = ['BTT', 'BTV', 'BCH', 'BCĐ', 'BTC', 'BBT', 'HĐND', 'UBND', 'UBMTTQ', 'MTTQ']

/** Letters of a State body: with the unit that drafts in an official letter, without it elsewhere (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
function stateBody({ symbol, unit }: Issuer, isLetter: boolean): string | undefined {
  if (symbol === undefined) return undefined
  if (isLetter) return unit === undefined ? symbol : `${symbol}-${unit}`
  if (unit !== undefined) return symbol
  const [body = '', ...parts] = symbol.split(/ ?- ?/)
  return [body, ...parts.filter((part) => OWN_PARTS.includes(part))].join('-')
}

/** Year, month and, if known, day of the letterhead's date. @throws InputError for any other text. */
export function dateParts(date: string): { year: number; month: number; day?: number } {
  const full = tryParseDate(date)
  if (full) return full
  const month = /^\d{4}-\d{2}$/.test(date) ? tryParseDate(`${date}-01`) : undefined
  if (month) return { year: month.year, month: month.month }
  return refuse({
    code: 'invalid-date',
    field: 'letterhead.date',
    value: date,
    allowed: 'YYYY-MM-DD, YYYY-MM',
    message: {
      vi: `Ngày của văn bản "${date}" không đúng; ghi YYYY-MM-DD, hoặc YYYY-MM khi chưa có ngày.`,
      en: `The document's date "${date}" is wrong; write YYYY-MM-DD, or YYYY-MM while the day is not known.`,
    },
  })
}

/**
 * Place and date as printed (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4; the Party's guides say the
 * same). A date without its day leaves a gap.
 *
 * @example
 * placeAndDate('Quảng Ninh', '2023-07-03', 'vi', 'dots') // 'Quảng Ninh, ngày 03 tháng 7 năm 2023'
 */
export function placeAndDate(place: string, date: PartialDate, language: Language, gap: Gap): string {
  return `${place}, ${dateWords(date, language, gap)}`
}

/** The day of a document in words; one without its day leaves a gap. */
export function dateWords(date: PartialDate, language: Language, gap: Gap): string {
  const { day } = dateParts(date)
  if (language === 'en') return englishDate(date)
  const words = printDateInWords(date)
  return day === undefined && gap === 'blanks' ? words.replace(' … ', blanks(6)) : words
}

/** Subject of an official letter with the words that open it, once: `V/v …`, `về việc …`. */
export function letterSubject(subject: string, { subjectPrefix }: LetterheadStandard): string {
  return /^(?:v\/v|về việc|re:)\s/i.test(subject.normalize('NFC')) ? subject : `${subjectPrefix}${subject}`
}

/** Lines of a list without the dashes and stops that users typed: a separator after each, a full stop at the end. */
export function punctuated(lines: readonly string[], separator: string): string[] {
  return lines.map((line, index) => {
    const bare = line.replace(/^[-–\s]+|[;,.\s]+$/g, '')
    return `${bare}${index === lines.length - 1 ? '.' : separator}`
  })
}

/**
 * Lines of "Nơi nhận" without dashes: `Như trên;` first when the document names its addressees, the issuer's
 * recipients, and the filing line last (`Lưu: VT, TTBCXB.`).
 */
export function recipientLines(
  issuer: Issuer,
  standard: LetterheadStandard,
  hasAddressees: boolean,
): string[] {
  const given = issuer.recipients ?? []
  const opens = given.some((line) => /^[-–\s]*(?:như trên|as above)/i.test(line))
  const closes = given.some((line) => /^[-–\s]*(?:lưu|filed)(?:\s|:|$)/i.test(line))
  const lines = [
    ...(hasAddressees && !opens ? [standard.asAbove] : []),
    ...given,
    ...(closes ? [] : [filingLine(issuer, standard)]),
  ]
  return punctuated(lines, standard.listSeparator)
}

/** `Lưu: VT, TTBCXB`; the clerk's mark once, and dots for a Party unit that was not named. */
function filingLine({ fileUnder }: Issuer, { filing: { label, mark } }: LetterheadStandard): string {
  const unit = fileUnder?.trim().replace(/^(?:lưu|filed)\s*:?\s*/i, '')
  if (mark === undefined) return `${label} ${unit ?? '…'}`
  if (unit === undefined || unit.replace(/\.$/, '') === mark) return `${label} ${mark}`
  return `${label} ${unit.startsWith(`${mark},`) ? unit : `${mark}, ${unit}`}`
}

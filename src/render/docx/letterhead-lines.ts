import { tryParseDate } from '../../dates/plain-date.js'
import { refuse } from '../../errors.js'
import type { Issuer, Letterhead } from '../../guidance/tree.js'
import type { RuleSet } from './rule-set.js'

/** Room for a number that the clerk fills in: some seven or eight blanks, as offices leave it. */
const NUMBER_GAP = { '/': '       ', '-': '        ' } as const
const DAY_GAP = '      '

const twoDigits = (digits: string): string => (/^\d$/.test(digits) ? `0${digits}` : digits)

/**
 * Number and symbol as printed: `Số: 05/KH-STTTT`, `Số:       /STTTT-TTBCXB`, `Số 1714-CV/BTGTU`.
 * A number below 10 takes a leading 0; a number not given leaves a gap, letters not given leave `…`.
 */
export function numberLine(letterhead: Letterhead, rules: RuleSet): string {
  const { label, separator, symbolSeparator, letterSymbol } = rules.number
  const number = letterhead.number?.trim()
  const type = letterhead.typeSymbol ?? (letterhead.documentType === undefined ? letterSymbol : '…')
  // A State letter has no letters of its type in the symbol; a Party letter has CV.
  const letters = type === undefined || (letterhead.documentType === undefined && !letterSymbol) ? [] : [type]
  const symbol = [...letters, letterhead.issuer.symbol ?? '…'].join(symbolSeparator)
  const gap = NUMBER_GAP[separator === '/' ? '/' : '-']
  if (!number) return `${label}${gap}${separator}${symbol}`
  return `${label} ${twoDigits(number)}${separator}${symbol}`
}

/** Year, month and, if known, day of the letterhead's date. */
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
 * Place and date as printed: days below 10 and months 1 and 2 take a leading 0 (Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * Phần I, Mục II, khoản 4; the Party's guides say the same). A date without its day leaves a gap.
 *
 * @example
 * placeAndDate('Quảng Ninh', '2023-07-03') // 'Quảng Ninh, ngày 03 tháng 7 năm 2023'
 */
export function placeAndDate(place: string, date: string): string {
  const { year, month, day } = dateParts(date)
  const dayText = day === undefined ? DAY_GAP : ` ${twoDigits(`${day}`)} `
  return `${place}, ngày${dayText}tháng ${month < 3 ? `0${month}` : month} năm ${year}`
}

/** Subject of an official letter with the words that open it, once: `V/v …`, `về việc …`. */
export function letterSubject(subject: string, rules: RuleSet): string {
  return /^(v\/v|về việc)\s/i.test(subject.normalize('NFC'))
    ? subject
    : `${rules.letterSubjectPrefix}${subject}`
}

/** Ends every line of a list but the last with the separator, and the last with a full stop. */
export function punctuated(items: readonly string[], separator: string): string[] {
  return items.map((item, index) => {
    const bare = item.trim().replace(/[;,.]$/, '')
    return `${bare}${index === items.length - 1 ? '.' : separator}`
  })
}

function filingLine(issuer: Issuer, rules: RuleSet): string {
  const { label, mark } = rules.filing
  const unit = issuer.fileUnder?.trim().replace(/^lưu\s*:?\s*/i, '')
  if (mark === undefined) return `${label} ${unit ?? '…'}`
  if (unit === undefined || unit.replace(/\.$/, '') === mark) return `${label} ${mark}`
  return `${label} ${unit.startsWith(`${mark},`) ? unit : `${mark}, ${unit}`}`
}

/**
 * Lines of "Nơi nhận" without their dashes: `Như trên;` first when the document names its addressees,
 * the issuer's recipients, and the filing line last (`Lưu: VT, TTBCXB.`).
 */
export function recipientLines(issuer: Issuer, rules: RuleSet, hasAddressees: boolean): string[] {
  const given = (issuer.recipients ?? []).map((line) => line.trim().replace(/^[-–]\s*/, ''))
  const opens = given.some((line) => /^như trên/i.test(line))
  const closes = given.some((line) => /^lưu(\s|:|$)/i.test(line))
  return punctuated(
    [
      ...(hasAddressees && !opens ? ['Như trên'] : []),
      ...given,
      ...(closes ? [] : [filingLine(issuer, rules)]),
    ],
    rules.listSeparator,
  )
}

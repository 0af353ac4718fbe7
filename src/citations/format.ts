import { check, oneOf, options as optionsOf } from '../arguments.js'
import type { PlainDate } from '../dates/plain-date.js'
import { englishDate } from '../dates/print/english.js'
import { printDate, printDateInWords } from '../dates/print/vietnamese.js'
import { LANGUAGES, type Language } from '../text/language.js'
import type { Citation } from './citation.js'
import { citation as citationCheck } from './citation-check.js'
import { type DocumentType, typeByName } from './document-types.js'

/** How much of a citation is printed, and how. */
export interface CitationFormat {
  /**
   * `number` `180/KH-MTTQ-BTT`; `short` type and number, for a later mention; `dated` (default) with the date of issue;
   * `full` with issuer and subject, for the first mention (Nghị định 30/2020/NĐ-CP, Phụ lục I).
   */
  style?: 'number' | 'short' | 'dated' | 'full'
  /** `slashes` (default) `05/3/2020`; `words` `05 tháng 3 năm 2020`. */
  dates?: 'slashes' | 'words'
  /** `vi` (default), or `en` for outlines in English. */
  language?: Language
}

const OPTIONS = optionsOf<CitationFormat>({
  style: oneOf(['number', 'short', 'dated', 'full']),
  dates: oneOf(['slashes', 'words']),
  language: oneOf(LANGUAGES),
})

/** Words that begin a subject without "về": `Thông tư … quy định chế độ …`. */
const DIRECT =
  /^(?:quy định|hướng dẫn|sửa đổi|bổ sung|ban hành|phê duyệt|triển khai|thực hiện|tổ chức|tuyên truyền|công bố|giao(?! (?:thông|ban|lưu|dịch))) /

/** Number, year and symbol as printed: `22/2023/QĐ-TTg`, `1714-CV/BTGTU`; empty for a law cited by its title. */
export function formatNumber(citation: Citation): string {
  check('formatNumber', 'citation', citation, citationCheck)
  const { number, year, symbol, separator, system } = citation
  if (number === undefined) return ''
  const head = year === undefined ? number : `${number}/${year}`
  if (symbol === undefined) return head
  return `${head}${separator ?? (system === 'party' ? '-' : '/')}${symbol}`
}

/**
 * Prints a citation. Days below 10 and the months 1 and 2 take a leading zero, as offices write them.
 *
 * @example
 * formatCitation({ type: 'Nghị định', number: '30', year: 2020, symbol: 'NĐ-CP', issuedOn: '2020-03-05', system: 'state' })
 * // 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020'
 */
export function formatCitation(citation: Citation, format: CitationFormat = {}): string {
  check('formatCitation', 'citation', citation, citationCheck)
  check('formatCitation', 'options', format, OPTIONS)
  const { style = 'dated', dates = 'slashes', language = 'vi' } = format
  const number = formatNumber(citation)
  if (style === 'number') return number || nameOf(citation, language)
  const words = language === 'vi' ? { no: 'số ', of: ' ngày ' } : { no: 'No. ', of: ' of ' }
  const head =
    number === '' ? nameOf(citation, language) : `${nameOf(citation, language)} ${words.no}${number}`
  if (style === 'short') return head
  const dated =
    citation.issuedOn === undefined ? head : `${head}${words.of}${dateOf(citation.issuedOn, dates, language)}`
  return style === 'dated' ? dated : `${dated}${tail(citation, language)}`
}

function nameOf(citation: Citation, language: Language): string {
  const type = typeByName(citation.type) ?? kindOf(citation.type)
  const name = language === 'en' ? (type?.en ?? 'Document') : citation.type
  if (!type?.byTitle) return name
  const title = citation.subject === undefined ? name : `${name} ${citation.subject}`
  if (citation.number !== undefined || citation.year === undefined) return title
  return language === 'vi' ? `${title} năm ${citation.year}` : `${title} ${citation.year}`
}

/** The type that a named kind is of: Quy chế for "Quy chế làm việc". */
function kindOf(named: string): DocumentType | undefined {
  const words = named.split(' ')
  const types = words.map((_, at) => typeByName(words.slice(0, words.length - at).join(' ')))
  return types.find((type) => type !== undefined && !type.byTitle)
}

function tail(citation: Citation, language: Language): string {
  const { issuer, subject } = citation
  const by = issuer === undefined ? '' : language === 'vi' ? ` của ${issuer}` : `, ${issuer}`
  if (subject === undefined || typeByName(citation.type)?.byTitle) return by
  if (language === 'en') return `${by}, "${subject}"`
  // A letter has no title that its subject could go on.
  const goesOn = DIRECT.test(subject) && citation.type !== 'Công văn'
  return `${by}${goesOn ? ' ' : ' về '}${subject}`
}

function dateOf(date: PlainDate, style: 'slashes' | 'words', language: Language): string {
  if (language === 'en') return englishDate(date)
  return style === 'slashes' ? printDate(date) : printDateInWords(date).replace(/^ngày /, '')
}

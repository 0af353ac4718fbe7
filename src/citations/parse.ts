import { check, flag, options as optionsOf, text as textCheck } from '../arguments.js'
import type { Citation } from './citation.js'
import type { DeviationKind } from './deviation.js'
import { DOCUMENT_TYPES } from './document-types.js'
import { findCitations } from './find.js'
import { symbolSlip } from './slip.js'

/** What a reader must not put right in silence: the text has to be mended first. */
const HARD: ReadonlySet<DeviationKind> = new Set([
  'spaces',
  'dash',
  'letter',
  'digits',
  'abbreviation',
  'date',
  'incomplete',
])

const TITLED = DOCUMENT_TYPES.filter(({ byTitle }) => byTitle).map(({ name }) => name)

/** How a citation is parsed. */
export interface ParseCitationOptions {
  /** Reads misspelt symbols too. */
  lenient?: boolean
}

const OPTIONS = optionsOf<ParseCitationOptions>({ lenient: flag })

/**
 * Parses a text that is one citation and nothing else: `Kế hoạch số 180/KH-MTTQ-BTT ngày 18/10/2023`, a bare
 * `1714-CV/BTGTU`, one in full with issuer and subject, or a law by its title (`Luật Cư trú năm 2020`). The issuer is filled in where
 * the symbol names one body for certain (`QĐ-TTg`).
 * Returns undefined for anything else: no number, a day that does not exist, blanks or foreign letters in the symbol, letters of a symbol
 * apart from their number (`số 18 KH-UBND`), a symbol without its issuer. With `lenient`, misspelt symbols are read as {@link findCitations}
 * reads them.
 *
 * @example
 * parseCitation('Chỉ thị số 27-CT/TU ngày 22/7/2022')
 * // { type: 'Chỉ thị', number: '27', symbol: 'CT/TU', issuedOn: '2022-07-22', system: 'party' }
 */
export function parseCitation(text: string, options: ParseCitationOptions = {}): Citation | undefined {
  check('parseCitation', 'text', text, textCheck)
  check('parseCitation', 'options', options, OPTIONS)
  const trimmed = text.trim()
  const found = findCitations(trimmed)[0]
  if (found?.start !== 0) return parseTitle(trimmed)
  const refused = found.deviations.some(({ kind }) => (options.lenient ? kind === 'date' : HARD.has(kind)))
  if (refused) return undefined
  const slip = symbolSlip(trimmed, found)
  if (slip && !(options.lenient && slip.kind === 'incomplete')) return undefined
  // A date without its year is not a date of issue.
  if (found.pieces.date && found.citation.issuedOn === undefined) return undefined
  const tail = parseTail(trimmed.slice(found.end))
  return tail && inOrder({ ...found.citation, ...tail })
}

function parseTitle(text: string): Citation | undefined {
  const type = TITLED.find((name) => text.startsWith(`${name} `))
  if (type === undefined) return undefined
  const match = /^(.*?)(?: (?:năm )?([12]\d{3}))?$/u.exec(text.slice(type.length + 1).trim())
  const [title, year] = [match?.[1] ?? '', match?.[2]]
  // "Luật số …" that was not read above has a broken number; "năm 2013" alone is the year of a constitution.
  if (/^số\b|\d|^ngày /u.test(title)) return undefined
  const named = title.replace(/^năm$/u, '')
  if (named === '' && year === undefined) return undefined
  return {
    type,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(named === '' ? {} : { subject: named }),
    system: 'state',
  }
}

const SUBJECT =
  /(?:^|[ ,])(?:(?:về|VỀ|V\/v) (?=\S)|(?=(?:quy định|hướng dẫn|sửa đổi|bổ sung|ban hành|phê duyệt|triển khai|thực hiện|tổ chức|tuyên truyền|công bố|giao(?! (?:thông|ban|lưu|dịch))) ))/u

/** Issuer and subject after number and date; undefined if the words are neither. */
function parseTail(text: string): Pick<Citation, 'issuer' | 'subject'> | undefined {
  const rest = text.replace(/^,/, '').trim().replace(/[.;]$/, '')
  if (rest === '') return {}
  const about = SUBJECT.exec(rest)
  const by = (about ? rest.slice(0, about.index) : rest).trim().replace(/,$/, '')
  const subject = about ? rest.slice(about.index + about[0].length).trim() : undefined
  const issuer = by.replace(/^(?:của|CỦA) /u, '')
  // Without "của", only a name with a capital is a body.
  if (issuer !== '' && issuer === by && !/^\p{Lu}/u.test(issuer)) return undefined
  if (subject === '') return undefined
  return {
    ...(issuer === '' ? {} : { issuer }),
    ...(subject === undefined ? {} : { subject }),
  }
}

/** Fields in one order, so that printed JSON of equal citations is equal. */
function inOrder(citation: Citation): Citation {
  const { type, number, year, symbol, separator, issuedOn, issuer, subject, system } = citation
  return Object.fromEntries(
    Object.entries({ type, number, year, symbol, separator, issuedOn, issuer, subject, system }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as unknown as Citation
}

import { englishDate } from '../dates/english.js'
import { printDateInWords } from '../dates/vietnamese.js'
import type { Letterhead, Outline } from '../guidance/tree.js'

/** The head of a document as lines: two columns, then the title or the addressees. */
export interface HeadLines {
  /** Body above, issuing body. */
  issuer: readonly string[]
  /** Number and symbol. */
  number: string
  /** "V/v …", for official letters. */
  about?: string
  /** Quốc hiệu and tiêu ngữ, or the Party's heading. */
  country: readonly string[]
  /** Place and date. */
  dateLine: string
  /** Name of the type and what the document is about; absent for official letters. */
  title?: readonly [string, string]
  addressees: readonly string[]
  addressWord: string
}

/** Signing block and recipients as lines. */
export interface FootLines {
  recipientsWord: string
  recipients: readonly string[]
  signer: readonly string[]
}

/** The lines of a letterhead, in the forms of State (Nghị định 30/2020/NĐ-CP) or Party documents. */
export function headLines(head: Letterhead, language: 'vi' | 'en'): HeadLines {
  const { issuer, documentType, subject, date } = head
  const party = issuer.system === 'party'
  const lines: HeadLines = {
    issuer: [issuer.parent, issuer.name].filter(isText).map((line) => line.toUpperCase()),
    number: numberLine(head, language),
    country: countryLines(party, language),
    dateLine:
      language === 'vi'
        ? `${issuer.place}, ${printDateInWords(date)}`
        : `${issuer.place}, ${englishDate(date)}`,
    addressees: documentType === undefined ? (issuer.addressees ?? []) : [],
    addressWord: language === 'vi' ? 'Kính gửi:' : 'To:',
  }
  if (documentType === undefined) lines.about = `${language === 'vi' ? 'V/v' : 'Re:'} ${subject}`
  else lines.title = [documentType.toUpperCase(), subject]
  return lines
}

function countryLines(party: boolean, language: 'vi' | 'en'): string[] {
  if (party) return [language === 'vi' ? 'ĐẢNG CỘNG SẢN VIỆT NAM' : 'COMMUNIST PARTY OF VIET NAM']
  return language === 'vi'
    ? ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
    : ['SOCIALIST REPUBLIC OF VIET NAM', 'Independence - Freedom - Happiness']
}

/** `Số: 05/KH-ABC`, `Số 1714-CV/BTGTU`; a gap stands for a number that the clerk has still to give. */
function numberLine({ issuer, number, typeSymbol }: Letterhead, language: 'vi' | 'en'): string {
  const party = issuer.system === 'party'
  const word = language === 'vi' ? 'Số' : 'No.'
  const digits = number === undefined ? '…' : number.padStart(2, '0')
  const symbol = [typeSymbol, issuer.symbol].filter(isText).join(party ? '/' : '-')
  const separator = symbol === '' ? '' : party ? '-' : '/'
  return `${word}${party || language === 'en' ? '' : ':'} ${digits}${separator}${symbol}`
}

/** The lines below the body, or undefined for a document that is not signed. */
export function footLines({ letterhead, signed, language }: Outline): FootLines | undefined {
  if (!letterhead || !signed) return undefined
  const { issuer, documentType } = letterhead
  const { signer, fileUnder, recipients: given = [] } = issuer
  const named = documentType === undefined && (issuer.addressees?.length ?? 0) > 0
  const asAbove = language === 'vi' ? 'Như trên' : 'As above'
  const recipients = [
    ...(named && !given.includes(asAbove) ? [asAbove] : []),
    ...given,
    ...(fileUnder === undefined ? [] : [fileLine(fileUnder, language)]),
  ]
  return {
    recipientsWord: language === 'vi' ? 'Nơi nhận:' : 'Recipients:',
    recipients,
    signer: signer
      ? [...[signer.authority, signer.position].filter(isText).map((line) => line.toUpperCase()), signer.name]
      : [],
  }
}

/** Lines of a list: a semicolon after each and a full stop after the last. */
export function punctuated(lines: readonly string[]): string[] {
  return lines.map((line, index) => {
    const bare = line.replace(/^[-–\s]+|[.;,\s]+$/gu, '')
    return `${bare}${index < lines.length - 1 ? ';' : '.'}`
  })
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value !== ''
}

function fileLine(fileUnder: string, language: 'vi' | 'en'): string {
  const word = language === 'vi' ? 'Lưu' : 'Filed'
  return /^(?:Lưu|Filed)(?![\p{L}])/u.test(fileUnder) ? fileUnder : `${word}: ${fileUnder}`
}

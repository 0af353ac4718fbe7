import type { Letterhead, Outline, Signer } from '../../document/tree.js'
import { type Gap, letterSubject, numberLine, placeAndDate, punctuated, recipientLines } from './lines.js'
import { inEnglish, LETTERHEAD_STANDARDS, type StandardId, standardOf } from './standards.js'

/**
 * The words of a document's head and foot, as every renderer prints them. Names are as the office wrote them: capitals
 * and line breaks within them are the renderer's.
 */
export interface LetterheadWords {
  standard: StandardId
  parent?: string
  issuer: string
  heading: string
  motto?: string
  /** Empty for what bears no number. */
  number: string
  /** "V/v …"; absent for a document with the name of a type. */
  letterSubject?: string
  placeAndDate: string
  /** Name of the type and what the document is about; absent for official letters. */
  title?: { type: string; subject: string }
  addressWord: string
  /** With their punctuation if there are several; without dashes. */
  addressees: readonly string[]
  /** The lines below the body; absent for a document that is not signed. */
  foot?: { recipientsWord: string; recipients: readonly string[]; signer?: Signer; secretary?: Signer }
}

/**
 * Addressees of a document that has "Kính gửi": official letters, and proposals and reports to a higher body (Nghị
 * định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm b). An office keeps one file for all that it issues.
 */
function addresseesOf({ documentType, issuer }: Letterhead): readonly string[] {
  const hasAddressees =
    documentType === undefined || /^(?:tờ trình|báo cáo)$/i.test(documentType.normalize('NFC'))
  return hasAddressees ? (issuer.addressees ?? []) : []
}

/** Each mark of authority on a line of its own: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`. */
function byMark(authority: string): string {
  return authority.replace(/\s+(?=(?:KT|TL|TUQ)\. |(?:K|T)\/[TL] )/g, '\n')
}

/**
 * The words of an outline's letterhead, or undefined without one.
 *
 * @param standard in place of those that the issuer and the date call for.
 * @throws InputError if the letterhead's date is wrong.
 */
export function letterheadWords(
  { letterhead, language, signed, secretary }: Outline,
  gap: Gap,
  id: StandardId | undefined = letterhead && standardOf(letterhead),
): LetterheadWords | undefined {
  if (!letterhead || !id) return undefined
  const standard = language === 'vi' ? LETTERHEAD_STANDARDS[id] : inEnglish(LETTERHEAD_STANDARDS[id])
  const { issuer, documentType, subject, date } = letterhead
  const addressees = addresseesOf(letterhead)
  const words: LetterheadWords = {
    standard: id,
    issuer: issuer.name,
    heading: standard.heading,
    number: letterhead.unnumbered ? '' : numberLine(letterhead, standard, gap),
    placeAndDate: placeAndDate(issuer.place, date, language, gap),
    addressWord: standard.addressWord,
    addressees: addressees.length > 1 ? punctuated(addressees, standard.listSeparator) : addressees,
  }
  if (issuer.parent) words.parent = issuer.parent
  if (standard.motto !== undefined) words.motto = standard.motto
  if (documentType === undefined) words.letterSubject = letterSubject(subject, standard)
  else words.title = { type: documentType, subject }
  if (signed) {
    const recipients = recipientLines(issuer, standard, addressees.length > 0)
    words.foot = { recipientsWord: standard.recipientsWord, recipients }
    if (secretary) words.foot.secretary = secretary
    const { signer } = issuer
    if (signer)
      words.foot.signer = signer.authority ? { ...signer, authority: byMark(signer.authority) } : signer
  }
  return words
}

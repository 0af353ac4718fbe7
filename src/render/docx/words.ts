import type { Letterhead, Outline } from '../../guidance/tree.js'
import { footLines, headLines } from '../letterhead.js'
import { letterSubject, numberLine, placeAndDate, recipientLines } from './letterhead-lines.js'
import type { RuleSet } from './rule-set.js'

/** Fixed words and composed lines of the head and the foot, in the language of the document. */
export interface Words {
  heading: string
  motto?: string
  number: string
  /** Subject of an official letter; absent for a document with a type name. */
  letterSubject?: string
  placeAndDate: string
  addressees: readonly string[]
  addressWord: string
  recipientsWord: string
  /** Lines of the recipients, without dashes. */
  recipients: readonly string[]
}

/**
 * Addressees of a document that has "Kính gửi": official letters, and proposals and reports to a higher body
 * (Mục II, khoản 9, điểm b). An office keeps one file of addressees for all that it issues.
 */
function addresseesOf({ documentType, issuer }: Letterhead): readonly string[] {
  const hasAddressees =
    documentType === undefined || /^(tờ trình|báo cáo)$/i.test(documentType.normalize('NFC'))
  return hasAddressees ? (issuer.addressees ?? []) : []
}

function vietnamese(letterhead: Letterhead, rules: RuleSet): Words {
  const { issuer, documentType, subject, date } = letterhead
  const addressees = addresseesOf(letterhead)
  return {
    heading: rules.heading.text,
    ...(rules.heading.motto === undefined ? {} : { motto: rules.heading.motto }),
    number: numberLine(letterhead, rules),
    ...(documentType === undefined ? { letterSubject: letterSubject(subject, rules) } : {}),
    placeAndDate: placeAndDate(issuer.place, date),
    addressees,
    addressWord: 'Kính gửi:',
    recipientsWord: 'Nơi nhận:',
    recipients: recipientLines(issuer, rules, addressees.length > 0),
  }
}

/** The rules know no English; the words are those of the other renderers. */
function english(outline: Outline, letterhead: Letterhead): Words {
  const head = headLines(letterhead, 'en')
  const foot = footLines({ ...outline, signed: true })
  const [heading = '', motto] = head.country
  return {
    heading,
    ...(motto === undefined ? {} : { motto }),
    number: head.number,
    ...(head.about === undefined ? {} : { letterSubject: head.about }),
    placeAndDate: head.dateLine,
    addressees: head.addressees,
    addressWord: head.addressWord,
    recipientsWord: foot?.recipientsWord ?? '',
    recipients: (foot?.recipients ?? []).map((line) => line.replace(/^- /, '')),
  }
}

/** The words of a document's head and foot. @throws InputError if the letterhead's date is wrong. */
export function wordsOf(outline: Outline, letterhead: Letterhead, rules: RuleSet): Words {
  const words = vietnamese(letterhead, rules)
  return outline.language === 'vi' ? words : english(outline, letterhead)
}

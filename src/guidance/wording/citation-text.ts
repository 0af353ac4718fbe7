import type { CampaignSource } from '../../campaigns/campaign.js'
import type { Citation } from '../../citations/citation.js'
import { formatCitation } from '../../citations/format.js'
import type { Language } from '../../text/language.js'
import type { LayoutOptions } from '../options.js'

/**
 * A document as it is cited in running text; a string is taken as printed. `full` has number, date, issuer and subject;
 * `issuer` leaves the subject out, where the sentence has said what it is about.
 */
export function citationText(
  citation: Citation | string,
  language: Language = 'vi',
  style: 'full' | 'issuer' = 'full',
): string {
  if (typeof citation === 'string') return citation
  const { subject, ...rest } = citation
  // The subject of a law is its title, without which it has no name.
  const keepsSubject = style === 'full' || citation.number === undefined
  return formatCitation(keepsSubject ? citation : rest, { style: 'full', language })
}

/** The documents of the bodies above that a document carries out, joined. */
export function basisText({ basis = [], language = 'vi' }: LayoutOptions): string {
  return basis.map((document) => citationText(document, language)).join('; ')
}

/** A document with those that it carries out: "Kế hoạch số … (thực hiện Quyết định số …)". */
export function sourceText({ citation, implementing = [] }: CampaignSource, language: Language): string {
  const text = citationText(citation, language)
  if (implementing.length === 0) return text
  const above = implementing.map((source) => sourceText(source, language)).join('; ')
  return `${text} (${language === 'vi' ? 'thực hiện' : 'implementing'} ${above})`
}

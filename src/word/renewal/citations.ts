import { typeByName } from '../../citations/document-types.js'
import type { FoundCitation } from '../../citations/find.js'
import { endsClause } from '../../proofread/reading/clause.js'
import type { Bilingual } from '../../text/language.js'
import type { Ledger, Step } from './ledger.js'
import { reasons } from './reasons.js'

/** Types that are issued anew from year to year; the rest is in force until something else is said. */
const YEARLY: ReadonlySet<string> = new Set([
  'Kế hoạch',
  'Hướng dẫn',
  'Công văn',
  'Thông báo',
  'Chương trình',
  'Báo cáo',
  'Giấy mời',
  'Công điện',
  'Tờ trình',
  'Văn bản',
  'Kế hoạch phối hợp',
  'Kế hoạch liên tịch',
  'Hướng dẫn liên tịch',
])
/** "về …", or what is done by it, right behind number, date and issuer. */
const SUBJECT =
  /^[^.;\n]{0,80}?(?:\bve\b|\bv\/v\b)|^[^.,;:()\n]{0,80}? (?:ky niem|tuyen truyen|to chuc|trien khai|thuc hien|phat dong|dinh huong|huong dan|huong ung)\b/
/** Who writes, and does what: the end of what the cited document is about. */
const WRITER =
  /^(?:(?!\bve\b)[^.,;\n]){0,80}?\b(?:de nghi|yeu cau|huong dan|ban hanh|xay dung|dinh huong|thong bao|to chuc|trien khai|phat dong|bao cao|de xuat)\b/
/** How far a letterhead reaches. */
const HEAD = 1000

/** Marks the documents of last year as to be replaced; nothing in a citation is ever rewritten. */
export function markCitations(step: Step, ledger: Ledger): void {
  const { citations } = step.reading
  const ends = citations.map((found) => subjectEnd(step, found))
  citations.forEach((found, at) => {
    if (isOwn(step, found)) ledger.mark(found, reasons.ownNumber)
    else if (isOfLastYear(step, found)) ledger.mark(found, reasonOf(found, ends[at]! > found.end))
  })
  citations.forEach((found, at) => {
    ledger.keep({ start: found.start, end: ends[at]! })
  })
}

/** The document's own number: "Số: 12/SCT-VP", "Số 1714-CV/BTGTU" in a line of its own. */
function isOwn({ reading: { folded } }: Step, { start, end, pieces, citation }: FoundCitation): boolean {
  if (start > HEAD || pieces.type || citation.issuedOn !== undefined) return false
  const label = folded.slice(start, pieces.number.start)
  return /^so ?: ?$/.test(label) || (/^so ?$/.test(label) && /^(?:\n|$)/.test(folded.slice(end, end + 1)))
}

function isOfLastYear({ from }: Step, { citation }: FoundCitation): boolean {
  const { type, issuedOn, year } = citation
  // A year in the number makes a legal document, which lasts.
  if (year !== undefined || typeByName(type)?.group === 'legal') return false
  if (issuedOn === undefined) return YEARLY.has(type)
  const issued = Number(issuedOn.slice(0, 4))
  // What was issued in the last months of a year is for Tết and the year that follows.
  const isForNewYear = (from.month ?? 12) <= 2 && Number(issuedOn.slice(5, 7)) >= 10
  return issued === from.year || (issued === from.year - 1 && (YEARLY.has(type) || isForNewYear))
}

function reasonOf({ citation }: FoundCitation, hasSubject: boolean): Bilingual {
  if (!YEARLY.has(citation.type)) return reasons.lasting
  return hasSubject ? reasons.citationWithSubject : reasons.citation
}

/** What a document is about belongs to it, up to the end of the clause or to the name of who writes about it. */
function subjectEnd({ reading }: Step, { end }: FoundCitation): number {
  const { folded, text, page } = reading
  if (!SUBJECT.test(folded.slice(end, end + 100))) return end
  let at = end
  for (; at < folded.length && at < end + 320 && !endsClause(page, at); at++) {
    const next = text.slice(at, at + 3)
    if (/^, \p{Lu}/u.test(next) && WRITER.test(folded.slice(at + 2, at + 120))) break
  }
  return at
}

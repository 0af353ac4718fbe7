import { typeByName } from '../../citations/document-types.js'
import type { FoundCitation } from '../../citations/find.js'
import { endsClause } from '../../proofread/reading/clause.js'
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
const SUBJECT = /^[^.;\n]{0,80}?(?:\bve\b|\bv\/v\b)/

/** Marks the documents of last year as to be replaced; nothing in a citation is ever rewritten. */
export function markCitations(step: Step, ledger: Ledger): void {
  for (const found of step.reading.citations) {
    const end = subjectEnd(step, found)
    if (isOfLastYear(step, found)) ledger.mark(found, reasons.citation)
    ledger.keep({ start: found.start, end })
  }
}

function isOfLastYear({ from }: Step, { citation }: FoundCitation): boolean {
  const { type, issuedOn, year } = citation
  if (typeByName(type)?.group === 'legal') return false
  const issued = issuedOn === undefined ? year : Number(issuedOn.slice(0, 4))
  if (issued === undefined) return YEARLY.has(type)
  return issued === from.year || (issued === from.year - 1 && YEARLY.has(type))
}

/** What a document is about belongs to it, up to the end of the clause. */
function subjectEnd({ reading }: Step, { end }: FoundCitation): number {
  if (!SUBJECT.test(reading.folded.slice(end, end + 100))) return end
  let at = end
  while (at < reading.folded.length && at < end + 320 && !endsClause(reading.page, at)) at++
  return at
}

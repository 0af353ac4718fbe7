import type { FoundCitation, Piece } from '../../citations/find.js'
import { isInTerm, termOf } from '../../citations/terms.js'
import { daysInMonth, formatDate, type PlainDate, parseDate } from '../../dates/plain-date.js'
import { printDate } from '../../dates/print/vietnamese.js'
import { issueDateOf } from '../reading/issue-dates.js'
import type { Reading } from '../reading/reading.js'
import { type Repair, withDate } from '../repair.js'
import type { ProofreadContext, ProofreadRule } from '../rule.js'
import { isOfACase } from './court-papers.js'
import { knownByDate, knownByNumber, misdated, misdatedReport } from './known-date.js'
import { passedLaws } from './passed-law.js'

/** A document dated in the future, in another year than its symbol, or on another day than is known of it. */
export const citationDate: ProofreadRule = {
  id: 'citation-date',
  summary: {
    vi: 'Văn bản viện dẫn có ngày ở tương lai, khác năm trong ký hiệu, hoặc khác ngày ban hành đã biết.',
    en: 'A cited document is dated in the future, in another year than its symbol, or on another day than is known of it.',
  },
  check(context) {
    const limit = limitOf(context)
    for (const law of passedLaws(context.reading)) context.report(law)
    for (const citation of context.reading.citations) {
      const { issuedOn, year } = citation.citation
      const { date } = citation.pieces
      const told = misdated(citation, context.reading)
      if (told) context.report(misdatedReport(citation, told, context.reading))
      if (told || !date || issuedOn === undefined) continue
      if (year !== undefined && isOfOtherYear(citation)) reportYear(context, citation, year, issuedOn)
      else if (limit !== undefined && isToCome(citation, limit)) {
        context.report({
          start: date.start,
          end: date.end,
          severity: limit.certain ? 'error' : 'warning',
          message: {
            vi: `Văn bản viện dẫn ghi ngày ${date.text.replace(/^ngày /i, '')}, sau ${limit.vi}.`,
            en: `The cited document is dated ${issuedOn}, after ${limit.en}.`,
          },
        })
      }
    }
  },
}

/** True for a date that this rule has something against, which is then nothing to compare others with. */
export function isMisdated(context: ProofreadContext): (citation: FoundCitation) => boolean {
  const limit = limitOf(context)
  return (citation) =>
    isOfOtherYear(citation) ||
    misdated(citation, context.reading) !== undefined ||
    (limit !== undefined && isToCome(citation, limit))
}

/** True for a symbol with another year than the date behind it. */
function isOfOtherYear(found: FoundCitation): boolean {
  const { issuedOn, year } = found.citation
  if (year === undefined || issuedOn === undefined || isOfACase(found)) return false
  return Number(issuedOn.slice(0, 4)) !== year
}

function isToCome({ citation: { issuedOn } }: FoundCitation, { date }: Limit): boolean {
  return issuedOn !== undefined && issuedOn > date
}

function reportYear(
  { reading, report }: ProofreadContext,
  found: FoundCitation,
  year: number,
  issuedOn: PlainDate,
): void {
  const { pieces, citation } = found
  const { start, end, text } = pieces.date!
  const issued = Number(issuedOn.slice(0, 4))
  const byDate = knownByDate(citation, issuedOn)
  const byNumber = knownByNumber(citation)
  const mark = byNumber && issueDateOf(found, reading)?.mark
  const repairs: Repair[] = [
    mark
      ? withDate(reading.text, mark, parseDate(byNumber.date))
      : { start, end, text: text.replace(/\d{4}(?!.*\d)/s, String(year)) },
    yearInNumber(pieces.number, year, issued),
  ]
  const term = termOf(citation.symbol ?? '')
  // "98/2013/QH15 ngày 24/6/2023": the term bears one of the two out, as does a known document of that number and day.
  if (byDate || (!byNumber && term !== undefined && isInTerm(term, issuedOn) && !isInTerm(term, year)))
    repairs.reverse()
  const [repair] = repairs as [Repair]
  report({
    start: repair.start,
    end: repair.end,
    severity: byDate?.sure || byNumber?.sure || issued < year ? 'error' : 'warning',
    expected: repair.text,
    suggestions: repairs,
    message: {
      vi: `Ký hiệu ghi năm ${year} nhưng ngày ban hành là ${text.replace(/^ngày /i, '')}.`,
      en: `The symbol says ${year}, yet the date of issue is ${issuedOn}.`,
    },
  })
}

/** Number and symbol with another year. */
function yearInNumber({ start, end, text }: Piece, year: number, right: number): Repair {
  return { start, end, text: text.replace(`/${year}`, `/${right}`) }
}

interface Limit {
  date: PlainDate
  vi: string
  en: string
  certain: boolean
}

/** The last day on which a document may be cited: the date line, or the end of the month or year that the caller named. */
function limitOf({ reading, year, month }: ProofreadContext): Limit | undefined {
  const line = lineDate(reading)
  if (line !== undefined)
    return {
      date: line,
      vi: `ngày ký văn bản (${printDate(line)})`,
      en: `the date line (${line})`,
      certain: false,
    }
  if (year === undefined) return undefined
  const last = month ?? 12
  const date = formatDate(year, last, daysInMonth(year, last))
  const said = month === undefined ? `${year}` : `${month}/${year}`
  return {
    date,
    vi: `thời gian của văn bản (${said})`,
    en: `the time of the document (${said})`,
    certain: false,
  }
}

function lineDate({ subject, citations }: Reading): PlainDate | undefined {
  const line = subject.dateLine
  if (!line || line.year === undefined || line.month === undefined || line.day === undefined) return undefined
  if (citations.some(({ start, end }) => line.start >= start && line.end <= end)) return undefined
  return formatDate(line.year, line.month, line.day)
}

import type { FoundCitation, Piece } from '../../citations/find.js'
import { isInTerm, termAt, termOf } from '../../citations/terms.js'
import { daysInMonth, formatDate, type PlainDate } from '../../dates/plain-date.js'
import { printDate } from '../../dates/print/vietnamese.js'
import type { Reading } from '../reading/reading.js'
import type { Repair } from '../repair.js'
import type { ProofreadContext, ProofreadRule } from '../rule.js'
import { isOfACase } from './court-papers.js'

/** A document dated in the future, or in another year than its symbol. */
export const citationDate: ProofreadRule = {
  id: 'citation-date',
  summary: {
    vi: 'Văn bản viện dẫn có ngày ở tương lai, hoặc khác năm trong ký hiệu.',
    en: 'A cited document is dated in the future, or in another year than its symbol.',
  },
  check(context) {
    const limit = limitOf(context)
    for (const citation of context.reading.citations) {
      const { issuedOn, year } = citation.citation
      const { date } = citation.pieces
      if (!isOfOtherYear(citation)) reportTerm(context, citation)
      if (!date || issuedOn === undefined) continue
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
  return (citation) => isOfOtherYear(citation) || (limit !== undefined && isToCome(citation, limit))
}

function isOfOtherYear(found: FoundCitation): boolean {
  const { issuedOn, year } = found.citation
  if (year === undefined || issuedOn === undefined || isOfACase(found)) return false
  return Number(issuedOn.slice(0, 4)) !== year
}

function isToCome({ citation: { issuedOn } }: FoundCitation, { date }: Limit): boolean {
  return issuedOn !== undefined && issuedOn > date
}

function reportYear(
  context: ProofreadContext,
  { pieces, citation }: FoundCitation,
  year: number,
  issuedOn: PlainDate,
): void {
  const { start, end, text } = pieces.date!
  const issued = Number(issuedOn.slice(0, 4))
  const byDate = yearInNumber(pieces.number, year, issued)
  const repairs: Repair[] = [{ start, end, text: text.replace(/\d{4}(?!.*\d)/s, String(year)) }, byDate]
  const term = termOf(citation.symbol ?? '')
  // "98/2013/QH15 ngày 24/6/2023": the term bears one of the two out.
  if (term !== undefined && isInTerm(term, issuedOn) && !isInTerm(term, year)) repairs.reverse()
  const [repair] = repairs as [Repair]
  context.report({
    start: repair.start,
    end: repair.end,
    severity: issued < year ? 'error' : 'warning',
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

/** "72/2025/QH14": the year is of another term of the National Assembly. */
function reportTerm({ report }: ProofreadContext, { citation, pieces }: FoundCitation): void {
  const { symbol = '', issuedOn } = citation
  const issued = issuedOn ?? citation.year
  const term = termOf(symbol)
  if (term === undefined || issued === undefined || isInTerm(term, issued)) return
  const { end } = pieces.number
  const start = end - String(term).length
  const right = termAt(issued)
  const year = String(issued).slice(0, 4)
  report({
    start,
    end,
    severity: 'warning',
    ...(right === undefined ? {} : { expected: String(right) }),
    message: {
      vi: `Năm ${year} không thuộc nhiệm kỳ Quốc hội khóa ${term}${right === undefined ? '' : `; năm đó là khóa ${right}`}.`,
      en: `The year ${year} is not in term ${term} of the National Assembly${right === undefined ? '' : `, but in term ${right}`}.`,
    },
  })
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

import type { Citation } from '../../citations/citation.js'
import type { FoundCitation } from '../../citations/find.js'
import { inOnePartyTerm } from '../../citations/terms.js'
import { formatDate, type PlainDate, parseDate } from '../../dates/plain-date.js'
import { printDate } from '../../dates/print/vietnamese.js'
import { type KnownDate, knownDates, numberOfDay } from '../known-documents.js'
import { type IssueDate, issueDateOf } from '../reading/issue-dates.js'
import type { Reading } from '../reading/reading.js'
import { withDate } from '../repair.js'
import type { Report } from '../report.js'

/** A cited document whose printed day of issue is not the one that is known of it. */
export interface Misdated {
  printed: IssueDate
  known: KnownDate
  /** True where no other document can have that number: its year is in the symbol, or the dates are of one year. */
  unique: boolean
}

/**
 * Tells a known document that is printed with another day. Undefined where the number may be another document's: the State begins anew
 * each year, the Party each term; and where year of symbol and year of date differ, which of the two is wrong is weighed apart.
 */
export function misdated(found: FoundCitation, reading: Reading): Misdated | undefined {
  const { citation } = found
  const all = daysOf(citation)
  const printed = all.length === 0 ? undefined : issueDateOf(found, reading)
  if (!printed || (citation.year !== undefined && citation.year !== printed.year)) return undefined
  const date = dateOf(printed)
  if (all.some((known) => known.date === date)) return undefined
  const near = all.find((known) => parseDate(known.date).year === printed.year)
  if (near) return { printed, known: near, unique: true }
  const known = citation.system === 'party' ? all.find((other) => isOfOneTerm(other.date, date)) : undefined
  return known && { printed, known, unique: false }
}

/** The known days; of a number that lacks its year ("30/NĐ-CP ngày …") those of the year of its date. */
function daysOf(citation: Citation): readonly KnownDate[] {
  const { year, issuedOn } = citation
  const days = knownDates(citation)
  if (days.length > 0 || year !== undefined || issuedOn === undefined) return days
  return knownDates({ ...citation, year: parseDate(issuedOn).year })
}

const dateOf = ({ year, month, day }: IssueDate): PlainDate => formatDate(year, month, day)

/** Another year behind the same day and month, or another day of the same term. */
function isOfOneTerm(known: PlainDate, printed: PlainDate): boolean {
  return known.slice(4) === printed.slice(4) || inOnePartyTerm(known, printed)
}

/** What is said of it; beside the day, the number of the known document of the printed day, if there is one, may be meant. */
export function misdatedReport(
  { pieces, citation }: FoundCitation,
  { printed, known, unique }: Misdated,
  { text }: Reading,
): Report {
  const { mark, named } = printed
  const { start, end } = mark
  const repair = withDate(text, mark, parseDate(known.date))
  const number = numberOfDay(citation, dateOf(printed))
  const printedNumber = pieces.number.text
  return {
    start,
    end,
    severity: known.sure && unique && named ? 'error' : 'warning',
    expected: repair.text,
    suggestions: [
      repair,
      ...(number === undefined
        ? []
        : [{ ...pieces.number, text: printedNumber.replace(/^\d+\p{L}?/u, number) }]),
    ],
    message: {
      vi: `Văn bản số ${printedNumber} có ngày ban hành là ${printDate(known.date)}.`,
      en: `Document ${printedNumber} was issued on ${known.date}.`,
    },
  }
}

/** The known document of the day that is printed, whose number has another year: "30/2019/NĐ-CP ngày 05/3/2020". */
export function knownByDate(citation: Citation, issuedOn: PlainDate): KnownDate | undefined {
  return knownDates({ ...citation, year: parseDate(issuedOn).year }).find(({ date }) => date === issuedOn)
}

/** The known day of the document of that number and year. */
export function knownByNumber(citation: Citation): KnownDate | undefined {
  return knownDates(citation).find(({ date }) => parseDate(date).year === citation.year)
}

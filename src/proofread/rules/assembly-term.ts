import type { FoundCitation } from '../../citations/find.js'
import { formatNumber } from '../../citations/format.js'
import { isInTerm, termAt, termOf } from '../../citations/terms.js'
import type { Report } from '../report.js'

/** "72/2025/QH14": the year is of another term of the National Assembly than the letters. */
export function otherTerm({ citation, pieces }: FoundCitation): Report | undefined {
  const { symbol = '', issuedOn, year } = citation
  const issued = issuedOn ?? year
  const term = termOf(symbol)
  if (term === undefined || issued === undefined || isInTerm(term, issued)) return undefined
  // Which of the two years is wrong is not known.
  if (year !== undefined && issuedOn !== undefined && Number(issuedOn.slice(0, 4)) !== year) return undefined
  const { start, end } = pieces.number
  const right = termAt(issued)
  const said = String(issued).slice(0, 4)
  return {
    start,
    end,
    severity: 'warning',
    ...(right === undefined
      ? {}
      : { expected: formatNumber({ ...citation, symbol: symbol.slice(0, -String(term).length) + right }) }),
    message: {
      vi: `Năm ${said} không thuộc nhiệm kỳ Quốc hội khóa ${term}${right === undefined ? '' : `; năm đó là khóa ${right}`}.`,
      en: `The year ${said} is not in term ${term} of the National Assembly${right === undefined ? '' : `, but in term ${right}`}.`,
    },
  }
}

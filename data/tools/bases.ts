import type { Commemoration } from '../../src/commemorations/commemoration.js'

/** Kinds of day that a decision sets; an event of history and a custom need none. */
const SET_BY_DECISION: readonly Commemoration['kind'][] = [
  'public-holiday',
  'founding',
  'tradition',
  'response',
  'action-month',
  'action-week',
]

/** What is wrong with what a record says of the text that sets its day: those that offices outside its body print have to say it. */
export function basisFault({ rank, level, kind, legalBasis, basis }: Commemoration): string | undefined {
  if (legalBasis && basis) return `basis: ${basis}, beside a legal basis`
  if (basis === 'none-needed' && SET_BY_DECISION.includes(kind))
    return `basis: none-needed, but a decision sets a day of the kind ${kind}; none-known if it was not found`
  const asked = rank <= 3 && (level === 'national' || level === 'sector')
  return asked && !legalBasis && !basis ? 'legalBasis: missing; or basis: none-known, none-needed' : undefined
}

import type { Citation } from './citation.js'
import { UNKNOWN_TYPE } from './document-types.js'
import { plainNumber, plainSymbol } from './same-document.js'
import { isMark } from './symbol-parts.js'

/** Laws and resolutions of the Assembly are numbered apart under the same letters, as may be rules and decisions of the Party. */
const NUMBERED_BY_TYPE = /^(?:UBTV)?QH\d|^QD-TW$/

/**
 * What tells a document from others of its body: number, year where the symbol has one, and letters, however they are joined; the type
 * where the letters do not tell it. Undefined where that is not known.
 */
export function documentKey(citation: Citation): string | undefined {
  const { type, number, year, symbol } = citation
  if (number === undefined || symbol === undefined) return undefined
  const letters = plainSymbol(citation)
  const key = `${plainNumber(number)}${year === undefined ? '' : `/${year}`} ${letters}`
  if (isMark(symbol.split(/[-/]/)[0]!) && !NUMBERED_BY_TYPE.test(letters)) return key
  return type === UNKNOWN_TYPE ? undefined : `${type === 'Bộ luật' ? 'Luật' : type} ${key}`
}

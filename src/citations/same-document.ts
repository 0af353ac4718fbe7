import { check } from '../arguments.js'
import type { Citation } from './citation.js'
import { citation as citationCheck } from './citation-check.js'
import { foldAbbreviation } from './issuers.js'

/**
 * True if two citations can be the same document: same number and symbol (a later mention by type and number alone counts too), and
 * no date, year or issuer of the one contradicts the other.
 *
 * @example
 * sameDocument(
 *   { type: 'Nghị định', number: '30', year: 2020, symbol: 'NĐ-CP', issuedOn: '2020-03-05', system: 'state' },
 *   { type: 'Nghị định', number: '30', year: 2020, symbol: 'NĐ-CP', system: 'state' },
 * ) // true
 */
export function sameDocument(a: Citation, b: Citation): boolean {
  check('sameDocument', 'a', a, citationCheck)
  check('sameDocument', 'b', b, citationCheck)
  if (differ(a.issuedOn, b.issuedOn) || differ(yearOf(a), yearOf(b))) return false
  if (a.number === undefined || b.number === undefined) return a.number === b.number && sameTitle(a, b)
  if (plainNumber(a.number) !== plainNumber(b.number)) return false
  if (a.symbol === undefined || b.symbol === undefined) return a.type === b.type
  if (plainSymbol(a) !== plainSymbol(b)) return false
  // Two provinces can issue the same number and symbol on one day; only a printed issuer tells them apart.
  return !(a.issuer !== undefined && b.issuer !== undefined && !sameIssuer(a.issuer, b.issuer))
}

const differ = <T>(a: T | undefined, b: T | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b

const yearOf = ({ year, issuedOn }: Citation): number | undefined =>
  year ?? (issuedOn === undefined ? undefined : Number(issuedOn.slice(0, 4)))

/** Leading zeros are a habit of print: 05 and 5 are one number. */
export const plainNumber = (number: string): string => number.replace(/^0+(?=\d)/, '').toLowerCase()

const sameTitle = (a: Citation, b: Citation): boolean =>
  a.type === b.type && a.subject?.toLowerCase() === b.subject?.toLowerCase()

/** Letters of a symbol without marks, joined in one way. */
export const plainSymbol = ({ symbol }: Citation): string =>
  foldAbbreviation((symbol ?? '').replace(/\u00d0/g, 'Đ').replace(/TƯ/g, 'TW')).replace(/[\s/.&-]+/g, '-')

function sameIssuer(a: string, b: string): boolean {
  const [x, y] = [plainIssuer(a), plainIssuer(b)]
  return x.includes(y) || y.includes(x)
}

const plainIssuer = (name: string): string =>
  name
    .replace(/\bUBND\b/gu, 'Ủy ban nhân dân')
    .replace(/HĐND/gu, 'Hội đồng nhân dân')
    .replace(/[Uu][ỷỶ]/gu, 'Ủy')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()

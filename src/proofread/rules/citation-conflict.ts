import type { FoundCitation } from '../../citations/find.js'
import { issuerByAbbreviation } from '../../citations/issuers.js'
import type { Page } from '../reading/marks.js'
import { textAfter } from '../reading/page.js'
import type { ProofreadContext, ProofreadRule } from '../rule.js'
import { isMisdated } from './citation-date.js'
import { isMendedWhole } from './citation-form.js'
import { isOfACase } from './court-papers.js'

/** One document cited with two dates or two numbers in the same text. */
export const citationConflict: ProofreadRule = {
  id: 'citation-conflict',
  summary: {
    vi: 'Một văn bản được viện dẫn với hai ngày hoặc hai số khác nhau.',
    en: 'One document is cited with two dates or two numbers.',
  },
  check(context) {
    const byNumber = new Map<string, FoundCitation>()
    const byDate = new Map<string, FoundCitation>()
    const misdated = isMisdated(context)
    for (const found of context.reading.citations) {
      const { type, number, symbol, issuedOn, year } = found.citation
      if (number === undefined || symbol === undefined || issuedOn === undefined) continue
      if (misdated(found) || isOfACase(found)) continue
      // A decree and a directive of old bear their body alone, and may have one number: "15-CP", "15-TTg".
      const document = `${type}|${Number.parseInt(number, 10)}|${symbol}|${year ?? ''}`
      const before = byNumber.get(document)
      if (before) compareDates(context, before, found)
      else byNumber.set(document, found)
      const day = `${symbol}|${issuedOn}`
      const twin = byDate.get(day)
      if (twin) compareNumbers(context, twin, found)
      else byDate.set(day, found)
    }
  },
}

function compareDates(
  { report, reading }: ProofreadContext,
  first: FoundCitation,
  second: FoundCitation,
): void {
  const [one, two] = [first.citation, second.citation]
  if (one.issuedOn === two.issuedOn) return
  // Numbers start again each year (State) or term (Party): another year may be another document.
  const sameYear = one.issuedOn!.slice(0, 4) === two.issuedOn!.slice(0, 4)
  if (one.year === undefined && !sameYear) return
  const unique = one.issuer !== undefined && one.issuer === two.issuer
  // Each province, district, court and firm numbers its own.
  if (!unique && !areOfOneBody(reading.page, first, second)) return
  const { date } = second.pieces
  report({
    start: date!.start,
    end: date!.end,
    severity: unique ? 'error' : 'warning',
    expected: first.pieces.date!.text,
    suggestions: [
      { start: date!.start, end: date!.end, text: first.pieces.date!.text },
      { start: first.pieces.date!.start, end: first.pieces.date!.end, text: date!.text },
    ],
    message: {
      vi: `Văn bản ${second.pieces.number.text} ở chỗ khác ghi ngày ${first.pieces.date!.text.replace(/^ngày /i, '')}.`,
      en: `Document ${second.pieces.number.text} is dated ${one.issuedOn} elsewhere in the text.`,
    },
  })
}

/** The body that is named behind a citation: "của HĐND tỉnh Quảng Ninh". */
const BODY =
  /^,? (?:(?:cua|do) |(?=ubnd|hdnd|uy ban |hoi dong |so |tinh uy|thanh uy|huyen uy))([^,;.()\n]{3,60})/

function bodyOf(page: Page, { end }: FoundCitation): string | undefined {
  const body = BODY.exec(textAfter(page, end, 70))?.[1]
  return body?.replace('uy ban nhan dan', 'ubnd').replace('hoi dong nhan dan', 'hdnd')
}

/** True where both name one body, which may be named in short, or one subject; where one of them names none, if the dates are a slip apart. */
function areOfOneBody(page: Page, first: FoundCitation, second: FoundCitation): boolean {
  const [one, two] = [bodyOf(page, first), bodyOf(page, second)]
  if (one !== undefined && two !== undefined) return one.startsWith(two) || two.startsWith(one)
  if (areOfOneSubject(page, first, second)) return true
  const { symbol, issuedOn } = first.citation
  return isOfAnOffice(symbol!) && isSlip(issuedOn!, second.citation.issuedOn!)
}

/** Minutes, contracts and vouchers bear no letters of an office, and one of each may be of any day. */
function isOfAnOffice(symbol: string): boolean {
  return symbol.split(/[-/]/).some((group) => issuerByAbbreviation(group) !== undefined)
}

const SUBJECT = 60
const LEAST_SUBJECT = 25

/** The words behind a citation up to the end of the clause. */
function subjectOf(page: Page, { end }: FoundCitation): string {
  return textAfter(page, end, SUBJECT)
    .replace(/\s+/g, ' ')
    .split(/[;.\n]/)[0]!
    .trim()
}

function areOfOneSubject(page: Page, first: FoundCitation, second: FoundCitation): boolean {
  const subject = subjectOf(page, first)
  return subject.length >= LEAST_SUBJECT && subject === subjectOf(page, second)
}

function compareNumbers(context: ProofreadContext, first: FoundCitation, second: FoundCitation): void {
  const [one, two] = [first.citation.number!, second.citation.number!]
  if (Number.parseInt(one, 10) === Number.parseInt(two, 10) || !isSlip(one, two)) return
  // A number out of form is mended first: which of the two it should be is seen then.
  if (isMendedWhole(first) || isMendedWhole(second)) return
  if (!areOfOneSubject(context.reading.page, first, second)) return
  const { start, end } = second.pieces.number
  context.report({
    start,
    end,
    severity: 'warning',
    expected: first.pieces.number.text,
    suggestions: [
      { start, end, text: first.pieces.number.text },
      { start: first.pieces.number.start, end: first.pieces.number.end, text: second.pieces.number.text },
    ],
    message: {
      vi: `Cùng ngày, cùng nội dung, ở chỗ khác văn bản mang số ${first.pieces.number.text}.`,
      en: `The same document bears the number ${first.pieces.number.text} elsewhere in the text.`,
    },
  })
}

/** Digits exchanged, or one of them another. */
function isSlip(one: string, two: string): boolean {
  if ([...one].sort().join('') === [...two].sort().join('')) return true
  return one.length === two.length && [...one].filter((digit, at) => digit !== two[at]).length === 1
}

import { type Deviation, describeDepartures } from '../../citations/deviation.js'
import type { FoundCitation } from '../../citations/find.js'
import { issuerByAbbreviation } from '../../citations/issuers.js'
import { symbolSlip } from '../../citations/slip.js'
import { isMark } from '../../citations/symbol-parts.js'
import { SEVERITIES, type Severity } from '../finding.js'
import { textAfter } from '../reading/page.js'
import type { Reading } from '../reading/reading.js'
import type { Report } from '../report.js'
import type { ProofreadRule } from '../rule.js'
import { otherTerm } from './assembly-term.js'
import { otherBody, otherSystem } from './citation-body.js'
import { isOfACase } from './court-papers.js'

/** What each departure weighs; dates are the business of impossible-date and citation-date. */
const WEIGHT: Readonly<Record<Deviation['kind'], Severity | undefined>> = {
  letter: 'error',
  spaces: 'warning',
  dash: 'warning',
  digits: 'warning',
  separator: 'warning',
  abbreviation: 'warning',
  type: 'warning',
  yearless: 'warning',
  incomplete: 'info',
  date: undefined,
  year: undefined,
}

/** Departures that have but one correction. */
const SPELLING: ReadonlySet<Deviation['kind']> = new Set(['letter', 'spaces', 'dash'])

/** Departures of number and symbol as a whole. */
const WHOLE: ReadonlySet<Deviation['kind']> = new Set([
  'letter',
  'spaces',
  'dash',
  'digits',
  'separator',
  'yearless',
])

/** Until this year the letters of a type and those of a body were parted as each ministry had it: "05/2005/TTLT/VKSTC-TATC". */
const PARTED_SINCE = 2011

/** "298 KH/TWĐTN": a habit of mass organisations, and of old documents; it is read as what it means, and not blamed. */
const UNPARTED = /^\d{1,5}\p{L}? \p{Lu}/u

/** A number and symbol that are not in the form of their system. */
export const citationForm: ProofreadRule = {
  id: 'citation-form',
  summary: {
    vi: 'Số, ký hiệu văn bản sai thể thức: lẫn kiểu Đảng và Nhà nước, sai chữ viết tắt, sai khóa Quốc hội, thừa khoảng trắng, chữ "Ð".',
    en: 'Number and symbol out of form: Party and State mixed, a wrong abbreviation, another term of the Assembly, stray spaces, the letter "Ð".',
  },
  check({ reading, report }) {
    for (const citation of reading.citations) {
      if (UNPARTED.test(citation.pieces.number.text) || isOfACase(citation)) continue
      const whole =
        lettersApart(citation, reading) ?? otherSystem(citation, reading.page) ?? otherTerm(citation)
      const other = whole ?? otherBody(citation, reading.page)
      if (other) report(other)
      // What is mended whole has one repair.
      if (whole?.expected !== undefined) continue
      // Which of two forms belongs to a body is likely, not certain.
      const sure = citation.deviations.every(({ kind }) => kind !== 'separator')
      for (const { place, deviations } of piecesOf(citation, reading.text)) {
        const kinds = deviations.map(({ kind }) => kind)
        const expected = deviations.find((deviation) => deviation.expected !== undefined)?.expected
        report({
          ...place,
          severity: SEVERITIES.find((severity) =>
            deviations.some((deviation) => weightOf(deviation) === severity),
          )!,
          ...(expected === undefined ? {} : { expected }),
          fixable: sure && kinds.every((kind) => SPELLING.has(kind)),
          message: describeDepartures(kinds, {
            found: deviations[0]!.found,
            ...(expected === undefined ? {} : { expected }),
          }),
        })
      }
    }
  },
}

/** What makes the letters behind the issuer's the name of a body: "12/KH UBND tỉnh". */
const UNIT_BEHIND = /^ (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|dac khu)(?![a-z])/

/** "05-CT TW": the letters of the body apart from what they belong to. */
function lettersApart(found: FoundCitation, { text, page }: Reading): Report | undefined {
  const { symbol } = found.citation
  if (found.pieces.date || !/^[ \u00a0]\p{Lu}/u.test(text.slice(found.end, found.end + 2))) return undefined
  if (symbol === undefined || !isMark(symbol)) return undefined
  const slip = symbolSlip(text, found)
  // Letters that are not known may be a word.
  if (slip?.kind !== 'apart' || issuerByAbbreviation(slip.letters)?.system === undefined) return undefined
  const { expected } = slip
  if (expected === undefined) return undefined
  const { start } = found.pieces.number
  const end = start + slip.found.length
  if (UNIT_BEHIND.test(textAfter(page, end, 12))) return undefined
  return {
    start,
    end,
    severity: 'warning',
    expected,
    message: describeDepartures(['spaces'], { found: slip.found, expected }),
  }
}

/** A legal document of an age that is not told may be from before numbers had their year. */
function weightOf({ kind, expected }: Deviation): Severity | undefined {
  return kind === 'yearless' && expected === undefined ? 'info' : WEIGHT[kind]
}

/** True if number and symbol have one correction for all of them. */
export function isMendedWhole({ deviations }: FoundCitation): boolean {
  return deviations.some(({ kind }) => WHOLE.has(kind))
}

interface Departed {
  place: { start: number; end: number }
  deviations: Deviation[]
}

/**
 * The pieces that depart, each with all that is wrong in it: blanks, dashes and letters of one number are mended by one and the same
 * correction. Letters that stand in a number which is mended as a whole are no piece of their own.
 */
function piecesOf(citation: FoundCitation, text: string): Departed[] {
  const pieces: Departed[] = []
  const { year, issuedOn = '' } = citation.citation
  const isOld = (year ?? (Number(issuedOn.slice(0, 4)) || PARTED_SINCE)) < PARTED_SINCE
  const weighed = citation.deviations.filter(
    ({ kind }) => WEIGHT[kind] !== undefined && !(isOld && kind === 'separator'),
  )
  const placed = weighed.map((deviation) => ({ deviation, place: placeOf(citation, deviation, text) }))
  // The widest first, so that what stands within another piece finds it.
  placed.sort((a, b) => b.place.end - b.place.start - (a.place.end - a.place.start))
  for (const { deviation, place } of placed) {
    const around = pieces.find((piece) => piece.place.start <= place.start && place.end <= piece.place.end)
    if (around) around.deviations.push(deviation)
    else pieces.push({ place, deviations: [deviation] })
  }
  return pieces
}

/** Where the departure stands: the printed letters if they are found in the number, else the whole number. */
function placeOf(
  { pieces }: FoundCitation,
  { kind, found }: Deviation,
  text: string,
): { start: number; end: number } {
  if (kind === 'type' && pieces.type) return { start: pieces.type.start, end: pieces.type.end }
  const { start, end } = pieces.number
  const at = text.slice(start, end).indexOf(found)
  return at < 0 ? { start, end } : { start: start + at, end: start + at + found.length }
}

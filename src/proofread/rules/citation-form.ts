import { type Deviation, describeDeviation } from '../../citations/deviation.js'
import type { FoundCitation } from '../../citations/find.js'
import type { Severity } from '../finding.js'
import type { ProofreadRule } from '../rule.js'

/** What each departure weighs; dates are the business of impossible-date and citation-date. */
const WEIGHT: Readonly<Record<Deviation['kind'], Severity | undefined>> = {
  letter: 'error',
  spaces: 'warning',
  dash: 'warning',
  digits: 'warning',
  separator: 'warning',
  abbreviation: 'warning',
  type: 'warning',
  incomplete: 'info',
  date: undefined,
  year: undefined,
}

/** Departures that have but one correction. */
const SPELLING: ReadonlySet<Deviation['kind']> = new Set(['letter', 'spaces', 'dash'])

/** "298 KH/TWĐTN": a habit of mass organisations, and of old documents; it is read as what it means, and not blamed. */
const UNPARTED = /^\d{1,5}\p{L}? \p{Lu}/u

/** A number and symbol that are not in the form of their system. */
export const citationForm: ProofreadRule = {
  id: 'citation-form',
  summary: {
    vi: 'Số, ký hiệu văn bản sai thể thức: lẫn kiểu Đảng và Nhà nước, sai chữ viết tắt, thừa khoảng trắng, chữ "Ð".',
    en: 'Number and symbol out of form: Party and State mixed, a wrong abbreviation, stray spaces, the letter "Ð".',
  },
  check({ reading, report }) {
    for (const citation of reading.citations) {
      if (UNPARTED.test(citation.pieces.number.text)) continue
      const told = new Set<string>()
      // Which of two forms belongs to a body is likely, not certain.
      const sure = citation.deviations.every(({ kind }) => kind !== 'separator')
      for (const deviation of citation.deviations) {
        const severity = WEIGHT[deviation.kind]
        if (!severity) continue
        const place = placeOf(citation, deviation, reading.text)
        // Blanks, dashes and letters of one number are mended by one and the same correction.
        const mark = `${place.start}:${deviation.expected}`
        if (told.has(mark)) continue
        told.add(mark)
        report({
          ...place,
          severity,
          ...(deviation.expected === undefined ? {} : { expected: deviation.expected }),
          fixable: sure && SPELLING.has(deviation.kind),
          message: describeDeviation(deviation),
        })
      }
    }
  },
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

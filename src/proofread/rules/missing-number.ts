import { countsYears } from '../catalog-facts.js'
import type { Claim, CountMark, Known, Mark, Page } from '../reading/marks.js'
import type { Reading } from '../reading/reading.js'
import type { Report } from '../report.js'
import type { ProofreadRule } from '../rule.js'

/** "kỷ niệm 50 Ngày thành lập": the word "năm" is left out; "kỷ niệm năm Ngày …": the number is. */
export const missingNumber: ProofreadRule = {
  id: 'missing-number',
  summary: {
    vi: 'Thiếu chữ "năm" hoặc thiếu con số trước tên ngày.',
    en: 'The word "năm", or the number, is left out in front of the day.',
  },
  check({ reading, report }) {
    const claimOf = new Map(
      reading.claims.flatMap((claim) =>
        claim.count && !claim.inherited ? [[claim.count, claim] as const] : [],
      ),
    )
    for (const count of reading.counts) {
      const claim = claimOf.get(count)
      const made = claim && madeBy(claim)
      const found =
        count.form === 'empty'
          ? withoutNumber(reading, count, made)
          : count.form === 'bare'
            ? withoutWord(reading, count, claim?.known, made)
            : undefined
      const [entry] = claim?.known?.entries ?? []
      if (found) report({ ...found, ...(entry ? { commemoration: entry.id } : {}) })
    }
  },
}

/** The number that the dates of a claim make. */
function madeBy(claim: Claim): number | undefined {
  const { from, to } = (countsYears(claim) && claim.range) || {}
  const first = from?.[from.length - 1]?.year
  return to?.year !== undefined && first !== undefined ? to.year - first : undefined
}

/** "kỷ niệm năm Ngày …": the number is missing, unless it is five. */
function withoutNumber(
  { text }: Reading,
  { start, end }: CountMark,
  made: number | undefined,
): Report | undefined {
  if (made === undefined || made === 5) return undefined
  return {
    start,
    end: end - 1,
    severity: 'error',
    expected: `${made} ${text.slice(start, end - 1)}`,
    fixable: true,
    message: {
      vi: `Thiếu con số trước chữ "năm"; hai mốc ngày cho ${made} năm.`,
      en: `The number of years is missing; the two dates make ${made}.`,
    },
  }
}

/** "kỷ niệm 50 Ngày thành lập": the word is missing; "kỷ niệm 100 ngày thành lập" may mean days, the dates tell. */
function withoutWord(
  { text, page }: Reading,
  { digits, firm, value }: CountMark,
  known: Known | undefined,
  made: number | undefined,
): Report | undefined {
  if (!firm && made !== value && !(made === undefined && isKeptDay(known, value) && isSaid(page, digits)))
    return undefined
  const behind = text.slice(digits.end, digits.end + 6)
  const year = page.folded.marked ? 'năm' : 'nam'
  const word = behind === behind.toUpperCase() ? year.toUpperCase() : year
  return {
    ...digits,
    severity: (firm && known) || made !== undefined ? 'error' : 'warning',
    expected: `${made ?? value} ${word}`,
    fixable: made === value,
    message: {
      vi: `Thiếu chữ "năm" sau số ${value}.`,
      en: `The word "năm" (years) is left out after ${value}.`,
    },
  }
}

/** "kỷ niệm 70 ngày thành lập …": the word for a day is there; of "kỷ niệm 70 Quốc khánh" the dates alone tell. */
function isSaid({ text }: Page, { end }: Mark): boolean {
  return text.startsWith(' ngay ', end)
}

/** "kỷ niệm 70 ngày thành lập …" of a day that is kept each year; of a death or of a hundred it may be days. */
function isKeptDay(known: Known | undefined, value: number): boolean {
  return (
    known?.exact === true &&
    value > 10 &&
    value !== 100 &&
    known.entries.every(({ kind }) => kind !== 'death')
  )
}

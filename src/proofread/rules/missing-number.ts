import { countsYears } from '../catalog-facts.js'
import type { Known } from '../reading/marks.js'
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
      if (count.form !== 'bare' && count.form !== 'empty') continue
      const claim = claimOf.get(count)
      const { range } = claim ?? {}
      const last = claim && countsYears(claim) ? range?.to.year : undefined
      const first = range?.from[range.from.length - 1]?.year
      const number = last !== undefined && first !== undefined ? last - first : undefined
      const known = claim?.known
      const word =
        reading.text.slice(count.digits.end, count.digits.end + 6) ===
        reading.text.slice(count.digits.end, count.digits.end + 6).toUpperCase()
          ? 'NĂM'
          : 'năm'
      if (count.form === 'empty') {
        if (number === undefined || number === 5) continue
        const printed = reading.text.slice(count.start, count.end - 1)
        const expected = `${number} ${printed}`
        report({
          start: count.start,
          end: count.end - 1,
          severity: 'error',
          expected,
          fixable: true,
          ...(known ? { commemoration: known.entries[0]!.id } : {}),
          message: {
            vi: `Thiếu con số trước chữ "năm"; hai mốc ngày cho ${number} năm.`,
            en: `The number of years is missing; the two dates make ${number}.`,
          },
        })
        continue
      }
      // "kỷ niệm 100 ngày thành lập" may mean days; the dates tell.
      if (!count.firm && number !== count.value && !(number === undefined && isKeptDay(known, count.value)))
        continue
      const value = number ?? count.value
      report({
        start: count.digits.start,
        end: count.digits.end,
        severity: (count.firm && known) || number !== undefined ? 'error' : 'warning',
        expected: `${value} ${word}`,
        fixable: number === undefined ? false : number === count.value,
        ...(known ? { commemoration: known.entries[0]!.id } : {}),
        message: {
          vi: `Thiếu chữ "năm" sau số ${count.value}.`,
          en: `The word "năm" (years) is left out after ${count.value}.`,
        },
      })
    }
  },
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

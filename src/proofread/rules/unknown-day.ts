import { countsYears } from '../catalog-facts.js'
import type { ProofreadRule } from '../rule.js'

/** A claim about a day that the catalog does not know; off unless switched on. */
export const unknownDay: ProofreadRule = {
  id: 'unknown-day',
  summary: {
    vi: 'Ngày kỷ niệm không có trong danh mục, không kiểm tra được.',
    en: 'A claim about a day that the catalog does not know.',
  },
  on: false,
  check({ reading, report }) {
    for (const claim of reading.claims) {
      if (claim.names.length > 0 || !claim.count?.firm || !claim.range || !countsYears(claim)) continue
      report({
        start: claim.start,
        end: claim.end,
        severity: 'info',
        message: {
          vi: 'Danh mục không có ngày này; chỉ kiểm tra được phép tính.',
          en: 'The catalog does not know this day; only the arithmetic was checked.',
        },
      })
    }
  },
}

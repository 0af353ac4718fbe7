import type { ClaimRule } from '../judge/verdict.js'
import type { ProofreadRule } from '../rule.js'

/** A rule that reports the verdicts of its kind: a claim is judged once, whatever is wrong with it. */
function reporting(id: ClaimRule, vi: string, en: string): ProofreadRule {
  return {
    id,
    summary: { vi, en },
    check({ verdicts, report }) {
      for (const verdict of verdicts.get(id) ?? []) report(verdict)
    },
  }
}

/** The number printed, the first and the last date do not go together. */
export const numberMismatch = reporting(
  'number-mismatch',
  'Số năm không khớp với hai mốc ngày in kèm theo.',
  'The number is not the difference of the two dates printed with it.',
)

/** Number or origin is not what the catalog knows of the day named. */
export const numberVsCatalog = reporting(
  'number-vs-catalog',
  'Số năm hoặc mốc khởi đầu không khớp với danh mục ngày kỷ niệm.',
  'Number or origin is not what the catalog knows of the day named.',
)

/** The last date is not in the year that the document is about, or its day is not the first date's. */
export const endYear = reporting(
  'end-year',
  'Mốc sau không thuộc năm của văn bản, hoặc khác ngày với mốc trước.',
  'The last date is not in the year of the document, or not on the day of the first.',
)

/** A known day is printed on another date. */
export const wrongDay = reporting(
  'wrong-day',
  'Ngày kỷ niệm đã biết nhưng in sai ngày, tháng.',
  'A known day is printed on another date.',
)

/** The weekday printed with a date is not that of the date. */
export const weekday = reporting(
  'weekday',
  'Thứ trong tuần không khớp với ngày.',
  'The weekday is not that of the date.',
)

/** A lunar date and the solar one printed as the same day are two days. */
export const lunarDay = reporting(
  'lunar-day',
  'Ngày âm lịch và ngày dương lịch in kèm ("tức", "nhằm ngày") không phải là một ngày.',
  'A lunar date and the solar one printed as the same day are two days.',
)

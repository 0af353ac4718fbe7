import type { RuleCases } from './cases.js'
import { citationConflict, citationDate, citationForm } from './citations.cases.js'
import { brokenDate, dateStyle, impossibleDate, lunarDay, spanOrder, weekday } from './dates.cases.js'
import { endYear } from './end-year.cases.js'
import { numberMismatch } from './number-mismatch.cases.js'
import { numberVsCatalog } from './number-vs-catalog.cases.js'
import { ignoreComment, missingNumber, name, province, unknownDay } from './words.cases.js'
import { wrongDay } from './wrong-day.cases.js'

/** The cases of every rule. */
export const ALL_CASES: readonly RuleCases[] = [
  numberMismatch,
  numberVsCatalog,
  endYear,
  wrongDay,
  impossibleDate,
  brokenDate,
  spanOrder,
  weekday,
  lunarDay,
  missingNumber,
  name,
  province,
  citationForm,
  citationDate,
  citationConflict,
  dateStyle,
  unknownDay,
  ignoreComment,
]

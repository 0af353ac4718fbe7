import type { Rule } from './rule.js'
import { brokenDate } from './rules/broken-date.js'
import { citationConflict } from './rules/citation-conflict.js'
import { citationDate } from './rules/citation-date.js'
import { citationForm } from './rules/citation-form.js'
import { dateStyle } from './rules/date-style.js'
import { endYear } from './rules/end-year.js'
import { impossibleDate } from './rules/impossible-date.js'
import { missingNumber } from './rules/missing-number.js'
import { name } from './rules/name.js'
import { numberMismatch } from './rules/number-mismatch.js'
import { numberVsCatalog } from './rules/number-vs-catalog.js'
import { province } from './rules/province.js'
import { unknownDay } from './rules/unknown-day.js'
import { weekday } from './rules/weekday.js'
import { wrongDay } from './rules/wrong-day.js'

/** The shipped rules, in the order of the docs. */
export const RULES: readonly Rule[] = [
  numberMismatch,
  numberVsCatalog,
  endYear,
  wrongDay,
  impossibleDate,
  brokenDate,
  weekday,
  missingNumber,
  name,
  province,
  citationForm,
  citationDate,
  citationConflict,
  dateStyle,
  unknownDay,
]

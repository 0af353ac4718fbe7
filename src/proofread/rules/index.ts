import { frozen } from '../../frozen.js'
import type { ProofreadRule } from '../rule.js'
import { brokenDate } from './broken-date.js'
import { citationConflict } from './citation-conflict.js'
import { citationDate } from './citation-date.js'
import { citationForm } from './citation-form.js'
import { endYear, lunarDay, numberMismatch, numberVsCatalog, weekday, wrongDay } from './claims.js'
import { dateStyle } from './date-style.js'
import { ignoreComment } from './ignore-comment.js'
import { impossibleDate } from './impossible-date.js'
import { missingNumber } from './missing-number.js'
import { name } from './name.js'
import { province } from './province.js'
import { spanOrder } from './span-order.js'
import { unknownDay } from './unknown-day.js'

/** The shipped rules, in the order of the docs. */
export const RULES: readonly ProofreadRule[] = frozen([
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
])

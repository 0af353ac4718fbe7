import type { Rule } from './rule.js'
import { endYear } from './rules/end-year.js'
import { numberMismatch } from './rules/number-mismatch.js'
import { numberVsCatalog } from './rules/number-vs-catalog.js'
import { wrongDay } from './rules/wrong-day.js'

/** The shipped rules, in the order of the docs. */
export const RULES: readonly Rule[] = [numberMismatch, numberVsCatalog, endYear, wrongDay]

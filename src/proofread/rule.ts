import type { Problem } from '../errors.js'
import type { Bilingual } from '../text/language.js'
import { nearest } from '../text/nearest.js'
import type { Verdicts } from './judge/judge.js'
import type { Evidence } from './judge/verdict.js'
import type { Report } from './report.js'

/** What a rule may look at. */
export interface ProofreadContext extends Evidence {
  /** What is wrong with the claims of the text, each of them judged once. */
  verdicts: Verdicts
  /** Takes one finding. */
  report(report: Report): void
}

/** A rule: its id is its switch, and the name of its docs page and of its cases. */
export interface ProofreadRule {
  /** Lower-case words joined by hyphens: `number-mismatch`. */
  id: string
  /** In one sentence, what it finds. */
  summary: Bilingual
  /** False for a rule that must be switched on. */
  on?: boolean
  /** Looks at a text and reports what it finds. */
  check(context: ProofreadContext): void
}

/** What is said of a switch for a rule that there is not. */
export function unknownRule(id: string, known: readonly string[]): Problem {
  const near = nearest(id, known)
  return {
    code: 'unknown-rule',
    field: `rules.${id}`,
    value: id,
    allowed: known.join(', '),
    message: {
      vi: `Không có quy tắc "${id}"${near === undefined ? '.' : `; có phải là "${near}"?`} Các quy tắc: ${known.join(', ')}.`,
      en: `There is no rule "${id}"${near === undefined ? '.' : `; do you mean "${near}"?`} Rules: ${known.join(', ')}.`,
    },
  }
}

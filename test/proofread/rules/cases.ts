import type { TextFormat } from '../../../src/proofread/markup/index.js'

/** A text and what it is about. */
export interface Draft {
  text: string
  year?: number
  month?: number
  format?: TextFormat
}

/** A text in which the rule must find one place, and what it must say of it. */
export interface FoundCase extends Draft {
  found: string
  /** The right correction; left out where none can be known. */
  expected?: string
  /** `error` if not said. */
  severity?: 'error' | 'warning' | 'info'
}

/** The cases of a rule, as a rule tester takes them: texts that raise nothing, texts that raise one finding. */
export interface RuleCases {
  rule: string
  silent: readonly (string | Draft)[]
  found: readonly FoundCase[]
}

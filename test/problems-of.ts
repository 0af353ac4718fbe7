import { InputError, type Problem } from '../src/errors.js'

/** The problems for which a call is refused; a call that is not refused is a fault of its own. */
export function problemsOf(call: () => unknown): readonly Problem[] {
  try {
    call()
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
  throw new Error('not refused')
}

/** The first of them. */
export function problemOf(call: () => unknown): Problem {
  return problemsOf(call)[0]!
}

import { check, needed, oneOf, options as optionsOf, shape, text, wholeNumber } from './arguments.js'
import { type Problem, problemLine } from './errors.js'
import { type Bilingual, LANGUAGES, type Language } from './text/language.js'

/** How a problem is told. */
export interface DescribeOptions {
  /** `vi` if not said. */
  language?: Language
}

const OPTIONS = optionsOf<DescribeOptions>({ language: oneOf(LANGUAGES) })
const PROBLEM = { vi: 'một mục của error.problems', en: 'an entry of error.problems' }
const PROBLEM_CHECK = shape<Problem>(PROBLEM, {
  file: text,
  line: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  record: text,
  argument: text,
  field: text,
  message: needed(shape<Bilingual>(PROBLEM, { vi: needed(text), en: needed(text) })),
})

/**
 * Returns one problem as a line of text: `own.yaml:12: record "x", field "channels", entry 2: …`. Entries of lists are counted
 * from 1.
 *
 * @throws InputError for what is no problem.
 * @example
 * describeProblem(
 *   { code: 'unknown-value', record: 'a', field: 'ranks[0]', message: { vi: 'Sai.', en: 'Wrong.' } },
 *   { language: 'en' },
 * ) // 'record "a", field "ranks", entry 1: Wrong.'
 */
export function describeProblem(problem: Problem, options: DescribeOptions = {}): string {
  check('describeProblem', 'problem', problem, PROBLEM_CHECK)
  check('describeProblem', 'options', options, OPTIONS)
  return problemLine(problem, options.language ?? 'vi')
}

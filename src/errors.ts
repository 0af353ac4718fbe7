/** The same sentence in Vietnamese (what users read first) and in English. */
export interface Bilingual {
  vi: string
  en: string
}

/** One thing that is wrong with an input: where it stands, what was found and what is allowed. */
export interface Problem {
  /** Stable identifier of the kind of problem, such as `invalid-date`. */
  code: string
  /** The file that the input came from, where there is one. */
  file?: string
  /** The record (its id, or its position in the list). */
  record?: string
  /** Path of the field inside the record, such as `rule.month`. */
  field?: string
  /** The value as it was given. */
  value?: unknown
  /** What would have been accepted, as a list of values or a description. */
  allowed?: string
  message: Bilingual
}

/**
 * Thrown for every input that the library refuses: bad records, unknown filters, impossible dates in data.
 * `problems` has one entry for each fault found, so that a file can be mended in one go.
 * `message` is in English; the Vietnamese text stands in `problems[n].message.vi`.
 */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => describeProblem(problem, 'en')).join('\n'))
    this.problems = problems
  }
}

/** Thrown when a date lies outside the years that a calendar covers. */
export class DateRangeError extends RangeError {
  override readonly name = 'DateRangeError'
  readonly problems: readonly Problem[]

  constructor(problem: Problem) {
    super(describeProblem(problem, 'en'))
    this.problems = [problem]
  }
}

/** True for the errors of this library, also when they come from another copy of it. */
export function isKyNiemError(error: unknown): error is InputError | DateRangeError {
  return (
    error instanceof Error &&
    (error.name === 'InputError' || error.name === 'DateRangeError') &&
    Array.isArray((error as { problems?: unknown }).problems)
  )
}

/**
 * One problem as a line of text: `data/own.json: record "x": field "rule.month": …`.
 *
 * @example
 * describeProblem({ code: 'x', record: 'a', field: 'rank', message: { vi: 'Sai.', en: 'Wrong.' } }, 'en')
 * // 'record "a", field "rank": Wrong.'
 */
export function describeProblem(problem: Problem, language: 'vi' | 'en'): string {
  const words =
    language === 'vi' ? { record: 'bản ghi', field: 'trường' } : { record: 'record', field: 'field' }
  const place = [
    problem.record === undefined ? undefined : `${words.record} "${problem.record}"`,
    problem.field === undefined ? undefined : `${words.field} "${problem.field}"`,
  ]
    .filter((part) => part !== undefined)
    .join(', ')
  return [problem.file, place, problem.message[language]].filter((part) => part).join(': ')
}

/** Throws an {@link InputError} with a single problem. */
export function refuse(problem: Problem): never {
  throw new InputError([problem])
}

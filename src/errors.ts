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
  /** The line of the file, counted from 1, where it is known. */
  line?: number
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
 * One problem as a line of text: `own.yaml:12: record "x", field "channels", entry 2: …`. Entries of lists are counted from 1.
 *
 * @example
 * describeProblem({ code: 'x', record: 'a', field: 'ranks[0]', message: { vi: 'Sai.', en: 'Wrong.' } }, 'en')
 * // 'record "a", field "ranks", entry 1: Wrong.'
 */
export function describeProblem(problem: Problem, language: 'vi' | 'en'): string {
  const { file, line, record, field, message } = problem
  const words =
    language === 'vi'
      ? { record: 'bản ghi', field: 'trường', entry: 'mục' }
      : { record: 'record', field: 'field', entry: 'entry' }
  const place = [
    ...(record === undefined ? [] : [`${words.record} "${record}"`]),
    ...fieldParts(field ?? '').map((part) =>
      typeof part === 'number' ? `${words.entry} ${part}` : `${words.field} "${part}"`,
    ),
  ].join(', ')
  const at = file !== undefined && line !== undefined ? `${file}:${line}` : file
  return [at, place, message[language]].filter((part) => part).join(': ')
}

/** `sources[0].citation` as `sources`, 1, `citation`. */
function fieldParts(field: string): (string | number)[] {
  return field
    .split(/\[(\d+)\]\.?/)
    .map((part, index) => (index % 2 === 1 ? Number(part) + 1 : part))
    .filter((part) => part !== '')
}

/** Throws an {@link InputError} with a single problem. */
export function refuse(problem: Problem): never {
  throw new InputError([problem])
}

/** The problem of a value that is not in a closed list; the message gives the list. */
export function unknownValue(field: string, value: unknown, list: readonly string[]): Problem {
  const allowed = list.join(', ')
  return {
    code: 'unknown-value',
    field,
    value,
    allowed,
    message: {
      vi: `"${String(value)}" không có trong danh sách: ${allowed}.`,
      en: `"${String(value)}" is not one of: ${allowed}.`,
    },
  }
}

import type { ProblemCode } from './problem-codes.js'
import type { Bilingual, Language } from './text/language.js'

export type { ProblemCode }

/** One thing that is wrong with an input: where it stands, what was found and what is allowed. */
export interface Problem {
  /** Kind of problem, such as `invalid-date`. */
  code: ProblemCode
  /** The function that was called, for an argument that it does not take. */
  function?: string
  /** Which of its arguments it is; `field` tells where in it. */
  argument?: string
  /** The file that the input came from, where there is one. */
  file?: string
  /** The line of the file, counted from 1, where it is known. */
  line?: number
  /** The column of that line, counted from 1, where it is known. */
  column?: number
  /** The record (its id, or its position in the list). */
  record?: string
  /** Path of the field inside the record or the argument, such as `rule.month`; the argument's own name for the whole of it. */
  field?: string
  /** The value as it was given. */
  value?: unknown
  /** What would have been accepted, as a list of values or a description. */
  allowed?: string
  /** The problem in a sentence. */
  message: Bilingual
}

/**
 * What the library throws, all of it: one of the two classes below. `problems` has one entry for each fault found, so that a
 * file can be mended in one go. `message` is in English; the Vietnamese text stands in `problems[n].message.vi`.
 */
export abstract class KyNiemError extends Error {
  /** Which of the two it is: also tells errors of another copy of the library. */
  abstract override readonly name: 'InputError' | 'DateRangeError'
  /** What is wrong, one entry for each fault. */
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(inEnglish).join('\n'))
    this.problems = problems
  }
}

/** Thrown for every input that the library refuses: bad records, arguments and options, impossible dates in data. */
export class InputError extends KyNiemError {
  /** `InputError`. */
  override readonly name = 'InputError'
}

/** Thrown when a date lies outside the years that a calendar covers. */
export class DateRangeError extends KyNiemError {
  /** `DateRangeError`. */
  override readonly name = 'DateRangeError'

  constructor(problem: Problem) {
    super([problem])
  }
}

/** True for the errors of this library, also when they come from another copy of it. */
export function isKyNiemError(error: unknown): error is KyNiemError {
  try {
    return (
      error instanceof Error &&
      (error.name === 'InputError' || error.name === 'DateRangeError') &&
      Array.isArray((error as { problems?: unknown }).problems)
    )
  } catch {
    // Anything can be thrown, a proxy that throws when it is looked at too.
    return false
  }
}

/** For whoever wrote the call: the function too. */
function inEnglish(problem: Problem): string {
  const line = problemLine(problem, 'en')
  return problem.function === undefined ? line : `${problem.function}(): ${line}`
}

/** One problem as a line of text: `own.yaml:12: record "x", field "channels", entry 2: …`. */
export function problemLine(problem: Problem, language: Language): string {
  const { file, line, column, record, argument, field, message } = problem
  const words = WORDS[language]
  const first = argument === undefined ? words.field : field === argument ? words.argument : words.option
  const place = [
    ...(record === undefined ? [] : [`${words.record} "${record}"`]),
    ...fieldParts(field ?? '').map((part, index) =>
      typeof part === 'number' ? `${words.entry} ${part}` : `${index === 0 ? first : words.field} "${part}"`,
    ),
  ].join(', ')
  const at = placeIn(file, line, column, words)
  return [at, place, message[language]].filter((part) => part).join(': ')
}

const WORDS = {
  vi: {
    record: 'bản ghi',
    field: 'trường',
    option: 'tùy chọn',
    argument: 'đối số',
    entry: 'mục',
    line: 'dòng',
    column: 'cột',
  },
  en: {
    record: 'record',
    field: 'field',
    option: 'option',
    argument: 'argument',
    entry: 'entry',
    line: 'line',
    column: 'column',
  },
} as const

/** `draft.md:12:5`; in words for a text that came from no file. */
function placeIn(
  file: string | undefined,
  line: number | undefined,
  column: number | undefined,
  words: (typeof WORDS)[Language],
): string | undefined {
  if (line === undefined) return file
  if (file !== undefined) return [file, line, column].filter((part) => part !== undefined).join(':')
  return column === undefined ? undefined : `${words.line} ${line}, ${words.column} ${column}`
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

/** Throws a {@link DateRangeError} for a year outside those of a table or calendar. */
export function checkYear(
  year: number,
  { first, last }: { first: number; last: number },
  message: (year: number, first: number, last: number) => Bilingual,
): void {
  if (Number.isInteger(year) && year >= first && year <= last) return
  throw new DateRangeError({
    code: 'out-of-range',
    field: 'year',
    value: year,
    allowed: `${first}-${last}`,
    message: message(year, first, last),
  })
}

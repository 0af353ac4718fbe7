import type { Problem, ProblemCode } from '../errors.js'
import type { Bilingual } from '../text/language.js'

export type Path = readonly PropertyKey[]

/** A problem of one record, before file and record are named. */
export type FieldProblem = Omit<Problem, 'file' | 'record'>

/** `rule.month`, `sources[1].citation`. */
export function fieldPath(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('')
}

export function problem(
  code: ProblemCode,
  path: Path,
  value: unknown,
  message: Bilingual,
  allowed?: string,
): FieldProblem {
  return {
    code,
    ...(path.length === 0 ? {} : { field: fieldPath(path) }),
    ...(value === undefined ? {} : { value }),
    ...(allowed === undefined ? {} : { allowed }),
    message,
  }
}

export function missing(path: Path, allowed?: string): FieldProblem {
  const name = String(path.at(-1) ?? '')
  const choice =
    allowed === undefined
      ? { vi: '', en: '' }
      : { vi: `; dùng một trong: ${allowed}`, en: `; use one of: ${allowed}` }
  return problem(
    'missing-field',
    path,
    undefined,
    {
      vi: `Thiếu trường bắt buộc "${name}"${choice.vi}.`,
      en: `The required field "${name}" is missing${choice.en}.`,
    },
    allowed,
  )
}

/** A fault that a check of our own found, carried through zod in `params`. */
export interface Fault {
  code: ProblemCode
  message: Bilingual
  allowed?: string
  /** The value to show, where it is not the one at the path. */
  value?: unknown
}

/** The part of zod's check context that faults are reported to. */
interface Sink {
  issues: unknown[]
}

/** Reports a fault at a field below the value that is being checked. */
export function fault(sink: Sink, value: unknown, path: readonly (string | number)[], params: Fault): void {
  sink.issues.push({ code: 'custom', input: value, path: [...path], params, message: params.message.en })
}

import type * as z from 'zod'
import { nearest } from '../text/nearest.js'
import type { Fault } from './field-problem.js'
import { type FieldProblem, missing, type Path, problem } from './field-problem.js'
import { typeProblem, wrongForm, wrongSize, wrongValue } from './wrong-values.js'

type Issue = z.core.$ZodIssue

/** Turns the issues of a schema into problems in plain words, one for each fault. */
export function translate(issues: readonly Issue[], at: Path = []): FieldProblem[] {
  return issues.flatMap((issue) => one(issue, [...at, ...issue.path]))
}

function one(issue: Issue, path: Path): FieldProblem[] {
  switch (issue.code) {
    case 'custom':
      return [ownFault(issue, path)]
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(key, issue, path))
    case 'invalid_union':
      return union(issue, path)
    case 'invalid_type':
      return [wrongType(issue, path)]
    case 'invalid_value':
      return [wrongValue(issue.values, issue.input, path)]
    case 'invalid_key':
      return translate(issue.issues, path)
    case 'too_small':
    case 'too_big':
      return [wrongSize(issue, path)]
    default:
      return [wrongForm(issue, path)]
  }
}

function ownFault(issue: Extract<Issue, { code: 'custom' }>, path: Path): FieldProblem {
  const { code, message, allowed, value } = issue.params as unknown as Fault
  return problem(code, path, value ?? issue.input, message, allowed)
}

function unknownField(
  key: string,
  issue: Extract<Issue, { code: 'unrecognized_keys' }>,
  path: Path,
): FieldProblem {
  const known = issue.message.split(' ')
  const meant = nearest(key, known)
  const value = (issue.input as Record<string, unknown> | undefined)?.[key]
  return problem(
    'unknown-field',
    [...path, key],
    value,
    meant === undefined
      ? { vi: `Không có trường "${key}".`, en: `There is no field "${key}".` }
      : {
          vi: `Không có trường "${key}"; có phải là "${meant}"?`,
          en: `There is no field "${key}"; did you mean "${meant}"?`,
        },
    known.join(', '),
  )
}

function union(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path): FieldProblem[] {
  const options = (issue as { options?: unknown }).options
  if (Array.isArray(options)) {
    const key = path.at(-1)
    const value = (issue.input as Record<PropertyKey, unknown> | undefined)?.[key ?? '']
    return [value === undefined ? missing(path, options.join(', ')) : wrongValue(options, value, path)]
  }
  // The branch that takes this type of value tells what is wrong inside it.
  const branches = issue.errors
    .filter((errors) => !errors.some(({ code, path }) => code === 'invalid_type' && path.length === 0))
    .sort((a, b) => a.length - b.length)
  if (branches[0]) return translate(branches[0], path)
  if (issue.input === undefined) return [missing(path)]
  const expected = issue.errors.flatMap((errors) => errors.filter((error) => error.code === 'invalid_type'))
  return [typeProblem(expected, issue.input, path)]
}

function wrongType(issue: Extract<Issue, { code: 'invalid_type' }>, path: Path): FieldProblem {
  return issue.input === undefined ? missing(path) : typeProblem([issue], issue.input, path)
}

import type * as z from 'zod'
import type { Bilingual, Problem } from '../errors.js'
import type { Fault } from './fault.js'
import { nearest } from './nearest.js'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]
/** A problem of one record, before file and record are named. */
export type FieldProblem = Omit<Problem, 'file' | 'record'>

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { vi: 'một chuỗi chữ', en: 'a text' },
  number: { vi: 'một số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'các trường con', en: 'fields below it' },
  record: { vi: 'các trường con', en: 'fields below it' },
}

/** A type in words. What stands in the place of an object is told by its schema: an example, or the names of its fields. */
function typeWords({ expected, message }: Extract<Issue, { code: 'invalid_type' }>): Bilingual {
  const { vi, en } = TYPES[expected] ?? { vi: expected, en: expected }
  if (expected !== 'object') return { vi, en }
  if (message.startsWith('{')) return { vi: `${vi}, ví dụ ${message}`, en: `${en}, for example ${message}` }
  const [fields, more] = [message.split(' ').slice(0, 4).join(', '), message.split(' ').length > 4 ? '…' : '']
  return { vi: `${vi} (${fields}${more})`, en: `${en} (${fields}${more})` }
}

/** `rule.month`, `sources[1].citation`. */
export function fieldPath(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('')
}

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

function problem(
  code: string,
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

function missing(path: Path, allowed?: string): FieldProblem {
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

function wrongType(issue: Extract<Issue, { code: 'invalid_type' }>, path: Path): FieldProblem {
  return issue.input === undefined ? missing(path) : typeProblem([issue], issue.input, path)
}

function typeProblem(
  expected: readonly Extract<Issue, { code: 'invalid_type' }>[],
  input: unknown,
  path: Path,
): FieldProblem {
  const words = expected.map(typeWords)
  const unique = (texts: string[]) => [...new Set(texts)]
  const [vi, en] = [
    unique(words.map((word) => word.vi)).join(' hoặc '),
    unique(words.map((word) => word.en)).join(' or '),
  ]
  const quote =
    expected.some((type) => type.expected === 'string') &&
    (typeof input === 'number' || typeof input === 'boolean')
  return problem(
    'wrong-type',
    path,
    input,
    {
      vi: `Giá trị ${show(input)} không đúng kiểu; cần ${vi}${quote ? `. Nếu là chữ, đặt trong dấu ngoặc kép: "${String(input)}"` : ''}.`,
      en: `The value ${show(input)} is of the wrong type; needed: ${en}${quote ? `. A text goes into quotation marks: "${String(input)}"` : ''}.`,
    },
    en,
  )
}

function wrongValue(values: readonly unknown[], input: unknown, path: Path): FieldProblem {
  const allowed = values.join(', ')
  if (input === undefined) return missing(path, allowed)
  const meant = typeof input === 'string' ? nearest(input, values.map(String)) : undefined
  return problem(
    'unknown-value',
    path,
    input,
    meant === undefined
      ? {
          vi: `Giá trị ${show(input)} không dùng được; dùng một trong: ${allowed}.`,
          en: `The value ${show(input)} is not known; use one of: ${allowed}.`,
        }
      : {
          vi: `Giá trị ${show(input)} không dùng được; có phải là "${meant}"? Dùng một trong: ${allowed}.`,
          en: `The value ${show(input)} is not known; did you mean "${meant}"? Use one of: ${allowed}.`,
        },
    allowed,
  )
}

function wrongSize(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, path: Path): FieldProblem {
  const small = issue.code === 'too_small'
  const limit = String(small ? issue.minimum : issue.maximum)
  const allowed = `${small ? '>=' : '<='} ${limit}`
  if (issue.origin === 'string') {
    return problem(
      'wrong-length',
      path,
      issue.input,
      small
        ? { vi: 'Không được để trống.', en: 'It must not be empty.' }
        : { vi: `Dài quá ${limit} ký tự.`, en: `It is longer than ${limit} characters.` },
      allowed,
    )
  }
  if (issue.origin === 'array') {
    return problem(
      'wrong-length',
      path,
      undefined,
      small
        ? { vi: `Cần ít nhất ${limit} mục.`, en: `At least ${limit} entries are needed.` }
        : { vi: `Nhiều nhất là ${limit} mục.`, en: `At most ${limit} entries are taken.` },
      allowed,
    )
  }
  const ends = /^(-?\d+) (\d+)$/.exec(issue.message)
  const range = ends
    ? { vi: `từ ${ends[1]} đến ${ends[2]}`, en: `from ${ends[1]} to ${ends[2]}` }
    : small
      ? { vi: `từ ${limit} trở lên`, en: `at least ${limit}` }
      : { vi: `nhiều nhất là ${limit}`, en: `at most ${limit}` }
  return problem(
    'out-of-range',
    path,
    issue.input,
    {
      vi: `Giá trị ${show(issue.input)} không dùng được; phải ${range.vi}.`,
      en: `The value ${show(issue.input)} is out of range; it must be ${range.en}.`,
    },
    ends ? `${ends[1]}-${ends[2]}` : allowed,
  )
}

function wrongForm(issue: Issue, path: Path): FieldProblem {
  const pattern = (issue as { pattern?: unknown }).pattern
  return problem(
    'wrong-form',
    path,
    issue.input,
    {
      vi: `Giá trị ${show(issue.input)} không đúng dạng.`,
      en: `The value ${show(issue.input)} does not have the right form.`,
    },
    pattern === undefined ? undefined : String(pattern),
  )
}

/** A value in a message: short, and quoted if it is a text. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

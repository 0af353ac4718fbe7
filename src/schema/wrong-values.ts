import type * as z from 'zod'
import { unknownValue } from '../faults.js'
import type { Bilingual } from '../text/language.js'
import { shown } from '../text/shown.js'
import { type FieldProblem, missing, type Path, problem } from './field-problem.js'

type Issue = z.core.$ZodIssue

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

export function typeProblem(
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
  // What is left empty in a YAML file comes as null, a word that nobody wrote.
  if (input === null)
    return problem(
      'wrong-type',
      path,
      input,
      { vi: `Trường này để trống; cần ${vi}.`, en: `The field is empty; needed: ${en}.` },
      en,
    )
  return problem(
    'wrong-type',
    path,
    input,
    {
      vi: `Giá trị ${shown(input)} không đúng kiểu; cần ${vi}${quote ? `. Nếu là chữ, đặt trong dấu ngoặc kép: "${String(input)}"` : ''}.`,
      en: `The value ${shown(input)} is of the wrong type; needed: ${en}${quote ? `. A text goes into quotation marks: "${String(input)}"` : ''}.`,
    },
    en,
  )
}

export function wrongValue(values: readonly unknown[], input: unknown, path: Path): FieldProblem {
  if (input === undefined) return missing(path, values.join(', '))
  const { message, allowed } = input === null ? emptyValue(values) : unknownValue(input, values)
  return problem('unknown-value', path, input, message, allowed)
}

function emptyValue(values: readonly unknown[]) {
  const allowed = values.join(', ')
  return {
    allowed,
    message: {
      vi: `Trường này để trống; dùng một trong: ${allowed}.`,
      en: `The field is empty; use one of: ${allowed}.`,
    },
  }
}

export function wrongSize(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  path: Path,
): FieldProblem {
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
        ? {
            vi: `Cần ít nhất ${limit} mục.`,
            en: `Needed: at least ${limit} ${limit === '1' ? 'entry' : 'entries'}.`,
          }
        : { vi: `Nhiều nhất là ${limit} mục.`, en: `Taken: at most ${limit} entries.` },
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
      vi: `Giá trị ${shown(issue.input)} không dùng được; phải ${range.vi}.`,
      en: `The value ${shown(issue.input)} is out of range; it must be ${range.en}.`,
    },
    ends ? `${ends[1]}-${ends[2]}` : allowed,
  )
}

export function wrongForm(issue: Issue, path: Path): FieldProblem {
  const pattern = (issue as { pattern?: unknown }).pattern
  return problem(
    'wrong-form',
    path,
    issue.input,
    {
      vi: `Giá trị ${shown(issue.input)} không đúng dạng.`,
      en: `The value ${shown(issue.input)} does not have the right form.`,
    },
    pattern === undefined ? undefined : String(pattern),
  )
}

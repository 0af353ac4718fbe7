import type * as z from 'zod'
import { type Check, callback, check, maybe, options as optionsOf, text } from '../arguments.js'
import type { Campaign } from '../campaigns/campaign.js'
import { records } from '../commemorations/catalog.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import type { Issuer } from '../document/tree.js'
import { InputError, type Problem, type ProblemCode } from '../errors.js'
import { campaign } from './campaigns.js'
import { commemoration } from './commemorations.js'
import { complete } from './complete.js'
import { circleFaultsOf, commemorationFaults, formerNameFaults, sloganFaults } from './consistency.js'
import { type DataKind, wrongKind } from './data-kind.js'
import { type FieldProblem, fieldPath } from './field-problem.js'
import { issuer } from './issuer.js'
import { cleanCopy, type RawFault } from './raw-faults.js'
import { translate } from './translate.js'

/** Where the data came from, for messages. */
export interface ParseOptions {
  /** Name of the file, put in front of each message. */
  file?: string
  /** Line of the file in which the value at a path stands, counted from 1; it goes into `line` of the problems. */
  lineOf?: (path: readonly (string | number)[]) => number | undefined
  /** Known commemorations, such as the shipped ones: a record of the same id need name only the fields that it changes. */
  changes?: readonly Commemoration[]
}

/** Data that can be looked through to its end; what is wrong with it comes later. */
export const readable: Check<unknown> = {
  allowed: { vi: 'dữ liệu như trong JSON', en: 'data as in JSON' },
  faults(value) {
    cleanCopy(value)
    return undefined
  },
}

export const parseOptions = optionsOf<ParseOptions>({
  file: text,
  lineOf: callback,
  changes: records,
})

/**
 * Checks own commemorations: a list of records, or one record, as read from JSON or YAML. Recurrence rules come back with their dates.
 *
 * @throws InputError with one problem for each fault of the file: file, record, field, value, what is allowed, in Vietnamese
 *   and English.
 */
export function parseCommemorations(json: unknown, options: ParseOptions = {}): Commemoration[] {
  check('parseCommemorations', 'json', json, maybe(readable))
  check('parseCommemorations', 'options', options, parseOptions)
  const records = options.changes ? complete(json, options.changes) : json
  const circleFaults = circleFaultsOf(Array.isArray(records) ? records : [records])
  return parseList(records, 'commemorations', options, commemoration, (raw) => [
    ...commemorationFaults(raw),
    ...formerNameFaults(raw),
    ...circleFaults(raw),
  ])
}

/**
 * Checks campaigns: a list of records, or one record, as read from JSON or YAML. Citations may be written as they are printed, and
 * texts as plain strings; both come back taken apart. Recurrence rules come back with their dates.
 *
 * @throws InputError as {@link parseCommemorations}.
 */
export function parseCampaigns(json: unknown, options: ParseOptions = {}): Campaign[] {
  check('parseCampaigns', 'json', json, maybe(readable))
  check('parseCampaigns', 'options', options, parseOptions)
  return parseList(json, 'campaigns', options, campaign, sloganFaults)
}

/**
 * Checks the profile of an issuing office.
 *
 * @throws InputError as {@link parseCommemorations}.
 */
export function parseIssuer(json: unknown, options: ParseOptions = {}): Issuer {
  check('parseIssuer', 'json', json, maybe(readable))
  check('parseIssuer', 'options', options, parseOptions)
  refuseOtherKind(json, 'issuer', options)
  const { data, faults } = cleanCopy(json)
  const result = issuer.safeParse(data, { reportInput: true })
  const problems = told(faults, translate(result.error?.issues ?? []))
  if (problems.length > 0 || !result.success) throw new InputError(inFile(problems, options, []))
  return result.data
}

function parseList<T extends { id: string }>(
  json: unknown,
  kind: DataKind,
  options: ParseOptions,
  schema: z.ZodType<T>,
  consistency: (raw: unknown) => FieldProblem[],
): T[] {
  refuseOtherKind(json, kind, options)
  const list: readonly unknown[] = Array.isArray(json) ? json : [json]
  const parsed: T[] = []
  const problems: Problem[] = []
  const seen = new Map<string, number>()
  // Its holes too, which `forEach` passes over.
  for (const [index, item] of list.entries()) {
    const { data, faults } = cleanCopy(item)
    const result = schema.safeParse(data, { reportInput: true })
    const id = (data as { id?: unknown } | null | undefined)?.id
    const record = typeof id === 'string' && id !== '' ? id : `#${index + 1}`
    const found = told(faults, [...translate(result.error?.issues ?? []), ...consistency(data)])
    const first = seen.get(record)
    if (first !== undefined) {
      const line = options.lineOf?.([first, 'id'])
      found.push(duplicate(record, first, index, line))
    } else seen.set(record, index)
    const named = found.map((problem) => ({ record, ...problem }))
    problems.push(...inFile(named, options, Array.isArray(json) ? [index] : []))
    if (result.success) parsed.push(result.data)
  }
  if (problems.length > 0) throw new InputError(problems)
  return parsed
}

function refuseOtherKind(json: unknown, kind: DataKind, { file }: ParseOptions): void {
  const problem = wrongKind(json, kind)
  if (problem) throw new InputError(inFile([problem], file === undefined ? {} : { file }, []))
}

const EMPTIED: ReadonlySet<ProblemCode> = new Set(['not-plain', 'too-deep', 'too-large'])

/** All problems of a record; where no data stood, the schema met the nothing in its place, and that is not told again. */
function told(raw: readonly RawFault[], others: readonly FieldProblem[]): FieldProblem[] {
  const faults = raw.map(rawProblem)
  const gone = new Set(faults.flatMap(({ code, field }) => (EMPTIED.has(code) ? [field] : [])))
  return [...faults, ...others.filter(({ field }) => !gone.has(field))]
}

function rawProblem({ path, code, value, message }: RawFault): FieldProblem {
  return { code, ...(path.length === 0 ? {} : { field: fieldPath(path) }), value, message }
}

/** @param line where the other one stands, if it is known. */
function duplicate(id: string, first: number, index: number, line: number | undefined): FieldProblem {
  const at = line === undefined ? { vi: '', en: '' } : { vi: ` (dòng ${line})`, en: ` (line ${line})` }
  return {
    code: 'duplicate-id',
    field: 'id',
    value: id,
    message: {
      vi: `Mã "${id}" dùng hai lần, ở bản ghi thứ ${first + 1}${at.vi} và thứ ${index + 1}.`,
      en: `The id "${id}" is used twice, in records ${first + 1}${at.en} and ${index + 1}.`,
    },
  }
}

/** Adds file and line; `at` is the path of the record. */
function inFile(
  problems: readonly Problem[],
  { file, lineOf }: ParseOptions,
  at: readonly number[],
): Problem[] {
  return problems.map((problem) => {
    // A name with a dot or bracket in it is not found; then the line is that of the group.
    const line = lineOf?.([...at, ...(problem.field?.match(/[^.[\]]+/g) ?? [])])
    return { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }), ...problem }
  })
}

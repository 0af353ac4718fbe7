import { foldText } from '../../../../src/text/fold.js'
import type { Raw } from '../exchange.js'

/** The value at a path such as `rule.month`. */
export function valueAt(record: Raw, path: string): unknown {
  let value: unknown = record
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Raw)[part]
  }
  return value
}

/** The record with another value at a path; a field without a value is no field, and neither is a group without fields. */
export function withValue(record: Raw, path: string, value: unknown): Raw {
  const [first, ...rest] = path.split('.') as [string, ...string[]]
  const inner = record[first]
  const next =
    rest.length === 0
      ? value
      : withValue(typeof inner === 'object' && inner !== null ? (inner as Raw) : {}, rest.join('.'), value)
  const empty = next === undefined || (rest.length > 0 && Object.keys(next as Raw).length === 0)
  if (!empty) return { ...record, [first]: next }
  const { [first]: _gone, ...others } = record
  return others
}

/** True for a list of texts, which stands in a form as lines. */
export function isLines(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every((entry) => typeof entry === 'string'))
}

/** An id made of a name: `Ngày thành lập cơ quan` as `ngay-thanh-lap-co-quan`. */
export function idOf(name: string): string {
  return foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '')
}

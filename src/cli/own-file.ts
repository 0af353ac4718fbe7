import type { ParseOptions } from '../schema.js'
import type { DataSource } from './files.js'

/** Records of one of the user's files. */
export interface OwnFile<T> {
  source: DataSource
  records: readonly T[]
}

/** Where a field of a record stands, as far as a problem says it. */
export function placeOf({ data, file, lineOf }: DataSource, id: string, field: string) {
  const index = [data].flat().findIndex((record) => (record as { id?: unknown } | null)?.id === id)
  const line = lineOf([...(Array.isArray(data) ? [index] : []), ...field.split('.')])
  return { file, ...(line === undefined ? {} : { line }), record: id, field }
}

/** Where the records of a file stand, for the messages of the parse functions. */
export function whereIn({ file, lineOf }: DataSource): ParseOptions {
  return { file, lineOf }
}

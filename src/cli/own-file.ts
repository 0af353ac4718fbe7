import type { DataSource } from './files.js'

/** Records of one of the user's files. */
export interface OwnFile<T> {
  source: DataSource
  records: readonly T[]
}

/** Where a field of a record stands, as far as a problem says it. */
export function placeOf<T extends { id: string }>(
  { source, records }: OwnFile<T>,
  id: string,
  field: string,
) {
  const index = records.findIndex((record) => record.id === id)
  const line = source.lineOf([...(Array.isArray(source.data) ? [index] : []), ...field.split('.')])
  return { file: source.file, ...(line === undefined ? {} : { line }), record: id, field }
}

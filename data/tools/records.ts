import { readdirSync, readFileSync } from 'node:fs'
import type { Commemoration } from '../../src/commemorations/commemoration.js'

const FOLDER = new URL('../', import.meta.url)

/** Files of `data/` that are no lists of days. */
const NO_LISTS = ['provinces.json', 'days-off.json', 'digests.json', 'documents.json']

/** A shipped record and the file that it stands in. */
export interface Shipped {
  file: string
  record: Commemoration
}

/** Every record of every file in `data/`, in the order of the files. */
export const shipped: readonly Shipped[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json') && !NO_LISTS.includes(file))
  .sort()
  .flatMap((file) =>
    (JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Commemoration[]).map((record) => ({
      file: `data/${file}`,
      record,
    })),
  )

/** Runs a check over all records; each fault comes out as `data/file.json: id: field: what is wrong`. */
export function faults(check: (record: Commemoration, file: string) => Iterable<string>): string[] {
  return shipped.flatMap(({ file, record }) =>
    [...check(record, file)].map((fault) => `${file}: ${record.id}: ${fault}`),
  )
}

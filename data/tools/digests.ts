import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import { shipped } from './records.js'

const FILE = new URL('../digests.json', import.meta.url)

/** What each record said at its revision: `"<revision> <updated> <digest>"` by id. Ids stay here for good. */
export type Digests = Readonly<Record<string, string>>

export const readDigests = (): Digests => JSON.parse(readFileSync(FILE, 'utf8')) as Digests

/** What a record says, without when that was last changed or looked at. */
function digestOf({ revision: _, updated: __, reviewed: ___, ...content }: Commemoration): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12)
}

const lineOf = (record: Commemoration): string =>
  `${record.revision ?? 0} ${record.updated ?? ''} ${digestOf(record)}`

/** What is wrong with a record as the digests know it: changed in silence, or not written down. */
export function digestFault(record: Commemoration, digests: Digests): string | undefined {
  const known = digests[record.id]
  if (known === lineOf(record)) return undefined
  if (known === undefined) return 'revision: a new record; run npm run data:digest'
  const [revision, updated, digest] = known.split(' ')
  if (digest !== digestOf(record)) {
    if ((record.revision ?? 0) <= Number(revision))
      return `revision: the record changed; raise ${revision} by one`
    if ((record.updated ?? '') < updated!) return `updated: earlier than ${updated}`
  }
  return 'revision: run npm run data:digest to write down what the record says now'
}

/** Ids that were published once and are gone: their events would stay in calendars for good. */
export function lostIds(digests: Digests): string[] {
  const ids = new Set(shipped.map(({ record }) => record.id))
  return Object.keys(digests).filter((id) => !ids.has(id))
}

/** Writes down what every record says; refuses what changed in silence. */
export function writeDigests(): string[] {
  const digests = readDigests()
  const refused = shipped.flatMap(({ file, record }) => {
    const fault = digestFault(record, digests)
    return fault === undefined || fault.includes('npm run') ? [] : [`${file}: ${record.id}: ${fault}`]
  })
  if (refused.length > 0) return refused
  const lines = shipped.map(({ record }) => [record.id, lineOf(record)] as const)
  const all = { ...digests, ...Object.fromEntries(lines) }
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(FILE, `${JSON.stringify(sorted, undefined, 1)}\n`)
  return []
}

import type { Commemoration } from '../commemorations/commemoration.js'

/** Texts in two languages, of which a record may change one. */
const LOCAL = ['name', 'focus'] as const

/**
 * Own records that name a known one, each with the fields that it leaves out; all else as it is. A field that is there replaces the
 * known one whole, but for the languages of a text.
 *
 * @example
 * complete({ id: 'a', rank: 2 }, [{ id: 'a', kind: 'founding', rank: 3 }]) // { id: 'a', kind: 'founding', rank: 2 }
 */
export function complete(json: unknown, known: readonly Commemoration[]): unknown {
  const byId = new Map(known.map((entry) => [entry.id, entry]))
  const completeOne = (record: unknown): unknown => {
    const before = isObject(record) && typeof record.id === 'string' ? byId.get(record.id) : undefined
    if (!before || !isObject(record)) return record
    const texts = LOCAL.flatMap((field) => {
      const [old, changed] = [before[field], record[field]]
      return old && isObject(changed) ? [[field, { ...old, ...changed }]] : []
    })
    return { ...before, ...record, ...Object.fromEntries(texts) }
  }
  return Array.isArray(json) ? json.map(completeOne) : completeOne(json)
}

/** True if every record is of a known id, so that it may leave out what tells commemorations from other data. */
export function areKnown(json: unknown, known: readonly Commemoration[]): boolean {
  const ids = new Set<unknown>(known.map(({ id }) => id))
  const records: unknown[] = Array.isArray(json) ? json : [json]
  return records.length > 0 && records.every((record) => isObject(record) && ids.has(record.id))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

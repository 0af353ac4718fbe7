import { isKyNiemError } from '../../errors.js'
import { createBuilds } from './builds.js'
import { createCache } from './cache.js'
import { chooseEncoding, compressors, type Encoding } from './encoding.js'
import type { Rendered } from './render.js'

/** A text in the form in which it is sent. */
export interface Stored {
  rendered: Rendered
  bytes: Uint8Array<ArrayBuffer>
  encoding?: Encoding
}

/**
 * The text of a key in an encoding that the client takes: at once if it is kept, else when its turn to be made has come; nothing
 * where too many wait.
 *
 * @throws the InputError of a text that cannot be made, at once or later
 */
export type Find = (
  key: string,
  make: () => Promise<Rendered>,
  accepted: string | null | undefined,
) => Stored | Promise<Stored> | undefined

/** What is kept of a key: its text in the encodings asked for so far, or why there is none (a refusal is an answer too). */
type Kept = { rendered: Rendered; encoded: Map<Encoding, Uint8Array<ArrayBuffer>> } | { refused: Error }

/** Texts kept within bounds, each made and compressed once. */
export function createStore(bounds: { entries: number; bytes: number; waiting: number }): Find {
  const cache = createCache<Kept>(bounds.entries, bounds.bytes)
  const builds = createBuilds<Stored>(bounds.waiting)

  function keep(key: string, kept: Kept): void {
    const bodies = 'refused' in kept ? [] : [kept.rendered.bytes, ...kept.encoded.values()]
    cache.set(
      key,
      kept,
      bodies.reduce((sum, { length }) => sum + length, 0),
    )
  }

  async function build(key: string, make: () => Promise<Rendered>, accepted: string | null | undefined) {
    const known = cache.get(key)
    const kept = known ?? (await made(make))
    if (!known) keep(key, kept)
    if ('refused' in kept) throw kept.refused
    const encoding = chooseEncoding(accepted, kept.rendered.bytes.length)
    if (encoding !== undefined && !kept.encoded.has(encoding)) {
      kept.encoded.set(encoding, await compressors[encoding]!(kept.rendered.bytes))
      keep(key, kept)
    }
    return stored(kept, encoding)!
  }

  return (key, make, accepted) => {
    const kept = cache.get(key)
    if (kept && 'refused' in kept) throw kept.refused
    const encoding = kept && chooseEncoding(accepted, kept.rendered.bytes.length)
    const ready = kept && stored(kept, encoding)
    return ready ?? builds(`${encoding ?? accepted} ${key}`, () => build(key, make, accepted))
  }
}

function stored(
  { rendered, encoded }: Extract<Kept, { rendered: Rendered }>,
  encoding: Encoding | undefined,
): Stored | undefined {
  if (encoding === undefined) return { rendered, bytes: rendered.bytes }
  const bytes = encoded.get(encoding)
  return bytes && { rendered, bytes, encoding }
}

async function made(make: () => Promise<Rendered>): Promise<Kept> {
  try {
    return { rendered: await make(), encoded: new Map() }
  } catch (error) {
    if (isKyNiemError(error)) return { refused: error }
    throw error
  }
}

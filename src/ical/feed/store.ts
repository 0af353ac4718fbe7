import { isKyNiemError } from '../../errors.js'
import { type Stored, storedAs } from './answers.js'
import { createBuilds } from './builds.js'
import { createCache } from './cache.js'
import { compressors, type Encoding, takenEncoding, worthPacking } from './encoding.js'
import type { Rendered } from './render.js'

/**
 * The text of a key in an encoding that the client takes: at once if it is kept, else when its turn to be made has come; nothing
 * where too many wait.
 *
 * @throws the InputError of a text that cannot be made, at once or later
 */
export type Find = (
  key: string,
  make: () => Promise<Rendered>,
  header: string | null | undefined,
) => Stored | Promise<Stored> | undefined

/** What is kept of a key: its text in the forms asked for so far, or why there is none (a refusal is an answer too). */
type Kept = { rendered: Rendered; forms: Map<Encoding | undefined, Stored> } | { refused: Error }

/** Values of Accept-Encoding whose reading is kept: programs send a dozen. */
const ACCEPTED_KEPT = 50

/** Texts kept within bounds, each made and compressed once. */
export function createStore(bounds: { entries: number; bytes: number; waiting: number }): Find {
  const cache = createCache<Kept>(bounds.entries, bounds.bytes)
  const builds = createBuilds<Stored>(bounds.waiting)
  const accepted = createCache<{ encoding: Encoding | undefined }>(ACCEPTED_KEPT, ACCEPTED_KEPT)

  function keep(key: string, kept: Kept): void {
    const forms = 'refused' in kept ? [] : [...kept.forms.values()]
    cache.set(
      key,
      kept,
      forms.reduce((sum, { bytes }) => sum + bytes.length, 0),
    )
  }

  async function build(key: string, make: () => Promise<Rendered>, taken: Encoding | undefined) {
    const known = cache.get(key)
    const kept = known ?? (await made(make))
    if (!known) keep(key, kept)
    if ('refused' in kept) throw kept.refused
    const { rendered, forms } = kept
    const encoding = encodingOf(rendered, taken)
    const ready = forms.get(encoding)
    if (ready) return ready
    const bytes = encoding === undefined ? rendered.bytes : await compressors[encoding]!(rendered.bytes)
    const stored = storedAs(rendered, bytes, encoding)
    forms.set(encoding, stored)
    keep(key, kept)
    return stored
  }

  function takenBy(header: string | null | undefined): Encoding | undefined {
    if (!header) return undefined
    const known = accepted.get(header)
    if (known) return known.encoding
    const encoding = takenEncoding(header)
    accepted.set(header, { encoding }, 1)
    return encoding
  }

  return (key, make, header) => {
    const kept = cache.get(key)
    if (kept && 'refused' in kept) throw kept.refused
    const taken = takenBy(header)
    const ready = kept?.forms.get(encodingOf(kept.rendered, taken))
    return ready ?? builds(`${taken} ${key}`, () => build(key, make, taken))
  }
}

/** The form that a text travels in. */
function encodingOf({ bytes }: Rendered, taken: Encoding | undefined): Encoding | undefined {
  return worthPacking(bytes.length) ? taken : undefined
}

async function made(make: () => Promise<Rendered>): Promise<Kept> {
  try {
    const rendered = await make()
    return { rendered, forms: new Map([[undefined, storedAs(rendered, rendered.bytes, undefined)]]) }
  } catch (error) {
    if (isKyNiemError(error)) return { refused: error }
    throw error
  }
}

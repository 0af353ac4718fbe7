/** Makes what a key stands for, or gives nothing where too many wait already. */
export type Builds<T> = (key: string, build: () => Promise<T>) => Promise<T> | undefined

/**
 * Builds run one after another, so that slow ones never take the machine together, and each key is built once however many
 * ask for it meanwhile. Between two builds the event loop runs on: what is kept already is answered before the next begins.
 *
 * @param most builds that may run and wait; one more is turned away.
 */
export function createBuilds<T>(most: number): Builds<T> {
  const waiting = new Map<string, Promise<T>>()
  let last: Promise<unknown> = Promise.resolve()
  return (key, build) => {
    const same = waiting.get(key)
    if (same) return same
    if (waiting.size >= most) return undefined
    const mine = last.then(breathe).then(build)
    waiting.set(key, mine)
    last = mine.catch(() => undefined).then(() => waiting.delete(key))
    return mine
  }
}

/** Lets everything run that waits for the event loop. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => later(resolve))
}

/** A timer waits a millisecond at least; Node has what waits for nothing but the requests that came in. */
const later = (globalThis as { setImmediate?: (run: () => void) => unknown }).setImmediate ?? setTimeout

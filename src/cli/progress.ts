import { visible } from './visible.js'

/** Fewer files than this are done before anybody looks. */
const FEW = 5

/** Tells on a terminal which file a long run is at; into a file or a pipe it says nothing. */
export interface Progress {
  at(index: number, name: string): void
  /** Takes the line away. */
  clear(): void
}

export function progress(total: number, quiet = false): Progress {
  const { stderr } = process
  if (quiet || total < FEW || !stderr.isTTY) return { at: () => {}, clear: () => {} }
  const clear = () => stderr.write('\r\u001b[K')
  return {
    at: (index, name) => {
      clear()
      const line = `[${index + 1}/${total}] ${visible(name)}`
      stderr.write([...line].slice(0, (stderr.columns ?? 80) - 1).join(''))
    },
    clear,
  }
}

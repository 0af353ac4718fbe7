/** A cache that forgets what was not asked for longest, bounded by entries and by size. */
export interface Cache<T> {
  get(key: string): T | undefined
  /** Keeps a value unless it is larger than the whole cache may be. */
  set(key: string, value: T, size: number): void
  delete(key: string): void
  /** Entries and octets held. */
  usage(): { entries: number; bytes: number }
}

export function createCache<T>(maxEntries: number, maxBytes: number): Cache<T> {
  // A Map keeps the order of insertion, so the first entry is the one not used longest.
  const entries = new Map<string, { value: T; size: number }>()
  let bytes = 0

  function drop(key: string) {
    bytes -= entries.get(key)?.size ?? 0
    entries.delete(key)
  }

  return {
    get(key) {
      const entry = entries.get(key)
      if (!entry) return undefined
      entries.delete(key)
      entries.set(key, entry)
      return entry.value
    },
    set(key, value, size) {
      drop(key)
      if (size > maxBytes) return
      entries.set(key, { value, size })
      bytes += size
      for (const oldest of entries.keys()) {
        if (bytes <= maxBytes && entries.size <= maxEntries) break
        drop(oldest)
      }
    },
    delete: drop,
    usage: () => ({ entries: entries.size, bytes }),
  }
}

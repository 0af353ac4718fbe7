/** The same function, which keeps what it gave for the keys that it was asked for last, so many of them. */
export function keepLast<Key, Value>(most: number, make: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, Value>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = make(key)
    kept.set(key, made)
    const [oldest] = kept.keys()
    if (kept.size > most) kept.delete(oldest!)
    return made
  }
}

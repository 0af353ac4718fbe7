/** The same function, which keeps what it made for so many keys; what was made first goes first. */
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

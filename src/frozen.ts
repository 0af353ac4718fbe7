/** What was closed here, throughout; weak, so that it holds nothing alive. */
const closed = new WeakSet<object>()

/** True for what {@link frozen} or {@link frozenCopy} gave out. */
export function isFrozen(value: object): boolean {
  return closed.has(value)
}

/**
 * The value, and everything in it, closed to change: whoever is given shipped data or a record of a catalog cannot change what the
 * next one gets.
 */
export function frozen<T extends object>(value: T): T {
  freeze(value)
  closed.add(value)
  return value
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const key in value) freeze((value as Readonly<Record<string, unknown>>)[key])
  Object.freeze(value)
}

/** A frozen copy of a caller's plain data, so that it can go on changing its own; what is closed already is its own copy. */
export function frozenCopy<T extends object>(value: T): T {
  return closed.has(value) ? value : frozen(copy(value) as T)
}

function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || closed.has(value)) return value
  if (Array.isArray(value)) return value.map(copy)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)]))
}

/** What was closed here, throughout; weak, so that it holds nothing alive. */
const closed = new WeakSet<object>()

/** True for what {@link frozen} gave out, and for what was {@link close}d. */
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

/** Marks a frozen copy that was looked at: it needs neither to be copied nor to be looked at again. */
export function close(value: object): void {
  closed.add(value)
}
